import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { limits } from '../../src/limits.js'
import { locate, parseJson } from '../../src/manifest/json.js'
import { type JsonNode, plainValue, pointerTo } from '../../src/manifest/json-node.js'
import { cpuMilliseconds } from '../support/cpu-time.js'
import { brief } from './sentences.js'

function problemsOf(text: string): readonly string[] {
  const parsed = parseJson(text, 'sovereignty.json')
  return parsed.ok ? [] : parsed.problems.map(brief)
}

function parsed(text: string): { value: JsonNode; file: Parameters<typeof locate>[0] } {
  const result = parseJson(text, 'sovereignty.json')
  if (!result.ok) throw new Error(result.problems.map(brief).join('\n'))
  return result
}

describe('broken JSON is reported at its place', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['an empty file', '', ['1:1 json.empty']],
    ['a file of blanks and line ends', ' \n\t\r\n ', ['1:1 json.empty']],
    ['a byte-order mark', '\ufeff{"a": 1}', ['1:1 json.byteOrderMark']],
    ['a byte-order mark and nothing else', '\ufeff', ['1:1 json.byteOrderMark', '1:1 json.empty']],
    ['a line comment', '{\n  // who we are\n  "a": 1\n}', ['2:3 json.comment']],
    [
      'a line comment in a file with Windows line ends',
      '{\r\n  "a": 1 // one\r\n}\r\n',
      ['2:10 json.comment'],
    ],
    ['a block comment over two lines', '{"a": /* one\n two */ 1}', ['1:7 json.comment']],
    ['a hash comment after the document', '{"a": 1}\n# end', ['2:1 json.comment']],
    ['a block comment that never ends', '{"a": 1, /* b', ['1:10 json.unclosedComment']],
    ['a trailing comma in an object', '{\n  "a": 1,\n}', ['2:9 json.trailingComma']],
    ['a trailing comma in a list', '[1, 2, ]', ['1:6 json.trailingComma']],
    [
      'a trailing comma with a comment behind it',
      '[1, // one\n]',
      ['1:5 json.comment', '1:3 json.trailingComma'],
    ],
    ['two commas in a row', '[1,, 2]', ['1:4 json.extraComma']],
    ['a comma before the first entry', '{, "a": 1}', ['1:2 json.extraComma']],
    ['single quotes around key and value', `{'a': 'b'}`, ['1:2 json.wrongQuotes', '1:7 json.wrongQuotes']],
    ['typographic quotes', '{\u201ca\u201d: 1}', ['1:2 json.wrongQuotes']],
    ['NaN', '{"share": NaN}', ['1:11 json.notANumber']],
    ['Infinity and its negative', '[Infinity, -Infinity]', ['1:2 json.notANumber', '1:12 json.notANumber']],
    ['a tab in a string', '{"a": "x\ty"}', ['1:9 json.controlCharacter']],
    ['a null character in a key', '{"a\u0000": 1}', ['1:4 json.controlCharacter']],
    ['a line break in a string', '{"a": "one\ntwo"}', ['1:7 json.unclosedString']],
    ['a string that runs to the end of the file', '{"a": "one', ['1:7 json.unclosedString']],
    ['an escaped high surrogate alone', '["\\ud83d"]', ['1:3 json.loneSurrogate']],
    ['an escaped low surrogate alone', '["ab\\udc00c"]', ['1:5 json.loneSurrogate']],
    ['two high surrogates in a row', '["\\ud83d\\ud83d\\ude00"]', ['1:3 json.loneSurrogate']],
    ['a raw half of a character', '["\ud83dx"]', ['1:3 json.loneSurrogate']],
    [
      'a number beyond the range of doubles',
      '[1e400, -1e400]',
      ['1:2 json.numberOutOfRange', '1:9 json.numberOutOfRange'],
    ],
    ['a leading zero', '[007]', ['1:2 json.badNumber']],
    ['a leading plus', '[+1]', ['1:2 json.badNumber']],
    ['a bare point', '[.5, 1.]', ['1:2 json.badNumber', '1:6 json.badNumber']],
    ['a hexadecimal number', '[0x1F]', ['1:2 json.badNumber']],
    ['a date without quotes', '{"date": 2026-01-31}', ['1:10 json.badNumber']],
    ['text after the end', '{"a": 1}\n{"b": 2}', ['2:1 json.textAfterEnd']],
    ['a closing bracket too many', '{"a": 1}}', ['1:9 json.textAfterEnd']],
    ['a duplicate key', '{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}', ['4:3 json.duplicateKey']],
    ['a duplicate key written with an escape', '{"a": 1, "\\u0061": 2}', ['1:10 json.duplicateKey']],
    [
      'the same key twice more',
      '{"a": 1, "a": 2, "a": 3}',
      ['1:10 json.duplicateKey', '1:18 json.duplicateKey'],
    ],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', ['2:8 json.commaMissing']],
    ['a missing comma in a list', '["a" "b"]', ['1:4 json.commaMissing']],
    ['a missing colon', '{"a" 1}', ['1:4 json.colonMissing']],
    ['an equals sign for a colon', '{"a" = 1}', ['1:4 json.colonMissing']],
    ['a missing value', '{"a": , "b": 1}', ['1:2 json.valueMissing']],
    ['a missing last value', '{"a": }', ['1:2 json.valueMissing']],
    ['a key without quotes', '{level: "T2"}', ['1:2 json.unquotedKey']],
    ['a word without quotes', '{"level": T4-2}', ['1:11 json.unquotedText']],
    ['words of Python', '[True, None]', ['1:2 json.foreignWord', '1:8 json.foreignWord']],
    ['an unknown escape', '["C:\\models"]', ['1:5 json.badEscape']],
    ['a cut unicode escape', '["\\u12"]', ['1:3 json.badEscape']],
    ['a blank that is no space', '{\u00a0"a": 1}', ['1:2 json.blank']],
    ['an object that is never closed', '{\n  "a": {\n    "b": 1\n', ['2:8 json.unclosed']],
    ['a list closed with a brace', '{"a": [1, 2}', ['1:12 json.wrongBracket']],
    ['an object closed with a bracket', '{"a": 1]', ['1:8 json.wrongBracket']],
    ['a number as a key', '{1: 2}', ['1:2 json.keyExpected']],
    ['a stray character', '{"a": @}', ['1:7 json.unexpected']],
    ['a stray slash', '{"a": 1 / 2}', ['1:9 json.unexpected']],
    ['a colon in a list', '["a": 1]', ['1:5 json.unexpected']],
    ['an end after a colon', '{"a":', ['1:6 json.endsEarly']],
    ['an end after a key', '{"a"', ['1:5 json.endsEarly']],
    ['a file of YAML', 'schemaVersion: 1.0.0\n', ['1:1 json.unquotedText', '1:14 json.textAfterEnd']],
    [
      'several slips at once',
      `{\n  // ours\n  'name': "x",\n  "share": NaN,\n}`,
      ['2:3 json.comment', '3:3 json.wrongQuotes', '4:12 json.notANumber', '4:15 json.trailingComma'],
    ],
  ]
  test.each(table)('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  test('the location spans what was found and quotes its line', () => {
    const result = parseJson('{\n  "a": 1, /* two\n lines */ "b": 2\n}', 'x/sovereignty.json')
    expect(result.ok ? [] : result.problems.map(({ location }) => location)).toEqual([
      {
        path: 'x/sovereignty.json',
        startLine: 2,
        startColumn: 11,
        endLine: 3,
        endColumn: 9,
        quote: '"a": 1, /* two',
      },
    ])
  })

  test('the problem carries the pointer of the value it stands in', () => {
    const result = parseJson('{"components": [{"a/b": 1}, {"paths": ["x", nope]}]}', 'm.json')
    expect(result.ok ? [] : result.problems.map(({ pointer }) => pointer)).toEqual(['/components/1/paths/1'])
  })

  test('slips that leave no doubt still give the value that was meant', () => {
    const result = parseJson(`{'a': [1, 2,], b: True, "c": T2, // x\n "d" "e" "f": "\\q"}`, 'm.json')
    expect(result.ok).toBe(false)
    expect(result.value === null ? null : plainValue(result.value)).toEqual({
      a: [1, 2],
      b: true,
      c: 'T2',
      d: 'e',
      f: 'q',
    })
  })

  test('a file of nothing but mistakes is cut off and says so', () => {
    const problems = problemsOf(`[${',\n'.repeat(5000)}]`)
    expect(problems).toHaveLength(limits.manifestProblems + 1)
    expect(problems.at(-1)).toMatch(/json\.tooMany$/)
  })
})

describe('caps', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

  test('the deepest nesting allowed is read', () => {
    expect(problemsOf(nested(limits.manifestDepth))).toEqual([])
  })

  test('one level more is a problem at the bracket that opens it', () => {
    expect(problemsOf(nested(limits.manifestDepth + 1))).toEqual([
      `1:${limits.manifestDepth + 1} json.tooDeep`,
    ])
  })

  test.each([10_000, 500_000])('depth %i is a problem and not a crash', (depth) => {
    expect(problemsOf(nested(depth))).toEqual([`1:${limits.manifestDepth + 1} json.tooDeep`])
    expect(problemsOf('{"a":'.repeat(depth / 5))).toHaveLength(1)
  })

  test('a file over the size cap is refused without being read', () => {
    const text = `{"x-log": "${'a'.repeat(10 * 1024 * 1024)}"}`
    const started = process.cpuUsage()
    expect(problemsOf(text)).toEqual(['1:1 json.tooLarge'])
    expect(cpuMilliseconds(started)).toBeLessThan(500)
  })

  test('more values than the cap are a problem at the first one too many', () => {
    const list = (count: number): string => `[${'0,'.repeat(count - 2)}0]`
    expect(problemsOf(list(limits.manifestValues))).toEqual([])
    expect(problemsOf(list(limits.manifestValues + 1))).toEqual([
      `1:${2 * limits.manifestValues} json.tooManyValues`,
    ])
  })

  test('the size cap counts bytes, not characters', () => {
    const hangul = '가'.repeat(Math.floor(limits.manifestBytes / 3))
    expect(problemsOf(`"${hangul.slice(3)}"`)).toEqual([])
    expect(problemsOf(`"${hangul}"`)).toEqual(['1:1 json.tooLarge'])
  })
})

/** Small deterministic generator (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const KEYS = ['id', 'a/b', 'm~n', '', '__proto__', 'constructor', '한국어', 'x-\u{1f600}', '0', '"quoted"']
const TEXTS = [
  '',
  'plain',
  '\\ back',
  '"',
  "it's",
  '\n\t\u0001',
  '한국어',
  '\u{1f600}',
  '\u2028',
  'a\u201cb\u201d',
  '//no',
]

function randomValue(random: () => number, depth: number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const kind = Math.floor(random() * (depth > 0 ? 10 : 5))
  if (kind === 0) return pick(TEXTS) + pick(TEXTS)
  if (kind === 1) return pick([0, -1, 1.5, 1e21, -2.5e-7, 2 ** 53, Number.MAX_VALUE, Number.MIN_VALUE])
  if (kind === 2) return (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20)
  if (kind === 3) return pick([true, false])
  if (kind === 4) return null
  const length = Math.floor(random() * 5)
  if (kind === 5) return Array.from({ length }, () => randomValue(random, depth - 1))
  const object: Record<string, unknown> = {}
  for (let index = 0; index < length; index++) {
    const value = randomValue(random, depth - 1)
    Object.defineProperty(object, pick(KEYS), { value, enumerable: true, configurable: true, writable: true })
  }
  return object
}

/** Every pointer of a value with what it names. */
function* pointersOf(value: unknown, pointer = ''): Generator<readonly [string, unknown]> {
  yield [pointer, value]
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* pointersOf(item, pointerTo(pointer, index))
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      yield* pointersOf((value as Record<string, unknown>)[key], pointerTo(pointer, key))
    }
  }
}

describe('reading what JSON.stringify writes', () => {
  const random = generator(20260115)
  const values = Array.from({ length: 600 }, () => randomValue(random, 6))

  test('gives the same value for generated documents, packed and indented', () => {
    for (const value of values) {
      for (const text of [
        JSON.stringify(value),
        JSON.stringify(value, null, 2),
        JSON.stringify(value, null, '\t\r\n'),
      ]) {
        const read = plainValue(parsed(text).value)
        if (!isDeepStrictEqual(read, JSON.parse(text))) throw new Error(`read differently: ${text}`)
        expect(JSON.stringify(read)).toBe(JSON.stringify(value))
      }
    }
  })

  test('locates each pointer at exactly the text of its value', () => {
    let located = 0
    for (const value of values) {
      const text = JSON.stringify(value, null, 3)
      const { value: root, file } = parsed(text)
      for (const [pointer, named] of pointersOf(value)) {
        const { startLine, startColumn, endLine, endColumn } = locate(file, root, pointer)
        const start = file.lineStarts[startLine - 1]! + startColumn - 1
        const end = file.lineStarts[endLine - 1]! + endColumn
        expect(JSON.stringify(JSON.parse(text.slice(start, end)))).toBe(JSON.stringify(named))
        located++
      }
    }
    expect(located).toBeGreaterThan(2000)
  })
})

describe('pointers to places', () => {
  const text = '{\n  "claim": {"level": "T5"},\n  "a/b": [10,\n    {"m~n": true}]\n}'
  const { value, file } = parsed(text)
  const span = (pointer: string, part?: 'key' | 'value' | 'member'): string => {
    const { startLine, startColumn, endLine, endColumn } = locate(file, value, pointer, part)
    return `${startLine}:${startColumn}-${endLine}:${endColumn}`
  }

  test.each([
    ['/claim', 'value', '2:12-2:26'],
    ['/claim', 'key', '2:3-2:9'],
    ['/claim', 'member', '2:3-2:26'],
    ['/claim/level', 'value', '2:22-2:25'],
    ['/a~1b/0', 'value', '3:11-3:12'],
    ['/a~1b/1/m~0n', 'key', '4:6-4:10'],
    ['/a~1b/1/m~0n', 'value', '4:13-4:16'],
    ['', 'value', '1:1-5:1'],
  ] as const)('%s, %s, is at %s', (pointer, part, expected) => {
    expect(span(pointer, part)).toBe(expected)
  })

  test('an item of a list has no key, so its value is given', () => {
    expect(span('/a~1b/0', 'key')).toBe('3:11-3:12')
  })

  test('a pointer that leads nowhere gives the nearest value on the way', () => {
    expect(span('/claim/statement/x')).toBe('2:12-2:26')
    expect(span('/a~1b/7', 'member')).toBe('3:10-4:18')
    expect(span('/a~1b/01')).toBe('3:10-4:18')
  })
})
