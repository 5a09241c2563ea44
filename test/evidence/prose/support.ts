import type { CollectContext, TextCollector } from '../../../src/evidence/collector.js'
import { Scopes } from '../../../src/evidence/scope.js'
import { TextFile } from '../../../src/evidence/text-file.js'
import type { Entry } from '../../../src/source/source.js'
import type { Fact, FactKind } from '../../../src/types/fact.js'

/** Runs one collector over one file of a repository that holds `others` beside it. */
export function collect(
  collector: TextCollector,
  path: string,
  text: string,
  others: readonly string[] = [],
): { facts: Fact[]; skipped: string[] } {
  const entries: Entry[] = [path, ...others].map((name) => ({
    path: name,
    size: text.length,
    type: 'file',
    executable: false,
    target: null,
  }))
  const scopes = new Scopes(entries)
  const paths = new Set(entries.map((entry) => entry.path))
  const skipped: string[] = []
  const context: CollectContext = {
    paths,
    exists: (name, from) => {
      const folder = from?.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''
      const plain = name.replace(/^\.\//, '')
      return [plain, folder + plain].some(
        (candidate) => paths.has(candidate) || [...paths].some((known) => known.startsWith(`${candidate}/`)),
      )
    },
    follow: () => false,
    scopeOf: (name) => scopes.of(name),
    skip: (name, reason) => {
      skipped.push(`${name}: ${reason}`)
    },
  }
  if (!collector.wants(entries[0] as Entry)) return { facts: [], skipped }
  return { facts: [...collector.collect(new TextFile(path, text, scopes.of(path)), context)], skipped }
}

/** Facts of one kind, narrowed. */
export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
}
