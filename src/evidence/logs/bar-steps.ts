import type { LogRecord } from './log-record.js'

const BAR = /\|\s{0,8}(\d{1,9})\/\d{1,9} \[\d/
const BARS = new RegExp(BAR.source, 'g')
/** A bar stands within so many signs of the line that it belongs to. */
const NEAR = 500
/** Of the distances between records so many are the same, as a trainer logs every so many steps. */
const REGULAR = 0.9

/**
 * Steps of records that state none, from the progress bars beside them: the bar is drawn anew behind each line that is
 * printed past it, and so counts the steps done; one that stands before may lag. Where output and bars were stored apart, the
 * steps do not go on evenly, and none is given.
 */
export function withBarSteps(text: string, records: readonly LogRecord[]): readonly LogRecord[] {
  if (records.length < 2 || records.some(({ step }) => step !== null)) return records
  const steps: number[] = []
  for (const [at, { start, end }] of records.entries()) {
    const next = records[at + 1]?.start ?? text.length
    const behind = BAR.exec(text.slice(end, Math.min(next, end + NEAR)))
    const step = behind?.[1] ?? lastBar(text.slice(Math.max(records[at - 1]?.end ?? 0, start - NEAR), start))
    if (step === undefined) return records
    steps.push(Number(step))
  }
  const distances = new Map<number, number>()
  for (let at = 1; at < steps.length; at += 1) {
    const distance = steps[at]! - steps[at - 1]!
    if (distance <= 0) return records
    // The first step may be logged besides.
    if (at > 1) distances.set(distance, (distances.get(distance) ?? 0) + 1)
  }
  if (Math.max(0, ...distances.values()) < REGULAR * (steps.length - 2)) return records
  return records.map((record, at) => ({ ...record, step: steps[at]! }))
}

function lastBar(text: string): string | undefined {
  let last: string | undefined
  for (const [, step] of text.matchAll(BARS)) last = step
  return last
}
