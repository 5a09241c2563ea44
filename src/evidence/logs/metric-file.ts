import { limits } from '../../limits.js'
import { linesOf, tailOf } from './lines.js'
import { type LogRecord, NO_SETTINGS, numberOf, type RunLog, recordWith, stepOf } from './log-record.js'
import { secondsOf } from './time-stamp.js'

/** A training loss in the file store of MLflow: one file a metric, named by it. */
export const MLFLOW =
  /(?:^|\/)mlruns\/(?:[^/]{1,120}\/){1,4}metrics\/(?:train(?:ing)?[/_])?(?:lm_)?loss(?:_step)?$/

const LINE = /^(\d{1,16}) ([-+]?[\d.]{1,24}(?:e[-+]?\d{1,3})?) (\d{1,12})$/i

/** Lines of a time in milliseconds, a value and a step. */
export function readMetricFile(text: string): RunLog {
  const records: LogRecord[] = []
  const take = (from: number, most: number): void => {
    for (const { text: line, start, cut } of linesOf(text, from)) {
      const found = cut && !text.endsWith('\n') ? null : LINE.exec(line.trimEnd())
      const loss = found === null ? null : numberOf(found[2])
      if (loss !== null)
        records.push(
          recordWith(loss, start, start + line.trimEnd().length, {
            step: stepOf(found![3]),
            time: secondsOf(Number(found![1])),
          }),
        )
      if (records.length >= most) return
    }
  }
  take(0, limits.logRecords)
  if (records.length >= limits.logRecords) take(tailOf(text, records.at(-1)!.end), 2 * limits.logRecords)
  return { format: 'mlflow', lossKind: 'loss', unit: 'nats', records, settings: NO_SETTINGS }
}
