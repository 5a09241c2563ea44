import type { Fact } from '../types/fact.js'
import type { Role } from '../types/vocabulary.js'

/**
 * Exact share of the parameters by role, from the tensor headers of the product's weight files. Empty when no header
 * could be read: shares are never estimated.
 */
export function parameterShares(facts: readonly Fact[]): ReadonlyMap<Role, number> {
  const counts = new Map<Role, number>()
  let total = 0
  for (const fact of facts) {
    if (fact.kind !== 'weights' || fact.form !== 'file' || fact.scope !== 'product') continue
    for (const group of fact.groups) {
      total += group.parameters
      const role = group.role === null || group.role === 'embedding' ? 'backbone' : group.role
      counts.set(role, (counts.get(role) ?? 0) + group.parameters)
    }
  }
  if (total === 0) return new Map()
  return new Map([...counts].map(([role, count]) => [role, count / total]))
}
