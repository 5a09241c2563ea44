import type { Location } from './location.js'

/** A digest of the manifest, or of a list of checksums, beside what the named file has. */
export interface DigestMismatch {
  /** Name of the part, id or path of the evidence; `tokenizer` for the tokenizer. */
  readonly name: string
  /** The files held against it, at least one. */
  readonly paths: readonly string[]
  /** `sha256:…` as declared, lower case. */
  readonly declared: string
  /** Digest of the first file. */
  readonly found: string
  /** `pointer`: the file is a Git LFS pointer, which states the digest. `listing`: the hub states it. */
  readonly from: 'content' | 'pointer' | 'listing'
  /** Place in the manifest, or in the list. */
  readonly location: Location
  /** List of checksums that states the digest, instead of the manifest. */
  readonly list?: string
}

/** The manifest's digests held against the files that are here. */
export interface DigestCheck {
  readonly mismatches: readonly DigestMismatch[]
  /** Digests that could not be compared, and why; meant for `coverage.skipped`. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}
