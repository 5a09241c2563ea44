/** Numbers of one side that are taken at a time: 128 KiB of bfloat16, so that both sides stay in the nearest caches. */
export const BLOCK = 65_536

/** Part of a tensor: whole rows of its first axis. */
export interface RowRange {
  readonly start: number
  readonly count: number
  /** Numbers of one row. */
  readonly width: number
}

export interface Run {
  /** Counted from the beginning of the tensor. */
  readonly first: number
  readonly elements: number
}

/**
 * Cuts rows into blocks of at most `block` numbers: as many rows as fit, or, where a single row is longer, pieces of it. The
 * cut depends on nothing but the range, so that sums come out the same to the last bit wherever they are made.
 */
export function* blocksOf({ start, count, width }: RowRange, block = BLOCK): Generator<Run> {
  if (width === 0) return
  const rows = Math.floor(block / width)
  if (rows > 0) {
    for (let row = start; row < start + count; row += rows) {
      yield { first: row * width, elements: Math.min(rows, start + count - row) * width }
    }
    return
  }
  for (let row = start; row < start + count; row += 1) {
    for (let at = 0; at < width; at += block) {
      yield { first: row * width + at, elements: Math.min(block, width - at) }
    }
  }
}
