import { factsOf, placesOf, type View } from '../frameworks/view.js'
import { strongest, widestScope } from '../reconcile/part.js'
import type { HostingFact } from '../types/fact.js'
import type { HostedAt } from '../types/verdict.js'

/**
 * Addresses that packages, models, data and images are fetched from: indexes, mirrors, channels, remotes. One entry an
 * address, with up to three places; vendored trees are left out.
 */
export function hostsOf(view: View): readonly HostedAt[] {
  const groups = new Map<string, HostingFact[]>()
  for (const fact of factsOf(view, 'hosting', 'all')) {
    if (fact.scope === 'vendored') continue
    const group = groups.get(fact.url)
    if (group === undefined) groups.set(fact.url, [fact])
    else group.push(fact)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, facts]) => ({
      url,
      strength: strongest(facts.map(({ strength }) => strength)),
      scope: widestScope(facts.map(({ scope }) => scope)),
      locations: placesOf(facts.map(({ location }) => location)),
      places: facts.length,
    }))
}
