/**
 * The arithmetic of entry version 1. It is written out here, apart from that of the tests, because entries must come out
 * byte for byte the same in every release and on every machine: only additions, subtractions and multiplications in
 * double precision, in this order.
 *
 * A row is turned by random signs and a Hadamard transform (Ailon and Chazelle 2006), and of 512 of its numbers only the
 * signs are kept. Two rows of correlation r agree in sign with probability 1 - acos(r) / pi (Goemans and Williamson
 * 1995). In 64 bytes a row, 512 signs tell a correlation of .1 where 64 numbers of 8 bits need .17: what limits a sketch
 * is how many directions it looks into, not how finely.
 */

/** Units of a layer that are sketched. */
export const PRINT_ROWS = 16
/** Signs that are kept of a unit, and the bytes they take. */
export const PRINT_BITS = 512
export const ROW_BYTES = PRINT_BITS / 8
/** Bytes of a sketched layer. */
export const PRINT_BYTES = PRINT_ROWS * ROW_BYTES

/** First of the sketched units. */
export function firstRow(units: number): number {
  return Math.floor((units - PRINT_ROWS) / 2)
}

/**
 * Takes from each column its mean over the rows and keeps the signs of each projected row. Both treat all units alike,
 * which the twin test rests on. A row of equal numbers becomes zeros, which no other row does.
 */
export function printRows(values: Float32Array, width: number): Uint8Array {
  const count = values.length / width
  const centred = new Float64Array(values.length)
  const energies = new Float64Array(count)
  for (let at = 0; at < width; at += 1) {
    let sum = 0
    for (let row = 0; row < count; row += 1) sum += values[row * width + at]!
    const mean = sum / count
    for (let row = 0; row < count; row += 1) {
      const value = values[row * width + at]! - mean
      centred[row * width + at] = value
      energies[row]! += value * value
    }
  }
  const printed = new Uint8Array(count * ROW_BYTES)
  for (let row = 0; row < count; row += 1) {
    let raw = 0
    for (let at = row * width; at < (row + 1) * width; at += 1) raw += values[at]! * values[at]!
    // What is left of equal rows is rounding, not signal.
    if (!(energies[row]! > raw * 1e-10)) continue
    signsInto(printed, row * ROW_BYTES, centred.subarray(row * width, (row + 1) * width))
  }
  return printed
}

/** Signs of one vector, only its mean taken away. */
export function printVector(values: Float32Array): Uint8Array {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  const printed = new Uint8Array(ROW_BYTES)
  const centred = Float64Array.from(values, (value) => value - mean)
  if (centred.some((value) => value !== 0)) signsInto(printed, 0, centred)
  return printed
}

function signsInto(target: Uint8Array, offset: number, values: Float64Array): void {
  const { length, flips, places } = turnOf(values.length)
  const turned = new Float64Array(length)
  for (let at = 0; at < values.length; at += 1) turned[at] = flips[at] === 1 ? -values[at]! : values[at]!
  hadamard(turned)
  for (let bit = 0; bit < PRINT_BITS; bit += 1) {
    if (turned[places[bit]!]! > 0) target[offset + (bit >>> 3)]! |= 1 << (bit & 7)
  }
}

/** Hadamard transform in place, without scale; the length is a power of two. */
function hadamard(values: Float64Array): void {
  for (let half = 1; half < values.length; half *= 2) {
    for (let start = 0; start < values.length; start += 2 * half) {
      for (let at = start; at < start + half; at += 1) {
        const one = values[at]!
        const two = values[at + half]!
        values[at] = one + two
        values[at + half] = one - two
      }
    }
  }
}

interface Turn {
  /** Power of two, at least as long as a row. */
  readonly length: number
  readonly flips: Uint8Array
  /** Which 512 numbers of the transform are kept. */
  readonly places: Uint32Array
}

const known = new Map<number, Turn>()

/** Signs and places that belong to rows of `width` numbers; the same for every model of this width. */
export function turnOf(width: number): Turn {
  const before = known.get(width)
  if (before !== undefined) return before
  const seed = mixed(width)
  let length = PRINT_BITS
  while (length < width) length *= 2
  const flips = Uint8Array.from({ length: width }, (_, at) => mixed(mixed(at + 1) ^ seed) & 1)
  const order = Uint32Array.from({ length }, (_, at) => at)
  for (let at = 0; at < PRINT_BITS; at += 1) {
    const other = at + (mixed(mixed(at + 0x10000) ^ seed) % (length - at))
    const held = order[at]!
    order[at] = order[other]!
    order[other] = held
  }
  const turn = { length, flips, places: order.slice(0, PRINT_BITS) }
  // A model has a handful of widths; a folder of strange ones must not fill the memory.
  if (known.size >= 32) known.clear()
  known.set(width, turn)
  return turn
}

/** Finaliser of MurmurHash3 (public domain, Austin Appleby): each bit of the input moves half of the output. */
export function mixed(value: number): number {
  let word = value >>> 0
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return (word ^ (word >>> 16)) >>> 0
}
