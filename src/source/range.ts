/** Half-open range of bytes. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** The part of a range that a file of this size has; the whole file without a range. */
export function clampRange(range: ByteRange | undefined, size: number): ByteRange {
  if (range === undefined) return { start: 0, end: size }
  const start = Math.min(Math.max(0, range.start), size)
  return { start, end: Math.max(start, Math.min(range.end, size)) }
}
