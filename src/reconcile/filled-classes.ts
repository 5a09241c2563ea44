import type { Fact, InitialisationFact } from '../types/fact.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'

/**
 * Code that trains builds a model of the repository's own class from a configuration (`Tagger(config)`), and the class, in
 * a file of its own, fills a part of itself with weights that it loads: then the training starts from these, and from random
 * numbers only beside them. Where what is loaded is known at run time only, how it starts is open.
 */
export function readFilledClasses(facts: readonly Fact[]): readonly Fact[] {
  const built = new Map<string, InitialisationFact[]>()
  for (const fact of facts) {
    if (fact.kind !== 'initialisation' || fact.mode !== 'random' || fact.strength !== 'C') continue
    const name = /^(?:\w+\.)*([A-Z]\w*)\(/.exec(fact.via)?.[1]
    if (name !== undefined) built.set(name, [...(built.get(name) ?? []), fact])
  }
  if (built.size === 0) return facts
  const filled = new Set<string>()
  for (const fact of facts) {
    if ((fact.kind !== 'reference' && fact.kind !== 'unresolved-reference') || fact.within === undefined)
      continue
    if (fact.target === 'model' && LEVEL_SCOPES.has(fact.scope) && built.has(fact.within))
      filled.add(fact.within)
  }
  if (filled.size === 0) return facts
  const dropped = new Set<Fact>([...filled].flatMap((name) => built.get(name) as InitialisationFact[]))
  return facts.flatMap((fact) => {
    if (dropped.has(fact)) return []
    return fact.kind === 'reference' &&
      fact.target === 'model' &&
      fact.use === 'load' &&
      fact.within !== undefined &&
      filled.has(fact.within)
      ? [{ ...fact, use: 'train' as const, relation: fact.relation ?? ('initialized-from' as const) }]
      : [fact]
  })
}
