import { barred, type LineFormat, named, pairsIn } from './line-format.js'
import type { LogRecord } from './log-record.js'

const JSON_HEAD = /\btrain_inner(?: \| |\]\[INFO\] - )(?=\{)/
const SIMPLE = /\| epoch \d{1,6}:\s{1,8}\d{1,9} \/ \d{1,9} /
const EPOCH = /\| (?:train \| )?epoch \d{1,6} \| (?=(?:train )?loss )/

/** What only wav2vec 2.0, HuBERT and connectionist training log: their loss is none of tokens. */
const OTHER_TASK = new Set([
  'prob_perplexity',
  'loss_0',
  'loss_m_0',
  'correct_m_0',
  'contra_loss',
  'wer',
  'uer',
  'dev_wer',
])

/** Cross entropy alone, where a gate's or a smoothed loss stands beside it. */
function plainLoss(row: Record<string, unknown>): Record<string, unknown> {
  const { nll_loss: plain, inner_loss: inner, ...rest } = row
  const loss = plain ?? inner
  return loss === undefined ? rest : { ...rest, loss }
}

function rowOf(line: string): Record<string, unknown> | null {
  const head = JSON_HEAD.exec(line)
  if (head !== null) {
    const close = line.lastIndexOf('}')
    if (close < head.index) return null
    try {
      const row: unknown = JSON.parse(line.slice(head.index + head[0].length, close + 1))
      return typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : null
    } catch {
      return null
    }
  }
  return SIMPLE.test(line) ? pairsIn(line.slice(line.indexOf(' / ')), /[, ]+/) : null
}

/** The means of a whole epoch at its end; their step is far from the start, but they show the course. */
function epochOf(line: string, start: number): LogRecord | null {
  const found = EPOCH.exec(line)
  if (found === null) return null
  const row = barred(line.slice(found.index + found[0].length))
  if (row['num_updates'] === undefined) return null
  const { 'train loss': training, ...rest } = row
  return named(start, line, plainLoss(training === undefined ? rest : { ...rest, loss: training }))
}

/** fairseq divides its losses by ln 2. */
export const FAIRSEQ_LINES: readonly LineFormat[] = [
  {
    id: 'fairseq',
    unit: 'bits',
    lossKind: 'other',
    read(line, start) {
      const row = rowOf(line)
      if (row === null || !Object.keys(row).some((name) => OTHER_TASK.has(name))) return null
      return named(start, line, row)
    },
  },
  {
    id: 'fairseq',
    unit: 'bits',
    read(line, start) {
      const row = rowOf(line)
      return row === null ? null : named(start, line, plainLoss(row))
    },
  },
  { id: 'fairseq', unit: 'bits', read: epochOf },
]
