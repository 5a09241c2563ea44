import { type LogRecord, type LossKind, numberOf, recordWith, stepOf } from './log-record.js'
import { secondsOf } from './time-stamp.js'

export type ColumnRole =
  | 'step'
  | 'loss'
  | 'rate'
  | 'gradientNorm'
  | 'tokens'
  | 'samples'
  | 'time'
  | 'duration'
  | 'epoch'

interface Column {
  readonly role: ColumnRole
  /** Lower wins where two columns of one role stand side by side. */
  readonly rank: number
}

/** Names in which separators are blanks and letters are small. The first of a list is preferred. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  loss: [
    'lm loss',
    'train lm loss',
    'lm loss training lm loss',
    'train crossentropyloss',
    'train ce loss',
    'train cross entropy loss',
    'metrics train languagecrossentropy',
    'train languagecrossentropy',
    'reduced train loss',
    'train loss',
    'training loss',
    'loss train',
    'loss train total',
    'train loss step',
    'loss metrics global avg loss',
    'training train loss',
    'loss training loss',
    'batch train loss',
    'loss out',
    'cross ent loss per all target tokens',
    'loss per all target tokens',
    'step loss',
    'train total loss',
    'loss',
    'trl',
  ],
  step: [
    'global step',
    'train global step',
    'global step max steps',
    'trainer global step',
    'num updates',
    'step',
    'steps',
    'iteration',
    'iterations',
    'iter',
    'it',
    'batch',
    'update',
    'current steps',
    'epoch step',
    'num steps',
    'train step',
    'opt step',
    'training step',
    's',
  ],
  rate: [
    'learning rate',
    'lr',
    'train learning rate',
    'train lr',
    'optimizer lr',
    'optim learning rate group0',
    'learning rate learning rate',
    'lr adamw',
    'optim lr',
    'base lr',
    'lr decoupledadamw group0',
  ],
  gradientNorm: [
    'grad norm',
    'train grad norm',
    'gnorm',
    'gradient norm',
    'optim total grad norm',
    'optim grad norm',
    'global norm',
    'norm',
    'grad norm grad norm',
    'l2 norm grad global',
  ],
  tokens: [
    'tokens',
    'total tokens',
    'consumed tokens',
    'num input tokens seen',
    'train num input tokens seen',
    'num tokens',
    'tokens seen',
    'train tokens',
    'throughput total tokens',
    'time token',
    'n tokens seen',
    'train total tokens seen',
    'optim total tokens',
    'num consumed tokens',
  ],
  samples: ['consumed samples', 'consumed train samples', 'num samples', 'time sample'],
  time: [
    'timestamp',
    'time stamp',
    'wall time',
    'datetime',
    'created at',
    'runtime',
    'relative time process',
  ],
  duration: [
    'elapsed time per iteration ms',
    'elapsed time per iteration s',
    'time per iteration ms',
    'train step timing in s',
    'step time',
    'step time ms',
    'iter time',
    'iteration time',
    'time per step',
    'train dt',
    'dt',
    'dt ms',
    'time ms',
    'speed curr iter time',
  ],
  epoch: ['epoch', 'train epoch', 'trainer epoch', 'num epochs'],
}

/** Names of a cross entropy a token; the other loss names leave open what was added to it. */
const TOKEN_LOSS = /\blm loss\b|crossentropy|cross entropy|\bce loss\b/

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  (Object.keys(NAMES) as ColumnRole[]).flatMap((role) =>
    NAMES[role].map((name, rank): [string, Column] => [name, { role, rank }]),
  ),
)

/** `train/loss`, `train_loss`, `Train-Loss` → `train loss`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_\-/.:()]+/g, ' ')
    .trim()
}

/** Role of a column, key or tag; `null` for what is not read. */
export function columnOf(name: string): Column | null {
  // W&B counts its own rows under this name, which are steps only where nothing else counts them.
  if (name === '_step') return { role: 'step', rank: 1000 }
  return name.length > 120 ? null : (BY_NAME.get(plainName(name)) ?? null)
}

/** A row whose own words say that it is of an evaluation. */
const OTHER_SPLIT = /^(?:val|valid|validation|eval|evaluation|test|dev)/i
const SPLIT_NAMES = new Set(['split', 'phase', 'mode', 'stage', 'event', 'type', 'subset'])

/** Looked up once for a run, because logs repeat the same keys on every line. */
const looked = new Map<string, Column | 'split' | null>()
/** A hostile file may have a new key on every line. */
const KEPT = 5000

function lookUp(name: string): Column | 'split' | null {
  let column = looked.get(name)
  if (column === undefined) {
    column = SPLIT_NAMES.has(name.toLowerCase()) ? 'split' : columnOf(name)
    if (looked.size >= KEPT) looked.clear()
    looked.set(name, column)
  }
  return column
}

/** Reads rows of named values. */
export class RowReader {
  /** Name that gave the losses so far. */
  lossName: string | null = null

  /** The record of one row; `null` when it has no training loss. */
  read(row: Readonly<Record<string, unknown>>, start: number, end: number): LogRecord | null {
    let best: Record<ColumnRole, { rank: number; value: unknown } | null> | null = null
    let lossName: string | null = null
    for (const name in row) {
      const column = lookUp(name)
      if (column === null) continue
      const value = row[name]
      if (column === 'split') {
        if (typeof value === 'string' && OTHER_SPLIT.test(value)) return null
        continue
      }
      if (value === null || value === undefined || value === '') continue
      best ??= {
        step: null,
        loss: null,
        rate: null,
        gradientNorm: null,
        tokens: null,
        samples: null,
        time: null,
        duration: null,
        epoch: null,
      }
      const held = best[column.role]
      if (held !== null && held.rank <= column.rank) continue
      best[column.role] = { rank: column.rank, value }
      if (column.role === 'loss') lossName = name
    }
    if (best === null || best.loss === null) return null
    const loss = numberOf(best.loss.value)
    if (loss === null) return null
    this.lossName = lossName
    return recordWith(loss, start, end, {
      step: stepOf(counted(best.step?.value)),
      rate: numberOf(best.rate?.value),
      gradientNorm: numberOf(best.gradientNorm?.value),
      tokens: numberOf(best.tokens?.value),
      samples: numberOf(best.samples?.value),
      time: secondsOf(best.time?.value),
      duration: numberOf(best.duration?.value),
      epoch: numberOf(best.epoch?.value),
    })
  }
}

/** `10/1000` of ms-swift and `[0, 10]` of NVIDIA's logger name the step among others. */
function counted(value: unknown): unknown {
  if (Array.isArray(value)) return value.at(-1)
  return typeof value === 'string' ? (/^(\d{1,12})\/\d{1,12}$/.exec(value)?.[1] ?? value) : value
}

/** What the name of a loss says about the quantity. */
export function lossKindOf(name: string | null): LossKind {
  return name !== null && TOKEN_LOSS.test(plainName(name)) ? 'token-cross-entropy' : 'loss'
}
