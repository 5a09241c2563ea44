import { describe, expect, test } from '@jest/globals'
import { type Suggestion, suggestionComment, suggestionsFor } from '../../src/action/suggestions.js'
import { readManifest } from '../../src/manifest/index.js'
import type { Fix } from '../../src/types/verdict.js'
import { manifest } from '../support/model-repository.js'
import { finding } from '../support/verdicts.js'

const PATH = 'sovereignty.json'
const text = manifest({ level: 'T4-2' })
const entry = (name: string) => ({ name, type: 'model', relation: 'finetune', owner: 'third-party' })

function fixing(patch: Fix['patch'], path = PATH) {
  return finding({ rule: 'claim/contradicted', severity: 'error', fix: { path, patch } })
}

/** What a click on "Commit suggestion" makes of the file. */
function applied(before: string, { startLine, endLine, lines }: Suggestion): string {
  const all = before.split('\n')
  return [...all.slice(0, startLine - 1), ...lines, ...all.slice(endLine)].join('\n')
}

const lower = fixing([{ op: 'replace', path: '/claim/level', value: 'T2' }])
const declare = (name: string) => fixing([{ op: 'add', path: '/components/-', value: entry(name) }])

describe('a suggestion', () => {
  test.each([
    ['a replaced value', [lower], 1],
    ['an added component', [declare('Other-7B')], 1],
    ['two places', [lower, declare('Other-7B')], 2],
    ['two findings with one fix', [lower, { ...lower, requirement: 'T4-INIT' }], 1],
    ['two components after one another', [declare('One-7B'), declare('Two-7B')], 1],
  ])('for %s leaves a valid declaration each when applied', (_, findings, count) => {
    const suggestions = suggestionsFor(PATH, text, findings)
    expect(suggestions).toHaveLength(count)
    for (const suggestion of suggestions) {
      const after = applied(text, suggestion)
      expect(after).not.toBe(text)
      expect(readManifest(after, PATH).problems).toEqual([])
    }
  })

  test('replaces no line that stays as it is', () => {
    const [one] = suggestionsFor(PATH, text, [lower])
    const line = text.split('\n').findIndex((part) => part.includes('"level"')) + 1
    expect(one).toMatchObject({ startLine: line, endLine: line, lines: ['    "level": "T2",'] })
  })

  test('keeps every component when two fixes each begin the list', () => {
    const empty = manifest({ level: 'T2', silent: true })
    const begin = (name: string) => fixing([{ op: 'add', path: '/components', value: [entry(name)] }])
    const [one, ...others] = suggestionsFor(PATH, empty, [begin('One-7B'), begin('Two-7B')])
    expect(others).toEqual([])
    const after = readManifest(applied(empty, one as Suggestion), PATH).manifest
    expect(after?.components.map(({ name }) => name)).toEqual(['One-7B', 'Two-7B'])
  })

  test('mends a declaration with two slips only as a whole', () => {
    const broken = text.replace('"T4-2"', '"T9x"').replace('"producer"', '"maker"')
    const level = fixing([{ op: 'replace', path: '/claim/level', value: 'T2' }])
    const perspective = fixing([{ op: 'replace', path: '/claim/perspective', value: 'producer' }])
    for (const one of suggestionsFor(PATH, broken, [level, perspective]))
      expect(readManifest(applied(broken, one), PATH).manifest).not.toBeNull()
    expect(
      suggestionsFor(PATH, broken, [level]).map((one) => readManifest(applied(broken, one), PATH).problems),
    ).toEqual([])
  })

  test.each([
    ['lines that end in CR LF', text.replaceAll('\n', '\r\n'), lower],
    ['no JSON', '{', lower],
    ['a patch that does not fit', text, fixing([{ op: 'replace', path: '/claim/no', value: 1 }])],
    ['a result that is not valid', text, fixing([{ op: 'replace', path: '/claim/level', value: 7 }])],
    ['another file', text, fixing([{ op: 'replace', path: '/claim/level', value: 'T2' }], 'x.json')],
    ['no change', text, fixing([{ op: 'replace', path: '/claim/level', value: 'T4-2' }])],
    ['letters nobody sees', text, declare('Evil\u202e7B')],
    ['a last line without its end', '{"claim":{"level":"T5"}}', lower],
    [
      'more lines than one reads',
      text,
      fixing([{ op: 'replace', path: '/components', value: Array(40).fill(entry('x')) }]),
    ],
  ])('is not made for %s', (_, before, one) => {
    expect(suggestionsFor(PATH, before, [one])).toEqual([])
  })

  test('is told with what it answers, in a fence that its content cannot end', () => {
    const [one] = suggestionsFor(PATH, text, [declare('a```b @org <img>')])
    const { body, fingerprint, change } = suggestionComment(PATH, one as Suggestion, 'en')
    expect(body).toMatch(/^`claim\/contradicted`: /)
    const fence = /^(`{3,})suggestion$/m.exec(body)?.[1] as string
    expect(fence.length).toBeGreaterThan(3)
    expect(body.endsWith(`\n${fence}`)).toBe(true)
    expect([fingerprint, change]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ])
  })
})
