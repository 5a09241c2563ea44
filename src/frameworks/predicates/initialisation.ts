import type { LogDoubt, TrainingLogFact } from '../../types/fact.js'
import { factsOf, type Ground, ground, type Predicate, thirdPartyWeights, type View } from '../view.js'
import { checkpointsOf } from './checkpoints.js'
import { isOfThisModel, type LogStart, logContext, startsOf } from './log-start.js'
import { strengthGround } from './log-strength.js'
import { asksReviewer, weightGrounds } from './weight-tests.js'

type Start = ReturnType<typeof startsOf>[number]
type Reading<R extends LogStart['reading']> = Start & { readonly start: Extract<LogStart, { reading: R }> }

function logsThatRead<R extends LogStart['reading']>(view: View, reading: R): readonly Reading<R>[] {
  return startsOf(view).filter((one): one is Reading<R> => one.start.reading === reading)
}

function randomCode(view: View) {
  return factsOf(view, 'initialisation').filter((fact) => fact.mode === 'random')
}

function codeGrounds(code: ReturnType<typeof randomCode>): readonly Ground[] {
  if (code[0] === undefined) return []
  return [
    ground(
      'reason.random-start-code',
      { via: code[0].via },
      code.map((fact) => fact.location),
    ),
  ]
}

/** The log in which most bears out the losses; of equal ones the first. */
function strongest<T extends Start>(logs: readonly T[]): T | undefined {
  return logs.reduce<T | undefined>(
    (best, one) => (best === undefined || one.log.channels.length > best.log.channels.length ? one : best),
    undefined,
  )
}

/** Tells the strongest log's figures, with the places of all that are given. */
function logGrounds(view: View, logs: readonly Reading<'random'>[]): readonly Ground[] {
  const first = strongest(logs)
  if (first === undefined) return []
  const digests = checkpointsOf(view).filter(({ sha256 }) => sha256 !== null)
  const { log, start } = first
  return [
    ground(
      'reason.random-start-log',
      figures(log, start),
      logs.map((one) => one.log.location),
    ),
    strengthGround(log, digests),
    ...(log.schedule === 'warm-up' ? [ground('reason.log-warm-up', {}, [])] : []),
    ...saidGrounds(logs.map((one) => one.log)),
    ...courseGrounds(log),
  ]
}

/** Seed, resumed steps and missing steps: what a reader needs to follow the log further. */
function courseGrounds({ seed, restarts, gap, lastStep }: TrainingLogFact): readonly Ground[] {
  return [
    ...(seed === null ? [] : [ground('reason.log-seed', { seed }, [])]),
    ...(restarts === 0 ? [] : [ground('reason.log-restarts', { count: restarts, last: lastStep ?? 0 }, [])]),
    ...(gap === null ? [] : [ground('reason.log-gap', { from: gap.from, to: gap.to }, [])]),
  ]
}

function figures(
  { firstLoss, firstStep }: TrainingLogFact,
  { vocabulary, expected }: { readonly vocabulary: number; readonly expected: number },
): { loss: string; step: number; vocabulary: number; expected: string } {
  return { loss: firstLoss!.toFixed(2), step: firstStep!, vocabulary, expected: expected.toFixed(2) }
}

/** The log's own words about a random start. */
function saidGrounds(logs: readonly TrainingLogFact[]): readonly Ground[] {
  const said = logs.flatMap(({ start }) => (start?.mode === 'random' ? [start.location] : []))
  return said.length === 0 ? [] : [ground('reason.log-says-random', {}, said)]
}

/** How far the log reaches, beside the tokens that the declaration states for pre-training. */
function tokenGrounds(view: View): readonly Ground[] {
  const declared = (view.manifest?.training?.stages ?? [])
    .filter(({ kind, stage }) => kind === 'pretraining' || (kind === null && stage === 'pretrain'))
    .reduce((sum, { tokens }) => sum + (tokens ?? 0), 0)
  if (declared <= 0) return []
  const logs = startsOf(view).filter(({ log }) => log.stage !== 'finetune' && log.tokens !== null)
  const longest = logs.reduce<TrainingLogFact | null>(
    (best, { log }) => (best === null || log.tokens! > best.tokens! ? log : best),
    null,
  )
  if (longest === null) return []
  const parameters = { seen: rounded(longest.tokens!), declared: rounded(declared) }
  return [ground('reason.log-tokens', parameters, [longest.location])]
}

/** `1.3T`, `10.0B`, `528K`: tokens as people state them. */
function rounded(tokens: number): string {
  for (const [size, letter] of [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ] as const)
    if (tokens >= size) return `${(tokens / size).toFixed(1)}${letter}`
  return String(tokens)
}

/** States of the weights on the way. Their digests fix what was there at which step, not how it came about. */
function checkpointGrounds(view: View): readonly Ground[] {
  const checkpoints = checkpointsOf(view)
  if (checkpoints.length < 2) return []
  const digests = checkpoints.filter(({ sha256 }) => sha256 !== null)
  const parameters = {
    count: checkpoints.length,
    first: checkpoints[0]!.step,
    last: checkpoints.at(-1)!.step,
    digests: digests.length,
  }
  return [
    ground(
      'reason.checkpoints-listed',
      parameters,
      checkpoints.map(({ location }) => location),
    ),
    ...(digests[0]?.step === 0 ? [ground('reason.checkpoint-zero', {}, [digests[0].location])] : []),
  ]
}

/** Logs whose numbers leave doubt, with the figures of the first. */
function doubtGrounds(view: View): readonly Ground[] {
  const out: Ground[] = []
  for (const { log } of startsOf(view)) {
    const doubt = log.doubts[0]
    if (doubt !== undefined && log.stage !== 'finetune') out.push(doubtGround(doubt, log))
  }
  return out.slice(0, TOLD)
}

function doubtGround(doubt: LogDoubt, { location }: TrainingLogFact): Ground {
  const { path } = location
  switch (doubt.kind) {
    case 'smooth':
      return ground(
        'reason.log-smooth',
        {
          path,
          noise: doubt.noise.toExponential(1),
          expected: doubt.expected.toExponential(1),
          records: doubt.records,
        },
        [location],
      )
    case 'steps':
      return ground(
        'reason.log-steps',
        {
          path,
          steps: doubt.steps,
          quantum: doubt.quantum,
          noise: doubt.noise.toExponential(1),
          chance: doubt.chance.toExponential(1),
        },
        [location],
      )
    case 'repeats':
      return ground('reason.log-repeats', { path, period: doubt.period, share: percent(doubt.share) }, [
        location,
      ])
    case 'restated':
      return ground(
        'reason.log-restated',
        { path, count: doubt.count, step: doubt.step, first: doubt.first, second: doubt.second },
        [location],
      )
    case 'time-back':
      return ground('reason.log-time-back', { path, count: doubt.count, step: doubt.step }, [location])
    case 'flat':
      return ground('reason.log-flat', { path, low: doubt.low, high: doubt.high, steps: doubt.steps }, [
        location,
      ])
    case 'digits':
      return ground('reason.log-digits', { path, digit: doubt.digit, share: percent(doubt.share) }, [
        location,
      ])
  }
}

function percent(share: number): string {
  return String(Math.round(share * 100))
}

/**
 * Logs that begin with trained weights. It does not say whose: a later stage of one's own training begins that way too.
 * Logs of fine-tuning are meant to, and a loss of unstated kind need not be one of tokens.
 */
function trainedGrounds(view: View): readonly Ground[] {
  const logs = logsThatRead(view, 'trained').filter(
    ({ log }) => log.stage !== 'finetune' && log.lossKind === 'token-cross-entropy',
  )
  const first = logs[0]
  if (first === undefined) return []
  return [
    ground(
      'reason.log-trained-start',
      figures(first.log, first.start),
      logs.map((one) => one.log.location),
    ),
  ]
}

/** Logs told one by one. */
const TOLD = 3

/** Logs that the declaration names as evidence of the start, and that show none: what their first record is instead. */
function namedGrounds(view: View): readonly Ground[] {
  const named = evidenceOfStart(view)
  const context = logContext(view)
  const out = startsOf(view).flatMap(({ log, start }) => {
    const { path } = log.location
    // Doubts, and starts of token losses that are trained, have sentences of their own.
    if (start.reading === 'open' && start.why === 'other-vocabulary' && log.stage !== 'finetune')
      return [
        ground('reason.log-other-vocabulary', { path, printed: start.printed, own: start.own }, [
          log.location,
        ]),
      ]
    if (!named.has(path) || start.reading === 'random' || log.doubts.length > 0) return []
    if (start.reading === 'trained' && log.stage !== 'finetune' && log.lossKind === 'token-cross-entropy')
      return isOfThisModel(log, context) ? [] : [ground('reason.log-not-shown-own', { path }, [log.location])]
    if (log.firstStep === null || log.firstLoss === null) return []
    if (start.reading === 'open' && start.why === 'other-loss')
      return [ground('reason.log-other-loss', { path, format: log.format }, [log.location])]
    const parameters = { path, step: log.firstStep, loss: log.firstLoss.toFixed(2) }
    return [ground('reason.log-named-without-start', parameters, [log.location])]
  })
  return out.slice(0, TOLD)
}

/**
 * T4-INIT is supported when two kinds of evidence agree: code or configuration that builds the model at random, and a
 * log whose first loss is that of an untrained model. One alone stays unverified; the evaluator says which is missing.
 */
export const randomStartEvidenced: Predicate = (view) => {
  if (thirdPartyWeights(view).length > 0 || asksReviewer(view)) return []
  const code = randomCode(view)
  const logs = logsThatRead(view, 'random')
  if (code.length === 0 || logs.length === 0) return []
  return [
    ...codeGrounds(code),
    ...logGrounds(view, logs),
    ...tokenGrounds(view),
    ...checkpointGrounds(view),
    ...weightGrounds(view),
  ]
}

/** Fewer early records could be an accident of the log. */
const EARLY_RECORDS = 3
/** Twice as far below as the reading demands, because it contradicts the declarer. */
const FAR_BELOW = 0.5

/**
 * The declarer names a log as evidence of a random start, and that log begins at its first step with weights that were
 * already trained. Only then does a log contradict: any other log that begins low may be a later stage. It must be shown
 * to be of a model of the repository, log the cross entropy of tokens by name, must not be of a fine-tuning, and must leave
 * no doubt.
 */
export const logContradictsRandomStart: Predicate = (view) => {
  if (view.manifest?.training?.initialization !== 'random') return []
  const named = evidenceOfStart(view)
  const context = logContext(view)
  const against = logsThatRead(view, 'trained').filter(
    ({ log, start }) =>
      named.has(log.location.path) &&
      isOfThisModel(log, context) &&
      log.firstStep! <= 1 &&
      log.lossKind === 'token-cross-entropy' &&
      log.stage !== 'finetune' &&
      log.start?.mode !== 'random' &&
      log.early.records >= EARLY_RECORDS &&
      log.early.highest! < FAR_BELOW * start.expected,
  )
  return against.map(({ log, start }) =>
    ground('reason.log-contradicts-start', { path: log.location.path, ...figures(log, start) }, [
      log.location,
    ]),
  )
}

/** Paths that the declaration gives as evidence of how the weights start. */
function evidenceOfStart({ manifest }: View): ReadonlySet<string> {
  const named = new Set(manifest?.training?.initEvidence ?? [])
  const paths = new Set(named)
  for (const { id, path, requirements } of manifest?.evidence ?? []) {
    if (path === null) continue
    if (
      (id !== null && named.has(id)) ||
      requirements.includes('T4-INIT') ||
      requirements.includes('TECH-INIT')
    )
      paths.add(path)
  }
  return paths
}

/** What speaks for a random start without being enough; used in the reason of an unverified T4-INIT. */
export function partialRandomStart(view: View): readonly Ground[] {
  const out: Ground[] = [
    ...codeGrounds(randomCode(view)),
    ...logGrounds(view, logsThatRead(view, 'random')),
    ...checkpointGrounds(view),
    ...trainedGrounds(view),
    ...namedGrounds(view),
    ...doubtGrounds(view),
    ...weightGrounds(view),
  ]
  const said = factsOf(view, 'statement').filter((fact) => fact.topic === 'from-scratch')
  if (said.length > 0)
    out.push(
      ground(
        'reason.random-start-said',
        {},
        said.map((fact) => fact.location),
      ),
    )
  return out
}

/**
 * Corpora count as shown when the declaration names them and the repository bears it out: a data set that code, card or
 * configuration names too, or an evidence file for T4-DATA that is there. A list alone stays unverified.
 */
export const trainingDataShown: Predicate = (view) => {
  const declared = view.manifest?.training?.data ?? []
  if (declared.length === 0) return []
  const found = view.rows.filter(
    (row) =>
      row.part !== null &&
      row.component.kind === 'dataset' &&
      (row.component.scope === 'data' || row.component.scope === 'training'),
  )
  const files = (view.manifest?.evidence ?? []).filter(
    (one) => one.requirements.includes('T4-DATA') && one.path !== null && view.paths.has(one.path),
  )
  if (found.length === 0 && files.length === 0) return []
  return [
    ground('reason.data-declared', { count: declared.length }, [
      ...declared.map((one) => one.location),
      ...files.map((one) => one.location),
      ...found.flatMap((row) => row.component.locations),
    ]),
  ]
}
