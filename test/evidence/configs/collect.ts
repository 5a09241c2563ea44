import type { CollectContext, TextCollector } from '../../../src/evidence/collector.js'
import { TextFile } from '../../../src/evidence/text-file.js'
import type { Fact, FactKind } from '../../../src/types/fact.js'
import type { Scope } from '../../../src/types/vocabulary.js'

export interface Collected {
  readonly facts: readonly Fact[]
  readonly skipped: readonly string[]
}

/** Runs one collector over one file the way the gatherer does: asks `wants` first. */
export function collect(
  collector: TextCollector,
  path: string,
  content: string | object,
  options: { readonly paths?: readonly string[]; readonly scope?: Scope } = {},
): Collected {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  const entry = {
    path,
    size: Buffer.byteLength(text),
    type: 'file',
    executable: false,
    target: null,
  } as const
  if (!collector.wants(entry)) return { facts: [], skipped: [] }
  const paths = new Set([path, ...(options.paths ?? [])])
  const skipped: string[] = []
  const context: CollectContext = {
    paths,
    exists: (name) => paths.has(name.replace(/^\.\//, '')),
    follow: () => false,
    scopeOf: () => options.scope ?? 'product',
    skip: (_, reason) => void skipped.push(reason),
  }
  const file = new TextFile(path, text, options.scope ?? 'product')
  return { facts: [...collector.collect(file, context)], skipped }
}

export function ofKind<K extends FactKind>(
  collected: Collected,
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  return collected.facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind)
}
