import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, TextCollector } from './collector.js'
import { LockHosts, lockedFact } from './dependencies/lock.js'
import { normaliseName } from './dependencies/pep508.js'
import { readToml, TomlBlocks } from './dependencies/toml-blocks.js'
import { isTable, type Table, tableAt, text } from './dependencies/toml-values.js'
import type { TextFile } from './text-file.js'

/** `uv.lock`, and `script.py.lock` of a script with inline metadata. Workspace members are the repository's own. */
export const collectUvLock: TextCollector = {
  id: 'uv-lock',
  endings: ['lock'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)uv\.lock$|\.py\.lock$/.test(path)
  },
  *collect(file: TextFile, context: CollectContext): Iterable<Fact> {
    const root = readToml(file, context)
    if (root === null) return
    const blocks = new TomlBlocks(file, 'package')
    const hosts = new LockHosts(file)
    const packages = Array.isArray(root['package']) ? root['package'] : []
    const asked = askedFor(root, packages)
    for (const [index, entry] of packages.entries()) {
      if (!isTable(entry)) continue
      const name = text(entry['name'])
      if (name === null) continue
      const source = tableAt(entry, 'source')
      if (isOwn(source)) continue
      const location = blocks.value(index, 'name', name)
      hosts.add(text(source['registry']), location)
      const request = asked.get(normaliseName(name))
      const version = text(entry['version'])
      yield lockedFact(
        {
          ecosystem: 'pypi',
          name,
          version,
          location,
          url: originOf(source),
          ...(request === undefined ? {} : { ...request, direct: true }),
        },
        file,
      )
    }
    yield* hosts.facts()
  },
}

interface Request {
  readonly group: string | null
  readonly optional: boolean
}

/** Names that the members of the workspace, or the script, ask for; the plain list wins over extras and groups. */
function askedFor(root: Table, packages: readonly unknown[]): ReadonlyMap<string, Request> {
  const found = new Map<string, Request>()
  const note = (list: unknown, request: Request): void => {
    for (const item of Array.isArray(list) ? list : []) {
      const name = isTable(item) ? text(item['name']) : null
      if (name === null) continue
      const key = normaliseName(name)
      if (request.group === null || !found.has(key)) found.set(key, request)
    }
  }
  note(tableAt(root, 'manifest')['requirements'], { group: null, optional: false })
  for (const entry of packages) {
    if (!isTable(entry) || !isOwn(tableAt(entry, 'source'))) continue
    note(entry['dependencies'], { group: null, optional: false })
    for (const table of ['optional-dependencies', 'dev-dependencies']) {
      for (const [group, list] of Object.entries(tableAt(entry, table))) note(list, { group, optional: true })
    }
  }
  return found
}

function isOwn(source: Table): boolean {
  return ['editable', 'virtual', 'directory'].some((key) => text(source[key]) !== null)
}

/** `git = "https://…/repo?rev=main#<commit>"` with the commit as revision; an archive's own address. */
function originOf(source: Table): string | null {
  const git = text(source['git'])
  if (git === null) return text(source['url'])
  const [address, commit] = git.split('#', 2) as [string, string | undefined]
  const [repository, query] = address.split('?', 2) as [string, string | undefined]
  const asked = /(?:^|&)(?:rev|tag|branch)=([^&]+)/.exec(query ?? '')?.[1]
  const revision = commit ?? asked
  return `git+${repository}${revision === undefined ? '' : `@${revision}`}`
}
