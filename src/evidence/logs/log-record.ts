/** One logged step of a run. Absent quantities are `null`; nothing is filled in. */
export interface LogRecord {
  /** Step as logged; `null` when the line does not state one. */
  readonly step: number | null
  /** Training loss as logged, in the unit of the run. */
  readonly loss: number
  readonly rate: number | null
  readonly gradientNorm: number | null
  /** Tokens seen so far. */
  readonly tokens: number | null
  /** Samples seen so far; with the length of a sequence they give tokens. */
  readonly samples: number | null
  /** Seconds, counted from any fixed moment. */
  readonly time: number | null
  /** Time of one step, in the unit of the log. */
  readonly duration: number | null
  /** Passes over the data so far, with a fraction. */
  readonly epoch: number | null
  /** Offsets of the line in the text; for binary files the number of the record. */
  readonly start: number
  readonly end: number
}

/**
 * What the logged number is: cross entropy a token by its name (`lm loss`, `CrossEntropyLoss`), a loss of unstated
 * kind, the loss of a validation where the training loss is not logged, or a loss of something other than tokens
 * (sequences of a recogniser, frames, contrasts), for which ln V does not hold.
 */
export type LossKind = 'token-cross-entropy' | 'loss' | 'validation' | 'other'

/** Settings of the run that stand in the log itself. */
export interface RunSettings {
  readonly vocabulary: number | null
  readonly sequenceLength: number | null
  readonly hiddenSize: number | null
  /** Standard deviation of the initial weights. */
  readonly initialDeviation: number | null
  readonly seed: number | null
  /** The log's own words about the start, with their place. */
  readonly start: {
    readonly mode: 'random' | 'loaded'
    readonly start: number
    readonly end: number
  } | null
}

/** The records of one log, in the order of the file. */
export interface RunLog {
  readonly format: string
  readonly lossKind: LossKind
  /** fairseq divides by ln 2, everybody else logs nats. */
  readonly unit: 'nats' | 'bits'
  readonly records: readonly LogRecord[]
  readonly settings: RunSettings
  /** Rows carry rewards or KL terms: training of an existing model on preferences. */
  readonly preference?: boolean
}

export const NO_SETTINGS: RunSettings = {
  vocabulary: null,
  sequenceLength: null,
  hiddenSize: null,
  initialDeviation: null,
  seed: null,
  start: null,
}

/** A record with everything but the loss and its place open. */
export function recordWith(
  loss: number,
  start: number,
  end: number,
  known: Partial<Omit<LogRecord, 'loss' | 'start' | 'end'>> = {},
): LogRecord {
  return {
    step: null,
    loss,
    rate: null,
    gradientNorm: null,
    tokens: null,
    samples: null,
    time: null,
    duration: null,
    epoch: null,
    ...known,
    start,
    end,
  }
}

/** A finite number, written as one or as text; anything else is `null`. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value === '' || value.length > 32) return null
  const parsed = Number(value)
  return Number.isFinite(parsed) ? parsed : null
}

/** A step is a whole number that is not negative (`5.0` and `1e3` are, `0.5` is not). */
export function stepOf(value: unknown): number | null {
  const step = numberOf(value)
  return step !== null && step >= 0 && Number.isSafeInteger(step) ? step : null
}

/** JSON as Python writes it: `NaN` and `Infinity` are read as `null`. @throws SyntaxError */
export function parsePythonJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!/[:[,]\s{0,4}-?(?:NaN|Infinity)\b/.test(text)) throw error
    return JSON.parse(text.replace(/([:[,]\s{0,4})-?(?:NaN|Infinity)\b/g, '$1null'))
  }
}
