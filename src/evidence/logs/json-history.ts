import { limits } from '../../limits.js'
import { lossKindOf, RowReader } from './columns.js'
import { type LogRecord, NO_SETTINGS, parsePythonJson, type RunLog } from './log-record.js'

/** Names under which a document keeps its rows or columns. */
const INSIDE = ['log_history', 'history', 'logs', 'train', 'metrics', 'steps']

/**
 * A history as one JSON document: rows (`[{"step": 1, "loss": 9.1}, …]`), or columns of one length
 * (`{"step": […], "loss": […]}`). `null` for every other document, also for one object a line.
 */
export function readHistory(text: string): RunLog | null {
  let parsed: unknown
  try {
    parsed = parsePythonJson(text)
  } catch {
    return null
  }
  const rows = rowsOf(parsed) ?? rowsInside(parsed)
  if (rows === null) return null
  const reader = new RowReader()
  const records: LogRecord[] = []
  let at = 0
  for (const row of rows.slice(0, limits.logRecords)) {
    const record = reader.read(row, 0, 0)
    if (record === null) continue
    const start = text.indexOf(String(record.loss), at)
    if (start !== -1) at = start + 1
    records.push({
      ...record,
      start: Math.max(0, start),
      end: Math.max(0, start) + String(record.loss).length,
    })
  }
  return {
    format: 'json',
    lossKind: lossKindOf(reader.lossName),
    unit: 'nats',
    records,
    settings: NO_SETTINGS,
  }
}

type Row = Readonly<Record<string, unknown>>

function rowsInside(document: unknown): readonly Row[] | null {
  if (!isRow(document)) return null
  for (const name of INSIDE) {
    const rows = rowsOf(document[name])
    if (rows !== null) return rows
  }
  return null
}

function rowsOf(value: unknown): readonly Row[] | null {
  if (Array.isArray(value)) {
    const rows = value.filter(isRow)
    return rows.length > 1 && rows.length === value.length ? rows : null
  }
  if (!isRow(value)) return null
  const columns = Object.entries(value).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  )
  const losses = columns.find(([name]) => /loss/i.test(name) && !/val|eval|test|dev/i.test(name))?.[1]
  if (losses === undefined || losses.length < 2) return null
  // A column of another length belongs to something else: evaluations, epochs.
  const beside = columns.filter(([, cells]) => cells.length === losses.length)
  return losses.map((_, at) => Object.fromEntries(beside.map(([name, cells]) => [name, cells[at]])))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
