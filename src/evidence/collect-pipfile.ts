import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { withoutCredentials } from './dependencies/direct-reference.js'
import { groupScope } from './dependencies/groups.js'
import { LockHosts } from './dependencies/lock.js'
import { markerReach } from './dependencies/marker-reach.js'
import { parseMarker } from './dependencies/markers.js'
import { exactVersion, normaliseName } from './dependencies/pep508.js'
import { readToml } from './dependencies/toml-blocks.js'
import { TomlPlaces } from './dependencies/toml-places.js'
import { isTable, strings, type Table, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** Tables of a Pipfile that hold no packages; every other one is a category of them. */
const NO_PACKAGES = new Set(['source', 'requires', 'scripts', 'pipenv'])

/** `Pipfile`: `packages`, `dev-packages` and categories of the project's own naming. */
export const collectPipfile: TextCollector = {
  id: 'pipfile',
  endings: [''],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /(?:^|\/)Pipfile$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = readToml(file, context)
    if (root === null) return
    const places = new TomlPlaces(file)
    for (const table of Object.keys(root)) {
      if (NO_PACKAGES.has(table)) continue
      const group = table === 'packages' ? null : table.replace(/-packages$/, '')
      for (const [name, value] of Object.entries(tableAt(root, table))) {
        const fact = dependency(name, value, { table, group }, file, places)
        if (fact !== null) yield fact
      }
    }
    const hosts = new LockHosts(file)
    for (const source of Array.isArray(root['source']) ? root['source'] : []) {
      const url = isTable(source) ? text(source['url']) : null
      if (url !== null) hosts.add(url, places.value('source', 'url', url))
    }
    yield* hosts.facts()
  },
}

function dependency(
  name: string,
  value: unknown,
  { table, group }: { readonly table: string; readonly group: string | null },
  file: TextFile,
  places: TomlPlaces,
): DependencyFact | null {
  const options: Table = isTable(value) ? value : { version: value }
  if (text(options['path']) !== null) return null
  const specifier = text(options['version'])
  const url = originOf(options)
  const marker = markerOf(options)
  return {
    kind: 'dependency',
    strength: 'A',
    scope: groupScope(group, file.scope),
    location: places.key(table, name),
    ecosystem: 'pypi',
    name: normaliseName(name),
    specifier: specifier === '*' ? null : specifier,
    version: specifier === null ? null : exactVersion(specifier),
    extras: strings(options['extras']),
    marker,
    url: url === null ? null : withoutCredentials(url),
    group,
    optional: group !== null || (marker !== null && !markerReach(marker, null).possible),
  }
}

/** `markers`, and each variable of markers that Pipenv takes as a key of its own: `sys_platform = "== 'win32'"`. */
function markerOf(options: Table): string | null {
  const conditions = Object.entries(options).flatMap(([key, value]) => {
    const written = text(value)
    if (written === null) return []
    if (key === 'markers') return [written]
    const condition = `${key} ${written}`
    return parseMarker(condition) === null ? [] : [condition]
  })
  if (conditions.length < 2) return conditions[0] ?? null
  return conditions.map((condition) => `(${condition})`).join(' and ')
}

/** `git` with its `ref`, or the address of an archive in `file`. */
function originOf(options: Table): string | null {
  const git = text(options['git'])
  const ref = text(options['ref'])
  if (git !== null) return `git+${git.replace(/^git\+/, '')}${ref === null ? '' : `@${ref}`}`
  const archive = text(options['file'])
  return archive !== null && /^https?:/i.test(archive) ? archive : null
}
