import type { History } from '../../source/history.js'
import type { CommitName, Release } from '../../types/history.js'
import type { FollowedPaths } from './followed-paths.js'
import type { Timeline } from './timeline.js'

/** A release and its position on the main line. */
export interface ReleasePoint extends Release {
  readonly at: number
}

/** A page that presents a model does so early. */
const PAGE_VERSIONS = 64

/** What stands for the release (`hasCard`: the root's page is a model card); `null` when neither weights nor tags, declaration or model card tell one. */
export function releaseOf(
  history: History,
  paths: FollowedPaths,
  byPath: ReadonlyMap<string, Timeline>,
  hasCard: boolean,
): ReleasePoint | null {
  const weights = paths.weights.flatMap((path) => byPath.get(path)?.firstAt ?? [])
  const tag = history.tags[0]?.at
  const firstWeights = weights.length === 0 ? undefined : Math.min(...weights)
  if (firstWeights !== undefined && (tag === undefined || firstWeights <= tag)) {
    return point(history, 'weights', firstWeights)
  }
  if (tag !== undefined) return point(history, 'tag', tag)
  const described = [hasCard ? paths.card : null, paths.manifest].flatMap((path) =>
    path === null ? [] : (byPath.get(path)?.firstAt ?? []),
  )
  return described.length === 0 ? null : point(history, 'description', Math.min(...described))
}

/** The first commit whose page links to published weights; `null` when no version does. */
export async function releaseByPage(
  history: History,
  card: Timeline | undefined,
  presents: (id: string) => Promise<boolean>,
): Promise<ReleasePoint | null> {
  for (const { at, id } of (card?.versions ?? []).slice(0, PAGE_VERSIONS)) {
    if (id !== null && (await presents(id))) return point(history, 'page', at)
  }
  return null
}

function point(history: History, sign: Release['sign'], at: number): ReleasePoint {
  return { sign, at, commit: commitName(history, at), orEarlier: at === 0 && history.cut !== null }
}

export function commitName(history: History, at: number): CommitName {
  const { id, time } = history.commits[at]!
  return { id, date: dateOf(time) }
}

/** Day of a time stamp; one that no calendar holds is given as the first day of 1970. */
function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000)
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString().slice(0, 10)
}
