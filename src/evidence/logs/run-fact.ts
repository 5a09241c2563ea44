import type { TrainingLogFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { Scope } from '../../types/vocabulary.js'
import { channelsOf } from './channels.js'
import type { LogRecord, RunLog } from './log-record.js'
import { doubtsOf } from './plausibility.js'

/** Fewer records are an example, not a run. */
const FEWEST = 2

/** Steps that count as the start of a run. */
const EARLY_STEP = 20
const EARLY_RECORDS = 5

const FINETUNE =
  /(?:^|[/_.\s-])(?:sft|dpo|ppo|grpo|rlhf|orpo|kto|rm|reward|lora|qlora|fine-?tun(?:e|ed|ing)|instruct|chat|align(?:ment)?|distill?(?:ation)?)(?=[/_.\s-]|\d|$)/i
const PRETRAIN = /(?:^|[/_.\s-])(?:pre-?train(?:ed|ing)?|from[_-]?scratch)(?=[/_.\s-]|\d|$)/i

/**
 * The fact of a log; `null` when it is no run: fewer than two records, or the same step throughout (a table of the
 * results of several runs).
 *
 * @param locate turns the place of a record into a Location
 */
export function factOfRun(
  log: RunLog,
  path: string,
  scope: Scope,
  locate: (start: number, end: number, record: LogRecord) => Location,
): TrainingLogFact | null {
  const { records, settings } = log
  const first = records[0]
  const last = records.at(-1)
  if (first === undefined || last === undefined || records.length < FEWEST) return null
  if (first.step !== null && records.every(({ step }) => step === first.step)) return null
  const channels = channelsOf(records)
  const early = records
    .slice(0, EARLY_RECORDS)
    .filter(({ step }) => step === null || step <= EARLY_STEP)
    .map(({ loss }) => loss)
  return {
    kind: 'training-log',
    format: log.format,
    firstStep: first.step,
    firstLoss: first.loss,
    lastStep: last.step,
    lastLoss: last.loss,
    steps: records.length,
    lossKind: log.lossKind,
    unit: log.unit,
    early: { records: early.length, highest: early.length === 0 ? null : Math.max(...early) },
    stage: log.preference || FINETUNE.test(path) ? 'finetune' : PRETRAIN.test(path) ? 'pretrain' : 'unknown',
    schedule: scheduleOf(records),
    tokens: tokensOf(records, settings.sequenceLength),
    gradientNorms: records.some(({ gradientNorm }) => gradientNorm !== null),
    restarts: restartsOf(records),
    gap: gapOf(records),
    vocabulary: settings.vocabulary,
    hiddenSize: settings.hiddenSize,
    initialDeviation: settings.initialDeviation,
    seed: settings.seed,
    start:
      settings.start === null
        ? null
        : { mode: settings.start.mode, location: locate(settings.start.start, settings.start.end, first) },
    doubts: doubtsOf(log),
    channels,
    // Losses alone are quickly written down.
    strength: channels.length === 0 ? 'C' : 'B',
    scope,
    location: locate(first.start, first.end, first),
  }
}

/** How the learning rate begins. A warm-up speaks for a fresh start; falling from the first step on speaks for neither. */
function scheduleOf(records: readonly LogRecord[]): TrainingLogFact['schedule'] {
  const rates = records.map(({ rate }) => rate).filter((rate): rate is number => rate !== null)
  if (rates.length < 3) return 'unknown'
  let highest = 0
  for (const rate of rates) if (rate > highest) highest = rate
  const first = rates[0]!
  if (highest === 0) return 'unknown'
  if (first <= 0.5 * highest) return 'warm-up'
  if (rates.every((rate) => rate === first)) return 'constant'
  return first >= 0.95 * highest ? 'falling' : 'unknown'
}

function tokensOf(records: readonly LogRecord[], sequenceLength: number | null): number | null {
  let tokens: number | null = null
  let samples: number | null = null
  for (const record of records) {
    if (record.tokens !== null) tokens = Math.max(tokens ?? 0, record.tokens)
    if (record.samples !== null) samples = Math.max(samples ?? 0, record.samples)
  }
  return tokens ?? (samples !== null && sequenceLength !== null ? samples * sequenceLength : null)
}

/** Processes that print side by side, each a little behind or ahead, go back at every few records. */
const SIDE_BY_SIDE = 0.1

/** Places at which the step goes back: resumed from a checkpoint, or several runs in one file. */
function restartsOf(records: readonly LogRecord[]): number {
  let count = 0
  let last: number | null = null
  for (const { step } of records) {
    if (step === null) continue
    if (last !== null && step < last) count += 1
    last = step
  }
  return count > Math.max(3, SIDE_BY_SIDE * records.length) ? 0 : count
}

/** A gap is this many times the usual distance of two records, and this share of all steps. */
const GAP_TIMES = 10
const GAP_SHARE = 0.05

function gapOf(records: readonly LogRecord[]): TrainingLogFact['gap'] {
  const distances: number[] = []
  let widest: { from: number; to: number } | null = null
  let lowest = Number.POSITIVE_INFINITY
  let highest = 0
  for (const [at, { step }] of records.entries()) {
    if (step === null) continue
    lowest = Math.min(lowest, step)
    highest = Math.max(highest, step)
    const before = records[at - 1]?.step ?? null
    if (before === null || step <= before) continue
    distances.push(step - before)
    if (widest === null || step - before > widest.to - widest.from) widest = { from: before, to: step }
  }
  if (widest === null || distances.length < 2) return null
  const usual = Float64Array.from(distances).sort()[distances.length >> 1]!
  const width = widest.to - widest.from
  return width >= GAP_TIMES * usual && width >= GAP_SHARE * (highest - lowest) ? widest : null
}
