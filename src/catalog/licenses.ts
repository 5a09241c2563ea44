import type { Confidence } from './confidence.js'
import data from './data/license-facts.json' with { type: 'json' }
import { sameOwner } from './owners.js'

export { hubLicense } from '../licenses/hub-ids.js'

/** What a licence asks of those who train other models with outputs of the licensed one. */
export type OutputTraining = 'free' | 'notice' | 'name' | 'derivative' | 'forbidden'

/**
 * What a licence means for whoever builds on the licensed part. `null` is "not known", never "no"; an empty list of
 * territories with `confidence: traced` means that none is excluded. Not legal advice.
 */
export interface LicenseFacts {
  /** SPDX id or `LicenseRef-…`. */
  readonly id: string
  readonly names: readonly string[]
  /** Words of the hub's `license:` and `license_name:` that mean this licence. */
  readonly hubIds: readonly string[]
  readonly family: string
  /** The one party that grants it; `null` for licences anybody may use. */
  readonly licensor: string | null
  readonly commercial: boolean | null
  /** Monthly active users above which the plain grant no longer serves. */
  readonly mauThreshold: number | null
  readonly revenueThreshold: {
    readonly amount: number
    readonly currency: string
    readonly per: 'month' | 'year'
  } | null
  /** What passing a threshold brings: a licence to ask for, or only a label to show. */
  readonly thresholdEffect: 'license-needed' | 'label' | null
  /** The licensor can end it without a breach. */
  readonly revocable: boolean | null
  readonly terminableOnBreach: boolean | null
  /** The licensor can change the terms alone. */
  readonly unilateralAmendment: boolean | null
  /** The licensor reserves the right to restrict use from afar. */
  readonly remoteRestriction: boolean | null
  readonly useRestrictions: boolean | null
  /** The use limits must be put on everybody it is passed on to. */
  readonly flowDown: boolean | null
  /** How the name of a derived model must begin. */
  readonly namePrefix: string | null
  readonly badge: string | null
  readonly outputTraining: OutputTraining | null
  readonly derivativeOwnership: 'licensee' | 'licensor' | null
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly territoryExcluded: readonly string[]
  readonly nonCompete: boolean | null
  readonly governingLaw: string | null
  /** Country of the governing law, ISO 3166-1 alpha-2. */
  readonly lawCountry: string | null
  readonly forum: string | null
  readonly duties: readonly { readonly en: string; readonly ko: string }[]
  readonly source: string
  /** Date of the last look at the source, ISO 8601. */
  readonly checked: string
  readonly confidence: Confidence
}

const ROWS = data.licenses as readonly LicenseFacts[]
const BY_ID: ReadonlyMap<string, LicenseFacts> = new Map(ROWS.map((row) => [row.id.toLowerCase(), row]))

/** Facts of a licence by its id in any case, `null` when the table has no row. A modified text has no facts. */
export function licenseFacts(id: string): LicenseFacts | null {
  return BY_ID.get(id.trim().toLowerCase()) ?? null
}

/** All licences one party grants, by any of its names. */
export function licensesByHolder(holder: string): readonly LicenseFacts[] {
  return ROWS.filter(({ licensor }) => licensor !== null && sameOwner(licensor, holder))
}

/** Every row, in the order of the table. */
export function allLicenseFacts(): readonly LicenseFacts[] {
  return ROWS
}
