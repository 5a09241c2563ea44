import { CODES_BYTES } from './kernel-bytes.js'
import { assembled } from './web-assembly.js'

/** Numbers of a folded row. */
export const FOLD = 256
/** Numbers of a row that are folded at most. */
export const LONGEST = 1024
/** Codes of one row that are multiplied at a time. */
export const PANEL = 512
/** Rows on the left at most, and on the right at a time when these are others. */
export const LEFT_ROWS = 320
export const RIGHT_ROWS = 64

const SIZES = {
  values: LONGEST * 4,
  signs: LONGEST * 4,
  left: LEFT_ROWS * PANEL * 2,
  right: RIGHT_ROWS * PANEL * 2,
  products: LEFT_ROWS * LEFT_ROWS * 4,
}

/**
 * Memory in which rows become whole numbers of 16 bits and are multiplied, and the loops that do it. The two makers below give
 * the same whole numbers. A row of codes is no longer than about 2^15, so that no sum of products leaves 32 bits.
 */
export interface CodeLoops {
  readonly values: Float32Array
  readonly signs: Float32Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly products: Int32Array
  /** Folds `chunks` runs of `FOLD` values, each times its sign, into the first. */
  fold(chunks: number): void
  /** Sum of the squares of the first `count` values, a multiple of four. */
  squares(count: number): number
  /** The first `count` values, a multiple of eight, times a factor of 32 bits as codes from `at` on. */
  encode(count: number, factor: number, side: 'left' | 'right', at: number): void
  /**
   * Adds to `products`, `stride` of them a row, the products of `rows` rows on the left, an even number, from row `first` on with
   * `others` rows of `side`, a multiple of four. Rows are `length` codes long, a multiple of eight.
   */
  multiply(
    first: number,
    rows: number,
    side: 'left' | 'right',
    others: number,
    length: number,
    stride: number,
  ): void
  /** The largest of `count` products, a multiple of four, from `at` on, whatever its sign. */
  largest(at: number, count: number): number
}

type Arrays = Pick<CodeLoops, 'values' | 'signs' | 'left' | 'right' | 'products'>

function layOut(memory: ArrayBuffer): Arrays {
  let at = 0
  const place = (bytes: number): number => {
    const here = at
    at += bytes
    return here
  }
  return {
    values: new Float32Array(memory, place(SIZES.values), LONGEST),
    signs: new Float32Array(memory, place(SIZES.signs), LONGEST),
    left: new Int16Array(memory, place(SIZES.left), LEFT_ROWS * PANEL),
    right: new Int16Array(memory, place(SIZES.right), RIGHT_ROWS * PANEL),
    products: new Int32Array(memory, place(SIZES.products), LEFT_ROWS * LEFT_ROWS),
  }
}

const MEMORY_BYTES = Object.values(SIZES).reduce((sum, bytes) => sum + bytes, 0)

interface Exports {
  fold(row: number, signs: number, chunks: number, to: number): void
  squares(row: number, groups: number): number
  encode(from: number, to: number, groups: number, factor: number): void
  products(
    left: number,
    right: number,
    rows: number,
    columns: number,
    bytes: number,
    products: number,
    stride: number,
  ): void
  largest(products: number, groups: number): number
}

/** The loops of scripts/kernel/codes.wat; `null` where this runtime has no WebAssembly with SIMD. */
export function wasmCodeLoops(): CodeLoops | null {
  const made = assembled(CODES_BYTES, MEMORY_BYTES)
  if (made === null) return null
  const kernel = made.exports as Exports
  const arrays = layOut(made.memory)
  const { values, signs, products } = arrays
  return {
    ...arrays,
    fold: (chunks) => kernel.fold(values.byteOffset, signs.byteOffset, chunks, values.byteOffset),
    squares: (count) => kernel.squares(values.byteOffset, count / 4),
    encode: (count, factor, side, at) =>
      kernel.encode(values.byteOffset, arrays[side].byteOffset + 2 * at, count / 8, factor),
    multiply: (first, rows, side, others, length, stride) =>
      kernel.products(
        arrays.left.byteOffset + 2 * first * length,
        arrays[side].byteOffset,
        rows,
        others,
        2 * length,
        products.byteOffset + 4 * first * stride,
        4 * stride,
      ),
    largest: (at, count) => kernel.largest(products.byteOffset + 4 * at, count / 4),
  }
}

/** Adding and taking away this rounds a number of 32 bits to a whole one, to even between two. */
const WHOLE = 1.5 * 2 ** 23

/** The same in TypeScript. */
export function scriptCodeLoops(): CodeLoops {
  const arrays = layOut(new ArrayBuffer(MEMORY_BYTES))
  const { values, signs, left, products } = arrays
  const { fround } = Math
  return {
    ...arrays,
    fold(chunks) {
      for (let place = 0; place < FOLD; place += 1) {
        let sum = 0
        for (let at = place; at < chunks * FOLD; at += FOLD) sum = fround(sum + values[at]! * signs[at]!)
        values[place] = sum
      }
    },
    squares(count) {
      const lanes = new Float64Array(4)
      for (let at = 0; at < count; at += 1) lanes[at & 3]! += values[at]! * values[at]!
      return lanes[0]! + lanes[2]! + (lanes[1]! + lanes[3]!)
    },
    encode(count, factor, side, at) {
      const target = arrays[side]
      for (let index = 0; index < count; index += 1) {
        const scaled = fround(values[index]! * factor)
        const whole = fround(fround(scaled + WHOLE) - WHOLE)
        target[at + index] = Math.max(-32_768, Math.min(32_767, whole))
      }
    },
    multiply(first, rows, side, others, length, stride) {
      const right = arrays[side]
      for (let row = first; row < first + rows; row += 1) {
        for (let other = 0; other < others; other += 1) {
          let sum = 0
          for (let at = 0; at < length; at += 1) sum += left[row * length + at]! * right[other * length + at]!
          products[row * stride + other]! += sum
        }
      }
    },
    largest: (at, count) =>
      products.subarray(at, at + count).reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  }
}

let shared: CodeLoops | null = null

/** The fastest of this runtime. What is in its memory lasts until somebody else uses it: not over an `await`. */
export function codeLoops(): CodeLoops {
  shared ??= wasmCodeLoops() ?? scriptCodeLoops()
  return shared
}
