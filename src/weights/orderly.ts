import { ownGram } from './cross-gram.js'
import { MOST_LAGS, rowKernel } from './numbers/rows.js'

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
const LAGS = Array.from({ length: MOST_LAGS }, (_, at) => at + 1)

/**
 * Whether each row repeats the one before, moved on by `step` places: what a start at the identity leaves (Dirac
 * convolutions, IRNN, adapters that begin as nothing). Such units are told apart by the start, in every model alike, and may
 * not be relabelled. `rows` are standardised.
 */
export function followsDiagonal(rows: Float32Array, width: number, step: number): boolean {
  if (rows.length / width < 12) return false
  const aside = Math.floor(width / 3)
  const lagged = (more: number): number[] =>
    rowKernel().lagged(
      rows,
      width,
      LAGS.map((lag) => ({ lag, moved: lag * step + more })),
    )
  const near = lagged(0)
  const far = lagged(aside)
  if (near.length === 0 || far.length === 0) return false
  const farMean = mean(far)
  const spread = Math.sqrt(far.reduce((sum, value) => sum + (value - farMean) ** 2, 0) / far.length)
  return mean(near) - farMean > Math.max(1e-6, SCORE * spread * Math.sqrt(2 / near.length))
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
