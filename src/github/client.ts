import { Octokit } from '@octokit/rest'
import { EntityTags } from './entity-tags.js'
import { classify, GitHubError, type ResponseHeaders } from './errors.js'
import { askedWait, type Refusal, waitBefore } from './retry.js'

const REQUEST_TIMEOUT_MS = 30_000
const MAX_REDIRECTS = 3

export interface ClientOptions {
  /** `GITHUB_API_URL`; the token goes to this origin and to no other. */
  readonly baseUrl: string
  readonly token: string
  readonly userAgent: string
  readonly sleep?: (ms: number) => Promise<void>
  readonly random?: () => number
  readonly now?: () => number
  readonly fetch?: typeof globalThis.fetch
}

export type Client = Octokit

/**
 * GitHub's REST client with this project's own retries and error kinds. Every failed request ends as a `GitHubError`.
 */
export function createClient(options: ClientOptions): Client {
  const sleep = options.sleep ?? ((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)))
  const random = options.random ?? Math.random
  const now = options.now ?? Date.now
  const silent = () => {}
  const client = new Octokit({
    auth: options.token,
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    userAgent: options.userAgent,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: sameOriginFetch(options.baseUrl, options.fetch ?? globalThis.fetch) },
  })
  const tags = new EntityTags<Awaited<ReturnType<Client['request']>>>()
  client.hook.wrap('request', async (request, parameters) => {
    const { method, url } = client.request.endpoint(parameters)
    const known = method === 'GET' ? tags.of(url) : null
    if (known !== null) parameters.headers = { ...parameters.headers, 'if-none-match': known.tag }
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await request(parameters)
        if (method === 'GET') tags.keep(url, response)
        return response
      } catch (error) {
        const own = ownError(error)
        if (own !== null) throw own
        const failed = refusalOf(error)
        // Nothing has changed: GitHub does not count such a request against the quota.
        if (failed?.status === 304 && known !== null) return known.response
        const seconds = waitBefore(attempt, failed, random, now())
        if (seconds === null) throw toGitHubError(error, failed, now())
        await sleep(seconds * 1000)
      }
    }
  })
  return client
}

/** Wraps `fetch` so that neither a Link header, nor a redirect, nor a bad URL carries the token to another origin. */
function sameOriginFetch(baseUrl: string, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const origin = new URL(baseUrl).origin
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input)
    for (let hop = 0; ; hop += 1) {
      if (url.origin !== origin) {
        throw new GitHubError('other-host', `${url.origin} is not ${origin}: the request was not sent`)
      }
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
      const response = await fetch(url, { ...init, redirect: 'manual', signal })
      const target = response.headers.get('location')
      // Who asks for the address itself follows it without the token.
      if (init?.redirect === 'manual') return response
      if (![301, 302, 307, 308].includes(response.status) || target === null || hop === MAX_REDIRECTS)
        return response
      url = new URL(target, url)
    }
  }
}

/** The error of our own `fetch`, which Octokit wraps into one of its own. */
function ownError(error: unknown): GitHubError | null {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return cause instanceof GitHubError ? cause : null
}

/** The answer that refused, or `null` when none came. */
function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null
  const { response } = error
  if (typeof response !== 'object' || response === null) return null
  if (!('status' in response) || typeof response.status !== 'number') return null
  const headers = 'headers' in response ? (response.headers as ResponseHeaders) : {}
  return { status: response.status, headers, message: messageOf(error) }
}

function toGitHubError(error: unknown, refusal: Refusal | null, nowMs: number): GitHubError {
  const message = messageOf(error)
  if (refusal === null) return new GitHubError('unreachable', message, { cause: error })
  return new GitHubError(classify(refusal.status, refusal.headers, message), message, {
    status: refusal.status,
    retryAfter: askedWait(refusal.headers, nowMs),
    cause: error,
  })
}

/** GitHub's own words without the link to its documentation. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/ - https:\/\/docs\.github\.com\S*$/, '')
}
