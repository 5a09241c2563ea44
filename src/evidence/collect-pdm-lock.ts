import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { groupOfMany, lockedFact } from './dependencies/lock.js'
import { readToml, TomlBlocks } from './dependencies/toml-blocks.js'
import { isTable, strings, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** `pdm.lock`. Packages with a `path` are the repository's own. */
export const collectPdmLock: TextCollector = {
  id: 'pdm-lock',
  endings: ['lock'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)pdm(?:\.[\w-]+)*\.lock$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = readToml(file, context)
    if (root === null) return
    const blocks = new TomlBlocks(file, 'package')
    for (const [index, entry] of (Array.isArray(root['package']) ? root['package'] : []).entries()) {
      if (!isTable(entry)) continue
      const name = text(entry['name'])
      if (name === null || text(entry['path']) !== null) continue
      const git = text(entry['git'])
      const revision = text(entry['revision']) ?? text(entry['ref'])
      yield lockedFact(
        {
          ecosystem: 'pypi',
          name,
          version: text(entry['version']),
          location: blocks.value(index, 'name', name),
          url: git === null ? text(entry['url']) : `git+${git}${revision === null ? '' : `@${revision}`}`,
          group: groupOfMany(strings(entry['groups'])),
          marker: text(entry['marker']),
          extras: strings(entry['extras']),
        },
        file,
      )
    }
  },
}
