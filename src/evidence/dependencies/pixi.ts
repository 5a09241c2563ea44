import type { DependencyFact, HostingFact } from '../../types/fact.js'
import type { TextFile } from '../text-file.js'
import { groupScope } from './groups.js'
import { addPixiIndexes } from './index-urls.js'
import { LockHosts } from './lock.js'
import { exactVersion, normaliseName } from './pep508.js'
import type { TomlPlaces } from './toml-places.js'
import { isTable, strings, type Table, tableAt, text } from './toml-values.js'
import { sourceUrl } from './uv-sources.js'

/** Tables of one pixi section, and what their packages are for. */
const TABLES: readonly {
  readonly key: string
  readonly ecosystem: 'conda' | 'pypi'
  readonly group: string | null
}[] = [
  { key: 'dependencies', ecosystem: 'conda', group: null },
  { key: 'host-dependencies', ecosystem: 'conda', group: 'build' },
  { key: 'build-dependencies', ecosystem: 'conda', group: 'build' },
  { key: 'pypi-dependencies', ecosystem: 'pypi', group: null },
]
const TOOLS = new Set(['python', 'pip'])

interface PixiFile {
  readonly file: TextFile
  readonly places: TomlPlaces
}

/**
 * Dependencies and channels of a pixi manifest: `pixi.toml`, or `tool.pixi` of `pyproject.toml` with its table as
 * prefix. Features and platforms have tables of their own; a package with a `path` is the repository's own.
 */
export function* pixiDependencies(
  pixi: Table,
  prefix: string,
  file: PixiFile,
): Iterable<DependencyFact | HostingFact> {
  for (const section of ['workspace', 'project']) {
    for (const channel of channels(tableAt(pixi, section)['channels'])) {
      yield {
        kind: 'hosting',
        strength: 'A',
        scope: file.file.scope,
        location: file.places.value(join(prefix, section), 'channels', channel),
        url: /^https?:/i.test(channel) ? channel : `https://conda.anaconda.org/${channel}`,
      }
    }
  }
  const hosts = new LockHosts(file.file)
  const options = join(prefix, 'pypi-options')
  addPixiIndexes(tableAt(pixi, 'pypi-options'), hosts, (url) => file.places.value(options, 'index-url', url))
  yield* hosts.facts()
  yield* section(pixi, prefix, null, file)
  for (const [name, feature] of Object.entries(tableAt(pixi, 'feature'))) {
    if (isTable(feature)) yield* section(feature, join(prefix, `feature.${name}`), name, file)
  }
}

function* section(
  table: Table,
  prefix: string,
  group: string | null,
  file: PixiFile,
): Iterable<DependencyFact> {
  yield* packages(table, prefix, group, file)
  for (const [platform, value] of Object.entries(tableAt(table, 'target'))) {
    if (isTable(value)) yield* packages(value, join(prefix, `target.${platform}`), group, file)
  }
}

function* packages(
  table: Table,
  prefix: string,
  feature: string | null,
  { file, places }: PixiFile,
): Iterable<DependencyFact> {
  for (const { key, ecosystem, group } of TABLES) {
    const asked = group ?? feature
    for (const [name, value] of Object.entries(tableAt(table, key))) {
      const options: Table = isTable(value) ? value : { version: value }
      if (TOOLS.has(name) || text(options['path']) !== null) continue
      const specifier = text(options['version'])
      yield {
        kind: 'dependency',
        strength: 'A',
        scope: groupScope(asked, file.scope),
        location: places.key(join(prefix, key), name),
        ecosystem,
        name: ecosystem === 'pypi' ? normaliseName(name) : name.toLowerCase(),
        specifier: specifier === '*' ? null : specifier,
        version: specifier === null ? null : exactVersion(specifier),
        extras: strings(options['extras']),
        marker: null,
        url: sourceUrl(options),
        group: asked,
        optional: feature !== null,
      }
    }
  }
}

/** A channel is a name, a URL, or a table with the name and its priority. */
function channels(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value : []
  return names.flatMap((item) => {
    const name = isTable(item) ? text(item['channel']) : text(item)
    return name === null ? [] : [name]
  })
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`
}
