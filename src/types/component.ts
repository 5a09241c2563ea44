import type { Location } from './location.js'
import type { ComponentKind, Owner, Relation, Role, Scope, Status, Strength } from './vocabulary.js'

export interface ComponentLicense {
  /** What the manifest or the part's own card says. */
  readonly declared: string | null
  /** What was read in licence texts or catalogue rows, with the place it came from in `source`. */
  readonly detected: string | null
  /** What follows, `NOASSERTION` when nothing does. */
  readonly concluded: string
}

/** A part by someone, after declared and found have been laid side by side. */
export interface Component {
  /** Package URL without version when none is known. */
  readonly purl: string
  readonly name: string
  readonly kind: ComponentKind
  readonly role: Role | null
  readonly relation: Relation | null
  readonly supplier: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly version: string | null
  readonly license: ComponentLicense
  readonly scope: Scope
  readonly owner: Owner
  readonly status: Status
  /** Level this part reaches by itself; `null` for parts without weights. */
  readonly level: string | null
  /** Share of all counted parameters, 0…1; `null` when no tensor header names it. */
  readonly parameterShare: number | null
  /** Strongest evidence; `null` when only declared. */
  readonly strength: Strength | null
  /** True when the manifest declares it. */
  readonly declared: boolean
  /** Up to `limits.locationsPerComponent` places; `places` counts them all. */
  readonly locations: readonly Location[]
  readonly places: number
}
