import { RowReader } from './columns.js'
import { type LogRecord, type LossKind, numberOf, recordWith, stepOf } from './log-record.js'
import { stampIn } from './time-stamp.js'

/** One way in which a program prints a training step on one line. */
export interface LineFormat {
  readonly id: string
  readonly unit?: 'bits'
  readonly lossKind?: LossKind
  /** The record of a line; `null` when the line is none of this format. */
  read(line: string, start: number): LogRecord | null
}

const NUMBER = String.raw`[-+]?\d{1,9}(?:\.\d{1,18})?(?:[eE][-+]?\d{1,3})?`

/** `key: value | key: value`, as Megatron and its children print a step. */
function barred(line: string): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const part of line.split('|')) {
    const colon = part.lastIndexOf(':')
    if (colon !== -1) row[part.slice(0, colon).trim()] = part.slice(colon + 1).trim()
  }
  return row
}

const MEGATRON = /\biteration\s{1,12}(\d{1,9})\/\s{0,12}\d{1,9} \|/
const NEMO = /\bTraining epoch \d{1,6}, iteration (\d{1,9})\/\d{1,9} \|/
const PROGRESS = /\bEpoch \d{1,6}:/
const TITAN = new RegExp(`\\bstep:\\s{0,8}(\\d{1,9})\\s{1,4}loss:\\s{0,4}(${NUMBER})(?:\\s|$)`)
const LLMC = new RegExp(`^s:(\\d{1,9}) trl:(${NUMBER})`)
const LLMC_CONSOLE = new RegExp(`^step\\s{1,6}(\\d{1,9})/\\d{1,9} \\| (?:train )?loss (${NUMBER}) \\|`)
const LITGPT = new RegExp(`\\biter (\\d{1,9}) step (\\d{1,9}): loss (${NUMBER})`)
const LITGPT_BARS = new RegExp(`\\biter (\\d{1,9}) step (\\d{1,9}) \\| loss train: (${NUMBER})`)
const NANOGPT = new RegExp(`\\biter (\\d{1,9}): (?:train )?loss (${NUMBER})`)
const NANOCHAT = new RegExp(
  `^step (\\d{1,9})(?:/\\d{1,9})?\\s{0,2}(?:\\([\\d.%]{1,8}\\))? \\| (?:train )?loss: (${NUMBER})`,
)
const SPEEDRUN = new RegExp(`^step:(\\d{1,9})/\\d{1,9} train_loss:(${NUMBER})`)
const SPEEDRUN_VALIDATION = new RegExp(`^step:(\\d{1,9})/\\d{1,9} val_loss:(${NUMBER})`)
const DEEPSPEED = new RegExp(`\\bsteps: (\\d{1,9}) loss: (${NUMBER})`)
const FAIRSEQ_JSON = 'train_inner | {'
const FAIRSEQ = /\| epoch \d{1,6}:\s{1,8}\d{1,9} \/ \d{1,9} /
const DICT_VALUES = new RegExp(`'([\\w/ -]{1,60})': '?(${NUMBER})'?(?=[,}])`, 'g')
const DICT = /^\s{0,8}\{'(?:loss|train_loss|train\/loss)': /

function simple(
  pattern: RegExp,
  step: number,
  loss: number,
  more?: (line: string) => Partial<LogRecord>,
): LineFormat['read'] {
  return (line, start) => {
    const found = pattern.exec(line)
    const amount = found === null ? null : numberOf(found[loss])
    if (amount === null) return null
    return recordWith(amount, start, start + line.trimEnd().length, {
      step: stepOf(found![step]),
      time: stampIn(line),
      ...more?.(line),
    })
  }
}

function after(line: string, word: RegExp): number | null {
  return numberOf(word.exec(line)?.[1])
}

const RATE = new RegExp(`\\b(?:lr|LR|learning[_ ]rate)\\b["']?[:=]?\\s{0,3}(${NUMBER})`)
const NORM = new RegExp(`\\b(?:grad_norm|gnorm|norm|grad norm)\\b["']?[:=]?\\s{0,3}(${NUMBER})`)

const extras = (line: string): Partial<LogRecord> => ({
  rate: after(line, RATE),
  gradientNorm: after(line, NORM),
})

/** Reads named values through the same columns as tables and JSON. */
function named(start: number, line: string, row: Record<string, unknown>): LogRecord | null {
  const record = new RowReader().read(row, start, start + line.trimEnd().length)
  return record === null ? null : { ...record, time: record.time ?? stampIn(line) }
}

/**
 * The formats, the most particular first: a DeepSpeed run of Megatron prints each step in both ways, and only one of
 * them may count.
 */
export const LINE_FORMATS: readonly LineFormat[] = [
  {
    id: 'nemo',
    lossKind: 'token-cross-entropy',
    read(line, start) {
      const found = NEMO.exec(line)
      if (found === null) return null
      const row = barred(line.slice(found.index + found[0].length))
      row['step'] ??= found[1]
      return named(start, line, row)
    },
  },
  {
    id: 'megatron',
    lossKind: 'token-cross-entropy',
    read(line, start) {
      const found = MEGATRON.exec(line)
      if (found === null || /\bvalid|\btest\b/i.test(line.slice(0, found.index))) return null
      const row = barred(line.slice(found.index + found[0].length))
      row['step'] = found[1]
      return named(start, line, row)
    },
  },
  {
    id: 'lightning',
    read(line, start) {
      const at = line.search(PROGRESS)
      const open = at === -1 ? -1 : line.indexOf('[', at)
      const close = open === -1 ? -1 : line.indexOf(']', open)
      if (close === -1) return null
      const row: Record<string, unknown> = {}
      for (const part of line.slice(open + 1, close).split(',')) {
        const equals = part.indexOf('=')
        if (equals !== -1) row[part.slice(0, equals).trim()] = part.slice(equals + 1).trim()
      }
      const count = /\|\s{0,4}(\d{1,9})\/\d{1,9} $/.exec(line.slice(Math.max(at, open - 40), open))
      row['step'] ??= count?.[1]
      return named(start, line, row)
    },
  },
  { id: 'torchtitan', lossKind: 'token-cross-entropy', read: simple(TITAN, 1, 2, extras) },
  { id: 'llm.c', lossKind: 'token-cross-entropy', read: simple(LLMC, 1, 2, extras) },
  { id: 'llm.c', lossKind: 'token-cross-entropy', read: simple(LLMC_CONSOLE, 1, 2, extras) },
  { id: 'lit-gpt', lossKind: 'token-cross-entropy', read: simple(LITGPT, 2, 3, extras) },
  { id: 'lit-gpt', lossKind: 'token-cross-entropy', read: simple(LITGPT_BARS, 2, 3, extras) },
  { id: 'nanochat', lossKind: 'token-cross-entropy', read: simple(NANOCHAT, 1, 2, extras) },
  { id: 'nanogpt', lossKind: 'token-cross-entropy', read: simple(NANOGPT, 1, 2, extras) },
  { id: 'modded-nanogpt', lossKind: 'token-cross-entropy', read: simple(SPEEDRUN, 1, 2) },
  { id: 'modded-nanogpt', lossKind: 'validation', read: simple(SPEEDRUN_VALIDATION, 1, 2) },
  {
    id: 'fairseq',
    unit: 'bits',
    read(line, start) {
      const at = line.indexOf(FAIRSEQ_JSON)
      const close = at === -1 ? -1 : line.lastIndexOf('}')
      if (close <= at) return null
      try {
        const row: unknown = JSON.parse(line.slice(at + FAIRSEQ_JSON.length - 1, close + 1))
        if (typeof row !== 'object' || row === null) return null
        // Cross entropy alone, where a gate's or a smoothed loss stands beside it.
        const { nll_loss: plain, inner_loss: inner, ...rest } = row as Record<string, unknown>
        const loss = plain ?? inner
        return named(start, line, loss === undefined ? rest : { ...rest, loss })
      } catch {
        return null
      }
    },
  },
  {
    id: 'fairseq',
    unit: 'bits',
    read(line, start) {
      if (!FAIRSEQ.test(line)) return null
      const row: Record<string, unknown> = {}
      for (const part of line.slice(line.indexOf(' / ')).split(/[, ]+/)) {
        const equals = part.indexOf('=')
        if (equals !== -1) row[part.slice(0, equals)] = part.slice(equals + 1)
      }
      if (row['nll_loss'] !== undefined) row['loss'] = row['nll_loss']
      return named(start, line, row)
    },
  },
  {
    id: 'trainer',
    read(line, start) {
      if (!DICT.test(line) || line.includes("'train_runtime'")) return null
      const row: Record<string, unknown> = {}
      for (const [, key, value] of line.matchAll(DICT_VALUES)) row[key!] = value
      return named(start, line, row)
    },
  },
  { id: 'deepspeed', lossKind: 'loss', read: simple(DEEPSPEED, 1, 2, extras) },
  { id: 'text', read: readPlain },
]

const STEP_TEXT =
  /\b(?:global[_ ]?step|step|iteration|iter)s?\b["' ]{0,2}[:=#]?\s{0,8}\[?\s{0,8}([\d,]{1,12})/i
const LOSS_TEXT =
  /\b(?:lm[ _]|train(?:ing)?[ _/])?loss\b["' ]{0,2}[:=]?\s{0,8}(\d{1,6}(?:\.\d{1,18})?(?:e[+-]?\d{1,3})?)(?![\w%])/i
const OTHER_LOSS = /\b(?:eval|val|valid|validation|test|dev)[ _/]?(?:loss|set|step)\b/i

/** Any line that names both a step and a loss. */
function readPlain(line: string, start: number): LogRecord | null {
  if (OTHER_LOSS.test(line)) return null
  const step = stepOf(STEP_TEXT.exec(line)?.[1]?.replaceAll(',', ''))
  const loss = numberOf(LOSS_TEXT.exec(line)?.[1])
  if (step === null || loss === null) return null
  return recordWith(loss, start, start + line.trimEnd().length, {
    step,
    time: stampIn(line),
    ...extras(line),
  })
}
