import { describe, expect, test } from '@jest/globals'
import { expired, isExpired, validateManifest } from '../../src/manifest/index.js'
import type { KnownWords } from '../../src/manifest/references.js'
import { fromScratch } from './examples.js'
import { brief } from './sentences.js'

const both = { en: 'x', ko: 'x' }
const framework: KnownWords = {
  levels: ['T0', 'T2', 'T4-1', 'T4-2'].map((id) => ({ id, title: both, summary: both, requirements: [] })),
  requirements: ['T4-INIT', 'T4-DATA'].map((id) => ({
    id,
    title: both,
    question: both,
    supports: [],
    contradicts: [],
    attestOnly: false,
    source: 'P3',
    next: both,
    appliesTo: 'model',
  })),
}

/** A manifest with fields from line 5 on. */
function manifestWith(fields: string, level = 'T2'): string {
  return `{
  "schemaVersion": "1.0.0",
  "subject": { "name": "Haneul" },
  "claim": { "level": "${level}" },
  ${fields}
}`
}

describe('names must stand for something', () => {
  const components = '"components": [{ "id": "vision" }, { "name": "Text Model" }],\n  '

  test.each<[string, string, string, string | null]>([
    [
      'two components of one id',
      '"components": [{ "id": "a" },\n  { "id": "a" }]',
      '6:11 reference.repeatedId',
      null,
    ],
    [
      'two pieces of evidence of one id',
      '"evidence": [{ "id": "log" }, { "id": "log" }]',
      '5:41 reference.repeatedId',
      null,
    ],
    [
      'a waiver for a component with a slip',
      `${components}"waivers": [{ "requirement": "T4-DATA", "reason": "r", "component": "visoin" }]`,
      '6:71 reference.unknownComponent',
      'vision',
    ],
    [
      'one wrong component of a list',
      `${components}"evidence": [{ "component": ["Text-Model", "decoder"] }]`,
      '6:46 reference.unknownComponent',
      null,
    ],
    [
      'evidence for an unknown requirement',
      '"evidence": [{ "requirement": ["T4-INIT", "T4-DATE"] }]',
      '5:45 reference.unknownRequirement',
      'T4-DATA',
    ],
    [
      'a statement on an unknown requirement',
      '"attestations": [{ "by": "X", "requirement": "ISO-42001" }]',
      '5:48 reference.unknownRequirement',
      null,
    ],
    [
      'a purl without name',
      '"components": [{ "id": "a", "purl": "pkg:huggingface" }]',
      '5:39 purl.type-missing',
      null,
    ],
    [
      'a base that begins like a purl',
      '"components": [{ "id": "a", "base": ["Qwen/Qwen3-8B", "pkg:Qwen3"] }]',
      '5:57 purl.type-missing',
      null,
    ],
    [
      'a path out of the repository',
      '"components": [{ "id": "a", "paths": ["weights", "../other/weights"] }]',
      '5:52 reference.pathOutside',
      null,
    ],
    [
      'an absolute path',
      '"evidence": [{ "path": "/var/log/train.log" }]',
      '5:26 reference.pathOutside',
      null,
    ],
    [
      'a path of Windows',
      '"evidence": [{ "path": "C:\\\\logs\\\\a.log" }]',
      '5:26 reference.pathOutside',
      null,
    ],
    [
      'a path with backslashes',
      '"evidence": [{ "path": "logs\\\\a.log" }]',
      '5:26 reference.backslash',
      null,
    ],
    [
      'an address as path of a licence',
      '"components": [{ "id": "a", "license": { "text": "https://x.example/LICENSE" } }]',
      '5:52 reference.addressAsPath',
      null,
    ],
  ])('%s', (_, fields, where, word) => {
    const { manifest, problems } = validateManifest(manifestWith(fields), 'sovereignty.json', { framework })
    expect(problems.map(brief)).toEqual([where])
    expect(problems[0]).toMatchObject({ rule: 'manifest/reference', severity: 'error', nearest: word })
    expect(manifest).toBeNull()
  })

  test('a level claimed for a component that is not declared is shown at its key', () => {
    const text = manifestWith('"components": [{ "id": "vision-encoder" }]').replace(
      '"T2" }',
      '"T2", "components": { "vision-encoder": "T2", "vision": "T2" } }',
    )
    const { problems } = validateManifest(text, 'sovereignty.json')
    expect(problems.map(brief)).toEqual(['4:69 reference.unknownComponent'])
    expect(problems[0]).toMatchObject({
      pointer: '/claim/components/vision',
      nearest: 'vision-encoder',
      location: { startColumn: 69, endColumn: 76 },
    })
  })

  test('a level that the scale in use does not have is an error', () => {
    const { problems } = validateManifest(manifestWith('"jurisdiction": "KR"', 'T5'), 'sovereignty.json', {
      framework,
    })
    expect(problems.map(brief)).toEqual(['4:23 reference.unknownLevel'])
  })

  test('plain T4 is a level of every scale that has T4-1', () => {
    const { problems } = validateManifest(manifestWith('"jurisdiction": "KR"', 'T4'), 'sovereignty.json', {
      framework,
    })
    expect(problems).toEqual([])
  })

  test('without a scale requirements are not looked up', () => {
    const text = manifestWith('"evidence": [{ "requirement": "HOUSE-1" }]')
    expect(validateManifest(text, 'sovereignty.json').problems).toEqual([])
  })

  test('the id made from a name can be used', () => {
    const text = manifestWith(
      `${components}"waivers": [{ "requirement": "T4-DATA", "reason": "r", "component": "Text-Model" }]`,
    )
    expect(validateManifest(text, 'sovereignty.json', { framework }).problems).toEqual([])
  })
})

describe('what has expired', () => {
  test.each([
    ['2026-12-30', true],
    ['2026-12-31', false],
    ['2027-01-01', false],
    [null, false],
  ])('an entry that expires %s is over on the last day of 2026: %s', (expires, over) => {
    expect(isExpired(expires, new Date('2026-12-31T23:59:59Z'))).toBe(over)
  })

  test('is listed by kind, and is no problem of the file', () => {
    const { manifest, problems } = validateManifest(fromScratch, 'sovereignty.json')
    expect(problems).toEqual([])
    const later = expired(manifest!, new Date('2027-03-01T00:00:00Z'))
    expect(later.waivers.map(({ requirements }) => requirements)).toEqual([['T4-DATA']])
    expect(later.attestations).toEqual([])
    expect(later.evidence).toEqual([])
  })
})
