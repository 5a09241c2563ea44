import { readHistory } from './json-history.js'
import { readJsonLines } from './json-lines.js'
import type { RunLog } from './log-record.js'
import { MLFLOW, readMetricFile } from './metric-file.js'
import { readTable } from './table.js'
import { LOG_WORD, readTextLog } from './text-log.js'
import { readTrainerState } from './trainer-state.js'

/** `trainer_state.json` of Hugging Face's trainer. */
export const STATE = /(?:^|\/)trainer_state\.json$/i
/** Words that names of logs carry, at a word edge of the name. */
const LOG_NAME =
  /(?:^|[/_.-])(?:train(?:er|ing)?|loss(?:es)?|logs?|metrics?|logging|history|pretrain(?:ing)?|wandb|console|nohup|stdout)(?=[_.-]|\d|$)/i
const NOT_TRAINING =
  /(?:^|[/_.-])(?:eval(?:uation)?|valid(?:ation)?|val|test|requirements|changelog|data|dataset|prompts?|questions?)(?=[_.-]|$)/i
const LOG_FOLDER =
  /(?:^|\/)(?:[\w.-]*[_-])?(?:logs?|records?|history|lightning_logs|wandb)(?:[_-][\w.-]*)?\//i

/** Histories that a script of its own writes as one JSON document, and the lines that mmcv and mmengine write. */
const JSON_LOG =
  /(?:^|\/)(?:[\w.-]{0,80}[_.-])?(?:log_history|(?:train(?:ing|er)?|loss)_?(?:log|logs|history|losses)|loss_curve)\.json$|\.log\.json$|\/vis_data\/(?:scalars|\d{8}_\d{6})\.json$/i
/** icefall names its logs without an ending. */
const BARE_LOG = /(?:^|\/)log-train-\d{4}-[\d-]{1,20}$/

/** True when the name is that of a log that is text. The packed form has `.gz` behind it. */
export function isTextLog(path: string): boolean {
  if (STATE.test(path) || MLFLOW.test(path) || JSON_LOG.test(path) || BARE_LOG.test(path)) return true
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (NOT_TRAINING.test(name)) return false
  if (/\.(?:jsonl|ndjson|csv|tsv)$/i.test(name)) return LOG_NAME.test(name) || LOG_FOLDER.test(path)
  return (
    /\.(?:log|out|err)$/i.test(name) ||
    (/\.txt$/i.test(name) && (LOG_NAME.test(name) || LOG_FOLDER.test(path)))
  )
}

/** False for what cannot hold a training loss, told without reading it. */
export function mayLog(path: string, text: string): boolean {
  return LOG_WORD.test(text) || MLFLOW.test(path)
}

/**
 * Reads a log by what its name says it is.
 *
 * @throws SyntaxError for a trainer state that is no JSON.
 */
export function readRun(path: string, text: string): RunLog {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (STATE.test(path)) return readTrainerState(text)
  if (MLFLOW.test(path)) return readMetricFile(text)
  if (JSON_LOG.test(path)) return readHistory(text) ?? readJsonLines(text)
  if (/\.(?:jsonl|ndjson)$/i.test(name))
    return readJsonLines(text, /wandb-history/i.test(name) ? 'wandb-history' : 'jsonl')
  const trusted = /train/i.test(name)
  if (/\.csv$/i.test(name)) return readTable(text, ',', trusted)
  if (/\.tsv$/i.test(name)) return readTable(text, '\t', trusted)
  return readTextLog(text)
}
