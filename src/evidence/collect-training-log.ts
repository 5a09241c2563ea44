import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import {
  type LossRecord,
  recordOf,
  recordsOfJsonLines,
  recordsOfTable,
  recordsOfText,
} from './configs/loss-records.js'
import type { TextFile } from './text-file.js'

const STATE = /(?:^|\/)trainer_state\.json$/i
/** Words that names of logs carry, at a word edge of the name. */
const LOG_NAME =
  /(?:^|[/_.-])(?:train(?:er|ing)?|loss(?:es)?|logs?|metrics?|history|pretrain(?:ing)?)(?=[_.-]|\d|$)/i
const NOT_TRAINING =
  /(?:^|[/_.-])(?:eval(?:uation)?|valid(?:ation)?|val|test|requirements|changelog|data|dataset|prompts?|questions?)(?=[_.-]|$)/i
/** Fewer records are an example, not a run. */
const FEWEST = 2

/** Logs of a real run: trainer_state.json, JSON lines, tables and plain logs that record training loss. */
export const trainingLogCollector: TextCollector = {
  id: 'training-log',

  wants(entry: Entry): boolean {
    if (entry.type !== 'file' || entry.size < 20) return false
    if (STATE.test(entry.path)) return entry.size <= limits.largeFileBytes
    const name = entry.path.slice(entry.path.lastIndexOf('/') + 1)
    if (NOT_TRAINING.test(name)) return false
    if (/\.(?:jsonl|ndjson|csv|tsv)$/i.test(name))
      return (
        entry.size <= limits.largeFileBytes && (LOG_NAME.test(name) || /(?:^|\/)logs?\//i.test(entry.path))
      )
    return /\.(?:log|out)$/i.test(name) || (/\.txt$/i.test(name) && LOG_NAME.test(name))
      ? entry.size <= limits.largeFileBytes
      : false
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored' || !/loss/i.test(file.text)) return
    const log = read(file, context)
    if (log === null || log.records.length < FEWEST) return
    const { format, records } = log
    const opening = records[0]!
    const last = records.at(-1)!
    yield {
      kind: 'training-log',
      format,
      firstStep: opening.step,
      firstLoss: opening.loss,
      lastLoss: last.loss,
      steps: records.length,
      strength: 'B',
      scope: file.scope,
      location: file.locate(opening.start, opening.end),
    }
  },
}

function read(
  file: TextFile,
  context: CollectContext,
): { format: string; records: readonly LossRecord[] } | null {
  const { name, text } = file
  if (STATE.test(file.path)) return { format: 'trainer_state', records: fromState(file, context) }
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return { format: 'jsonl', records: recordsOfJsonLines(text) }
  const trusted = /train/i.test(name)
  if (/\.csv$/i.test(name)) return { format: 'csv', records: recordsOfTable(text, ',', trusted) }
  if (/\.tsv$/i.test(name)) return { format: 'tsv', records: recordsOfTable(text, '\t', trusted) }
  const lines = recordsOfJsonLines(text)
  return lines.length > 0
    ? { format: 'jsonl', records: lines }
    : { format: 'text', records: recordsOfText(text) }
}

/** `log_history` of Hugging Face's trainer. Rows without a training loss (evaluation, the closing summary) are no records. */
function fromState(file: TextFile, context: CollectContext): readonly LossRecord[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(file.text)
  } catch {
    context.skip(file.path, 'trainer state is not valid JSON')
    return []
  }
  const history =
    typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)['log_history'] : null
  if (!Array.isArray(history)) return []
  const at = Math.max(0, file.text.indexOf('"loss"'))
  const records: LossRecord[] = []
  for (const row of history) {
    if (typeof row === 'object' && row !== null && 'train_runtime' in row) continue
    const record = recordOf(row, at, at + 6)
    if (record !== null) records.push(record)
  }
  return records
}
