import { HashTable, type Signature } from './signature.js'

/** Learnt tokens of a sample: where each stands and what comes after it. Sorted by hash. */
export interface Sample {
  readonly hash: Uint32Array
  readonly id: Int32Array
  /** Low 16 bits of the hash of the next token in the order of learning; 0 for the last. */
  readonly next: Uint16Array
}

/**
 * A published tokenizer in a few kilobytes: a sample of its learnt tokens (those with the smallest hashes), one of those
 * its base does not have, and short digests of blocks of ids and of the learnt order. Nothing in it gives a token back.
 */
export interface Sketch {
  readonly learnt: number
  readonly sample: Sample
  /** Sample of what the base lacks; empty when there is no base or it lacks next to nothing. */
  readonly beyond: Sample
  /** Learnt tokens that the base lacks; `null` when there is no base. */
  readonly beyondCount: number | null
  /** 24 bits a block of `BLOCK`. */
  readonly idBlocks: readonly number[]
  readonly orderBlocks: readonly number[]
}

const SAMPLE = 256
/** Tokens beyond the base by which a tokenizer is told from its base. */
const FEWEST_BEYOND = 64

/** `base` is the signature of the tokenizer that this one extends, `null` when it extends none. */
export function sketchOf(signature: Signature, base: Signature | null): Sketch {
  const inBase = new HashTable(base?.learnt ?? 0)
  for (const hash of base?.order ?? []) inBase.setIfAbsent(hash, 1)
  const { order } = signature
  const all = Array.from(order.keys()).sort((a, b) => (order[a] as number) - (order[b] as number))
  const beyond = base === null ? [] : all.filter((index) => inBase.get(order[index] as number) === -1)
  return {
    learnt: signature.learnt,
    sample: sampleOf(signature, all.slice(0, SAMPLE)),
    beyond: sampleOf(signature, beyond.length < FEWEST_BEYOND ? [] : beyond.slice(0, SAMPLE)),
    beyondCount: base === null ? null : beyond.length,
    idBlocks: Array.from(signature.idBlocks, shortened),
    orderBlocks: Array.from(signature.orderBlocks, shortened),
  }
}

function sampleOf({ order, ids }: Signature, indexes: readonly number[]): Sample {
  return {
    hash: Uint32Array.from(indexes, (index) => order[index] as number),
    id: Int32Array.from(indexes, (index) => ids[index] as number),
    next: Uint16Array.from(indexes, (index) => (order[index + 1] ?? 0) & 0xffff),
  }
}

/** 24 bits of a digest; a block without learnt tokens stays 0 and no other one is. */
export function shortened(digest: number): number {
  return digest === 0 ? 0 : (digest % 0xffffff) + 1
}

const ROW_BYTES = 10
/** `beyondCount` of a tokenizer without a base. */
const NO_BASE = 0xffffffff

/** Base64 of the numbers, little-endian: counts, then samples of 10 bytes a row, then blocks of 3 bytes. */
export function packed(sketch: Sketch): string {
  const samples = [sketch.sample, sketch.beyond]
  const blocks = [...sketch.idBlocks, ...sketch.orderBlocks]
  const rows = sketch.sample.hash.length + sketch.beyond.hash.length
  const bytes = Buffer.alloc(24 + rows * ROW_BYTES + blocks.length * 3)
  const counts = [
    sketch.learnt,
    sketch.beyondCount ?? NO_BASE,
    sketch.sample.hash.length,
    sketch.beyond.hash.length,
    sketch.idBlocks.length,
    sketch.orderBlocks.length,
  ]
  let at = 0
  for (const count of counts) at = bytes.writeUInt32LE(count, at)
  for (const { hash, id, next } of samples)
    for (let row = 0; row < hash.length; row += 1) {
      at = bytes.writeUInt32LE(hash[row] as number, at)
      at = bytes.writeInt32LE(id[row] as number, at)
      at = bytes.writeUInt16LE(next[row] as number, at)
    }
  for (const block of blocks) at = bytes.writeUIntLE(block, at, 3)
  return bytes.toString('base64')
}

/** Reads what `packed` wrote; the data are our own. */
export function unpacked(text: string): Sketch {
  const bytes = Buffer.from(text, 'base64')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = (index: number): number => view.getUint32(index * 4, true)
  let at = 24
  const sample = (rows: number): Sample => {
    const out = { hash: new Uint32Array(rows), id: new Int32Array(rows), next: new Uint16Array(rows) }
    for (let row = 0; row < rows; row += 1, at += ROW_BYTES) {
      out.hash[row] = view.getUint32(at, true)
      out.id[row] = view.getInt32(at + 4, true)
      out.next[row] = view.getUint16(at + 8, true)
    }
    return out
  }
  const block = (): number => {
    at += 3
    return view.getUint16(at - 3, true) + view.getUint8(at - 1) * 0x10000
  }
  return {
    learnt: count(0),
    beyondCount: count(1) === NO_BASE ? null : count(1),
    sample: sample(count(2)),
    beyond: sample(count(3)),
    idBlocks: Array.from({ length: count(4) }, block),
    orderBlocks: Array.from({ length: count(5) }, block),
  }
}
