import type { WeightVerdict } from './comparison.js'

/** What the rules of reference/weights.md, section 3.9, look at. */
export interface Figures {
  /** Informative tensors that are equal byte for byte. */
  readonly identicalTensors: number
  /** Natural logarithm of the bound, hypotheses paid for. */
  readonly logBound: number
  readonly r: number | null
  readonly layers: number
  readonly limitOfDetection: number | null
}

/** Level of one comparison: 1e-6 for a scan, shared by ten thousand hypotheses. */
export const LOG_LEVEL = Math.log(1e-10)
export const IDENTICAL_TENSORS = 3
export const DERIVED_R = 0.6
export const SHARED_R = 0.1
export const DERIVED_LAYERS = 3
/** "No evidence" is only said when this much would have been seen. */
export const LIMIT = 0.15

/** The verdict of one pair of components. Too little data is `inconclusive`, whatever it looks like. */
export function decide(figures: Figures): WeightVerdict {
  if (figures.identicalTensors >= IDENTICAL_TENSORS) return 'identical'
  if (figures.logBound <= LOG_LEVEL && figures.r !== null) {
    if (figures.r >= DERIVED_R && figures.layers >= DERIVED_LAYERS) return 'derived'
    return figures.r >= SHARED_R ? 'shared-origin' : 'trace'
  }
  const { limitOfDetection } = figures
  return limitOfDetection !== null && limitOfDetection <= LIMIT ? 'no-evidence' : 'inconclusive'
}
