import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Folder of this user for what need not be fetched or made twice, `null` where none is wanted: SOVEREIGNTY_CACHE, which an
 * empty value turns off, else `sovereignty-check` in XDG_CACHE_HOME or `~/.cache`.
 */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string | null {
  const wanted = environment['SOVEREIGNTY_CACHE']
  if (wanted !== undefined) return wanted === '' ? null : wanted
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sovereignty-check')
}
