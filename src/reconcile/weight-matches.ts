import type { Fact, ReferenceFact, WeightMatchFact } from '../types/fact.js'
import { type Declarer, ownerOf } from './declarer.js'

/** What a match of weights allows to say of a component. */
export type MatchStanding =
  /** Somebody else's weights. */
  | 'borrowed'
  /** The reference is the declarer's own, or was made from the declarer's own by its publisher's word. */
  | 'own'
  /** A reviewer has to ask: too little is shared, or the reference was published later. */
  | 'review'

/**
 * Reads a match. The weights do not say who came first, so a reference that was published after this repository
 * contradicts nothing, and one that was made from the declarer's own model is a descendant.
 */
export function matchStanding(
  match: WeightMatchFact,
  declarer: Declarer,
  released: string | null,
): MatchStanding {
  const isOwn = (name: string, supplier: string | null): boolean => {
    const party = name.includes('/') ? name.slice(0, name.indexOf('/')) : supplier
    return [party, supplier].some((one) => ownerOf({ party: one, name, trained: false }, declarer) === 'self')
  }
  if (isOwn(match.model, match.supplier) || match.lineage.some((name) => isOwn(name, null))) return 'own'
  if (match.finding !== 'identical' && match.finding !== 'derived') return 'review'
  return match.released !== null && released !== null && match.released > released ? 'review' : 'borrowed'
}

/**
 * Matches that show somebody else's weights, as references: a weight test with a stated error rate stands beside a stated
 * lineage. Without an organisation in its id the entry's supplier is not known from it, and the name is all there is.
 */
export function weightReferences(
  facts: readonly Fact[],
  declarer: Declarer,
  released: string | null,
): readonly ReferenceFact[] {
  return facts.flatMap((fact): ReferenceFact[] => {
    if (fact.kind !== 'weight-match' || matchStanding(fact, declarer, released) !== 'borrowed') return []
    return [
      {
        kind: 'reference',
        strength: fact.strength,
        scope: fact.scope,
        location: fact.location,
        target: 'model',
        id: fact.model,
        form: fact.model.includes('/') ? 'hub-id' : 'name',
        revision: null,
        use: 'state',
        relation: fact.finding === 'identical' ? 'frozen' : 'initialized-from',
        role: fact.role,
        via: 'weights scan',
        isDefault: false,
      },
    ]
  })
}
