export interface GgufWritten {
  readonly name: string
  /** Rows first; the file gets it the other way round. */
  readonly shape: readonly number[]
  /** Number of the type in ggml. */
  readonly type: number
  readonly bytes: Uint8Array
  /** Instead of the place where the bytes come to lie. */
  readonly offset?: number
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export function u64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export function text(value: string): Buffer {
  const content = Buffer.from(value)
  return Buffer.concat([u64(content.length), content])
}

/** A metadata entry: a text, a whole number (u32), or any bytes behind a type. */
export function pair(
  key: string,
  value: string | number | readonly [type: number, bytes: Uint8Array],
): Buffer {
  if (typeof value === 'string') return Buffer.concat([text(key), u32(8), text(value)])
  if (typeof value === 'number') return Buffer.concat([text(key), u32(4), u32(value)])
  return Buffer.concat([text(key), u32(value[0]), value[1]])
}

/** A GGUF file of version 3. */
export function gguf(
  tensors: readonly GgufWritten[],
  pairs: readonly Uint8Array[] = [],
  { version = 3, alignment = 32 }: { version?: number; alignment?: number } = {},
): Buffer {
  const infos: Buffer[] = []
  const data: Buffer[] = []
  let at = 0
  const pad = (length: number): number => (alignment - (length % alignment)) % alignment
  for (const { name, shape, type, bytes, offset } of tensors) {
    infos.push(
      Buffer.concat([
        text(name),
        u32(shape.length),
        ...[...shape].reverse().map(u64),
        u32(type),
        u64(offset ?? at),
      ]),
    )
    data.push(Buffer.from(bytes), Buffer.alloc(pad(bytes.length)))
    at += bytes.length + pad(bytes.length)
  }
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    u64(tensors.length),
    u64(pairs.length),
    ...pairs,
    ...infos,
  ])
  return Buffer.concat([header, Buffer.alloc(pad(header.length)), ...data])
}
