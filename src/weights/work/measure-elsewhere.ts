import { bitsOf } from '../../evidence/weights/dtype.js'
import type { CountedSource } from '../counted-source.js'
import { type Fixed, fixedTable } from '../fixed-table.js'
import { blocksOf, type RowRange } from '../numbers/blocks.js'
import type { Kernel } from '../numbers/kernel.js'
import { addBlock, type RangeFigures, sampleOf } from '../numbers/measure.js'
import { newKernel } from '../numbers/new-kernel.js'
import { NO_SUMS, type Sums } from '../numbers/sums.js'
import type { TensorInfo } from '../tensor-source.js'
import type { Unit } from './plan.js'
import type { Prepared } from './prepare.js'

export type RowUnit = Extract<Unit, { kind: 'numbers' | 'bytes' }>

/** Numbers that are asked for at a time: one request of a tensor that is far away. */
const CHUNK = 1 << 20
/** Bytes that are compared at a time. */
const BYTES = 1 << 20
const SAMPLE_BYTES = 65_536
const DISTINCT_WORDS = 256

let kernel: Kernel | null = null

export function rowsOf({ shape, elements }: TensorInfo, { start, count }: RowUnit): RowRange {
  return { start, count, width: elements / Math.max(1, shape[0] ?? 1) }
}

/** What `measureRange` finds, of tensors that only their sources can read. The sums are the same to the last bit. */
export async function measureElsewhere({ a, b }: Prepared, unit: RowUnit): Promise<RangeFigures> {
  const info = a.info(unit.a)
  const rows = rowsOf(info, unit)
  const sums = unit.kind === 'numbers' ? await sumsOf(a, b, unit, rows) : NO_SUMS
  const comparable = info.dtype === b.info(unit.b).dtype
  const maybeSame = comparable && (unit.kind === 'bytes' || sums.equal === rows.count * rows.width)
  const compared = maybeSame ? await compareBytes(a, b, unit) : { same: false, bytesRead: 0 }
  const fixed = compared.same && unit.start === 0 ? await whyFixed(a, info, rows) : null
  return { ...compared, sums, fixed, bytesRead: unit.kind === 'numbers' ? unit.bytes : compared.bytesRead }
}

async function sumsOf(a: CountedSource, b: CountedSource, unit: RowUnit, rows: RowRange): Promise<Sums> {
  kernel ??= newKernel()
  const { valuesA, valuesB } = kernel.buffers
  const { width } = rows
  const perBlock = blocksOf(rows).next().value?.elements ?? 0
  // Whole blocks at a time, so that the cut into blocks is that of the whole range.
  const rowsPerBlock = Math.max(1, Math.floor(perBlock / width))
  const atOnce = rowsPerBlock * Math.max(1, Math.floor(CHUNK / (rowsPerBlock * width)))
  let sums = NO_SUMS
  for (let start = rows.start; start < rows.start + rows.count; start += atOnce) {
    const count = Math.min(atOnce, rows.start + rows.count - start)
    const one = await a.rows(unit.a, start, count)
    const two = await b.rows(unit.b, start, count)
    for (const { first, elements } of blocksOf({ start: 0, count, width })) {
      valuesA.set(one.subarray(first, first + elements))
      valuesB.set(two.subarray(first, first + elements))
      sums = addBlock(sums, kernel.values(elements), elements)
    }
  }
  return sums
}

async function compareBytes(
  a: CountedSource,
  b: CountedSource,
  unit: RowUnit,
): Promise<{ same: boolean; bytesRead: number }> {
  const { bytes, shape } = a.info(unit.a)
  const rowBytes = bytes / Math.max(1, shape[0] ?? 1)
  const end = Math.min(bytes, Math.ceil((unit.start + unit.count) * rowBytes))
  let bytesRead = 0
  for (let at = Math.floor(unit.start * rowBytes); at < end; at += BYTES) {
    const to = Math.min(end, at + BYTES)
    const one = await a.bytes(unit.a, at, to)
    const two = await b.bytes(unit.b, at, to)
    bytesRead += 2 * (to - at)
    if (Buffer.compare(one, two) !== 0) return { same: false, bytesRead }
  }
  return { same: true, bytesRead }
}

async function whyFixed(source: CountedSource, info: TensorInfo, rows: RowRange): Promise<Fixed | null> {
  if (info.unreadable !== null) {
    const bytes = await source.bytes(info.name, 0, Math.min(info.bytes, SAMPLE_BYTES))
    const words = new Set<number>()
    for (let at = 0; at + 1 < bytes.length; at += 2) words.add(bytes[at]! | (bytes[at + 1]! << 8))
    return words.size < DISTINCT_WORDS ? 'few-values' : null
  }
  const sample = sampleOf(rows)
  if (sample === null) return null
  const { elements, width } = sample
  const values = await source.rows(info.name, 0, Math.max(1, Math.floor(elements / rows.width)))
  return fixedTable(values.subarray(0, elements), width, bitsOf(info.dtype) ?? 32)
}
