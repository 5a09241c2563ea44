import { limits } from '../../limits.js'
import { lossKindOf, RowReader } from './columns.js'
import { type LogRecord, NO_SETTINGS, parsePythonJson, type RunLog } from './log-record.js'

/** Keys that only reinforcement learning and preference training write. */
const PREFERENCE = /^(?:rewards?|kl|logps|objective|policy)\b/

/**
 * `trainer_state.json` of Hugging Face's trainer: its `log_history`. Rows without a training loss (evaluation, the
 * closing summary) are no records.
 *
 * @throws SyntaxError when the text is no JSON.
 */
export function readTrainerState(text: string): RunLog {
  const parsed: unknown = parsePythonJson(text)
  const history = isObject(parsed) ? parsed['log_history'] : null
  const reader = new RowReader()
  const records: LogRecord[] = []
  let preference = false
  let at = 0
  for (const row of Array.isArray(history) ? history.slice(0, limits.logRecords) : []) {
    if (!isObject(row) || 'train_runtime' in row) continue
    // Rows are found in the text again in their order, to give the place of the first.
    const record = reader.read(row, 0, 0)
    if (record === null) continue
    if (records.length === 0) for (const name in row) if (PREFERENCE.test(name)) preference = true
    const start = text.indexOf('"loss"', at)
    if (start !== -1) at = start + 6
    records.push({ ...record, start: Math.max(0, start), end: Math.max(0, start) + 6 })
  }
  return {
    format: 'trainer_state',
    lossKind: lossKindOf(reader.lossName),
    unit: 'nats',
    records,
    settings: NO_SETTINGS,
    preference,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
