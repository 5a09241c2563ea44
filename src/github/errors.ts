import { ToolError } from '../errors.js'

/** Why GitHub did not do what was asked. Told apart because the next step differs: wait, grant, correct or look elsewhere. */
export type GitHubFailure =
  | 'unauthorized'
  | 'forbidden'
  /** The quota of the hour is used up. */
  | 'rate-limited'
  /** Too much at once: GitHub's guard against bursts, independent of the quota. */
  | 'secondary-limit'
  | 'not-found'
  | 'invalid'
  | 'unavailable'
  | 'unreachable'
  | 'other-host'

/** A request GitHub refused or never answered, after all retries. */
export class GitHubError extends ToolError {
  readonly failure: GitHubFailure
  /** HTTP status, `null` when no answer came. */
  readonly status: number | null
  /** Seconds until the same request makes sense again, when GitHub says so. */
  readonly retryAfter: number | null

  constructor(
    failure: GitHubFailure,
    detail: string,
    options: { status?: number | null; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(detail, { cause: options.cause })
    this.failure = failure
    this.status = options.status ?? null
    this.retryAfter = options.retryAfter ?? null
  }
}

export type ResponseHeaders = Readonly<Record<string, string | number | undefined>>

/**
 * A 403 is a rate limit only when the answer carries the sign of one; everything else is a missing permission.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function classify(status: number, headers: ResponseHeaders, message: string): GitHubFailure {
  if (status === 429 || status === 403) {
    if (String(headers['x-ratelimit-remaining'] ?? '') === '0') return 'rate-limited'
    if (/secondary rate limit|abuse detection/i.test(message)) return 'secondary-limit'
    if (status === 429) return 'rate-limited'
    return headers['retry-after'] === undefined ? 'forbidden' : 'secondary-limit'
  }
  if (status === 401) return 'unauthorized'
  if (status === 404 || status === 410) return 'not-found'
  if (status >= 500) return 'unavailable'
  return 'invalid'
}
