import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { licenseOfBase, relicensings } from '../relicensing.js'
import {
  factsOf,
  type Ground,
  ground,
  type LicenseTraits,
  type Predicate,
  thirdPartyWeights,
  type View,
} from '../view.js'

/** Licences that apply to weights: of the card, of weight licence files, of the repository when it only holds a model. */
function weightLicenses(view: View) {
  return factsOf(view, 'license', 'all').filter(
    (fact) =>
      fact.scope !== 'vendored' &&
      fact.scope !== 'development' &&
      fact.id !== null &&
      fact.match !== 'unknown' &&
      (fact.appliesTo === 'weights' ||
        (fact.appliesTo === 'repository' && !fact.location.path.includes('/'))),
  )
}

/**
 * The licensor is the declarer when the names agree, or when the project presents itself under the licence's own name
 * prefix (an EXAONE model under the EXAONE licence).
 */
function grantedByDeclarer(traits: LicenseTraits, view: View): boolean {
  const { licensor, namePrefix } = traits
  if (licensor === null) return true
  const { declarer } = view
  if ([...declarer.parties, ...declarer.presumedParties].some((party) => view.sameParty(party, licensor)))
    return true
  if (namePrefix === null) return false
  const prefix = namePrefix.toLowerCase().replace(/[^a-z0-9]/g, '')
  return declarer.presumedNames.some((name) => prefix.includes(name) || name.includes(prefix))
}

export const thirdPartyLicenseOnWeights: Predicate = (view) => {
  const out: Ground[] = []
  for (const fact of weightLicenses(view)) {
    // A licence file at the root of a code repository covers the code; only a card speaks of the weights there.
    if (fact.appliesTo !== 'weights' && factsOf(view, 'weights').length === 0) continue
    const traits = view.licenseFacts(fact.id as string)
    if (traits === null || traits.licensor === null) continue
    if (grantedByDeclarer(traits, view)) continue
    out.push(
      ground('reason.third-party-license', { license: fact.id as string, licensor: traits.licensor }, [
        fact.location,
      ]),
    )
  }
  for (const row of thirdPartyWeights(view)) {
    out.push(
      ground(
        'reason.weights-of-others-licensed',
        { name: row.component.name, license: row.component.license.concluded },
        row.component.locations,
      ),
    )
  }
  return out
}

export const ownLicense: Predicate = (view) => {
  if (thirdPartyWeights(view).length > 0) return []
  const own = weightLicenses(view).filter((fact) => {
    if (fact.match === 'modified') return false
    const traits = view.licenseFacts(fact.id as string)
    return traits === null || grantedByDeclarer(traits, view)
  })
  if (own.length === 0 || view.declarer.source === 'unknown') return []
  return [
    ground(
      'reason.own-license',
      { license: own[0]!.id as string },
      own.map((fact) => fact.location),
    ),
  ]
}

/** Licence of the declarer's own weights against each base's licence. */
export const baseLicenseRelabelled: Predicate = (view) =>
  relicensings(view)
    .filter(({ about }) => about === 'weights')
    .map(({ row, base, own, location }) =>
      ground('reason.base-relabelled', { name: row.component.name, base: base.id, own }, [
        location,
        ...row.component.locations,
      ]),
    )

export const baseLicensesCarried: Predicate = (view) => {
  const rows = thirdPartyWeights(view)
  if (rows.length === 0) return []
  const named = (id: string): string => (view.licenseFacts(id)?.id ?? id).toLowerCase()
  const present = new Set(
    factsOf(view, 'license', 'all')
      .filter((fact) => fact.scope !== 'vendored' && fact.scope !== 'development')
      .map((fact) => (fact.id === null ? null : named(fact.id))),
  )
  // That a declaration names the licence does not carry it over: its text or its name must stand in the repository.
  const carried = rows.every((row) => {
    const id = licenseOfBase(row) ?? row.component.license.concluded
    const text = row.declaration?.license.text ?? null
    return id !== 'NOASSERTION' && (present.has(named(id)) || (text !== null && view.paths.has(text)))
  })
  if (!carried) return []
  return [
    ground(
      'reason.base-licenses-carried',
      { names: rows.map((row) => row.component.name).join(', ') },
      rows.flatMap((row) => row.component.locations),
    ),
  ]
}

function restrainedParts(
  view: View,
  test: (traits: LicenseTraits) => boolean,
  key: string,
): readonly Ground[] {
  const out: Ground[] = []
  for (const row of view.rows) {
    const { component } = row
    if (component.owner === 'self' || !LEVEL_SCOPES.has(component.scope) || component.kind === 'library')
      continue
    const id = licenseOfBase(row)
    const traits = id === null ? null : view.licenseFacts(id)
    if (id === null || traits === null || !test(traits)) continue
    out.push(ground(key, { name: component.name, license: id }, component.locations))
  }
  return out
}

export const revocableLicenseOnPart: Predicate = (view) =>
  restrainedParts(view, (traits) => traits.revocable, 'reason.revocable-license')

export const restrainedLicenseOnPart: Predicate = (view) =>
  restrainedParts(view, (traits) => traits.restrictive, 'reason.restrained-license')

/** Every shipped part by others has a licence that is known and unrestrained. */
export const partsUnrestrained: Predicate = (view) => {
  const rows = view.rows.filter(
    (row) =>
      row.component.owner !== 'self' &&
      LEVEL_SCOPES.has(row.component.scope) &&
      row.component.kind !== 'library',
  )
  if (rows.length === 0) return []
  const clear = rows.every((row) => {
    const id = row.component.license.concluded
    return id !== 'NOASSERTION' && view.licenseFacts(id)?.restrictive !== true
  })
  return clear ? [ground('reason.parts-unrestrained', { count: rows.length }, [])] : []
}
