import { licenseByClassifier } from '../licenses/names.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { requirementStringFact } from './dependencies/dependency.js'
import { groupScope } from './dependencies/groups.js'
import { metadataIdentity, metadataLicense } from './dependencies/metadata.js'
import { normaliseName } from './dependencies/pep508.js'
import { type LiteralString, type LiteralValue, literalCalls } from './dependencies/python-literals.js'
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
          { keyword, group, optional: false, ownName, pythons },
          file,
          context,
        )
      }
      const extras = keywords.get('extras_require')
      if (extras?.kind === 'dict') {
        for (const [group, list] of extras.entries) {
          yield* requirements(
            list,
            { keyword: `extras_require[${group}]`, group, optional: true, ownName, pythons },
            file,
            context,
          )
        }
      } else if (extras !== undefined) skipDynamic('extras_require', extras, file, context)
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
}

function* requirements(
  value: LiteralValue | undefined,
  list: List,
  file: TextFile,
  context: CollectContext,
): Iterable<Fact> {
  if (value === undefined) return
  if (value.kind === 'dynamic' || value.kind === 'dict') {
    skipDynamic(list.keyword, value, file, context)
    return
  }
  for (const item of value.kind === 'list' ? value.items : [value]) {
    if (item.kind !== 'string') {
      skipDynamic(list.keyword, item, file, context)
      continue
    }
    // setuptools takes one string of several lines for a list.
    for (const line of item.text.split('\n')) {
      if (line.trim() === '' || line.trim().startsWith('#')) continue
      const location = place(file, item)
      const { group, optional, pythons } = list
      const scope = groupScope(group, file.scope)
      const fact = requirementStringFact(line.trim(), { scope, location, group, optional, pythons })
      if (fact === null) context.skip(file.path, `line ${location.startLine} is not a requirement`)
      else if (fact.name !== list.ownName) yield fact
    }
  }
}

/**
 * A list read from a requirement file of the repository is collected there; any other computed list is not resolved.
 */
function skipDynamic(keyword: string, value: LiteralValue, file: TextFile, context: CollectContext): void {
  const listed = [...file.text.matchAll(/["']([\w./-]*requirements?[\w./-]*\.(?:txt|in))["']/g)].some(
    (match) => context.exists(match[1] as string, file.path),
  )
  if (listed) return
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
