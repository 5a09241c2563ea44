/**
 * What is kept of a licence text for comparing: a short hash of each word, in order. Sixteen bits tell a changed word
 * from the one that stood there with an error of 1 in 65,536.
 */

// Looked up once: these stand in the innermost loops.
const { imul } = Math
const PAIR_BITS = 22
const PAIR_MASK = (1 << PAIR_BITS) - 1

/** Sixteen-bit hash of a normalised word. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  hash = imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash >>> 16) ^ hash) & 0xffff
}

export function wordHashes(words: readonly string[]): Uint16Array {
  return Uint16Array.from(words, wordHash)
}

/** Hash of two neighbours in 22 bits. */
export function pairHash(first: number, second: number): number {
  const pair = imul((first << 16) | second, 0x9e3779b1)
  return ((pair ^ (pair >>> 15)) >>> 0) & PAIR_MASK
}

/** The word pairs of one text, as bits. */
export class PairSet {
  readonly #bits = new Uint32Array((PAIR_MASK + 1) >>> 5)

  constructor(hashes: Uint16Array, from: number, to: number) {
    for (let index = from + 1; index < to; index++) {
      const pair = pairHash(hashes[index - 1] as number, hashes[index] as number)
      this.#bits[pair >>> 5] = (this.#bits[pair >>> 5] as number) | (1 << (pair & 31))
    }
  }

  has(pair: number): boolean {
    return (((this.#bits[pair >>> 5] as number) >>> (pair & 31)) & 1) === 1
  }
}
