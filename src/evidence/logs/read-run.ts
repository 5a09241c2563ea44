import { readJsonLines } from './json-lines.js'
import type { RunLog } from './log-record.js'
import { readTable } from './table.js'
import { readTextLog } from './text-log.js'
import { readTrainerState } from './trainer-state.js'

/** `trainer_state.json` of Hugging Face's trainer. */
export const STATE = /(?:^|\/)trainer_state\.json$/i
/** Words that names of logs carry, at a word edge of the name. */
const LOG_NAME =
  /(?:^|[/_.-])(?:train(?:er|ing)?|loss(?:es)?|logs?|metrics?|history|pretrain(?:ing)?|wandb)(?=[_.-]|\d|$)/i
const NOT_TRAINING =
  /(?:^|[/_.-])(?:eval(?:uation)?|valid(?:ation)?|val|test|requirements|changelog|data|dataset|prompts?|questions?)(?=[_.-]|$)/i
const LOG_FOLDER =
  /(?:^|\/)(?:[\w.-]*[_-])?(?:logs?|records?|history|lightning_logs|wandb)(?:[_-][\w.-]*)?\//i

/** True when the name is that of a log that is text. The packed form has `.gz` behind it. */
export function isTextLog(path: string): boolean {
  if (STATE.test(path)) return true
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (NOT_TRAINING.test(name)) return false
  if (/\.(?:jsonl|ndjson|csv|tsv)$/i.test(name)) return LOG_NAME.test(name) || LOG_FOLDER.test(path)
  return (
    /\.(?:log|out)$/i.test(name) || (/\.txt$/i.test(name) && (LOG_NAME.test(name) || LOG_FOLDER.test(path)))
  )
}

/**
 * Reads a log by what its name says it is.
 *
 * @throws SyntaxError for a trainer state that is no JSON.
 */
export function readRun(path: string, text: string): RunLog {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (STATE.test(path)) return readTrainerState(text)
  if (/\.(?:jsonl|ndjson)$/i.test(name))
    return readJsonLines(text, /wandb-history/i.test(name) ? 'wandb-history' : 'jsonl')
  const trusted = /train/i.test(name)
  if (/\.csv$/i.test(name)) return readTable(text, ',', trusted)
  if (/\.tsv$/i.test(name)) return readTable(text, '\t', trusted)
  return readTextLog(text)
}
