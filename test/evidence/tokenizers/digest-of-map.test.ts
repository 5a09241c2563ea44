import { describe, expect, test } from '@jest/globals'
import { vocabularyDigest } from '../../../src/evidence/tokenizers/content.js'
import { digestOfMap } from '../../../src/evidence/tokenizers/digest-of-map.js'
import { readVocabularyTable } from '../../../src/evidence/tokenizers/read-tokenizer-json.js'

function tokenizer(vocab: string): string {
  return `{"version": "1.0", "model": {"type": "BPE", "vocab": ${vocab}, "merges": []}}`
}

const WORDS = ['!', '"', '\\', 'Ġthe', '▁de', '안녕', '🤗', '\u0000', '\n', 'é', 'a\tb', '</s>']
const MANY = Array.from({ length: 30_000 }, (_, at) => `Ġtoken${at}🤗`)

describe('the digest of a vocabulary', () => {
  test.each([
    ['all kinds of characters', WORDS],
    ['more than one chunk', MANY],
  ])('is the one of its tokens, taken without them: %s', (_, words) => {
    const map = Object.fromEntries(words.map((word, id) => [word, id]))
    for (const json of [JSON.stringify(map), JSON.stringify(map, null, 2)]) {
      const table = readVocabularyTable(tokenizer(json))
      if (table === null || 'problem' in table) throw new Error('the vocabulary is read')
      expect(digestOfMap(tokenizer(json))).toEqual({
        digest: vocabularyDigest(table.tokens),
        size: words.length,
      })
    }
  })

  test('knows gaps between ids, which the table leaves out too', () => {
    expect(digestOfMap(tokenizer('{"a": 0, "b": 7}'))).toEqual({
      digest: vocabularyDigest(['a', 'b']),
      size: 2,
    })
  })

  test.each([
    ['ids out of order', '{"a": 1, "b": 0}'],
    ['an id given twice', '{"a": 0, "b": 0}'],
    ['a list of scores', '[["a", -1.5]]'],
    ['nothing', '{}'],
    ['a map that breaks off', '{"a": 0,'],
    ['a token without an end', '{"a'],
    ['a wrong escape', '{"\\q": 0}'],
    ['an id that is none', '{"a": "0"}'],
    ['half a pair of surrogates', '{"\ud83d": 0}'],
  ])('is left to the reader that makes a table: %s', (_, vocab) => {
    expect(digestOfMap(tokenizer(vocab))).toBeNull()
  })
})
