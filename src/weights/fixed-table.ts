/** Why numbers say nothing about who trained them. */
export type Fixed = 'constant' | 'few-values' | 'mostly-zero' | 'wave-table' | 'not-finite'

/** Fewer distinct values than a learned tensor of any float type of 16 bits or more has. */
const DISTINCT = 256
/** FP8 has at most 254 finite values. */
const DISTINCT_OF_BYTES = 64
const ZERO_SHARE = 0.9
/** Shortest run of numbers in which a wave can be told from chance. */
const WAVE_LENGTH = 48
/** Order of the linear recurrence: a windowed sinusoid is three waves, and a wave is two terms. */
const ORDER = 6
/** Energy that the recurrence leaves over, as a share: a table rounded to 8 bits stays below, noise of 5 % above. */
const RESIDUAL = 1e-3
const WAVE_SHARE = 0.9
const LINES = 32

/**
 * Tells a table that nobody learned from its numbers: constants, masks, filter banks (mostly zero), sinusoidal positions
 * and Fourier bases (each line follows a short linear recurrence, as a sum of waves does and trained numbers do not).
 * `values` are consecutive rows of `width` numbers.
 */
export function fixedTable(values: Float32Array, width: number, storedBits: number): Fixed | null {
  let zeros = 0
  let finite = 0
  const distinct = new Set<number>()
  const enough = storedBits <= 8 ? DISTINCT_OF_BYTES : DISTINCT
  for (const value of values) {
    if (value - value !== 0) continue
    finite += 1
    if (value === 0) zeros += 1
    if (distinct.size < enough) distinct.add(value)
  }
  if (finite < values.length / 2) return 'not-finite'
  if (distinct.size <= 1) return 'constant'
  if (zeros > finite * ZERO_SHARE) return 'mostly-zero'
  // A short vector cannot hold many values.
  if (distinct.size < Math.min(enough, finite / 2)) return 'few-values'
  return isWaveTable(values, width) ? 'wave-table' : null
}

function isWaveTable(values: Float32Array, width: number): boolean {
  const rows = Math.floor(values.length / width)
  return (
    mostlyWaves(values, Math.min(rows, LINES), width, width, 1) ||
    mostlyWaves(values, Math.min(width, LINES), rows, 1, width, Math.max(1, Math.floor(width / LINES)))
  )
}

/** `lines` runs of `length` numbers; a run's neighbours lie `step` apart and the runs `apart`. */
function mostlyWaves(
  values: Float32Array,
  lines: number,
  length: number,
  apart: number,
  step: number,
  stride = 1,
): boolean {
  if (length < WAVE_LENGTH || lines === 0) return false
  let waves = 0
  let judged = 0
  const line = new Float64Array(Math.min(length, 256))
  for (let index = 0; index < lines; index += 1) {
    for (let at = 0; at < line.length; at += 1) line[at] = values[index * stride * apart + at * step]!
    if (!centre(line)) continue
    const residual = recurrenceResidual(line)
    if (residual === null) continue
    judged += 1
    if (residual < RESIDUAL) waves += 1
  }
  return judged > 0 && waves >= judged * WAVE_SHARE
}

/**
 * Takes the mean away, which would hide the noise of trained numbers. `false` for a line that is constant but for
 * rounding: the slow waves of a position table, which tell nothing.
 */
function centre(line: Float64Array): boolean {
  let sum = 0
  let raw = 0
  for (const value of line) {
    sum += value
    raw += value * value
  }
  const mean = sum / line.length
  let energy = 0
  for (let at = 0; at < line.length; at += 1) {
    const value = line[at]! - mean
    line[at] = value
    energy += value * value
  }
  return Number.isFinite(energy) && energy > raw * 1e-5
}

/**
 * Share of energy left after the best symmetric recurrence x[n+k] + x[n-k] = c0 x[n] + c1 (x[n+1] + x[n-1]) + …, which
 * every sum of `ORDER / 2` waves fulfils. `null` for a line of zeros.
 */
function recurrenceResidual(line: Float64Array): number | null {
  const half = ORDER / 2
  const terms = half
  const normal = Array.from({ length: terms }, () => new Float64Array(terms + 1))
  let energy = 0
  const row = new Float64Array(terms)
  for (let at = half; at < line.length - half; at += 1) {
    row[0] = line[at]!
    for (let k = 1; k < half; k += 1) row[k] = line[at + k]! + line[at - k]!
    const wanted = line[at + half]! + line[at - half]!
    energy += wanted * wanted
    for (let i = 0; i < terms; i += 1) {
      for (let j = 0; j < terms; j += 1) normal[i]![j]! += row[i]! * row[j]!
      normal[i]![terms]! += row[i]! * wanted
    }
  }
  if (!(energy > 0) || !Number.isFinite(energy)) return null
  const solved = solve(normal, terms, energy)
  let left = 0
  for (let at = half; at < line.length - half; at += 1) {
    let error = line[at + half]! + line[at - half]! - solved[0]! * line[at]!
    for (let k = 1; k < half; k += 1) error -= solved[k]! * (line[at + k]! + line[at - k]!)
    left += error * error
  }
  return left / energy
}

/** Gaussian elimination with a ridge so small that it only matters for a singular system (fewer waves than terms). */
function solve(normal: readonly Float64Array[], terms: number, energy: number): Float64Array {
  for (let i = 0; i < terms; i += 1) normal[i]![i]! += energy * 1e-10
  for (let i = 0; i < terms; i += 1) {
    for (let below = i + 1; below < terms; below += 1) {
      const factor = normal[below]![i]! / normal[i]![i]!
      for (let j = i; j <= terms; j += 1) normal[below]![j]! -= factor * normal[i]![j]!
    }
  }
  const solution = new Float64Array(terms)
  for (let i = terms - 1; i >= 0; i -= 1) {
    let value = normal[i]![terms]!
    for (let j = i + 1; j < terms; j += 1) value -= normal[i]![j]! * solution[j]!
    solution[i] = value / normal[i]![i]!
  }
  return solution
}
