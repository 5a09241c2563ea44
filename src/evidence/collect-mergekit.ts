import { isHubId, parseHubUrl } from '../catalog/hub-id.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, ReferenceFact } from '../types/fact.js'
import type { Relation } from '../types/vocabulary.js'
import type { CollectContext, TextCollector } from './collector.js'
import { isConfigMap } from './configs/config-references.js'
import {
  type ConfigEntry,
  type ConfigMap,
  type ConfigNode,
  entryOf,
  readYamlTrees,
  stringAt,
} from './configs/config-tree.js'
import type { TextFile } from './text-file.js'
import { withoutShards } from './trainers/shard-lines.js'

const METHOD = /^[ \t]*["']?merge_method["']?[ \t]*:/m
const MIXTURE = /^[ \t]*gate_mode[ \t]*:/m

interface Named {
  readonly id: string
  readonly revision: string | null
  readonly relation: Relation
  readonly via: string
  readonly node: ConfigNode
  readonly keyStart: number
}

/**
 * mergekit's YAML: weights put together from other weights. One fact for the merge and one reference for each model it
 * names; local paths are left out. `model+lora` names two.
 */
export const mergekitCollector: TextCollector = {
  id: 'mergekit',
  endings: ['yaml', 'yml'],

  wants(entry: Entry): boolean {
    return /\.ya?ml$/i.test(entry.path) && entry.size <= limits.textFileBytes
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored') return
    const { text } = file
    const words = withoutShards(text)
    // By plain words first: a pattern that starts at every line costs many times as much.
    const mixture = words.includes('gate_mode') && MIXTURE.test(words) && words.includes('source_model')
    if (!mixture && !(words.includes('merge_method') && METHOD.test(words))) return
    for (const root of readYamlTrees(text)) if (isConfigMap(root)) yield* readMerge(file, root, context)
  },
}

function* readMerge(file: TextFile, root: ConfigMap, context: CollectContext): Generator<Fact> {
  const method =
    stringAt(root, 'merge_method') ?? (entryOf(root, 'experts') === undefined ? null : 'mixture-of-experts')
  const sources = ['models', 'slices', 'experts', 'modules'].some((key) => entryOf(root, key) !== undefined)
  if (method === null || !sources) return
  const relation: Relation = method === 'passthrough' ? 'layer-copied' : 'merge'
  const named = [...modelsOf(root, relation)].filter(
    ({ id }) => !context.exists(id) && !context.exists(id, file.path),
  )
  const seen = new Map<string, Named>()
  for (const item of named) {
    const key = `${item.relation === 'tokenizer-of'} ${item.id.toLowerCase()}`
    if (!seen.has(key)) seen.set(key, item)
  }
  const parents = [...seen.values()].filter((item) => item.relation === relation).map((item) => item.id)
  const place = entryOf(root, 'merge_method') ?? entryOf(root, 'experts')!
  yield {
    kind: 'merge',
    method,
    parents,
    strength: 'B',
    scope: file.scope,
    location: file.locate(
      place.keyStart,
      place.value.kind === 'scalar' ? place.value.end : place.keyStart + place.key.length,
    ),
  }
  for (const item of seen.values()) yield reference(file, item)
}

function* modelsOf(root: ConfigMap, relation: Relation): Generator<Named> {
  for (const entry of root.entries) {
    if (entry.key === 'base_model') yield* modelsIn(entry, relation, 'base_model')
    else if (entry.key === 'tokenizer_source') yield* modelsIn(entry, 'tokenizer-of', 'tokenizer_source')
    else if (entry.key === 'tokenizer' && entry.value.kind === 'map') {
      const source = entryOf(entry.value, 'source')
      if (source !== undefined) yield* modelsIn(source, 'tokenizer-of', 'tokenizer.source')
      yield* tokenSources(entryOf(entry.value, 'tokens'))
    } else if (/^(?:models|slices|experts|shared_experts|modules)$/.test(entry.key))
      yield* modelsBelow(entry.value, relation, entry.key, 0)
  }
}

/** `tokenizer.tokens.NAME.source`: whose embedding a single token takes. */
function* tokenSources(tokens: ConfigEntry | undefined): Generator<Named> {
  if (tokens?.value.kind !== 'map') return
  for (const { value } of tokens.value.entries) {
    const source = value.kind === 'map' ? entryOf(value, 'source') : undefined
    if (source !== undefined) yield* modelsIn(source, 'tokenizer-of', 'tokenizer.tokens.source')
  }
}

/** `model:` and `source_model:` at any depth of a list of sources. */
function* modelsBelow(node: ConfigNode, relation: Relation, path: string, depth: number): Generator<Named> {
  if (depth > 6) return
  if (node.kind === 'list') for (const item of node.items) yield* modelsBelow(item, relation, path, depth + 1)
  if (node.kind !== 'map') return
  for (const entry of node.entries) {
    if (entry.key === 'model' || entry.key === 'source_model')
      yield* modelsIn(entry, relation, `${path}.${entry.key}`)
    else if (entry.value.kind !== 'scalar') {
      yield* modelsBelow(entry.value, relation, entry.key === 'sources' ? `${path}.sources` : path, depth + 1)
    }
  }
}

/** A model as mergekit writes it: `org/name`, `org/name@revision`, `org/name+org/lora`, or `{model: {path, revision}, lora}`. */
function* modelsIn(entry: ConfigEntry, relation: Relation, via: string): Generator<Named> {
  const { value } = entry
  if (value.kind === 'map') {
    const inner = entryOf(value, 'model') ?? entryOf(value, 'path')
    const lora = entryOf(value, 'lora')
    const revision = stringAt(value, 'revision')
    if (inner !== undefined)
      for (const item of modelsIn(inner, relation, via))
        yield { ...item, revision: item.revision ?? revision }
    if (lora !== undefined) yield* modelsIn(lora, 'adapter', `${via}.lora`)
    return
  }
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return
  for (const [index, text] of value.value.split('+').entries()) {
    const url = parseHubUrl(text)
    const [name, revision] = url === null ? text.trim().split('@', 2) : [url.id, url.revision ?? undefined]
    if (name === undefined || !isHubId(name)) continue
    yield {
      id: name,
      revision: revision ?? null,
      relation: index === 0 ? relation : 'adapter',
      via: index === 0 ? via : `${via} (+lora)`,
      node: value,
      keyStart: entry.keyStart,
    }
  }
}

function reference(file: TextFile, item: Named): ReferenceFact {
  const tokenizer = item.relation === 'tokenizer-of'
  return {
    kind: 'reference',
    target: tokenizer ? 'tokenizer' : 'model',
    id: item.id,
    form: 'hub-id',
    revision: item.revision,
    use: 'state',
    relation: item.relation,
    role: tokenizer ? 'tokenizer' : 'backbone',
    via: item.via,
    isDefault: false,
    strength: 'B',
    scope: file.scope,
    location: file.locate(item.keyStart, item.node.end),
  }
}
