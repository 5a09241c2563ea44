/** Sums that a least-squares fit of one row set on several needs; they add up over blocks of numbers. */
export interface NormalSums {
  /** Products of the references with one another, `[i * count + j]`. */
  readonly inner: Float64Array
  /** Products of the references with the target. */
  readonly outer: Float64Array
  /** Sum of squares of the target. */
  readonly squares: number
  readonly numbers: number
}

/** Sums of one block: `target` and each reference hold the same numbers in the same order. */
export function normalSums(target: Float32Array, references: readonly Float32Array[]): NormalSums {
  const count = references.length
  const inner = new Float64Array(count * count)
  const outer = new Float64Array(count)
  let squares = 0
  for (const value of target) squares += value * value
  for (let i = 0; i < count; i += 1) {
    const one = references[i]!
    let sum = 0
    for (let at = 0; at < target.length; at += 1) sum += one[at]! * target[at]!
    outer[i] = sum
    for (let j = 0; j <= i; j += 1) {
      const two = references[j]!
      let product = 0
      for (let at = 0; at < target.length; at += 1) product += one[at]! * two[at]!
      inner[i * count + j] = product
      inner[j * count + i] = product
    }
  }
  return { inner, outer, squares, numbers: target.length }
}

export interface Fit {
  readonly coefficients: readonly number[]
  /** Share of the target's sum of squares that the references explain. */
  readonly explained: number
}

/** Share of a reference's length that must be its own for its coefficient to mean anything. */
const OWN = 1e-8

/** Least squares by Cholesky; `null` when the references are the same up to rounding, or the target is zero. */
export function leastSquares({ inner, outer, squares }: NormalSums): Fit | null {
  const count = outer.length
  if (!(squares > 0)) return null
  const factor = new Float64Array(count * count)
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = inner[i * count + j]!
      for (let k = 0; k < j; k += 1) sum -= factor[i * count + k]! * factor[j * count + k]!
      if (i !== j) factor[i * count + j] = sum / factor[j * count + j]!
      else if (sum <= OWN * inner[i * count + i]!) return null
      else factor[i * count + i] = Math.sqrt(sum)
    }
  }
  const solved = new Float64Array(count)
  for (let i = 0; i < count; i += 1) {
    let sum = outer[i]!
    for (let k = 0; k < i; k += 1) sum -= factor[i * count + k]! * solved[k]!
    solved[i] = sum / factor[i * count + i]!
  }
  const explained = solved.reduce((sum, value) => sum + value * value, 0) / squares
  for (let i = count - 1; i >= 0; i -= 1) {
    let sum = solved[i]!
    for (let k = i + 1; k < count; k += 1) sum -= factor[k * count + i]! * solved[k]!
    solved[i] = sum / factor[i * count + i]!
  }
  return { coefficients: [...solved], explained }
}
