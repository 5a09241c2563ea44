import type { LogChannel } from '../../types/fact.js'
import type { LogRecord } from './log-record.js'

/** Fewer values of a column show nothing. */
const FEWEST = 10
/** A column counts when it stands beside this much of the losses. */
const PRESENT = 0.5

/**
 * What else in a log bears out its losses. Each channel is a quantity of its own that a run leaves behind and that fits
 * steps and losses: a schedule kept to, gradient norms that vary as measured ones do, a clock with the unevenness of a
 * machine, counters that keep step, and losses that are quieter at the start, where the answers of untrained weights hardly
 * differ from one text to the next. A column that does not fit is only not counted. Every channel can be made up; the more
 * there are, the more has to be made up to fit.
 */
export function channelsOf(records: readonly LogRecord[]): readonly LogChannel[] {
  const out: LogChannel[] = []
  if (keepsSchedule(records)) out.push('learning-rate')
  if (isMeasured(records)) out.push('gradient-norm')
  if (hasUnevenClock(records)) out.push('time')
  if (keepsCount(records)) out.push('counter')
  if (isQuieterAtStart(records)) out.push('early-noise')
  return out
}

type Column = 'rate' | 'gradientNorm' | 'time' | 'duration' | 'tokens' | 'samples' | 'epoch'

/** Records that have a value in the column, when there are enough of them. */
function having(records: readonly LogRecord[], column: Column): readonly number[] | null {
  const values: number[] = []
  for (const record of records) {
    const value = record[column]
    if (value !== null) values.push(value)
  }
  return values.length >= FEWEST && values.length >= PRESENT * records.length ? values : null
}

/** Cycles and restarts turn a schedule round; a column of noise turns at every second record. */
const TURNS = 0.1

/** A rate that rises and falls in long stretches; one that never changes says nothing. */
function keepsSchedule(records: readonly LogRecord[]): boolean {
  const rates = having(records, 'rate')
  if (rates === null || rates.some((rate) => rate < 0)) return false
  let turns = 0
  let changes = 0
  let direction = 0
  for (let at = 1; at < rates.length; at += 1) {
    const now = Math.sign(rates[at]! - rates[at - 1]!)
    if (now === 0) continue
    changes += 1
    if (direction !== 0 && now !== direction) turns += 1
    direction = now
  }
  return changes > 0 && turns <= Math.max(2, TURNS * rates.length)
}

/** Norms are positive, of many values, and turn as often as noise does and not as a curve. */
function isMeasured(records: readonly LogRecord[]): boolean {
  const norms = having(records, 'gradientNorm')
  if (norms === null || norms.some((norm) => norm < 0)) return false
  if (new Set(norms).size < norms.length / 3) return false
  let turns = 0
  for (let at = 2; at < norms.length; at += 1)
    if ((norms[at]! - norms[at - 1]!) * (norms[at - 1]! - norms[at - 2]!) < 0) turns += 1
  return turns >= 0.2 * norms.length
}

/** Steps of one machine take nearly the same time, and now and then longer: reading, saving, other work. */
function hasUnevenClock(records: readonly LogRecord[]): boolean {
  const durations = having(records, 'duration') ?? intervals(records)
  if (durations === null || durations.length < FEWEST) return false
  const sorted = Float64Array.from(durations).sort()
  const middle = sorted[sorted.length >> 1]!
  if (middle <= 0 || sorted[0]! < 0) return false
  // Rounded to whole units, even times give two values side by side.
  const unit = unitOf(durations)
  const spread = sorted.at(-1)! - sorted[0]!
  if (spread <= 1.5 * unit) return false
  return sorted.at(-1)! - middle > middle - sorted[0]!
}

/** Time a step between records whose step goes on. */
function intervals(records: readonly LogRecord[]): readonly number[] | null {
  if (having(records, 'time') === null) return null
  const out: number[] = []
  for (let at = 1; at < records.length; at += 1) {
    const [before, now] = [records[at - 1]!, records[at]!]
    if (before.time === null || now.time === null) continue
    const steps = before.step === null || now.step === null ? 1 : now.step - before.step
    if (steps > 0) out.push((now.time - before.time) / steps)
  }
  return out
}

/** The smallest difference between two of the values. */
function unitOf(values: readonly number[]): number {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  let smallest = Number.POSITIVE_INFINITY
  for (let at = 1; at < sorted.length; at += 1) smallest = Math.min(smallest, sorted[at]! - sorted[at - 1]!)
  return Number.isFinite(smallest) ? smallest : 0
}

/** So much of the records keep the same amount a step as the one before; batches may grow in between. */
const EVEN = 0.8

/** Tokens, samples or epochs that grow with the steps, the same amount each. */
function keepsCount(records: readonly LogRecord[]): boolean {
  return (['tokens', 'samples', 'epoch'] as const).some((column) => {
    const values = having(records, column)
    if (values === null || values.at(-1) === values[0]) return false
    const digit = lastDigit(values)
    let even = 0
    let compared = 0
    let before: number | null = null
    let last: LogRecord | null = null
    for (const record of records) {
      if (record[column] === null || record.step === null) continue
      if (last !== null && record.step > last.step!) {
        const steps = record.step - last.step!
        const amount = (record[column] - last[column]!) / steps
        if (amount <= 0 && column !== 'epoch') return false
        if (before !== null) {
          compared += 1
          if (Math.abs(amount - before) <= 0.02 * before + (2.1 * digit) / steps) even += 1
        }
        before = amount
      }
      last = record
    }
    return compared >= FEWEST - 2 && even >= EVEN * compared
  })
}

/** The last digit that any of the values is printed to: 0.01, or 1000 where all are whole thousands. */
function lastDigit(values: readonly number[]): number {
  let power = 12
  for (const value of values)
    while (power > -8 && Math.abs(value / 10 ** power - Math.round(value / 10 ** power)) > 1e-9) power -= 1
  return 10 ** power
}

/** Records before the loss has come down by this share are those of answers that hardly depend on the text. */
const STILL_HIGH = 0.93
const LEARNT = 0.7
const EARLY = 6
const LATER = 30
/**
 * Noise at the start is at most this much of the later one; in formulas with one noise both are the same. Published logs
 * of every step have 0.12 and 0.20; six values of one noise come below a third once in fifty times.
 */
const QUIETER = 1 / 3

function isQuieterAtStart(records: readonly LogRecord[]): boolean {
  const first = records[0]
  if (first === undefined || first.step === null || first.step > 1) return false
  const end = records.findIndex(({ loss }) => loss < STILL_HIGH * first.loss)
  if (end < EARLY) return false
  const later = records.slice(end).filter(({ loss }) => loss < LEARNT * first.loss)
  if (later.length < LATER) return false
  const early = noiseOf(records.slice(0, end).map(({ loss }) => loss))
  const noise = noiseOf(later.map(({ loss }) => loss))
  return noise > 0 && early <= QUIETER * noise
}

/** Robust deviation of single values by second differences, free of level and slope. */
function noiseOf(values: readonly number[]): number {
  const differences: number[] = []
  for (let at = 2; at < values.length; at += 1)
    differences.push(Math.abs(values[at]! - 2 * values[at - 1]! + values[at - 2]!))
  if (differences.length === 0) return Number.POSITIVE_INFINITY
  const sorted = Float64Array.from(differences).sort()
  return (sorted[sorted.length >> 1]! * 1.4826) / Math.sqrt(6)
}
