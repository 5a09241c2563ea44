import { rowKernel } from './numbers/rows.js'
import type { TensorSource, WantedRows } from './tensor-source.js'
import type { UnitGroup, UnitTensor } from './unit-group.js'

/** Numbers that are read at a time, as whole lines: what a source keeps of them does not grow with the width of a model. */
const BLOCK = 1 << 20

/**
 * Rows `start` to `start + count` of the units of a group, each the rows of its matrices one after the other. Numbers
 * that are not finite become 0: a single NaN would otherwise silence its whole unit. Of each unit the first `most` numbers
 * are taken. The result is the caller's own, or the beginning of `buffer`.
 */
export async function readUnits(
  source: TensorSource,
  group: UnitGroup,
  start: number,
  count: number,
  most = group.width,
  buffer: RowBuffer | null = null,
): Promise<Float32Array> {
  const width = Math.min(most, group.width)
  const rows = buffer === null ? new Float32Array(count * width) : buffer.take(count * width)
  let offset = 0
  for (const part of group.tensors) {
    if (offset >= width) break
    const units = { start, count, width, offset, kept: Math.min(part.width, width - offset) }
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

/** Memory for rows that is used again: what is thrown away group by group piles up before it is collected. */
export class RowBuffer {
  #values = new Float32Array(0)

  /** Zeros, valid until the next call. */
  take(length: number): Float32Array {
    if (this.#values.length < length) this.#values = new Float32Array(length)
    return this.#values.subarray(0, length).fill(0)
  }
}

/** The rows that reading these units of a group asks for, where they lie together. */
export function rowsOfUnits(group: UnitGroup, start: number, count: number): WantedRows[] {
  return group.tensors
    .filter(({ axis, folded, taken, stride }) => axis === 0 && !folded && taken === stride)
    .map(({ tensor, firstRow, stride }) => ({
      name: tensor.name,
      start: firstRow + start * stride,
      count: count * stride,
    }))
}

interface Wanted {
  readonly start: number
  readonly count: number
  /** Numbers of a whole unit, and where this part begins in it. */
  readonly width: number
  readonly offset: number
  /** Numbers of the part that are taken. */
  readonly kept: number
}

async function copyRows(
  source: TensorSource,
  part: UnitTensor,
  wanted: Wanted,
  rows: Float32Array,
): Promise<void> {
  const { tensor, firstRow, stride, offset, taken, width } = part
  const across = width / taken
  if (part.folded) {
    const values = await source.rows(tensor.name, 0, tensor.shape[0]!)
    for (let unit = 0; unit < wanted.count; unit += 1) {
      const from = (firstRow + (wanted.start + unit) * stride + offset) * across
      rows.set(values.subarray(from, from + wanted.kept), unit * wanted.width + wanted.offset)
    }
    return
  }
  // Whole units lie one after the other; parts of units are read one by one.
  const most = taken === stride ? Math.max(1, Math.floor(BLOCK / width)) : 1
  // A unit that is one row, and not taken whole.
  const beginning = source.beginnings !== undefined && stride === 1 && wanted.kept < width
  const apart = beginning ? wanted.kept : width
  for (let first = 0; first < wanted.count; first += most) {
    const atOnce = Math.min(most, wanted.count - first)
    const place = firstRow + (wanted.start + first) * stride + offset
    const values = beginning
      ? await source.beginnings!(tensor.name, place, atOnce, wanted.kept)
      : await source.rows(tensor.name, place, atOnce * taken)
    for (let unit = 0; unit < atOnce; unit += 1) {
      rows.set(
        values.subarray(unit * apart, unit * apart + wanted.kept),
        (first + unit) * wanted.width + wanted.offset,
      )
    }
  }
}

async function copyColumns(
  source: TensorSource,
  part: UnitTensor,
  wanted: Wanted,
  rows: Float32Array,
): Promise<void> {
  const { tensor, firstRow, stride, offset, taken } = part
  const columns = tensor.shape[1]!
  const allLines = Math.ceil(wanted.kept / taken)
  const atOnce = Math.max(1, Math.floor(BLOCK / columns))
  for (let first = 0; first < allLines; first += atOnce) {
    const lines = Math.min(atOnce, allLines - first)
    const values = await source.rows(tensor.name, first, lines)
    for (let line = 0; line < lines; line += 1) {
      for (let unit = 0; unit < wanted.count; unit += 1) {
        const from = line * columns + firstRow + (wanted.start + unit) * stride + offset
        const to = unit * wanted.width + wanted.offset + (first + line) * taken
        const length = Math.min(taken, wanted.kept - (first + line) * taken)
        for (let at = 0; at < length; at += 1) rows[to + at] = values[from + at]!
      }
    }
  }
}

/**
 * Takes from each column its mean over these rows and gives each row length 1, in place. Both treat all units alike, so
 * the exchangeability that the twin test rests on stays; what all units share is gone. Rows of zeros stay zero.
 */
export function standardise(rows: Float32Array, width: number): Float32Array {
  const empty: number[] = []
  for (let start = 0; start < rows.length; start += width) if (isEmpty(rows, start, width)) empty.push(start)
  rowKernel().standardise(rows, width)
  // Less the mean of the others they would look like a unit.
  for (const start of empty) rows.fill(0, start, start + width)
  return rows
}

function isEmpty(rows: Float32Array, start: number, width: number): boolean {
  for (let at = start; at < start + width; at += 1) if (rows[at] !== 0) return false
  return true
}
