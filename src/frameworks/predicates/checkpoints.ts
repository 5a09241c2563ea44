import type { CheckpointFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { factsOf, type View } from '../view.js'

/** A state of the weights on the way of the training. */
export interface Checkpoint {
  readonly step: number
  readonly sha256: string | null
  readonly location: Location
}

/**
 * Intermediate states in the repository: folders and files of weights that name a step, and steps in a list of digests.
 * One a step, with a digest where any place gives one.
 */
export function checkpointsOf(view: View): readonly Checkpoint[] {
  const steps = new Map<number, Checkpoint>()
  const add = (step: number, sha256: string | null, location: Location): void => {
    const held = steps.get(step)
    if (held === undefined || (held.sha256 === null && sha256 !== null))
      steps.set(step, { step, sha256, location })
  }
  for (const fact of factsOf(view, 'weights')) {
    if (fact.step !== undefined) add(fact.step, fact.sha256, fact.location)
  }
  const facts = factsOf(view, 'checkpoint')
  const list = longestList(facts)
  for (const fact of facts)
    if (fact.sha256 !== null || fact.location.path === list) add(fact.step, fact.sha256, fact.location)
  return [...steps.values()].sort((a, b) => a.step - b.step)
}

/** Without digests lists of several models cannot be told apart by their steps, so the longest one stands for itself. */
function longestList(facts: readonly CheckpointFact[]): string | null {
  const counts = new Map<string, number>()
  for (const { sha256, location } of facts)
    if (sha256 === null) counts.set(location.path, (counts.get(location.path) ?? 0) + 1)
  let longest: string | null = null
  for (const [path, count] of counts) if (longest === null || count > counts.get(longest)!) longest = path
  return longest
}
