import { Random } from './random.js'

/** T7: what two vectors of norms or biases look like beside what independent ones would. */
export interface NormFigures {
  readonly meanA: number
  readonly meanB: number
  readonly cosine: number
  /** Cosine that independent vectors with these means and deviations have. */
  readonly expectedCosine: number
  /** Correlation: the cosine once the means are taken away. */
  readonly pearson: number
}

/**
 * Cosine expected of independent vectors with these means and standard deviations (of all elements, not of a sample):
 * E[ab] is the product of the means, so vectors around 1 have a cosine near 1 whoever made them.
 */
export function expectedCosine(meanA: number, sdA: number, meanB: number, sdB: number): number {
  const lengths = Math.sqrt((meanA * meanA + sdA * sdA) * (meanB * meanB + sdB * sdB))
  return lengths === 0 ? 0 : (meanA * meanB) / lengths
}

/** `null` when a vector is constant: no correlation can be had from it. */
export function normFigures(a: Float32Array, b: Float32Array): NormFigures | null {
  const one = moments(a)
  const two = moments(b)
  if (one.sd === 0 || two.sd === 0) return null
  let products = 0
  for (let at = 0; at < a.length; at += 1) products += a[at]! * b[at]!
  const mean = products / a.length
  const rootA = Math.hypot(one.mean, one.sd)
  const rootB = Math.hypot(two.mean, two.sd)
  return {
    meanA: one.mean,
    meanB: two.mean,
    cosine: mean / (rootA * rootB),
    expectedCosine: expectedCosine(one.mean, one.sd, two.mean, two.sd),
    pearson: (mean - one.mean * two.mean) / (one.sd * two.sd),
  }
}

function moments(values: Float32Array): { mean: number; sd: number } {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  return { mean, sd: Math.sqrt(squares / values.length) }
}

const RELABELLINGS = 400

/**
 * Standard score of the mean correlation over all vectors when one relabelling of the residual dimensions is applied to
 * all of them. The vectors of one model share a pattern over these dimensions, so scores of single vectors must never be
 * pooled as if they were independent. `null` when no score can be had.
 */
export function jointScore(a: readonly Float32Array[], b: readonly Float32Array[], seed = 1): number | null {
  const width = a[0]?.length ?? 0
  const ones = a.map(standardised)
  const twos = b.map(standardised)
  const order = Uint32Array.from({ length: width }, (_, at) => at)
  const observed = agreement(ones, twos, order)
  const random = new Random(seed)
  let sum = 0
  let squares = 0
  for (let round = 0; round < RELABELLINGS; round += 1) {
    const value = agreement(ones, twos, random.shuffle(order))
    sum += value
    squares += value * value
  }
  const mean = sum / RELABELLINGS
  const sd = Math.sqrt(Math.max(0, squares / RELABELLINGS - mean * mean))
  return sd > 0 ? (observed - mean) / sd : null
}

function standardised(values: Float32Array): Float64Array {
  const { mean, sd } = moments(values)
  return Float64Array.from(values, (value) => (sd === 0 ? 0 : (value - mean) / sd))
}

function agreement(a: readonly Float64Array[], b: readonly Float64Array[], order: Uint32Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) {
    const one = a[index]!
    const two = b[index]!
    for (let at = 0; at < order.length; at += 1) sum += one[at]! * two[order[at]!]!
  }
  return sum
}
