import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { groupOfMany, LockHosts, lockedFact } from './dependencies/lock.js'
import { readToml, TomlBlocks } from './dependencies/toml-blocks.js'
import { isTable, strings, type Table, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** `poetry.lock`: version 1 files give a `category`, version 2 files the `groups` a package belongs to. */
export const collectPoetryLock: TextCollector = {
  id: 'poetry-lock',
  endings: ['lock'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)poetry\.lock$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = readToml(file, context)
    if (root === null) return
    const blocks = new TomlBlocks(file, 'package')
    const hosts = new LockHosts(file)
    for (const [index, entry] of (Array.isArray(root['package']) ? root['package'] : []).entries()) {
      if (!isTable(entry)) continue
      const name = text(entry['name'])
      const source = tableAt(entry, 'source')
      if (name === null || text(source['type']) === 'directory') continue
      const location = blocks.value(index, 'name', name)
      if (text(source['type']) === 'legacy') hosts.add(text(source['url']), location)
      const category = text(entry['category'])
      yield lockedFact(
        {
          ecosystem: 'pypi',
          name,
          version: text(entry['version']),
          location,
          url: originOf(source),
          group: groupOfMany(category === null ? strings(entry['groups']) : [category]),
          optional: entry['optional'] === true,
        },
        file,
      )
    }
    yield* hosts.facts()
  },
}

function originOf(source: Table): string | null {
  const url = text(source['url'])
  if (url === null) return null
  if (text(source['type']) === 'url') return url
  if (text(source['type']) !== 'git') return null
  const revision = text(source['resolved_reference']) ?? text(source['reference'])
  return `git+${url}${revision === null ? '' : `@${revision}`}`
}
