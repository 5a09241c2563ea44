import type { History } from '../../source/history.js'
import type { HistoryEvent } from '../../types/history.js'
import { parseLfsPointer } from '../weights/lfs-pointer.js'
import { commitName } from './release.js'
import type { Timeline } from './timeline.js'

/**
 * Weight files that got another content after the declaration was last changed. Files that were added later replace
 * nothing, and neither does a file that Git LFS took over: its pointer has the digest of what was there. `digestOf` knows those
 * that could be read; of the others nobody can say.
 */
export function* replacedWeights(
  history: History,
  manifest: Timeline | undefined,
  weights: readonly Timeline[],
  contentOf: (id: string) => Buffer | null,
  digestOf: (id: string) => string | null,
): Iterable<HistoryEvent> {
  if (manifest?.last == null || manifest.lastAt === null) return
  const declaredAt = manifest.lastAt
  // Of a Git LFS pointer, what it stands for.
  const digest = (id: string | null): string | null => {
    const content = id === null ? null : contentOf(id)
    return content === null ? null : (parseLfsPointer(content)?.sha256 ?? null)
  }
  const replaced = weights.filter((file) => {
    const before = file.at(declaredAt)
    if (before === null || file.last === null || before === file.last) return false
    const [from, to] = [digest(before), digest(file.last)]
    if ((from === null) === (to === null)) return from === null || from !== to
    const bytes = digestOf(from === null ? before : file.last)
    return bytes !== null && bytes !== (from ?? to)
  })
  const [first] = replaced
  if (first === undefined) return
  yield {
    kind: 'weights-replaced',
    commit: commitName(history, Math.max(...replaced.map(({ lastAt }) => lastAt!))),
    path: first.path,
    count: replaced.length,
    from: digest(first.at(declaredAt)),
    to: digest(first.last),
    manifest: { path: manifest.path, commit: commitName(history, declaredAt) },
  }
}

/** Objects that stand on the other side of a Git LFS pointer, and have to be hashed. */
export function takenOver(
  { lastAt }: Timeline,
  weights: readonly Timeline[],
  contentOf: (id: string) => Buffer | null,
): readonly string[] {
  if (lastAt === null) return []
  const isPointer = (id: string): boolean => {
    const content = contentOf(id)
    return content !== null && parseLfsPointer(content) !== null
  }
  return weights.flatMap((file) => {
    const [before, last] = [file.at(lastAt), file.last]
    if (before === null || last === null || before === last || isPointer(before) === isPointer(last))
      return []
    return [isPointer(before) ? last : before]
  })
}
