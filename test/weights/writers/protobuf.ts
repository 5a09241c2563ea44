export function varint(value: number | bigint): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0))
    rest >>= 7n
  } while (rest > 0n)
  return Buffer.from(bytes)
}

/** A number as a varint field, text and bytes as a field with a length. */
export function field(number: number, content: number | bigint | string | Uint8Array): Buffer {
  if (typeof content === 'number' || typeof content === 'bigint') {
    return Buffer.concat([varint(number * 8), varint(content)])
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
}

export function message(...fields: readonly Uint8Array[]): Buffer {
  return Buffer.concat(fields)
}
