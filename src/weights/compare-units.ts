import { bitsOf } from '../evidence/weights/dtype.js'
import { crossGram } from './cross-gram.js'
import { type GroupEffect, groupEffect } from './effect.js'
import type { Exclusions } from './exclusions.js'
import { fixedTable } from './fixed-table.js'
import { type MappedLayer, mapLayers, partners, SKETCH_ROWS, sketch } from './layer-map.js'
import { type PairedKind, shapeOf } from './pairing.js'
import type { TensorSource } from './tensor-source.js'
import { twinHits } from './twins.js'
import type { UnitGroup } from './unit-groups.js'
import { readUnits, standardise } from './unit-rows.js'

/** Units of a group that the twin test lays side by side. */
export const TEST_ROWS = 64

export interface Side {
  readonly source: TensorSource
  readonly exclusions: Exclusions
  readonly letter: 'a' | 'b'
}

/** Two groups after the twin test. */
export interface TestedGroup {
  readonly kind: string
  readonly a: UnitGroup
  readonly b: UnitGroup
  readonly sketchHits: number | null
  readonly hits: number
  readonly effect: GroupEffect
}

export interface UnitComparison {
  readonly tested: readonly TestedGroup[]
  readonly map: readonly MappedLayer[]
}

/** Which units of a group make its sketch and which are tested; the two never meet, so the map cannot help the test. */
export function unitRanges(units: number): { start: number; sketched: number; tested: number } {
  const sketched = units >= 2 * SKETCH_ROWS ? SKETCH_ROWS : 0
  const tested = Math.min(TEST_ROWS, units - sketched)
  return { start: Math.floor((units - sketched - tested) / 4), sketched, tested }
}

/** T6, then T2 and T3 on other units of the layers that T6 laid side by side, for one kind of block. */
export async function compareUnits(kind: PairedKind, a: Side, b: Side): Promise<UnitComparison> {
  const left = await sketches(kind.a, a)
  const right = await sketches(kind.b, b)
  const canMap = left.sketches !== null && right.sketches !== null
  const map = canMap ? mapLayers(left.sketches!, right.sketches!) : []
  const partner = partners(left.groups.length, right.groups.length, map)
  const tested: TestedGroup[] = []
  for (const [index, group] of left.groups.entries()) {
    const other = right.groups[partner[index] ?? -1]
    if (other === undefined || shapeOf(other) !== shapeOf(group)) continue
    const cell = map.find((one) => one.a === index && one.b === partner[index])
    const result = await testGroups(group, other, a, b)
    tested.push({ kind: kind.kind, a: group, b: other, sketchHits: cell?.hits ?? null, ...result })
  }
  return {
    tested,
    map: map.map((cell) => ({
      ...cell,
      a: left.groups[cell.a]!.layer,
      b: right.groups[cell.b]!.layer,
    })),
  }
}

/** Sketches of the groups whose numbers were learned; `null` when the groups have too few units to keep some apart. */
async function sketches(
  groups: readonly UnitGroup[],
  side: Side,
): Promise<{ groups: UnitGroup[]; sketches: Float32Array[] | null }> {
  const learned: UnitGroup[] = []
  const made: Float32Array[] = []
  let enough = true
  for (const group of groups) {
    const { start, sketched, tested } = unitRanges(group.units)
    const rows = await readUnits(side.source, group, start, sketched === 0 ? tested : sketched)
    const reason = whyFixed(rows, group)
    if (reason !== null) {
      for (const { tensor } of group.tensors) side.exclusions.add(side.letter, tensor.name, reason)
      continue
    }
    learned.push(group)
    if (sketched === 0) enough = false
    else made.push(sketch(standardise(rows, group.width), group.width))
  }
  return { groups: learned, sketches: enough ? made : null }
}

/** Few values or many zeros are no reason here: a copy rounded to 4 bits or pruned is still a copy. */
function whyFixed(rows: Float32Array, group: UnitGroup): string | null {
  const bits = Math.min(...group.tensors.map(({ tensor }) => bitsOf(tensor.dtype) ?? 32))
  const fixed = fixedTable(rows, group.width, bits)
  return fixed === null || fixed === 'few-values' || fixed === 'mostly-zero'
    ? null
    : `not learned, by its numbers: ${fixed}`
}

async function testGroups(
  one: UnitGroup,
  two: UnitGroup,
  a: Side,
  b: Side,
): Promise<{ hits: number; effect: GroupEffect }> {
  const { start, sketched, tested } = unitRanges(one.units)
  const left = standardise(await readUnits(a.source, one, start + sketched, tested), one.width)
  const right = standardise(await readUnits(b.source, two, start + sketched, tested), two.width)
  const products = crossGram(left, right, one.width)
  return { hits: twinHits(products, tested), effect: groupEffect(products, tested) }
}
