import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import { requirementsOf } from './collect-requirements.js'
import type { CollectContext, TextCollector } from './collector.js'
import type { Asking } from './dependencies/dependency.js'
import { groupScope, isRunLog } from './dependencies/groups.js'
import { LockHosts } from './dependencies/lock.js'
import { readRequirementLines } from './dependencies/requirement-facts.js'
import type { TextFile } from './text-file.js'

/** `[channel::]name [operator version [build]]`, with blanks or `=` between the parts. */
const MATCH_SPEC = /^(?:([^\s:]+)::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[.*\])?\s*(.*)$/
/** The interpreter and the installer are no parts of a product. */
const TOOLS = new Set(['python', 'pip'])

/** Conda environments: packages, the nested pip list, and the channels they come from. */
export const collectConda: TextCollector = {
  id: 'conda',
  endings: ['yaml', 'yml'],
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
    const hosts = new LockHosts(file, asking.scope)
    const channels = root.get('channels')
    if (isSeq(channels)) {
      for (const { text, location } of scalars(channels.items, file)) hosts.add(channelUrl(text), location)
    }
    const dependencies = root.get('dependencies')
    for (const item of isSeq(dependencies) ? dependencies.items : []) {
      const pip = isMap(item) ? item.get('pip') : null
      if (isSeq(pip)) {
        for (const { text, location } of scalars(pip.items, file)) {
          const place = {
            asked: asking,
            locate: () => location,
            file,
            context,
            included: requirementsOf(null),
          }
          yield* readRequirementLines(text, place)
        }
        continue
      }
      for (const { text, location } of scalars([item], file)) {
        const channel = MATCH_SPEC.exec(text)?.[1]
        if (channel !== undefined) hosts.add(channelUrl(channel), location)
        const fact = condaFact(text, { ...asking, location })
        if (fact !== null) yield fact
      }
    }
    yield* hosts.facts()
  },
}

/** Where a channel given by name is served; `defaults` is the one of Anaconda itself. */
function channelUrl(channel: string): string {
  if (/^https?:/i.test(channel)) return channel
  return channel === 'defaults'
    ? 'https://repo.anaconda.com/pkgs/main'
    : `https://conda.anaconda.org/${channel}`
}

interface Scalar {
  readonly text: string
  readonly location: Asking['location']
}

function* scalars(items: readonly unknown[], file: TextFile): Iterable<Scalar> {
  for (const item of items) {
    if (!isScalar(item) || typeof item.value !== 'string' || item.range == null) continue
    yield { text: item.value.trim(), location: file.locate(item.range[0], item.range[1]) }
  }
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
