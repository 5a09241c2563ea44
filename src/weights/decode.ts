import { rowKernel } from './numbers/rows.js'

type Table = Float32Array

/** Value of a small float: sign, `exponent` bits, `mantissa` bits, IEEE rules but for what `special` answers. */
function smallFloat(
  bits: number,
  exponent: number,
  mantissa: number,
  special: (exponentField: number, mantissaField: number) => number | null,
): number {
  const fraction = bits & ((1 << mantissa) - 1)
  const field = (bits >> mantissa) & ((1 << exponent) - 1)
  const sign = bits >> (exponent + mantissa) === 1 ? -1 : 1
  const bias = (1 << (exponent - 1)) - 1
  const given = special(field, fraction)
  if (given !== null) return sign * given
  const scale = 2 ** -mantissa
  return field === 0
    ? sign * fraction * scale * 2 ** (1 - bias)
    : sign * (1 + fraction * scale) * 2 ** (field - bias)
}

function ieee(top: number): (field: number, fraction: number) => number | null {
  return (field, fraction) => (field !== top ? null : fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN)
}

/** Eight-bit formats of https://arxiv.org/abs/2209.05433: E4M3 has no infinity and one NaN, E5M2 is as IEEE. */
const BUILD: Readonly<Record<string, () => Table>> = {
  F8_E4M3: () =>
    table(256, (bits) =>
      smallFloat(bits, 4, 3, (field, fraction) => (field === 15 && fraction === 7 ? Number.NaN : null)),
    ),
  F8_E5M2: () => table(256, (bits) => smallFloat(bits, 5, 2, ieee(31))),
  F16: () => table(65_536, (bits) => smallFloat(bits, 5, 10, ieee(31))),
}

const tables = new Map<string, Table>()

function table(size: number, value: (bits: number) => number): Table {
  const values = new Float32Array(size)
  for (let bits = 0; bits < size; bits += 1) values[bits] = value(bits)
  return values
}

function tableOf(dtype: string): Table | null {
  const known = tables.get(dtype)
  if (known !== undefined) return known
  if (!Object.hasOwn(BUILD, dtype)) return null
  const built = BUILD[dtype]!()
  tables.set(dtype, built)
  return built
}

/** Types whose stored bytes are numbers by themselves. */
export function isDecodable(dtype: string): boolean {
  return dtype === 'F32' || dtype === 'F64' || dtype === 'BF16' || Object.hasOwn(BUILD, dtype)
}

const ELEMENT_BYTES: Readonly<Record<string, number>> = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  F8_E4M3: 1,
  F8_E5M2: 1,
  I8: 1,
  U8: 1,
}

/** Bytes of one stored number of a type that `decode` knows. */
export function bytesOfElement(dtype: string): number {
  if (!Object.hasOwn(ELEMENT_BYTES, dtype)) throw new TypeError(`${dtype} is not decodable`)
  return ELEMENT_BYTES[dtype]!
}

/** Elements that one call of the inner loop takes: longer runs are compiled worse by V8. */
const BLOCK = 16_384

/**
 * Decodes little-endian `bytes` into `target`, element by element. F32, F16, BF16 and the F8 types come out exactly;
 * F64 is rounded to the nearest F32; I8 and U8 give their codes. `bytes` must begin at an offset that its element size divides.
 */
export function decode(dtype: string, bytes: Uint8Array, target: Float32Array): void {
  const { buffer, byteOffset, byteLength } = bytes
  if (dtype === 'F32') {
    target.set(new Float32Array(buffer, byteOffset, byteLength / 4))
    return
  }
  if (dtype === 'F64') {
    target.set(new Float64Array(buffer, byteOffset, byteLength / 8))
    return
  }
  if (dtype === 'BF16') {
    rowKernel().widen(bytes, target)
    return
  }
  if (dtype === 'I8' || dtype === 'U8') {
    target.set(dtype === 'I8' ? new Int8Array(buffer, byteOffset, byteLength) : bytes)
    return
  }
  const values = tableOf(dtype)
  if (values === null) throw new TypeError(`${dtype} is not decodable`)
  const codes = values.length === 256 ? bytes : new Uint16Array(buffer, byteOffset, byteLength / 2)
  for (let start = 0; start < codes.length; start += BLOCK) {
    lookUp(values, codes, target, start, Math.min(codes.length, start + BLOCK))
  }
}

function lookUp(
  values: Table,
  codes: Uint8Array | Uint16Array,
  target: Float32Array,
  start: number,
  end: number,
): void {
  for (let index = start; index < end; index += 1) target[index] = values[codes[index]!]!
}
