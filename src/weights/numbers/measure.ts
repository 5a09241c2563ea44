import { bytesOfElement, decode } from '../decode.js'
import { type Fixed, fixedTable } from '../fixed-table.js'
import type { Extent } from '../tensor-source.js'
import { BLOCK, blocksOf, type RowRange } from './blocks.js'
import type { Kernel } from './kernel.js'
import { addSums, NO_SUMS, type Sums } from './sums.js'

/** The same rows of two tensors whose bytes lie on this machine. Plain data: it is handed to other threads. */
export interface RangeJob {
  /** `bytes`: only whether these are equal. */
  readonly kind: 'numbers' | 'bytes'
  readonly a: StoredNumbers
  readonly b: StoredNumbers
  readonly rows: RowRange
}

export interface StoredNumbers {
  readonly extent: Extent
  readonly dtype: string
}

export interface RangeFigures {
  /** All stored bytes are equal. */
  readonly same: boolean
  /**
   * Over the blocks that differ: `n` counts their pairs. `equal` counts equal pairs of all blocks. All 0 when only bytes
   * were compared.
   */
  readonly sums: Sums
  /** Why equal bytes at the beginning of a tensor are no evidence. */
  readonly fixed: Fixed | null
  /** Bytes of both sides that were compared. */
  readonly bytesRead: number
}

/** Fills `target` with the bytes of an extent from `start` on. @throws ToolError when they are not there. */
export type Fill = (extent: Extent, start: number, target: Uint8Array) => void

/** Numbers of one side whose bytes are compared at a time. */
const BYTES_BLOCK = 4 * BLOCK

export function measureRange(job: RangeJob, kernel: Kernel, fill: Fill): RangeFigures {
  const figures = job.kind === 'numbers' ? numbers(job, kernel, fill) : bytes(job, kernel, fill)
  return { ...figures, fixed: figures.same && job.rows.start === 0 ? whyFixed(job, kernel, fill) : null }
}

type Figures = Omit<RangeFigures, 'fixed'>

function numbers({ a, b, rows }: RangeJob, kernel: Kernel, fill: Fill): Figures {
  const { storedA, storedB } = kernel.buffers
  const sizes = [bytesOfElement(a.dtype), bytesOfElement(b.dtype)] as const
  let same = a.dtype === b.dtype
  let sums = NO_SUMS
  let bytesRead = 0
  for (const { first, elements } of blocksOf(rows)) {
    const one = storedA.subarray(0, elements * sizes[0])
    const two = storedB.subarray(0, elements * sizes[1])
    fill(a.extent, first * sizes[0], one)
    fill(b.extent, first * sizes[1], two)
    bytesRead += one.length + two.length
    if (a.dtype === b.dtype && Buffer.compare(one, two) === 0) {
      sums = addEqual(sums, elements)
      continue
    }
    same = false
    sums = addBlock(sums, kernel.stored(a.dtype, b.dtype, elements), elements)
  }
  return { same, sums, bytesRead }
}

/** A block whose numbers are all equal says nothing about those that are not: it only counts as equal. */
export function addBlock(sums: Sums, block: Sums, elements: number): Sums {
  return block.equal === elements ? addEqual(sums, elements) : addSums(sums, block)
}

function addEqual(sums: Sums, elements: number): Sums {
  return { ...sums, equal: sums.equal + elements }
}

function bytes({ a, b, rows }: RangeJob, kernel: Kernel, fill: Fill): Figures {
  const { storedA, storedB } = kernel.buffers
  const size = bytesOfElement(a.dtype)
  let bytesRead = 0
  for (const { first, elements } of blocksOf(rows, Math.floor(BYTES_BLOCK / size))) {
    const one = storedA.subarray(0, elements * size)
    const two = storedB.subarray(0, elements * size)
    fill(a.extent, first * size, one)
    fill(b.extent, first * size, two)
    bytesRead += 2 * one.length
    if (Buffer.compare(one, two) !== 0) return { same: false, sums: NO_SUMS, bytesRead }
  }
  return { same: true, sums: NO_SUMS, bytesRead }
}

function whyFixed({ a, rows }: RangeJob, kernel: Kernel, fill: Fill): Fixed | null {
  const { storedA, valuesA } = kernel.buffers
  const sample = sampleOf(rows)
  if (sample === null) return null
  const { elements, width } = sample
  const stored = storedA.subarray(0, elements * bytesOfElement(a.dtype))
  fill(a.extent, 0, stored)
  const values = valuesA.subarray(0, elements)
  decode(a.dtype, stored, values)
  return fixedTable(values, width, 8 * bytesOfElement(a.dtype))
}

/** The numbers at the beginning of a tensor that are judged; `width` of them make a row. */
export function sampleOf(rows: RowRange): { elements: number; width: number } | null {
  const first = blocksOf(rows).next().value
  return first === undefined
    ? null
    : { elements: first.elements, width: Math.min(rows.width, first.elements) }
}
