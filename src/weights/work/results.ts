import type { PairOutcome } from '../compare-pair.js'
import type { TestResult } from '../comparison.js'
import type { Exclusion } from '../exclusions.js'
import type { Fixed } from '../fixed-table.js'
import type { Sums } from '../numbers/sums.js'
import type { Unit } from './plan.js'

/** What a unit found. Plain JSON: numbers come back from a file with every bit. */
export type UnitResult =
  | {
      readonly kind: 'numbers'
      readonly same: boolean
      readonly sums: Sums
      /** Of the first rows of a tensor whose bytes are all equal there: why they are no evidence. */
      readonly fixed: Fixed | null
      readonly bytesRead: number
    }
  | {
      readonly kind: 'bytes'
      readonly same: boolean
      readonly fixed: Fixed | null
      readonly bytesRead: number
    }
  | {
      readonly kind: 'tests'
      readonly outcome: PairOutcome
      readonly excluded: readonly Exclusion[]
      readonly bytesRead: number
    }
  | {
      readonly kind: 'norms'
      readonly norms: Extract<TestResult, { test: 'T7' }> | null
      readonly bytesRead: number
    }

/** Results by the id of their unit. */
export type Results = ReadonlyMap<string, UnitResult>

export type ResultOf<K extends UnitResult['kind']> = Extract<UnitResult, { kind: K }>

/** A unit and what it found. */
export interface Found<K extends UnitResult['kind']> {
  readonly unit: Extract<Unit, { kind: K }>
  readonly result: ResultOf<K>
}
