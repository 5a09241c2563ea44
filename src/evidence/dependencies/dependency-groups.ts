import type { CollectContext } from '../collector.js'
import { normaliseName } from './pep503.js'
import type { PyprojectFile } from './pyproject-file.js'
import { isTable, tableAt, text } from './toml-values.js'

/**
 * Notes what is wrong with the `{ include-group = "…" }` items of PEP 735: a group that is not there, or one that
 * includes itself in the end. The packages of an included group are read in their own place.
 */
export function checkGroupIncludes({ file, root }: PyprojectFile, context: CollectContext): void {
  const includes = new Map<string, readonly string[]>()
  for (const [group, items] of Object.entries(tableAt(root, 'dependency-groups'))) {
    const named = (Array.isArray(items) ? items : []).flatMap((item) => {
      const included = isTable(item) ? text(item['include-group']) : null
      return included === null ? [] : [normaliseName(included)]
    })
    includes.set(normaliseName(group), named)
  }
  const done = new Set<string>()
  for (const group of includes.keys()) visit(group, [])

  function visit(group: string, path: readonly string[]): void {
    if (path.includes(group)) {
      context.skip(file.path, `dependency group ${group} includes itself: ${[...path, group].join(', ')}`)
    }
    if (done.has(group)) return
    done.add(group)
    for (const included of includes.get(group) ?? []) {
      if (includes.has(included)) visit(included, [...path, group])
      else context.skip(file.path, `dependency group ${group} includes ${included}, which is not there`)
    }
  }
}
