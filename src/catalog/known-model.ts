import type { ModelBody } from '../types/fact.js'
import type { Relation } from '../types/vocabulary.js'
import type { Confidence } from './confidence.js'

/** Body dimensions of a published model and where they were read. */
export interface Fingerprint {
  readonly body: ModelBody
  readonly vision: ModelBody | null
  /** Model type of the vision tower when it is another than the model's. */
  readonly visionType: string | null
  readonly audio: ModelBody | null
  readonly source: string
  /**
   * `published`: the model's own configuration file. `secondary`: somebody's table. `defaults`: what a configuration
   * class assumes. `untraced`: general knowledge.
   */
  readonly confidence: 'published' | 'secondary' | 'defaults' | 'untraced'
  /** Whether `source` can be followed. */
  readonly traced: boolean
}

/** One model of the catalogue. */
export interface KnownModel {
  readonly id: string
  readonly kind: string
  /** Family id of families.json. */
  readonly family: string | null
  readonly modelType: string | null
  /** The library's file that names the model as one of this type; `null` when there is none. */
  readonly modelTypeSource: string | null
  readonly architectures: readonly string[]
  /** Owner id of owners.json. */
  readonly owner: string | null
  readonly supplier: string
  /** Where it was read that the account of the hub is the supplier's; `null` when it was not traced. */
  readonly supplierSource: string | null
  readonly country: string | null
  /** Where the country was read; `null` when it was not traced. */
  readonly countrySource: string | null
  /** All countries of a joint effort. */
  readonly countries: readonly string[]
  /** Licence as the source words it. */
  readonly license: string | null
  /** Somebody's list that says so; `null` when there is none. What the vendor says itself is in model-licenses.json. */
  readonly licenseSource: string | null
  /** The same when it is a plain licence tag of the hub (`apache-2.0`, `llama3.1`). */
  readonly licenseTag: string | null
  /** Day or month of the first publication, ISO 8601, as exact as its source. */
  readonly firstRelease: string | null
  /** Where the date was read; `null` when it was not traced. */
  readonly firstReleaseSource: string | null
  /** `null` for an own release; otherwise how it came from `bases`. */
  readonly relation: Relation | null
  /** The document that names the bases; `null` when the relation was not traced, and then it is passed on to nobody. */
  readonly relationSource: string | null
  readonly bases: readonly string[]
  readonly fingerprint: Fingerprint | null
  readonly note: string | null
  readonly source: string
  /** Of what has no source of its own: licence as worded, kind, lineage. */
  readonly confidence: Confidence
}
