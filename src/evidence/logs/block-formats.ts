import { limits } from '../../limits.js'
import { lossKindOf, RowReader } from './columns.js'
import { type Line, linesWith, tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, type RunLog } from './log-record.js'
import { stampIn } from './time-stamp.js'

/** A program that prints a head line for a step and its values on the lines below. */
interface BlockFormat {
  readonly id: string
  /** Step in the first group. */
  readonly head: RegExp
  /** Name and value. */
  readonly value: RegExp
}

const FORMATS: readonly BlockFormat[] = [
  {
    id: 'composer',
    head: /\[batch=([\d,]{1,12})\/[\d,]{1,12}\]/,
    value: /^(?:\[.{1,80}\])?[\w:.\s-]{0,60}?\bTrain ([\w/. -]{1,80}?):\s{1,4}([-+\d.,eE]{1,24})\s{0,4}$/,
  },
  {
    id: 'olmo',
    head: /\[step=([\d,]{1,12})(?:\/[\d,]{1,12})?[^\]]{0,80}\]/,
    value: /^\s{2,12}([\w/(). ]{1,80}?)=([-+\d.,eE]{1,24})\s{0,4}$/,
  },
]

/**
 * Reads a log of blocks (MosaicML Composer, OLMo). A value line belongs to the last head line; a block ends where the
 * next begins. `null` when the text has no such heads.
 */
export function readBlocks(text: string): RunLog | null {
  const format = FORMATS.find(({ head }) => head.test(text))
  if (format === undefined) return null
  const reader = new RowReader()
  const records: LogRecord[] = []
  let row: Record<string, unknown> | null = null
  let start = 0
  let end = 0
  let time: number | null = null
  const close = (): void => {
    const record = row === null ? null : reader.read(row, start, end)
    if (record !== null) records.push({ ...record, time: record.time ?? time })
    row = null
  }
  const word = /\[(?:batch|step)=|loss|crossentropy|lr|learning_rate|norm|token/i
  const take = (line: Line): void => {
    const head = format.head.exec(line.text)
    if (head !== null) {
      close()
      row = { step: head[1]!.replaceAll(',', '') }
      start = line.start
      end = line.start + line.text.trimEnd().length
      time = stampIn(line.text)
      // Some print the values behind the head as well.
      for (const [, name, value] of line.text
        .slice(head.index + head[0].length)
        .matchAll(/([\w/]{1,60})[:=] ?([-+\d.,eE]{1,24})(?=[\s,]|$)/g))
        row[name!] = value!.replaceAll(',', '')
      return
    }
    const value = row === null || line.cut ? null : format.value.exec(line.text)
    if (value === null) return
    row![value[1]!.trim()] = value[2]!.replaceAll(',', '')
    if (/loss|crossentropy/i.test(value[1]!)) end = line.start + line.text.trimEnd().length
  }
  for (const line of linesWith(text, word)) {
    take(line)
    if (records.length >= limits.logRecords) break
  }
  if (records.length >= limits.logRecords) {
    row = null
    for (const line of linesWith(text, word, tailOf(text, records.at(-1)!.end))) take(line)
  }
  const named = reader.lossName
  const before = records.length
  close()
  // The last block may be cut off before the name by which the others gave their loss.
  if (before > 0 && records.length > before && reader.lossName !== named) records.pop()
  return {
    format: format.id,
    lossKind: lossKindOf(reader.lossName),
    unit: 'nats',
    records,
    settings: NO_SETTINGS,
  }
}
