import { parseHubUrl } from '../../catalog/hub-id.js'
import { hubLicense } from '../../licenses/hub-ids.js'
import type { Fact, ReferenceFact } from '../../types/fact.js'
import type { Relation, Scope } from '../../types/vocabulary.js'
import { locateFile } from '../text-file.js'
import type { GgufValue } from './gguf-metadata.js'

type Metadata = ReadonlyMap<string, GgufValue>

/** Entries of one list of bases or data sets that are read. */
const ENTRIES = 64
/** `general.file_type` of files whose numbers were not packed: F32, F16, BF16 (`LlamaFileType` of gguf-py). */
const PLAIN: ReadonlySet<GgufValue | undefined> = new Set([0, 1, 32])

/**
 * What a GGUF file states of its descent, data and licence, by the keys of gguf-py's `constants.py`. The converter of llama.cpp
 * takes them from the card of the model that was converted (`metadata.py`), so a base is the base of that model. Name and
 * organisation are no evidence: the converter guesses them from folder names and `_name_or_path`.
 */
export function* ggufFacts(path: string, metadata: Metadata, scope: Scope): Generator<Fact> {
  const kind = textOf(metadata, 'general.type')
  // A projector's file repeats the card of the whole model and says nothing of the tower inside.
  if (kind === 'mmproj') return
  const bases = entriesOf(metadata, 'base_model')
  const relation: Relation | null = kind === 'adapter' ? 'adapter' : bases.length > 1 ? 'merge' : null
  for (const entry of bases) yield* reference(path, entry, 'model', relation, scope)
  for (const key of [
    'general.source.huggingface.repository',
    'general.source.repo_url',
    'general.source.url',
  ]) {
    const value = textOf(metadata, key)
    const url = value === null ? null : sourceOf(key, value)
    if (value === null || url === null) continue
    const packed = metadata.has('general.file_type') && !PLAIN.has(metadata.get('general.file_type'))
    const source = { key, value, id: url.id, revision: url.revision, form: 'hub-url' } as const
    yield* reference(path, source, 'model', packed ? 'quantized' : null, scope)
    break
  }
  const dataScope: Scope = scope === 'product' ? 'data' : scope
  for (const entry of entriesOf(metadata, 'dataset'))
    yield* reference(path, entry, 'dataset', null, dataScope)
  yield* license(path, metadata, scope)
}

/** How the file names itself, for the reader of its row. */
export function ggufTitle(metadata: Metadata): string | null {
  const name = textOf(metadata, 'general.name')
  const by = textOf(metadata, 'general.organization') ?? textOf(metadata, 'general.author')
  if (name === null) return null
  return by === null ? `named ${name}` : `named ${name}, by ${by}`
}

interface Named {
  readonly key: string
  readonly value: string
  readonly id: string
  readonly revision: string | null
  readonly form: ReferenceFact['form']
}

/** `general.base_model.0.repo_url`, else its `url`, else its name. */
function entriesOf(metadata: Metadata, list: 'base_model' | 'dataset'): readonly Named[] {
  const wanted = list === 'base_model' ? 'model' : 'dataset'
  const count = metadata.get(`general.${list}.count`)
  const entries: Named[] = []
  for (let index = 0; index < Math.min(typeof count === 'number' ? count : 0, ENTRIES); index += 1) {
    const prefix = `general.${list}.${index}`
    let named: Named | null = null
    for (const key of [`${prefix}.repo_url`, `${prefix}.url`]) {
      const value = textOf(metadata, key)
      const url = value === null ? null : parseHubUrl(value)
      if (value === null || url === null || url.kind !== wanted) continue
      named = { key, value, id: url.id, revision: url.revision, form: 'hub-url' }
      break
    }
    const name = textOf(metadata, `${prefix}.name`)
    if (named === null && name !== null && !/[/\\]|^\./.test(name)) {
      named = { key: `${prefix}.name`, value: name, id: name, revision: null, form: 'name' }
    }
    if (named !== null) entries.push(named)
  }
  return entries
}

function sourceOf(
  key: string,
  value: string,
): { readonly id: string; readonly revision: string | null } | null {
  const url = parseHubUrl(key.endsWith('repository') ? `https://huggingface.co/${value}` : value)
  return url?.kind === 'model' ? url : null
}

function* reference(
  path: string,
  { key, value, id, revision, form }: Named,
  target: 'model' | 'dataset',
  relation: Relation | null,
  scope: Scope,
): Generator<ReferenceFact> {
  yield {
    kind: 'reference',
    target,
    id,
    form,
    revision,
    use: 'state',
    relation,
    role: target === 'model' ? 'backbone' : null,
    via: key.replace(/\.\d+\./, '.N.'),
    isDefault: false,
    strength: 'B',
    scope,
    location: locateFile(path, `${key} = ${value}`),
  }
}

function* license(path: string, metadata: Metadata, scope: Scope): Generator<Fact> {
  const stated = textOf(metadata, 'general.license')
  if (stated === null) return
  const name = textOf(metadata, 'general.license.name')
  const link = textOf(metadata, 'general.license.link')
  const isOther = /^other$/i.test(stated)
  const words = isOther ? [stated, name, link].filter((part) => part !== null) : [stated]
  const shown = isOther && name !== null ? ['general.license.name', name] : ['general.license', stated]
  yield {
    kind: 'license',
    source: 'metadata',
    id: isOther ? (name === null ? null : hubLicense(name)) : hubLicense(stated),
    match: 'declared',
    addedWords: [],
    appliesTo: 'weights',
    raw: words.join(' '),
    strength: 'B',
    scope,
    location: locateFile(path, shown.join(' = ')),
  }
}

function textOf(metadata: Metadata, key: string): string | null {
  const value = metadata.get(key)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
