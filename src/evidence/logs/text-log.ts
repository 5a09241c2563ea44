import { limits } from '../../limits.js'
import { readBlocks } from './block-formats.js'
import { readJsonLines } from './json-lines.js'
import { LINE_FORMATS, type LineFormat } from './line-formats.js'
import { type Line, linesWith, tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, type RunLog } from './log-record.js'
import { settingsIn } from './settings.js'

/** Lines by which the format of a log is told. */
const SAMPLE = 400

const WORD = /loss|\btrl:/i

/**
 * A log as programs print it to the terminal. The format is told from a sample of the lines, then all lines are read in
 * that one format: programs print a step in several ways, and a step must not count twice.
 */
export function readTextLog(text: string): RunLog {
  const log = readBlocksOr(text) ?? readJsonOr(text) ?? readLines(text)
  const first = log.records[0]
  return first === undefined ? log : { ...log, settings: settingsIn(text, first.start) }
}

function readBlocksOr(text: string): RunLog | null {
  const log = readBlocks(text)
  return log !== null && log.records.length > 0 ? log : null
}

function readJsonOr(text: string): RunLog | null {
  const log = readJsonLines(text)
  return log.records.length > 1 ? log : null
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
  for (const line of linesWith(text, WORD)) {
    take(line)
    if (records.length >= limits.logRecords) break
  }
  if (records.length >= limits.logRecords)
    for (const line of linesWith(text, WORD, tailOf(text, records.at(-1)!.end))) take(line)
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
  for (const line of linesWith(text, WORD)) {
    seen(line)
    looked += 1
    // A log may print its own source or its configuration first; the sample goes on until it has met steps.
    if (looked >= SAMPLE && (Math.max(...counts) >= 20 || looked >= 10 * SAMPLE)) break
  }
  const best = Math.max(...counts)
  const index = counts.findIndex((count) => count > 0 && count * 4 >= best)
  return LINE_FORMATS[index] ?? null
}
