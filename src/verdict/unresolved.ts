import { factsOf, placesOf, type View } from '../frameworks/view.js'
import { strongest, widestScope } from '../reconcile/part.js'
import type { UnresolvedReferenceFact } from '../types/fact.js'
import type { UnresolvedReference } from '../types/verdict.js'
import type { Scope } from '../types/vocabulary.js'

const SILENT: ReadonlySet<Scope> = new Set<Scope>(['vendored', 'development', 'documentation'])

/**
 * References whose value is known only at run time, one entry for each expression, with up to three places. They are
 * no parts: nothing is asked for them and nothing follows from them.
 */
export function unresolvedReferences(view: View): readonly UnresolvedReference[] {
  const groups = new Map<string, UnresolvedReferenceFact[]>()
  for (const fact of factsOf(view, 'unresolved-reference', 'all')) {
    if (SILENT.has(fact.scope)) continue
    const key = `${fact.target}\n${fact.expression}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else group.push(fact)
  }
  return [...groups.values()].map((facts) => {
    const { target, expression, via } = facts[0]!
    return {
      status: 'unresolved-reference',
      target,
      expression,
      via,
      strength: strongest(facts.map(({ strength }) => strength)),
      scope: widestScope(facts.map(({ scope }) => scope)),
      locations: placesOf(facts.map(({ location }) => location)),
      places: facts.length,
    }
  })
}
