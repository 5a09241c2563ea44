import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { JsonPlaces } from './dependencies/json-places.js'
import { jsonTable } from './dependencies/json-table.js'
import { LockHosts, lockedFact } from './dependencies/lock.js'
import { exactVersion } from './dependencies/pep508.js'
import { isTable, strings, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** `Pipfile.lock`: `default`, `develop` and one table for each further category. */
export const collectPipfileLock: TextCollector = {
  id: 'pipfile-lock',
  endings: ['lock'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)Pipfile\.lock$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = jsonTable(file, context)
    if (root === null) return
    const places = new JsonPlaces(file)
    for (const category of Object.keys(root)) {
      if (category === '_meta') continue
      const group = category === 'default' ? null : category
      for (const [name, value] of Object.entries(tableAt(root, category))) {
        if (!isTable(value) || text(value['path']) !== null) continue
        const version = text(value['version'])
        const git = text(value['git'])
        const ref = text(value['ref'])
        yield lockedFact(
          {
            ecosystem: 'pypi',
            name,
            version: version === null ? null : exactVersion(version),
            location: places.entry(category, name),
            url: git === null ? null : `git+${git}${ref === null ? '' : `@${ref}`}`,
            group,
            optional: group !== null,
            marker: text(value['markers']),
            extras: strings(value['extras']),
          },
          file,
        )
      }
    }
    const hosts = new LockHosts(file)
    const sources = tableAt(root, '_meta')['sources']
    for (const source of Array.isArray(sources) ? sources : []) {
      if (isTable(source)) hosts.add(text(source['url']), places.entry('_meta', 'sources'))
    }
    yield* hosts.facts()
  },
}
