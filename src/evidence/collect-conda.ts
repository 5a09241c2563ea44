import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { type Asking, requirementStringFact } from './dependencies/dependency.js'
import { groupScope, isRunLog } from './dependencies/groups.js'
import type { TextFile } from './text-file.js'

/** `[channel::]name [operator version [build]]`, with blanks or `=` between the parts. */
const MATCH_SPEC = /^(?:([^\s:]+)::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[.*\])?\s*(.*)$/
/** The interpreter and the installer are no parts of a product. */
const TOOLS = new Set(['python', 'pip'])

/** Conda environments: packages, the nested pip list, and the channels they come from. */
export const collectConda: TextCollector = {
  id: 'conda',
  wants({ path, size, type }: Entry): boolean {
    return (
      type === 'file' &&
      size <= limits.textFileBytes &&
      !isRunLog(path) &&
      /(?:^|\/)(?:conda[-_.]?)?(?:[\w.-]*[-_.])?env(?:ironment)?(?:[-_.][\w.-]*)?\.ya?ml$/i.test(path)
    )
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    if (!/^dependencies\s*:/m.test(file.text)) return
    const document = parseDocument(file.text, {
      lineCounter: new LineCounter(),
      uniqueKeys: false,
      logLevel: 'silent',
    })
    if (document.errors.length > 0) {
      context.skip(file.path, 'not valid YAML')
      return
    }
    const root = document.contents
    if (!isMap(root)) return
    const group = environmentGroup(file.name)
    const asking = { scope: groupScope(group, file.scope), group, optional: false }
    const channels = root.get('channels')
    if (isSeq(channels)) {
      for (const item of channels.items) {
        if (!isScalar(item) || typeof item.value !== 'string' || item.range == null) continue
        const url = /^https?:/i.test(item.value) ? item.value : `https://conda.anaconda.org/${item.value}`
        const location = file.locate(item.range[0], item.range[1])
        yield { kind: 'hosting', strength: 'A', scope: asking.scope, location, url }
      }
    }
    const dependencies = root.get('dependencies')
    if (!isSeq(dependencies)) return
    for (const item of dependencies.items) {
      const pip = isMap(item) ? item.get('pip') : null
      if (isSeq(pip))
        yield* scalars(pip.items, file, (text, location) => pipFact(text, { ...asking, location }))
      else yield* scalars([item], file, (text, location) => condaFact(text, { ...asking, location }))
    }
  },
}

function* scalars(
  items: readonly unknown[],
  file: TextFile,
  read: (text: string, location: Asking['location']) => DependencyFact | null,
): Iterable<DependencyFact> {
  for (const item of items) {
    if (!isScalar(item) || typeof item.value !== 'string' || item.range == null) continue
    const fact = read(item.value.trim(), file.locate(item.range[0], item.range[1]))
    if (fact !== null) yield fact
  }
}

function pipFact(text: string, asking: Asking): DependencyFact | null {
  return /^-/.test(text) ? null : requirementStringFact(text.replace(/\s+#.*$/, ''), asking)
}

/** A conda match specification: `name`, `name=1.2` (any 1.2.x), `name==1.2.3`, `name=1.2.3=build`, `name >=1`. */
function condaFact(text: string, asking: Asking): DependencyFact | null {
  const match = MATCH_SPEC.exec(text)
  if (match === null) return null
  const name = (match[2] as string).toLowerCase()
  const specifier = (match[3] as string).trim()
  if (TOOLS.has(name)) return null
  const exact = /^==?\s*([^\s=<>!,|*]+)=[^\s=]+$|^==\s*([^\s=<>!,|*]+)$/.exec(specifier)
  return {
    kind: 'dependency',
    strength: 'A',
    ...asking,
    ecosystem: 'conda',
    name,
    specifier: specifier === '' ? null : specifier,
    version: exact?.[1] ?? exact?.[2] ?? null,
    extras: [],
    marker: null,
    url: null,
  }
}

function environmentGroup(name: string): string | null {
  const variant = name
    .toLowerCase()
    .replace(/\.ya?ml$/, '')
    .replace(/conda|env(?:ironment)?/g, '')
    .replace(/^[-_.]+|[-_.]+$/g, '')
  return variant === '' ? null : variant
}
