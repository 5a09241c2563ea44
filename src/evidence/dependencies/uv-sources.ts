import { normaliseName } from './pep508.js'
import { isTable, type Table, tableAt, text } from './toml-values.js'

/**
 * `tool.uv.sources`: packages that come from somewhere else than the index. Of several sources by platform the first
 * address counts; a source that is an index changes the host and not the project.
 */
export interface SourceOverrides {
  /** Address by PEP 503 name, `git+URL@ref` for repositories. */
  readonly urls: ReadonlyMap<string, string>
  /** Workspace members and local folders: the repository's own. */
  readonly own: ReadonlySet<string>
}

export function sourceOverrides(root: Table): SourceOverrides {
  const urls = new Map<string, string>()
  const own = new Set<string>()
  for (const [written, value] of Object.entries(tableAt(root, 'tool', 'uv', 'sources'))) {
    const name = normaliseName(written)
    const sources = (Array.isArray(value) ? value : [value]).filter(isTable)
    const url = sources.map(sourceUrl).find((one) => one !== null) ?? null
    if (url !== null) urls.set(name, url)
    else if (sources.some((source) => source['workspace'] === true || text(source['path']) !== null))
      own.add(name)
  }
  return { urls, own }
}

/** URL of one uv or Poetry source table. */
export function sourceUrl(source: Table): string | null {
  const git = text(source['git'])
  if (git !== null) {
    const ref = text(source['rev']) ?? text(source['tag']) ?? text(source['branch'])
    return `git+${git.replace(/^git\+/, '')}${ref === null ? '' : `@${ref}`}`
  }
  return text(source['url'])
}
