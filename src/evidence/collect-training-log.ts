import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import type { RunLog } from './logs/log-record.js'
import { isTextLog, mayLog, readRun } from './logs/read-run.js'
import { factOfRun } from './logs/run-fact.js'
import type { TextFile } from './text-file.js'

/** Logs of a real run: trainer_state.json, JSON lines, tables and plain logs that record training loss. */
export const trainingLogCollector: TextCollector = {
  id: 'training-log',

  wants(entry: Entry): boolean {
    return (
      entry.type === 'file' &&
      entry.size >= 20 &&
      entry.size <= limits.largeFileBytes &&
      isTextLog(entry.path)
    )
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || !mayLog(file.path, file.text)) return
    let log: RunLog
    try {
      log = readRun(file.path, file.text)
    } catch {
      context.skip(file.path, 'trainer state is not valid JSON')
      return
    }
    const fact = factOfRun(log, file.path, file.scope, (start, end) =>
      file.locate(start, Math.max(end, start + 1)),
    )
    if (fact !== null) yield fact
  },
}
