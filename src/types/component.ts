import type { LicenseDetection, LicenseDuty } from './license.js'
import type { Location } from './location.js'
import type {
  ComponentKind,
  Owner,
  Pinning,
  Relation,
  Role,
  Scope,
  Status,
  Strength,
  VersionRelation,
} from './vocabulary.js'

/** The three are never mixed: what is declared is not evidence, and what was detected does not declare. */
export interface ComponentLicense {
  /** What the manifest says, else a bill of materials, as written. */
  readonly declared: string | null
  /** Id of the first of `detections` that names a licence: texts and notices of the repository before the catalogue. */
  readonly detected: string | null
  /** What follows from both, `NOASSERTION` when nothing does. */
  readonly concluded: string
  readonly detections: readonly LicenseDetection[]
  /** Duties the concluded licence brings for whoever builds on the part. */
  readonly duties: readonly LicenseDuty[]
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
  /** The first of `statuses`. */
  readonly status: Status
  /** All that hold, the weightiest first; absent where `status` is the only one. */
  readonly statuses?: readonly Status[]
  /** The declared version beside what the repository asks for; absent where one of the two sides is. */
  readonly versionRelation?: VersionRelation
  /** How what is loaded from the hub is fixed; absent for everything else. */
  readonly pinning?: Pinning
  /** Level this part reaches by itself; `null` for parts without weights. */
  readonly level: string | null
  /** Share of all counted parameters, 0…1; `null` when no tensor header names it. */
  readonly parameterShare: number | null
  /** Strongest evidence; `null` when only declared. */
  readonly strength: Strength | null
  /** True when the manifest or a bill of materials declares it. */
  readonly declared: boolean
  /** Entries of bills of materials that list it; absent when none does. */
  readonly listedIn?: readonly Location[]
  /** Up to `limits.locationsPerComponent` places; `places` counts them all. */
  readonly locations: readonly Location[]
  readonly places: number
}
