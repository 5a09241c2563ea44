import { describe, expect, test } from '@jest/globals'
import { spelledBytes } from '../../../src/evidence/tokenizers/byte-alphabet.js'
import type { TokenizerContent } from '../../../src/evidence/tokenizers/content.js'
import { isUnreadable } from '../../../src/evidence/tokenizers/content.js'
import { bestSplit, mergeSymbols } from '../../../src/evidence/tokenizers/encode.js'
import { fertilityOf } from '../../../src/evidence/tokenizers/fertility.js'
import { readTokenizerText } from '../../../src/evidence/tokenizers/read-file.js'
import { SAMPLE_TEXTS } from '../../../src/evidence/tokenizers/sample-texts.js'
import { contentOf } from './support.js'

const bytes = Array.from({ length: 256 }, (_, byte) => spelledBytes(Uint8Array.of(byte)))

describe('encoding', () => {
  test('joins the pair of the lowest rank first', () => {
    const ranks = new Map([
      ['b c', 0],
      ['a b', 1],
      ['a bc', 2],
    ])
    expect(mergeSymbols([...'abc'], (left, right) => ranks.get(`${left} ${right}`))).toEqual(['abc'])
    expect(mergeSymbols([...'ab'], (left, right) => ranks.get(`${left} ${right}`))).toEqual(['ab'])
    expect(mergeSymbols([...'abd'], (left, right) => ranks.get(`${left} ${right}`))).toEqual(['ab', 'd'])
  })

  test('joins the leftmost of equal pairs', () => {
    expect(mergeSymbols([...'aaa'], (left, right) => (left + right === 'aa' ? 0 : undefined))).toEqual([
      'aa',
      'a',
    ])
  })

  test('takes the split of the highest score', () => {
    const scores = new Map([
      ['a', -1],
      ['b', -1],
      ['c', -5],
      ['ab', -1.5],
      ['bc', -1],
    ])
    expect(bestSplit([...'abc'], scores, -20, 2)).toEqual(['a', 'bc'])
    expect(bestSplit([...'abx'], scores, -20, 2)).toEqual(['ab', null])
  })
})

describe('tokens a character', () => {
  const known = (more: Partial<TokenizerContent>) =>
    fertilityOf(contentOf(bytes, { merges: { left: [], right: [] }, ...more }))

  test('of bytes alone are the bytes of the text', () => {
    const preparation = {
      kind: 'byte-level',
      patterns: ['gpt2'],
      prefix: false,
      ignoreMerges: false,
    } as const
    const perCharacter = (text: string) =>
      Math.round((Buffer.byteLength(text) / [...text].length) * 1000) / 1000
    expect(known({ preparation })).toEqual({
      ko: perCharacter(SAMPLE_TEXTS.ko),
      en: perCharacter(SAMPLE_TEXTS.en),
    })
  })

  test('of characters with bytes behind them count the bytes of what is missing', () => {
    const letters = [...new Set(SAMPLE_TEXTS.en.replaceAll(' ', '▁'))]
    const preparation = { kind: 'pieces', prefix: false, words: false, byteFallback: true } as const
    const found = fertilityOf(
      contentOf(letters, { spelling: 'sentencepiece', scores: letters.map(() => -1), preparation }),
    )
    expect(found).toMatchObject({ en: 1 })
    expect('ko' in found && found.ko).toBeGreaterThan(2)
  })

  test('of a vocabulary that lacks the characters are not given', () => {
    const preparation = { kind: 'pieces', prefix: false, words: false, byteFallback: false } as const
    expect(fertilityOf(contentOf(['a', 'b'], { spelling: 'sentencepiece', preparation }))).toEqual({
      unknown: 'incomplete',
    })
  })

  const file = (root: object) => {
    const vocab = Object.fromEntries([...bytes, 'ab'].map((token, id) => [token, id]))
    const text = JSON.stringify({
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, use_regex: true },
      ...root,
      model: { type: 'BPE', vocab, merges: ['a b'] },
    })
    const content = readTokenizerText('tokenizer.json', text)
    if (content === null || isUnreadable(content)) throw new Error(text)
    return fertilityOf(content)
  }

  test.each<[string, object, string]>([
    [
      'an unheard pattern',
      {
        pre_tokenizer: {
          type: 'Sequence',
          pretokenizers: [
            { type: 'Split', pattern: { Regex: '(a+)+$' }, behavior: 'Isolated', invert: false },
            { type: 'ByteLevel', use_regex: false },
          ],
        },
      },
      'pre-tokenizer',
    ],
    ['lower-casing', { normalizer: { type: 'Lowercase' } }, 'normalizer'],
    [
      'an added token that is a word of the sample',
      { added_tokens: [{ id: 300, content: 'the' }] },
      'setting',
    ],
  ])('with %s are not given', (_, root, reason) => {
    expect(file(root)).toEqual({ unknown: reason })
  })

  test('are given when added tokens are signs', () => {
    expect(file({ added_tokens: [{ id: 300, content: '<|endoftext|>' }] })).toHaveProperty('ko')
  })

  test('rest on samples that normalisers leave as they are', () => {
    for (const text of Object.values(SAMPLE_TEXTS)) {
      expect(text.normalize('NFKC')).toBe(text)
      expect(text).not.toMatch(/\s\s|^\s|\s$|\n/)
    }
  })
})
