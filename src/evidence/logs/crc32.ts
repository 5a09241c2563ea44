/** Polynomials in the reversed bit order that both formats use. */
export const CASTAGNOLI = 0x82f63b78
export const IEEE = 0xedb88320

const tables = new Map<number, Uint32Array>()

function tableOf(polynomial: number): Uint32Array {
  let table = tables.get(polynomial)
  if (table === undefined) {
    table = new Uint32Array(256)
    for (let byte = 0; byte < 256; byte += 1) {
      let value = byte
      for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
      table[byte] = value >>> 0
    }
    tables.set(polynomial, table)
  }
  return table
}

/** CRC-32 of bytes; `seed` is the checksum of the bytes before them. */
export function crc32(bytes: Uint8Array, polynomial: number, seed = 0): number {
  const table = tableOf(polynomial)
  let crc = ~seed >>> 0
  for (let at = 0; at < bytes.length; at += 1) crc = table[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8)
  return ~crc >>> 0
}
