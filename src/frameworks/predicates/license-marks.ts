import type { LicenseMarkFact } from '../../types/fact.js'
import { factsOf, type Ground, ground, type View } from '../view.js'

/**
 * Lines on the repository's own page or in its notice that somebody's model licence asks for, where no part explains them:
 * "Built with Llama" is owed for models that are made from Llama as well as for those that learnt its outputs. It shows
 * that one of the two was done and not which, so it is told beside an open start.
 */
export function marksThatLeaveOpen(view: View): readonly Ground[] {
  const out: Ground[] = []
  const told = new Set<string>()
  for (const mark of factsOf(view, 'license-mark', 'all')) {
    if ((mark.form !== 'badge' && mark.form !== 'notice') || mark.location.path.includes('/')) continue
    const licensor = licensorOf(mark, view)
    if (licensor === null || told.has(licensor) || isExplained(licensor, view)) continue
    told.add(licensor)
    const parameters = { path: mark.location.path, licensor }
    out.push(ground('reason.mark-leaves-open', parameters, [mark.location]))
  }
  return out
}

function licensorOf({ form, text }: LicenseMarkFact, view: View): string | null {
  return form === 'badge' ? view.licensorOfBadge(text) : (view.licenseFacts(text)?.licensor ?? null)
}

/** The licensor declares here, or a model of the licensor's is a part already, as base or as teacher. */
function isExplained(licensor: string, view: View): boolean {
  return (
    view.declarer.parties.some((party) => view.sameParty(party, licensor)) ||
    view.rows.some(
      ({ component, standing }) =>
        component.kind === 'model' &&
        component.supplier !== null &&
        view.sameParty(component.supplier, licensor) &&
        (standing === 'weights' || component.role === 'teacher'),
    )
  )
}
