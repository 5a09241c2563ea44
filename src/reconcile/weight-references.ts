import type { ReferenceFact, WeightMatchFact } from '../types/fact.js'
import { type ReadPair, readPairs } from './weight-folders.js'
import { isDeclared, type ReadMatch, readMatches } from './weight-matches.js'
import type { WeightsSeen } from './weights-seen.js'

/** What brought a reference that a test of weights gave. */
export const WEIGHTS_SCAN = 'weights scan'

/**
 * Matches that show somebody else's weights, as references: a weight test with a stated error rate stands beside a stated
 * lineage. An ancestor of what was found is named too where it is declared, so that its declaration is not without
 * evidence. Without an organisation in its id the entry's supplier is not known from it, and the name is all there is.
 */
export function weightReferences(seen: WeightsSeen): readonly ReferenceFact[] {
  return [
    ...readMatches(seen).flatMap((match) => matchReferences(match, seen)),
    ...readPairs(seen).flatMap(pairReference),
  ]
}

function matchReferences(
  { fact, standing, beside, behind }: ReadMatch,
  { manifest }: WeightsSeen,
): ReferenceFact[] {
  if (standing !== 'borrowed') return []
  const declared = [...beside, ...behind].filter(({ model }) => isDeclared(model, manifest))
  return [fact, ...declared].map(reference)
}

function reference(fact: WeightMatchFact): ReferenceFact {
  const { strength, scope, location, model, license, supplier } = fact
  return {
    kind: 'reference',
    strength,
    scope,
    location,
    target: 'model',
    id: model,
    form: model.includes('/') ? 'hub-id' : 'name',
    revision: null,
    use: 'state',
    relation: fact.finding === 'identical' ? 'frozen' : 'initialized-from',
    role: fact.role,
    via: WEIGHTS_SCAN,
    isDefault: false,
    ...(license === null ? {} : { license }),
    ...(supplier === null ? {} : { supplier }),
  }
}

function pairReference({ fact, standing, location, owner }: ReadPair): ReferenceFact[] {
  if (standing !== 'borrowed' || owner === null) return []
  const { strength, scope, finding, role } = fact
  return [
    {
      kind: 'reference',
      strength,
      scope,
      location,
      target: 'model',
      id: owner.name,
      form: owner.name.includes('/') ? 'hub-id' : 'name',
      revision: null,
      use: 'state',
      relation: finding === 'identical' ? 'frozen' : 'initialized-from',
      role: owner.declaration?.role ?? role,
      via: WEIGHTS_SCAN,
      isDefault: false,
    },
  ]
}
