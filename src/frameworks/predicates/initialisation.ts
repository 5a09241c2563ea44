import { factsOf, type Ground, ground, type Predicate, thirdPartyWeights, type View } from '../view.js'

/**
 * Band around ln(vocabulary) in which the first logged loss of a random start lies. Untrained softmax output gives
 * ln V; logs averaged over the first steps lie lower, logs with auxiliary losses a little higher.
 */
const FIRST_LOSS_BAND = { low: 0.8, high: 1.2 }

/** First steps only: a later first entry shows a resumed or truncated log. */
const EARLIEST_STEP = 20

function vocabularies(view: View): number[] {
  const sizes: number[] = []
  for (const fact of factsOf(view, 'model-config')) {
    const size = fact.body['vocab_size']
    if (typeof size === 'number' && size > 1) sizes.push(size)
  }
  for (const fact of factsOf(view, 'tokenizer'))
    if (fact.vocabularySize !== null) sizes.push(fact.vocabularySize)
  return sizes
}

/** Training logs whose first loss fits a random start, with the vocabulary it fits. */
function randomStartLogs(view: View) {
  const sizes = vocabularies(view)
  const out = []
  for (const log of factsOf(view, 'training-log', 'all')) {
    if (log.scope === 'vendored' || log.scope === 'development' || log.scope === 'evaluation') continue
    if (log.firstLoss === null || log.firstStep === null || log.firstStep > EARLIEST_STEP) continue
    const size = sizes.find((vocabulary) => {
      const expected = Math.log(vocabulary)
      return (
        log.firstLoss! >= expected * FIRST_LOSS_BAND.low && log.firstLoss! <= expected * FIRST_LOSS_BAND.high
      )
    })
    if (size !== undefined) out.push({ log, size })
  }
  return out
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

/** Tells the first log's figures, with the places of all that are given. */
function logGrounds(logs: ReturnType<typeof randomStartLogs>): readonly Ground[] {
  if (logs[0] === undefined) return []
  const { log, size } = logs[0]
  return [
    ground(
      'reason.random-start-log',
      {
        loss: log.firstLoss!.toFixed(2),
        step: log.firstStep!,
        vocabulary: size,
        expected: Math.log(size).toFixed(2),
      },
      logs.map((entry) => entry.log.location),
    ),
  ]
}

/**
 * T4-INIT is supported when two kinds of evidence agree: code or configuration that builds the model at random, and a
 * log whose first loss is that of an untrained model. One alone stays unverified; the evaluator says which is missing.
 */
export const randomStartEvidenced: Predicate = (view) => {
  if (thirdPartyWeights(view).length > 0) return []
  const code = randomCode(view)
  const logs = randomStartLogs(view)
  if (code.length === 0 || logs.length === 0) return []
  return [...codeGrounds(code), ...logGrounds(logs)]
}

/** What speaks for a random start without being enough; used in the reason of an unverified T4-INIT. */
export function partialRandomStart(view: View): readonly Ground[] {
  const out: Ground[] = [...codeGrounds(randomCode(view)), ...logGrounds(randomStartLogs(view).slice(0, 1))]
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
