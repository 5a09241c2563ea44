import { type CodeLoops, codeLoops, LEFT_ROWS, PANEL } from './numbers/code-loops.js'

/** Rows at most. */
export const GRAM_ROWS = LEFT_ROWS
/** Rows whose products are made at a time; beside the diagonal some are made in vain. */
const TILE = 32
const LENGTH = 2 ** 15

/**
 * Inner products of standardised rows with one another, as whole numbers: each row is taken as whole numbers of 16 bits and
 * length 2^15, which puts an error of about 1e-3 of its own spread on a product of rows as long as a model is wide. Only the part
 * below the diagonal and the diagonal are filled; at most `GRAM_ROWS` rows.
 */
export function codedGram(rows: Float32Array, width: number, loops: CodeLoops = codeLoops()): Float64Array {
  const count = rows.length / width
  if (count > GRAM_ROWS) throw new RangeError(`${count} rows`)
  const padded = 4 * Math.ceil(count / 4)
  const { values, left, products } = loops
  products.fill(0, 0, padded * padded)
  for (let from = 0; from < width; from += PANEL) {
    const taken = Math.min(PANEL, width - from)
    const length = 8 * Math.ceil(taken / 8)
    values.fill(0, taken, length)
    for (let row = 0; row < count; row += 1) {
      const at = row * width + from
      values.set(rows.subarray(at, at + taken))
      loops.encode(length, LENGTH, 'left', row * length)
    }
    left.fill(0, count * length, padded * length)
    for (let first = 0; first < padded; first += TILE) {
      const tile = Math.min(TILE, padded - first)
      loops.multiply(first, tile, 'left', first + tile, length, padded)
    }
  }
  const result = new Float64Array(count * count)
  for (let row = 0; row < count; row += 1) {
    result.set(products.subarray(row * padded, row * padded + row + 1), row * count)
  }
  return result
}
