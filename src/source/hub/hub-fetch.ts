import { AccessError, NetworkError, UserError } from '../../errors.js'
import { limits } from '../../limits.js'
import { type RetryOptions, sendPatiently, silence } from '../remote/retry.js'

/** The public hub. */
export const HUB_URL = 'https://huggingface.co'

export interface HubFetchOptions extends RetryOptions {
  /** Where the hub answers; the token goes to this origin and to no other. */
  readonly hubUrl: string
  /** As people wrote it: `hf:org/model@rev`. Names the place in errors. */
  readonly name: string
  readonly hasToken: boolean
  /** What was read is there for the next run. */
  readonly keeps?: boolean
  /** HF_HUB_OFFLINE: what is kept may be read, and nothing is asked. */
  readonly offline?: boolean
}

/**
 * `fetch` for the hub's client: waits out rate limits and failures of the server, keeps the token at home, and turns
 * each refusal into an error that says what to do.
 * @throws UserError for a missing repository, revision or file, AccessError for a gate or a refused token, NetworkError
 * when the hub does not answer as it should.
 */
export function hubFetch(options: HubFetchOptions): typeof globalThis.fetch {
  const home = new URL(options.hubUrl).origin
  return async (input, init) => {
    const url = atEndpoint(new URL(input instanceof Request ? input.url : input), options.hubUrl)
    if (options.offline === true) throw offline(options.name)
    const headers = new Headers(init?.headers)
    if (url.origin !== home) headers.delete('authorization')
    headers.set('user-agent', 'sovereignty-check')
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await sendPatiently(url, { ...init, headers }, options)
      if (outcome.kind === 'silent') throw unreachable(url, outcome.cause)
      const { response } = outcome
      if (outcome.kind === 'refused') throw await refusal(response, url, outcome.wait, options)
      if (headers.has('range') && response.status === 200) await refuseFlood(response, url)
      if (!isApi(url, options.hubUrl)) return response
      try {
        return new Response(await response.arrayBuffer(), response)
      } catch (cause) {
        // The client reads an answer of the API once; where the connection breaks within it, it is asked for again.
        if (attempt === TRIES) throw unreachable(url, cause)
      }
    }
  }
}

/** Tries of one answer whose bytes do not all come. */
const TRIES = 3

function isApi(url: URL, hubUrl: string): boolean {
  return `${url.origin}${url.pathname}`.startsWith(`${hubUrl}/api/`)
}

/** A mirror passes on the addresses of the hub itself, such as the next page of a listing (`fix_hf_endpoint_in_url`). */
function atEndpoint(url: URL, hubUrl: string): URL {
  if (url.origin !== HUB_URL || new URL(hubUrl).origin === HUB_URL) return url
  return new URL(`${hubUrl}${url.pathname}${url.search}`)
}

function offline(name: string): UserError {
  return new UserError(
    `${name}: HF_HUB_OFFLINE is set, and this is not kept from an earlier run. Unset it, or name a commit that was read before`,
  )
}

/** A server that knows no ranges would send gigabytes for a header. */
async function refuseFlood(response: Response, url: URL): Promise<void> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  if (length <= limits.largeFileBytes) return
  await response.body?.cancel()
  throw new NetworkError(
    `${url.origin} does not answer ranges of ${url.pathname}; the file was not fetched whole`,
  )
}

function unreachable(url: URL, cause: unknown): NetworkError {
  return new NetworkError(
    `${url.origin} does not answer (${silence(cause)}). Try again, or clone the repository and give its folder`,
    { cause },
  )
}

/**
 * The hub names the reason in `x-error-code` and says it in `x-error-message`; for strangers a private repository and a
 * missing one look the same, and both may come as a bare 401 (huggingface_hub, `hf_raise_for_status`).
 */
async function refusal(
  response: Response,
  url: URL,
  wait: number | null,
  { name, hubUrl, hasToken, keeps }: HubFetchOptions,
): Promise<Error> {
  const code = response.headers.get('x-error-code') ?? ''
  const said = response.headers.get('x-error-message')?.trim().slice(0, 300) ?? ''
  const page = `${hubUrl}/${name.replace(/^hf:/, '').replace(/@.*$/, '')}`
  await response.body?.cancel()
  const { status } = response
  const answer = said === '' ? `${status}` : `${status}: ${said.replace(/\.$/, '')}`
  if (code === 'GatedRepo') {
    return new AccessError(
      hasToken
        ? `${name} is gated, and this token has no access to it. Accept its terms at ${page} with the token's account`
        : `${name} is gated: accept its terms at ${page} and set HF_TOKEN to a token of that account`,
    )
  }
  if (said === DISABLED || status === 451) {
    return new AccessError(`${name}: the hub has disabled this repository (${answer}). See ${page}`)
  }
  if (code === 'RevisionNotFound') {
    return new UserError(`${name}: there is no such branch, tag or commit. See ${page}/tree/main`)
  }
  if (code === 'EntryNotFound') return new UserError(`${name}: ${url.pathname} is not there`)
  if (code === 'RepoNotFound' || status === 404 || (status === 401 && !hasToken)) {
    return new UserError(
      `${name} is not on the hub, or it is private${hasToken ? ' and this token does not open it' : ': set HF_TOKEN to read it'}`,
    )
  }
  if (status === 401 || status === 403) {
    return new AccessError(
      hasToken
        ? `${name}: the hub refuses the token (${answer}), the one in HF_TOKEN or that \`hf auth login\` keeps. Make one that may read this repository; a public one needs none`
        : `${name}: the hub refuses (${answer}). Set HF_TOKEN to a token that may read this repository`,
    )
  }
  if (status === 429) {
    const seconds = wait === null ? '' : ` for ${Math.ceil(wait)} s`
    return new NetworkError(
      `The hub's rate limit is used up${seconds}. ${hasToken ? 'Wait' : 'Set HF_TOKEN for a higher one, or wait'}, and try again${keeps === true ? ': what was read is kept' : ''}`,
    )
  }
  if (status === 400 && url.pathname.startsWith('/api/')) {
    return new UserError(`${name}: the hub does not understand this name or revision (${answer})`)
  }
  return new NetworkError(`The hub answered ${answer} for ${url.pathname}. Try again later`)
}

/** What the hub says where its moderators or the law closed a repository. */
const DISABLED = 'Access to this resource is disabled.'
