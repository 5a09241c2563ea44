import type { DependencyFact } from '../../types/fact.js'
import type { CollectContext } from '../collector.js'
import { requirementStringFact } from './dependency.js'
import { groupScope } from './groups.js'
import { readPipRequirement } from './pip-requirement.js'
import type { PyprojectFile } from './pyproject-file.js'
import { isTable, strings, type Table, tableAt, text } from './toml-values.js'

interface Place {
  readonly table: string
  readonly key: string
  readonly group: string | null
  readonly optional: boolean
}

/** PEP 621 dependencies and extras, PEP 735 groups, PEP 518 build requirements. */
export function* standardDependencies(
  pyproject: PyprojectFile,
  context: CollectContext,
): Iterable<DependencyFact> {
  const project = tableAt(pyproject.root, 'project')
  const { variant } = pyproject
  yield* read(pyproject, context, strings(project['dependencies']), {
    table: 'project',
    key: 'dependencies',
    group: variant,
    optional: false,
  })
  for (const [group, list] of Object.entries(tableAt(project, 'optional-dependencies'))) {
    const place = { table: 'project.optional-dependencies', key: group, group, optional: true }
    yield* read(pyproject, context, strings(list), place)
  }
  for (const [group, list] of Object.entries(tableAt(pyproject.root, 'dependency-groups'))) {
    // `{ include-group = "…" }` items name a group whose packages are read in their own place.
    yield* read(pyproject, context, strings(list), {
      table: 'dependency-groups',
      key: group,
      group,
      optional: true,
    })
  }
  yield* read(pyproject, context, strings(tableAt(pyproject.root, 'build-system')['requires']), {
    table: 'build-system',
    key: 'requires',
    group: 'build',
    optional: false,
  })
}

/** Lists that uv, PDM and Hatch keep in tables of their own. */
export function* toolDependencies(
  pyproject: PyprojectFile,
  context: CollectContext,
): Iterable<DependencyFact> {
  const uv = tableAt(pyproject.root, 'tool', 'uv')
  const uvPlace = { table: 'tool.uv', key: 'dev-dependencies', group: 'dev', optional: true }
  yield* read(pyproject, context, strings(uv['dev-dependencies']), uvPlace)
  for (const [group, list] of Object.entries(tableAt(pyproject.root, 'tool', 'pdm', 'dev-dependencies'))) {
    const place = { table: 'tool.pdm.dev-dependencies', key: group, group: `dev-${group}`, optional: true }
    yield* read(pyproject, context, strings(list), place)
  }
  for (const [name, value] of Object.entries(tableAt(pyproject.root, 'tool', 'hatch', 'envs'))) {
    if (!isTable(value)) continue
    for (const key of ['dependencies', 'extra-dependencies']) {
      // Environments of Hatch are for work on the project, whatever they are called.
      const place = { table: `tool.hatch.envs.${name}`, key, group: `dev-${name}`, optional: true }
      yield* read(pyproject, context, strings(value[key]), place)
    }
    yield* read(pyproject, context, overridden(tableAt(value, 'overrides')), {
      table: `tool.hatch.envs.${name}.overrides`,
      key: 'dependencies',
      group: `dev-${name}`,
      optional: true,
    })
  }
  for (const [name, value] of Object.entries(tableAt(pyproject.root, 'tool', 'hatch', 'build', 'hooks'))) {
    const place = {
      table: `tool.hatch.build.hooks.${name}`,
      key: 'dependencies',
      group: 'build',
      optional: false,
    }
    if (isTable(value)) yield* read(pyproject, context, strings(value['dependencies']), place)
  }
}

/** Packages that an environment of Hatch takes for a value of its matrix, a platform or a variable. */
function overridden(overrides: Table): readonly string[] {
  return Object.keys(overrides)
    .flatMap((source) => Object.values(tableAt(overrides, source)))
    .filter(isTable)
    .flatMap((options) =>
      Object.entries(options).flatMap(([option, value]) =>
        /^(?:set-)?(?:extra-)?dependencies$/.test(option) && Array.isArray(value) ? value : [],
      ),
    )
    .flatMap((item: unknown) => {
      const written = isTable(item) ? text(item['value']) : text(item)
      return written === null ? [] : [written]
    })
}

function* read(
  { file, root, places }: PyprojectFile,
  context: CollectContext,
  list: readonly string[],
  { table, key, group, optional }: Place,
): Iterable<DependencyFact> {
  const scope = groupScope(group, file.scope)
  const pythons = text(tableAt(root, 'project')['requires-python'])
  const exists = (path: string): boolean => context.exists(path, file.path)
  for (const item of list) {
    const location = places.value(table, key, item)
    const asking = { scope, location, group, optional, pythons }
    // PDM takes pip's `-e …` among its development packages.
    const edited = /^\s*(?:-e|--editable)[\s=]+(.*)$/s.exec(item)?.[1]
    if (edited !== undefined) {
      const read = readPipRequirement(edited.trim(), asking, { editable: true, exists })
      if (read.kind === 'found') yield read.fact
      if (read.kind === 'none')
        context.skip(file.path, `line ${location.startLine} is not a requirement: ${read.reason}`)
      continue
    }
    const fact = requirementStringFact(item, asking)
    if (fact === null) context.skip(file.path, `line ${location.startLine} is not a requirement`)
    // Hatch fills `{root:uri}` in with the project's own folder.
    else if (!/@\s*\{root\b/.test(item)) yield fact
  }
}
