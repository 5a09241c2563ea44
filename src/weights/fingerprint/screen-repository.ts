import type { RandomAccess } from '../../source/random-access.js'
import type { Entry, Source } from '../../source/source.js'
import type { Fact, WeightMatchFact, WeightScreenFact, WeightsFact } from '../../types/fact.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { openFrom } from '../open-weights.js'
import { besideListed } from './beside-model.js'
import type { FingerprintEntry } from './entry.js'
import { makeEntry } from './make-entry.js'
import { readEntry } from './read-entry.js'
import { Scanner } from './scanner.js'
import { matchFact, screenFact } from './screen-facts.js'

/** Where a repository keeps fingerprints it is to be tested against. */
const OWN_REGISTRY = /^\.sovereignty\/fingerprints\/(?:[^/]+\/)?[^/]+\.json$/
/** Folders with weights that are screened; a repository with more holds states of one run. */
const FOLDERS = 8

/** Entries with the file they come from. */
export type Registry = AsyncIterable<{ readonly entry: FingerprintEntry; readonly file: string }>

export interface RepositoryScreen {
  readonly facts: readonly (WeightMatchFact | WeightScreenFact)[]
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Screens the weights of a repository against the registries given and its own `.sovereignty/fingerprints/`. Of weights
 * 16 units a layer are read. What cannot be read is told and never fails.
 * @throws UserError naming the file when an entry of a registry is broken.
 */
export async function screenRepository(
  source: Source,
  entries: readonly Entry[],
  facts: readonly Fact[],
  registries: readonly Registry[],
): Promise<RepositoryScreen> {
  const skipped: { path: string; reason: string }[] = []
  const models: { folder: string; file: string; scanner: Scanner; entry: FingerprintEntry }[] = []
  const folders = foldersOf(facts)
  for (const [folder, file] of [...folders].slice(0, FOLDERS)) {
    try {
      const entry = await printFolder(source, entries, folder)
      if (entry.components.some(({ blocks }) => blocks.length > 0)) {
        models.push({ folder, file, scanner: new Scanner(entry), entry })
      } else
        skipped.push({
          path: file,
          reason: 'weights not screened: no layers with hidden units known by name',
        })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      skipped.push({ path: file, reason: `weights not screened: ${reason}` })
    }
  }
  if (folders.size > FOLDERS) {
    skipped.push({
      path: [...folders.values()][FOLDERS]!,
      reason: `weights not screened: more than ${FOLDERS} folders`,
    })
  }
  if (models.length === 0) return { facts: [], skipped }
  for (const registry of [...registries, ownRegistry(source, entries)]) {
    for await (const { entry, file } of registry) {
      for (const { scanner } of models) scanner.add(entry, file, false)
    }
  }
  const out: (WeightMatchFact | WeightScreenFact)[] = []
  for (const { file, scanner } of models) {
    const scan = scanner.finish({ name: file, excluded: [], bytesRead: 0, elapsedMs: 0 })
    if (scan.registry.entries > 0) out.push(screenFact(scan, file))
    // Components by their nearest reference; an ancestor of it says no more about whose the weights are.
    const seen = new Set<string>()
    for (const match of scan.matches) {
      const key = match.component ?? ''
      if (seen.has(key) || match.verdict === 'inconclusive' || match.verdict === 'no-evidence') continue
      seen.add(key)
      out.push(matchFact(match, file))
    }
  }
  return { facts: out, skipped }
}

/** Folders that hold weights of the product, with the file that people are shown. */
function foldersOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>()
  for (const fact of facts) {
    if (fact.kind !== 'weights' || !LEVEL_SCOPES.has(fact.scope) || !isWhole(fact)) continue
    const { path } = fact.location
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (!folders.has(folder)) folders.set(folder, path)
  }
  return folders
}

function isWhole({ form }: WeightsFact): boolean {
  return form === 'file' || form === 'index'
}

async function printFolder(
  source: Source,
  entries: readonly Entry[],
  folder: string,
): Promise<FingerprintEntry> {
  const prefix = folder === '' ? '' : `${folder}/`
  const here = new Map(
    entries
      .filter(
        ({ path, type }) =>
          type === 'file' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
      )
      .map((entry) => [entry.path.slice(prefix.length), entry]),
  )
  const model = await openFrom(
    {
      shown: folder === '' ? '.' : folder,
      names: [...here.keys()],
      open: async (name) => accessOf(source, `${prefix}${name}`, here.get(name)?.size ?? 0),
    },
    null,
    folder === '' ? '.' : folder,
  )
  try {
    const beside = await besideListed(entries, folder, (path) => source.read(path))
    const about = {
      id: folder === '' ? '.' : folder,
      revision: null,
      supplier: null,
      license: null,
      released: null,
      lineage: [],
    }
    return (await makeEntry(model, { model: about, ...beside, hash: false, norms: false })).entry
  } finally {
    model.close()
  }
}

/** A file of a source read by ranges. */
function accessOf(source: Source, path: string, size: number): RandomAccess {
  return {
    size,
    async readInto(target, position) {
      const end = Math.min(size, position + target.length)
      if (end <= position) return 0
      const bytes = await source.read(path, { start: position, end })
      target.set(bytes)
      return bytes.length
    },
    close() {},
  }
}

async function* ownRegistry(source: Source, entries: readonly Entry[]): Registry & AsyncGenerator {
  for (const { path, type } of entries) {
    if (type !== 'file' || !OWN_REGISTRY.test(path)) continue
    yield { entry: readEntry(Buffer.from(await source.read(path)).toString('utf8'), path), file: path }
  }
}
