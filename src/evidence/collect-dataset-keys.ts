import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { ReferenceFact, UnresolvedReferenceFact } from '../types/fact.js'
import type { Scope } from '../types/vocabulary.js'
import type { CollectContext, ListingCollector } from './collector.js'
import { decode } from './gather.js'
import { readCommands } from './shell/commands.js'
import { flagValue } from './shell/downloads.js'
import { TextFile } from './text-file.js'
import { type RegistryRow, readRegistryRows } from './trainers/dataset-registry.js'
import { readSettings } from './trainers/settings.js'

/** Trainer files of LLaMA-Factory are hand-written; the longest seen had 3 KB. */
const BYTES = 64 * 1024
const RUN = /\.(?:ya?ml|json|sh)$/i
/** Runs read in one repository. */
const RUNS = 2000
const KEYS = 50

interface Asked {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly evaluation: boolean
}

/**
 * LLaMA-Factory asks for data by key: `dataset: alpaca_en` in a run is a row of `dataset_info.json`. The two are joined
 * here, at the place of the run. A row that names a file of the repository is the project's own; a key that no registry
 * has, or whose file is not here, stays unresolved.
 */
export const datasetKeysCollector: ListingCollector = {
  id: 'dataset-keys',

  async collect(entries, read, context) {
    const registries = new Map<string, ReadonlyMap<string, RegistryRow>>()
    for (const entry of entries) {
      if (
        !/(?:^|\/)dataset_info\.json$/.test(entry.path) ||
        !isReadable(entry, limits.textFileBytes, context)
      )
        continue
      const text = decode(await read(entry.path))
      if (text !== null) registries.set(entry.path, readRegistryRows(text))
    }
    if (registries.size === 0) return []
    const facts: (ReferenceFact | UnresolvedReferenceFact)[] = []
    let runs = 0
    for (const entry of entries) {
      if (!RUN.test(entry.path) || registries.has(entry.path) || !isReadable(entry, BYTES, context)) continue
      if (++runs > RUNS) break
      const text = decode(await read(entry.path))
      if (text === null || !/\bdataset["']?[ \t]*[:= ]/.test(text) || !/model_name_or_path/.test(text))
        continue
      const file = new TextFile(entry.path, text, context.scopeOf(entry.path))
      const { folder, asked } = readRun(file)
      const registry = registryFor(registries, folder)
      if (registry === null) continue
      for (const one of asked) facts.push(...factsOf(one, registry, file, context))
    }
    return facts
  },
}

function isReadable(entry: Entry, most: number, context: CollectContext): boolean {
  return entry.type === 'file' && entry.size <= most && context.scopeOf(entry.path) !== 'vendored'
}

interface Registry {
  readonly folder: string
  readonly rows: ReadonlyMap<string, RegistryRow>
}

/** The registry of the folder that the run names (`data` by default), or the only one. `null`: it is not here. */
function registryFor(
  registries: ReadonlyMap<string, ReadonlyMap<string, RegistryRow>>,
  folder: string | null,
): Registry | null {
  if (folder !== null && /^(?:REMOTE:|ONLINE$)/.test(folder)) return null
  const wanted = (folder ?? 'data').replace(/^\.\//, '').replace(/\/+$/, '')
  for (const [path, rows] of registries)
    if (path === `${wanted}/dataset_info.json`) return { folder: wanted, rows }
  const [only] = registries
  if (folder !== null || registries.size !== 1 || only === undefined) return null
  return { folder: only[0].replace(/\/?dataset_info\.json$/, ''), rows: only[1] }
}

function readRun(file: TextFile): { readonly folder: string | null; readonly asked: readonly Asked[] } {
  return file.path.endsWith('.sh') ? readScriptRun(file) : readSettingsRun(file)
}

function readSettingsRun(file: TextFile) {
  let folder: string | null = null
  const asked: Asked[] = []
  for (const { key, parents, value, start } of readSettings(file)) {
    if (parents.length > 0) continue
    if (key === 'dataset_dir' && value !== '') folder = value
    if (key === 'dataset' || key === 'eval_dataset') asked.push(...keysIn(value, start, key !== 'dataset'))
  }
  return { folder, asked }
}

function readScriptRun(file: TextFile) {
  let folder: string | null = null
  const asked: Asked[] = []
  for (const { words } of readCommands(file.text)) {
    if (!words.some(({ text }) => /llamafactory|src\/train|train_bash/.test(text))) continue
    folder = flagValue(words, /^--dataset_dir$/)?.text ?? folder
    for (const flag of ['--dataset', '--eval_dataset']) {
      const word = flagValue(words, new RegExp(`^${flag}$`))
      if (word === null || word.unresolved || word.text.startsWith('--')) continue
      const written = file.text.indexOf(word.text, word.start)
      asked.push(...keysIn(word.text, written === -1 ? word.start : written, flag !== '--dataset'))
    }
  }
  return { folder, asked }
}

/** Keys are separated by commas; an id of the hub is no key. */
function keysIn(value: string, start: number, evaluation: boolean): Asked[] {
  const asked: Asked[] = []
  for (const match of value.matchAll(/[^,\s]+/g)) {
    if (asked.length >= KEYS) break
    if (/^[\w.-]+$/.test(match[0]) && !/^(?:null|none|~)$/i.test(match[0]))
      asked.push({
        key: match[0],
        start: start + match.index,
        end: start + match.index + match[0].length,
        evaluation,
      })
  }
  return asked
}

function* factsOf(
  { key, start, end, evaluation }: Asked,
  { folder, rows }: Registry,
  file: TextFile,
  context: CollectContext,
): Generator<ReferenceFact | UnresolvedReferenceFact> {
  const row = rows.get(key)
  const named = row?.hubs[0]
  const own: Scope = file.scope === 'product' || file.scope === 'training' ? 'data' : file.scope
  const place = {
    strength: 'B',
    scope: evaluation ? 'evaluation' : own,
    location: file.locate(start, end),
  } as const
  if (named !== undefined) {
    yield {
      kind: 'reference',
      target: 'dataset',
      id: named.id,
      form: named.id.includes('/') ? 'hub-id' : 'name',
      revision: null,
      use: 'train',
      relation: null,
      role: null,
      via: `dataset ${key}`,
      isDefault: false,
      ...place,
    }
    return
  }
  if (row?.file != null && context.exists(folder === '' ? row.file : `${folder}/${row.file}`)) return
  yield {
    kind: 'unresolved-reference',
    target: 'dataset',
    expression: row?.file == null ? key : `${key} (${row.file})`,
    via: 'dataset',
    ...place,
  }
}
