import { parse, TomlError } from 'smol-toml'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import { requirementsOf } from './collect-requirements.js'
import type { CollectContext, TextCollector } from './collector.js'
import { checkGroupIncludes } from './dependencies/dependency-groups.js'
import { followDynamicFiles } from './dependencies/dynamic-files.js'
import { indexUrls } from './dependencies/index-urls.js'
import { normaliseName } from './dependencies/pep508.js'
import { poetryDependencies } from './dependencies/poetry.js'
import { pyprojectTasks, taskFacts } from './dependencies/project-tasks.js'
import type { PyprojectFile } from './dependencies/pyproject-file.js'
import { projectMetadata } from './dependencies/pyproject-metadata.js'
import { standardDependencies, toolDependencies } from './dependencies/pyproject-tables.js'
import { TomlPlaces } from './dependencies/toml-places.js'
import { type Table, tableAt, text } from './dependencies/toml-values.js'
import { sourceOverrides } from './dependencies/uv-sources.js'
import type { TextFile } from './text-file.js'

/**
 * `pyproject.toml`: PEP 621 and PEP 735 tables, build requirements, Poetry, uv, PDM and Hatch tables, indexes, stated licence
 * and own name. A package whose `tool.uv.sources` or Poetry source is a repository carries that URL.
 */
export const collectPyproject: TextCollector = {
  id: 'pyproject',
  endings: ['toml'],
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.textFileBytes &&
      /(?:^|\/)pyproject(?:[-_.][\w.-]+)?\.toml$/i.test(path)
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    let root: Table
    try {
      root = parse(file.text.replace(/^\uFEFF/, ' '))
    } catch (error) {
      if (!(error instanceof TomlError) && !(error instanceof RangeError)) throw error
      const place = error instanceof TomlError ? ` at line ${error.line}, column ${error.column}` : ''
      context.skip(file.path, `not valid TOML${place}`)
      return
    }
    const name = text(tableAt(root, 'project')['name']) ?? text(tableAt(root, 'tool', 'poetry')['name'])
    const pyproject: PyprojectFile = {
      file,
      root,
      places: new TomlPlaces(file),
      ownName: name === null ? null : normaliseName(name),
      variant: /pyproject[-_.]([\w.-]+)\.toml$/i.exec(file.name)?.[1]?.toLowerCase() ?? null,
    }
    const overrides = sourceOverrides(root)
    for (const fact of [
      ...standardDependencies(pyproject, context),
      ...toolDependencies(pyproject, context),
    ]) {
      if (fact.name === pyproject.ownName || overrides.own.has(fact.name)) continue
      const url = fact.url ?? overrides.urls.get(fact.name) ?? null
      yield url === fact.url ? fact : { ...fact, url }
    }
    for (const fact of poetryDependencies(pyproject)) if (fact.name !== pyproject.ownName) yield fact
    yield* indexUrls(pyproject)
    checkGroupIncludes(pyproject, context)
    followDynamicFiles(pyproject, context, requirementsOf)
    yield* projectMetadata(pyproject)
    yield* taskFacts(pyprojectTasks(root), file, context)
  },
}
