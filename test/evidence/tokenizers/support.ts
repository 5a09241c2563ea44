import type { CollectContext, ListingCollector } from '../../../src/evidence/collector.js'
import type { TokenizerContent } from '../../../src/evidence/tokenizers/content.js'
import type { Fact } from '../../../src/types/fact.js'

/** Runs a listing collector over files given by path. */
export async function collectListed(
  collector: ListingCollector,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ facts: readonly Fact[]; skipped: readonly string[] }> {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    size: Buffer.byteLength(content),
    type: 'file' as const,
    executable: false,
    target: null,
  }))
  const skipped: string[] = []
  const context: CollectContext = {
    paths: new Set(Object.keys(files)),
    exists: (path) => path in files,
    follow: () => false,
    scopeOf: () => 'product',
    skip: (_, reason) => void skipped.push(reason),
  }
  const facts = await collector.collect(entries, async (path) => Buffer.from(files[path] as string), context)
  return { facts, skipped }
}

export function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))]
}

export function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes])
}

export function piece(text: string, score: number, type = 1): Buffer {
  const float = Buffer.alloc(5)
  float[0] = 0x15
  float.writeFloatLE(score, 1)
  return field(1, Buffer.concat([field(1, Buffer.from(text)), float, Buffer.from([0x18, type])]))
}

/** A model file: pieces with falling scores, the trainer's model type (1 unigram, 2 bpe) and an unknown field. */
export function sentencepiece(words: readonly string[], modelType: number): Buffer {
  const pieces = words.map((word, index) => piece(word, -index))
  return Buffer.concat([...pieces, field(2, Buffer.from([0x18, modelType])), field(9, Buffer.alloc(1024))])
}

/**
 * Words as a language might have them: syllables put together by a generator with a seed, so that two seeds give two
 * vocabularies that share some tokens and no order.
 */
export function learntWords(count: number, seed: number): readonly string[] {
  const syllables = [
    'ka',
    'no',
    'ri',
    'the',
    'ing',
    'su',
    'mo',
    'er',
    'an',
    'do',
    'li',
    'ta',
    'pe',
    'or',
    'um',
    'es',
  ]
  const words = new Set<string>()
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  while (words.size < count) {
    let word = next(2) === 0 ? 'Ġ' : ''
    for (let at = next(4) + 1; at > 0; at -= 1) word += syllables[next(syllables.length)] as string
    words.add(word)
  }
  return [...words]
}

/** A byte-level vocabulary of these tokens, in this order. */
export function contentOf(tokens: readonly string[], more: Partial<TokenizerContent> = {}): TokenizerContent {
  return {
    algorithm: 'BPE',
    spelling: 'byte-level',
    tokens,
    ids: null,
    scores: null,
    merges: null,
    isText: null,
    preparation: { kind: 'unknown', reason: 'no-merges' },
    ...more,
  }
}
