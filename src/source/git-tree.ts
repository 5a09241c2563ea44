import { statSync } from 'node:fs'
import { ToolError, UserError } from '../errors.js'
import { CatFile } from './cat-file.js'
import { remoteUrl, resolveRevision } from './git.js'
import { type HistoricSource, type History, openHistory } from './history.js'
import { followLinks } from './link.js'
import type { Notice, NotingSource } from './notice.js'
import { type ByteRange, clampRange } from './range.js'
import type { Entry, SourceDescription } from './source.js'
import { listTree, type TreeEntry } from './tree-listing.js'

/** Longest link target that is read; Linux allows no longer path. */
const LINK_BYTES = 4096

/**
 * The tree of one revision of a local repository, read from its objects without a checkout. `repositoryPath` may be a
 * work tree, a folder of one (the listing is then that folder's, paths relative to it) or a bare repository.
 *
 * Left out with a notice: everything past `limits.listedFiles` and names that are not valid UTF-8. Objects that a
 * partial clone lacks are listed with size 0 and a notice; reading one is a ToolError, nothing is fetched.
 * @throws UserError when the path is missing or no repository, or the revision names no commit; ToolError when git is
 * not installed.
 */
export async function openGitTree(
  repositoryPath: string,
  revision: string,
): Promise<NotingSource & HistoricSource> {
  if (!(statSync(repositoryPath, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new UserError(`${repositoryPath} is not a folder. Give the folder of a git repository`)
  }
  const commit = await resolveRevision(repositoryPath, revision)
  return new GitTree(repositoryPath, revision, commit)
}

class GitTree implements NotingSource, HistoricSource {
  readonly #path: string
  readonly #revision: string
  readonly #commit: string
  readonly #objects: CatFile
  #listing: Promise<Listing> | null = null

  constructor(path: string, revision: string, commit: string) {
    this.#path = path
    this.#revision = revision
    this.#commit = commit
    this.#objects = new CatFile(path)
  }

  async describe(): Promise<SourceDescription> {
    return {
      name: `${this.#path}@${this.#revision}`,
      kind: 'git',
      revision: this.#commit,
      remote: await remoteUrl(this.#path),
    }
  }

  async list(): Promise<readonly Entry[]> {
    return (await this.#listed()).entries
  }

  async notices(): Promise<readonly Notice[]> {
    return (await this.#listed()).notices
  }

  async read(path: string, range?: ByteRange): Promise<Uint8Array> {
    const { byName } = await this.#listed()
    const named = byName.get(path)
    if (named === undefined) throw new UserError(`${path} is not in ${this.#path}@${this.#revision}`)
    if (named.type === 'submodule') throw new ToolError(`${path} is a submodule`)
    const end = named.type === 'link' ? followLinks(byName, path) : path
    const entry = end === null ? undefined : byName.get(end)
    if (entry === undefined) throw new ToolError(`${path} is a link that does not lead to a listed file`)
    if (!entry.present) throw new ToolError(`${path} cannot be read: the object is not in this clone`)
    const wanted = clampRange(range, entry.size)
    if (wanted.start === wanted.end) return new Uint8Array(0)
    return (await this.#objects.readHead(entry.id, wanted.end, entry.size)).subarray(wanted.start)
  }

  async history(): Promise<History | null> {
    return openHistory(this.#path, this.#commit)
  }

  async close(): Promise<void> {
    await this.#objects.close()
  }

  #listed(): Promise<Listing> {
    this.#listing ??= this.#list()
    return this.#listing
  }

  async #list(): Promise<Listing> {
    const { entries: listed, notices } = await listTree(this.#path, this.#commit)
    const entries = await Promise.all(
      listed.map(async (entry) =>
        entry.type === 'link' ? { ...entry, target: await this.#linkTarget(entry) } : entry,
      ),
    )
    return { entries, byName: new Map(entries.map((entry) => [entry.path, entry])), notices }
  }

  async #linkTarget(entry: TreeEntry): Promise<string | null> {
    if (!entry.present || entry.size > LINK_BYTES) return null
    return (await this.#objects.read(entry.id)).toString('utf8')
  }
}

interface Listing {
  readonly entries: readonly TreeEntry[]
  readonly byName: ReadonlyMap<string, TreeEntry>
  readonly notices: readonly Notice[]
}
