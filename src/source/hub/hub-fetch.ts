import { AccessError, NetworkError, UserError } from '../../errors.js'
import { limits } from '../../limits.js'
import { type RetryOptions, sendPatiently, silence } from '../remote/retry.js'

export interface HubFetchOptions extends RetryOptions {
  /** Where the hub answers; the token goes to this origin and to no other. */
  readonly hubUrl: string
  /** As people wrote it: `hf:org/model@rev`. Names the place in errors. */
  readonly name: string
  readonly hasToken: boolean
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
    const url = new URL(input instanceof Request ? input.url : input)
    const headers = new Headers(init?.headers)
    if (url.origin !== home) headers.delete('authorization')
    headers.set('user-agent', 'sovereignty-check')
    const outcome = await sendPatiently(url, { ...init, headers }, options)
    if (outcome.kind === 'silent') throw unreachable(url, outcome.cause)
    const { response } = outcome
    if (outcome.kind === 'refused') throw await refusal(response, url, outcome.wait, options)
    if (headers.has('range') && response.status === 200) await refuseFlood(response, url)
    return response
  }
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

/** The hub names the reason in `x-error-code`; for strangers a private repository and a missing one look the same. */
async function refusal(
  response: Response,
  url: URL,
  wait: number | null,
  { name, hubUrl, hasToken }: HubFetchOptions,
): Promise<Error> {
  const code = response.headers.get('x-error-code') ?? ''
  const page = `${hubUrl}/${name.replace(/^hf:/, '').replace(/@.*$/, '')}`
  await response.body?.cancel()
  const { status } = response
  if (code === 'GatedRepo') {
    return new AccessError(
      hasToken
        ? `${name} is gated, and this token has no access to it. Accept its terms at ${page} with the token's account`
        : `${name} is gated: accept its terms at ${page} and set HF_TOKEN to a token of that account`,
    )
  }
  if (code === 'RevisionNotFound') {
    return new UserError(`${name}: there is no such branch, tag or commit. See ${page}/tree/main`)
  }
  if (code === 'EntryNotFound') return new UserError(`${name}: ${url.pathname} is not there`)
  if (code === 'RepoNotFound' || status === 404) {
    return new UserError(
      `${name} is not on the hub, or it is private${hasToken ? ' and this token does not open it' : ': set HF_TOKEN to read it'}`,
    )
  }
  if (status === 401 || status === 403) {
    return new AccessError(
      hasToken
        ? `${name}: the hub refuses the token in HF_TOKEN (${status}). Make one that may read this repository`
        : `${name}: the hub asks for a token (${status}). Set HF_TOKEN`,
    )
  }
  if (status === 429) {
    const seconds = wait === null ? '' : ` for ${Math.ceil(wait)} s`
    return new NetworkError(
      `The hub's rate limit is used up${seconds}. ${hasToken ? 'Wait' : 'Set HF_TOKEN for a higher one, or wait'}, and try again: what was read is kept`,
    )
  }
  return new NetworkError(`The hub answered ${status} for ${url.pathname}. Try again later`)
}
