import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { type Ground, ground, type View } from '../view.js'

/** More would repeat the same question. */
const MOST_NAMES = 3

/**
 * Models of others that training code loads when no argument names another one. Which model a run started from is not in
 * the code: it is the question that is left open.
 */
export function startsByDefault(view: View): readonly Ground[] {
  const out: Ground[] = []
  for (const { component, part, standing } of view.rows) {
    if (component.kind !== 'model' || component.owner === 'self' || standing === 'weights' || part === null)
      continue
    if (!LEVEL_SCOPES.has(component.scope)) continue
    const defaults = part.facts.filter(
      (fact) =>
        fact.kind === 'reference' &&
        fact.use === 'train' &&
        fact.target === 'model' &&
        fact.ofArgument === true,
    )
    if (defaults.length === 0) continue
    out.push(
      ground(
        'reason.start-by-default',
        { name: component.name },
        defaults.map(({ location }) => location),
      ),
    )
    if (out.length === MOST_NAMES) break
  }
  return out
}
