import { UserError } from '../../errors.js'
import { text } from '../../messages/index.js'
import type { Language } from '../../types/vocabulary.js'
import { isToken } from '../remote/token.js'

export interface ServerOptions {
  /** `GITHUB_SERVER_URL`: the pages. */
  readonly serverUrl?: string | undefined
  /** `GITHUB_API_URL` */
  readonly apiUrl?: string | undefined
  readonly token?: string | undefined
}

export interface GitHubServer {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly token: string | undefined
}

const GITHUB = 'https://github.com'

/**
 * Where a repository is asked for. The token belongs to the server that the environment names, so another one is asked
 * without it. Where only one of two addresses is set the other follows from it: https://docs.github.com/enterprise-server/rest
 * @param named origin of the server in an address that the user gave
 * @throws UserError for a setting that is no web address, or no token
 */
export function serverOf(
  named: string | null,
  { serverUrl, apiUrl, token }: ServerOptions,
  language: Language,
): GitHubServer {
  const api = trimmed('GITHUB_API_URL', apiUrl, language)
  const own = trimmed('GITHUB_SERVER_URL', serverUrl, language) ?? pagesOf(api) ?? GITHUB
  if (named !== null && new URL(named).origin !== new URL(own).origin)
    return { serverUrl: named, apiUrl: apiOf(named), token: undefined }
  if (token !== undefined && !isToken(token))
    throw new UserError(text('remote.malformed-token', {}, language))
  return { serverUrl: own, apiUrl: api ?? apiOf(own), token }
}

function trimmed(variable: string, value: string | undefined, language: Language): string | null {
  if (value === undefined) return null
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new UserError(text('remote.not-an-address', { variable, value }, language))
  return value.replace(/\/+$/, '')
}

function apiOf(server: string): string {
  const { origin, host } = new URL(server)
  if (origin === GITHUB || host.endsWith('.ghe.com')) return `https://api.${host}`
  return `${origin}/api/v3`
}

function pagesOf(api: string | null): string | null {
  if (api === null) return null
  const { origin, host, protocol } = new URL(api)
  return host === 'api.github.com' || host.endsWith('.ghe.com')
    ? `${protocol}//${host.replace(/^api\./, '')}`
    : origin
}
