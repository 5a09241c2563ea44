import type { Finding, Verdict } from '../types/verdict.js'
import type { Conclusion, Severity } from '../types/vocabulary.js'
import { type FailOn, isDemand, rank, stricter } from './conclude.js'

/** How far a conclusion is from a claim that holds. Without a claim there is nothing to fail. */
const DISTANCE: Readonly<Record<Conclusion, number>> = {
  supported: 0,
  undeclared: 0,
  unverified: 1,
  contradicted: 2,
  invalid: 3,
}

/** The gravest first; equals keep their order. */
export function worstFirst<T extends { readonly verdict: { readonly conclusion: Conclusion } }>(
  many: readonly T[],
): readonly T[] {
  return [...many].sort((a, b) => DISTANCE[b.verdict.conclusion] - DISTANCE[a.verdict.conclusion])
}

export interface Judgement {
  /** The step fails. */
  readonly failed: boolean
  /** There is something a reader of the pull request should be told. Does not depend on `failOn`. */
  readonly noteworthy: boolean
}

/** What a change makes of the repository. `base` is `null` when there is nothing to compare with: then all is new. */
export interface Change {
  readonly head: Verdict
  readonly base: Verdict | null
  /** Findings of the head that the base did not have. */
  readonly added: readonly Finding[]
}

/**
 * The one place that decides whether the step fails and whether a comment is due. Only what the change adds counts: a
 * contradiction that the base had too neither fails nor speaks again.
 */
export function judge(change: Change, wanted: FailOn): Judgement {
  const { head, added } = change
  const failOn = stricter(wanted, head.policy?.failOn ?? 'never')
  if (head.conclusion === 'undeclared') {
    const missed = added.some(isDemand)
    return { failed: missed && failOn !== 'never', noteworthy: missed }
  }
  const worse = isWorse(change)
  const adds = (severity: Severity) => added.some((finding) => finding.severity === severity)
  const distance = DISTANCE[head.conclusion]
  const contradicts = adds('error') || (distance >= DISTANCE.contradicted && worse)
  // A warning beside a claim that holds is worth an annotation; beside one that does not, it is one gap more.
  const unproven = contradicts || (distance >= DISTANCE.unverified && (worse || adds('warning')))
  const failing: Readonly<Record<FailOn, boolean>> = {
    contradicted: contradicts,
    unverified: unproven,
    never: false,
  }
  return { failed: failing[failOn], noteworthy: unproven }
}

/** The claim, or how far the evidence is from it, changed for the worse. */
function isWorse({ head, base }: Change): boolean {
  if (base === null) return true
  if (DISTANCE[head.conclusion] > DISTANCE[base.conclusion]) return true
  if (head.claim?.level !== base.claim?.level || head.claim?.perspective !== base.claim?.perspective)
    return true
  if (head.framework.id !== base.framework.id) return false
  return rank(head.framework, head.level.ceiling) < rank(base.framework, base.level.ceiling)
}
