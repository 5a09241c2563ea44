import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Folder of this user for what need not be fetched or made twice, `null` where none is wanted or there is none:
 * SOVEREIGNTY_CACHE, which an empty value turns off, else `sovereignty-check` in XDG_CACHE_HOME or `~/.cache`.
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  home: () => string = homedir,
): string | null {
  const wanted = environment['SOVEREIGNTY_CACHE']
  if (wanted !== undefined) return wanted === '' ? null : wanted
  const caches = environment['XDG_CACHE_HOME'] || cachesAtHome(home)
  return caches === null ? null : join(caches, 'sovereignty-check')
}

/** A container may run as a user that the system does not know; Node then throws. */
function cachesAtHome(home: () => string): string | null {
  try {
    return join(home(), '.cache')
  } catch {
    return null
  }
}
