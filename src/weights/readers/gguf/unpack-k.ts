import { halfAt } from './half.js'

/** The K types of ggml: blocks of 256 elements in parts of 16 or 32 with scales of their own (ggml-quants.c). */

export function unpackQ2K(bytes: Uint8Array, from: number, target: Float32Array, to: number): void {
  const d = halfAt(bytes, from + 80)
  const dmin = halfAt(bytes, from + 82)
  for (let part = 0; part < 16; part += 1) {
    const { first, shift } = placeOf(part)
    const scale = bytes[from + part]!
    const step = d * (scale & 15)
    const least = dmin * (scale >> 4)
    for (let at = 0; at < 16; at += 1) {
      target[to + part * 16 + at] = step * ((bytes[from + 16 + first + at]! >> shift) & 3) - least
    }
  }
}

export function unpackQ3K(bytes: Uint8Array, from: number, target: Float32Array, to: number): void {
  const d = halfAt(bytes, from + 108)
  for (let part = 0; part < 16; part += 1) {
    const { first, shift } = placeOf(part)
    const step = d * (scaleOfQ3K(bytes, from + 96, part) - 32)
    // The third bit of each element: one bit plane for each shift of each half.
    const plane = part >> 1
    for (let at = 0; at < 16; at += 1) {
      const high = (bytes[from + (part & 1) * 16 + at]! >> plane) & 1
      target[to + part * 16 + at] =
        step * (((bytes[from + 32 + first + at]! >> shift) & 3) - (high === 1 ? 0 : 4))
    }
  }
}

/** Where the two low bits of a part of 16 elements lie in 64 bytes: its first byte and its place in each. */
function placeOf(part: number): { first: number; shift: number } {
  return { first: (part >> 3) * 32 + (part & 1) * 16, shift: ((part >> 1) & 3) * 2 }
}

/** Six bits: four of them in the first eight bytes, the two high ones in the last four. */
function scaleOfQ3K(bytes: Uint8Array, from: number, part: number): number {
  const low = (bytes[from + (part & 7)]! >> (part < 8 ? 0 : 4)) & 15
  const high = (bytes[from + 8 + (part & 3)]! >> (2 * (part >> 2))) & 3
  return low | (high << 4)
}

export function unpackQ4K(bytes: Uint8Array, from: number, target: Float32Array, to: number): void {
  const d = halfAt(bytes, from)
  const dmin = halfAt(bytes, from + 2)
  for (let part = 0; part < 8; part += 1) {
    const step = d * scaleOf(bytes, from + 4, part)
    const least = dmin * leastOf(bytes, from + 4, part)
    const first = from + 16 + (part >> 1) * 32
    const shift = (part & 1) * 4
    for (let at = 0; at < 32; at += 1) {
      target[to + part * 32 + at] = step * ((bytes[first + at]! >> shift) & 15) - least
    }
  }
}

export function unpackQ5K(bytes: Uint8Array, from: number, target: Float32Array, to: number): void {
  const d = halfAt(bytes, from)
  const dmin = halfAt(bytes, from + 2)
  for (let part = 0; part < 8; part += 1) {
    const step = d * scaleOf(bytes, from + 4, part)
    const least = dmin * leastOf(bytes, from + 4, part)
    const first = from + 48 + (part >> 1) * 32
    const shift = (part & 1) * 4
    for (let at = 0; at < 32; at += 1) {
      const high = ((bytes[from + 16 + at]! >> part) & 1) << 4
      target[to + part * 32 + at] = step * (((bytes[first + at]! >> shift) & 15) | high) - least
    }
  }
}

/** Six bits for each of eight scales and eight least values in twelve bytes (`get_scale_min_k4`). */
function scaleOf(bytes: Uint8Array, from: number, part: number): number {
  return part < 4
    ? bytes[from + part]! & 63
    : (bytes[from + part + 4]! & 15) | ((bytes[from + part - 4]! >> 6) << 4)
}

function leastOf(bytes: Uint8Array, from: number, part: number): number {
  return part < 4
    ? bytes[from + part + 4]! & 63
    : (bytes[from + part + 4]! >> 4) | ((bytes[from + part]! >> 6) << 4)
}

export function unpackQ6K(bytes: Uint8Array, from: number, target: Float32Array, to: number): void {
  const d = halfAt(bytes, from + 208)
  for (let half = 0; half < 2; half += 1) {
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const low = from + half * 64 + (quarter & 1) * 32
      const shift = (quarter >> 1) * 4
      for (let at = 0; at < 32; at += 1) {
        const scale = (bytes[from + 192 + half * 8 + quarter * 2 + (at >> 4)]! << 24) >> 24
        const high = ((bytes[from + 128 + half * 32 + at]! >> (2 * quarter)) & 3) << 4
        const code = ((bytes[low + at]! >> shift) & 15) | high
        target[to + half * 128 + quarter * 32 + at] = d * scale * (code - 32)
      }
    }
  }
}
