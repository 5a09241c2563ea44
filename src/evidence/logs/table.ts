import { limits } from '../../limits.js'
import { columnOf, lossKindOf, RowReader } from './columns.js'
import { type Line, linesOf, tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, type RunLog } from './log-record.js'

/**
 * A table with a header line. Needs a loss column, and a step column unless the file is named as a training result
 * (`trusted`). An export of the W&B page has one column a run, `name - train/loss`, with its minimum and maximum beside
 * it; only a table of one run is read.
 */
export function readTable(text: string, given: ',' | '\t', trusted: boolean): RunLog {
  const records: LogRecord[] = []
  const empty: RunLog = {
    format: given === ',' ? 'csv' : 'tsv',
    lossKind: 'loss',
    unit: 'nats',
    records,
    settings: NO_SETTINGS,
  }
  const lines = linesOf(text)
  const header = lines.next()
  if (header.done === true) return empty
  // Where a comma stands before decimals, semicolons part the cells.
  const european = given === ',' && header.value.text.includes(';') && !header.value.text.includes(',')
  const separator = european ? ';' : given
  const written = cells(header.value.text, separator)
  const exported = written.filter((name) => name.endsWith('__MIN')).length
  if (exported > 1) return empty
  const names = exported === 1 ? written.map(exportedName) : written
  const losses = names.filter((name) => columnOf(name)?.role === 'loss')
  const stepped = names.some((name) => columnOf(name)?.role === 'step')
  if (losses.length === 0 || (!stepped && !trusted)) return empty
  const reader = new RowReader()
  const row: Record<string, unknown> = {}
  const take = ({ text: line, start, cut }: Line): void => {
    const values = cells(line, separator)
    // A row cut off in the middle could end in half a number.
    if (cut || values.length < names.length) return
    for (const [at, name] of names.entries()) row[name] = european ? pointed(values[at]!) : values[at]
    const record = reader.read(row, start, start + line.trimEnd().length)
    if (record !== null) records.push(record)
  }
  for (const line of lines) {
    take(line)
    if (records.length >= limits.logRecords) break
  }
  if (records.length >= limits.logRecords)
    for (const line of linesOf(text, tailOf(text, records.at(-1)!.end))) take(line)
  return {
    ...empty,
    format: exported === 1 ? 'wandb-export' : empty.format,
    lossKind: lossKindOf(reader.lossName),
  }
}

function pointed(cell: string): string {
  return /^[-+]?\d{1,9},\d{1,18}(?:[eE][-+]?\d{1,3})?$/.test(cell) ? cell.replace(',', '.') : cell
}

/** `run-name - train/loss` without the name of the run; the columns of minimum and maximum lose their meaning. */
function exportedName(name: string): string {
  if (/__(?:MIN|MAX)$/.test(name)) return ''
  const dash = name.lastIndexOf(' - ')
  return dash === -1 ? name : name.slice(dash + 3)
}

function cells(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim())
  const out: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]!
    if (char === '"') {
      if (quoted && line[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = !quoted
    } else if (char === separator && !quoted) {
      out.push(cell.trim())
      cell = ''
    } else cell += char
  }
  out.push(cell.trim())
  return out
}
