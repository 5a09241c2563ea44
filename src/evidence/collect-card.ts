import { isMap, isScalar, isSeq, type Node, parseDocument, type Document as YamlDocument } from 'yaml'
import { isHubId, parseHubUrl } from '../catalog/hub-id.js'
import { hubLicense } from '../licenses/hub-ids.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, LicenseFact, ReferenceFact } from '../types/fact.js'
import type { Relation, Scope } from '../types/vocabulary.js'
import { basesOf, type Value } from './cards/bases.js'
import { readRecipes } from './cards/recipes.js'
import type { CollectContext, TextCollector } from './collector.js'
import { type FrontMatter, readFrontMatter } from './prose/markdown.js'
import { isCard } from './scope.js'
import type { TextFile } from './text-file.js'

const CARD_KEYS =
  /^(?:base_model|library_name|datasets|pipeline_tag|base_model_relation|license_name)[ \t]*:/m

/** Front matter of model cards: base models, data sets, licence, tags. */
export const cardCollector: TextCollector = {
  id: 'card',
  endings: ['markdown', 'md'],

  wants(entry: Entry): boolean {
    return /\.(?:md|markdown)$/i.test(entry.path) && entry.size <= limits.textFileBytes
  },

  *collect(file: TextFile, context: CollectContext): Generator<Fact> {
    if (file.scope === 'vendored') return
    const matter = readFrontMatter(file.text)
    if (matter === null) return
    if (isCard(file.path) ? !/^[\w-]+[ \t]*:/m.test(matter.text) : !CARD_KEYS.test(matter.text)) return
    const document = parseDocument(matter.text, { strict: false, logLevel: 'silent', uniqueKeys: false })
    if (!isMap(document.contents)) {
      context.skip(file.path, 'front matter is not a YAML mapping')
      return
    }
    const scope = scopeOf(file, context)
    yield* readCard(file, matter, document, scope)
    if (isCard(file.path)) yield* readRecipes(file, context, scope)
  },
}

function scopeOf(file: TextFile, context: CollectContext): Scope {
  const slash = file.path.lastIndexOf('/')
  const folder = slash === -1 ? 'product' : context.scopeOf(`${file.path.slice(0, slash)}/_`)
  return folder === 'training' ? 'product' : folder
}

function* readCard(
  file: TextFile,
  matter: FrontMatter,
  document: YamlDocument,
  scope: Scope,
): Generator<Fact> {
  const read = (key: string): Value[] => valuesAt(document, key, matter)
  const bases = basesOf(read)
  for (const { value, relation, role, via } of bases) {
    yield { ...reference(file, value, 'model', relation, via, scope), role }
  }
  const dataScope: Scope = scope === 'product' ? 'data' : scope
  for (const value of read('datasets')) yield reference(file, value, 'dataset', null, 'datasets', dataScope)

  const tags = read('tags')
  const merge = tags.find(({ text }) => /^merge$/i.test(text))
  if (merge !== undefined) {
    yield {
      kind: 'merge',
      method: 'unspecified',
      parents: bases.map(({ value }) => value.text),
      strength: 'B',
      scope,
      location: file.locate(merge.start, merge.end),
    }
  }
  for (const value of read('model_name')) {
    yield {
      kind: 'identity',
      form: 'model-name',
      value: value.text,
      strength: 'B',
      scope,
      location: file.locate(value.start, value.end),
    }
  }
  const isData =
    bases.length === 0 &&
    ['dataset_info', 'size_categories', 'task_categories'].some((key) => document.has(key))
  yield* readLicense(file, read, isData ? 'data' : document.has('sdk') ? 'repository' : 'weights', scope)
}

function* readLicense(
  file: TextFile,
  read: (key: string) => Value[],
  appliesTo: LicenseFact['appliesTo'],
  scope: Scope,
): Generator<LicenseFact> {
  const name = read('license_name')[0]
  const link = read('license_link')[0]
  for (const value of read('license')) {
    // `other` is only the pointer to the name and link beside it, which are the licence.
    const isOther = /^other$/i.test(value.text)
    const shown = isOther ? (name ?? link ?? value) : value
    const raw = isOther
      ? [value, name, link].flatMap((part) => (part === undefined ? [] : [part.text])).join(' ')
      : value.text
    yield {
      kind: 'license',
      source: 'card',
      id: isOther ? (name === undefined ? null : hubLicense(name.text)) : hubLicense(value.text),
      match: 'declared',
      addedWords: [],
      appliesTo,
      raw,
      strength: 'B',
      scope,
      location: file.locate(shown.start, shown.end),
    }
  }
}

function reference(
  file: TextFile,
  value: Value,
  target: 'model' | 'dataset',
  relation: Relation | null,
  via: string,
  scope: Scope,
): ReferenceFact {
  const url = parseHubUrl(value.text)
  const isUrl = url !== null && (url.kind === 'model' || url.kind === 'dataset')
  const form = isUrl
    ? 'hub-url'
    : isHubId(value.text)
      ? 'hub-id'
      : value.text.includes('/')
        ? 'local-path'
        : 'name'
  return {
    kind: 'reference',
    target,
    id: isUrl ? url.id : value.text,
    form,
    revision: isUrl ? url.revision : null,
    use: 'state',
    relation,
    role: target === 'model' ? 'backbone' : null,
    via,
    isDefault: false,
    strength: 'B',
    scope,
    location: file.locate(value.start, value.end),
  }
}

/** Scalars under a key, one or a list of them, with their offsets in the file. Aliases are not followed. */
function valuesAt(document: YamlDocument, key: string, matter: FrontMatter): Value[] {
  const node: unknown = document.get(key, true)
  const items: unknown[] = isSeq(node) ? node.items.slice(0, 500) : [node]
  const values: Value[] = []
  for (const item of items) {
    if (!isScalar(item)) continue
    // As written: `no` and `1.10` are names here, not a truth value and a number.
    const text = typeof item.value === 'string' ? item.value : (item.source ?? '')
    const range = (item as Node).range
    if (text.trim() === '' || item.value === null || !range) continue
    values.push({
      text: text.trim(),
      start: matter.start + range[0],
      end: matter.start + Math.max(range[1], range[0] + 1),
    })
  }
  return values
}
