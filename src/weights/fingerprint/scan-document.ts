import type { Role } from '../../types/vocabulary.js'
import type { WeightVerdict } from '../comparison.js'

/** A model of the registry, as the scan names it. */
export interface ScannedEntry {
  readonly id: string
  readonly revision: string | null
  readonly supplier: string | null
  readonly license: string | null
  readonly released: string | null
  readonly lineage: readonly string[]
  readonly weights?: string
  readonly file: string
}

/** One component found in one model of the registry. */
export interface ScanMatch {
  readonly entry: ScannedEntry
  /** Stem in the model; `null` for whole files. */
  readonly component: string | null
  readonly referenceComponent: string | null
  readonly role: Role | null
  /** Among the matches of the component: 1 the nearest; those that cannot be told apart have the same. */
  readonly rank: number
  readonly verdict: WeightVerdict
  readonly basis: 'bytes' | 'sketch' | 'full-rows'
  readonly identicalFiles: number
  readonly identicalTensors: number
  readonly block: string | null
  readonly alignment: 'offset' | 'map' | null
  readonly groups: number
  readonly units: number
  readonly hits: number
  readonly expectedHits: number
  readonly pValueBound: number
  readonly log10PValueBound: number
  readonly familyWiseBound: number
  readonly layerMap: readonly (readonly [number, number])[]
  readonly confirmed: Confirmation | null
}

/** Comparison with full rows of the reference's weights. */
export interface Confirmation {
  readonly path: string
  readonly verdict: WeightVerdict
  /** Test the bound and the effect come from. */
  readonly decidedBy: 'T1' | 'T2' | 'T4' | 'T5' | null
  readonly hits: number
  readonly units: number
  readonly expectedHits: number
  /** No unit of the sketches is among them; a layer of fewer than 272 units has too few to keep them apart. */
  readonly otherUnits: boolean
  readonly r: number | null
  readonly interval: readonly [number, number] | null
  /** All hypotheses of the scan paid for. */
  readonly log10PValueBound: number
  readonly limitOfDetection: number | null
}

export type ScanReason = 'no-reference-of-this-shape' | 'no-units' | 'too-few-units' | 'not-confirmed'

export interface ScannedComponent {
  readonly stem: string
  readonly role: Role | null
  readonly parameters: number
  readonly parameterShare: number
  readonly verdict: WeightVerdict
  readonly reason: ScanReason | null
  readonly tested: number
  /** References that a correlation of .15 would have been told of. */
  readonly sensitive: number
  /** Holds for every sensitive reference: the largest of their limits. */
  readonly limitOfDetection: number | null
  /** References that need more, the least telling first; `null` where even a copy in order would not have been told. */
  readonly lessSensitive: readonly { readonly id: string; readonly limitOfDetection: number | null }[]
  readonly nearest: string | null
  /** Nearest first. */
  readonly chain: readonly string[]
}

/** `weights scan --format json`, schemas/weights-scan.schema.json. */
export interface Scan {
  readonly schemaVersion: '1'
  readonly tool: { readonly name: string; readonly version: string }
  readonly model: {
    readonly name: string
    readonly id: string | null
    readonly tensors: number
    readonly parameters: number
    readonly bytes: number
  }
  readonly registry: { readonly entries: number; readonly tested: number; readonly own: readonly string[] }
  readonly verdict: WeightVerdict
  readonly hypotheses: number
  readonly level: number
  readonly components: readonly ScannedComponent[]
  readonly matches: readonly ScanMatch[]
  readonly excluded: readonly { readonly name: string; readonly reason: string }[]
  readonly bytesRead: number
  readonly elapsedMs: number
}
