/** The wire format of protocol buffers, read by hand: tag, then varint, fixed width or length and bytes. */
export type Field =
  | { readonly number: number; readonly wire: 0; readonly value: number; readonly at: number }
  | {
      readonly number: number
      readonly wire: 1 | 2 | 5
      readonly start: number
      readonly end: number
      readonly at: number
    }

/** Bytes that are no message, with the offset of the first odd one. */
export class WireError extends Error {
  readonly offset: number

  constructor(problem: string, offset: number) {
    super(problem)
    this.offset = offset
  }
}

/** No tag with its number or length is longer. */
export const HEAD_BYTES = 20

/**
 * Fields of the message between two offsets, in their order. Lengths are checked before anything is sliced, groups are
 * refused, and nesting is up to the caller, so hostile bytes cost one walk at most. Throws WireError.
 */
export function* fieldsOf(bytes: Buffer, start: number, end: number): Generator<Field> {
  let at = start
  while (at < end) {
    const { field, next } = readField(bytes, at, end, 0)
    yield field
    at = next
  }
}

/**
 * The field that begins at `at` and where the one after it begins. `bytes` is a window of the message that begins at
 * `origin` and holds at least `HEAD_BYTES` from `at` on, or all up to `end`; offsets are those of the whole.
 */
export function readField(
  bytes: Buffer,
  at: number,
  end: number,
  origin: number,
): { field: Field; next: number } {
  const tag = varint(bytes, at, end, origin)
  const number = Math.floor(tag.value / 8)
  const wire = tag.value % 8
  if (number === 0) throw new WireError('a field has the number 0', at)
  if (wire === 0) {
    const { value, next } = varint(bytes, tag.next, end, origin)
    return { field: { number, wire: 0, value, at }, next }
  }
  let start = tag.next
  let length: number
  if (wire === 2) {
    const stated = varint(bytes, start, end, origin)
    start = stated.next
    length = stated.value
  } else if (wire === 5) length = 4
  else if (wire === 1) length = 8
  else throw new WireError(`a field has the wire type ${wire}`, at)
  if (length > end - start) throw new WireError('a field is longer than its message', at)
  return { field: { number, wire, start, end: start + length, at }, next: start + length }
}

/** Numbers beyond 2^53 lose their last digits; nothing read here is that large. */
export function varint(bytes: Buffer, at: number, end: number, origin = 0): { value: number; next: number } {
  let value = 0
  for (let index = 0; index < 10; index += 1) {
    if (at + index >= end) throw new WireError('a number breaks off', at)
    const byte = bytes[at - origin + index] as number
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return { value, next: at + index + 1 }
  }
  throw new WireError('a number has more than ten bytes', at)
}
