import { ROWS_BYTES } from './kernel-bytes.js'
import { assembled } from './web-assembly.js'

/** Numbers of the longest row that is worked on in the kernel's memory. */
const LONGEST = 65_536
/** Numbers that stay in the nearest cache, before and after they are widened. */
const NEAR = 4_096

/** What is done with rows before they are compared. The two makers below give the same bits. */
export interface RowKernel {
  /** Stored bfloat16 to 32-bit floats. */
  widen(codes: Uint8Array, target: Float32Array): void
  /** Whether all numbers are finite. */
  isFinite(values: Float32Array): boolean
  /**
   * Takes from each column its mean over the rows and gives each row length 1, in place; a row that is nothing but rounding
   * afterwards becomes 0.
   */
  standardise(rows: Float32Array, width: number): void
  /**
   * Inner products of each row with those `lag` rows before it, the later one read from `moved` places on: for each row, those of
   * all `lags` that reach back to a row. A lag is at most `MOST_LAGS`.
   */
  lagged(rows: Float32Array, width: number, lags: readonly Lag[]): number[]
}

export interface Lag {
  readonly lag: number
  readonly moved: number
}

export const MOST_LAGS = 8

/** Share of a row's squares below which what is left of equal rows is rounding, not signal. */
const ROUNDING = 1e-10

function factorOf(raw: number, energy: number): number {
  return raw > 0 && energy > raw * ROUNDING ? 1 / Math.sqrt(energy) : 0
}

/** In TypeScript. Squares run in four lanes, and the first and third are added before the second and fourth. */
export function scriptRowKernel(): RowKernel {
  return {
    widen(codes, target) {
      const halves = new Uint16Array(codes.buffer, codes.byteOffset, target.length)
      const words = new Uint32Array(target.buffer, target.byteOffset, target.length)
      for (let at = 0; at < words.length; at += 1) words[at] = halves[at]! << 16
    },
    isFinite: (values) => values.every((value) => value - value === 0),
    standardise(rows, width) {
      const count = rows.length / width
      const means = new Float64Array(width)
      for (let row = 0; row < count; row += 1) {
        for (let at = 0; at < width; at += 1) means[at]! += rows[row * width + at]!
      }
      for (let at = 0; at < width; at += 1) means[at]! /= count
      for (let row = 0; row < count; row += 1) {
        scaleRow(rows.subarray(row * width, (row + 1) * width), means)
      }
    },
    lagged: (rows, width, lags) =>
      laggedBy(rows, width, lags, (row, { lag, moved }) => {
        const lanes = new Float64Array(4)
        const one = (row - lag) * width
        const two = row * width + moved
        for (let at = 0; at < width - moved; at += 1) {
          lanes[at & 3]! += Math.fround(rows[one + at]! * rows[two + at]!)
        }
        return sumOf(lanes)
      }),
  }
}

function laggedBy(
  rows: Float32Array,
  width: number,
  lags: readonly Lag[],
  product: (row: number, lag: Lag) => number,
  before: (row: number) => void = () => undefined,
): number[] {
  const values: number[] = []
  for (let row = 0; row * width < rows.length; row += 1) {
    before(row)
    for (const one of lags) if (one.lag <= row && one.moved < width) values.push(product(row, one))
  }
  return values
}

function scaleRow(row: Float32Array, means: Float64Array): void {
  const raw = new Float64Array(4)
  const own = new Float64Array(4)
  for (let at = 0; at < row.length; at += 1) {
    const lane = at & 3
    raw[lane]! += row[at]! * row[at]!
    const value = row[at]! - means[at]!
    row[at] = value
    own[lane]! += value * value
  }
  const factor = factorOf(sumOf(raw), sumOf(own))
  for (let at = 0; at < row.length; at += 1) row[at]! *= factor
}

function sumOf(lanes: Float64Array): number {
  return lanes[0]! + lanes[2]! + (lanes[1]! + lanes[3]!)
}

interface Exports {
  widen(from: number, to: number, groups: number): void
  finite(from: number, groups: number): number
  addColumns(row: number, sums: number, groups: number): void
  centre(row: number, means: number, groups: number, squares: number): void
  scale(row: number, groups: number, factor: number): void
  dot(one: number, two: number, groups: number): number
}

/** Numbers from one kept row to the next; behind the longest row are zeros. */
const APART = LONGEST + 4
const KEPT = MOST_LAGS + 1

/** The loops of scripts/kernel/rows.wat; `null` where this runtime has no WebAssembly with SIMD. */
export function wasmRowKernel(): RowKernel | null {
  const made = assembled(ROWS_BYTES, LONGEST * 12 + 64 + KEPT * APART * 4)
  if (made === null) return null
  const { memory } = made
  const kernel = made.exports as Exports
  const row = new Float32Array(memory, 0, LONGEST)
  const codes = new Uint8Array(memory, LONGEST * 4, LONGEST * 2)
  const means = new Float64Array(memory, LONGEST * 4, LONGEST)
  const squares = new Float64Array(memory, LONGEST * 12, 8)
  const kept = new Float32Array(memory, LONGEST * 12 + 64, KEPT * APART)
  const slow = scriptRowKernel()
  const take = (values: Float32Array): number => {
    row.set(values)
    const groups = Math.ceil(values.length / 4)
    row.fill(0, values.length, groups * 4)
    return groups
  }
  return {
    widen(stored, target) {
      for (let at = 0; at < target.length; at += NEAR) {
        const count = Math.min(NEAR, target.length - at)
        codes.set(stored.subarray(2 * at, 2 * (at + count)))
        kernel.widen(codes.byteOffset, 0, Math.ceil(count / 8))
        target.set(row.subarray(0, count), at)
      }
    },
    isFinite(values) {
      for (let at = 0; at < values.length; at += LONGEST) {
        const part = values.subarray(at, at + LONGEST)
        if (kernel.finite(0, take(part)) === 0) return false
      }
      return true
    },
    standardise(rows, width) {
      if (width > LONGEST || width === 0) return slow.standardise(rows, width)
      const count = rows.length / width
      const part = (index: number): Float32Array => rows.subarray(index * width, (index + 1) * width)
      means.fill(0, 0, Math.min(LONGEST, width + 4))
      for (let index = 0; index < count; index += 1) {
        kernel.addColumns(0, means.byteOffset, take(part(index)))
      }
      for (let at = 0; at < width; at += 1) means[at]! /= count
      for (let index = 0; index < count; index += 1) {
        const target = part(index)
        const groups = take(target)
        kernel.centre(0, means.byteOffset, groups, squares.byteOffset)
        kernel.scale(0, groups, factorOf(sumOf(squares.subarray(0, 4)), sumOf(squares.subarray(4))))
        target.set(row.subarray(0, width))
      }
    },
    lagged(rows, width, lags) {
      if (width > LONGEST) return slow.lagged(rows, width, lags)
      const slot = (index: number): number => (index % KEPT) * APART
      return laggedBy(
        rows,
        width,
        lags,
        (index, { lag, moved }) =>
          kernel.dot(
            kept.byteOffset + 4 * slot(index - lag),
            kept.byteOffset + 4 * (slot(index) + moved),
            Math.ceil((width - moved) / 4),
          ),
        (index) => {
          kept.set(rows.subarray(index * width, (index + 1) * width), slot(index))
          kept.fill(0, slot(index) + width, slot(index) + width + 4)
        },
      )
    },
  }
}

let shared: RowKernel | null = null

/** The fastest of this runtime. */
export function rowKernel(): RowKernel {
  shared ??= wasmRowKernel() ?? scriptRowKernel()
  return shared
}
