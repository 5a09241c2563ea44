import { AccessError, NetworkError, UserError } from '../../errors.js'
import type { RandomAccess } from '../random-access.js'
import { openRangeFile, type Send } from './range-file.js'
import { type RetryOptions, sendPatiently, silence } from './retry.js'

/**
 * A file at a web address, read by ranges. No token goes there, wherever it redirects to.
 * @throws UserError for an address without encryption (but for this machine) or a missing file, AccessError for one that
 * asks for more rights, NetworkError when the server does not answer as it should.
 */
export async function openWebFile(address: string, options: RetryOptions = {}): Promise<RandomAccess> {
  const url = new URL(address)
  const name = nameOf(url)
  if (!isSafe(url)) throw new UserError(`${name} is not encrypted. Give an https address`)
  return openRangeFile({ url, name, send: sender(name, options) })
}

function sender(name: string, options: RetryOptions): Send {
  return async (url, init) => {
    const headers = { ...init.headers, 'user-agent': 'sovereignty-check', 'accept-encoding': 'identity' }
    const outcome = await sendPatiently(url, { ...init, headers }, options)
    if (outcome.kind === 'silent') {
      throw new NetworkError(`${name} does not answer (${silence(outcome.cause)}). Try again`, {
        cause: outcome.cause,
      })
    }
    const { response } = outcome
    if (response.url !== '' && !isSafe(new URL(response.url))) {
      await response.body?.cancel()
      throw new NetworkError(`${name} leads to an address without encryption`)
    }
    if (outcome.kind === 'answer') return response
    await response.body?.cancel()
    throw refusal(name, response.status, outcome.wait)
  }
}

function refusal(name: string, status: number, wait: number | null): Error {
  if (status === 404 || status === 410) return new UserError(`${name} is not there (${status})`)
  if (status === 401 || status === 403) {
    return new AccessError(
      `${name} may not be read without signing in (${status}). Download it and give the file`,
    )
  }
  if (status === 416)
    return new NetworkError(`${name}: the server has no such range (416); the file may have changed`)
  if (status === 429) {
    const seconds = wait === null ? '' : ` for ${Math.ceil(wait)} s`
    return new NetworkError(`${name}: the server's rate limit is used up${seconds}. Wait, and try again`)
  }
  return new NetworkError(`${name}: the server answered ${status}. Try again later`)
}

/** Encrypted, or on this machine. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
  )
}

/** An address as it may be shown: what stands behind the question mark may be a signature. */
export function nameOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}
