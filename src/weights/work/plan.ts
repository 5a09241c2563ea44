import { createHash } from 'node:crypto'
import type { Role } from '../../types/vocabulary.js'
import type { ComparedModel } from '../comparison.js'
import type { Exclusion } from '../exclusions.js'

/**
 * `all`: every number of tensors of the same name and shape is read. `tests`: only what the tests need, and whole tensors
 * that look equal.
 */
export const READINGS = ['all', 'tests'] as const
export type ReadingDepth = (typeof READINGS)[number]

interface OfUnit {
  /** Hash of all other fields: the same work has the same name in every plan. */
  readonly id: string
  /** Bytes of both sides; of tests those that are always read. */
  readonly bytes: number
}

/** A piece of work whose result is a few numbers, and depends on the two models only. */
export type Unit =
  /** Rows of a tensor of either model: sums over all pairs of numbers, and whether the bytes are equal. */
  | (OfUnit & RowsOfTensors & { readonly kind: 'numbers' })
  /** Rows of a tensor of either model: whether the bytes are equal. */
  | (OfUnit & RowsOfTensors & { readonly kind: 'bytes' })
  /** T2 to T6 of a pair of components. One unit, because each test builds on the one before. */
  | (OfUnit & { readonly kind: 'tests'; readonly a: string; readonly b: string })
  /** T7 of a pair of components. One unit, because one relabelling runs through all its vectors. */
  | (OfUnit & { readonly kind: 'norms'; readonly a: string; readonly b: string })

export interface RowsOfTensors {
  /** Names of tensors. */
  readonly a: string
  readonly b: string
  readonly dtypes: readonly [string, string]
  readonly shapes: readonly [readonly number[], readonly number[]]
  readonly start: number
  readonly count: number
}

/** A pair of tensors that T1 found equal in the middle. */
export interface PlannedTwin {
  readonly a: string
  readonly b: string
  readonly bytes: number
  readonly elements: readonly [number, number]
  readonly stems: readonly [string, string]
  readonly role: Role | null
}

export interface PlannedModel extends ComparedModel {
  /** Bytes read to learn what the model holds. */
  readonly headerBytes: number
  /** SHA-256 of names, types, shapes and sizes of all tensors and of the hashes of pointers. */
  readonly tensorsSha256: string
  /** SHA-256 of the bytes from the middle of tensors that T1 looked at. */
  readonly probesSha256: string
}

/** schemas/weights-plan.schema.json: what a comparison consists of, and all that putting it together needs of the files. */
export interface Plan {
  readonly schemaVersion: '1'
  readonly tool: { readonly name: string; readonly version: string }
  /** Hash of the plan, `parts` left out. */
  readonly id: string
  /** How many parts were asked for; any number of parts gives the same result. */
  readonly parts: number
  readonly read: ReadingDepth
  readonly sameVocabulary: boolean
  readonly a: PlannedModel
  readonly b: PlannedModel
  readonly hypotheses: number
  readonly informative: readonly [number, number]
  readonly identicalFiles: number
  /** What of the models cannot be read. */
  readonly unread: 'pointers' | 'packed' | null
  readonly sameShapes: boolean
  readonly excluded: readonly Exclusion[]
  readonly twins: readonly PlannedTwin[]
  /** In the order in which results are put together. */
  readonly units: readonly Unit[]
}

export type UnitWithoutId = Unit extends infer U ? (U extends Unit ? Omit<U, 'id'> : never) : never

export function withId(unit: UnitWithoutId): Unit {
  return { ...unit, id: shortHash(unit) } as Unit
}

/** Hash of a plan by what it says, not by who carries it out. */
export function planId(plan: Omit<Plan, 'id'>): string {
  const { parts: _, ...rest } = { ...plan, id: undefined }
  return createHash('sha256').update(canonical(rest)).digest('hex')
}

/** Sixteen hexadecimal digits. */
function shortHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16)
}

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  )
}

/** Which of `parts` parts, counted from 1, does a unit: its id, read as a number, modulo their number. */
export function partOf(id: string, parts: number): number {
  return Number(BigInt(`0x${id}`) % BigInt(parts)) + 1
}
