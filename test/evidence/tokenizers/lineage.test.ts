import { describe, expect, test } from '@jest/globals'
import type { KnownTokenizer } from '../../../src/catalog/known-tokenizers.js'
import { knownTokenizers } from '../../../src/catalog/known-tokenizers.js'
import { lineageOf, type Reference, shippedReferences } from '../../../src/evidence/tokenizers/lineage.js'
import { signatureOf } from '../../../src/evidence/tokenizers/signature.js'
import { packed, sketchOf, unpacked } from '../../../src/evidence/tokenizers/sketch.js'
import { contentOf, learntWords } from './support.js'

const signs = ['<unk>', '<s>', '</s>']
const parent = [...signs, ...learntWords(6000, 1)]
const stranger = [...signs, ...learntWords(6000, 2)]
/** Both go back to the parent and add words of their own. */
const sisterA = [...parent, ...learntWords(6000, 3).filter((word) => !parent.includes(word))]
const sisterB = [...parent, ...learntWords(6000, 4).filter((word) => !parent.includes(word))]

function reference(
  name: string,
  tokens: readonly string[],
  base: readonly string[] | null = null,
): Reference {
  const known: KnownTokenizer = {
    name,
    model: `acme/${name}`,
    repository: 'hub',
    vocabularyDigest: name,
    otherDigests: [],
    type: 'BPE',
    vocabularySize: tokens.length,
    fileDigests: [],
    base: base === null ? null : 'parent',
    sketch: null,
    fertility: null,
    source: 'test',
  }
  const baseSignature = base === null ? null : signatureOf(contentOf(base))
  return { known, sketch: unpacked(packed(sketchOf(signatureOf(contentOf(tokens)), baseSignature))) }
}

const references = [reference('parent', parent), reference('sister-a', sisterA, parent)]
const verdict = (tokens: readonly string[], more = {}) => {
  const found = lineageOf(signatureOf(contentOf(tokens, more)), references)
  return [found.verdict, found.basis, found.nearest?.name]
}
const newWords = learntWords(2500, 9).filter((word) => !parent.includes(word))

describe('a vocabulary beside published ones', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['the same', parent, ['adopted', 'ids', 'parent']],
    [
      'padded with reserved names',
      [...parent, ...signs.map((_, at) => `<|reserved_${at}|>`)],
      ['adopted', 'ids', 'parent'],
    ],
    ['with its signs renamed', ['[PAD]', '[CLS]', '[SEP]', ...parent.slice(3)], ['adopted', 'ids', 'parent']],
    ['with more signs in front', ['<a>', '<b>', ...parent], ['adopted', 'merges', 'parent']],
    ['with words appended', [...parent, ...newWords], ['expanded', 'ids', 'parent']],
    ['cut short', parent.slice(0, 4200), ['adopted', 'ids', 'parent']],
    [
      'cut short and filled with own words',
      [...parent.slice(0, 3000), ...newWords],
      ['expanded', 'ids', 'parent'],
    ],
    ['in reverse', [...parent].reverse(), ['adopted', 'tokens', 'parent']],
    ['learnt apart', stranger, ['own', null, 'parent']],
    ['the other expansion', sisterA, ['adopted', 'ids', 'sister-a']],
    ['of the same parent but not of the other child', sisterB, ['expanded', 'ids', 'parent']],
    [
      'with most of its tokens taken away all over',
      parent.filter((_, at) => (at * 7919) % 10 < 4),
      ['adopted', 'order', 'parent'],
    ],
    [
      'with half of its tokens taken away and own words between',
      parent.flatMap((word, at) => (at % 2 === 0 ? [word] : [...newWords.slice(at, at + 1)])),
      ['expanded', 'order', 'parent'],
    ],
    [
      'with half of its tokens, sorted by spelling',
      parent.filter((_, at) => at % 2 === 0).sort(),
      ['own', null, 'parent'],
    ],
    ['too small to tell', parent.slice(0, 600), ['undecided', null, undefined]],
  ])('%s', (_, tokens, expected) => {
    expect(verdict(tokens)).toEqual(expected)
  })

  test('sorted by spelling or by length is not known by its order, however much of a sorted one it holds', () => {
    const bySpelling = (words: readonly string[]) => [...words].sort()
    const byLength = (words: readonly string[]) =>
      [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    for (const sort of [bySpelling, byLength]) {
      const sorted = [reference('sorted', sort(parent))]
      const picked = sort(parent.filter((_, at) => at % 2 === 0))
      expect(lineageOf(signatureOf(contentOf(picked)), sorted).verdict).not.toBe('adopted')
    }
  })

  test('with its ids sorted anew is known by its merges', () => {
    const words = parent.slice(3).filter((word) => word.length > 2)
    const merges = {
      left: words.map((word) => word.slice(0, 1)),
      right: words.map((word) => word.slice(1)),
    }
    expect(verdict([...signs, ...[...words].sort()], { merges })).toEqual(['adopted', 'merges', 'parent'])
  })

  test('shares tokens with a stranger without being related to it', () => {
    const found = lineageOf(signatureOf(contentOf(stranger)), [reference('parent', parent)])
    expect(found.nearest?.kept).toBeGreaterThan(0.02)
    expect(found.nearest).toMatchObject({ sameId: 0, idRun: 0, orderRun: 0 })
    expect(found.nearest?.inOrder).toBeLessThan(0.05)
  })

  test('is the same in SentencePiece’s spelling', () => {
    const pieces = parent.map((token) => token.replace('Ġ', '▁'))
    expect(verdict(pieces, { spelling: 'sentencepiece' })).toEqual(['adopted', 'ids', 'parent'])
  })
})

describe('the shipped sketches', () => {
  test('name a base that is itself shipped', () => {
    const names = new Set(knownTokenizers().map(({ name }) => name))
    for (const { base } of knownTokenizers()) expect(base === null || names.has(base)).toBe(true)
  })

  test.each(['Llama 3', 'Qwen 1.5 to 3', 'OLMo 2 and 3'])('know that %s extends cl100k_base', (name) => {
    expect(knownTokenizers().find((known) => known.name === name)?.base).toBe('cl100k_base')
  })

  test('hold samples, not tokens, and stay small', () => {
    for (const { known, sketch } of shippedReferences()) {
      expect(sketch.sample.hash.length).toBeGreaterThan(200)
      expect(known.sketch?.length).toBeLessThan(9000)
      expect(packed(sketch)).toBe(known.sketch)
    }
  })
})
