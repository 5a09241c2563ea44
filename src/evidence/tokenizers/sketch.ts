import { BLOCK, HashTable, type Signature } from './signature.js'

/** A learnt token of a sample: where it stands and what comes after it. */
export interface Sampled {
  readonly hash: number
  readonly id: number
  /** Low 16 bits of the hash of the next token in the order of learning; 0 for the last. */
  readonly next: number
}

/**
 * A published tokenizer in a few kilobytes: a sample of its learnt tokens (those with the smallest hashes), one of those
 * its base does not have, and short digests of blocks of ids and of the learnt order. Nothing in it gives a token back.
 */
export interface Sketch {
  readonly learnt: number
  readonly sample: readonly Sampled[]
  /** Sample of what the base lacks; empty when there is no base. */
  readonly beyond: readonly Sampled[]
  /** Learnt tokens that the base lacks. */
  readonly beyondCount: number
  /** 24 bits a block of `BLOCK`. */
  readonly idBlocks: readonly number[]
  readonly orderBlocks: readonly number[]
}

export const SAMPLE = 256

/** `base` is the signature of the tokenizer that this one extends, `null` when it extends none. */
export function sketchOf(signature: Signature, base: Signature | null): Sketch {
  const inBase = new HashTable(base?.learnt ?? 0)
  for (const hash of base?.order ?? []) inBase.setIfAbsent(hash, 1)
  const rows: Sampled[] = []
  for (const [index, hash] of signature.order.entries()) {
    const next = signature.order[index + 1]
    rows.push({ hash, id: signature.ids[index] as number, next: next === undefined ? 0 : next & 0xffff })
  }
  rows.sort((a, b) => a.hash - b.hash)
  const beyond = base === null ? [] : rows.filter((row) => inBase.get(row.hash) === -1)
  return {
    learnt: signature.learnt,
    sample: rows.slice(0, SAMPLE),
    beyond: beyond.slice(0, SAMPLE),
    beyondCount: beyond.length,
    idBlocks: Array.from(signature.idBlocks, shortened),
    orderBlocks: Array.from(signature.orderBlocks, shortened),
  }
}

/** 24 bits of a digest; a block without learnt tokens stays 0 and no other one is. */
export function shortened(digest: number): number {
  return digest === 0 ? 0 : (digest % 0xffffff) + 1
}

const ROW_BYTES = 10

/** Base64 of the numbers, little-endian: counts, then samples of 10 bytes a row, then blocks of 3 bytes. */
export function packed(sketch: Sketch): string {
  const rows = [...sketch.sample, ...sketch.beyond]
  const blocks = [...sketch.idBlocks, ...sketch.orderBlocks]
  const bytes = Buffer.alloc(24 + rows.length * ROW_BYTES + blocks.length * 3)
  const counts = [
    sketch.learnt,
    sketch.beyondCount,
    sketch.sample.length,
    sketch.beyond.length,
    sketch.idBlocks.length,
    sketch.orderBlocks.length,
  ]
  let at = 0
  for (const count of counts) at = bytes.writeUInt32LE(count, at)
  for (const row of rows) {
    at = bytes.writeUInt32LE(row.hash, at)
    at = bytes.writeInt32LE(row.id, at)
    at = bytes.writeUInt16LE(row.next, at)
  }
  for (const block of blocks) at = bytes.writeUIntLE(block, at, 3)
  return bytes.toString('base64')
}

/** Reads what `packed` wrote; the data are our own. */
export function unpacked(text: string): Sketch {
  const bytes = Buffer.from(text, 'base64')
  const counts = Array.from({ length: 6 }, (_, index) => bytes.readUInt32LE(index * 4))
  const [learnt, beyondCount, sample, beyond, idBlocks, orderBlocks] = counts as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  let at = 24
  const row = (): Sampled => {
    const out = {
      hash: bytes.readUInt32LE(at),
      id: bytes.readInt32LE(at + 4),
      next: bytes.readUInt16LE(at + 8),
    }
    at += ROW_BYTES
    return out
  }
  const block = (): number => {
    at += 3
    return bytes.readUIntLE(at - 3, 3)
  }
  return {
    learnt,
    beyondCount,
    sample: Array.from({ length: sample }, row),
    beyond: Array.from({ length: beyond }, row),
    idBlocks: Array.from({ length: idBlocks }, block),
    orderBlocks: Array.from({ length: orderBlocks }, block),
  }
}

export { BLOCK }
