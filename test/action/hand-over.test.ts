import { describe, expect, test } from '@jest/globals'
import { type HandOverDocument, handOverDocument, readHandOver } from '../../src/action/hand-over.js'
import { judgeAll, toldOf } from '../../src/action/told.js'
import { ToolError } from '../../src/errors.js'
import { contradiction, verdict } from '../support/verdicts.js'

const bad = verdict('contradicted', { claim: 'T5', findings: [contradiction] })
const good = verdict('supported')
const pull = { number: 7, headSha: 'b'.repeat(40), baseSha: 'a'.repeat(40) }
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const document = (told = [toldOf('sovereignty.json', bad, good)]): HandOverDocument =>
  handOverDocument(told, pull)

describe('what a run hands over', () => {
  test('comes back as it went, and is judged the same', () => {
    const told = [toldOf('a/sovereignty.json', bad, good), toldOf('b/sovereignty.json', good, null)]
    const read = readHandOver(bytes(document(told)))
    expect(read.pullRequest).toEqual(pull)
    expect(read.told.map(({ path }) => path)).toEqual(['a/sovereignty.json', 'b/sovereignty.json'])
    expect(judgeAll(read.told, 'contradicted')).toEqual(judgeAll(told, 'contradicted'))
  })

  test('that the base had too is known again', () => {
    const read = readHandOver(bytes(document([toldOf('sovereignty.json', bad, bad)])))
    expect(read.told[0]?.added).toEqual([])
  })

  const first = document().manifests[0]
  test.each<[string, unknown]>([
    ['of another version', { ...document(), schemaVersion: '2.0.0' }],
    ['with a word too many', { ...document(), markdown: '# Approved' }],
    ['without a declaration', { ...document(), manifests: [] }],
    ['about no number', { ...document(), pullRequest: { ...pull, number: '7' } }],
    ['about a branch', { ...document(), pullRequest: { ...pull, headSha: 'main' } }],
    ['with a path out', { ...document(), manifests: [{ ...first, path: '../x.json' }] }],
    ['with an absolute path', { ...document(), manifests: [{ ...first, path: '/etc/passwd' }] }],
    ['with a line end in a path', { ...document(), manifests: [{ ...first, path: 'a\nb.json' }] }],
    ['with a backslash in a path', { ...document(), manifests: [{ ...first, path: 'a\\b.json' }] }],
    ['with half a verdict', { ...document(), manifests: [{ ...first, head: { conclusion: 'supported' } }] }],
    ['that is a list', []],
    ['that is nothing', null],
  ])('%s is refused', (_, value) => {
    expect(() => readHandOver(bytes(value))).toThrow(ToolError)
  })

  test('nested without end is refused before it is parsed', () => {
    const deep = new TextEncoder().encode('[{"a":'.repeat(500_000))
    expect(() => readHandOver(deep)).toThrow(/nested deeper/)
  })

  test('with brackets in its words is not nested', () => {
    const words = { ...bad, subject: { ...bad.subject, name: `${'[{'.repeat(500)}\\"` } }
    expect(readHandOver(bytes(document([toldOf('s.json', words, null)]))).told).toHaveLength(1)
  })
})

describe('the fate of a step with several declarations', () => {
  const told = (one: typeof bad) => toldOf('x.json', one, null)

  test.each([
    [[bad, good], true],
    [[good, bad], true],
    [[good, good], false],
    [[bad, bad], true],
  ])('is decided by each of them, whatever came before (%#)', (verdicts, failed) => {
    expect(judgeAll(verdicts.map(told), 'contradicted').failed).toBe(failed)
  })

  test('never fails under fail-on never, whatever was found, and speaks all the same', () => {
    for (const conclusion of ['supported', 'unverified', 'contradicted', 'undeclared', 'invalid'] as const)
      expect(judgeAll([told(verdict(conclusion, { findings: [contradiction] }))], 'never').failed).toBe(false)
    expect(judgeAll([told(bad)], 'never').noteworthy).toBe(true)
  })
})
