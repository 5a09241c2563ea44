import { endianness } from 'node:os'

/** Little-endian numbers of two bytes, on a machine of either kind. */
export function shortsAt(bytes: Uint8Array, at: number, count: number): Uint16Array {
  const own = Buffer.from(bytes.subarray(at, at + 2 * count))
  if (endianness() === 'BE') own.swap16()
  return new Uint16Array(own.buffer.slice(own.byteOffset, own.byteOffset + 2 * count))
}
