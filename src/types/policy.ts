import type { Location } from './location.js'

/** A policy of an organisation (schemas/policy.schema.json). Everything in it only tightens. */
export interface OrganisationPolicy {
  /** Where it was read: a path, or `acme/.sovereignty/policy.json@v1`. */
  readonly source: string
  /** SHA-256 of the file's bytes. */
  readonly sha256: string
  readonly failOn: 'contradicted' | 'unverified' | null
  /** Lowest level a claim may have, as a level of T-Class 2.0 or of the scale that judges. */
  readonly minLevel: string | null
  readonly requireManifest: boolean
  /** Ids of scales a verdict may be reached on; empty for any. */
  readonly frameworks: readonly string[]
  readonly forbiddenLicenseFacts: readonly string[]
  /** Ids of requirements and of rules that no repository may waive. */
  readonly unwaivable: readonly string[]
}

/** One demand that was applied, and where it comes from. */
export interface PolicyDemand {
  readonly id: 'fail-on' | 'min-level' | 'require-manifest' | 'frameworks' | 'forbidden-terms' | 'unwaivable'
  readonly value: string
  /** Source of the organisation's policy, or the manifest with its line. */
  readonly source: string
}

/** What the verdict document says of the policy that was applied. */
export interface AppliedPolicy {
  readonly organisation: { readonly source: string; readonly sha256: string } | null
  /** What fails the check at least; `null` when no policy says. */
  readonly failOn: 'contradicted' | 'unverified' | null
  readonly demands: readonly PolicyDemand[]
}

/** The policy a repository gives itself, with its place. */
export interface RepositoryPolicy {
  readonly minLevel: string | null
  readonly failOn: 'contradicted' | 'unverified' | 'never' | null
  readonly forbiddenLicenseFacts: readonly string[]
  readonly location: Location
}
