import type { Activity } from './event.js'

/** The revision the head is compared with. */
export type Base =
  | { readonly kind: 'found'; readonly commit: string }
  /** There should be one, but this clone does not have it. */
  | { readonly kind: 'missing'; readonly revision: string }
  /** The event has none. */
  | { readonly kind: 'none' }

/** Look-ups in the local clone; none of them goes to the network. */
export interface Commits {
  /** Full id of a revision, `null` when this clone does not have it. */
  resolve(revision: string): Promise<string | null>
  /** Best common ancestor, `null` when this clone knows none. */
  mergeBase(one: string, other: string): Promise<string | null>
}

/**
 * Finds what a change is to be compared with. A pull request is compared with what it is merged into: the first parent
 * when the workspace holds GitHub's merge commit, else the point where its branch left the base.
 */
export async function findBase(activity: Activity, wanted: string | null, commits: Commits): Promise<Base> {
  if (wanted !== null) return found(await commits.resolve(wanted), wanted)
  if (activity.kind === 'merge-group') return found(await commits.resolve(activity.baseSha), activity.baseSha)
  if (activity.kind !== 'pull-request') return { kind: 'none' }
  const { baseSha, headSha } = activity
  if ((await commits.resolve('HEAD^2')) === headSha) {
    const into = await commits.resolve('HEAD^1')
    if (into !== null) return { kind: 'found', commit: into }
  }
  const known = await commits.resolve(baseSha)
  if (known === null) return { kind: 'missing', revision: baseSha }
  const head = await commits.resolve(headSha)
  const left = head === null ? null : await commits.mergeBase(known, head)
  return { kind: 'found', commit: left ?? known }
}

function found(commit: string | null, revision: string): Base {
  return commit === null ? { kind: 'missing', revision } : { kind: 'found', commit }
}
