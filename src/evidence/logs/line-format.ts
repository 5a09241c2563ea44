import { RowReader } from './columns.js'
import { type LogRecord, type LossKind, numberOf, recordWith, stepOf } from './log-record.js'
import { stampIn } from './time-stamp.js'

/** One way in which a program prints a training step on one line. */
export interface LineFormat {
  readonly id: string
  readonly unit?: 'bits'
  readonly lossKind?: LossKind
  /** The record of a line; `null` when the line is none of this format. */
  read(line: string, start: number): LogRecord | null
}

/** A number as programs print it, as the source of a pattern without groups. */
export const NUMBER = String.raw`[-+]?\d{1,9}(?:\.\d{1,18})?(?:[eE][-+]?\d{1,3})?`

const BARE = new RegExp(`^(.{1,80}?\\S)\\s{1,8}(${NUMBER})$`)

/** `key: value | key: value`, as Megatron and its children print a step; SwissArmyTransformer leaves out the colon. */
export function barred(line: string): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const part of line.split('|')) {
    const colon = part.lastIndexOf(':')
    if (colon !== -1) {
      row[part.slice(0, colon).trim()] = part.slice(colon + 1).trim()
      continue
    }
    const bare = part.length > 120 ? null : BARE.exec(part.trim())
    if (bare !== null) row[bare[1]!] = bare[2]
  }
  return row
}

/** `name=value` in a list that these signs part. */
export function pairsIn(text: string, separator: string | RegExp): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=')
    if (equals !== -1) row[part.slice(0, equals).trim()] = part.slice(equals + 1).trim()
  }
  return row
}

const SCALE: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, G: 1e9, T: 1e12 }

/** `65.5K` → 65500; anything else as it is. */
export function scaled(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const found = /^(\d{1,9}(?:\.\d{1,9})?)([kKMBGT])$/.exec(value)
  return found === null ? value : Math.round(Number(found[1]) * SCALE[found[2]!]!)
}

/** Reads lines by a pattern whose groups are the step and the loss. */
export function simple(
  pattern: RegExp,
  step: number,
  loss: number,
  more?: (line: string) => Partial<LogRecord>,
): LineFormat['read'] {
  return (line, start) => {
    const found = pattern.exec(line)
    const amount = found === null ? null : numberOf(found[loss])
    if (amount === null) return null
    return recordWith(amount, start, start + line.trimEnd().length, {
      step: stepOf(scaled(found![step])),
      time: stampIn(line),
      ...more?.(line),
    })
  }
}

function after(line: string, word: RegExp): number | null {
  return numberOf(word.exec(line)?.[1]?.replaceAll(',', ''))
}

/** Behind a number; one with a decimal comma is not read at all, because half of it would be another number. */
const END = String.raw`(?![\w.]|,\d)`

const RATE = new RegExp(`\\b(?:lr|LR|[Ll]earning[_ ][Rr]ate)\\b["']?[:=]?\\s{0,3}(${NUMBER})${END}`)
const NORM = new RegExp(
  `\\b(?:grad_norm|gnorm|norm|grad norm|global_norm|grad)\\b["']?[:=]?\\s{0,3}(?:\\[|\\{'0_default': )?(${NUMBER})${END}`,
)
const TOKENS =
  /\b(?:num_consumed_tokens|consumed_tokens|consumed tokens|tokens_seen|total_tokens)["']?[:=]\s{0,3}([\d,]{1,20})(?![\d.KMBT])/

const DURATION =
  /\b(?:time|dt|seconds|iter_time|step_time|per_step_time|iter time(?: \(s\))?|step time|interval_runtime|fwd_bwd_time)[:=]?\s{0,4}(\d{1,9}(?:\.\d{1,9})?) ?(?:ms|s)?(?![\w:.])|\((\d{1,9}(?:\.\d{1,4})?) (?:ms|sec)\b/

/** Learning rate, gradient norm, tokens and the time of a step, where a line names them. */
export const extras = (line: string): Partial<LogRecord> => {
  const duration = DURATION.exec(line)
  return {
    rate: after(line, RATE),
    gradientNorm: after(line, NORM),
    tokens: after(line, TOKENS),
    duration: numberOf(duration?.[1] ?? duration?.[2]),
  }
}

/** Reads named values through the same columns as tables and JSON. */
export function named(start: number, line: string, row: Record<string, unknown>): LogRecord | null {
  const record = new RowReader().read(row, start, start + line.trimEnd().length)
  return record === null ? null : { ...record, time: record.time ?? stampIn(line) }
}
