import type { DependencyFact } from '../../types/fact.js'
import { caretRange } from '../../versions/caret.js'
import { groupScope } from './groups.js'
import { markerReach } from './marker-reach.js'
import { exactVersion, normaliseName } from './pep508.js'
import type { PyprojectFile } from './pyproject-file.js'
import { isTable, strings, type Table, tableAt, text } from './toml-values.js'
import { sourceUrl } from './uv-sources.js'

/**
 * Poetry's own tables. Version constraints keep their caret or tilde. `python` is the interpreter, a `path` is the
 * repository's own.
 */
export function* poetryDependencies(pyproject: PyprojectFile): Iterable<DependencyFact> {
  yield* readTable(pyproject, 'tool.poetry.dependencies', pyproject.variant, false)
  yield* readTable(pyproject, 'tool.poetry.dev-dependencies', 'dev', true)
  for (const group of Object.keys(tableAt(pyproject.root, 'tool', 'poetry', 'group'))) {
    yield* readTable(pyproject, `tool.poetry.group.${group}.dependencies`, group, true)
  }
}

function* readTable(
  { file, root, places }: PyprojectFile,
  table: string,
  group: string | null,
  optional: boolean,
): Iterable<DependencyFact> {
  const pythons = pythonRange(tableAt(root, 'tool', 'poetry', 'dependencies')['python'])
  for (const [name, value] of Object.entries(tableAt(root, ...table.split('.')))) {
    if (normaliseName(name) === 'python') continue
    // Several constraints by platform or Python version: one fact each.
    for (const item of Array.isArray(value) ? value : [value]) {
      const options: Table = isTable(item) ? item : { version: item }
      if (text(options['path']) !== null) continue
      const specifier = text(options['version'])
      const extra = extrasOf(root, name)
      const asked = extra ?? group
      const marker = markerOf(options)
      yield {
        kind: 'dependency',
        strength: 'A',
        scope: groupScope(asked, file.scope),
        location: places.key(table, name),
        ecosystem: 'pypi',
        name: normaliseName(name),
        specifier: specifier === '*' ? null : specifier,
        version: specifier === null ? null : poetryVersion(specifier),
        extras: strings(options['extras']),
        marker,
        url: sourceUrl(options),
        group: asked,
        optional:
          optional ||
          options['optional'] === true ||
          (marker !== null && !markerReach(marker, pythons).possible),
      }
    }
  }
}

/** Poetry's `markers` and its `python` key, which is a marker in other words. */
function markerOf(options: Table): string | null {
  const written = text(options['markers'])
  const python = pythonRange(options['python'])
  if (python === null) return written
  const marker = python
    .split(',')
    .map((clause) => clause.trim().replace(/^([=!~<>]+)\s*(.*)$/, 'python_version $1 "$2"'))
    .join(' and ')
  return written === null ? marker : `(${written}) and ${marker}`
}

function pythonRange(value: unknown): string | null {
  const written = text(value)
  return written === null ? null : caretRange(written)
}

/** Poetry reads a bare `1.2.3` as that version alone. */
function poetryVersion(specifier: string): string | null {
  return /^\s*\d[\w.!+-]*\s*$/.test(specifier) ? specifier.trim() : exactVersion(specifier)
}

/** The first extra of `tool.poetry.extras` that lists the package. */
function extrasOf(root: PyprojectFile['root'], name: string): string | null {
  const wanted = normaliseName(name)
  for (const [extra, list] of Object.entries(tableAt(root, 'tool', 'poetry', 'extras'))) {
    if (strings(list).some((item) => normaliseName(item) === wanted)) return extra
  }
  return null
}
