import type { Role } from '../types/vocabulary.js'
import type { Exclusion } from './exclusions.js'

/** Strongest first: reference/weights.md, section 3.9. */
export const WEIGHT_VERDICTS = [
  'identical',
  'derived',
  'shared-origin',
  'trace',
  'no-evidence',
  'inconclusive',
] as const
export type WeightVerdict = (typeof WEIGHT_VERDICTS)[number]

export interface EffectSize {
  /** Correlation of matching units. */
  readonly r: number
  /** 95 %; `null` when it comes from a single group of units. */
  readonly interval: readonly [number, number] | null
}

interface OfComponents {
  /** Names' common stem in either model; `''` at the top. */
  readonly a: string
  readonly b: string
}

/** One test's figures. T1 is of whole models, the others of a pair of components. */
export type TestResult =
  | {
      readonly test: 'T1'
      /** Tensors with at least 65,536 learned numbers in both models. */
      readonly informative: readonly [number, number]
      readonly identical: number
      readonly identicalFiles: number
      readonly bytes: number
      readonly examples: readonly string[]
    }
  | (OfComponents & {
      readonly test: 'T2'
      /** `all` hidden units together, else a kind of block. */
      readonly kind: string
      readonly groups: number
      readonly units: number
      readonly hits: number
      /** At most one a group by chance. */
      readonly expectedHits: number
      readonly pValueBound: number
    })
  | (OfComponents & {
      readonly test: 'T3'
      readonly kind: string
      readonly r: number
      readonly interval: readonly [number, number] | null
      readonly z: number | null
    })
  | (OfComponents & {
      readonly test: 'T4'
      readonly groups: number
      readonly units: number
      /** Correlation of the Gram matrices, about the square of r. */
      readonly correlation: number
      readonly z: number
      readonly pValueBound: number
    })
  | (OfComponents & {
      readonly test: 'T5'
      readonly layers: number
      readonly searched: number
      /** Units whose gate and up rows find the same unit. */
      readonly agreeing: number
      readonly needed: number
      readonly groups: number
      readonly hits: number
      readonly pValueBound: number
    })
  | (OfComponents & {
      readonly test: 'T6'
      readonly layersA: number
      readonly layersB: number
      readonly mapped: number
      /** Every pair of layers the sketches found, also where a layer was found in several. */
      readonly cells: readonly (readonly [a: number, b: number])[]
    })
  | (OfComponents & {
      readonly test: 'T7'
      readonly vectors: number
      readonly cosine: number
      readonly expectedCosine: number
      readonly largestGap: number
      readonly pearson: number
      readonly jointScore: number | null
    })
  | (OfComponents & {
      /** Every number of tensors of the same name and shape: report only. */
      readonly test: 'numbers'
      readonly tensors: number
      readonly elements: number
      /** Pairs of equal numbers. */
      readonly equal: number
      /** Of the blocks that are not equal, each tensor about its own mean; `null` when nothing there varies. */
      readonly r: number | null
      readonly layers: readonly NumbersOfLayer[]
    })

export interface NumbersOfLayer {
  /** `null` outside of layers. */
  readonly layer: number | null
  /** Name of the tensors inside the layer, numbers as `*`. */
  readonly part: string
  readonly elements: number
  readonly equal: number
  readonly r: number | null
}

export interface LayerPair {
  readonly component: number
  readonly kind: string
  readonly a: number
  readonly b: number
  /** Units of the sketch that hit, when the sketch found the pair; `null` for a pair tested by its order. */
  readonly sketchHits: number | null
  readonly hits: number
  readonly units: number
  readonly r: number
}

export interface ComponentResult extends OfComponents {
  readonly role: Role | null
  readonly verdict: WeightVerdict
  readonly parametersA: number
  readonly parametersB: number
  readonly layers: number
  readonly identicalTensors: number
  readonly pValueBound: number
  readonly log10PValueBound: number
  readonly effect: EffectSize | null
  readonly limitOfDetection: number | null
  /** Test the bound and the effect come from. */
  readonly decidedBy: 'T1' | 'T2' | 'T4' | 'T5' | null
  /** Kind of block the bound and the effect are of, `all` for all hidden units together; `null` where none decided. */
  readonly decidedOn: string | null
}

export type InconclusiveReason =
  | 'no-pair'
  | 'too-few-units'
  | 'only-tokens'
  | 'packed'
  | 'pointers'
  | 'disguise'

/** Hits of the sketches of each layer of `a` (rows) in each layer of `b` (columns), of 16 units each. */
export interface LayerGrid {
  readonly component: number
  readonly kind: string
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly hits: readonly (readonly number[])[]
}

/**
 * How one of several references stands to the model: the nearest, a further parent of a merge, behind the nearest (adds
 * nothing that the nearest does not hold), related in a way that was not measured, not seen, or not to be told.
 */
export type ReferenceStanding = 'nearest' | 'parent' | 'behind' | 'related' | 'none' | 'unknown'

export interface ReferenceResult {
  readonly name: string
  readonly standing: ReferenceStanding
  readonly verdict: WeightVerdict
  readonly effect: EffectSize | null
  readonly pValueBound: number
  readonly log10PValueBound: number
}

/** The model as a mixture of references. */
export interface MergeFit {
  /** Groups of units that the mixture was fitted on, each alone. */
  readonly groups: number
  /** Share of the sum of squares that the references explain (R squared); the rest is further training. */
  readonly explained: number
  readonly references: readonly {
    readonly name: string
    readonly coefficient: number
    /** 95 % over the groups, never narrower than what storage rounds. */
    readonly interval: readonly [number, number]
  }[]
}

/** `weights compare --format json`, schemas/weights-comparison.schema.json. */
export interface Comparison {
  readonly schemaVersion: '1'
  readonly tool: { readonly name: string; readonly version: string }
  readonly a: ComparedModel
  readonly b: ComparedModel
  readonly verdict: WeightVerdict
  /** Why nothing could be decided; `null` for any other verdict. */
  readonly inconclusive: InconclusiveReason | null
  /** Bound on the probability of this much agreement between independently made models, all hypotheses paid for. */
  readonly pValueBound: number
  readonly log10PValueBound: number
  readonly hypotheses: number
  readonly effect: EffectSize | null
  readonly limitOfDetection: number | null
  readonly tests: readonly TestResult[]
  readonly layerMap: readonly LayerPair[]
  readonly layerGrids: readonly LayerGrid[]
  readonly components: readonly ComponentResult[]
  readonly excluded: readonly Exclusion[]
  /** Every model the first one was compared with, when there were several; else empty. */
  readonly references: readonly ReferenceResult[]
  readonly merge: MergeFit | null
  readonly bytesRead: number
  /** Wall time; `null` when it was put together from parts, so that the same parts give the same bytes. */
  readonly elapsedMs: number | null
}

export interface ComparedModel {
  readonly name: string
  readonly tensors: number
  readonly parameters: number
  readonly bytes: number
}
