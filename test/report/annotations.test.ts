import { describe, expect, test } from '@jest/globals'
import { annotationsOf } from '../../src/report/annotations.js'
import type { Verdict } from '../../src/types/verdict.js'
import { at, borrowedEncoder, finding, undeclaredAudit } from './verdicts.js'

function withFindings(findings: Verdict['findings']): Verdict {
  return { ...borrowedEncoder, findings }
}

const says = { key: 'finding.unevidenced', parameters: { name: 'vision_model' } } as const

describe('annotations', () => {
  test('stand on the line of the manifest when the finding has one', () => {
    const [first] = annotationsOf(borrowedEncoder, { language: 'en' })
    expect(first).toMatchObject({
      level: 'error',
      title: 'claim/contradicted · T4-INIT',
      path: 'sovereignty.json',
      startLine: 12,
      endLine: 12,
      startColumn: 5,
      endColumn: 17,
    })
    expect(first?.message).toContain('sovereignty.json:27  "relation": "frozen"')
    expect(first?.message).toContain('config.json:41  "model_type": "qwen2_5_vl"')
    expect(first?.message).toContain('\n→ ')
  })

  test('come gravest first, and those on manifest lines before the others', () => {
    const paths = annotationsOf(borrowedEncoder, { language: 'en' }).map(
      ({ level, path }) => `${level} ${path}`,
    )
    expect(paths).toEqual([
      'error sovereignty.json',
      'error sovereignty.json',
      'error src/omni/audio.py',
      'warning requirements.txt',
    ])
  })

  test('are capped for each level apart', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      finding({
        rule: 'component/unevidenced',
        severity: index % 3 === 0 ? 'error' : index % 3 === 1 ? 'warning' : 'note',
        says,
        locations: [at('config.json', index + 1, 1, '{')],
      }),
    )
    const levels = annotationsOf(withFindings(crowd), { language: 'en', perLevel: 4 }).map(
      ({ level }) => level,
    )
    expect(levels).toEqual([
      ...Array(4).fill('error'),
      ...Array(4).fill('warning'),
      ...Array(4).fill('notice'),
    ])
    expect(annotationsOf(withFindings(crowd), { language: 'en' })).toHaveLength(30)
  })

  test('give columns only within one line', () => {
    const spanning = { ...at('sovereignty.json', 3, 1, '{'), endLine: 9 }
    const [only] = annotationsOf(
      withFindings([finding({ rule: 'manifest/schema', severity: 'error', says, locations: [spanning] })]),
      { language: 'en' },
    )
    expect(only).toMatchObject({ startLine: 3, endLine: 9 })
    expect(only).not.toHaveProperty('startColumn')
  })

  test('of a finding without a place are about the whole', () => {
    const [only] = annotationsOf(
      {
        ...undeclaredAudit,
        findings: [finding({ rule: 'claim/none', severity: 'note', says, locations: [] })],
      },
      { language: 'en' },
    )
    expect(only).toEqual({
      level: 'notice',
      title: 'claim/none',
      message: '`vision_model` is declared, but nothing in the repository shows it.',
      path: null,
    })
  })

  test('speak Korean when asked to, and English for a message the catalogue does not know', () => {
    const unknown = {
      ...finding({ rule: 'x/y', severity: 'note', says, locations: [] }),
      key: 'finding.of-a-later-version',
      message: 'A sentence of a later version.',
    }
    const [known] = annotationsOf(
      withFindings([finding({ rule: 'x/y', severity: 'note', says, locations: [] })]),
      { language: 'ko' },
    )
    expect(known?.message).toBe('`vision_model`: 선언되어 있으나 저장소에서 확인되지 않습니다.')
    expect(annotationsOf(withFindings([unknown]), { language: 'ko' })[0]?.message).toBe(
      'A sentence of a later version.',
    )
  })

  test('show unseen characters', () => {
    const hidden = finding({
      rule: 'component/unevidenced',
      severity: 'error',
      says: { key: 'finding.unevidenced', parameters: { name: 'vision\u202E\u001B[31m' } },
      locations: [],
    })
    expect(annotationsOf(withFindings([hidden]), { language: 'en' })[0]?.message).toContain(
      'vision\\u202E\\u001B[31m',
    )
  })
})
