import { Random } from './random.js'

/** Relabellings at least as high that settle that nothing is there. */
const ENOUGH = 20

/** T4 of one group of units. */
export interface GramResult {
  /** Correlation of inner products within one model with those within the other, over pairs of units. */
  readonly correlation: number
  readonly z: number
  /**
   * Exact Monte Carlo p: (1 + relabellings at least as high) / (1 + relabellings), or, once `ENOUGH` were at least as
   * high, that number over those drawn (Besag and Clifford 1991).
   */
  readonly p: number
}

/**
 * T4: correlates the inner products of the units of one model with those of the other (Mantel). Turning, permuting or
 * reflecting the residual stream changes none of them, so a rotated copy is found, at about the square of r. `a` and `b` are
 * the inner products of `rows` standardised units, in the same order, filled below the diagonal; both are overwritten.
 */
export function gramTest(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  relabellings: number,
  seed: number,
): GramResult | null {
  const one = centredPairs(a, rows)
  const two = centredPairs(b, rows)
  if (one === null || two === null) return null
  const order = Uint32Array.from({ length: rows }, (_, at) => at)
  const observed = agreement(one, two, order)
  const random = new Random(seed)
  let atLeast = 0
  let sum = 0
  let squares = 0
  let drawn = 0
  while (drawn < relabellings && atLeast < ENOUGH) {
    drawn += 1
    const value = agreement(one, two, random.shuffle(order))
    if (value >= observed) atLeast += 1
    sum += value
    squares += value * value
  }
  const mean = sum / drawn
  const sd = Math.sqrt(Math.max(0, squares / drawn - mean * mean))
  return {
    correlation: observed,
    z: sd > 0 ? (observed - mean) / sd : 0,
    p: atLeast >= ENOUGH ? atLeast / drawn : (1 + atLeast) / (1 + relabellings),
  }
}

/** Products of different rows with mean 0 and length 1, in both triangles, the diagonal 0; `null` when all are equal. */
function centredPairs(products: Float64Array, rows: number): Float64Array | null {
  const count = (rows * (rows - 1)) / 2
  let sum = 0
  for (let row = 1; row < rows; row += 1) {
    for (let column = 0; column < row; column += 1) sum += products[row * rows + column]!
  }
  const mean = sum / count
  let energy = 0
  for (let row = 1; row < rows; row += 1) {
    for (let column = 0; column < row; column += 1) energy += (products[row * rows + column]! - mean) ** 2
  }
  if (!(energy > 1e-20)) return null
  const factor = 1 / Math.sqrt(energy)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const value = (products[row * rows + column]! - mean) * factor
      products[row * rows + column] = value
      products[column * rows + row] = value
    }
    products[row * rows + row] = 0
  }
  return products
}

function agreement(one: Float64Array, two: Float64Array, order: Uint32Array): number {
  const rows = order.length
  let sum = 0
  for (let i = 1; i < rows; i += 1) {
    const from = i * rows
    const to = order[i]! * rows
    for (let j = 0; j < i; j += 1) sum += one[from + j]! * two[to + order[j]!]!
  }
  return sum
}

/**
 * Natural logarithm of the p that independent groups give together (Fisher): exact for p uniform, too large for the p of
 * a Monte Carlo test, which is on the safe side. The tail of chi-squared with 2T degrees is e^-x times the first T terms
 * of e^x.
 */
export function logFisher(ps: readonly number[]): number {
  const half = -ps.reduce((sum, p) => sum + Math.log(p), 0)
  let term = 0
  let log = 0
  for (let index = 1; index < ps.length; index += 1) {
    term += Math.log(half) - Math.log(index)
    log = Math.max(log, term) + Math.log1p(Math.exp(-Math.abs(log - term)))
  }
  return ps.length === 0 || half <= 0 ? 0 : Math.min(0, log - half)
}
