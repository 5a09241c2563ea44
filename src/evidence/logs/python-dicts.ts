import { limits } from '../../limits.js'
import { withBarSteps } from './bar-steps.js'
import { lossKindOf, RowReader } from './columns.js'
import { NUMBER } from './line-format.js'
import { tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, type RunLog } from './log-record.js'

/** A dictionary without another inside; as `pprint` writes it, it runs over several lines. */
const DICT = /\{'[^{}]{1,3000}\}/g
/** Numbers stand there as they are, in quotes, or in the call that makes them (`np.float32(1.5)`, `Array(1.5, dtype=float32)`). */
const ENTRY = new RegExp(
  `'([\\w/() .-]{1,60})':\\s{1,4}(?:'?(${NUMBER}(?:/\\d{1,9})?)'?|[\\w.]{1,20}\\((${NUMBER})[^()]{0,80}\\))(?=\\s{0,4}[,}])`,
  'g',
)

/**
 * Dictionaries that Python prints, one a step: Hugging Face's trainer on the console, ms-swift, EasyLM. Rows of evaluation
 * and the closing summary have no training loss of a step. Where no row states its step, the progress bars beside them do.
 */
export function readDicts(text: string): RunLog {
  const reader = new RowReader()
  const records: LogRecord[] = []
  const read = (from: number, most: number): void => {
    DICT.lastIndex = from
    for (let found = DICT.exec(text); found !== null && records.length < most; found = DICT.exec(text)) {
      const [written] = found
      if (!/loss/i.test(written) || written.includes("'train_runtime'")) continue
      const row: Record<string, unknown> = {}
      for (const [, key, plain, called] of written.matchAll(ENTRY)) row[key!] = plain ?? called
      const record = reader.read(row, found.index, found.index + written.length)
      if (record !== null) records.push(record)
    }
  }
  read(0, limits.logRecords)
  if (records.length === limits.logRecords) read(tailOf(text, records.at(-1)!.end), 2 * limits.logRecords)
  return {
    format: 'trainer',
    lossKind: lossKindOf(reader.lossName),
    unit: 'nats',
    records: withBarSteps(text, records),
    settings: NO_SETTINGS,
  }
}
