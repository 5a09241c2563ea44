import type { CollectContext, TextCollector } from '../../../src/evidence/collector.js'
import { Scopes } from '../../../src/evidence/scope.js'
import { TextFile } from '../../../src/evidence/text-file.js'
import type { Entry } from '../../../src/source/source.js'
import type { DependencyFact, Fact } from '../../../src/types/fact.js'

export interface Collected {
  readonly facts: readonly Fact[]
  readonly skipped: readonly string[]
}

/** Runs one collector over a small repository given as path → text, as the gatherer does. */
export function collect(collector: TextCollector, files: Readonly<Record<string, string>>): Collected {
  const entries = Object.entries(files).map(([path, text]): Entry => entry(path, text.length))
  const scopes = new Scopes(entries)
  const paths = new Set(entries.map(({ path }) => path))
  const folders = new Set([...paths].flatMap((path) => parents(path)))
  const skipped: string[] = []
  const followed = new Map<string, { readonly path: string; readonly reader: TextCollector }>()
  const has = (path: string): boolean => paths.has(path) || folders.has(path)
  const context: CollectContext = {
    paths,
    exists: (path, from) =>
      has(normal(path)) ||
      (from !== undefined && has(normal(`${from.slice(0, from.lastIndexOf('/') + 1)}${path}`))),
    scopeOf: (path) => scopes.of(path),
    follow: (path, from, reader) => {
      const here = normal(`${from.slice(0, from.lastIndexOf('/') + 1)}${path}`)
      const target = [here, normal(path)].find((one) => paths.has(one))
      if (target === undefined) return false
      if (!reader.wants(entry(target))) followed.set(`${reader.id}:${target}`, { path: target, reader })
      return true
    },
    skip: (path, reason) => skipped.push(`${path}: ${reason}`),
  }
  const read = (path: string, reader: TextCollector): readonly Fact[] => [
    ...reader.collect(new TextFile(path, files[path] as string, scopes.of(path)), context),
  ]
  const facts = entries.filter((each) => collector.wants(each)).flatMap(({ path }) => read(path, collector))
  for (const { path, reader } of followed.values()) facts.push(...read(path, reader))
  return { facts, skipped }
}

export function entry(path: string, size = 100): Entry {
  return { path, size, type: 'file', executable: false, target: null }
}

export function dependencies({ facts }: Collected): readonly DependencyFact[] {
  return facts.filter((fact) => fact.kind === 'dependency')
}

/** `name specifier` of each dependency, for comparing lists at a glance. */
export function asked(collected: Collected): readonly string[] {
  return dependencies(collected).map(
    ({ name, specifier }) => `${name}${specifier === null ? '' : ` ${specifier}`}`,
  )
}

function parents(path: string): readonly string[] {
  const found: string[] = []
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    found.push(path.slice(0, at))
  return found
}

function normal(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return 'outside of the root'
    } else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
