import { notebookCollector } from '../../../src/evidence/collect-notebook.js'
import { pythonCollector } from '../../../src/evidence/collect-python.js'
import { pythonDesignsCollector } from '../../../src/evidence/collect-python-designs.js'
import { pythonServicesCollector } from '../../../src/evidence/collect-python-services.js'
import type { CollectContext } from '../../../src/evidence/collector.js'
import { Scopes } from '../../../src/evidence/scope.js'
import { TextFile } from '../../../src/evidence/text-file.js'
import type { Fact, FactKind } from '../../../src/types/fact.js'
import { byPlace } from '../../../src/types/location.js'

/** What all collectors of Python find, in the order of the places. */
function fromPython(file: TextFile, context: CollectContext): Fact[] {
  return [pythonCollector, pythonDesignsCollector, pythonServicesCollector]
    .flatMap((collector) => [...collector.collect(file, context)])
    .sort(byPlace)
}

export interface Reading {
  readonly facts: readonly Fact[]
  readonly skipped: readonly string[]
  /** Facts of one kind. */
  of<K extends FactKind>(kind: K): Extract<Fact, { kind: K }>[]
}

/** Runs the collector that wants `path` on a repository of the given other paths. */
export function read(path: string, text: string, others: readonly string[] = []): Reading {
  const paths = [path, ...others]
  const entries = paths.map((one) => ({
    path: one,
    size: 1,
    type: 'file' as const,
    executable: false,
    target: null,
  }))
  const scopes = new Scopes(entries)
  const skipped: string[] = []
  const context: CollectContext = {
    paths: new Set(paths),
    exists: (name, from) => {
      const folder = from?.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : ''
      const plain = name.replace(/^\.\//, '').replace(/\/$/, '')
      return paths.some((one) =>
        [plain, folder + plain].some((want) => one === want || one.startsWith(`${want}/`)),
      )
    },
    follow: () => false,
    scopeOf: (one) => scopes.of(one),
    skip: (_path, reason) => {
      skipped.push(reason)
    },
  }
  const file = new TextFile(path, text, scopes.of(path))
  const facts = path.endsWith('.ipynb')
    ? [...notebookCollector.collect(file, context)]
    : fromPython(file, context)
  return {
    facts,
    skipped,
    of: <K extends FactKind>(kind: K) =>
      facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind),
  }
}

/** `target id@line` of every reference, for short expectations. */
export function places(reading: Reading): string[] {
  return reading.of('reference').map((fact) => `${fact.target} ${fact.id}@${fact.location.startLine}`)
}
