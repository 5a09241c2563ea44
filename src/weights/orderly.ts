import { ownGram } from './cross-gram.js'

/** Correlation of neighbours below which nothing is concluded. */
const NEIGHBOURS = 0.2
/** Standard errors by which neighbours must be closer than rows far apart. */
const SCORE = 6

/**
 * Whether neighbouring rows resemble one another more than rows far apart do. Hidden units of a trained model lie in no
 * order; rows of a table of places, of a filter bank or of copied units do, and may not be relabelled. `rows` are
 * standardised.
 */
export function isOrderly(rows: Float32Array, width: number): boolean {
  const count = rows.length / width
  if (count < 12) return false
  const gram = ownGram(rows, width)
  const near = apart(gram, count, [1])
  const far = apart(gram, count, [Math.floor(count / 2), Math.floor(count / 3), Math.floor(count / 4)])
  const nearMean = mean(near)
  const farMean = mean(far)
  const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length)
  return nearMean > NEIGHBOURS && nearMean - farMean > SCORE * spread * Math.sqrt(2 / near.length)
}

/** Distances between rows at which a diagonal is looked for. */
const LAGS = [1, 2, 3, 4, 5, 6, 7, 8]

/**
 * Whether each row repeats the one before, moved on by `step` places: what a start at the identity leaves (Dirac
 * convolutions, IRNN, adapters that begin as nothing). Such units are told apart by the start, in every model alike, and may
 * not be relabelled. `rows` are standardised.
 */
export function followsDiagonal(rows: Float32Array, width: number, step: number): boolean {
  if (rows.length / width < 12) return false
  const aside = Math.floor(width / 3)
  const near = LAGS.flatMap((lag) => products(rows, width, [lag], lag * step))
  const far = LAGS.flatMap((lag) => products(rows, width, [lag], lag * step + aside))
  if (near.length === 0 || far.length === 0) return false
  const farMean = mean(far)
  const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length)
  return mean(near) - farMean > Math.max(1e-6, SCORE * spread * Math.sqrt(2 / near.length))
}

/** Inner products of rows some lags apart, the later row read from `moved` places on. */
function products(rows: Float32Array, width: number, lags: readonly number[], moved = 0): number[] {
  const values: number[] = []
  if (moved >= width) return values
  for (const lag of lags) {
    for (let row = 0; (row + lag + 1) * width <= rows.length; row += 1) {
      values.push(product(rows, row * width, (row + lag) * width + moved, width - moved))
    }
  }
  return values
}

/** Four sums at a time: one alone would wait for each addition before the next. */
function product(rows: Float32Array, one: number, two: number, width: number): number {
  const whole = width - (width % 4)
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = 0; at < whole; at += 4) {
    a += rows[one + at]! * rows[two + at]!
    b += rows[one + at + 1]! * rows[two + at + 1]!
    c += rows[one + at + 2]! * rows[two + at + 2]!
    d += rows[one + at + 3]! * rows[two + at + 3]!
  }
  for (let at = whole; at < width; at += 1) a += rows[one + at]! * rows[two + at]!
  return a + c + (b + d)
}

/** Products of rows that lie so many rows apart. */
function apart(gram: Float64Array, count: number, lags: readonly number[]): number[] {
  return lags.flatMap((lag) =>
    Array.from({ length: count - lag }, (_, row) => gram[(row + lag) * count + row]!),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * In how many directions standardised rows lie, as (sum of eigenvalues)^2 / sum of their squares. Few directions are
 * shared by accident.
 */
export function directions(rows: Float32Array, width: number): number {
  const count = rows.length / width
  const gram = ownGram(rows, width)
  let trace = 0
  let squares = 0
  for (let one = 0; one < count; one += 1) {
    for (let two = 0; two <= one; two += 1) {
      const value = gram[one * count + two]!
      squares += (one === two ? 1 : 2) * value * value
      if (one === two) trace += value
    }
  }
  return squares > 0 ? (trace * trace) / squares : 0
}
