import { FAIRSEQ_LINES } from './fairseq-lines.js'
import { barred, extras, type LineFormat, NUMBER, named, pairsIn, scaled, simple } from './line-format.js'
import { type LogRecord, numberOf, recordWith, stepOf } from './log-record.js'
import { SPEECH_LINES } from './speech-lines.js'
import { stampIn } from './time-stamp.js'

export type { LineFormat } from './line-format.js'

const MEGATRON = /\biteration\s{1,12}(\d{1,9})\/\s{0,12}\d{1,9} \|/
const NANOTRON = /\biteration: (\d{1,9}) \/ \d{1,9} \|/
const NEMO = /\bTraining epoch \d{1,6}, iteration (\d{1,9})\/\d{1,9} \|/
const PROGRESS = /\bEpoch \d{1,6}:/
const BAR = /\|\s{0,8}(\d{1,9})\/\d{1,9} \[[^\]]{0,400}\]/
const OTHER_BAR = /\b(?:val|valid|validat|eval|evaluat|test|sanity)/i
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
const MAXTEXT = new RegExp(
  `\\bcompleted step: (\\d{1,9}), seconds: [^|]{1,300}?\\b(?:main_model_)?loss: (${NUMBER})`,
)
const LEVANTER = new RegExp(
  `\\bProgress on:train (\\d{1,9}(?:\\.\\d{1,3})?[kM]?)it/.{1,300}?\\bpostfix:(?:.{0,200}?\\b)?loss=(${NUMBER})`,
)
const INTERNLM = new RegExp(
  `\\brecord_current_batch_training_metrics\\b.{1,200}?\\bstep=(\\d{1,9})[, ]loss=(${NUMBER})`,
)
const LINGUA = new RegExp(
  `\\bstep: (\\d{1,9}) {2}acc: \\d{1,6} {2}loss:\\s{1,4}(${NUMBER}) {2}(?:grad|flops|lr): `,
)
const CLU = /\blogging_writer\.py:\d{1,6}\] \[(\d{1,9})\] (?=.{0,2000}loss)/
const MMENGINE = /\bIter\(train\) \[\s{0,9}(\d{1,9})\/\d{1,9}\]\s{1,4}(?=.{0,400}\bloss: )/
const FLAX = new RegExp(`\\bStep\\.\\.\\. \\(?(\\d{1,9})(?:/\\d{1,9})? \\| (?:Train )?Loss: (${NUMBER})`)
const OPENNMT = new RegExp(`\\bStep (\\d{1,9})/\\s{0,8}\\d{1,9}; .{1,200}?\\bxent: (${NUMBER});`)
const NVIDIA = new RegExp(
  `\\bTraining Iteration: (\\d{1,9})\\s{1,4}(?:average_loss : ${NUMBER}\\s{1,4})?step_loss : (${NUMBER})`,
)

/** Milliseconds since the start of the training, as seconds. */
const trainTime = (line: string): Partial<LogRecord> => {
  const time = numberOf(/\btrain_time:(\d{1,12})ms\b/.exec(line)?.[1])
  return { time: time === null ? null : time / 1000 }
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
    id: 'nanotron',
    lossKind: 'token-cross-entropy',
    read(line, start) {
      const found = NANOTRON.exec(line)
      if (found === null) return null
      const row = barred(line.slice(found.index + found[0].length))
      for (const name in row) row[name] = scaled(row[name])
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
      const row = pairsIn(line.slice(open + 1, close), ',')
      const count = /\|\s{0,4}(\d{1,9})\/\d{1,9} $/.exec(line.slice(Math.max(at, open - 40), open))
      row['step'] ??= count?.[1]
      return named(start, line, row)
    },
  },
  { id: 'internlm', lossKind: 'token-cross-entropy', read: simple(INTERNLM, 1, 2, extras) },
  { id: 'maxtext', lossKind: 'token-cross-entropy', read: simple(MAXTEXT, 1, 2, extras) },
  { id: 'levanter', lossKind: 'token-cross-entropy', read: simple(LEVANTER, 1, 2) },
  { id: 'lingua', lossKind: 'token-cross-entropy', read: simple(LINGUA, 1, 2, extras) },
  { id: 'torchtitan', lossKind: 'token-cross-entropy', read: simple(TITAN, 1, 2, extras) },
  { id: 'llm.c', lossKind: 'token-cross-entropy', read: simple(LLMC, 1, 2, extras) },
  { id: 'llm.c', lossKind: 'token-cross-entropy', read: simple(LLMC_CONSOLE, 1, 2, extras) },
  { id: 'lit-gpt', lossKind: 'token-cross-entropy', read: simple(LITGPT, 2, 3, extras) },
  { id: 'lit-gpt', lossKind: 'token-cross-entropy', read: simple(LITGPT_BARS, 2, 3, extras) },
  { id: 'nanochat', lossKind: 'token-cross-entropy', read: simple(NANOCHAT, 1, 2, extras) },
  { id: 'nanogpt', lossKind: 'token-cross-entropy', read: simple(NANOGPT, 1, 2, extras) },
  { id: 'modded-nanogpt', lossKind: 'token-cross-entropy', read: simple(SPEEDRUN, 1, 2, trainTime) },
  { id: 'modded-nanogpt', lossKind: 'validation', read: simple(SPEEDRUN_VALIDATION, 1, 2, trainTime) },
  ...FAIRSEQ_LINES,
  ...SPEECH_LINES,
  { id: 'opennmt', lossKind: 'token-cross-entropy', read: simple(OPENNMT, 1, 2, extras) },
  { id: 'nvidia', read: simple(NVIDIA, 1, 2, extras) },
  { id: 'flax', read: simple(FLAX, 1, 2, extras) },
  {
    id: 'clu',
    read(line, start) {
      const found = CLU.exec(line)
      if (found === null) return null
      return named(start, line, {
        ...pairsIn(line.slice(found.index + found[0].length), ', '),
        step: found[1],
      })
    },
  },
  {
    id: 'mmengine',
    read(line, start) {
      const found = MMENGINE.exec(line)
      if (found === null) return null
      const row: Record<string, unknown> = { step: found[1] }
      for (const [, name, value] of line
        .slice(found.index + found[0].length)
        .matchAll(new RegExp(`(?:^|\\s)([\\w.]{1,60}): (${NUMBER})(?=\\s|$)`, 'g')))
        row[name === 'time' ? 'step time' : name!] = value
      return named(start, line, row)
    },
  },
  { id: 'deepspeed', lossKind: 'loss', read: simple(DEEPSPEED, 1, 2, extras) },
  {
    id: 'bar',
    read(line, start) {
      const found = line.includes('loss') || line.includes('Loss') ? BAR.exec(line) : null
      if (found === null || OTHER_BAR.test(line.slice(0, found.index))) return null
      const row = pairsIn(found[0].slice(found[0].indexOf('[') + 1, -1), ',')
      row['step'] ??= found[1]
      return named(start, line, row)
    },
  },
  { id: 'text', read: readPlain },
]

const STEP_TEXT =
  /\b(?:global[_ ]?step|step|iteration|iter)s?\b["' ]{0,2}[:=#]?\s{0,8}\[?\s{0,8}([\d,]{1,12})(?![\d%]|\.\d{0,9}[1-9])/i
/** A number with a decimal comma is none that is read: half of it would be another number. */
const LOSS_TEXT =
  /\b(?:lm[ _]|train(?:ing)?[ _/])?loss\b["' ]{0,2}(?:[:=]|is\b)?\s{0,8}(\d{1,6}\.\d{1,18}(?:e[+-]?\d{1,3})?(?![\w%])|\d{1,6}(?:e[+-]?\d{1,3})?(?![\w%]|[.,]\d))/i
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
