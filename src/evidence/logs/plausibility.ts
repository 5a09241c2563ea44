import type { LogDoubt } from '../../types/fact.js'
import { cleanSteps } from './clean-steps.js'
import type { LogRecord, RunLog } from './log-record.js'

/** Fewer steps show no pattern. */
const FEWEST = 60

/**
 * Spread of the cross entropy of single tokens of natural text, in nats, at its low end: measured spreads of language
 * models are 2 to 3, and tokens of one document go together, which makes the mean of a batch noisier, never smoother.
 */
const TOKEN_SPREAD = 1.5

/** A batch of this many tokens is above any that is known, and so the noise it leaves is below any real one. */
const LARGEST_BATCH = 1e9

/** A curve may be drawn from means over some steps or as a moving average; only noise far below the floor is told. */
const FLOOR_SHARE = 0.05

/** Rounding alone leaves 0.29 of a unit of the last digit; with the noise of the largest batch it is 0.55 at four decimals. */
const ROUNDING_ONLY = 0.4
const FINE_QUANTUM = 1.001e-4

/**
 * What in the numbers of a log does not look like a measured run. Each doubt carries the figures it rests on. A doubt
 * takes a log out of the evidence; it accuses nobody, since a display may have smoothed, cut or joined what was logged.
 */
export function doubtsOf(log: RunLog): readonly LogDoubt[] {
  const { records } = log
  const doubts: LogDoubt[] = []
  const restated = restatedStep(records)
  if (restated !== null) doubts.push(restated)
  const back = timeGoesBack(records)
  if (back !== null) doubts.push(back)
  const run = longestRun(records)
  if (run.length < FEWEST) return doubts
  const losses = run.map(({ loss }) => loss)
  const flat = neverMoves(run, losses)
  if (flat !== null) return [...doubts, flat]
  const repeats = periodOf(losses)
  if (repeats !== null) doubts.push(repeats)
  const smooth = smoothness(run, losses)
  if (smooth !== null) doubts.push(smooth)
  const digits = lastDigits(losses)
  if (digits !== null) doubts.push(digits)
  return doubts
}

/** The longest stretch in which the step only grows, one record a step. */
function longestRun(records: readonly LogRecord[]): readonly LogRecord[] {
  let best: LogRecord[] = []
  let current: LogRecord[] = []
  let last = -1
  for (const record of records) {
    const step = record.step ?? last + 1
    if (step <= last) {
      if (current.length > best.length) best = current
      current = []
    }
    current.push(record)
    last = step
  }
  return current.length > best.length ? current : best
}

/** Of records so many in the places of others are those of processes side by side. */
const SIDE_BY_SIDE = 0.1

/**
 * One step told a second time, alone, with another value: a resumed run goes on from where it steps back to, several
 * processes print a step side by side, and joined logs start again.
 */
function restatedStep(records: readonly LogRecord[]): LogDoubt | null {
  const seen = new Map<number, number>()
  let highest = -1
  const alone: { step: number; first: number; second: number }[] = []
  for (const [at, record] of records.entries()) {
    const { step, loss } = record
    if (step === null) continue
    const before = seen.get(step)
    const next = records[at + 1]?.step ?? null
    const previous = records[at - 1]?.step ?? null
    if (
      before !== undefined &&
      before !== loss &&
      step < highest &&
      previous === highest &&
      next !== null &&
      next > highest
    )
      alone.push({ step, first: before, second: loss })
    seen.set(step, loss)
    if (step > highest) highest = step
  }
  // A process that prints a step behind another tells every step alone.
  if (alone.length > Math.max(3, SIDE_BY_SIDE * records.length)) return null
  return alone[0] === undefined ? null : { kind: 'restated', count: alone.length, ...alone[0] }
}

/** One change of daylight saving, or another machine's clock after a restart, is no doubt. */
const CLOCK_SLACK = 5
const HOUR = 3600

function timeGoesBack(records: readonly LogRecord[]): LogDoubt | null {
  let count = 0
  let step: number | null = null
  let previous: LogRecord | null = null
  for (const record of records) {
    if (record.time === null || record.step === null) continue
    if (previous !== null && record.step > previous.step!) {
      const back = previous.time! - record.time
      if (back > CLOCK_SLACK && Math.abs(back - HOUR) > 2 * CLOCK_SLACK) {
        count += 1
        step ??= record.step
      }
    }
    previous = record
  }
  // Clocks are set now and then; a made-up column goes back again and again.
  return count >= 3 && step !== null ? { kind: 'time-back', count, step } : null
}

/** Of a run over this many steps, the loss stays within half a percent of itself. */
const FLAT_STEPS = 1000
const FLAT_SHARE = 0.005

function neverMoves(run: readonly LogRecord[], losses: readonly number[]): LogDoubt | null {
  const low = minimum(losses)
  const high = maximum(losses)
  const steps = (run.at(-1)!.step ?? run.length) - (run[0]!.step ?? 0)
  if (steps < FLAT_STEPS || high - low > FLAT_SHARE * Math.abs(high)) return null
  return { kind: 'flat', low, high, steps }
}

/** The step between two printed values of a list: 0.0001 for four decimals. */
function quantumOf(losses: readonly number[]): number {
  let decimals = 0
  for (const loss of losses.slice(0, 200)) {
    const written = String(loss)
    const point = written.indexOf('.')
    if (point !== -1 && !written.includes('e')) decimals = Math.max(decimals, written.length - point - 1)
  }
  return 10 ** -Math.min(decimals, 12)
}

/** Second differences: what is left of a curve when its level and its slope are taken out. */
function secondDifferences(losses: readonly number[]): number[] {
  const out: number[] = []
  for (let at = 2; at < losses.length; at += 1) out.push(losses[at]! - 2 * losses[at - 1]! + losses[at - 2]!)
  return out
}

/**
 * Noise that comes round again: the same second differences at a fixed distance. Three in a row that agree to the last
 * digit are rare by chance once the noise has some hundred levels; half of a run at one distance is none.
 */
function periodOf(losses: readonly number[]): LogDoubt | null {
  const quantum = quantumOf(losses)
  const noise = secondDifferences(losses)
  const spread = median(noise.map(Math.abs)) * 1.4826
  // Coarse values agree by chance.
  if (spread < 30 * quantum) return null
  const last = new Map<string, number>()
  const distances = new Map<number, number>()
  let compared = 0
  for (let at = 2; at < noise.length; at += 1) {
    const key = `${Math.round(noise[at - 2]! / quantum)},${Math.round(noise[at - 1]! / quantum)},${Math.round(noise[at]! / quantum)}`
    const before = last.get(key)
    compared += 1
    if (before !== undefined) distances.set(at - before, (distances.get(at - before) ?? 0) + 1)
    last.set(key, at)
  }
  for (const [period, count] of distances) {
    const share = count / compared
    if (share >= 0.5) return { kind: 'repeats', period, share }
  }
  return copiedStretch(noise, quantum)
}

/** So many records in a row that agree with as many before them are a copy, and so much of a run is no accident. */
const COPIED_ROW = 20
const COPIED_SHARE = 0.25

/**
 * Stretches that stand there again under later steps. Steps that are told again, as after a resumption, are not in a run
 * at all.
 */
function copiedStretch(noise: readonly number[], quantum: number): LogDoubt | null {
  const last = new Map<number, number>()
  const copied = new Map<number, number>()
  let row = 0
  let distance = 0
  const close = (): void => {
    if (row >= COPIED_ROW) copied.set(distance, (copied.get(distance) ?? 0) + row)
    row = 0
  }
  for (const [at, value] of noise.entries()) {
    const key = Math.round(value / quantum)
    const before = last.get(key)
    last.set(key, at)
    if (row > 0 && Math.round(noise[at - distance]! / quantum) === key) {
      row += 1
      continue
    }
    close()
    if (before === undefined) continue
    row = 1
    distance = at - before
  }
  close()
  for (const [period, count] of copied) {
    const share = count / noise.length
    if (share >= COPIED_SHARE) return { kind: 'repeats', period, share }
  }
  return null
}

/**
 * Noise far below what the mean of a batch of tokens leaves: `spread / √tokens`. The tokens of a logged value are taken
 * from the log where it counts them, else from above any known batch. Losses near zero are memorised, not sampled.
 */
function smoothness(run: readonly LogRecord[], losses: readonly number[]): LogDoubt | null {
  const from = Math.floor(losses.length / 10)
  const later = losses.slice(from)
  if (later.length < FEWEST || median(later) < 0.5) return null
  const quantum = quantumOf(losses)
  const noise = Math.min(
    (median(secondDifferences(later).map(Math.abs)) * 1.4826) / Math.sqrt(6),
    unforeseen(later),
  )
  const counted = run.at(-1)!.tokens
  const first = run[from]!.tokens
  const tokens =
    counted !== null && first !== null && counted > first
      ? (counted - first) / Math.max(1, run.length - 1 - from)
      : LARGEST_BATCH
  const expected = TOKEN_SPREAD / Math.sqrt(Math.max(1, tokens))
  // Numbers that a curve without any noise gives once it is rounded: even the largest batch would shake the last digit.
  const half = losses.slice(Math.floor(losses.length / 2))
  const rest = Math.min(withoutCurve(half), unforeseen(half))
  if (quantum <= FINE_QUANTUM && rest <= ROUNDING_ONLY * quantum && rest < expected)
    return { kind: 'smooth', noise: rest, expected, records: half.length }
  if (expected * FLOOR_SHARE >= 2 * quantum && noise < expected * FLOOR_SHARE)
    return { kind: 'smooth', noise, expected, records: later.length }
  return quantum > FINE_QUANTUM
    ? steppingCleanly(later, quantum, counted === null ? expected : expected * FLOOR_SHARE)
    : null
}

/** Chance below which a log that never wavers is told: one real log in a million with the least noise there can be. */
const CHANCE = 1e-6

/** Three decimals and fewer: see `clean-steps.ts`. */
function steppingCleanly(losses: readonly number[], quantum: number, noise: number): LogDoubt | null {
  const clean = cleanSteps(losses, quantum, noise)
  if (clean === null || clean.chance >= CHANCE) return null
  return { kind: 'steps', steps: clean.steps, quantum, noise, chance: clean.chance }
}

/**
 * What is left of a row of numbers beside a smooth curve: the root mean square of fourth differences, which a curve that
 * bends over many records leaves near zero, as the deviation of one number (√70 of them in each difference).
 */
function withoutCurve(losses: readonly number[]): number {
  let sum = 0
  let count = 0
  for (let at = 4; at < losses.length; at += 1) {
    const fourth =
      losses[at]! - 4 * losses[at - 1]! + 6 * losses[at - 2]! - 4 * losses[at - 3]! + losses[at - 4]!
    sum += fourth ** 2
    count += 1
  }
  return count === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(sum / count / 70)
}

/** Differences before one, from which it is foretold. */
const LAGS = 6

/**
 * What of each step cannot be foretold from the six before it, by the best linear rule for the whole row: nothing for a
 * formula, whether a sum of exponentials, a wave on it or noise of one size that changes its sign; the whole noise for a
 * measured run, and for a moving average of one what each new value brings. A robust standard deviation.
 */
function unforeseen(losses: readonly number[]): number {
  const steps = losses.slice(1).map((loss, at) => loss - losses[at]!)
  if (steps.length < 6 * LAGS) return Number.POSITIVE_INFINITY
  const width = LAGS + 1
  const rows: number[][] = Array.from({ length: width }, () => new Array<number>(width + 1).fill(0))
  const seen = (at: number): number[] => [...steps.slice(at - LAGS, at), 1]
  for (let at = LAGS; at < steps.length; at += 1) {
    const given = seen(at)
    for (let i = 0; i < width; i += 1) {
      for (let j = 0; j < width; j += 1) rows[i]![j]! += given[i]! * given[j]!
      rows[i]![width]! += given[i]! * steps[at]!
    }
  }
  const rule = solve(rows)
  const rest: number[] = []
  for (let at = LAGS; at < steps.length; at += 1) {
    let foretold = 0
    for (const [i, value] of seen(at).entries()) foretold += rule[i]! * value
    rest.push(Math.abs(steps[at]! - foretold))
  }
  return median(rest) * 1.4826
}

/** Solves linear equations by elimination; a row that the others already give is left out. */
function solve(rows: number[][]): number[] {
  const width = rows.length
  const scale = Math.max(...rows.map((row, at) => Math.abs(row[at]!)))
  for (let at = 0; at < width; at += 1) {
    let best = at
    for (let i = at + 1; i < width; i += 1) if (Math.abs(rows[i]![at]!) > Math.abs(rows[best]![at]!)) best = i
    const swapped = rows[at]!
    rows[at] = rows[best]!
    rows[best] = swapped
    const pivot = rows[at]![at]!
    if (Math.abs(pivot) <= scale * 1e-15) continue
    for (let i = 0; i < width; i += 1) {
      if (i === at) continue
      const share = rows[i]![at]! / pivot
      for (let j = at; j <= width; j += 1) rows[i]![j]! -= share * rows[at]![j]!
    }
  }
  return rows.map((row, at) => (Math.abs(row[at]!) <= scale * 1e-15 ? 0 : row[width]! / row[at]!))
}

/** Many decimals of which the last is nearly always the same: made from a rounded number, not measured. */
function lastDigits(losses: readonly number[]): LogDoubt | null {
  const quantum = quantumOf(losses)
  if (quantum > 1e-4 || quantum < 1e-9 || losses.length < 100) return null
  const counts = new Array<number>(10).fill(0)
  let counted = 0
  for (const loss of losses) {
    // Half precision has few values, with the same ends.
    if (Number.isInteger(loss * 4096)) continue
    counts[Math.abs(Math.round(loss / quantum)) % 10]! += 1
    counted += 1
  }
  if (counted < 100) return null
  const most = maximum(counts)
  const digit = counts.indexOf(most)
  // A last 0 is only a shorter number.
  return digit !== 0 && most / counted >= 0.8 ? { kind: 'digits', digit, share: most / counted } : null
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  return sorted.length === 0 ? 0 : sorted[sorted.length >> 1]!
}

function minimum(values: readonly number[]): number {
  let out = Number.POSITIVE_INFINITY
  for (const value of values) if (value < out) out = value
  return out
}

function maximum(values: readonly number[]): number {
  let out = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > out) out = value
  return out
}
