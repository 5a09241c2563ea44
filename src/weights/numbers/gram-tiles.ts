import { GRAM_BYTES } from './kernel-bytes.js'
import { assembled } from './web-assembly.js'

/** Rows of either side, and columns, that are taken at a time: what the nearest caches hold. */
export const TILE = 64
export const PANEL = 512

const SIDE_BYTES = TILE * PANEL * 4
const MEMORY_BYTES = 2 * SIDE_BYTES + TILE * TILE * 8

/** Memory of one tile of products, and the loop that adds a panel of columns to it. */
export interface GramTile {
  readonly left: Float32Array
  readonly right: Float32Array
  /** `TILE` products a row of `left`. */
  readonly products: Float64Array
  /** `columns` is the length of the rows, a multiple of four, `rows` even, `others` a multiple of four. */
  add(rows: number, others: number, columns: number): void
}

function layOut(memory: ArrayBuffer): Omit<GramTile, 'add'> {
  return {
    left: new Float32Array(memory, 0, TILE * PANEL),
    right: new Float32Array(memory, SIDE_BYTES, TILE * PANEL),
    products: new Float64Array(memory, 2 * SIDE_BYTES, TILE * TILE),
  }
}

type Gram = (
  left: number,
  right: number,
  rows: number,
  columns: number,
  bytes: number,
  products: number,
  stride: number,
) => void

/** The loop of scripts/kernel/gram.wat; `null` where this runtime has no WebAssembly with SIMD. */
export function wasmGramTile(): GramTile | null {
  const made = assembled(GRAM_BYTES, MEMORY_BYTES)
  if (made === null) return null
  const { gram } = made.exports as { readonly gram: Gram }
  const tile = layOut(made.memory)
  const { left, right, products } = tile
  return {
    ...tile,
    add: (rows, others, columns) =>
      gram(left.byteOffset, right.byteOffset, rows, others, columns * 4, products.byteOffset, TILE * 8),
  }
}

/** The same in TypeScript, with the same bits. */
export function scriptGramTile(): GramTile {
  const tile = layOut(new ArrayBuffer(MEMORY_BYTES))
  const { left, right, products } = tile
  return {
    ...tile,
    add(rows, others, columns) {
      for (let row = 0; row < rows; row += 1) {
        for (let other = 0; other < others; other += 1) {
          products[row * TILE + other]! += product(left, row * columns, right, other * columns, columns)
        }
      }
    },
  }
}

function product(a: Float32Array, fromA: number, b: Float32Array, fromB: number, length: number): number {
  const { fround } = Math
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let at = 0; at < length; at += 4) {
    first = fround(first + fround(a[fromA + at]! * b[fromB + at]!))
    second = fround(second + fround(a[fromA + at + 1]! * b[fromB + at + 1]!))
    third = fround(third + fround(a[fromA + at + 2]! * b[fromB + at + 2]!))
    fourth = fround(fourth + fround(a[fromA + at + 3]! * b[fromB + at + 3]!))
  }
  return first + third + (second + fourth)
}
