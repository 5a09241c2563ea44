import type { ModelBody } from '../types/fact.js'
import { type BodyDelta, bodyDelta } from './body-delta.js'
import { knownModels } from './find-model.js'
import type { KnownModel } from './known-model.js'
import { GEOMETRY_KEYS } from './model-body.js'
import { type BodyPattern, nearestByBody } from './nearest-by-body.js'

/** A known design beside a configuration, with what differs. */
export interface NearDesign {
  readonly model: KnownModel
  /** `scaled`: no three sizes are equal, but the model type is the same. */
  readonly pattern: BodyPattern | 'scaled'
  readonly delta: BodyDelta
  /** Own layers over theirs; `null` when one side does not say. */
  readonly layerRatio: number | null
}

const SHARED_SIZES = 3

/**
 * The nearest known designs by body, one a model type, nearest first: by equal sizes, else the next size of the same
 * model type. Rows whose sizes were not traced, and defaults of configuration classes, are left out.
 */
export function nearestDesigns(body: ModelBody, modelType: string | null, limit = 2): readonly NearDesign[] {
  const out: NearDesign[] = []
  const types = new Set<string>()
  for (const near of nearestByBody(body, modelType, Number.POSITIVE_INFINITY)) {
    const print = near.model.fingerprint
    const theirs = print?.[near.part]
    if (print === null || !print.traced || theirs == null) continue
    const theirType =
      near.part === 'vision' ? (print.visionType ?? near.model.modelType) : near.model.modelType
    const type = theirType ?? near.model.id
    if (types.has(type)) continue
    types.add(type)
    out.push({
      model: near.model,
      pattern: near.pattern,
      delta: bodyDelta({ body, modelType }, { body: theirs, modelType: theirType }),
      layerRatio: near.layerRatio,
    })
    if (out.length === limit) return out
  }
  if (out.length > 0 || modelType === null) return out
  const scaled = nextSize(body, modelType)
  return scaled === null ? [] : [scaled]
}

/** The model of the same type whose sizes are nearest by their ratios. */
function nextSize(body: ModelBody, modelType: string): NearDesign | null {
  let best: { readonly model: KnownModel; readonly theirs: ModelBody; readonly distance: number } | null =
    null
  for (const model of knownModels()) {
    const print = model.fingerprint
    if (model.modelType !== modelType || print === null || !print.traced || print.confidence === 'defaults')
      continue
    const ratios = GEOMETRY_KEYS.flatMap((key) => {
      const a = body[key]
      const b = print.body[key]
      return typeof a === 'number' && typeof b === 'number' && a > 0 && b > 0
        ? [Math.abs(Math.log(a / b))]
        : []
    })
    if (ratios.length < SHARED_SIZES) continue
    const distance = ratios.reduce((sum, one) => sum + one, 0) / ratios.length
    if (best === null || distance < best.distance) best = { model, theirs: print.body, distance }
  }
  if (best === null) return null
  const a = body['num_hidden_layers']
  const b = best.theirs['num_hidden_layers']
  return {
    model: best.model,
    pattern: 'scaled',
    delta: bodyDelta({ body, modelType }, { body: best.theirs, modelType }),
    layerRatio: typeof a === 'number' && typeof b === 'number' && b > 0 ? a / b : null,
  }
}
