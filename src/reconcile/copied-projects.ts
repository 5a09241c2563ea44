import { githubOf } from '../purl/origin.js'
import type { Fact, IdentityFact } from '../types/fact.js'
import { sameParty } from './known.js'

/**
 * Packaging files below the root that give another party's repository as their own: projects copied in under the name
 * that their makers gave them. Whose the repository is, the declarer says, else the packaging file at the root; where
 * neither does, nobody is called a copy.
 */
export function copiedProjects(facts: readonly Fact[], parties: readonly string[]): ReadonlySet<string> {
  const stated = facts.flatMap((fact) => {
    const owner = fact.kind === 'identity' && fact.form === 'repository' ? ownerOfUrl(fact) : null
    return owner === null ? [] : [{ path: fact.location.path, owner }]
  })
  const own =
    parties.length > 0 ? parties : stated.filter(({ path }) => !path.includes('/')).map(({ owner }) => owner)
  if (own.length === 0) return new Set()
  const isOwn = (owner: string): boolean => own.some((party) => sameParty(party, owner))
  const nested = stated.filter(({ path }) => path.includes('/'))
  const ownPaths = new Set(nested.filter(({ owner }) => isOwn(owner)).map(({ path }) => path))
  return new Set(nested.map(({ path }) => path).filter((path) => !ownPaths.has(path)))
}

function ownerOfUrl({ value }: IdentityFact): string | null {
  return githubOf(value)?.split('/')[0] ?? null
}
