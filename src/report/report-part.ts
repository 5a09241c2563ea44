import type { Verdict } from '../types/verdict.js'
import type { Comparison } from './comparison.js'

/** One declaration of a report that may tell of several. Paths count from the root of the repository. */
export interface ReportPart {
  /** Path of the declaration. */
  readonly path: string
  readonly verdict: Verdict
  readonly comparison: Comparison | null
}
