import { setImmediate } from 'node:timers/promises'
import { limits } from '../limits.js'
import { noticesOf } from '../source/notice.js'
import type { Entry, Source } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import { byPlace } from '../types/location.js'
import { LEVEL_SCOPES, type Scope } from '../types/vocabulary.js'
import type { CollectContext, ListingCollector, TextCollector } from './collector.js'
import { endsRun } from './ends-run.js'
import { Scopes } from './scope.js'
import { TextFile } from './text-file.js'

export interface Coverage {
  readonly filesListed: number
  readonly filesRead: number
  readonly bytesRead: number
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

/** Everything that was seen in one revision. */
export interface Evidence {
  readonly facts: readonly Fact[]
  readonly entries: readonly Entry[]
  readonly paths: ReadonlySet<string>
  readonly vendoredRoots: readonly string[]
  readonly coverage: Coverage
  /** Product and training files that a collector wanted and nobody could read. */
  readonly unread: readonly string[]
}

const LICENSE_NAME = /(^|\/)(licen[cs]e|copying|notice)[^/]*$/i

/** Files read at the same time: enough to keep a disk or a git process busy, few enough to bound memory. */
const READERS = 24

/** Time after which all readers let others have a turn: what git says of the history waits in the same event loop. */
const TURN_MS = 10

/**
 * Lists a source once, reads every file that some collector wants exactly once, and returns all facts in the order of
 * path, then of place. A collector that throws on a file is our fault and is recorded as skipped with the reason, so
 * that one odd file never takes the audit down and never counts as clean.
 */
export async function gather(
  source: Source,
  collectors: { readonly text: readonly TextCollector[]; readonly listing: readonly ListingCollector[] },
): Promise<Evidence> {
  const entries = await source.list()
  const paths = new Set(entries.map((entry) => entry.path))
  const folders = foldersOf(paths)
  const scopes = new Scopes(entries)
  const skipped: { path: string; reason: string }[] = []
  const unread = new Set<string>()
  let filesRead = 0
  let bytesRead = 0

  const queue = entries.filter((entry) => entry.type === 'file')
  const indexes = new Map(queue.map(({ path }, index) => [path, index]))
  /** Files that others name, with the collector that reads them; it grows while they are read. */
  const followed = new Map<
    string,
    { readonly index: number; readonly collector: TextCollector; readonly scope: Scope }
  >()
  const followedScopes = new Map<string, Scope>()
  const read = new Set<string>()

  const asked = collectorsByEnding(collectors.text)

  const context: CollectContext = {
    paths,
    exists: (path, from) => existsIn(path, from, paths, folders),
    scopeOf: (path) => scopes.of(path),
    follow: (path, from, collector) => {
      const target = pathFrom(path, from, (one) => paths.has(one))
      const index = target === null ? undefined : indexes.get(target)
      if (index === undefined) return false
      const own = scopes.of(queue[index]!.path)
      if (collector.wants(queue[index]!) && own !== 'vendored') return true
      const key = `${collector.id}:${index}`
      // A list the project names is its own, also in a folder such as `deps` that is otherwise somebody's copy.
      const scope = own === 'vendored' ? (followedScopes.get(from) ?? scopes.of(from)) : own
      followedScopes.set(queue[index]!.path, scope)
      if (!followed.has(key)) followed.set(key, { index, collector, scope })
      return true
    },
    skip: (path, reason) => {
      skipped.push({ path, reason })
    },
  }

  const facts: Fact[] = []
  let next = 0
  const perFile: (Fact[] | undefined)[] = new Array(queue.length)

  async function readOne(index: number): Promise<void> {
    const entry = queue[index]!
    // Somebody else's tree inside the repository says nothing about this model; only its licence is of interest.
    if (scopes.of(entry.path) === 'vendored' && !LICENSE_NAME.test(entry.path)) return
    const wanting = asked(entry.path).filter((collector) => collector.wants(entry))
    if (wanting.length > 0) await collectFrom(index, wanting, scopes.of(entry.path))
  }

  async function collectFrom(index: number, wanting: readonly TextCollector[], scope: Scope): Promise<void> {
    const entry = queue[index]!
    const miss = (reason: string): void => {
      skipped.push({ path: entry.path, reason })
      if (LEVEL_SCOPES.has(scopes.of(entry.path))) unread.add(entry.path)
    }
    if (entry.size > limits.largeFileBytes) {
      miss(`larger than ${limits.largeFileBytes} bytes`)
      return
    }
    let bytes: Uint8Array
    try {
      bytes = await source.read(entry.path)
    } catch (error) {
      if (endsRun(error)) throw error
      miss(`not readable: ${messageOf(error)}`)
      return
    }
    if (!read.has(entry.path)) {
      filesRead += 1
      bytesRead += bytes.byteLength
      read.add(entry.path)
    }
    const text = decode(bytes)
    if (text === null) return
    const file = new TextFile(entry.path, text, scope)
    const found: Fact[] = []
    for (const collector of wanting) {
      try {
        for (const fact of collector.collect(file, context)) found.push(fact)
      } catch (error) {
        miss(`${collector.id}: ${messageOf(error)}`)
      }
    }
    if (found.length > 0) perFile[index] = [...(perFile[index] ?? []), ...found].sort(byPlace)
  }

  let turn = performance.now()
  let pause: Promise<void> | null = null
  async function othersTurn(): Promise<void> {
    await setImmediate()
    turn = performance.now()
    pause = null
  }
  async function reader(): Promise<void> {
    while (next < queue.length) {
      const index = next
      next += 1
      await readOne(index)
      if (performance.now() - turn < TURN_MS) continue
      pause ??= othersTurn()
      await pause
    }
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  for (const { index, collector, scope } of followed.values()) await collectFrom(index, [collector], scope)
  for (const found of perFile) if (found !== undefined) facts.push(...found)

  for (const collector of collectors.listing) {
    const read = async (path: string, range?: { start: number; end: number }): Promise<Uint8Array> => {
      const bytes = await source.read(path, range)
      bytesRead += bytes.byteLength
      return bytes
    }
    try {
      facts.push(...(await collector.collect(entries, read, context)))
    } catch (error) {
      if (endsRun(error)) throw error
      skipped.push({ path: '.', reason: `${collector.id}: ${messageOf(error)}` })
    }
  }

  skipped.push(...(await noticesOf(source)))
  skipped.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.reason < b.reason ? -1 : 1))
  return {
    facts,
    entries,
    paths,
    vendoredRoots: scopes.vendoredRoots,
    coverage: { filesListed: entries.length, filesRead, bytesRead, skipped },
    unread: [...unread].sort(),
  }
}

/** The collectors that may want a path, in their order. */
function collectorsByEnding(all: readonly TextCollector[]): (path: string) => readonly TextCollector[] {
  const known = new Map<string, readonly TextCollector[]>()
  return (path) => {
    const ending = endingOf(path)
    let asked = known.get(ending)
    if (asked === undefined) {
      asked = all.filter(({ endings }) => endings === undefined || endings.includes(ending))
      known.set(ending, asked)
    }
    return asked
  }
}

/** What stands behind the last dot of a file's name, in small letters; `''` where there is none. */
export function endingOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot <= path.lastIndexOf('/') ? '' : path.slice(dot + 1).toLowerCase()
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function foldersOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

function existsIn(
  path: string,
  from: string | undefined,
  paths: ReadonlySet<string>,
  folders: ReadonlySet<string>,
): boolean {
  if (normalise(path) === '') return false
  return pathFrom(path, from, (one) => paths.has(one) || folders.has(one)) !== null
}

/** The listed path a name stands for, as seen from the folder of `from` or from the root; `null` when none is. */
function pathFrom(path: string, from: string | undefined, has: (path: string) => boolean): string | null {
  const folder = from?.includes('/') ? from.slice(0, from.lastIndexOf('/')) : ''
  const tries = [normalise(`${folder}/${path}`), normalise(path)]
  return tries.find((one) => one !== null && has(one)) ?? null
}

/** Resolves `.` and `..`; `null` when the path leaves the root. */
function normalise(path: string): string | null {
  const out: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (out.pop() === undefined) return null
    } else out.push(segment)
  }
  return out.join('/')
}

/** Text of a file; `null` for binary content (a NUL byte early on, without a UTF-16 mark). */
export function decode(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe)
    return buffer.subarray(2).toString('utf16le')
  if (buffer.length >= 2 && buffer[0] === 0xfe && buffer[1] === 0xff) {
    const swapped = Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)))
    return swapped.swap16().toString('utf16le')
  }
  if (buffer.subarray(0, 4096).includes(0)) return null
  const start = buffer.length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0
  return buffer.toString('utf8', start)
}
