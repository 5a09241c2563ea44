import { describe, expect, test } from '@jest/globals'
import { isUnreadable } from '../../../src/evidence/tokenizers/content.js'
import { readTokenizerModel, readTokenizerText } from '../../../src/evidence/tokenizers/read-file.js'
import { readSentencepiece } from '../../../src/evidence/tokenizers/read-sentencepiece.js'
import { readTekken } from '../../../src/evidence/tokenizers/read-tekken.js'
import { limits } from '../../../src/limits.js'
import { field, piece, sentencepiece, varint } from './support.js'

const words = Array.from({ length: 40 }, (_, index) => `Ġword${index}`)
const vocab = Object.fromEntries(words.map((word, index) => [word, index]))
const tokenizer = (model: object, root: object = {}) =>
  JSON.stringify({ version: '1.0', added_tokens: [], ...root, model: { type: 'BPE', vocab, ...model } })

function read(text: string) {
  const content = readTokenizerText('tokenizer.json', text)
  if (content === null || isUnreadable(content)) throw new Error(JSON.stringify(content))
  return content
}

describe('tokenizer.json', () => {
  test('gives the same merges in both forms', () => {
    const pairs: [string, string][] = [
      ['Ġ', 'w'],
      ['Ġw', 'ord'],
      ['"', '\\'],
      ['한', '글'],
    ]
    const strings = read(tokenizer({ merges: pairs.map((pair) => pair.join(' ')) }))
    const lists = read(tokenizer({ merges: pairs }))
    expect(lists.merges).toMatchObject({
      left: pairs.map(([left]) => left),
      right: pairs.map(([, right]) => right),
    })
    expect(strings.merges).toEqual(lists.merges)
  })

  test('may have its merges before the vocabulary', () => {
    const text = JSON.stringify({ model: { type: 'BPE', merges: ['a b'], vocab } })
    expect(read(text).merges).toMatchObject({ left: ['a'], right: ['b'] })
  })

  test('keeps holes in the ids', () => {
    const holed = { ...vocab, last: 1000 }
    expect(read(tokenizer({ vocab: holed, merges: [] })).ids?.at(-1)).toBe(1000)
    expect(read(tokenizer({ merges: [] })).ids).toBeNull()
  })

  test.each<[string, string, RegExp]>([
    ['breaks off in a token', tokenizer({}).slice(0, 80), /no end|breaks off|no id|no whole number/],
    ['breaks off after the vocabulary', tokenizer({}).slice(0, -1), /settings are no JSON/],
    ['breaks off in the merges', tokenizer({ merges: ['a b', 'c d'] }).replace(/"c d".*$/, '"c '), /merge/],
    ['has an id twice', tokenizer({ vocab: { ...vocab, again: 7 } }), /the id 7 is given twice/],
    ['has an id that is no number', tokenizer({ vocab: { ...vocab, again: '7' } }), /no whole number/],
    ['has an id out of range', tokenizer({ vocab: { ...vocab, again: 99_999_999 } }), /no whole number/],
    ['has a merge of three', tokenizer({ merges: ['a b c'] }), /no pair/],
    ['has a merge of one', tokenizer({ merges: [['a']] }), /no pair/],
    ['has merges that are numbers', tokenizer({ merges: [1, 2] }), /merges break off/],
  ])('that %s is not read', (_, text, problem) => {
    const content = readTokenizerText('tokenizer.json', text)
    expect(content).not.toBeNull()
    expect(isUnreadable(content!) ? content!.problem : 'was read').toMatch(problem)
  })

  test('whose vocabulary belongs to something else is none', () => {
    const text = JSON.stringify({ search: { vocab }, model: { type: 'BPE' } })
    expect(readTokenizerText('tokenizer.json', text)).toBeNull()
  })

  test.each([
    ['deep nesting', `{"model":{"vocab":{"a":0},"x":${'['.repeat(100_000)}`],
    ['a vocabulary without end', `{"model":{"vocab":{${'"a":0,'.repeat(100_000)}`],
  ])('survives %s', (_, text) => {
    const content = readTokenizerText('tokenizer.json', text)
    expect(content !== null && isUnreadable(content)).toBe(true)
  })
})

describe('tiktoken files', () => {
  const lines = words.map((word, rank) => `${Buffer.from(word).toString('base64')} ${rank}`)

  test('give their tokens in byte-level spelling', () => {
    const bytes = [[0x20, 0x61], [0xff], [0xed, 0x95, 0x9c]]
    const all = [...bytes.map((one, rank) => `${Buffer.from(one).toString('base64')} ${rank}`)]
    for (let rank = 3; rank < 20; rank += 1) all.push(`${Buffer.from(`t${rank}`).toString('base64')} ${rank}`)
    const content = readTokenizerText('tiktoken', all.join('\n'))
    expect(content).toMatchObject({ spelling: 'byte-level' })
    expect(content).toHaveProperty('tokens.0', 'Ġa')
    expect(content).toHaveProperty('tokens.1', 'ÿ')
    expect(content).toHaveProperty('tokens.2', 'íķľ')
  })

  test('read the same with line ends of Windows and in any order', () => {
    const plain = readTokenizerText('tiktoken', lines.join('\n'))
    expect(readTokenizerText('tiktoken', lines.join('\r\n'))).toEqual(plain)
    expect(readTokenizerText('tiktoken', [...lines].reverse().join('\n'))).toEqual(plain)
  })

  test.each<[string, string, string]>([
    ['no rank', 'abc', 'a line is no token and rank'],
    ['no base64', '%% 40', 'a line is no token and rank'],
    ['a rank twice', `${Buffer.from('x').toString('base64')} 3`, 'the rank 3 is given twice'],
  ])('with %s are not read', (_, line, problem) => {
    expect(readTokenizerText('tiktoken', [...lines, line].join('\n'))).toMatchObject({ problem })
  })
})

describe('tekken.json', () => {
  const row = (word: string, rank: number) => ({
    rank,
    token_bytes: Buffer.from(word).toString('base64'),
    token_str: rank % 3 === 0 ? null : word,
  })
  const tekken = (rows: readonly object[], config: object) =>
    JSON.stringify({ config: { pattern: '.', ...config, version: 'v3' }, vocab: rows }, null, 2)

  test('gives the ranks that the tokenizer uses, as tiktoken has them', () => {
    const rows = words.map((word, rank) => row(word, rank))
    const lines = words.slice(0, 30).map((word, rank) => `${Buffer.from(word).toString('base64')} ${rank}`)
    const config = { num_vocab_tokens: 40, default_vocab_size: 130, default_num_special_tokens: 100 }
    expect(readTekken(tekken(rows, config))).toEqual(readTokenizerText('tiktoken', lines.join('\n')))
  })

  test.each(['{}', '[', '{"vocab": [{"rank": 0}]}'])('that has no table is unreadable: %s', (text) => {
    expect(isUnreadable(readTekken(text))).toBe(true)
  })
})

describe('SentencePiece models', () => {
  test('give pieces, scores, kinds and the model type', () => {
    const content = readTokenizerModel(
      Buffer.concat([
        piece('<unk>', 0, 2),
        piece('<0x0A>', 0, 6),
        ...words.map((word, index) => piece(word, -index)),
        field(2, Buffer.from([0x18, 1])),
      ]),
    )
    expect(content).toMatchObject({ algorithm: 'Unigram' })
    expect(content).toHaveProperty('isText.0', false)
    expect(content).toHaveProperty('isText.2', true)
    expect(content).toHaveProperty('scores.3', -1)
  })

  const whole = sentencepiece(words, 2)
  test.each<[string, Buffer, string]>([
    [
      'a piece longer than the file',
      Buffer.concat([whole, Buffer.from([0x0a, 0xff, 0xff, 0xff, 0x7f])]),
      'longer',
    ],
    ['a number without end', Buffer.concat([whole, Buffer.alloc(20, 0xff)]), 'ten bytes'],
    ['a group', Buffer.concat([whole, Buffer.from([0x0b])]), 'wire type 3'],
    ['field number 0', Buffer.concat([whole, Buffer.from([0x02, 0x00])]), 'number 0'],
    ['a piece that is a number', Buffer.concat([whole, Buffer.from([0x08, 0x01])]), 'no message'],
    ['a piece without text', Buffer.concat([whole, field(1, Buffer.from([0x18, 1]))]), 'no text'],
    [
      'a score that is a text',
      Buffer.concat([
        whole,
        field(1, Buffer.concat([field(1, Buffer.from('a')), field(2, Buffer.from('b'))])),
      ]),
      'no float',
    ],
    ['an unheard model type', Buffer.concat([whole, field(2, Buffer.from([0x18, 9]))]), 'model type 9'],
  ])('with %s are not read', (_, bytes, problem) => {
    const content = readSentencepiece(bytes)
    expect(isUnreadable(content) ? content.problem : 'was read').toContain(problem)
    expect(isUnreadable(content) && content.offset).toBeGreaterThanOrEqual(whole.length)
  })

  test('cut anywhere give no number', () => {
    // The padding field is the last kilobyte; a cut at a border of fields is a shorter whole file.
    const complete = new Set<number>()
    let at = 0
    while (at < whole.length) {
      complete.add(at)
      const size = varintAt(whole, at + 1)
      at = size.next + size.value
    }
    for (let cut = 1; cut < whole.length; cut += 1)
      if (!complete.has(cut)) expect(isUnreadable(readSentencepiece(whole.subarray(0, cut)))).toBe(true)
  })

  test('with any byte changed never throw', () => {
    for (let at = 0; at < 600; at += 1)
      for (const value of [0x00, 0x7f, 0x80, 0xff]) {
        const bytes = Buffer.from(whole)
        bytes[at] = value
        expect(() => readSentencepiece(bytes)).not.toThrow()
      }
  })

  test('state how many pieces are too many', () => {
    expect(limits.vocabularyTokens).toBeGreaterThan(1_000_000)
    expect(varint(300)).toEqual([0xac, 0x02])
  })
})

function varintAt(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let index = 0; ; index += 1) {
    const byte = bytes[at + index] as number
    value += (byte & 127) * 2 ** (7 * index)
    if (byte < 128) return { value, next: at + index + 1 }
  }
}
