import { licenseByClassifier } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import { requirementsOf } from './collect-requirements.js'
import type { CollectContext, TextCollector } from './collector.js'
import { requirementStringFact } from './dependencies/dependency.js'
import { readExtraKey, withMarker } from './dependencies/extra-keys.js'
import { groupScope } from './dependencies/groups.js'
import type { LiteralString, LiteralValue } from './dependencies/literal-value.js'
import { metadataIdentity, metadataLicense } from './dependencies/metadata.js'
import { normaliseName } from './dependencies/pep508.js'
import { literalCalls } from './dependencies/python-literals.js'
import { followNamedLists } from './dependencies/setup-lists.js'
import type { TextFile } from './text-file.js'

const LISTS: readonly { readonly keyword: string; readonly group: string | null }[] = [
  { keyword: 'install_requires', group: null },
  { keyword: 'requires', group: null },
  { keyword: 'tests_require', group: 'test' },
  { keyword: 'setup_requires', group: 'build' },
]

/** The `setup(…)` call of a `setup.py`, read from its literals; computed parts are reported as not resolved. */
export const collectSetupPy: TextCollector = {
  id: 'setup-py',
  endings: ['py'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.textFileBytes && /(?:^|\/)setup\.py$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    if (!/\bsetup\s*\(/.test(file.text)) return
    for (const { keywords } of literalCalls(file.text, 'setup')) {
      const name = keywords.get('name')
      const ownName = name?.kind === 'string' ? normaliseName(name.text) : null
      const requires = keywords.get('python_requires')
      const pythons = requires?.kind === 'string' ? requires.text : null
      for (const { keyword, group } of LISTS) {
        yield* requirements(
          keywords.get(keyword),
          { keyword, group, optional: false, ownName, pythons, marker: null },
          file,
          context,
        )
      }
      const extras = keywords.get('extras_require')
      if (extras?.kind === 'dict') {
        for (const [key, list] of extras.entries) {
          const { group, marker } = readExtraKey(key)
          const keyword = `extras_require[${key}]`
          yield* requirements(
            list,
            { keyword, group, optional: group !== null, ownName, pythons, marker },
            file,
            context,
          )
        }
      } else if (extras !== undefined) skipDynamic('extras_require', extras, null, file, context)
      const spread = keywords.get('**')
      if (spread !== undefined) skipDynamic('**', spread, null, file, context)
      yield* metadata(keywords, file)
    }
  },
}

interface List {
  readonly keyword: string
  readonly group: string | null
  readonly optional: boolean
  readonly ownName: string | null
  readonly pythons: string | null
  /** Condition of the whole list. */
  readonly marker: string | null
}

function* requirements(
  value: LiteralValue | undefined,
  list: List,
  file: TextFile,
  context: CollectContext,
): Iterable<Fact> {
  if (value === undefined) return
  if (value.kind === 'dynamic' || value.kind === 'dict') {
    skipDynamic(list.keyword, value, list.group, file, context)
    return
  }
  for (const item of value.kind === 'list' ? value.items : [value]) {
    if (item.kind !== 'string') {
      skipDynamic(list.keyword, item, list.group, file, context)
      continue
    }
    // setuptools takes one string of several lines for a list.
    for (const line of item.text.split('\n')) {
      if (line.trim() === '' || line.trim().startsWith('#')) continue
      const location = place(file, item)
      const { group, optional, pythons, marker } = list
      const scope = groupScope(group, file.scope)
      const fact = requirementStringFact(withMarker(line.trim(), marker), {
        scope,
        location,
        group,
        optional,
        pythons,
      })
      if (fact === null) context.skip(file.path, `line ${location.startLine} is not a requirement`)
      else if (fact.name !== list.ownName) yield fact
    }
  }
}

/**
 * A computed list: the files its expression names are read, for the plain list those that the whole file names.
 * Otherwise it is not resolved.
 */
function skipDynamic(
  keyword: string,
  value: LiteralValue,
  group: string | null,
  file: TextFile,
  context: CollectContext,
): void {
  const reader = requirementsOf(group)
  if (value.kind === 'dynamic' && followNamedLists(value.expression, file, context, reader)) return
  if (
    group === null &&
    keyword === 'install_requires' &&
    followNamedLists(file.text, file, context, reader, true)
  )
    return
  const line = value.kind === 'dynamic' ? file.position(value.start).line : 1
  context.skip(file.path, `dynamic: ${keyword} at line ${line} is computed when the package is built`)
}

function* metadata(keywords: ReadonlyMap<string, LiteralValue>, file: TextFile): Iterable<Fact> {
  const license = keywords.get('license')
  if (license?.kind === 'string' && license.text.trim() !== '') {
    yield metadataLicense(license.text, file.scope, place(file, license))
  } else {
    const classifiers = keywords.get('classifiers')
    for (const item of classifiers?.kind === 'list' ? classifiers.items : []) {
      if (item.kind !== 'string' || licenseByClassifier(item.text) === null) continue
      yield metadataLicense(item.text, file.scope, place(file, item))
    }
  }
  const name = keywords.get('name')
  if (name?.kind === 'string') yield* metadataIdentity('model-name', name.text, file.scope, place(file, name))
  const url = keywords.get('url')
  if (url?.kind === 'string') yield* metadataIdentity('repository', url.text, file.scope, place(file, url))
}

function place(file: TextFile, literal: LiteralString): ReturnType<TextFile['locate']> {
  return file.locate(literal.start, literal.end)
}
