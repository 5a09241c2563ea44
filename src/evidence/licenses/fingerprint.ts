/**
 * What is kept of a licence text for comparing: hashes of its word pairs and how often it uses the words that give or
 * take rights. The text itself cannot be read back.
 */

/** Words that take something away when a text has more of them than its template. */
export const RESTRICTING = [
  ...'not no non nor never noncommercial commercial commercially only solely except unless without prohibited'.split(
    ' ',
  ),
  ...'prohibit prohibits restricted restriction restrictions forbidden disallowed must shall cannot military weapons'.split(
    ' ',
  ),
  ...'research academic educational personal internal evaluation competing compete competes competitor fee fees'.split(
    ' ',
  ),
  ...'agree agrees required require requires obtain permission prior written consent approval pay'.split(' '),
  ...'payment paid evil harm revoke revocable terminate exceed exceeds exceeding threshold users'.split(' '),
] as const
/** Words whose loss takes something away. */
export const GRANTING = [
  ...'sell sublicense merge publish distribute modify perpetual irrevocable royalty worldwide charge restriction'.split(
    ' ',
  ),
] as const
/** Order of the counts of a fingerprint. */
export const COUNTED: readonly string[] = [...new Set<string>([...RESTRICTING, ...GRANTING])]

const PAIR_BITS = 22
const PAIR_MASK = (1 << PAIR_BITS) - 1
const COUNTED_INDEX: ReadonlyMap<string, number> = new Map(COUNTED.map((word, index) => [word, index]))

/** Hash of each pair of neighbours; entry `i` is the pair of words `i` and `i + 1`. */
export function pairHashes(words: readonly string[]): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, words.length - 1))
  let before = 0
  for (let index = 0; index < words.length; index++) {
    const hash = wordHash(words[index] as string)
    if (index > 0) pairs[index - 1] = (Math.imul(before, 0x9e3779b1) ^ hash) & PAIR_MASK
    before = hash
  }
  // One multiplication more spreads the words' bits over the few that are kept.
  for (let index = 0; index < pairs.length; index++) {
    const pair = Math.imul((pairs[index] as number) ^ ((pairs[index] as number) >>> 11), 0x85ebca6b)
    pairs[index] = (pair ^ (pair >>> 13)) & PAIR_MASK
  }
  return pairs
}

/** The word pairs of one text, as bits. */
export class PairSet {
  readonly #bits = new Uint32Array((PAIR_MASK + 1) >>> 5)
  readonly size: number

  constructor(pairs: Uint32Array) {
    let size = 0
    for (const pair of pairs) {
      if (this.has(pair)) continue
      size += 1
      this.#bits[pair >>> 5] = (this.#bits[pair >>> 5] as number) | (1 << (pair & 31))
    }
    this.size = size
  }

  has(pair: number): boolean {
    return (((this.#bits[pair >>> 5] as number) >>> (pair & 31)) & 1) === 1
  }
}

/** True when ascending numbers hold the value. */
export function includesSorted(values: Uint32Array, value: number): boolean {
  let low = 0
  let high = values.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = values[middle] as number
    if (at === value) return true
    if (at < value) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** How often each counted word stands in a text, capped at 255. */
export function countWords(words: readonly string[]): Uint8Array {
  const counts = new Uint8Array(COUNTED.length)
  for (const word of words) {
    const index = COUNTED_INDEX.get(word)
    if (index !== undefined && (counts[index] as number) < 255) counts[index] = (counts[index] as number) + 1
  }
  return counts
}

/** Sorted numbers as differences of 7-bit groups. */
export function packSorted(values: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const value of values) {
    let difference = value - before
    before = value
    while (difference > 0x7f) {
      bytes.push((difference & 0x7f) | 0x80)
      difference >>>= 7
    }
    bytes.push(difference)
  }
  return Uint8Array.from(bytes)
}

/** Inverse of {@link packSorted}. */
export function unpackSorted(bytes: Uint8Array): Uint32Array {
  const values: number[] = []
  let value = 0
  let difference = 0
  let shift = 0
  for (const byte of bytes) {
    difference |= (byte & 0x7f) << shift
    if ((byte & 0x80) !== 0) {
      shift += 7
      continue
    }
    value += difference
    values.push(value)
    difference = 0
    shift = 0
  }
  return Uint32Array.from(values)
}

function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
