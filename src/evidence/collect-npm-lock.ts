import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { JsonPlaces } from './dependencies/json-places.js'
import { jsonTable } from './dependencies/json-table.js'
import { LockHosts, lockedFact } from './dependencies/lock.js'
import { isTable, type Table, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** Tables of the root entry, and the group of what they list. */
const ASKING: readonly (readonly [string, string | null])[] = [
  ['dependencies', null],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
]
const OWN = /^(?:file|link|workspace):/

/** `package-lock.json` and `npm-shrinkwrap.json`: the versions of what the project asks for. */
export const collectNpmLock: TextCollector = {
  id: 'npm-lock',
  endings: ['json'],
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.lockFileBytes &&
      /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) &&
      !path.includes('node_modules/')
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = jsonTable(file, context)
    if (root === null) return
    const hosts = new LockHosts(file)
    const places = new JsonPlaces(file)
    if (isTable(root['packages'])) yield* fromPackages(root['packages'], file, places, hosts)
    else yield* fromTree(tableAt(root, 'dependencies'), file, places, hosts)
    yield* hosts.facts()
  },
}

/** Version 2 and 3: the entry under the empty path is the project itself. */
function* fromPackages(
  packages: Table,
  file: TextFile,
  places: JsonPlaces,
  hosts: LockHosts,
): Iterable<Fact> {
  const project = tableAt(packages, '')
  for (const [key, entry] of Object.entries(packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1]
    if (name === undefined || !isTable(entry) || entry['link'] === true) continue
    const asking = ASKING.find(([table]) => Object.hasOwn(tableAt(project, table), name))
    if (asking === undefined) continue
    const [, group] = asking
    const location = places.entry('packages', key)
    const resolved = text(entry['resolved'])
    hosts.add(registryOf(resolved), location)
    yield lockedFact(
      {
        ecosystem: 'npm',
        // An alias is installed under its own name and carries the real one.
        name: text(entry['name']) ?? name,
        version: text(entry['version']),
        location,
        url: resolved?.startsWith('git+') === true ? resolved : null,
        group,
        optional: group !== null,
        direct: true,
      },
      file,
    )
  }
}

/** Version 1 does not tell what the project asks for: `package.json` beside it does. */
function* fromTree(tree: Table, file: TextFile, places: JsonPlaces, hosts: LockHosts): Iterable<Fact> {
  for (const [name, entry] of Object.entries(tree)) {
    if (!isTable(entry)) continue
    const written = text(entry['version'])
    if (written === null || OWN.test(written)) continue
    const location = places.entry('dependencies', name)
    hosts.add(registryOf(text(entry['resolved'])), location)
    const version = /^\d/.test(written) ? written : null
    const url = /^git(?:\+|:)/.test(written) ? written : null
    yield lockedFact(
      { ecosystem: 'npm', name, version, location, url, group: entry['dev'] === true ? 'dev' : null },
      file,
    )
  }
}

/** `https://host` of the archive a registry serves. */
function registryOf(resolved: string | null): string | null {
  return resolved === null ? null : (/^(https?:\/\/[^/]+)\/\S*\/-\//.exec(resolved)?.[1] ?? null)
}
