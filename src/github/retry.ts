import { classify, type GitHubFailure, type ResponseHeaders } from './errors.js'

/** Requests in all, the first included. */
export const MAX_ATTEMPTS = 4
/** Longer waits are left to the user: a runner's minutes are not free. */
export const MAX_WAIT_SECONDS = 60

const HEALS: ReadonlySet<GitHubFailure> = new Set([
  'rate-limited',
  'secondary-limit',
  'unavailable',
  'unreachable',
])

export interface Refusal {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly message: string
}

/** Seconds GitHub asks to wait: `retry-after`, else the reset time of an exhausted quota. `null` when it names none. */
export function askedWait(headers: ResponseHeaders, nowMs: number): number | null {
  const after = headers['retry-after']
  if (after !== undefined) {
    const seconds = Number(after)
    if (Number.isFinite(seconds)) return Math.max(0, seconds)
    const date = Date.parse(String(after))
    if (Number.isFinite(date)) return Math.max(0, (date - nowMs) / 1000)
  }
  if (String(headers['x-ratelimit-remaining'] ?? '') !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset - nowMs / 1000) : null
}

/**
 * Seconds to wait before the next try, or `null` to give up. Only rate limits, 5xx and unanswered requests are tried
 * again: a missing permission does not heal. Jitter keeps the jobs of one matrix from returning together.
 */
export function waitBefore(
  attempt: number,
  refusal: Refusal | null,
  random: () => number,
  nowMs: number,
): number | null {
  if (attempt >= MAX_ATTEMPTS) return null
  const failure: GitHubFailure =
    refusal === null ? 'unreachable' : classify(refusal.status, refusal.headers, refusal.message)
  if (!HEALS.has(failure)) return null
  const asked = refusal === null ? null : askedWait(refusal.headers, nowMs)
  if (asked !== null) return asked > MAX_WAIT_SECONDS ? null : asked + random() * Math.min(1, asked / 4)
  const ceiling = Math.min(MAX_WAIT_SECONDS, 2 ** (attempt - 1))
  return ceiling * (0.5 + random() / 2)
}
