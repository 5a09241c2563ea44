import { GEOMETRY_KEYS, normaliseBody } from '../../catalog/model-body.js'
import { nativeSince, vendorOfModelType } from '../../catalog/model-types.js'
import type { ModelConfigFact } from '../../types/fact.js'
import type { TextFile } from '../text-file.js'
import { type ConfigMap, entryOf, plainOf, stringAt } from './config-tree.js'
import { roleOfModel, roleOfPart } from './model-role.js'

/** One configuration object of a file, with the key path that leads to it (`''` for the root). */
export interface ConfigPart {
  readonly part: string
  readonly map: ConfigMap
}

const PART_DEPTH = 4
const PART_KEY = /(?:config|cfg)$/i
const PLACE_KEYS = ['model_type', 'architectures', ...GEOMETRY_KEYS, 'd_model', 'n_embd', 'dim', 'depth']
const MODEL_TYPE = /^[a-z][\w.-]{1,63}$/i
/** `model_type: LlamaForCausalLM` is how some trainers name the class to load. */
const CLASS_NAME = /^[A-Z]\w*(?:For[A-Z]\w*|Model|LM|Tokenizer|Config)$/

/** The root and every object below it, down to four levels, in document order. */
export function* partsOf(root: ConfigMap, part = '', depth = 0): Generator<ConfigPart> {
  yield { part, map: root }
  if (depth >= PART_DEPTH) return
  for (const entry of root.entries) {
    if (
      entry.value.kind !== 'map' ||
      /^(?:quantization|generation|rope|task_specific|id2label|label2id)/.test(entry.key)
    )
      continue
    yield* partsOf(entry.value, part === '' ? entry.key : `${part}.${entry.key}`, depth + 1)
  }
}

/**
 * The fact of one configuration object; `null` when the object is no model's configuration. It is one when it names its
 * classes, or a model type together with sizes (or, under a `*_config` key, a type somebody is known for), or at least three sizes of a network.
 *
 * @param lenient accept a model type without sizes at the root (the file is named `config.json`)
 */
export function modelConfigFact(
  file: TextFile,
  { part, map }: ConfigPart,
  lenient: boolean,
): ModelConfigFact | null {
  const values = plainOf(map) as Record<string, unknown>
  // The first Mamba models have no type, and nothing else has this key.
  const type = values['model_type'] ?? ('ssm_cfg' in values ? 'mamba' : undefined)
  const modelType = typeof type === 'string' && MODEL_TYPE.test(type) && !CLASS_NAME.test(type) ? type : null
  const architectures = strings(values['architectures'] ?? classOf(values['architecture'])).filter((name) =>
    /^[A-Za-z]\w*$/.test(name),
  )
  const body = normaliseBody(withoutPlaceholders(values))
  const sizes = GEOMETRY_KEYS.filter((key) => typeof body[key] === 'number').length
  const nested = part !== '' && PART_KEY.test(part)
  const typed =
    modelType !== null && (sizes >= 2 || (nested && isKnownType(modelType)) || (part === '' && lenient))
  if (
    architectures.length === 0 &&
    !typed &&
    !(sizes >= 3 && (nested || part === '') && typeof body['hidden_size'] === 'number')
  )
    return null
  const place = PLACE_KEYS.map((key) => entryOf(map, key)).find((entry) => entry !== undefined)
  return {
    kind: 'model-config',
    part,
    role:
      part === ''
        ? roleOfModel(architectures, modelType)
        : (roleOfPart(part) ?? roleOfModel(architectures, modelType)),
    modelType,
    architectures,
    body,
    nameOrPath: stringAt(map, '_name_or_path'),
    autoMap: autoMapOf(values['auto_map']),
    quantization: quantizationOf(values),
    firstSpecialId: firstSpecialId(values),
    strength: 'B',
    scope: file.scope,
    location:
      place === undefined
        ? file.locate(map.start)
        : file.locate(place.keyStart, Math.max(place.keyStart + 1, place.value.end)),
  }
}

/** TensorRT-LLM writes one class under `architecture`; elsewhere the key holds names of many kinds. */
function classOf(value: unknown): string | null {
  return typeof value === 'string' && CLASS_NAME.test(value) ? value : null
}

/** A type of the library, or of a vendor the catalogue knows: the word means a model. */
function isKnownType(modelType: string): boolean {
  return nativeSince(modelType) !== null || vendorOfModelType(modelType) !== null
}

/** A run's recorded configuration (`config.yaml` of Weights & Biases) wraps every value as `{desc, value}`. */
export function unwrapRecorded(map: ConfigMap): ConfigMap {
  const entries = map.entries.map((entry) => {
    const inner = entry.value.kind === 'map' ? entryOf(entry.value, 'value') : undefined
    // The place of a scalar is its line, not that of the wrapper's key.
    if (inner === undefined) return entry
    const keyStart = inner.value.kind === 'scalar' ? inner.keyStart : entry.keyStart
    return { ...entry, keyStart, value: inner.value }
  })
  return { ...map, entries }
}

/** Meta's params.json writes -1 for what the loader fills in. */
function withoutPlaceholders(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value !== 'number' || value >= 0),
  )
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function autoMapOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

const SPECIAL_IDS = ['bos_token_id', 'eos_token_id', 'pad_token_id']
/** Vocabularies that begin with their special tokens have a few hundred of them at most. */
const LEARNT = 1000

/** Behind a byte-level vocabulary the special tokens follow the learnt ones: the first tells how many those are. */
function firstSpecialId(values: Record<string, unknown>): number | null {
  const ids = SPECIAL_IDS.flatMap((key) => values[key]).filter(
    (id): id is number => typeof id === 'number' && Number.isSafeInteger(id) && id >= 0,
  )
  const first = Math.min(...ids)
  return ids.length > 0 && first >= LEARNT ? first : null
}

function quantizationOf(values: Record<string, unknown>): string | null {
  for (const key of ['quantization_config', 'quantization', 'compression_config']) {
    const value = values[key]
    if (typeof value !== 'object' || value === null) continue
    for (const name of ['quant_method', 'quant_algo', 'quant_type', 'format']) {
      const method = (value as Record<string, unknown>)[name]
      if (typeof method === 'string' && method !== '') return method
    }
    return 'unknown'
  }
  return null
}
