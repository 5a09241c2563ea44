/** Why numbers say nothing about who trained them. */
export type Fixed = 'constant' | 'few-values' | 'mostly-zero' | 'wave-table' | 'hadamard' | 'not-finite'

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
const HADAMARD_ROWS = 8
/** Numbers that must come again exactly before a line is called periodic. */
const LEAST_REPEATED = 24

/**
 * Tells a table that nobody learned from its numbers: constants, masks, filter banks (mostly zero), sinusoidal positions
 * and Fourier bases (each line follows a short linear recurrence, as a sum of waves does and trained numbers do not; or
 * repeats itself, as places in two dimensions do), Hadamard matrices.
 * `values` are consecutive rows of `width` numbers.
 */
export function fixedTable(values: Float32Array, width: number, storedBits: number): Fixed | null {
  const distinct = new Set<number>()
  const enough = storedBits <= 8 ? DISTINCT_OF_BYTES : DISTINCT
  for (let at = 0; at < values.length && distinct.size < enough; at += 1) {
    const value = values[at]!
    if (value - value === 0) distinct.add(value)
  }
  let zeros = 0
  let finite = 0
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!
    if (value - value === 0) finite += 1
    if (value === 0) zeros += 1
  }
  if (finite < values.length / 2) return 'not-finite'
  if (distinct.size <= 1) return 'constant'
  if (mostLines(values, width, isWave)) return 'wave-table'
  if (isHadamard(values, width, distinct)) return 'hadamard'
  if (zeros > finite * ZERO_SHARE) return 'mostly-zero'
  // A short vector cannot hold many values.
  if (distinct.size < Math.min(enough, finite / 2)) return 'few-values'
  return mostLines(values, width, repeats) ? 'wave-table' : null
}

/**
 * One size, two signs, and rows that are exactly orthogonal: a Hadamard matrix, as rotated and quantised models keep it. Rows
 * that were learned and cut to their signs are orthogonal by chance only.
 */
function isHadamard(values: Float32Array, width: number, distinct: ReadonlySet<number>): boolean {
  const rows = Math.min(Math.floor(values.length / width), HADAMARD_ROWS)
  const [one, two] = [...distinct]
  if (rows < HADAMARD_ROWS || distinct.size !== 2 || one !== -two!) return false
  for (let row = 1; row < rows; row += 1) {
    for (let other = 0; other < row; other += 1) {
      let sum = 0
      for (let at = 0; at < width; at += 1) {
        sum += values[row * width + at] === values[other * width + at] ? 1 : -1
      }
      if (sum !== 0) return false
    }
  }
  return true
}

/** Whether most rows, or most columns, are told by a rule; `null` from the rule is a line that says nothing. */
function mostLines(values: Float32Array, width: number, told: Rule): boolean {
  const rows = Math.floor(values.length / width)
  return (
    mostly(values, told, Math.min(rows, LINES), width, width, 1) ||
    mostly(values, told, Math.min(width, LINES), rows, 1, width, Math.max(1, Math.floor(width / LINES)))
  )
}

type Rule = (line: Float64Array) => boolean | null

function isWave(line: Float64Array): boolean | null {
  const residual = recurrenceResidual(line)
  return residual === null ? null : residual < RESIDUAL
}

/** `lines` runs of `length` numbers; a run's neighbours lie `step` apart and the runs `apart`. */
function mostly(
  values: Float32Array,
  told: Rule,
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
    const found = told(line)
    if (found === null) continue
    judged += 1
    if (found) waves += 1
  }
  return judged > 0 && waves >= judged * WAVE_SHARE
}

/**
 * A line of equal runs, or of one run again and again, to the last bit: one axis of a table of places in two dimensions.
 * Numbers of few values repeat too, but not at a fixed distance.
 */
function repeats(line: Float64Array): boolean {
  const { length } = line
  let steps = 0
  for (let at = 1; at < length; at += 1) if (line[at] !== line[at - 1]) steps += 1
  if (steps <= length / 4) return runsAreEven(line)
  for (let lag = 2; lag <= length - LEAST_REPEATED; lag += 1) {
    let at = lag
    while (at < length && line[at] === line[at - lag]) at += 1
    if (at === length) return true
  }
  return false
}

/** Whether the line changes at even distances only. */
function runsAreEven(line: Float64Array): boolean {
  const changes: number[] = []
  for (let at = 1; at < line.length; at += 1) if (line[at] !== line[at - 1]) changes.push(at)
  const [first] = changes
  if (first === undefined) return false
  const run = changes.length > 1 ? changes[1]! - first : line.length - first
  // The first run may have begun before the line did.
  return first <= run && changes.every((at) => (at - first) % run === 0)
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
