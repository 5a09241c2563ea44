import { isHubId } from '../../catalog/hub-id.js'
import { vendorOfClass } from '../../catalog/model-types.js'
import type { ReferenceFact } from '../../types/fact.js'
import type { Relation, Role } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import { type ConfigEntry, type ConfigMap, type ConfigNode, stringAt } from './config-tree.js'
import type { ConfigPart } from './model-config-fact.js'
import { roleOfModel, roleOfPart } from './model-role.js'
import { readFromFolder, readOrigin } from './named-origin.js'

/** Keys whose value is a model that the part is, uses or was taught by. */
const MODEL_KEY =
  /^(?:_name_or_path|(?:[a-z]+_)*(?:vision|image|audio|speech|video)_tower|(?:vision|image|audio|speech|text|language|llm|draft|teacher|base|encoder|decoder|backbone)(?:_model)?(?:_name|_id|_path|_name_or_path)?|(?:[a-z]+_)+model_name_or_path|model_name_or_path|pretrained_model_name_or_path|pretrained)$/i
const TOKENIZER_KEY = /^(?:[a-z]+_)*tokenizer(?:_name|_id|_path|_name_or_path)?$/i
const CLASS_KEY = /^(?:image_processor_type|feature_extractor_type|video_processor_type|processor_class)$/

/**
 * What one configuration object names beside its own numbers: the base in `_name_or_path`, towers, teachers, tokenizers,
 * and processor classes of a known vendor.
 */
export function* referencesOf(
  file: TextFile,
  { part, map }: ConfigPart,
  context: CollectContext,
  model: { readonly role: Role | null } | null,
): Generator<ReferenceFact> {
  for (const entry of map.entries) {
    if (entry.value.kind !== 'scalar' || typeof entry.value.value !== 'string') continue
    const value = entry.value.value
    if (CLASS_KEY.test(entry.key)) {
      if (vendorOfClass(value) !== null)
        yield reference(file, entry, {
          target: 'processor',
          id: value,
          form: 'name',
          use: 'load',
          role: null,
        })
      continue
    }
    const tokenizer = TOKENIZER_KEY.test(entry.key)
    if (!tokenizer && !MODEL_KEY.test(entry.key)) continue
    const own = entry.key === '_name_or_path'
    // Outside a model's configuration only a hub id is plain enough.
    const origin =
      model !== null && own ? readOrigin(value, context, file.path) : hubId(value, context, file.path)
    if (origin === null) continue
    const stated = statedRelation(file, entry, map)
    yield {
      ...reference(file, entry, {
        target: tokenizer ? 'tokenizer' : 'model',
        id: origin.id,
        form: origin.form,
        use: own || stated !== null ? 'state' : 'load',
        role: tokenizer
          ? 'tokenizer'
          : own
            ? (roleOfPart(part) ?? model?.role ?? roleOfPipelinePart(map))
            : roleOfPart(entry.key),
      }),
      revision: origin.revision,
      relation: stated?.relation ?? null,
      via: stated?.via ?? entry.key,
      strength: origin.form === 'local-path' ? 'C' : 'B',
    }
  }
}

/** A key that says by itself what the named model was to this one; `null` for all others. */
function statedRelation(
  file: TextFile,
  { key }: ConfigEntry,
  map: ConfigMap,
): { readonly relation: Relation; readonly via: string } | null {
  if (/teacher/i.test(key)) return { relation: 'distilled-from', via: key }
  // AutoGPTQ writes down which model it quantised.
  if (file.name === 'quantize_config.json' && key === 'model_name_or_path')
    return { relation: 'quantized', via: key }
  // Diffusers writes the key when weights are loaded, and building from a configuration alone writes none.
  const pipeline = stringAt(map, '_class_name')
  return key === '_name_or_path' && pipeline !== null
    ? { relation: 'initialized-from', via: `${pipeline}._name_or_path` }
    : null
}

/** Role of one part of a pipeline of Diffusers, by its class. */
function roleOfPipelinePart(map: ConfigMap): Role | null {
  const name = stringAt(map, '_class_name') ?? ''
  if (/^(?:Autoencoder|VQModel|Consistency\w*Decoder)/.test(name)) return 'decoder'
  return /^UNet|Transformer\w*Model$/.test(name) ? 'backbone' : null
}

/** Paths that name their origin, anywhere in the file: `…/qwen2-audio-encoder-from-qwen2-audio-7b-instruct`. */
export function* fromPathReferences(file: TextFile, root: ConfigNode): Generator<ReferenceFact> {
  for (const entry of scalars(root, 0)) {
    const value = entry.value
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || !value.value.includes('from')) continue
    const folder = readFromFolder(value.value)
    if (folder === null) continue
    yield {
      ...reference(file, entry, {
        target: 'model',
        id: folder.id,
        form: 'local-path',
        use: 'load',
        role: roleOfPart(folder.what) ?? roleOfPart(entry.key),
      }),
      relation: 'initialized-from',
    }
  }
}

/** The folder that holds this file names its origin. */
export function folderReference(
  file: TextFile,
  architectures: readonly string[],
  modelType: string | null,
): ReferenceFact | null {
  const slash = file.path.lastIndexOf('/')
  const folder = slash === -1 ? null : readFromFolder(file.path.slice(0, slash))
  if (folder === null) return null
  const name = file.path.slice(folder.start, folder.end)
  return {
    kind: 'reference',
    target: 'model',
    id: folder.id,
    form: 'local-path',
    revision: null,
    use: 'load',
    relation: 'initialized-from',
    role: roleOfPart(folder.what) ?? roleOfModel(architectures, modelType),
    via: `folder ${name}`,
    isDefault: false,
    strength: 'B',
    scope: file.scope,
    location: { ...file.locate(0), quote: file.path },
  }
}

function* scalars(node: ConfigNode, depth: number): Generator<ConfigEntry> {
  if (depth > 12) return
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      if (entry.value.kind === 'scalar') yield entry
      else if (entry.value.kind === 'map') yield* scalars(entry.value, depth + 1)
      else {
        for (const item of entry.value.items) {
          if (item.kind === 'scalar') yield { key: entry.key, keyStart: item.start, value: item }
          else yield* scalars(item, depth + 1)
        }
      }
    }
  } else if (node.kind === 'list') for (const item of node.items) yield* scalars(item, depth + 1)
}

function hubId(value: string, context: CollectContext, from: string) {
  if (!value.includes('/')) return null
  const origin = readOrigin(value, context, from)
  return origin !== null && origin.form !== 'local-path' && isHubId(origin.id) ? origin : null
}

function reference(
  file: TextFile,
  entry: ConfigEntry,
  what: Pick<ReferenceFact, 'target' | 'id' | 'form' | 'use' | 'role'>,
): ReferenceFact {
  return {
    kind: 'reference',
    ...what,
    revision: null,
    relation: null,
    via: entry.key,
    isDefault: false,
    strength: 'B',
    scope: file.scope,
    location: file.locate(entry.keyStart, Math.max(entry.keyStart + 1, entry.value.end)),
  }
}

/** True for the root of a file that was found to be a map. */
export function isConfigMap(node: ConfigNode | null | undefined): node is ConfigMap {
  return node !== null && node !== undefined && node.kind === 'map'
}
