import { limits } from '../../limits.js'
import { lossKindOf, RowReader } from './columns.js'
import { type Line, linesWith, tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, parsePythonJson, type RunLog } from './log-record.js'

/** A log of one JSON object a line. Lines that are no object or carry no training loss are passed over. */
export function readJsonLines(text: string, format = 'jsonl'): RunLog {
  const reader = new RowReader()
  const records: LogRecord[] = []
  const word = /loss(?:\/out|_per_\w{1,40})?"|trl"/i
  const take = ({ text: line, start }: Line): void => {
    const open = line.indexOf('{')
    // NVIDIA's logger puts its own name in front.
    if (open === -1 || !/^(?:DLLL)?$/.test(line.slice(0, open).trim())) return
    const row = objectIn(open === 0 ? line : line.slice(open))
    const record = row === null ? null : reader.read(flat(row), start, start + line.trimEnd().length)
    if (record !== null) records.push(record)
  }
  for (const line of linesWith(text, word)) {
    take(line)
    if (records.length >= limits.logRecords) break
  }
  if (records.length >= limits.logRecords)
    for (const line of linesWith(text, word, tailOf(text, records.at(-1)!.end))) take(line)
  return { format, lossKind: lossKindOf(reader.lossName), unit: 'nats', records, settings: NO_SETTINGS }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = parsePythonJson(text)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/** Some loggers put the metrics one level down (`{"step": 1, "metrics": {"loss": …}}`, `train: {loss: …}`). */
function flat(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const name of ['metrics', 'train', 'data', 'logs', 'values']) {
    const inner = row[name]
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return { ...row, ...inner }
  }
  return row
}
