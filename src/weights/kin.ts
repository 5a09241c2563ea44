import { SKETCH_WIDTH } from './layer-map.js'

/** Rows of a group that tell whether another group of the same model repeats it. */
export const KIN_ROWS = 16
/** Fewer rows than these say too little by hits alone. */
const FEW_ROWS = 8
const KIN_HITS = 8
/** Mean size of the cosine of namesakes, below which two groups go their own ways: what a hit owes to the other is its square. */
const KINSHIP = 0.15
const KINSHIP_OF_FEW = 0.3

/** Sketches of standardised rows of one group of a model, and what must agree for another group to be its kin. */
export interface KinSketch {
  /** Groups of other shapes are no kin. */
  readonly shape: string
  readonly sketch: Float32Array
}

/**
 * Which groups of one model repeat an earlier one, unit by unit: experts made of one block, layers that were copied, a layer
 * stored many times. Their units are relabelled together and not each group by itself, so that only the first of them may
 * count in the bound.
 */
export function repeated(groups: readonly KinSketch[]): boolean[] {
  const result: boolean[] = []
  const firsts = new Map<string, Float32Array[]>()
  for (const { shape, sketch } of groups) {
    const known = firsts.get(shape) ?? []
    const isKin = known.some((one) => areKin(one, sketch))
    result.push(isKin)
    if (!isKin) known.push(sketch)
    firsts.set(shape, known)
  }
  return result
}

function areKin(one: Float32Array, two: Float32Array): boolean {
  const rows = one.length / SKETCH_WIDTH
  if (rows !== two.length / SKETCH_WIDTH || rows === 0) return false
  const needed = Math.min(KIN_HITS, rows)
  let hits = 0
  let likeness = 0
  for (let row = 0; row < rows && hits + rows - row >= needed; row += 1) {
    const own = cosine(one, row, two, row)
    likeness += own
    let nearest = own > 0
    for (let other = 0; other < rows && nearest; other += 1) {
      if (other !== row && cosine(one, row, two, other) >= own) nearest = false
    }
    if (nearest) hits += 1
  }
  return hits >= needed && likeness / rows >= (rows < FEW_ROWS ? KINSHIP_OF_FEW : KINSHIP)
}

/** Size of the inner product of two sketched rows, which were of length 1. */
function cosine(one: Float32Array, row: number, two: Float32Array, other: number): number {
  const a = row * SKETCH_WIDTH
  const b = other * SKETCH_WIDTH
  let sum = 0
  for (let at = 0; at < SKETCH_WIDTH; at += 1) sum += one[a + at]! * two[b + at]!
  return Math.abs(sum)
}
