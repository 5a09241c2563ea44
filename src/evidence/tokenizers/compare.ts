import { BLOCK, HashTable, type Signature } from './signature.js'
import { type Sample, type Sketch, shortened } from './sketch.js'

/** How a tokenizer relates to a published one. Shares are of the published one's learnt tokens, from 0 to 1. */
export interface Comparison {
  /** In the other vocabulary too. */
  readonly kept: number
  /** At the same id. */
  readonly sameId: number
  /** At the same distance of ids, whichever most have: signs put in front shift all ids alike. */
  readonly sameDistance: number
  /** Followed by the same token in the order of learning. */
  readonly inOrder: number
  /** The same among the tokens the published one's base lacks, 0 when those are too few; `null` when it has no base. */
  readonly beyond: {
    readonly inOrder: number
    readonly sameDistance: number
    readonly found: number
    readonly rising: number
  } | null
  /** Tokens of the sample that the other vocabulary has. */
  readonly found: number
  /** Share of those found that follow one another in both, gaps left out: 1 where tokens were only taken away or added. */
  readonly rising: number
  /** Its sample of tokens the base lacks is empty: it is its base but for a few. */
  readonly isBase: boolean
  /** Ids from 0 at which all learnt tokens are equal, in whole blocks. */
  readonly idRun: number
  /** First learnt tokens in equal order, in whole blocks. */
  readonly orderRun: number
  /** One of the two runs goes through to the last whole block of the subject: nothing in it is anybody else's. */
  readonly runsThrough: boolean
  /** Learnt tokens of both. */
  readonly learnt: number
  readonly knownLearnt: number
}

/** A signature made ready to be compared with these sketches. */
export class Comparable {
  readonly signature: Signature
  readonly #index: HashTable

  constructor(signature: Signature, sketches: readonly Sketch[]) {
    this.signature = signature
    // Samples are the smallest hashes, so most of a vocabulary is in none.
    let largest = 0
    for (const { sample, beyond } of sketches)
      largest = Math.max(largest, sample.hash.at(-1) ?? 0, beyond.hash.at(-1) ?? 0)
    const { order } = signature
    const expected = Math.ceil((order.length * (largest + 1)) / 2 ** 32)
    this.#index = new HashTable(Math.min(order.length, 2 * expected + 64))
    for (let index = 0; index < order.length; index += 1) {
      const hash = order[index] as number
      if (hash <= largest) this.#index.setIfAbsent(hash, index)
    }
  }

  with(known: Sketch): Comparison {
    const all = this.#shares(known.sample)
    const { idBlocks, orderBlocks } = this.signature
    const idRun = this.#idRun(known)
    const orderRun = this.#orderRun(known)
    return {
      ...all,
      beyond: known.beyondCount === null ? null : this.#shares(known.beyond),
      isBase: known.beyondCount !== null && known.beyond.hash.length === 0,
      idRun,
      orderRun,
      runsThrough:
        (idRun > 0 && idRun === idBlocks.length * BLOCK) ||
        (orderRun > 0 && orderRun === orderBlocks.length * BLOCK),
      learnt: this.signature.learnt,
      knownLearnt: known.learnt,
    }
  }

  #shares(sample: Sample) {
    const { order, ids } = this.signature
    const size = Math.max(1, sample.hash.length)
    let kept = 0
    let sameId = 0
    let inOrder = 0
    const distances = new Map<number, number>()
    const places: { readonly known: number; readonly id: number; readonly index: number }[] = []
    for (let row = 0; row < sample.hash.length; row += 1) {
      const index = this.#index.get(sample.hash[row] as number)
      if (index === -1) continue
      kept += 1
      if (((order[index + 1] ?? 0) & 0xffff) === sample.next[row]) inOrder += 1
      places.push({ known: sample.id[row] as number, id: ids[index] as number, index })
      const distance = (ids[index] as number) - (sample.id[row] as number)
      if (distance === 0) sameId += 1
      distances.set(distance, (distances.get(distance) ?? 0) + 1)
    }
    places.sort((a, b) => a.known - b.known)
    const rising = Math.max(
      longestRise(places.map(({ id }) => id)),
      longestRise(places.map(({ index }) => index)),
    )
    return {
      found: kept,
      rising: rising / Math.max(1, kept),
      kept: kept / size,
      sameId: sameId / size,
      sameDistance: Math.max(0, ...distances.values()) / size,
      inOrder: inOrder / size,
    }
  }

  /** Blocks without learnt tokens are passed over, not counted as equal. */
  #idRun(known: Sketch): number {
    const { idBlocks } = this.signature
    let blocks = 0
    let end = 0
    for (; blocks < Math.min(idBlocks.length, known.idBlocks.length); blocks += 1) {
      if (shortened(idBlocks[blocks] as number) !== known.idBlocks[blocks]) break
      if (known.idBlocks[blocks] !== 0) end = blocks + 1
    }
    return end * BLOCK
  }

  #orderRun(known: Sketch): number {
    const { orderBlocks } = this.signature
    let blocks = 0
    while (
      blocks < Math.min(orderBlocks.length, known.orderBlocks.length) &&
      shortened(orderBlocks[blocks] as number) === known.orderBlocks[blocks]
    )
      blocks += 1
    return blocks * BLOCK
  }
}

/** Length of the longest rising row that is left when numbers are struck out (patience sorting). */
function longestRise(numbers: readonly number[]): number {
  const tops: number[] = []
  for (const number of numbers) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tops[middle]! < number) low = middle + 1
      else high = middle
    }
    tops[low] = number
  }
  return tops.length
}
