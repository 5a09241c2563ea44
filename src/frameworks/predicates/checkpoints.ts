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
  for (const fact of factsOf(view, 'checkpoint')) add(fact.step, fact.sha256, fact.location)
  return [...steps.values()].sort((a, b) => a.step - b.step)
}
