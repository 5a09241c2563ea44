import { type Ground, ground, type View } from '../view.js'

/** More would repeat the same words. */
const MOST_NAMES = 3

/**
 * Models of the declarer's own whose name holds that of somebody else's family right before its size. A name shows where
 * people come from and is no evidence of weights: a model of that design with a random start is named so too. Hence a
 * reason of what is left open, and nothing more.
 */
export function ownNamesThatCarry(view: View): readonly Ground[] {
  const out: Ground[] = []
  const told = new Set<string>()
  for (const { component, part } of view.rows) {
    if (component.kind !== 'model' || component.owner !== 'self' || part === null) continue
    const carried = view.familyInName(component.name)
    if (carried === null || told.has(carried.name)) continue
    if (view.declarer.parties.some((party) => view.sameParty(party, carried.supplier))) continue
    told.add(carried.name)
    const parameters = { own: component.name, name: carried.name, supplier: carried.supplier }
    out.push(ground('reason.own-name-carries', parameters, component.locations))
    if (out.length === MOST_NAMES) break
  }
  return out
}
