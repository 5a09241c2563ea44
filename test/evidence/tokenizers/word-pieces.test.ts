import { describe, expect, test } from '@jest/globals'
import { isUnreadable } from '../../../src/evidence/tokenizers/content.js'
import { fertilityOf } from '../../../src/evidence/tokenizers/fertility.js'
import { readTokenizerText } from '../../../src/evidence/tokenizers/read-file.js'
import {
  countWordPieces,
  wordPiecesOf,
  wordPiecesStated,
} from '../../../src/evidence/tokenizers/word-pieces.js'

const SIGNS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
const cased = { kind: 'word-pieces', lower: false, decompose: false } as const

describe('word pieces', () => {
  const tokens = new Set([
    ...SIGNS,
    '나',
    '##라',
    '##의',
    '말',
    '##쌈',
    '##싸',
    ',',
    '國',
    '之',
    'Un',
    '##do',
    'un',
    '##d',
    '##o',
    'e',
  ])

  test.each<[string, number]>([
    ['나라의 말쌈', 5],
    ['나라의말', -1],
    ['나라,말', 4],
    ['國之', 2],
    ['Undo undo', 4],
    ['  나라\n\t말  ', 3],
    ['', 0],
  ])('%j is cut by the longest piece from the start of each word', (text, count) => {
    expect(countWordPieces(text, cased, tokens)).toBe(count === -1 ? null : count)
  })

  test('are of small letters and without marks where their list is', () => {
    expect(countWordPieces('Éun', { ...cased, lower: true, decompose: true }, new Set(['eun']))).toBe(1)
    expect(
      countWordPieces('나', { ...cased, lower: true, decompose: true }, new Set(['\u1102', '##\u1161'])),
    ).toBe(2)
    expect(countWordPieces('Ko', { ...cased, lower: true }, new Set(['ko']))).toBe(1)
  })

  test('of a word that is longer than BERT takes give no number', () => {
    expect(countWordPieces('나'.repeat(101), cased, new Set(['나', '##나']))).toBeNull()
  })
})

describe('how a list of word pieces wants its text', () => {
  test.each<[string, string[], object | null]>([
    ['capital letters are kept', [...SIGNS, 'The', '##한'], { lower: false, decompose: false }],
    [
      'without capital letters all is written small',
      [...SIGNS, 'the', '한국'],
      { lower: true, decompose: false },
    ],
    [
      'without syllables these are taken apart',
      [...SIGNS, 'the', '\u1112'],
      { lower: true, decompose: true },
    ],
    ['a list without the unknown word is another program’s', ['the', '##e'], null],
  ])('%s', (_, tokens, expected) => {
    const found = wordPiecesOf(tokens)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })

  test.each<[string, object[], object[], object | null]>([
    [
      "BERT's own",
      [{ type: 'BertNormalizer', lowercase: true, strip_accents: null }],
      [{ type: 'BertPreTokenizer' }],
      { lower: true, decompose: true },
    ],
    [
      'cased',
      [{ type: 'BertNormalizer', lowercase: false, strip_accents: null }],
      [{ type: 'BertPreTokenizer' }],
      { lower: false, decompose: false },
    ],
    ['another normaliser', [{ type: 'Lowercase' }], [{ type: 'BertPreTokenizer' }], null],
    ['another cut', [{ type: 'BertNormalizer' }], [{ type: 'Whitespace' }], null],
  ])('is stated by tokenizer.json: %s', (_, normalisers, steps, expected) => {
    const found = wordPiecesStated(
      normalisers as Record<string, unknown>[],
      steps as Record<string, unknown>[],
      {},
    )
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })
})

test('a vocabulary that knows all signs of the samples gives tokens a character, one that does not gives none', () => {
  const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at))
  const ascii = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  const signs = [...ascii, ...syllables, '‘', '’', '“', '”', '·', '—']
  const list = [...SIGNS, ...signs, ...signs.map((sign) => `##${sign}`)]
  const fertility = (tokens: readonly string[]) => {
    const content = readTokenizerText('word-list', `${tokens.join('\n')}\n`)
    if (content === null || isUnreadable(content)) throw new Error('not read')
    return fertilityOf(content)
  }
  const whole = fertility(list)
  expect('ko' in whole && whole.ko > 0.5 && whole.ko <= 1 && whole.en > 0.5).toBe(true)
  expect(fertility(list.filter((token) => !/[가-낗]/.test(token)))).toEqual({ unknown: 'incomplete' })
})
