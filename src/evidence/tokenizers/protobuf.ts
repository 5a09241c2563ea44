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

/**
 * Fields of the message between two offsets, in their order. Lengths are checked before anything is sliced, groups are
 * refused, and nesting is up to the caller, so hostile bytes cost one walk at most. Throws WireError.
 */
export function* fieldsOf(bytes: Buffer, start: number, end: number): Generator<Field> {
  let at = start
  while (at < end) {
    const tagAt = at
    const tag = varint(bytes, at, end)
    at = tag.next
    const number = Math.floor(tag.value / 8)
    const wire = tag.value % 8
    if (number === 0) throw new WireError('a field has the number 0', tagAt)
    if (wire === 0) {
      const value = varint(bytes, at, end)
      yield { number, wire: 0, value: value.value, at: tagAt }
      at = value.next
      continue
    }
    let length: number
    if (wire === 2) {
      const stated = varint(bytes, at, end)
      at = stated.next
      length = stated.value
    } else if (wire === 5) length = 4
    else if (wire === 1) length = 8
    else throw new WireError(`a field has the wire type ${wire}`, tagAt)
    if (length > end - at) throw new WireError('a field is longer than its message', tagAt)
    yield { number, wire, start: at, end: at + length, at: tagAt }
    at += length
  }
}

/** Numbers beyond 2^53 lose their last digits; nothing read here is that large. */
function varint(bytes: Buffer, at: number, end: number): { value: number; next: number } {
  let value = 0
  for (let index = 0; index < 10; index += 1) {
    if (at + index >= end) throw new WireError('a number breaks off', at)
    const byte = bytes[at + index] as number
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return { value, next: at + index + 1 }
  }
  throw new WireError('a number has more than ten bytes', at)
}
