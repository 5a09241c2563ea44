import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A tensor as a test writes it: raw bytes of a type, or numbers. */
export interface Written {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

export function float32(shape: readonly number[], values: ArrayLike<number>): Written {
  return { dtype: 'F32', shape, bytes: new Uint8Array(Float32Array.from(values).buffer) }
}

/** Rounds to bfloat16 by cutting, which is exact for the values tests write. */
export function bfloat16(shape: readonly number[], values: ArrayLike<number>): Written {
  const words = new Uint32Array(Float32Array.from(values).buffer)
  return {
    dtype: 'BF16',
    shape,
    bytes: new Uint8Array(Uint16Array.from(words, (word) => word >>> 16).buffer),
  }
}

export function safetensorsBytes(tensors: Readonly<Record<string, Written>>): Uint8Array {
  let at = 0
  const header: Record<string, unknown> = {}
  for (const [name, { dtype, shape, bytes }] of Object.entries(tensors)) {
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] }
    at += bytes.length
  }
  // Readers must not depend on the data starting at a round offset, so the header is not padded.
  const json = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(8)
  start.writeBigUInt64LE(BigInt(json.length))
  return Buffer.concat([start, json, ...Object.values(tensors).map(({ bytes }) => bytes)])
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
