import type { ModelBody } from '../types/fact.js'
import { knownModels } from './find-model.js'
import type { KnownModel } from './known-model.js'
import { GEOMETRY_KEYS } from './model-body.js'
import { codeKinship } from './model-types.js'

/**
 * How the sizes of a body relate to those of a known model. A description of numbers, never a verdict: five equal sizes
 * are shared by models that have nothing to do with each other (Olmo 3.1 32B and Qwen2.5 32B).
 *
 * - `same-body`: every size both state is equal, vocabulary included, and the model type agrees.
 * - `layer-growth`: widths and vocabulary equal, more layers (depth up-scaling: SOLAR 10.7B on Mistral 7B).
 * - `vocabulary-growth`: sizes equal, larger vocabulary (expansion: EEVE on SOLAR).
 * - `layer-and-vocabulary-growth`: both.
 * - `same-sizes`: all sizes equal, but model type or vocabulary speak for another model.
 * - `overlap`: some sizes equal, some not.
 */
export type BodyPattern =
  | 'same-body'
  | 'layer-growth'
  | 'vocabulary-growth'
  | 'layer-and-vocabulary-growth'
  | 'same-sizes'
  | 'overlap'

export interface BodyNeighbour {
  readonly model: KnownModel
  /** Which of the model's bodies was compared. */
  readonly part: 'body' | 'vision' | 'audio'
  readonly pattern: BodyPattern
  readonly equal: readonly string[]
  readonly different: readonly string[]
  /** Keys that only one side states. */
  readonly unknown: readonly string[]
  /** `null` when one side does not say. Llama-compatible types (`llama`, `mistral`) do not count as agreeing. */
  readonly modelTypeAgrees: boolean | null
  readonly vocabularyAgrees: boolean | null
  /** Own layers over theirs; `null` when one side does not say. */
  readonly layerRatio: number | null
}

const WIDTHS = ['hidden_size', 'intermediate_size', 'num_attention_heads', 'num_key_value_heads'] as const
const GEOMETRY: ReadonlySet<string> = new Set(GEOMETRY_KEYS)
/** What tells one release of a body from another. */
const TELLING: ReadonlySet<string> = new Set([
  ...GEOMETRY_KEYS,
  'vocab_size',
  'rope_theta',
  'max_position_embeddings',
])
const LIMIT = 8
/** Between a body with a larger vocabulary and one with more layers. */
const SAME_TYPE = 250
/** Re-used classes beyond this many say no more. */
const MOST_CLASSES = 6

/**
 * Known models with an equal hidden size and at least two more equal sizes, most alike first. Bodies that are only the
 * defaults of a configuration class are left out.
 *
 * @param body normalised body (`normaliseBody`)
 * @param modelType of the same configuration object, `null` when it does not say
 */
export function nearestByBody(
  body: ModelBody,
  modelType: string | null,
  limit = LIMIT,
): readonly BodyNeighbour[] {
  if (typeof body['hidden_size'] !== 'number') return []
  const out: BodyNeighbour[] = []
  for (const model of knownModels()) {
    const print = model.fingerprint
    if (print === null || print.confidence === 'defaults') continue
    for (const part of ['body', 'vision', 'audio'] as const) {
      const theirs = print[part]
      if (theirs === null || theirs['hidden_size'] !== body['hidden_size']) continue
      if (!sameKind(part, body, theirs)) continue
      const neighbour = compare(model, part, body, theirs, modelType)
      if (neighbour !== null) out.push(neighbour)
    }
  }
  return out
    .sort(
      (a, b) =>
        score(b, modelType) - score(a, modelType) ||
        a.model.id.length - b.model.id.length ||
        (releaseOf(a) < releaseOf(b) ? -1 : releaseOf(a) > releaseOf(b) ? 1 : 0) ||
        (a.model.id < b.model.id ? -1 : 1),
    )
    .slice(0, limit)
}

function compare(
  model: KnownModel,
  part: BodyNeighbour['part'],
  ours: ModelBody,
  theirs: ModelBody,
  modelType: string | null,
): BodyNeighbour | null {
  const equal: string[] = []
  const different: string[] = []
  const unknown: string[] = []
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const a = stated(ours, key, modelType)
    const b = stated(theirs, key, model.modelType)
    if (a === undefined || b === undefined) unknown.push(key)
    else if (same(a, b)) equal.push(key)
    else different.push(key)
  }
  const sizes = equal.filter((key) => GEOMETRY.has(key))
  if (sizes.length < 3) return null
  // A tower's type is the model's own, with an ending that sameType drops.
  const theirType = part === 'vision' ? (model.fingerprint?.visionType ?? model.modelType) : model.modelType
  const modelTypeAgrees = modelType === null || theirType === null ? null : sameType(modelType, theirType)
  const vocabularyAgrees = equal.includes('vocab_size')
    ? true
    : different.includes('vocab_size')
      ? false
      : null
  const layerRatio = ratio(ours['num_hidden_layers'], theirs['num_hidden_layers'])
  const otherSizes = different.filter((key) => GEOMETRY.has(key) && key !== 'num_hidden_layers')
  const widthsKnown = WIDTHS.filter((key) => equal.includes(key)).length >= 3
  return {
    model,
    part,
    pattern: patternOf({
      otherSizes,
      widthsKnown,
      layerRatio,
      modelType,
      model,
      modelTypeAgrees,
      vocabularyAgrees,
      ours,
      theirs,
    }),
    equal,
    different,
    unknown,
    modelTypeAgrees,
    vocabularyAgrees,
    layerRatio,
  }
}

function patternOf(seen: {
  readonly otherSizes: readonly string[]
  readonly widthsKnown: boolean
  readonly layerRatio: number | null
  readonly modelType: string | null
  readonly model: KnownModel
  readonly modelTypeAgrees: boolean | null
  readonly vocabularyAgrees: boolean | null
  readonly ours: ModelBody
  readonly theirs: ModelBody
}): BodyPattern {
  if (seen.otherSizes.length > 0 || !seen.widthsKnown || seen.layerRatio === null || seen.layerRatio < 1)
    return 'overlap'
  const kin = seen.modelTypeAgrees !== false || relatedCode(seen.modelType, seen.model.modelType)
  const larger = grows(seen.ours['vocab_size'], seen.theirs['vocab_size'])
  if (seen.layerRatio > 1) {
    if (!kin) return 'overlap'
    if (seen.vocabularyAgrees !== false) return 'layer-growth'
    return larger ? 'layer-and-vocabulary-growth' : 'overlap'
  }
  if (seen.modelTypeAgrees === false) return 'same-sizes'
  if (seen.vocabularyAgrees !== false) return 'same-body'
  return larger ? 'vocabulary-growth' : 'same-sizes'
}

/** Towers are compared with towers of their kind only: a language model can have the sizes of one. */
function sameKind(part: BodyNeighbour['part'], ours: ModelBody, theirs: ModelBody): boolean {
  const image = 'patch_size' in ours || 'image_size' in ours
  const sound = 'num_mel_bins' in ours || 'max_source_positions' in ours
  if (part === 'vision') return image
  if (part === 'audio') return sound
  return image === 'patch_size' in theirs && sound === 'num_mel_bins' in theirs
}

/** Types whose classes take the width of a head from hidden size and heads; others state it or have a default of their own. */
const COMPUTES_HEAD =
  /^(?:llama|code_llama|mistral|mixtral|ministral|qwen2\w*|phi\w*|gpt\w*|opt|bloom|falcon|mpt|baichuan|internlm\w*|stablelm|starcoder2|olmo\w*|granite\w*|cohere\w*|bert|roberta|clip\w*|siglip\w*|whisper)$/i

/** The value, or what the type's class takes for it when a related key is stated. */
function stated(body: ModelBody, key: string, modelType: string | null): ModelBody[string] | undefined {
  const value = body[key]
  if (value !== undefined) return value
  const heads = body['num_attention_heads']
  const hidden = body['hidden_size']
  const computes = modelType === null || COMPUTES_HEAD.test(modelType)
  if (
    key === 'head_dim' &&
    computes &&
    typeof heads === 'number' &&
    typeof hidden === 'number' &&
    heads > 0
  ) {
    const dimension = hidden / heads
    return Number.isInteger(dimension) ? dimension : undefined
  }
  return undefined
}

function same(a: ModelBody[string], b: ModelBody[string]): boolean {
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b)
  return a === b
}

/** `qwen2_5_vl_text` is the text part of `qwen2_5_vl`. */
function sameType(a: string, b: string): boolean {
  const bare = (type: string) =>
    type.toLowerCase().replace(/(?:_(?:text|vision|audio)(?:_model|_config)?)?(?:_encoder)?$/, '')
  return bare(a) === bare(b)
}

/** One of the two types' code is made from the other's, so that weights of one load in the other (`llama`, `mistral`). */
function relatedCode(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  return b in codeKinship(a) || a in codeKinship(b)
}

function ratio(a: unknown, b: unknown): number | null {
  return typeof a === 'number' && typeof b === 'number' && b > 0 ? a / b : null
}

function grows(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' && a > b
}

/** Of two names as long, the first bearer of a body; whose day is not known comes last. */
function releaseOf({ model }: BodyNeighbour): string {
  return model.firstRelease ?? '9999'
}

function score(neighbour: BodyNeighbour, modelType: string | null): number {
  const weight: Readonly<Record<BodyPattern, number>> = {
    'same-body': 400,
    'vocabulary-growth': 300,
    'layer-growth': 200,
    'layer-and-vocabulary-growth': 150,
    'same-sizes': 100,
    overlap: 0,
  }
  // An own release is the better name for a body than its fine-tunes, which share it and may state more of it.
  const own = neighbour.model.relation === null ? 1 : 0
  if (neighbour.pattern === 'same-body' && neighbour.different.length === 0)
    return (
      weight[neighbour.pattern] + 100 + own * 30 + neighbour.equal.filter((key) => TELLING.has(key)).length
    )
  // All sizes of a model of the same type, beside another vocabulary: nearer than a model that more was added to.
  if (neighbour.pattern === 'same-sizes' && neighbour.modelTypeAgrees === true)
    return SAME_TYPE + own + neighbour.equal.filter((key) => TELLING.has(key)).length
  // Where some sizes only are equal, the design whose classes the type was made from is the nearer one.
  const classes =
    neighbour.pattern === 'overlap' && modelType !== null && neighbour.model.modelType !== null
      ? (codeKinship(modelType)[neighbour.model.modelType] ?? 0)
      : 0
  return (
    weight[neighbour.pattern] +
    neighbour.equal.length * 2 -
    neighbour.different.length * 2 +
    own +
    Math.min(classes, MOST_CLASSES) * 2
  )
}
