/** T3 of one group: what the cross-Gram of standardised rows says about the size of the effect. */
export interface GroupEffect {
  readonly rows: number
  /**
   * Mean of the centred diagonal: the correlation of matching units, free of what all units share. Where units were turned
   * over (a sign that the model takes back elsewhere) its mean size, less what noise gives.
   */
  readonly r: number
  /** Sum of the diagonal less its expectation over all relabellings, and its variance over them (Hoeffding 1951). */
  readonly excess: number
  readonly variance: number
  /** Standard deviation of products of units that do not match: the noise a signal has to stand out from. */
  readonly noise: number
}

/** Share of units that must be clearly turned over before sizes are told. */
const TURNED = 0.2
/** Times the noise by which a product is clearly below 0. */
const CLEAR = 3

/**
 * `ceiling`: the mean of the centred diagonal that units compared with themselves would have, below 1 where they lie in
 * few directions; r is told as a share of it.
 */
export function groupEffect(products: Float64Array, rows: number, ceiling = 1): GroupEffect {
  const rowMeans = new Float64Array(rows)
  const columnMeans = new Float64Array(rows)
  let sum = 0
  let trace = 0
  for (let row = 0; row < rows; row += 1) {
    trace += products[row * rows + row]!
    for (let column = 0; column < rows; column += 1) {
      const value = products[row * rows + column]!
      rowMeans[row]! += value / rows
      columnMeans[column]! += value / rows
      sum += value
    }
  }
  const mean = sum / (rows * rows)
  let squares = 0
  let outside = 0
  const diagonal = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < rows; column += 1) {
      const value = products[row * rows + column]!
      const centred = value - rowMeans[row]! - columnMeans[column]! + mean
      squares += centred * centred
      if (row === column) diagonal[row] = centred
      else outside += value * value
    }
  }
  const others = rows * (rows - 1)
  const outsideMean = others === 0 ? 0 : (sum - trace) / others
  const noise = others === 0 ? 0 : Math.sqrt(Math.max(0, outside / others - outsideMean * outsideMean))
  const straight = trace / rows - mean
  const turned = diagonal.reduce((count, value) => count + (value < -CLEAR * noise ? 1 : 0), 0)
  const size = turned >= rows * TURNED && turned > 1 ? sizeOf(diagonal, noise) : straight
  return {
    rows,
    r: ceiling > 0 ? size / ceiling : 0,
    excess: trace - rows * mean,
    variance: rows < 2 ? 0 : squares / (rows - 1),
    noise,
  }
}

/** Mean size of products, each without the part that noise has in its square. */
function sizeOf(diagonal: Float64Array, noise: number): number {
  return (
    diagonal.reduce((sum, value) => sum + Math.sqrt(Math.max(0, value * value - noise * noise)), 0) /
    diagonal.length
  )
}

/** Ceiling of two sets of standardised rows: each of length 1, less what is left of it in the mean row of its set. */
export function ceilingOf(a: Float32Array, b: Float32Array, width: number, rows: readonly number[]): number {
  return Math.sqrt(own(a, width, rows) * own(b, width, rows))
}

function own(values: Float32Array, width: number, rows: readonly number[]): number {
  const mean = new Float64Array(width)
  for (const row of rows) for (let at = 0; at < width; at += 1) mean[at]! += values[row * width + at]!
  let square = 0
  for (const sum of mean) square += (sum / rows.length) ** 2
  return Math.max(0, 1 - square)
}

export interface Effect {
  readonly r: number
  /** 95 %, by the jackknife over groups; `null` with fewer than two. */
  readonly interval: readonly [number, number] | null
  /** Excess in standard deviations over relabellings. Only asymptotically normal: shown, never decided with. */
  readonly z: number | null
}

/** Puts groups together; `null` when there is none. */
export function combineEffects(groups: readonly GroupEffect[]): Effect | null {
  if (groups.length === 0) return null
  const rows = groups.reduce((sum, group) => sum + group.rows, 0)
  const weighted = groups.reduce((sum, group) => sum + group.rows * group.r, 0)
  const r = weighted / rows
  const variance = groups.reduce((sum, group) => sum + group.variance, 0)
  const excess = groups.reduce((sum, group) => sum + group.excess, 0)
  return {
    r,
    interval: jackknife(groups, rows, weighted),
    z: variance > 0 ? excess / Math.sqrt(variance) : null,
  }
}

function jackknife(
  groups: readonly GroupEffect[],
  rows: number,
  weighted: number,
): readonly [number, number] | null {
  const count = groups.length
  if (count < 2) return null
  const without = groups.map((group) => (weighted - group.rows * group.r) / (rows - group.rows))
  const mean = without.reduce((sum, value) => sum + value, 0) / count
  const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const half = 1.96 * Math.sqrt(((count - 1) / count) * spread)
  const r = weighted / rows
  return [r - half, r + half]
}
