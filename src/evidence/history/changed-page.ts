import { limits } from '../../limits.js'
import type { History } from '../../source/history.js'
import type { HistoryEvent } from '../../types/history.js'
import { type PageStatement, type ReadPage, readPage } from './page-statements.js'
import { plainName } from './presents-model.js'
import { commitName, type ReleasePoint } from './release.js'
import type { Timeline, Version } from './timeline.js'

/** More changes of one page than this are a page that was written anew. */
const MOST_TOLD = 6

/**
 * Credits that the root's page gives today and did not name at the release, or gave then and does not name today: bases,
 * code taken over, notices. A name that the other version's prose holds in whatever words is no change, because a
 * sentence can say the same in words that nobody reads. The commit is found by halving, so that of a page with hundreds
 * of versions few are read.
 */
export async function changedPage(
  history: History,
  release: ReleasePoint,
  page: Timeline,
  textOf: (id: string) => Promise<string | null>,
  /** Name of the repository, letters and digits only. */
  repository: string,
): Promise<readonly HistoryEvent[]> {
  const first = page.at(release.at)
  const { last, path } = page
  if (first === null || last === null || first === last) return []
  const pages = new Map<string, ReadPage | null>()
  const read = async (id: string | null): Promise<ReadPage | null> => {
    if (id === null) return null
    const known = pages.get(id)
    if (known !== undefined || pages.size >= limits.historyPageReads) return known ?? null
    const text = await textOf(id)
    const made = text === null ? null : readPage(path, text)
    pages.set(id, made)
    return made
  }
  const then = await read(first)
  const now = await read(last)
  if (then === null || now === null) return []
  const added = difference(now, then, repository)
  const removed = difference(then, now, repository)
  if (added.length + removed.length > MOST_TOLD) return []
  const later = page.versions.filter(({ at }) => at > release.at)
  const out: HistoryEvent[] = []
  const tell = async (
    kind: 'page-added' | 'page-removed',
    key: string,
    one: PageStatement,
  ): Promise<void> => {
    const stands = kind === 'page-added'
    const at = await turningPoint(later, async (id) => {
      const version = await read(id)
      // By name, not by sentence: the words around it may have changed since it came.
      return version === null ? null : (version.statements.has(key) || version.names(one.name)) === stands
    })
    const commit = at === null ? null : commitName(history, at)
    // What came the day a page was first published did not come late.
    if (commit === null || commit.date === release.commit.date) return
    const { what, name, location } = one
    out.push({ kind, commit, path, what, name, quote: location.quote, location: stands ? location : null })
  }
  for (const [key, one] of added) await tell('page-added', key, one)
  for (const [key, one] of removed) await tell('page-removed', key, one)
  return out
}

/** Statements of one version about somebody whom the prose of the other does not name. */
function difference(
  one: ReadPage,
  other: ReadPage,
  repository: string,
): readonly (readonly [string, PageStatement])[] {
  const isOwn = (name: string): boolean => repository.length > 2 && plainName(name).includes(repository)
  return [...one.statements].filter(
    ([key, { name, location }]) =>
      !other.statements.has(key) &&
      !other.names(name) &&
      !isOwn(name) &&
      // "Haneul 2 is built on …" came with Haneul 2: a model that the other version does not hold at all.
      !ownModelsIn(location.quote, repository).some((model) => !other.holds(model)),
  )
}

/** Names of a line that begin with the repository's and go on: `KULLM3` where the repository is `KULLM`. */
function ownModelsIn(line: string, repository: string): readonly string[] {
  if (repository.length <= 2) return []
  return (line.match(/[\p{L}\p{N}][\p{L}\p{N}._-]*(?: \d[\w.]*)?/gu) ?? []).filter((word) => {
    const name = plainName(word)
    return name.startsWith(repository) && /[\p{L}\p{N}]/u.test(name.slice(repository.length))
  })
}

/**
 * The first of the versions from which on the test holds, by halving; `null` where a version could not be read. Of a
 * statement that came and went several times one of the commits that brought it is given.
 */
async function turningPoint(
  versions: readonly Version[],
  test: (id: string | null) => Promise<boolean | null>,
): Promise<number | null> {
  let low = 0
  let high = versions.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const holds = await test(versions[middle]!.id)
    if (holds === null) return null
    if (holds) high = middle
    else low = middle + 1
  }
  return versions[low]?.at ?? null
}
