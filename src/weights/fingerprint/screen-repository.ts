import { posix } from 'node:path'
import { SovereigntyError, UserError } from '../../errors.js'
import type { Entry, Source } from '../../source/source.js'
import type { Fact, WeightMatchFact, WeightPairFact, WeightScreenFact } from '../../types/fact.js'
import type { FingerprintEntry } from './entry.js'
import { readEntry } from './read-entry.js'
import { openFolder, printFolder, weightFolders } from './repository-models.js'
import { Scanner } from './scanner.js'
import { matchFacts, screenFact } from './screen-facts.js'
import { type OpenEntry, readAgain } from './second-reading.js'
import { compareFolders, type OpenFolder } from './within-repository.js'

/** Where a repository keeps fingerprints it is to be tested against. */
const OWN_REGISTRY = /^\.sovereignty\/fingerprints\/(?:[^/]+\/)?[^/]+\.json$/
/** Folders with weights that are screened; a repository with more holds states of one run. */
const FOLDERS = 8
/** Tells entries of the repository's own registry from others, whose files may have the same name. */
const OWN = 'own:'
/** What leads to no path: the hub, or an address that is refused. */
const ADDRESS = /^(?:hf:|[A-Za-z][A-Za-z0-9+.-]*:\/\/)/

/** Entries with the file they come from. It may be read more than once. */
export type Registry = AsyncIterable<{ readonly entry: FingerprintEntry; readonly file: string }>

export interface ScreenOptions {
  readonly registries: readonly Registry[]
  /** Base of a change: its own fingerprints go before those of the same path, so that a change takes none away. */
  readonly before: Source | null
  /** Lay the folders of the repository beside one another too. */
  readonly within: boolean
  /** Files of weights that a declaration gives to somebody: compared with all tests, and not by sketches first. */
  readonly told: ReadonlySet<string>
  /** Opens the weights of an entry of a registry; entries of the repository's own that name a path are opened without it. */
  readonly openEntry: OpenEntry
}

export interface RepositoryScreen {
  readonly facts: readonly (WeightMatchFact | WeightScreenFact | WeightPairFact)[]
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Screens the weights of a repository against the registries given and its own `.sovereignty/fingerprints/`, and reads what
 * fires again in full rows where the reference can be reached. Of weights 16 units a layer are read otherwise. What
 * cannot be read is told and never fails.
 * @throws UserError naming the file when an entry of a registry is broken.
 */
export async function screenRepository(
  source: Source,
  entries: readonly Entry[],
  facts: readonly Fact[],
  { registries, before, within, told, openEntry }: ScreenOptions,
): Promise<RepositoryScreen> {
  const skipped: { path: string; reason: string }[] = []
  const opened = await openFolders(source, entries, facts, skipped)
  try {
    if (opened.length === 0) return { facts: [], skipped }
    const pairs = within ? await pairsOf(opened, told, skipped) : []
    const scanners = opened.map((one) => ({ ...one, scanner: new Scanner(one.entry) }))
    for (const registry of [...registries, ownRegistry(source, entries, before)]) {
      for await (const { entry, file } of registry) {
        for (const { scanner } of scanners) scanner.add(entry, file, false)
      }
    }
    const open = withOwn(source, entries, openEntry)
    const found: (WeightMatchFact | WeightScreenFact)[] = []
    for (const { file, model, scanner } of scanners) {
      const unread = await readAgain(scanner, model, open)
      const measured = { name: file, excluded: [], bytesRead: model.bytesRead(), elapsedMs: 0 }
      const scan = scanner.finish(measured)
      if (scan.registry.entries > 0) found.push(screenFact(scan, file, model.pointers().length))
      found.push(...matchFacts(scan, file, unread, isOwn))
    }
    return { facts: [...found, ...pairs], skipped }
  } finally {
    for (const { model } of opened) model.close()
  }
}

async function openFolders(
  source: Source,
  entries: readonly Entry[],
  facts: readonly Fact[],
  skipped: { path: string; reason: string }[],
): Promise<readonly OpenFolder[]> {
  const folders = weightFolders(facts)
  const opened: OpenFolder[] = []
  for (const folder of folders.slice(0, FOLDERS)) {
    try {
      const model = await openFolder(source, entries, folder.folder)
      const entry = await printFolder(model, source, entries, folder.folder)
      opened.push({ ...folder, model, entry })
    } catch (error) {
      skipped.push({ path: folder.file, reason: `weights not screened: ${messageOf(error)}` })
    }
  }
  const next = folders[FOLDERS]
  if (next !== undefined) {
    skipped.push({ path: next.file, reason: `weights not screened: more than ${FOLDERS} folders` })
  }
  return opened
}

async function pairsOf(
  opened: readonly OpenFolder[],
  told: ReadonlySet<string>,
  skipped: { path: string; reason: string }[],
): Promise<readonly WeightPairFact[]> {
  try {
    return await compareFolders(opened, told)
  } catch (error) {
    if (!(error instanceof SovereigntyError)) throw error
    skipped.push({ path: opened[0]!.file, reason: `folders not compared: ${error.message}` })
    return []
  }
}

function isOwn(file: string): boolean {
  return file.startsWith(OWN)
}

/** The repository's own entries may name weights that lie in the repository, and nothing else on this machine. */
function withOwn(source: Source, entries: readonly Entry[], openEntry: OpenEntry): OpenEntry {
  return async (entry) => {
    const { weights, file } = entry
    if (!isOwn(file) || weights === undefined || ADDRESS.test(weights)) return openEntry(entry)
    const path = posix.normalize(posix.join(posix.dirname(file.slice(OWN.length)), weights))
    if (path.startsWith('../') || posix.isAbsolute(path))
      throw new UserError(`${weights} lies outside of the repository`)
    const folder = path.replace(/\/+$/, '').replace(/^\.$/, '')
    const isFile = entries.some((one) => one.path === folder && one.type === 'file')
    const at = isFile ? folder.slice(0, Math.max(0, folder.lastIndexOf('/'))) : folder
    const name = isFile ? folder.slice(at === '' ? 0 : at.length + 1) : null
    return { path: folder, source: await openFolder(source, entries, at, name) }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function* ownRegistry(
  source: Source,
  entries: readonly Entry[],
  before: Source | null,
): Registry & AsyncGenerator {
  const places = new Map<string, Source>()
  for (const { path, type } of entries)
    if (type === 'file' && OWN_REGISTRY.test(path)) places.set(path, source)
  for (const { path, type } of before === null ? [] : await before.list())
    if (type === 'file' && OWN_REGISTRY.test(path)) places.set(path, before!)
  for (const [path, from] of places) {
    const entry = readEntry(Buffer.from(await from.read(path)).toString('utf8'), path)
    yield { entry, file: `${OWN}${path}` }
  }
}
