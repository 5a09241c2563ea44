import { existsSync, lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { SovereigntyError, ToolError, UserError } from '../errors.js'
import { limits } from '../limits.js'
import type { FoundPath } from './found-path.js'
import { remoteUrl, resolveRevision } from './git.js'
import { type HistoricSource, type History, openHistory } from './history.js'
import { byPath, type Notice, NoticeList, type NotingSource } from './notice.js'
import type { ByteRange } from './range.js'
import { readRegularFile } from './read-file.js'
import type { Entry, SourceDescription } from './source.js'
import { walkFolder } from './walk.js'
import { isInWorkTree, listWorkTree } from './work-tree.js'

/** Files whose size is asked for before the event loop gets a turn. */
const TURN = 2_000

/**
 * A folder of this machine.
 *
 * Inside a git work tree the listing holds every tracked file and the untracked files that git does not ignore (see
 * `listWorkTree`); a submodule is one entry, as in a git tree. When git cannot answer (not installed, repository owned
 * by somebody else) or outside a work tree nothing is ignored: a file too many is seen, a tracked file is never missed.
 *
 * Left out with a notice: everything past `limits.listedFiles`, folders that cannot be read, FIFOs, sockets and
 * devices, names that are not valid UTF-8 (they cannot be told apart once decoded).
 *
 * A link is listed as such; reading it works when it leads to a listed file.
 * @throws UserError when the path is missing, is a file, or is a bare repository.
 */
export async function openDirectory(path: string): Promise<NotingSource & HistoricSource> {
  let stats: Stats
  try {
    stats = statSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new UserError(`${path} cannot be opened: ${code}`)
    throw new UserError(`${path} does not exist. Give the folder of a repository`)
  }
  if (!stats.isDirectory()) throw new UserError(`${path} is a file. Give the folder that holds it`)
  const root = realpathSync(path)
  if (
    !existsSync(join(root, '.git')) &&
    ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(root, name)))
  ) {
    throw new UserError(`${path} is a bare git repository. Name a revision to read, for example HEAD`)
  }
  return new Directory(path, root)
}

class Directory implements NotingSource, HistoricSource {
  readonly #name: string
  readonly #root: string
  readonly #inWorkTree: boolean
  #listing: Promise<Listing> | null = null

  constructor(name: string, root: string) {
    this.#name = name
    this.#root = root
    this.#inWorkTree = isInWorkTree(root)
  }

  async describe(): Promise<SourceDescription> {
    const { partOfRepository } = await this.#listed()
    const [revision, remote] = partOfRepository
      ? await Promise.all([
          nullOnError(resolveRevision(this.#root, 'HEAD')),
          nullOnError(remoteUrl(this.#root)),
        ])
      : [null, null]
    return { name: this.#name, kind: 'directory', revision, remote }
  }

  async list(): Promise<readonly Entry[]> {
    return (await this.#listed()).entries
  }

  async notices(): Promise<readonly Notice[]> {
    return (await this.#listed()).notices
  }

  async read(path: string, range?: ByteRange): Promise<Uint8Array> {
    const { byName } = await this.#listed()
    const entry = byName.get(path)
    if (entry === undefined) throw new UserError(`${path} is not in ${this.#name}`)
    if (entry.type === 'submodule') throw new ToolError(`${path} is a submodule`)
    const file = entry.type === 'file' ? path : this.#linkTarget(path, byName)
    try {
      return await readRegularFile(join(this.#root, file), range)
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
      throw new ToolError(`${path} cannot be read: ${reason}`, { cause })
    }
  }

  async history(): Promise<History | null> {
    const { partOfRepository } = await this.#listed()
    return partOfRepository ? openHistory(this.#root, 'HEAD') : null
  }

  async close(): Promise<void> {}

  /** Where a link really leads, as a listed path: not out of the root, not to an ignored file, not into `.git`. */
  #linkTarget(path: string, byName: ReadonlyMap<string, Entry>): string {
    let real: string
    try {
      real = realpathSync(join(this.#root, path))
    } catch (cause) {
      throw new ToolError(`${path} is a link that leads nowhere`, { cause })
    }
    const target = relative(this.#root, real).split(sep).join('/')
    if (byName.get(target)?.type !== 'file') {
      throw new ToolError(`${path} is a link that does not lead to a listed file`)
    }
    return target
  }

  #listed(): Promise<Listing> {
    this.#listing ??= list(this.#root, this.#inWorkTree)
    return this.#listing
  }
}

interface Listing {
  readonly entries: readonly Entry[]
  readonly byName: ReadonlyMap<string, Entry>
  readonly notices: readonly Notice[]
  readonly partOfRepository: boolean
}

async function list(root: string, inWorkTree: boolean): Promise<Listing> {
  const notices = new NoticeList()
  let found: FoundPath[] | null = null
  if (inWorkTree) {
    try {
      found = await listWorkTree(root, limits.listedFiles, notices)
    } catch (error) {
      if (!(error instanceof SovereigntyError)) throw error
      notices.add('.', `files that .gitignore names were not left out: ${error.message}`)
    }
  }
  const partOfRepository = found !== null
  found ??= await walkFolder(root, '', limits.listedFiles, notices)
  if (found.length > limits.listedFiles) {
    notices.add('.', `more than ${limits.listedFiles} files; the rest was not listed`)
    found.length = limits.listedFiles
  }
  const entries = (await describeAll(root, found, notices)).sort(byPath)
  return {
    entries,
    byName: new Map(entries.map((entry) => [entry.path, entry])),
    notices: notices.toArray(),
    partOfRepository,
  }
}

async function describeAll(root: string, found: readonly FoundPath[], notices: NoticeList): Promise<Entry[]> {
  const entries: Entry[] = []
  const folders = new Map<string, boolean>()
  let seen = 0
  for (const { path, submodule } of found) {
    if (submodule !== null) {
      entries.push({ path, size: 0, type: 'submodule', executable: false, target: submodule })
      continue
    }
    // git lists a tracked file by name even after a folder above it was replaced by a link.
    if (!isRealFolder(root, path.slice(0, Math.max(0, path.lastIndexOf('/'))), folders)) continue
    const entry = describeOne(root, path, notices)
    if (entry !== null) entries.push(entry)
    seen += 1
    if (seen % TURN === 0) await setImmediate()
  }
  return entries
}

function describeOne(root: string, path: string, notices: NoticeList): Entry | null {
  const full = `${root}/${path}`
  let stats: Stats | undefined
  try {
    stats = lstatSync(full, { throwIfNoEntry: false })
  } catch (error) {
    notices.add(path, `not readable: ${(error as NodeJS.ErrnoException).code}`)
    return null
  }
  if (stats === undefined) {
    if (path.includes('\ufffd')) notices.add(path, 'the name is not valid UTF-8')
    return null
  }
  if (stats.isFile()) {
    return { path, size: stats.size, type: 'file', executable: (stats.mode & 0o111) !== 0, target: null }
  }
  if (stats.isSymbolicLink()) {
    return { path, size: stats.size, type: 'link', executable: false, target: linkText(full) }
  }
  if (!stats.isDirectory()) notices.add(path, 'not a regular file (FIFO, socket or device)')
  return null
}

function linkText(full: string): string | null {
  try {
    return readlinkSync(full)
  } catch {
    return null
  }
}

function isRealFolder(root: string, folder: string, known: Map<string, boolean>): boolean {
  if (folder === '') return true
  let real = known.get(folder)
  if (real === undefined) {
    const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
    real = isRealFolder(root, above, known) && !isLink(`${root}/${folder}`)
    known.set(folder, real)
  }
  return real
}

function isLink(full: string): boolean {
  try {
    return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  } catch {
    // Unreadable: the file below it is reported.
    return false
  }
}

async function nullOnError<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch {
    return null
  }
}
