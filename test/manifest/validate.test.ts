import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/limits.js'
import { readManifest, validateManifest } from '../../src/manifest/index.js'
import type { ManifestProblem } from '../../src/types/manifest.js'
import { cpuMilliseconds } from '../support/cpu-time.js'
import { borrowedEncoder, continued, fromScratch, smallest } from './examples.js'
import { brief, sentence } from './sentences.js'

function problemsOf(text: string): readonly ManifestProblem[] {
  const { manifest, problems } = validateManifest(text, 'sovereignty.json')
  expect(manifest === null).toBe(problems.length > 0)
  for (const problem of problems) brief(problem)
  return problems
}

/** A manifest with one component on line 6. */
function withComponent(component: string): string {
  return `{
  "schemaVersion": "1.0.0",
  "subject": { "name": "Haneul" },
  "claim": { "level": "T2" },
  "components": [
    ${component}
  ]
}`
}

/** A manifest with one more field on line 5. */
function withField(field: string): string {
  return `{
  "schemaVersion": "1.0.0",
  "subject": { "name": "Haneul" },
  "claim": { "level": "T2" },
  ${field}
}`
}

describe('one mistake is one problem, at its place', () => {
  test.each<[string, string, string, string, string | null]>([
    [
      'a relation with a slip',
      withComponent('{ "id": "v", "relation": "froze" }'),
      '6:30 schema.wrongWord',
      '/components/0/relation',
      'frozen',
    ],
    [
      'a relation that is no word of the list',
      withComponent('{ "id": "v", "relation": "stolen" }'),
      '6:30 schema.wrongWord',
      '/components/0/relation',
      null,
    ],
    [
      'a level in lower case',
      smallest.replace('"T2"', '"t4-2"'),
      '7:14 schema.wrongWord',
      '/claim/level',
      'T4-2',
    ],
    ['a level as a number', smallest.replace('"T2"', '4'), '7:14 schema.wrongWord', '/claim/level', 'T4'],
    ['a level that is null', smallest.replace('"T2"', 'null'), '7:14 schema.wrongWord', '/claim/level', null],
    ['a level that is empty', smallest.replace('"T2"', '""'), '7:14 schema.wrongWord', '/claim/level', null],
    [
      'a level beyond the scale',
      smallest.replace('"T2"', '"T7"'),
      '7:14 schema.wrongWord',
      '/claim/level',
      null,
    ],
    [
      'a level claimed for a component',
      withComponent('{ "id": "v" }').replace('"T2" }', '"T2", "components": { "v": "T9" } }'),
      '4:50 schema.wrongWord',
      '/claim/components/v',
      null,
    ],
    [
      'a key with a slip',
      withComponent('{ "id": "v", "licence": "MIT" }'),
      '6:18 schema.unknownKey',
      '/components/0/licence',
      'license',
    ],
    [
      'a key of another tool',
      withComponent('{ "id": "v", "bom-ref": "1" }'),
      '6:18 schema.unknownKey',
      '/components/0/bom-ref',
      null,
    ],
    ['an unknown key at the top', withField('"licenses": []'), '5:3 schema.unknownKey', '/licenses', null],
    [
      'a key that JavaScript objects have anyway',
      withField('"constructor": 1'),
      '5:3 schema.unknownKey',
      '/constructor',
      null,
    ],
    [
      'the key of the prototype',
      withField('"__proto__": { "level": "T6" }'),
      '5:3 schema.unknownKey',
      '/__proto__',
      null,
    ],
    [
      'a required key with a slip',
      smallest.replace('"level"', '"lvel"'),
      '7:5 schema.unknownKey',
      '/claim/lvel',
      'level',
    ],
    ['a missing level', smallest.replace('"level": "T2"', ''), '6:3 schema.missing', '/claim', null],
    [
      'a missing subject',
      '{ "schemaVersion": "1.0.0", "claim": { "level": "T2" } }',
      '1:1 schema.missing',
      '',
      null,
    ],
    ['a list where an object belongs', withField('"training": []'), '5:15 schema.type', '/training', null],
    [
      'an object where a list belongs',
      withField('"components": {}'),
      '5:17 schema.type',
      '/components',
      null,
    ],
    [
      'text where a truth value belongs',
      withField('"attestations": [{ "by": "X", "thirdParty": "yes" }]'),
      '5:47 schema.type',
      '/attestations/0/thirdParty',
      null,
    ],
    [
      'a number where text or a list belongs',
      withComponent('{ "base": 7 }'),
      '6:15 schema.type',
      '/components/0/base',
      null,
    ],
    [
      'a component that names nothing',
      withComponent('{ "role": "backbone" }'),
      '6:5 schema.nameless',
      '/components/0',
      null,
    ],
    ['a component that is text', withComponent('"Qwen"'), '6:5 schema.type', '/components/0', null],
    [
      'a component with an empty licence',
      withComponent('{ "id": "v", "license": "" }'),
      '6:29 schema.tooFew',
      '/components/0/license',
      null,
    ],
    [
      'an id with a space',
      withComponent('{ "id": "vision encoder" }'),
      '6:13 schema.form',
      '/components/0/id',
      null,
    ],
    [
      'a country in words',
      withComponent('{ "id": "v", "country": "China" }'),
      '6:29 schema.form',
      '/components/0/country',
      null,
    ],
    [
      'a purl without pkg',
      withComponent('{ "purl": "huggingface/Qwen" }'),
      '6:15 schema.form',
      '/components/0/purl',
      null,
    ],
    [
      'a digest without algorithm',
      withComponent('{ "id": "v", "digest": "d41d8cd9" }'),
      '6:28 schema.form',
      '/components/0/digest',
      null,
    ],
    [
      'an empty list of bases',
      withComponent('{ "id": "v", "base": [] }'),
      '6:26 schema.tooFew',
      '/components/0/base',
      null,
    ],
    [
      'a day that is not in the calendar',
      withField('"waivers": [{ "requirement": "T4-DATA", "reason": "r", "expires": "2026-02-30" }]'),
      '5:69 schema.date',
      '/waivers/0/expires',
      null,
    ],
    [
      'a share in percent',
      withField('"training": { "synthetic": [{ "generator": "gpt2", "share": 40 }] }'),
      '5:63 schema.maximum',
      '/training/synthetic/0/share',
      null,
    ],
    [
      'a negative number of tokens',
      withField('"training": { "data": [{ "name": "x", "tokens": -1 }] }'),
      '5:51 schema.minimum',
      '/training/data/0/tokens',
      null,
    ],
    [
      'a language in words',
      withField('"nationalLanguages": ["ko", "Korean language"]'),
      '5:31 schema.form',
      '/nationalLanguages/1',
      null,
    ],
    [
      'a licence fact twice',
      withField('"policy": { "forbiddenLicenseFacts": ["revocable", "badge", "revocable"] }'),
      '5:63 schema.repeated',
      '/policy/forbiddenLicenseFacts/2',
      null,
    ],
    [
      'a version of the format that is not known',
      smallest.replace('1.0.0', '2.0.0'),
      '2:20 schema.form',
      '/schemaVersion',
      null,
    ],
    [
      'a date with time of day',
      smallest.replace('"T2"', '"T2", "date": "2026-01-02T10:00:00Z"'),
      '7:28 schema.date',
      '/claim/date',
      null,
    ],
    ['a list as document', '[]', '1:1 schema.type', '', null],
    ['text as document', '"T4"', '1:1 schema.type', '', null],
  ])('%s', (_, text, where, pointer, word) => {
    const problems = problemsOf(text)
    expect(problems.map(brief)).toEqual([where])
    expect(problems[0]).toMatchObject({ rule: 'manifest/schema', severity: 'error', pointer, nearest: word })
  })

  test('the problem says what was found, what is allowed and what was probably meant', () => {
    const [problem] = problemsOf(withComponent('{ "id": "v", "relation": "froze" }'))
    expect(problem).toMatchObject({
      found: '"froze"',
      nearest: 'frozen',
      location: { path: 'sovereignty.json', startLine: 6, startColumn: 30, endLine: 6, endColumn: 36 },
      fix: {
        path: 'sovereignty.json',
        patch: [{ op: 'replace', path: '/components/0/relation', value: 'frozen' }],
      },
    })
    expect(problem?.allowed).toContain('distilled-from')
    expect(sentence(problem!.message)).toBe(
      '`relation` is "froze". Allowed: finetune, adapter, merge, quantized, initialized-from, frozen, distilled-from, ' +
        'layer-copied, architecture-of, code-from, tokenizer-of.',
    )
    expect(sentence(problem!.help!)).toBe('Write `frozen`, if that is what is meant.')
    expect(sentence(problem!.help!, 'ko')).toBe('뜻이 맞으면 `frozen`로 적습니다.')
  })

  test('the fix of a misspelt key keeps its value', () => {
    const [problem] = problemsOf(withComponent('{ "id": "v", "licence": { "declared": "MIT" } }'))
    expect(problem?.fix?.patch).toEqual([
      { op: 'remove', path: '/components/0/licence' },
      { op: 'add', path: '/components/0/license', value: { declared: 'MIT' } },
    ])
  })

  test('a key that is already there is not proposed again', () => {
    const [problem] = problemsOf(withComponent('{ "id": "v", "licence": "MIT", "license": "MIT" }'))
    expect(problem?.nearest).toBeNull()
  })

  test('several mistakes come in the order of the file, slips of JSON among them', () => {
    const text = `{
  "schemaVersion": "1.0.0", // format
  "subject": { "nam": "Haneul" },
  "claim": { "level": "T8", },
  "components": [{ "id": "v", "relation": "froze" }]
}`
    expect(problemsOf(text).map(brief)).toEqual([
      '2:29 json.comment',
      '3:16 schema.unknownKey',
      '4:23 schema.wrongWord',
      '4:27 json.trailingComma',
      '5:43 schema.wrongWord',
    ])
  })
})

describe('extensions', () => {
  test('keys that start with x- are accepted in every object, with any content', () => {
    const extend = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(extend)
      if (typeof value !== 'object' || value === null) return value
      const members = Object.entries(value).map(([key, inner]) => [
        key,
        key.startsWith('x-') ? inner : extend(inner),
      ])
      return { ...Object.fromEntries(members), 'x-note': [{ anything: null, purl: 'pkg:none' }] }
    }
    for (const text of [smallest, fromScratch, borrowedEncoder, continued]) {
      expect(problemsOf(JSON.stringify(extend(JSON.parse(text)))).map(brief)).toEqual([])
    }
  })

  test('a key that starts with X- or x_ is an error', () => {
    expect(problemsOf(withField('"X-note": 1, "x_note": 1')).map(brief)).toEqual([
      '5:3 schema.unknownKey',
      '5:16 schema.unknownKey',
    ])
  })
})

describe('levels of another scale', () => {
  const own = '"framework": { "id": "house-scale" }, "policy": { "minLevel": "silver" }'

  test('are accepted when the manifest names that scale', () => {
    expect(problemsOf(withField(own).replace('"T2"', '"gold"'))).toEqual([])
  })

  test('are errors on T-Class, named or not', () => {
    for (const framework of ['"framework": { "id": "t-class-2.0" }', '"framework": { "name": "Gold" }']) {
      expect(problemsOf(withField(framework).replace('"T2"', '"gold"')).map(brief)).toEqual([
        '4:23 schema.wrongWord',
      ])
    }
  })
})

describe('bytes', () => {
  const read = (bytes: Uint8Array): readonly string[] =>
    readManifest(bytes, 'sovereignty.json').problems.map(brief)
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

  test('UTF-8 is read', () => {
    const { manifest } = readManifest(encode(smallest.replace('Haneul-7B', '하늘-7B')), 'sovereignty.json')
    expect(manifest?.subject.name).toBe('하늘-7B')
  })

  test('a byte-order mark is reported, and the rest is read', () => {
    expect(read(encode(`\ufeff${smallest.replace('"T2"', '"T8"')}`))).toEqual([
      '1:1 json.byteOrderMark',
      '7:14 schema.wrongWord',
    ])
  })

  test('the first byte that is not UTF-8 is located, behind a replacement character that belongs there', () => {
    const bytes = Buffer.from('{\n  "하늘 \ufffd": "\xc0"\n}'.replace('\xc0', '@'))
    bytes[bytes.indexOf('@')] = 0xc7
    const { problems, manifest } = readManifest(bytes, 'sovereignty.json')
    expect(manifest).toBeNull()
    expect(problems.map(brief)).toEqual(['2:12 json.notUtf8'])
    expect(problems[0]?.message.parameters).toEqual({ byte: '0xC7' })
  })

  test('UTF-16 is named as such', () => {
    expect(read(Buffer.from(`\ufeff${smallest}`, 'utf16le'))).toEqual(['1:1 json.utf16'])
  })

  test('10 MB are refused without being decoded', () => {
    expect(read(new Uint8Array(10 * 1024 * 1024).fill(0x20))).toEqual(['1:1 json.tooLarge'])
  })

  test('no bytes at all are an empty file', () => {
    expect(read(new Uint8Array())).toEqual(['1:1 json.empty'])
  })
})

describe('hostile content ends in problems, soon', () => {
  /** As many repetitions as the caps on bytes and values let through. */
  const filled = (unit: string, head: string, tail: string, values = 0): string => {
    const fitting = Math.floor((limits.manifestBytes - head.length - tail.length) / unit.length)
    const count =
      values === 0 ? fitting : Math.min(fitting, Math.floor((limits.manifestValues - 50) / values))
    return head + unit.repeat(count) + tail
  }
  const start = '{"schemaVersion":"1.0.0","subject":{"name":"X"},"claim":{"level":"T2"},'

  test.each([
    ['numbers for components', filled('1,', `${start}"components":[`, '1]}', 1)],
    ['empty components', filled('{},', `${start}"components":[`, '{}]}', 1)],
    [
      'components that are fine, on one line',
      filled('{"id":"a"},', `${start}"components":[`, '{"id":"b"}]}', 2),
    ],
    ['unknown keys', `${start}${Array.from({ length: 45_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    [
      'waivers for components that are not there',
      filled(
        '{"requirement":"R","reason":"r","component":"nobody"},',
        `${start}"waivers":[`,
        '{"requirement":"R","reason":"r"}]}',
      ),
    ],
    ['an address of a megabyte', filled('a%', `${start}"evidence":[{"uri":"https://x/`, ' "}]}')],
    ['a schema reference of a megabyte', filled('a/', `${start}"$schema":"`, '\\u0000"}')],
    ['a path of a megabyte', filled('../', `${start}"evidence":[{"path":"a/`, '"}]}')],
    ['a purl of a megabyte', filled('/@', `${start}"components":[{"purl":"pkg:a/`, ' "}]}')],
    ['a base of a megabyte', filled('a-', `${start}"components":[{"base":"`, '"}]}')],
    ['an alias of a megabyte', filled('github.com/', `${start}"aliases":{"a":"`, '"}}')],
  ])('%s', (_, text) => {
    const began = process.cpuUsage()
    const { problems } = validateManifest(text, 'sovereignty.json')
    expect(cpuMilliseconds(began)).toBeLessThan(8000)
    expect(problems.length).toBeLessThanOrEqual(limits.manifestProblems + 1)
    for (const problem of problems) {
      brief(problem)
      expect(problem.location.quote.length).toBeLessThanOrEqual(limits.quoteLength)
      expect(sentence(problem.message).length).toBeLessThan(2000)
    }
  })

  test('problems that are not listed are counted', () => {
    const problems = problemsOf(
      withField(Array.from({ length: 150 }, (_, index) => `"k${index}": 1`).join(',\n  ')),
    )
    expect(problems).toHaveLength(limits.manifestProblems + 1)
    expect(problems.at(-1)?.message).toEqual({ key: 'manifest.more', parameters: { count: 50 } })
  })
})
