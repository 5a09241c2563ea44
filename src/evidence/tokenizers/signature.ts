import type { TokenizerContent } from './content.js'
import { type Hashes, hashesOf } from './hashes.js'
import { chained, isLearnt } from './token-hash.js'

/** Ids, or places in the learnt order, of one block of digests. */
export const BLOCK = 1024

/** What two tokenizers are compared by: only learnt tokens, each as the hash of its bytes. */
export interface Signature {
  /** Number of learnt tokens. */
  readonly learnt: number
  /** Hashes in the order of learning: of merging where merges are known, else of ids. */
  readonly order: Uint32Array
  /** Id of `order[i]`; -1 when it has none. */
  readonly ids: Int32Array
  /** Digest of the learnt tokens at each full block of ids from 0; 0 for a block without any. */
  readonly idBlocks: Uint32Array
  /** Digest of the first `BLOCK`, `2 · BLOCK`, … learnt tokens in order; each includes those before. */
  readonly orderBlocks: Uint32Array
  /** The tokens are sorted by spelling or by length, so that their order says nothing about where they come from. */
  readonly sorted: boolean
}

/** Of neighbours so many go up in a list that was sorted; learnt ones do so in little more than half of the cases. */
const SORTED = 0.9
const PAIRS = 4000

/** Whether learnt tokens stand in the order of their spelling or of their length. */
function isSorted({ tokens, isText, spelling }: TokenizerContent): boolean {
  const step = Math.max(1, Math.floor(tokens.length / PAIRS))
  let spelled = 0
  let longer = 0
  let pairs = 0
  for (let at = step; at < tokens.length; at += step) {
    const [before, now] = [tokens[at - step] as string, tokens[at] as string]
    if (isText?.[at] === false || !isLearnt(before, spelling) || !isLearnt(now, spelling)) continue
    pairs += 1
    if (before < now) spelled += 1
    if (before.length <= now.length) longer += 1
  }
  return pairs > 0 && Math.max(spelled, longer) >= SORTED * pairs
}

export function signatureOf(content: TokenizerContent, hashes: Hashes = hashesOf(content)): Signature {
  const { tokens, ids, isText, spelling } = content
  const top = tokens.length === 0 ? 0 : (ids?.[tokens.length - 1] ?? tokens.length - 1) + 1
  const idBlocks = new Uint32Array(Math.floor(Math.min(top, tokens.length * 4) / BLOCK))
  const indexOf = new HashTable(tokens.length)
  const isOwn = new Uint8Array(tokens.length)
  let learnt = 0
  for (let index = 0; index < tokens.length; index += 1) {
    if (isText?.[index] === false || !isLearnt(tokens[index] as string, spelling)) continue
    const hash = hashes.tokens[index] as number
    if (!indexOf.setIfAbsent(hash, index)) continue
    isOwn[index] = 1
    learnt += 1
    const id = ids === null ? index : (ids[index] as number)
    const block = Math.floor(id / BLOCK)
    if (block < idBlocks.length) idBlocks[block] = chained(chained(idBlocks[block] as number, id), hash)
  }

  const order = new Uint32Array(learnt)
  const orderIds = new Int32Array(learnt)
  let count = 0
  const put = (index: number): void => {
    isOwn[index] = 0
    order[count] = hashes.tokens[index] as number
    orderIds[count] = ids === null ? index : (ids[index] as number)
    count += 1
  }
  for (const hash of hashes.merges ?? []) {
    const index = indexOf.get(hash)
    // Several pairs may make one token; the first counts.
    if (index !== -1 && isOwn[index] === 1) put(index)
  }
  // What no merge makes comes after, in the order of ids; without merges that is everything.
  for (let index = 0; index < tokens.length; index += 1) if (isOwn[index] === 1) put(index)

  const orderBlocks = new Uint32Array(Math.floor(count / BLOCK))
  let running = 0
  for (let at = 0; at < orderBlocks.length * BLOCK; at += 1) {
    running = chained(running, order[at] as number)
    if ((at + 1) % BLOCK === 0) orderBlocks[(at + 1) / BLOCK - 1] = running
  }
  return { learnt: count, order, ids: orderIds, idBlocks, orderBlocks, sorted: isSorted(content) }
}

/** Hash to number, in typed arrays: a Map of this size costs several times as much. */
export class HashTable {
  readonly #keys: Uint32Array
  readonly #values: Int32Array
  readonly #mask: number

  constructor(entries: number) {
    let size = 16
    while (size < entries * 2) size *= 2
    this.#keys = new Uint32Array(size)
    this.#values = new Int32Array(size)
    this.#mask = size - 1
  }

  /** `false` when the key was there. Keys are not 0. */
  setIfAbsent(key: number, value: number): boolean {
    let at = key & this.#mask
    for (;;) {
      const there = this.#keys[at]
      if (there === key) return false
      if (there === 0) break
      at = (at + 1) & this.#mask
    }
    this.#keys[at] = key
    this.#values[at] = value
    return true
  }

  /** -1 when the key is not there. */
  get(key: number): number {
    let at = key & this.#mask
    for (;;) {
      const there = this.#keys[at]
      if (there === key) return this.#values[at] as number
      if (there === 0) return -1
      at = (at + 1) & this.#mask
    }
  }
}
