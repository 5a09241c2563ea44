import type { History } from '../../source/history.js'
import type { HistoryEvent } from '../../types/history.js'
import { parseLfsPointer } from '../weights/lfs-pointer.js'
import { commitName } from './release.js'
import type { Timeline } from './timeline.js'

/**
 * Weight files that got another content after the declaration was last changed. Files that were added later replace
 * nothing.
 */
export function* replacedWeights(
  history: History,
  manifest: Timeline | undefined,
  weights: readonly Timeline[],
  contentOf: (id: string) => Buffer | null,
): Iterable<HistoryEvent> {
  if (manifest?.last == null || manifest.lastAt === null) return
  const declaredAt = manifest.lastAt
  const replaced = weights.filter((file) => {
    const before = file.at(declaredAt)
    return before !== null && file.last !== null && before !== file.last
  })
  const [first] = replaced
  if (first === undefined) return
  const digest = (id: string | null): string | null => {
    const content = id === null ? null : contentOf(id)
    return content === null ? null : (parseLfsPointer(content)?.sha256 ?? null)
  }
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
