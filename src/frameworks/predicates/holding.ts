import { buildPurl } from '../../purl/build.js'
import { hubKindOf } from '../../purl/identify.js'
import { parsePurl } from '../../purl/parse.js'
import type { ServiceFact } from '../../types/fact.js'
import { factsOf, type Ground, ground, type Predicate, thirdPartyWeights, type View } from '../view.js'

function isJob(fact: ServiceFact): boolean {
  return fact.sign === 'finetune-job' || fact.sign === 'finetuned-id'
}

/** Product use of closed services: calls, endpoints, keys, jobs; not the wire format towards an own server. */
function productServices(view: View) {
  return factsOf(view, 'service').filter(
    (fact) =>
      !fact.overridden &&
      !fact.makesData &&
      (fact.scope === 'product' || isJob(fact)) &&
      fact.sign !== 'sdk-dependency' &&
      fact.sign !== 'prose',
  )
}

function declaredServices(view: View) {
  return view.rows.filter(
    (row) =>
      row.declaration !== null &&
      row.component.kind === 'service' &&
      row.component.scope === 'product' &&
      row.component.role === 'backbone',
  )
}

/** Any sign that the repository has, makes or runs a model of its own or of others. */
function modelWork(view: View): boolean {
  return (
    factsOf(view, 'weights').length > 0 ||
    factsOf(view, 'training').length > 0 ||
    factsOf(view, 'initialisation').length > 0 ||
    factsOf(view, 'model-config').length > 0 ||
    factsOf(view, 'merge').length > 0 ||
    factsOf(view, 'layer-copy').length > 0 ||
    factsOf(view, 'model-code').length > 0 ||
    thirdPartyWeights(view).some((row) => row.component.role !== 'embedding')
  )
}

/** Training entries that drive a vendor's fine-tuning job are no model work of the declarer's. */
function closedJobs(view: View) {
  return factsOf(view, 'service').filter(isJob)
}

/** One ground that names every service, found or declared, with its places. */
function usedServices(
  key: string,
  services: ReturnType<typeof productServices>,
  declared: ReturnType<typeof declaredServices>,
  places?: number,
): Ground {
  const names = [...services.map((fact) => fact.provider), ...declared.map((row) => row.component.name)]
  return ground(
    key,
    { providers: [...new Set(names)].join(', ') },
    [...services.map((fact) => fact.location), ...declared.flatMap((row) => row.component.locations)],
    places,
  )
}

function apiOnlyEvidence(view: View): readonly Ground[] {
  const services = productServices(view)
  const declared = declaredServices(view)
  if (services.length === 0 && declared.length === 0) return []
  const jobs = closedJobs(view)
  const only = jobs.length > 0 ? !heldOrAssembled(view) : !modelWork(view)
  if (!only && declared.length === 0) return []
  if (declared.length > 0 && services.length === 0 && modelWork(view)) return []
  return [usedServices('reason.api-only', services, declared, 5)]
}

function heldOrAssembled(view: View): boolean {
  return (
    factsOf(view, 'weights').length > 0 ||
    factsOf(view, 'model-config').length > 0 ||
    thirdPartyWeights(view).length > 0
  )
}

export const apiOnly: Predicate = apiOnlyEvidence

export const productCallsClosedApi: Predicate = (view) => {
  const services = productServices(view)
  const declared = declaredServices(view)
  if (services.length === 0 && declared.length === 0) return []
  return [usedServices('reason.calls-closed-api', services, declared)]
}

export const closedFinetuneJob: Predicate = (view) => {
  const jobs = closedJobs(view)
  if (jobs.length === 0) return []
  return [
    ground(
      'reason.closed-finetune',
      { provider: jobs[0]!.provider },
      jobs.map((fact) => fact.location),
    ),
  ]
}

export const apiWithoutFinetune: Predicate = (view) =>
  closedJobs(view).length > 0 ? [] : apiOnlyEvidence(view)

export const openWeightsUsed: Predicate = (view) => {
  if (closedJobs(view).length > 0) return []
  const rows = thirdPartyWeights(view)
  const held = factsOf(view, 'weights')
  if (rows.length === 0 && held.length === 0) return []
  return [
    ground('reason.open-weights-used', {}, [
      ...rows.flatMap((row) => row.component.locations),
      ...held.map((fact) => fact.location),
    ]),
  ]
}

export const ownInference: Predicate = (view) => {
  if (apiOnlyEvidence(view).length > 0) return []
  const held = factsOf(view, 'weights')
  const code = factsOf(view, 'model-code')
  if (held.length === 0 && code.length === 0) return []
  return [
    ground(
      'reason.own-inference',
      {},
      [...held, ...code].map((fact) => fact.location),
    ),
  ]
}

export const weightsHeld: Predicate = (view) => {
  const held = factsOf(view, 'weights')
  if (held.length === 0) return []
  const parameters = held.reduce((sum, fact) => sum + (fact.form === 'file' ? (fact.parameters ?? 0) : 0), 0)
  return [
    parameters > 0
      ? ground(
          'reason.weights-held-counted',
          { files: held.length, parameters },
          held.map((fact) => fact.location),
        )
      : ground(
          'reason.weights-held',
          { files: held.length },
          held.map((fact) => fact.location),
        ),
  ]
}

export const noWeightsHeld: Predicate = (view) =>
  factsOf(view, 'weights').length === 0 ? [ground('reason.no-weights-held', {}, [])] : []

/** Holding by reference: the declared subject is a hub repository at a fixed revision. */
export const weightsPublished: Predicate = (view) => {
  const subject = view.manifest?.subject
  if (subject === undefined || subject.purl === null || subject.revision === null) return []
  const parsed = parsePurl(subject.purl)
  if (parsed === null || hubKindOf(parsed) !== 'model' || !/^[0-9a-f]{7,40}$/i.test(subject.revision))
    return []
  const purl = buildPurl({ ...parsed, version: subject.revision })
  return [ground('reason.weights-published', { purl }, [subject.location])]
}
