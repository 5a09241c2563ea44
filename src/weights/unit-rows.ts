import { rowKernel } from './numbers/rows.js'
import type { TensorSource } from './tensor-source.js'
import type { UnitGroup, UnitTensor } from './unit-groups.js'

/** Numbers of a transposed matrix that are read at a time. */
const BLOCK = 1 << 20

/**
 * Rows `start` to `start + count` of the units of a group, each the rows of its matrices one after the other. Numbers
 * that are not finite become 0: a single NaN would otherwise silence its whole unit. The result is the caller's own.
 */
export async function readUnits(
  source: TensorSource,
  group: UnitGroup,
  start: number,
  count: number,
): Promise<Float32Array> {
  const rows = new Float32Array(count * group.width)
  let offset = 0
  for (const part of group.tensors) {
    const units = { start, count, width: group.width, offset }
    if (part.axis === 0) await copyRows(source, part, units, rows)
    else await copyColumns(source, part, units, rows)
    offset += part.width
  }
  if (rowKernel().isFinite(rows)) return rows
  for (let at = 0; at < rows.length; at += 1) {
    const value = rows[at]!
    // Only what is not finite differs from itself by something else than 0.
    if (value - value !== 0) rows[at] = 0
  }
  return rows
}

interface Wanted {
  readonly start: number
  readonly count: number
  /** Numbers of a whole unit, and where this part begins in it. */
  readonly width: number
  readonly offset: number
}

async function copyRows(
  source: TensorSource,
  part: UnitTensor,
  wanted: Wanted,
  rows: Float32Array,
): Promise<void> {
  const values = await source.rows(part.tensor.name, part.firstRow + wanted.start, wanted.count)
  for (let unit = 0; unit < wanted.count; unit += 1) {
    rows.set(values.subarray(unit * part.width, (unit + 1) * part.width), unit * wanted.width + wanted.offset)
  }
}

async function copyColumns(
  source: TensorSource,
  part: UnitTensor,
  wanted: Wanted,
  rows: Float32Array,
): Promise<void> {
  const columns = part.tensor.shape[1]!
  const atOnce = Math.max(1, Math.floor(BLOCK / columns))
  for (let first = 0; first < part.width; first += atOnce) {
    const lines = Math.min(atOnce, part.width - first)
    const values = await source.rows(part.tensor.name, first, lines)
    for (let line = 0; line < lines; line += 1) {
      for (let unit = 0; unit < wanted.count; unit += 1) {
        rows[unit * wanted.width + wanted.offset + first + line] =
          values[line * columns + wanted.start + unit]!
      }
    }
  }
}

/**
 * Takes from each column its mean over these rows and gives each row length 1, in place. Both treat all units alike, so
 * the exchangeability that the twin test rests on stays; what all units share is gone. Rows of zeros stay zero.
 */
export function standardise(rows: Float32Array, width: number): Float32Array {
  rowKernel().standardise(rows, width)
  return rows
}
