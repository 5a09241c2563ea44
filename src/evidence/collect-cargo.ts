import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { withoutCredentials } from './dependencies/direct-reference.js'
import { groupScope } from './dependencies/groups.js'
import { lockedFact } from './dependencies/lock.js'
import { metadataIdentity } from './dependencies/metadata.js'
import { readToml, TomlBlocks } from './dependencies/toml-blocks.js'
import { TomlPlaces } from './dependencies/toml-places.js'
import { isTable, strings, type Table, tableAt, text } from './dependencies/toml-values.js'
import { sourceUrl } from './dependencies/uv-sources.js'
import type { TextFile } from './text-file.js'

const TABLES: readonly (readonly [string, string | null])[] = [
  ['dependencies', null],
  ['build-dependencies', 'build'],
  ['dev-dependencies', 'dev'],
]

/** `Cargo.toml` and `Cargo.lock`. Crates with a path, and locked ones without a source, are the repository's own. */
export const collectCargo: TextCollector = {
  id: 'cargo',
  endings: ['lock', 'toml'],
  wants({ path, size, type }: Entry): boolean {
    if (type !== 'file') return false
    return (
      (/(?:^|\/)Cargo\.toml$/.test(path) && size <= limits.textFileBytes) ||
      (/(?:^|\/)Cargo\.lock$/.test(path) && size <= limits.lockFileBytes)
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = readToml(file, context)
    if (root === null) return
    if (file.name === 'Cargo.lock') {
      yield* locked(root, file)
      return
    }
    const places = new TomlPlaces(file)
    const name = text(tableAt(root, 'package')['name'])
    if (name !== null) yield* metadataIdentity('package', name, file.scope, places.key('package', 'name'))
    yield* packages(root, '', file, places)
    // A table of versions and origins: a crate is asked for where a member inherits it.
    for (const fact of packages(tableAt(root, 'workspace'), 'workspace.', file, places))
      yield { ...fact, direct: false }
    for (const [target, value] of Object.entries(tableAt(root, 'target'))) {
      if (isTable(value)) yield* packages(value, `target.${target.replace(/["'\s]/g, '')}.`, file, places)
    }
  },
}

function* packages(
  root: Table,
  prefix: string,
  file: TextFile,
  places: TomlPlaces,
): Iterable<DependencyFact> {
  for (const [table, group] of TABLES) {
    for (const [name, value] of Object.entries(tableAt(root, table))) {
      const options: Table = isTable(value) ? value : { version: value }
      if (text(options['path']) !== null) continue
      const specifier = text(options['version'])
      const url = sourceUrl(options)
      yield {
        kind: 'dependency',
        strength: 'A',
        scope: groupScope(group, file.scope),
        location: places.key(`${prefix}${table}`, name),
        ecosystem: 'cargo',
        name: text(options['package']) ?? name,
        specifier: specifier === '*' ? null : specifier,
        version: specifier === null ? null : (/^=\s*(\d[\w.+-]*)$/.exec(specifier)?.[1] ?? null),
        extras: strings(options['features']),
        marker: null,
        url: url === null ? null : withoutCredentials(url),
        group,
        optional: group === 'dev' || options['optional'] === true,
      }
    }
  }
}

function* locked(root: Table, file: TextFile): Iterable<DependencyFact> {
  const blocks = new TomlBlocks(file, 'package')
  for (const [index, entry] of (Array.isArray(root['package']) ? root['package'] : []).entries()) {
    if (!isTable(entry)) continue
    const name = text(entry['name'])
    const source = text(entry['source'])
    if (name === null || source === null) continue
    const [repository, commit] = source.split('#', 2) as [string, string | undefined]
    yield lockedFact(
      {
        ecosystem: 'cargo',
        name,
        version: text(entry['version']),
        location: blocks.value(index, 'name', name),
        url: repository.startsWith('git+')
          ? `${repository.split('?')[0]}${commit === undefined ? '' : `@${commit}`}`
          : null,
      },
      file,
    )
  }
}
