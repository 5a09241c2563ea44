import type { HostingFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { LockHosts } from './lock.js'
import type { PyprojectFile } from './pyproject-file.js'
import { isTable, strings, type Table, tableAt, text } from './toml-values.js'

/** Indexes and link pages that uv, Poetry and PDM are told to fetch from. */
export function* indexUrls({ file, root, places }: PyprojectFile): Iterable<HostingFact> {
  const hosts = new LockHosts(file)
  const uv = tableAt(root, 'tool', 'uv')
  for (const [table, settings] of [
    ['tool.uv', uv],
    ['tool.uv.pip', tableAt(uv, 'pip')],
  ] as const) {
    for (const key of ['index-url', 'extra-index-url', 'find-links']) {
      for (const url of urls(settings[key])) hosts.add(url, places.value(table, key, url))
    }
  }
  for (const [table, key] of [
    ['tool.uv.index', 'url'],
    ['tool.poetry.source', 'url'],
    ['tool.pdm.source', 'url'],
  ] as const) {
    for (const source of tablesAt(root, table)) {
      const url = text(source[key])
      if (url !== null) hosts.add(url, places.value(table, key, url))
    }
  }
  yield* hosts.facts()
}

/** `pypi-options` of a pixi table: indexes and link pages, the latter as `{ url = … }`. */
export function addPixiIndexes(options: Table, hosts: LockHosts, place: (url: string) => Location): void {
  for (const key of ['index-url', 'extra-index-urls', 'find-links']) {
    for (const url of urls(options[key])) hosts.add(url, place(url))
  }
}

function urls(value: unknown): readonly string[] {
  const single = text(value)
  if (single !== null) return [single]
  const tables = Array.isArray(value) ? value.filter(isTable) : []
  return [...strings(value), ...tables.flatMap((item) => text(item['url']) ?? [])]
}

function tablesAt(root: Table, path: string): readonly Table[] {
  const keys = path.split('.')
  const last = keys.pop() as string
  const list = tableAt(root, ...keys)[last]
  return Array.isArray(list) ? list.filter(isTable) : []
}
