import type { Entry } from './source.js'

/** Links in a row before a chain counts as circular, as in Linux. */
const HOPS = 40

/**
 * Path of the listed file that a path leads to when the links of the listing are followed, `null` when the chain leaves
 * the root, is circular or ends at something that is not a listed file. Works on the listing alone, so an ignored or
 * internal file cannot be reached through a link.
 */
export function followLinks(entries: ReadonlyMap<string, Entry>, path: string): string | null {
  const reached: string[] = []
  let ahead = path.split('/')
  let hops = 0
  while (ahead.length > 0) {
    const segment = ahead[0]!
    ahead = ahead.slice(1)
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (reached.pop() === undefined) return null
      continue
    }
    reached.push(segment)
    const entry = entries.get(reached.join('/'))
    if (entry?.type !== 'link') continue
    hops += 1
    if (hops > HOPS || entry.target === null || entry.target.startsWith('/')) return null
    reached.pop()
    ahead = [...entry.target.split('/'), ...ahead]
  }
  const end = reached.join('/')
  return entries.get(end)?.type === 'file' ? end : null
}
