import type { HeadShape } from './head-shape.js'
import { headsOf } from './head-units.js'
import { groupOfSlices, type NamedTensor, rowSlice, type UnitGroup } from './unit-group.js'

/** Rows of one head that are units, at most. */
const MOST = 96
/** Where nothing tells the size of a head: no model that is published has smaller ones of so many rows. */
const SMALL_HEAD = 8
const HEAD = 16
const WIDE = 128

/**
 * Values of attention as units: rows of the first head of the value matrix. No rotary position tells them apart, and a
 * relabelling of them is undone by the matrix that attention writes to, inside of one head. A block that was kept while the
 * rest was made anew has too few heads to be seen by whole heads in a small model.
 */
export function valueUnits(members: readonly NamedTensor[], shapes: readonly HeadShape[]): UnitGroup[] {
  return headsOf(members, shapes).flatMap(({ layer, cross, value }) => {
    if (cross || value === null || value.tensor.shape.length !== 2) return []
    const { tensor, firstRow, size } = value
    const [rows, width] = tensor.shape as [number, number]
    const units = size === null ? (rows >= WIDE ? HEAD : SMALL_HEAD) : Math.min(MOST, size)
    if (units < SMALL_HEAD || firstRow + units > rows) return []
    return [groupOfSlices({ layer, block: 'values' }, units, [rowSlice(tensor, 'v', 0, width, firstRow)])]
  })
}
