import { NetworkError, SovereigntyError, ToolError, UserError } from '../../errors.js'
import { limits } from '../../limits.js'
import { text } from '../../messages/index.js'
import type { Language } from '../../types/vocabulary.js'
import type { HistoricSource, History } from '../history.js'
import { followLinks } from '../link.js'
import type { Notice, NotingSource } from '../notice.js'
import { type ByteRange, clampRange } from '../range.js'
import { readRegularFile } from '../read-file.js'
import { type ContentCache, openContentCache } from '../remote/content-cache.js'
import type { RetryOptions } from '../remote/retry.js'
import type { Entry, SourceDescription } from '../source.js'
import type { Target } from '../target.js'
import { GitHubApi, type ResolvedCommit } from './api.js'
import { readArchive, withUnixLines } from './archive.js'
import { KeptReadings, type Reading } from './kept.js'
import { type ListedFile, listingOf } from './listing.js'
import { PackWriter, removePack } from './pack.js'
import type { Asked } from './refusal.js'
import { type ServerOptions, serverOf } from './server.js'
import { objectId } from './tree-id.js'

export interface GitHubOptions extends RetryOptions, ServerOptions {
  /** Where what was read is kept between runs; `null` keeps nothing. */
  readonly cacheFolder?: string | null
  /** Of errors and of what is told. */
  readonly language?: Language
  /** Told to the user, beside the verdict. */
  readonly tell?: (line: string) => void
}

type GitHubTarget = Extract<Target, { kind: 'github' }>

/** Downloads of one archive in all. */
const TRIES = 3

/**
 * A repository on GitHub at one commit: one request for the commit, one for its archive, and one for its tree where the
 * archive is not the whole of it. The revision is resolved once, so that a push during the run changes nothing.
 * @throws UserError for a missing or empty repository and a revision that is none, AccessError for what may not be read,
 * NetworkError when GitHub does not answer as it should; all in the language of the options
 */
export async function openGitHub(
  target: GitHubTarget,
  options: GitHubOptions = {},
): Promise<NotingSource & HistoricSource> {
  const { language = 'en', tell = () => {} } = options
  const { serverUrl, apiUrl, token } = serverOf(target.server, options, language)
  const { owner, repository, revision } = target
  const plain = `${owner}/${repository}`
  const name = revision === null ? plain : `${plain}@${revision}`
  const asked: Asked = {
    name,
    owner,
    repository,
    revision,
    server: serverUrl,
    hasToken: token !== undefined,
    language,
  }
  const api = new GitHubApi({ ...options, apiUrl, token, language }, asked)
  const cache = openContentCache(options.cacheFolder ?? null)
  const kept = new KeptReadings(cache, apiUrl)
  // A branch may be called so too; it is then asked about for nothing.
  const isById = revision !== null && /^[0-9a-f]{7,40}$/.test(revision)
  let reading = isById && revision.length === 40 ? kept.get(plain, revision) : null
  if (reading === null) {
    const commit = await api.commit(revision)
    const now = `${commit.owner}/${commit.repository}`
    if (now.toLowerCase() !== plain.toLowerCase())
      tell(text('remote.renamed', { name: plain, now }, language))
    reading = kept.get(now, commit.id) ?? (await readCommit(api, commit, kept))
  }
  const isBranch = !isById && (revision === null || !/^refs\/(?!heads\/|tags\/)/.test(revision))
  const isOwn =
    reading.isOwn ?? (isBranch ? true : isById ? await api.isOnDefaultBranch(reading.commit.id) : null)
  if (isOwn !== reading.isOwn) {
    reading = { ...reading, isOwn }
    kept.put(`${reading.commit.owner}/${reading.commit.repository}`, reading)
  }
  return new GitHubRepository(reading, revision, serverUrl, api, cache)
}

async function readCommit(api: GitHubApi, commit: ResolvedCommit, kept: KeptReadings): Promise<Reading> {
  const name = `${commit.owner}/${commit.repository}`
  for (let attempt = 1; ; attempt += 1) {
    const body = await api.archive(commit.id)
    const writer = new PackWriter(kept.place(name, commit.id))
    try {
      const archive = await readArchive(body, writer)
      const listing = await listingOf(archive, commit.tree, () => api.tree(commit.tree))
      const pack = writer.finish(writer.size <= limits.keptArchiveBytes)
      const reading = { ...listing, commit, pack, isOwn: null }
      kept.put(name, reading)
      return reading
    } catch (error) {
      writer.abandon()
      if (error instanceof SovereigntyError) throw error
      if (attempt === TRIES) throw api.cutOff(error)
    }
  }
}

const NOT_OWN =
  'the default branch does not lead to this commit; GitHub shows commits of forks under this name too, and whose it is was not asked'

class GitHubRepository implements NotingSource, HistoricSource {
  readonly #reading: Reading
  readonly #byName: ReadonlyMap<string, ListedFile>
  readonly #name: string
  readonly #remote: string
  readonly #api: GitHubApi
  readonly #cache: ContentCache
  /** Files that were fetched one by one: at the root, where declaration, card and licence lie, and below it. */
  readonly #fetched = { root: 0, below: 0 }

  constructor(
    reading: Reading,
    revision: string | null,
    serverUrl: string,
    api: GitHubApi,
    cache: ContentCache,
  ) {
    const { owner, repository } = reading.commit
    this.#reading = reading
    this.#byName = new Map(reading.entries.map((entry) => [entry.path, entry]))
    this.#name = revision === null ? `${owner}/${repository}` : `${owner}/${repository}@${revision}`
    this.#remote = `${serverUrl}/${owner}/${repository}`
    this.#api = api
    this.#cache = cache
  }

  async describe(): Promise<SourceDescription> {
    return {
      name: this.#name,
      kind: 'github',
      revision: this.#reading.commit.id,
      remote: this.#remote,
    }
  }

  async list(): Promise<readonly Entry[]> {
    return this.#reading.entries
  }

  async notices(): Promise<readonly Notice[]> {
    const { isOwn, notices } = this.#reading
    return isOwn === false ? [...notices, { path: '.', reason: NOT_OWN }] : notices
  }

  async read(path: string, range?: ByteRange): Promise<Uint8Array> {
    const named = this.#byName.get(path)
    if (named === undefined) throw new UserError(`${path} is not in ${this.#name}`)
    if (named.type === 'submodule') throw new ToolError(`${path} is a submodule`)
    const end = named.type === 'link' ? followLinks(this.#byName, path) : path
    const entry = end === null ? undefined : this.#byName.get(end)
    if (entry === undefined) throw new ToolError(`${path} is a link that does not lead to a listed file`)
    const wanted = clampRange(range, entry.size)
    if (wanted.start === wanted.end) return new Uint8Array(0)
    const isPlain = entry.at !== null && entry.packed === entry.size
    if (isPlain && wanted.end - wanted.start < entry.size) return this.#packed(entry.at, wanted)
    return (await this.#whole(entry)).subarray(wanted.start, wanted.end)
  }

  /** An archive holds one state and nothing before it; the caller states the gap. */
  async history(): Promise<History | null> {
    throw new ToolError('the archive that GitHub sends holds none. Clone the repository to have it read')
  }

  async close(): Promise<void> {
    if (this.#reading.pack.isTemporary) removePack(this.#reading.pack)
  }

  #packed(at: number, { start, end }: ByteRange): Promise<Uint8Array> {
    return readRegularFile(this.#reading.pack.path, { start: at + start, end: at + end })
  }

  /** Content whose id is what the tree states. */
  async #whole(entry: ListedFile): Promise<Uint8Array> {
    if (entry.at === null) return this.#fetch(entry)
    const bytes = await this.#packed(entry.at, { start: 0, end: entry.packed })
    const content = entry.packed === entry.size ? bytes : withUnixLines(Buffer.from(bytes))
    if (objectId('blob', content) === entry.id) return content
    removePack(this.#reading.pack)
    throw new NetworkError(
      `${entry.path} of ${this.#name} was kept damaged, and what was kept is removed. Try again`,
    )
  }

  /** One by one only what the archive lacks: attributes of the repository kept it out, or changed it. */
  async #fetch({ path, id, size }: ListedFile): Promise<Uint8Array> {
    const key = `content ${id}`
    const kept = this.#cache.get(key)
    if (kept !== null) return kept
    const where = path.includes('/') ? 'below' : 'root'
    if (size > limits.lockFileBytes || this.#fetched[where] >= limits.fetchedFiles) {
      throw new ToolError(
        `GitHub's archive does not hold it as it is (export-ignore, export-subst), and of such files ${limits.fetchedFiles} up to ${limits.lockFileBytes} bytes are fetched. Clone the repository to have all read`,
      )
    }
    this.#fetched[where] += 1
    const content = await this.#api.blob(id)
    if (objectId('blob', content) !== id) {
      throw new NetworkError(`${path} of ${this.#name} came with another digest than the tree states`)
    }
    this.#cache.put(key, content)
    return content
  }
}
