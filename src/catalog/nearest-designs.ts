import type { ModelBody } from '../types/fact.js'
import { type BodyDelta, bodyDelta } from './body-delta.js'
import type { KnownModel } from './known-model.js'
import { codeKinship, nativeSince, vendorOfModelType } from './model-types.js'
import { type BodyPattern, nearestByBody } from './nearest-by-body.js'

/** A known design beside a configuration, with what differs. */
export interface NearDesign {
  readonly model: KnownModel
  readonly pattern: BodyPattern
  readonly delta: BodyDelta
  /** Own layers over theirs; `null` when one side does not say. */
  readonly layerRatio: number | null
}

/**
 * The nearest known designs by body, one a model type, nearest first, by equal sizes. Rows whose sizes were not traced, and
 * defaults of configuration classes, are left out. Without an equal size nothing is near. Some equal sizes alone name
 * nobody beside a nearer design, nor across two known types that share no code: 768, 12, 12 and 3,072 are the sizes of
 * BERT, of GPT-2 and of much else.
 *
 * @param isOwn a model of the declarer's: it is a neighbour only as what this one grew from, and hides none
 */
export function nearestDesigns(
  body: ModelBody,
  modelType: string | null,
  isOwn: (model: KnownModel) => boolean = () => false,
  limit = 2,
): readonly NearDesign[] {
  const out: NearDesign[] = []
  const types = new Set<string>()
  for (const near of nearestByBody(body, modelType, Number.POSITIVE_INFINITY)) {
    const print = near.model.fingerprint
    const theirs = print?.[near.part]
    if (print === null || !print.traced || theirs == null) continue
    if (!/growth$/.test(near.pattern) && isOwn(near.model)) continue
    // What was made from another is no design beside one that was found already.
    if (near.model.relation !== null && out.length > 0) continue
    const theirType =
      near.part === 'vision' ? (print.visionType ?? near.model.modelType) : near.model.modelType
    const type = theirType ?? near.model.id
    if (types.has(type)) continue
    // With all sizes of a model of its own type it grew from no other.
    if (near.layerRatio !== 1 && out.some((one) => isWhole(one.pattern) && sameType(one.model, modelType)))
      continue
    if (near.pattern === 'overlap') {
      if (out.length > 0 || isAnotherDesign(modelType, theirType)) continue
      if (modelType === null && near.vocabularyAgrees === false) continue
      if (!isKin(modelType, theirType) && hasExperts(body) !== hasExperts(theirs)) continue
    }
    types.add(type)
    const delta = bodyDelta({ body, modelType }, { body: theirs, modelType: theirType })
    out.push({ model: near.model, pattern: near.pattern, delta, layerRatio: near.layerRatio })
    if (out.length === limit) return out
  }
  return out
}

function isWhole(pattern: BodyPattern): boolean {
  return pattern === 'same-body' || pattern === 'same-sizes' || pattern === 'vocabulary-growth'
}

function sameType(model: KnownModel, modelType: string | null): boolean {
  return modelType !== null && model.modelType === modelType
}

function isKnownType(modelType: string): boolean {
  return nativeSince(modelType) !== null || vendorOfModelType(modelType) !== null
}

function isAnotherDesign(ours: string | null, theirs: string | null): boolean {
  if (ours === null || theirs === null) return false
  return isKnownType(ours) && isKnownType(theirs) && !isKin(ours, theirs)
}

function isKin(ours: string | null, theirs: string | null): boolean {
  if (ours === null || theirs === null) return false
  return ours === theirs || theirs in codeKinship(ours) || ours in codeKinship(theirs)
}

function hasExperts(body: ModelBody): boolean {
  return typeof body['num_experts'] === 'number' && body['num_experts'] > 1
}
