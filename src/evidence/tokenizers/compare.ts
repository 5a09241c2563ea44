import { BLOCK, HashTable, type Signature } from './signature.js'
import { type Sampled, type Sketch, shortened } from './sketch.js'

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
  /** The same among the tokens the published one's base lacks; `null` when it has no base. */
  readonly beyond: { readonly size: number; readonly inOrder: number; readonly sameDistance: number } | null
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

/** A signature made ready for look-ups; made once and compared with every sketch. */
export class Comparable {
  readonly signature: Signature
  readonly #index: HashTable

  constructor(signature: Signature) {
    this.signature = signature
    this.#index = new HashTable(signature.learnt)
    for (const [index, hash] of signature.order.entries()) this.#index.setIfAbsent(hash, index)
  }

  with(known: Sketch): Comparison {
    const all = this.#shares(known.sample)
    const { idBlocks, orderBlocks } = this.signature
    const idRun = this.#idRun(known)
    const orderRun = this.#orderRun(known)
    return {
      ...all,
      beyond: known.beyond.length === 0 ? null : { size: known.beyond.length, ...this.#shares(known.beyond) },
      idRun,
      orderRun,
      runsThrough:
        (idRun > 0 && idRun === idBlocks.length * BLOCK) ||
        (orderRun > 0 && orderRun === orderBlocks.length * BLOCK),
      learnt: this.signature.learnt,
      knownLearnt: known.learnt,
    }
  }

  #shares(sample: readonly Sampled[]) {
    const { order, ids } = this.signature
    let kept = 0
    let sameId = 0
    let inOrder = 0
    const distances = new Map<number, number>()
    for (const one of sample) {
      const index = this.#index.get(one.hash)
      if (index === -1) continue
      kept += 1
      const next = order[index + 1]
      if ((next === undefined ? 0 : next & 0xffff) === one.next) inOrder += 1
      const id = ids[index] as number
      if (id === one.id) sameId += 1
      distances.set(id - one.id, (distances.get(id - one.id) ?? 0) + 1)
    }
    const size = Math.max(1, sample.length)
    return {
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
