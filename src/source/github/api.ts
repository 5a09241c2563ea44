import { NetworkError } from '../../errors.js'
import { limits } from '../../limits.js'
import { text } from '../../messages/index.js'
import type { Language } from '../../types/vocabulary.js'
import { type RetryOptions, sendPatiently, silence } from '../remote/retry.js'
import { isSafe } from '../remote/web-file.js'
import { type Asked, refusal } from './refusal.js'

export interface ApiOptions extends RetryOptions {
  /** Where the API answers; the token goes to this origin and to no other. */
  readonly apiUrl: string
  readonly token: string | undefined
  readonly language: Language
}

/** The commit that a revision names. */
export interface ResolvedCommit {
  readonly id: string
  /** Id of its tree. */
  readonly tree: string
  /** The repository as it is called today: GitHub answers under former names too. */
  readonly owner: string
  readonly repository: string
}

export interface GitTreeEntry {
  readonly path: string
  /** Of files, links and submodules; folders are left out. */
  readonly mode: string
  readonly id: string
  readonly size: number
}

export interface GitTree {
  readonly entries: readonly GitTreeEntry[]
  /** GitHub lists no more than 100,000 entries or 7 MB. */
  readonly truncated: boolean
}

/** Without a byte for so long a download counts as broken off. */
const IDLE_MS = 60_000
const ID = /^[0-9a-f]{40}$/

/**
 * The few requests that a reading of a repository on GitHub needs. Rate limits and failures of the server are waited out.
 * @throws from every method UserError or AccessError for what the user can mend, NetworkError else, in the user's language
 */
export class GitHubApi {
  readonly #options: ApiOptions
  readonly #asked: Asked

  constructor(options: ApiOptions, asked: Asked) {
    this.#options = options
    this.#asked = asked
  }

  /** @param revision a branch, tag or commit, `refs/…`, or `null` for the default branch */
  async commit(revision: string | null): Promise<ResolvedCommit> {
    const name = await this.#name(revision)
    const body = await this.#json(
      `commits/${encodeURIComponent(name)}?per_page=1`,
      revision === null ? undefined : () => this.#findRepository(),
    )
    const { sha, commit, html_url: page } = body
    const tree = isRecord(commit) && isRecord(commit['tree']) ? commit['tree']['sha'] : undefined
    if (!isId(sha) || !isId(tree)) throw this.#odd('no commit')
    const [, owner, repository] =
      /\/([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)\/commit\/[0-9a-f]{40}$/.exec(String(page)) ?? []
    return {
      id: sha,
      tree,
      owner: owner ?? this.#asked.owner,
      repository: repository ?? this.#asked.repository,
    }
  }

  async tree(id: string): Promise<GitTree> {
    const { tree, truncated } = await this.#json(`git/trees/${id}?recursive=1`)
    if (!Array.isArray(tree)) throw this.#odd('no tree')
    const entries: GitTreeEntry[] = []
    for (const entry of tree as readonly unknown[]) {
      if (!isRecord(entry) || typeof entry['path'] !== 'string' || typeof entry['mode'] !== 'string')
        throw this.#odd('an entry without a path')
      if (entry['type'] === 'tree') continue
      if (!isId(entry['sha'])) throw this.#odd('an entry without an id')
      const size = typeof entry['size'] === 'number' ? entry['size'] : 0
      entries.push({ path: entry['path'], mode: entry['mode'], id: entry['sha'], size })
    }
    return { entries, truncated: truncated === true }
  }

  /**
   * Whether the default branch leads to a commit. GitHub answers for every commit of a repository's forks under the
   * repository's own name too.
   */
  async isOnDefaultBranch(id: string): Promise<boolean> {
    let isRelated = true
    const { status } = await this.#json(`compare/HEAD...${id}?per_page=1`, async () => {
      isRelated = false
    }).catch((error: unknown) => {
      if (isRelated) throw error
      return { status: null }
    })
    return status === 'identical' || status === 'behind'
  }

  /** Content of a file by its id. */
  async blob(id: string): Promise<Uint8Array> {
    const response = await this.#send(`git/blobs/${id}`, 'application/vnd.github.raw+json')
    return this.#body(response)
  }

  /** The archive of a commit: a tar file, packed with gzip. */
  async archive(commit: string): Promise<AsyncIterable<Uint8Array>> {
    let controller = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => controller.abort(new Error(`no byte for ${IDLE_MS / 1000} s`)), IDLE_MS)
      timer.unref()
    }
    const newSignal = (): AbortSignal => {
      controller = new AbortController()
      wait()
      return controller.signal
    }
    const { body } = await this.#send(`tarball/${commit}`, 'application/vnd.github+json', newSignal).catch(
      (error: unknown) => {
        clearTimeout(timer)
        throw error
      },
    )
    return (async function* () {
      try {
        if (body === null) return
        for await (const chunk of body as AsyncIterable<Uint8Array>) {
          wait()
          yield chunk
        }
      } finally {
        clearTimeout(timer)
      }
    })()
  }

  /** What the operation for commits takes: it knows branches and tags, and no other references. */
  async #name(revision: string | null): Promise<string> {
    if (revision === null) return 'HEAD'
    // A path of an address would take these for itself, and they name nothing.
    if (/^\.{1,2}$|\p{Cc}|\p{Cs}/u.test(revision)) throw await this.#noSuchRevision()
    const short = /^refs\/((?:heads|tags)\/.+)$/.exec(revision)
    if (short !== null) return short[1]!
    if (!revision.startsWith('refs/')) return revision
    const name = encodeURIComponent(revision.slice('refs/'.length))
    const { object } = await this.#json(`git/ref/${name}`, () => this.#findRepository())
    if (!isRecord(object) || !isId(object['sha'])) throw this.#odd('no reference')
    return object['sha']
  }

  /** Missing repositories and missing references may get the same answer; this tells them apart. */
  async #findRepository(): Promise<void> {
    await this.#json('commits/HEAD?per_page=1')
  }

  async #json(path: string, onMissing?: () => Promise<void>): Promise<Readonly<Record<string, unknown>>> {
    const response = await this.#send(path, 'application/vnd.github+json', undefined, onMissing)
    let value: unknown
    try {
      value = JSON.parse(Buffer.from(await this.#body(response)).toString('utf8'))
    } catch (cause) {
      if (cause instanceof NetworkError) throw cause
      throw this.#odd('no JSON')
    }
    if (!isRecord(value)) throw this.#odd('no object')
    return value
  }

  async #send(
    path: string,
    accept: string,
    newSignal?: () => AbortSignal,
    onMissing?: () => Promise<void>,
  ): Promise<Response> {
    const { apiUrl, token, language } = this.#options
    const { owner, repository } = this.#asked
    const url = new URL(`${apiUrl}/repos/${owner}/${repository}/${path}`)
    const headers = {
      accept,
      'user-agent': 'sovereignty-check',
      'x-github-api-version': '2022-11-28',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    }
    const options = newSignal === undefined ? this.#options : { ...this.#options, newSignal }
    const outcome = await sendPatiently(url, { headers }, options)
    if (outcome.kind === 'silent') {
      const parameters = { origin: url.origin, reason: silence(outcome.cause) }
      throw new NetworkError(text('remote.unreachable', parameters, language), { cause: outcome.cause })
    }
    const { response } = outcome
    if (url.protocol === 'https:' && response.url !== '' && !isSafe(new URL(response.url))) {
      await response.body?.cancel()
      throw this.#odd('an address without encryption')
    }
    if (outcome.kind === 'answer') return response
    if (response.status === 404 && onMissing !== undefined) {
      await response.body?.cancel()
      await onMissing()
      throw await this.#noSuchRevision()
    }
    throw await refusal(response, outcome.wait, this.#asked)
  }

  /** As GitHub itself says it. */
  #noSuchRevision(): Promise<Error> {
    return refusal(new Response(null, { status: 422 }), null, this.#asked)
  }

  async #body(response: Response): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    let size = 0
    try {
      for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
        size += chunk.length
        if (size > limits.largeFileBytes) break
        chunks.push(chunk)
      }
    } catch (cause) {
      throw this.cutOff(cause)
    }
    if (size > limits.largeFileBytes) throw this.#odd(`more than ${limits.largeFileBytes} bytes`)
    return Buffer.concat(chunks)
  }

  /** The error for an answer that did not come whole. */
  cutOff(cause: unknown): NetworkError {
    const parameters = { name: this.#asked.name, reason: silence(cause) }
    return new NetworkError(text('remote.cut-off', parameters, this.#options.language), { cause })
  }

  #odd(found: string): NetworkError {
    const parameters = { name: this.#asked.name, found, api: this.#options.apiUrl }
    return new NetworkError(text('remote.odd-answer', parameters, this.#options.language))
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
