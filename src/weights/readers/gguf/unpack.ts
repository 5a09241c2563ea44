import { halfAt } from './half.js'
import { unpackQ2K, unpackQ3K, unpackQ4K, unpackQ5K, unpackQ6K } from './unpack-k.js'

/** Unpacks whole blocks, one after the other. */
export type Unpack = (bytes: Uint8Array, target: Float32Array) => void

/** Values of the 4-bit codes of IQ4_NL and IQ4_XS (`kvalues_iq4nl`), and of MXFP4 (`kvalues_mxfp4`, twice the value). */
const IQ4 = [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113]
const FP4 = [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12]

/** Blocks one after the other: `block` unpacks the one that begins at `from` to `to`. */
function blocks(
  size: number,
  elements: number,
  block: (bytes: Uint8Array, from: number, target: Float32Array, to: number) => void,
): Unpack {
  return (bytes, target) => {
    const count = Math.floor(bytes.length / size)
    for (let index = 0; index < count; index += 1) block(bytes, index * size, target, index * elements)
  }
}

const q4_0 = blocks(18, 32, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  for (let at = 0; at < 16; at += 1) {
    const pair = bytes[from + 2 + at]!
    target[to + at] = ((pair & 15) - 8) * d
    target[to + at + 16] = ((pair >> 4) - 8) * d
  }
})

const q4_1 = blocks(20, 32, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  const least = halfAt(bytes, from + 2)
  for (let at = 0; at < 16; at += 1) {
    const pair = bytes[from + 4 + at]!
    target[to + at] = (pair & 15) * d + least
    target[to + at + 16] = (pair >> 4) * d + least
  }
})

/** The fifth bit of element `at` of a block. */
function fifth(bytes: Uint8Array, from: number, at: number): number {
  return ((bytes[from + (at >> 3)]! >> (at & 7)) & 1) << 4
}

const q5_0 = blocks(22, 32, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  for (let at = 0; at < 16; at += 1) {
    const pair = bytes[from + 6 + at]!
    target[to + at] = (((pair & 15) | fifth(bytes, from + 2, at)) - 16) * d
    target[to + at + 16] = (((pair >> 4) | fifth(bytes, from + 2, at + 16)) - 16) * d
  }
})

const q5_1 = blocks(24, 32, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  const least = halfAt(bytes, from + 2)
  for (let at = 0; at < 16; at += 1) {
    const pair = bytes[from + 8 + at]!
    target[to + at] = ((pair & 15) | fifth(bytes, from + 4, at)) * d + least
    target[to + at + 16] = ((pair >> 4) | fifth(bytes, from + 4, at + 16)) * d + least
  }
})

const q8_0 = blocks(34, 32, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  for (let at = 0; at < 32; at += 1) target[to + at] = ((bytes[from + 2 + at]! << 24) >> 24) * d
})

const iq4Nl = blocks(18, 32, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  for (let at = 0; at < 16; at += 1) {
    const pair = bytes[from + 2 + at]!
    target[to + at] = IQ4[pair & 15]! * d
    target[to + at + 16] = IQ4[pair >> 4]! * d
  }
})

const iq4Xs = blocks(136, 256, (bytes, from, target, to) => {
  const d = halfAt(bytes, from)
  const high = bytes[from + 2]! | (bytes[from + 3]! << 8)
  for (let part = 0; part < 8; part += 1) {
    const low = (bytes[from + 4 + (part >> 1)]! >> (4 * (part & 1))) & 15
    const scale = d * ((low | (((high >> (2 * part)) & 3) << 4)) - 32)
    for (let at = 0; at < 16; at += 1) {
      const pair = bytes[from + 8 + part * 16 + at]!
      target[to + part * 32 + at] = IQ4[pair & 15]! * scale
      target[to + part * 32 + at + 16] = IQ4[pair >> 4]! * scale
    }
  }
})

const mxfp4 = blocks(17, 32, (bytes, from, target, to) => {
  const scale = 2 ** (bytes[from]! - 128)
  for (let at = 0; at < 16; at += 1) {
    const pair = bytes[from + 1 + at]!
    target[to + at] = FP4[pair & 15]! * scale
    target[to + at + 16] = FP4[pair >> 4]! * scale
  }
})

/** What can be unpacked, after `dequantize_row_*` of ggml-quants.c. */
export const unpackers: ReadonlyMap<string, Unpack> = new Map([
  ['Q4_0', q4_0],
  ['Q4_1', q4_1],
  ['Q5_0', q5_0],
  ['Q5_1', q5_1],
  ['Q8_0', q8_0],
  ['Q2_K', blocks(84, 256, unpackQ2K)],
  ['Q3_K', blocks(110, 256, unpackQ3K)],
  ['Q4_K', blocks(144, 256, unpackQ4K)],
  ['Q5_K', blocks(176, 256, unpackQ5K)],
  ['Q6_K', blocks(210, 256, unpackQ6K)],
  ['IQ4_NL', iq4Nl],
  ['IQ4_XS', iq4Xs],
  ['MXFP4', mxfp4],
])
