import { check } from '../../src/check.js'
import type { Entry, Source } from '../../src/source/source.js'
import type { Verdict } from '../../src/types/verdict.js'

/** Audits a repository given as path and text, as the owner `acme` unless told otherwise. */
export async function audit(files: Readonly<Record<string, string>>, owner = 'acme'): Promise<Verdict> {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
  const entries: Entry[] = [...bytes]
    .map(([path, content]) => ({
      path,
      size: content.length,
      type: 'file' as const,
      executable: false,
      target: null,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const source: Source = {
    describe: async () => ({ name: 'memory', kind: 'directory', revision: null, remote: null }),
    list: async () => entries,
    read: async (path, range) => bytes.get(path)!.subarray(range?.start ?? 0, range?.end),
    close: async () => undefined,
  }
  return check(source, { clock: () => new Date(0), owner, toolVersion: '0.0.0' })
}

/** Result of one requirement. */
export function resultOf(verdict: Verdict, id: string): string | undefined {
  return verdict.requirements.find((requirement) => requirement.id === id)?.result
}

/** Ids of parts whose scope bears on the level. */
export function shippedParts(verdict: Verdict): string[] {
  return verdict.components
    .filter(({ scope, kind }) => (scope === 'product' || scope === 'training') && kind !== 'library')
    .map(({ kind, name, relation, owner }) => `${kind} ${name} ${relation} ${owner}`)
}
