import { limits } from '../../limits.js'
import { readBlocks } from './block-formats.js'
import { readJsonLines } from './json-lines.js'
import { LINE_FORMATS, type LineFormat } from './line-formats.js'
import { type Line, linesWith, tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, type RunLog } from './log-record.js'
import { readDicts } from './python-dicts.js'
import { settingsIn } from './settings.js'
import { readTable } from './table.js'

/** Lines by which the format of a log is told. */
const SAMPLE = 400

/** A text without any of these is no log of a training. */
export const LOG_WORD = /loss|\btrl:|\bxent:/i

/** Formats that read what many programs print. */
const LOOSE = new Set(['deepspeed', 'bar', 'text'])

/**
 * A log as programs print it to the terminal. The format is told from a sample of the lines, then all lines are read in
 * that one format: programs print a step in several ways, and a step must not count twice.
 */
export function readTextLog(text: string): RunLog {
  const log = readTableOr(text) ?? readBlocksOr(text) ?? readJsonOr(text) ?? readLinesOrDicts(text)
  const first = log.records[0]
  return first === undefined ? log : { ...log, settings: settingsIn(text, first.start) }
}

/** A table under the name of a log: its first line names a step and a loss. */
function readTableOr(text: string): RunLog | null {
  const head = text.slice(0, 400)
  const line = head.slice(0, head.search(/[\r\n]|$/))
  if (!/loss/i.test(line) || /\d/.test(line)) return null
  for (const separator of ['\t', ','] as const) {
    const log = line.includes(separator) ? readTable(text, separator, false) : null
    if (log !== null && log.records.length > 1) return log
  }
  return null
}

function readBlocksOr(text: string): RunLog | null {
  const log = readBlocks(text)
  return log !== null && log.records.length > 0 ? log : null
}

function readJsonOr(text: string): RunLog | null {
  const log = readJsonLines(text)
  return log.records.length > 1 ? log : null
}

/** Trainers print dictionaries beside lines of DeepSpeed and progress bars; each step counts once. */
function readLinesOrDicts(text: string): RunLog {
  const lines = readLines(text)
  if (!text.includes("{'") || (lines.records.length > 0 && !LOOSE.has(lines.format))) return lines
  const dicts = readDicts(text)
  return dicts.records.length * 4 >= lines.records.length && dicts.records.length > 0 ? dicts : lines
}

function readLines(text: string): RunLog {
  const format = formatOf(text)
  const records: LogRecord[] = []
  if (format === null)
    return { format: 'text', lossKind: 'loss', unit: 'nats', records, settings: NO_SETTINGS }
  const take = ({ text: line, start, cut }: Line): void => {
    const record = cut ? null : format.read(line, start)
    if (record !== null) records.push(record)
  }
  for (const line of linesWith(text, LOG_WORD)) {
    take(line)
    if (records.length >= limits.logRecords) break
  }
  if (records.length >= limits.logRecords)
    for (const line of linesWith(text, LOG_WORD, tailOf(text, records.at(-1)!.end))) take(line)
  return {
    format: format.id,
    lossKind: format.lossKind ?? 'loss',
    unit: format.unit ?? 'nats',
    records,
    settings: NO_SETTINGS,
  }
}

/** The first format that reads a fair part of the lines that the best of them reads; `null` when none reads any. */
function formatOf(text: string): LineFormat | null {
  const counts = LINE_FORMATS.map(() => 0)
  const seen = (line: Line): void => {
    for (const [at, format] of LINE_FORMATS.entries()) {
      if (format.read(line.text, line.start) !== null) counts[at] = counts[at]! + 1
    }
  }
  let looked = 0
  for (const line of linesWith(text, LOG_WORD)) {
    seen(line)
    looked += 1
    // A log may print its own source or its configuration first; the sample goes on until it has met steps.
    if (looked >= SAMPLE && (Math.max(...counts) >= 20 || looked >= 10 * SAMPLE)) break
  }
  const best = Math.max(...counts)
  const index = counts.findIndex((count) => count > 0 && count * 4 >= best)
  return LINE_FORMATS[index] ?? null
}
