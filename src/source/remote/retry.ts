/** Requests in all, the first included. */
export const ATTEMPTS = 4
/** Longest wait that is sat out; a longer one is told to the user. */
export const WAIT_SECONDS = 60
const REQUEST_TIMEOUT_MS = 60_000

export interface RetryOptions {
  readonly fetch?: typeof globalThis.fetch
  readonly sleep?: (ms: number) => Promise<void>
  readonly random?: () => number
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Ends one try; without it a try and its body have a minute. */
  readonly newSignal?: () => AbortSignal
}

/** What came of all tries: an answer that is no refusal, the last refusal, or no answer at all. */
export type Outcome =
  | { readonly kind: 'answer'; readonly response: Response }
  /** `wait`: seconds the server wants waited; `null` when waiting does not help. */
  | { readonly kind: 'refused'; readonly response: Response; readonly wait: number | null }
  | { readonly kind: 'silent'; readonly cause: unknown }

/** Sends a request, waits out rate limits and failures of the server, and gives the last outcome. */
export async function sendPatiently(url: URL, init: RequestInit, options: RetryOptions): Promise<Outcome> {
  const send = options.fetch ?? globalThis.fetch
  const sleep = options.sleep ?? ((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)))
  const random = options.random ?? Math.random
  const now = options.now ?? Date.now
  const newSignal = options.newSignal ?? (() => AbortSignal.timeout(REQUEST_TIMEOUT_MS))
  for (let attempt = 1; ; attempt += 1) {
    let response: Response | null = null
    let cause: unknown = null
    try {
      response = await send(url, { ...init, signal: newSignal() })
    } catch (error) {
      cause = error
    }
    if (response?.ok === true) return { kind: 'answer', response }
    const wait =
      response === null || mayHeal(response) ? secondsToWait(response, attempt, random, now()) : null
    if (wait === null || attempt === ATTEMPTS || wait > WAIT_SECONDS) {
      return response === null ? { kind: 'silent', cause } : { kind: 'refused', response, wait }
    }
    await response?.body?.cancel()
    await sleep(wait * 1000)
  }
}

/** A 403 is a rate limit only when it carries the sign of one (GitHub); any other is a missing permission. */
function mayHeal({ status, headers }: Response): boolean {
  if (status === 403) return headers.has('retry-after') || isUsedUp(headers)
  return status === 429 || status === 408 || status >= 500
}

/** The quota of the hour is used up, as GitHub says it. */
export function isUsedUp(headers: Headers): boolean {
  return headers.get('x-ratelimit-remaining') === '0'
}

/**
 * Seconds that the server asks for: `retry-after` as seconds or as a date (RFC 9110, section 10.2.3), `t` of its `ratelimit`
 * header where nothing remains (IETF draft "RateLimit header fields for HTTP": `"api";r=0;t=55`; the hub sends the header with
 * every answer), the longer of the two; or `x-ratelimit-reset` of a quota that is used up (GitHub, seconds since 1970). Else
 * doubling from one second. Jitter keeps the jobs of one matrix from returning together.
 */
function secondsToWait(
  response: Response | null,
  attempt: number,
  random: () => number,
  nowMs: number,
): number {
  const backOff = 2 ** (attempt - 1) * (0.5 + random() / 2)
  if (response === null) return backOff
  const { headers, status } = response
  const stated = [retryAfter(headers, nowMs), status === 429 ? rateLimitReset(headers) : null].filter(
    (seconds) => seconds !== null,
  )
  if (stated.length > 0) return Math.max(...stated) + random()
  const resetAt = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (isUsedUp(headers) && Number.isFinite(resetAt)) return Math.max(0, resetAt - nowMs / 1000) + random()
  return backOff
}

function retryAfter(headers: Headers, nowMs: number): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Number(text)
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, (date - nowMs) / 1000)
}

function rateLimitReset(headers: Headers): number | null {
  const text = headers.get('ratelimit') ?? ''
  const remaining = /;\s*r\s*=\s*(\d+)/.exec(text)
  const reset = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(text)
  if (reset === null || (remaining !== null && Number(remaining[1]) > 0)) return null
  return Number(reset[1])
}

/** What kept a server from answering, in a few words. */
export function silence(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : ''
  const message = cause instanceof Error ? cause.message : String(cause)
  return inner === '' ? message : `${message}: ${inner}`
}
