import type { LicenseFact, LicenseMatch } from './fact.js'
import type { Location } from './location.js'

/** One thing that says under which licence a part is, kept apart from what is declared and from what follows. */
export interface LicenseDetection {
  /** SPDX id or expression, or `LicenseRef-…`; `null` when the text is not recognised. */
  readonly id: string | null
  /** Words as written, never dropped. */
  readonly raw: string
  /** `catalogue`: the tool's table of vendors' licences; all others are files of the repository. */
  readonly source: LicenseFact['source'] | 'catalogue'
  /** `declared`: stated in words, not shown as a text. A catalogue row that nobody traced is `unknown`. */
  readonly verdict: LicenseMatch
  /** Place in the repository; `null` for the catalogue. */
  readonly location: Location | null
  /** Where the catalogue's row was read: repository with path and commit, or page. */
  readonly reference: string | null
  /** Day the reference was read, ISO 8601. */
  readonly checked: string | null
}

/** What a licence asks of whoever builds on the part, or what it keeps for its licensor. */
export const LICENSE_DUTIES = [
  'non-commercial',
  'no-production',
  'territory-excluded',
  'user-threshold',
  'revenue-threshold',
  'name-prefix',
  'badge',
  'notice',
  'upstream-notice',
  'license-copy',
  'keep-notices',
  'attribution',
  'share-alike',
  'no-derivatives',
  'use-restrictions',
  'flow-down',
  'export-control',
  'output-training',
  'non-compete',
  'derivative-ownership',
  'output-ownership',
  'destroy-on-end',
  'revocable',
  'unilateral-amendment',
  'remote-restriction',
  'governing-law',
  'other',
] as const
export type LicenseDutyId = (typeof LICENSE_DUTIES)[number]

/** `not-seen` says that no file shows it, never that it is not done; `not-checkable`: files cannot show it. */
export type DutyState = 'fulfilled' | 'not-seen' | 'not-checkable'

export interface LicenseDuty {
  readonly id: LicenseDutyId
  /** Licence that asks for it. */
  readonly license: string
  /** What fills the sentence `duty.<id>`: users, prefix, sentence, clause, … */
  readonly parameters: Readonly<Record<string, string | number>>
  /** Where the licence's facts were read, and when. */
  readonly source: string
  readonly checked: string
  readonly state: DutyState
  /** What shows that it is fulfilled. */
  readonly location: Location | null
}
