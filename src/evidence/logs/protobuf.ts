/** One field of a protocol buffer message. Groups, which no format read here uses, end the message. */
export interface Field {
  readonly number: number
  /** Varints and fixed integers as numbers (64-bit varints above 2^53 lose precision), everything else as bytes. */
  readonly value: number | Uint8Array
  readonly wire: 0 | 1 | 2 | 5
}

/** Fields of a message in their order; stops without a word where the bytes end or make no sense. */
export function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  let at = 0
  while (at < bytes.length) {
    const tag = varint(bytes, at)
    if (tag === null) return
    at = tag.next
    const number = Math.floor(tag.value / 8)
    const wire = tag.value & 7
    if (number === 0) return
    if (wire === 0) {
      const value = varint(bytes, at)
      if (value === null) return
      at = value.next
      yield { number, value: value.value, wire }
    } else if (wire === 1 || wire === 5) {
      const size = wire === 1 ? 8 : 4
      if (at + size > bytes.length) return
      yield { number, value: bytes.subarray(at, at + size), wire }
      at += size
    } else if (wire === 2) {
      const length = varint(bytes, at)
      if (length === null || length.next + length.value > bytes.length) return
      yield { number, value: bytes.subarray(length.next, length.next + length.value), wire }
      at = length.next + length.value
    } else return
  }
}

/** Signed reading of a varint field: negative int64 values are ten bytes long and would come out near 2^64. */
export function signed(value: number): number {
  return value >= 2 ** 63 ? value - 2 ** 64 : value
}

export function floatOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true)
}

export function doubleOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true)
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

function varint(bytes: Uint8Array, at: number): { value: number; next: number } | null {
  let value = 0
  let factor = 1
  for (let index = at; index < bytes.length && index < at + 10; index += 1) {
    const byte = bytes[index]!
    value += (byte & 127) * factor
    if (byte < 128) return { value, next: index + 1 }
    factor *= 128
  }
  return null
}
