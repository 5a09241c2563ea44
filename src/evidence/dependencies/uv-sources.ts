import { normaliseName } from './pep508.js'
import { isTable, type Table, tableAt, text } from './toml-values.js'

/**
 * `tool.uv.sources`: packages that come from somewhere else than the index. Workspace members and local paths are the
 * repository's own and give no entry.
 * @returns URL by PEP 503 name; `git+URL@ref` for repositories, the index name or URL as `index:NAME` is left out, as
 * it changes the host and not the project.
 */
export function sourceOverrides(root: Table): ReadonlyMap<string, string> {
  const overrides = new Map<string, string>()
  for (const [name, value] of Object.entries(tableAt(root, 'tool', 'uv', 'sources'))) {
    for (const source of Array.isArray(value) ? value : [value]) {
      const url = isTable(source) ? sourceUrl(source) : null
      if (url !== null) overrides.set(normaliseName(name), url)
    }
  }
  return overrides
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
