/** A run as a pre-training would log it, made from a seed, to be written in the formats under test. */
export interface Step {
  readonly step: number
  readonly loss: number
  readonly rate: number
  readonly norm: number
  /** Seconds since 1970. */
  readonly time: number
  readonly tokens: number
}

export interface Recipe {
  readonly seed: number
  readonly vocabulary: number
  readonly steps: number
  /** Steps between two records. */
  readonly every: number
  readonly warmup: number
  readonly peak: number
  readonly tokensAStep: number
  /** Chance of a spike at a record. */
  readonly spikes: number
  /** Records after which the run resumes from this many records earlier. */
  readonly restart: { readonly after: number; readonly back: number } | null
}

/** xorshift: the same numbers on every machine. */
export function random(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

export function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(Math.max(1e-12, next()))) * Math.cos(2 * Math.PI * next())
}

/**
 * ln V at the start, a power law towards the entropy of the text, noise that grows with the loss, a warm-up, spikes and
 * a restart that repeats some steps with other batches.
 */
export function generateRun(recipe: Recipe): readonly Step[] {
  const { seed, vocabulary, steps, every, warmup, peak, tokensAStep, spikes, restart } = recipe
  const next = random(seed)
  const out: Step[] = []
  const floor = 1.8 + next()
  const exponent = 0.25 + 0.2 * next()
  const start = Math.log(vocabulary) + 0.12
  let time = 1_700_000_000 + Math.floor(next() * 1e6)
  const push = (step: number): void => {
    const learnt = Math.max(0, step - warmup / 4)
    const course = floor + (start - floor) * (1 + learnt / (2 + warmup / 8)) ** -exponent
    const spread = 0.004 + (0.02 * course) / Math.sqrt(Math.max(1, tokensAStep / 65_536))
    const spike = step > warmup && next() < spikes ? 0.3 + 2 * next() : 0
    time += every * (0.8 + 0.4 * next())
    const rate = step < warmup ? (peak * (step + 1)) / warmup : peak * Math.max(0.1, 1 - step / (steps * 1.2))
    out.push({
      step,
      loss: round(course + (step === 0 ? 0.01 : 1) * spread * normal(next) + spike, 6),
      rate: Number(rate.toPrecision(6)),
      norm: round(0.3 + 2 * next() + spike, 3),
      time: round(time, 3),
      tokens: (step + 1) * tokensAStep,
    })
  }
  let records = 0
  for (let step = 0; step < steps; step += every) {
    push(step)
    records += 1
    if (restart !== null && records === restart.after) {
      const from = Math.max(0, step - (restart.back - 1) * every)
      time += 600
      for (let again = from; again <= step; again += every) push(again)
    }
  }
  return out
}

export function recipe(seed: number): Recipe {
  const next = random(seed + 7919)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const every = pick([1, 1, 5, 10])
  const records = 40 + Math.floor(next() * 260)
  return {
    seed,
    vocabulary: pick([32_000, 50_304, 102_400, 128_256, 196_608]),
    steps: every * records,
    every,
    warmup: Math.ceil((every * records) / pick([5, 10, 20])),
    peak: pick([1e-4, 3e-4, 6e-4, 2e-3]),
    tokensAStep: pick([65_536, 524_288, 4_194_304]),
    spikes: pick([0, 0, 0.01]),
    restart: next() < 0.4 ? { after: 20 + Math.floor(next() * 15), back: 2 + Math.floor(next() * 8) } : null,
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
