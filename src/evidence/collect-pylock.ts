import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { LockHosts, lockedFact } from './dependencies/lock.js'
import { readToml, TomlBlocks } from './dependencies/toml-blocks.js'
import { isTable, type Table, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/**
 * `pylock.toml` and `pylock.NAME.toml` (PEP 751). Packages may have no version; one that is a directory is the
 * repository's own. A marker on `dependency_groups` or `extras` says the package is installed on request.
 */
export const collectPylock: TextCollector = {
  id: 'pylock',
  endings: ['toml'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = readToml(file, context)
    if (root === null) return
    const blocks = new TomlBlocks(file, 'packages')
    const hosts = new LockHosts(file)
    const variant = /pylock\.([^./]+)\.toml$/.exec(file.path)?.[1] ?? null
    for (const [index, entry] of (Array.isArray(root['packages']) ? root['packages'] : []).entries()) {
      if (!isTable(entry)) continue
      const name = text(entry['name'])
      if (name === null || isTable(entry['directory'])) continue
      const location = blocks.value(index, 'name', name)
      hosts.add(text(entry['index']), location)
      const marker = text(entry['marker'])
      const group = marker === null ? null : onRequest(marker)
      yield lockedFact(
        {
          ecosystem: 'pypi',
          name,
          version: text(entry['version']),
          location,
          url: originOf(entry),
          marker,
          group: group ?? variant,
          optional: group !== null,
        },
        file,
      )
    }
    yield* hosts.facts()
  },
}

/** Group or extra of `'dev' in dependency_groups`; a marker with an alternative is no such request. */
function onRequest(marker: string): string | null {
  if (/\bor\b/.test(marker)) return null
  return /["']([\w.-]+)["']\s+in\s+(?:dependency_groups|extras)\b/.exec(marker)?.[1] ?? null
}

function originOf(entry: Table): string | null {
  const vcs = tableAt(entry, 'vcs')
  const url = text(vcs['url'])
  if (url === null) return text(tableAt(entry, 'archive')['url'])
  const revision = text(vcs['commit-id']) ?? text(vcs['requested-revision'])
  return `${text(vcs['type']) ?? 'git'}+${url}${revision === null ? '' : `@${revision}`}`
}
