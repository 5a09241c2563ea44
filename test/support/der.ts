/** Writes the few kinds of DER that a certificate is made of (X.690). */

function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), length(body.length), body])
}

function length(count: number): Buffer {
  if (count < 0x80) return Buffer.from([count])
  const bytes: number[] = []
  for (let left = count; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256)
  return Buffer.from([0x80 | bytes.length, ...bytes])
}

export const der = {
  sequence: (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts),
  set: (...parts: readonly Uint8Array[]) => tlv(0x31, ...parts),
  octets: (content: Uint8Array) => tlv(0x04, content),
  bits: (content: Uint8Array, unused = 0) => tlv(0x03, Buffer.from([unused]), content),
  boolean: (value: boolean) => tlv(0x01, Buffer.from([value ? 0xff : 0])),
  integer: (value: number | Buffer) => {
    const bytes = typeof value === 'number' ? Buffer.from([value]) : value
    return tlv(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
  },
  utf8: (text: string) => tlv(0x0c, Buffer.from(text, 'utf8')),
  time: (date: Date) => tlv(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, ''), 'latin1')),
  /** Context-specific tag around something whole. */
  explicit: (number: number, content: Uint8Array) => tlv(0xa0 | number, content),
  /** Context-specific tag in place of the own one. */
  implicit: (number: number, content: Uint8Array) => tlv(0x80 | number, content),
  oid: (text: string) => {
    const [first, second, ...rest] = text.split('.').map(Number) as [number, number, ...number[]]
    const bytes = [first * 40 + second]
    for (const arc of rest) {
      const groups = [arc & 0x7f]
      for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
        groups.unshift((left & 0x7f) | 0x80)
      bytes.push(...groups)
    }
    return tlv(0x06, Buffer.from(bytes))
  },
}
