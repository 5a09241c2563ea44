import type { History } from '../../source/history.js'
import type { CommitName, HistoryEvent } from '../../types/history.js'
import { TextFile } from '../text-file.js'
import { type Credit, creditsIn } from './attributions.js'
import { commitName, type ReleasePoint } from './release.js'
import type { Timeline } from './timeline.js'

/** A file whose head names others today than at the release. */
export interface ChangedHead {
  readonly file: Timeline
  readonly before: ReadonlyMap<string, Credit>
  readonly today: ReadonlyMap<string, Credit>
  readonly text: string
}

/**
 * Files whose head today names other copyright holders or origins than at the release. A file that came after the
 * release is held against its own first version; one that is gone says nothing.
 */
export function changedHeads(
  release: ReleasePoint,
  files: readonly Timeline[],
  textOf: (id: string) => string | null,
): readonly ChangedHead[] {
  return files.flatMap((file) => {
    const { last } = file
    const first = file.since(release.at)
    if (last === null || first === null || first === last) return []
    const then = textOf(first)
    const text = textOf(last)
    if (then === null || text === null) return []
    const before = creditsIn(then)
    const today = creditsIn(text)
    const same = before.size === today.size && [...before.keys()].every((key) => today.has(key))
    return same ? [] : [{ file, before, today, text }]
  })
}

/** One event for each holder that a head names today and did not before, or the other way round. */
export function* changedAttributions(
  history: History,
  heads: readonly ChangedHead[],
  /** Keys of holders that were named elsewhere at the release. */
  named: ReadonlySet<string>,
  textOf: (id: string) => string | null,
): Iterable<HistoryEvent> {
  for (const { file, before, today, text } of heads) {
    const { path, versions } = file
    const states = versions.map(({ at, id }) => {
      const content = id === null ? null : textOf(id)
      return { at, credits: content === null ? null : creditsIn(content) }
    })
    /** The first commit from which on the credit stands, or no longer stands, without a break. */
    const turned = (key: string, stands: boolean): CommitName => {
      let at = file.lastAt!
      for (const state of states.toReversed()) {
        if (state.credits === null || state.credits.has(key) !== stands) break
        at = state.at
      }
      return commitName(history, at)
    }
    const head = new TextFile(path, text, 'product')
    for (const [key, { holder, start, end }] of today) {
      if (before.has(key) || named.has(key)) continue
      const location = head.locate(start, end)
      yield { kind: 'attribution-added', commit: turned(key, true), path, holder, location }
    }
    for (const [key, { holder }] of before) {
      if (today.has(key)) continue
      yield { kind: 'attribution-removed', commit: turned(key, false), path, holder, location: null }
    }
  }
}
