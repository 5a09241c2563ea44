import { canonicalExpression } from '../licenses/expression.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import type { Scope } from '../types/vocabulary.js'
import type { CollectContext, TextCollector } from './collector.js'
import { githubRepository, withoutCredentials } from './dependencies/direct-reference.js'
import { jsonTable } from './dependencies/json-table.js'
import { metadataIdentity } from './dependencies/metadata.js'
import { type Table, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

const TABLES: readonly {
  readonly key: string
  readonly group: string | null
  readonly optional: boolean
  readonly scope?: Scope
}[] = [
  { key: 'dependencies', group: null, optional: false },
  { key: 'optionalDependencies', group: 'optional', optional: true },
  { key: 'peerDependencies', group: 'peer', optional: true },
  { key: 'devDependencies', group: 'dev', optional: true, scope: 'development' },
]
/** Other packages of the same repository. */
const OWN = /^(?:workspace|file|link|portal):|^\.{1,2}\//

/** Direct dependencies and stated licence of `package.json`. */
export const collectPackageJson: TextCollector = {
  id: 'package-json',
  endings: ['json'],
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.textFileBytes &&
      /(?:^|\/)package\.json$/.test(path) &&
      !path.includes('node_modules/')
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = jsonTable(file, context)
    if (root === null) return
    for (const { key, group, optional, scope } of TABLES) {
      for (const [name, value] of Object.entries(tableAt(root, key))) {
        const specifier = text(value)
        if (specifier === null || OWN.test(specifier)) continue
        const asked = scope === undefined || file.scope === 'vendored' ? file.scope : scope
        yield dependency(file, key, name, specifier, { group, optional, scope: asked })
      }
    }
    yield* metadata(root, file)
  },
}

function dependency(
  file: TextFile,
  table: string,
  name: string,
  specifier: string,
  asking: Pick<DependencyFact, 'group' | 'optional' | 'scope'>,
): DependencyFact {
  const alias = /^npm:((?:@[^/@]+\/)?[^@]+)(?:@(.*))?$/.exec(specifier)
  const direct = alias === null ? directUrl(specifier) : null
  const range = alias === null ? (direct === null ? specifier : null) : (alias[2] ?? null)
  return {
    kind: 'dependency',
    strength: 'A',
    ...asking,
    location: place(file, table, name),
    ecosystem: 'npm',
    name: (alias?.[1] ?? name).toLowerCase(),
    specifier: range === '*' || range === 'latest' || range === '' ? null : range,
    version: range !== null && /^\d+\.\d+\.\d+[\w.+-]*$/.test(range) ? range : null,
    extras: [],
    marker: null,
    url: direct,
  }
}

/** Hosts behind npm's short forms `gitlab:owner/name`; without a prefix it is GitHub. */
const FORGES: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
}

function directUrl(specifier: string): string | null {
  if (/^(?:git\+|git:|https?:|ssh:)/.test(specifier)) return withoutCredentials(specifier)
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+(?:#.+)?)$/.exec(specifier)
  return short === null ? null : `git+https://${FORGES[short[1] ?? 'github']}/${short[2]}`
}

function* metadata(root: Table, file: TextFile): Iterable<Fact> {
  const license = text(root['license'])
  if (license !== null) {
    yield {
      kind: 'license',
      strength: 'A',
      scope: file.scope,
      location: place(file, null, 'license'),
      source: 'metadata',
      id: canonicalExpression(license),
      match: 'declared',
      addedWords: [],
      appliesTo: 'repository',
      raw: license,
    }
  }
  const name = text(root['name'])
  if (name !== null) yield* metadataIdentity('package', name, file.scope, place(file, null, 'name'))
  const repository = text(root['repository']) ?? text(tableAt(root, 'repository')['url'])
  if (repository !== null) {
    const url = /^[\w.-]+\/[\w.-]+$/.test(repository) ? `https://github.com/${repository}` : repository
    if (githubRepository(url) !== null) {
      yield* metadataIdentity('repository', url, file.scope, place(file, null, 'repository'))
    }
  }
}

/** Place of `"name": …`, behind the table's own key. */
function place(file: TextFile, table: string | null, name: string): ReturnType<TextFile['locate']> {
  const start = table === null ? 0 : Math.max(0, file.text.indexOf(`"${table}"`))
  const at = file.text.indexOf(`"${name}"`, start === 0 ? 0 : start + table!.length)
  return at === -1 ? file.locateLine(1) : file.locateLine(file.position(at).line)
}
