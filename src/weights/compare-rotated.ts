import { codedGram } from './coded-gram.js'
import type { Side, TestedGroup } from './compare-units.js'
import { type GramResult, gramTest, logFisher } from './gram.js'
import type { UnitGroup } from './unit-group.js'
import { RowBuffer, readUnits, standardise } from './unit-rows.js'

const ROWS = 256
/** Fewer units say too little for their time. */
const LEAST_ROWS = 32
const GROUPS = 8
/** Six groups at the smallest p of 999 relabellings give 1e-12 together; fewer groups take more, and three are too few. */
const MANY_GROUPS = 6
const RELABELLINGS = 999
const MORE_RELABELLINGS = 9_999

export interface RotatedResult {
  readonly groups: number
  readonly layers: number
  readonly units: number
  readonly correlation: number
  readonly z: number
  readonly logP: number
}

/** T4 over up to eight of the groups that the twin test laid side by side, spread over the depth. */
export async function compareRotated(
  tested: readonly TestedGroup[],
  a: Side,
  b: Side,
): Promise<RotatedResult | null> {
  const usable = tested.filter((group) => group.a.units >= LEAST_ROWS)
  const chosen = spread(usable, GROUPS)
  const results: (GramResult & { rows: number })[] = []
  const buffer = new RowBuffer()
  const productsOf = async (side: Side, group: UnitGroup, rows: number): Promise<Float64Array> => {
    const start = Math.floor((group.units - rows) / 2)
    const units = await readUnits(side.source, group, start, rows, group.width, buffer)
    return codedGram(standardise(units, group.width), group.width)
  }
  for (const [index, { a: one, b: two }] of chosen.entries()) {
    const rows = Math.min(ROWS, one.units)
    // One side after the other: both in one memory.
    const left = await productsOf(a, one, rows)
    const right = await productsOf(b, two, rows)
    const relabellings = chosen.length < MANY_GROUPS ? MORE_RELABELLINGS : RELABELLINGS
    const result = gramTest(left, right, rows, relabellings, index + 1)
    if (result !== null) results.push({ ...result, rows })
  }
  if (results.length === 0) return null
  const count = results.length
  return {
    groups: count,
    layers: new Set(chosen.map(({ a: one }) => one.layer)).size,
    units: results.reduce((sum, { rows }) => sum + rows, 0),
    correlation: results.reduce((sum, { correlation }) => sum + correlation, 0) / count,
    z: results.reduce((sum, { z }) => sum + z, 0) / Math.sqrt(count),
    logP: logFisher(results.map(({ p }) => p)),
  }
}

/** `count` of the items at even distances. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, at) => items[Math.floor(((at + 0.5) * items.length) / count)]!)
}
