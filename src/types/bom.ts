import type { Location } from './location.js'
import type { Message } from './message.js'
import type { ComponentKind, Scope } from './vocabulary.js'

/** One thing that a bill of materials lists. What it does not say is `null` or an empty list. */
export interface BomEntry {
  /** `group/name` where the format has both. */
  readonly name: string
  readonly kind: ComponentKind
  /** Canonical purl without version. */
  readonly purl: string | null
  readonly version: string | null
  readonly supplier: string | null
  readonly license: {
    /** SPDX id or expression, else the words as written. */
    readonly declared: string | null
    readonly concluded: string | null
  }
  /** `sha256:…` in lower case. */
  readonly digest: string | null
  /** What it is used for, where a document of this tool says so. */
  readonly scope: Scope | null
  /** Carrier of the entry: `components`, `pedigree.ancestors`, `descendantOf`, … */
  readonly via: string
  /** What it is said to come from. */
  readonly bases: readonly BomEntry[]
  /** What it is said to be trained on. */
  readonly data: readonly BomEntry[]
  readonly location: Location
  /** Places of single statements, where the format gives them. */
  readonly at: { readonly version?: Location; readonly license?: Location }
}

/** A bill of materials of the repository: a declaration by its publisher, no evidence that a part is used. */
export interface Bom {
  readonly path: string
  readonly format: 'CycloneDX' | 'SPDX'
  /** Version of the format, e.g. `1.6`. */
  readonly version: string
  /** What the document describes; `null` when it does not say. */
  readonly subject: BomEntry | null
  /** Everything else it lists, nested parts included. */
  readonly entries: readonly BomEntry[]
}

/** Why a bill of materials, or one entry of it, could not be read. */
export interface BomProblem {
  readonly location: Location
  readonly message: Message
  readonly help: Message
}

/** An entry with the document it stands in. */
export interface ListedEntry {
  readonly bom: Bom
  readonly entry: BomEntry
}
