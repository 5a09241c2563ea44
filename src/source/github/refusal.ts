import { AccessError, NetworkError, UserError } from '../../errors.js'
import { text } from '../../messages/index.js'
import type { Language } from '../../types/vocabulary.js'
import { isUsedUp } from '../remote/retry.js'

/** What was asked for, as a refusal has to name it. */
export interface Asked {
  /** As people wrote it: `owner/repo@ref`. */
  readonly name: string
  readonly owner: string
  readonly repository: string
  readonly revision: string | null
  /** `https://github.com`, or the address of another server. */
  readonly server: string
  readonly hasToken: boolean
  readonly language: Language
}

/** Of GitHub's own words; a hostile server writes what it likes. */
const WORDS = 200

/**
 * The error for an answer that refuses, with what to do. For strangers a private repository and a missing one look the same.
 * Sources: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api and
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 * @param wait seconds that GitHub wants waited, `null` when waiting does not help
 */
export async function refusal(response: Response, wait: number | null, asked: Asked): Promise<Error> {
  const { status, headers } = response
  const said = await wordsOf(response)
  const { name, server, language, hasToken, revision } = asked
  const page = `${server}/${asked.owner}/${asked.repository}`
  const parameters = { name, page, status, said, revision: revision ?? 'HEAD' }
  if (status === 403 || status === 429) {
    const isSecondary = /secondary rate limit|abuse detection/i.test(said)
    if (isUsedUp(headers) || isSecondary || status === 429 || headers.has('retry-after')) {
      return rateLimit(isUsedUp(headers) && !isSecondary, wait, asked)
    }
  }
  if (status === 401) return new AccessError(text('remote.bad-token', parameters, language))
  if (status === 451 || /access blocked/i.test(said))
    return new AccessError(text('remote.blocked', parameters, language))
  if (status === 403) {
    if (headers.has('x-github-sso')) return new AccessError(text('remote.sso', parameters, language))
    return new AccessError(text('remote.forbidden', parameters, language))
  }
  if (status === 404) {
    return hasToken
      ? new UserError(text('remote.not-found-with-token', parameters, language))
      : new UserError(text('remote.not-found', parameters, language))
  }
  if (status === 409) return new UserError(text('remote.empty', parameters, language))
  if (status === 422) {
    return revision?.includes('/') === true && !revision.startsWith('refs/')
      ? new UserError(text('remote.no-such-branch-or-folder', parameters, language))
      : new UserError(text('remote.no-such-revision', parameters, language))
  }
  return new NetworkError(text('remote.unavailable', parameters, language))
}

function rateLimit(isPrimary: boolean, wait: number | null, { hasToken, language }: Asked): NetworkError {
  const minutes = wait === null ? 1 : Math.max(1, Math.ceil(wait / 60))
  if (!isPrimary) return new NetworkError(text('remote.secondary-limit', { minutes }, language))
  return new NetworkError(
    hasToken
      ? text('remote.rate-limit-with-token', { minutes }, language)
      : text('remote.rate-limit', { minutes }, language),
  )
}

/** GitHub's own words, on one line. */
async function wordsOf(response: Response): Promise<string> {
  let body = ''
  try {
    const decoder = new TextDecoder()
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      body += decoder.decode(chunk, { stream: true })
      if (body.length > 65_536) break
    }
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || !('message' in value)) return ''
    return String(value.message)
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .slice(0, WORDS)
  } catch {
    return ''
  }
}
