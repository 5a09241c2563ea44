import { createHash } from 'node:crypto'
import { datasetInfo, downloadFile, listFiles, modelInfo, spaceInfo } from '@huggingface/hub'
import { NetworkError, SovereigntyError, ToolError, UserError } from '../../errors.js'
import { limits } from '../../limits.js'
import { byPath, type Notice, NoticeList, type NotingSource } from '../notice.js'
import type { RandomAccess } from '../random-access.js'
import { type ByteRange, clampRange } from '../range.js'
import { type ContentCache, openContentCache } from '../remote/content-cache.js'
import { openRangeFile } from '../remote/range-file.js'
import { isToken } from '../remote/token.js'
import type { Entry, SourceDescription } from '../source.js'
import type { Target } from '../target.js'
import { HUB_URL, hubFetch } from './hub-fetch.js'

export { HUB_URL }

export interface HubOptions {
  /** Address of the hub; a mirror or a private one. */
  readonly url?: string | undefined
  readonly token?: string | undefined
  /** Where read content is kept between runs; `null` keeps nothing. */
  readonly cacheFolder?: string | null
  /** Read only what is kept, and ask nothing. */
  readonly offline?: boolean
  readonly fetch?: typeof globalThis.fetch
  readonly sleep?: (ms: number) => Promise<void>
  readonly random?: () => number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

type HubTarget = Extract<Target, { kind: 'huggingface' }>

/** A repository of the hub, whose large files can be read by position too. */
export interface HubSource extends NotingSource {
  /** Commit that all readings are of. */
  readonly commit: string
  /** @throws UserError when the repository has no such file, and as its readings do. */
  openRandomAccess(path: string): Promise<RandomAccess>
}

/** An entry and what its content is recognised by. */
interface HubEntry extends Entry {
  readonly oid: string | null
}

interface Listing {
  readonly entries: readonly HubEntry[]
  readonly byName: ReadonlyMap<string, HubEntry>
  /** Digests of contents that stand under several paths. */
  readonly repeated: ReadonlySet<string>
  readonly notices: readonly Notice[]
}

/**
 * A repository of the Hugging Face hub at one commit: the listing over its API, small files whole, headers of weights by
 * range. The revision is resolved once, so that a push during the run changes nothing.
 * @throws UserError for a missing repository or revision, AccessError for a gated one, NetworkError when the hub fails.
 */
export async function openHub(target: HubTarget, options: HubOptions = {}): Promise<HubSource> {
  const url = (options.url ?? HUB_URL).replace(/\/+$/, '')
  if (!URL.canParse(url)) throw new UserError(`HF_ENDPOINT ${url} is not a web address`)
  if (options.token !== undefined && !isToken(options.token))
    throw new UserError('HF_TOKEN holds characters that no token has. Set it again, or unset it')
  const name = nameOf(target)
  const request = hubFetch({
    ...options,
    hubUrl: url,
    name,
    hasToken: options.token !== undefined,
    keeps: options.cacheFolder != null,
  })
  const client = {
    hubUrl: url,
    fetch: request,
    ...(options.token === undefined ? {} : { accessToken: options.token }),
  }
  const cache = openContentCache(options.cacheFolder ?? null)
  const { id, commit } = await inOurWords(name, () => resolve(target, client, cache))
  // A renamed repository goes by its new name: the hub answers for the old one by a redirect.
  const current = { ...target, id }
  return new Hub(current, nameOf(current), commit, client, cache)
}

function nameOf(target: HubTarget): string {
  return `hf:${pathOf(target)}${target.revision === null ? '' : `@${target.revision}`}`
}

interface HubClient {
  readonly hubUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly accessToken?: string
}

/** Where the hub keeps a repository: models at the root, the others below their section. */
function pathOf({ section, id }: HubTarget): string {
  return section === 'model' ? id : `${section}s/${id}`
}

interface Resolved {
  readonly id: string
  readonly commit: string
}

const COMMIT = /^[0-9a-f]{40}$/
const ID = /^(?:[\w.-]{1,96}\/)?[\w.-]{1,96}$/

/** The commit that a revision names now, and what the repository is called now. Of a commit that was read before nothing is asked. */
async function resolve(
  { section, id, revision }: HubTarget,
  client: HubClient,
  cache: ContentCache,
): Promise<Resolved> {
  const key = `name ${client.hubUrl} ${section} ${id} ${revision}`
  const isCommit = revision !== null && COMMIT.test(revision)
  const kept = isCommit ? cache.get(key) : null
  if (kept !== null) return { id: Buffer.from(kept).toString('utf8'), commit: revision! }
  const asked = { ...client, name: id, ...(revision === null ? {} : { revision }) }
  const { sha, name } =
    section === 'model'
      ? await modelInfo({ ...asked, additionalFields: ['sha'] })
      : section === 'dataset'
        ? await datasetInfo({ ...asked, additionalFields: ['sha'] })
        : await spaceInfo({ ...asked, additionalFields: ['sha'] })
  if (typeof sha !== 'string' || !COMMIT.test(sha)) {
    throw new NetworkError(`The hub names no commit for ${id}`)
  }
  const current = typeof name === 'string' && ID.test(name) ? name : id
  if (isCommit) cache.put(key, Buffer.from(current))
  return { id: current, commit: sha }
}

/** What is read ahead of a weight file: most headers end within it, so that they cost one request. */
const READ_AHEAD_BYTES = 128 * 1024
/** Tries of one content whose bytes do not all come. */
const TRIES = 3
/** Larger contents are not held for the other paths that have them. */
const REPEATED_BYTES = 64 * 1024
/** Larger contents are not kept between runs. */
const CACHED_BYTES = limits.largeFileBytes

class Hub implements HubSource {
  readonly #target: HubTarget
  readonly #name: string
  readonly #commit: string
  readonly #client: HubClient
  readonly #cache: ContentCache
  readonly #heads = new Map<string, Promise<Uint8Array>>()
  /** Small contents that stand under several paths: configurations of checkpoints. */
  readonly #repeated = new Map<string, Promise<Uint8Array>>()
  #listing: Promise<Listing> | null = null

  constructor(target: HubTarget, name: string, commit: string, client: HubClient, cache: ContentCache) {
    this.#target = target
    this.#name = name
    this.#commit = commit
    this.#client = client
    this.#cache = cache
  }

  get #repository(): { readonly type: 'model' | 'dataset' | 'space'; readonly name: string } {
    return { type: this.#target.section, name: this.#target.id }
  }

  async describe(): Promise<SourceDescription> {
    return {
      name: this.#name,
      kind: 'huggingface',
      revision: this.#commit,
      remote: `${HUB_URL}/${pathOf(this.#target)}`,
    }
  }

  async list(): Promise<readonly Entry[]> {
    return (await this.#listed()).entries
  }

  async notices(): Promise<readonly Notice[]> {
    return (await this.#listed()).notices
  }

  async read(path: string, range?: ByteRange): Promise<Uint8Array> {
    const entry = (await this.#listed()).byName.get(path)
    if (entry === undefined) throw new UserError(`${path} is not in ${this.#name}`)
    const wanted = clampRange(range, entry.size)
    if (wanted.start === wanted.end) return new Uint8Array(0)
    if (range === undefined || (wanted.start === 0 && wanted.end === entry.size)) return this.#shared(entry)
    if (wanted.end <= READ_AHEAD_BYTES) {
      const ahead = Math.min(READ_AHEAD_BYTES, entry.size)
      const head = this.#heads.get(path) ?? this.#part(entry, { start: 0, end: ahead })
      this.#heads.set(path, head)
      return (await head).subarray(wanted.start, wanted.end)
    }
    return this.#part(entry, wanted)
  }

  get commit(): string {
    return this.#commit
  }

  async openRandomAccess(path: string): Promise<RandomAccess> {
    const entry = (await this.#listed()).byName.get(path)
    if (entry === undefined) throw new UserError(`${path} is not in ${this.#name}`)
    const { fetch, accessToken } = this.#client
    const headers = accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }
    return openRangeFile({
      url: new URL(this.#address(path)),
      name: `${this.#name}/${path}`,
      size: entry.size,
      send: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers } }),
    })
  }

  async close(): Promise<void> {
    this.#heads.clear()
    this.#repeated.clear()
  }

  #address(path: string): string {
    const encoded = path.split('/').map(encodeURIComponent).join('/')
    return `${this.#client.hubUrl}/${pathOf(this.#target)}/resolve/${this.#commit}/${encoded}`
  }

  /** The whole content, asked for once for all paths that have it. */
  async #shared(entry: HubEntry): Promise<Uint8Array> {
    const { oid, size } = entry
    const { repeated } = await this.#listed()
    if (oid === null || size > REPEATED_BYTES || !repeated.has(oid)) return this.#whole(entry)
    const content = this.#repeated.get(oid) ?? this.#whole(entry)
    this.#repeated.set(oid, content)
    return content
  }

  async #whole(entry: HubEntry): Promise<Uint8Array> {
    const key = entry.oid === null ? null : `content ${entry.oid}`
    const kept = key === null ? null : this.#cache.get(key)
    if (kept !== null) return kept
    const content = await this.#download(entry, { start: 0, end: entry.size })
    const digest = entry.sha256 === undefined ? gitBlobId(content) : hex('sha256', content)
    if (entry.oid !== null && digest !== entry.oid) {
      throw new NetworkError(
        `${entry.path} of ${this.#name} came with another digest than the listing states`,
      )
    }
    if (key !== null && content.byteLength <= CACHED_BYTES) this.#cache.put(key, content)
    return content
  }

  async #part(entry: HubEntry, range: ByteRange): Promise<Uint8Array> {
    const key = entry.oid === null ? null : `range ${entry.oid} ${range.start} ${range.end}`
    const kept = key === null ? null : this.#cache.get(key)
    if (kept !== null) return kept
    const content = await this.#download(entry, range)
    if (key !== null && content.byteLength <= CACHED_BYTES) this.#cache.put(key, content)
    return content
  }

  async #download(entry: HubEntry, range: ByteRange): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#downloadOnce(entry, range)
      } catch (error) {
        // A refusal was waited out as far as it goes; a connection that broke within an answer may be tried again.
        if (!(error instanceof BrokenAnswer) || attempt === TRIES) throw error
      }
    }
  }

  async #downloadOnce(entry: HubEntry, range: ByteRange): Promise<Uint8Array> {
    const content = await inOurWords(this.#name, async () => {
      const blob = await downloadFile({
        ...this.#client,
        repo: this.#repository,
        path: entry.path,
        revision: this.#commit,
        xet: false,
        // Size and address are known from the listing; without them each file would cost a second request.
        downloadInfo: {
          size: entry.size,
          etag: entry.oid ?? '',
          url: this.#address(entry.path),
        },
      })
      if (blob === null) throw new ToolError(`${entry.path} is gone from ${this.#name}`)
      return new Uint8Array(await blob.slice(range.start, range.end).arrayBuffer())
    })
    const expected = range.end - range.start
    if (content.byteLength === expected) return content
    // A server that knows no ranges sends the file from its beginning.
    if (content.byteLength === entry.size) return content.subarray(range.start, range.end)
    throw new BrokenAnswer(
      `${entry.path} of ${this.#name}: ${content.byteLength} bytes came instead of ${expected}. Try again`,
    )
  }

  #listed(): Promise<Listing> {
    this.#listing ??= this.#list()
    return this.#listing
  }

  async #list(): Promise<Listing> {
    const key = `listing ${this.#client.hubUrl} ${this.#target.section} ${this.#target.id} ${this.#commit}`
    const notices = new NoticeList()
    let entries = parseListing(this.#cache.get(key))
    if (entries === null) {
      const read: HubEntry[] = []
      await inOurWords(this.#name, async () => {
        const files = listFiles({
          ...this.#client,
          repo: this.#repository,
          revision: this.#commit,
          recursive: true,
        })
        for await (const { type, path, size, oid, lfs } of files) {
          if (type === 'directory') continue
          if (read.length === limits.listedFiles) {
            notices.add('.', `more than ${limits.listedFiles} files; the rest was not listed`)
            break
          }
          if (type !== 'file') notices.add(path, 'neither a file nor a folder')
          else if (!isSafe(path)) notices.add(path, 'the path leaves the repository')
          else {
            const sha256 = lfs?.oid
            const plain = {
              path,
              size: lfs?.size ?? size,
              type: 'file',
              executable: false,
              target: null,
            } as const
            read.push(
              sha256 === undefined ? { ...plain, oid: oid ?? null } : { ...plain, oid: sha256, sha256 },
            )
          }
        }
      })
      entries = read.sort(byPath)
      if (entries.length < limits.listedFiles) this.#cache.put(key, Buffer.from(JSON.stringify(entries)))
    }
    return {
      entries,
      byName: new Map(entries.map((entry) => [entry.path, entry])),
      repeated: repeatedIn(entries),
      notices: notices.toArray(),
    }
  }
}

function repeatedIn(entries: readonly HubEntry[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { oid } of entries) {
    if (oid === null) continue
    if (seen.has(oid)) repeated.add(oid)
    seen.add(oid)
  }
  return repeated
}

/** A cached listing; its digest was checked, so its shape is what was written. */
function parseListing(content: Uint8Array | null): HubEntry[] | null {
  return content === null ? null : (JSON.parse(Buffer.from(content).toString('utf8')) as HubEntry[])
}

function isSafe(path: string): boolean {
  return !path.startsWith('/') && path.split('/').every((segment) => segment !== '' && segment !== '..')
}

function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}

function hex(algorithm: 'sha256', content: Uint8Array): string {
  return createHash(algorithm).update(content).digest('hex')
}

/** An answer that began as it should and did not come whole, or is not what was asked for. */
class BrokenAnswer extends NetworkError {}

/** Errors of the client beside ours (an answer that is no JSON, a broken stream) are the network's. */
async function inOurWords<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SovereigntyError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new BrokenAnswer(`${name} could not be read from the hub: ${message}`, { cause: error })
  }
}
