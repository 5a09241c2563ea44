/** Writes matrices the way the tools of each format round them, for comparisons across formats. */

/** Nearest half of a number within their range. */
export function toHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (size === 0) return sign
  const exponent = Math.max(-14, Math.floor(Math.log2(size)))
  const step = 2 ** (exponent - 10)
  const units = Math.round(size / step)
  // Units of 1,024 or more carry the leading one; 2,048 is the next exponent, which the sum becomes by itself.
  return units < 1024 ? sign | units : sign | (((exponent + 15) << 10) + (units - 1024))
}

export function halfValue(bits: number): number {
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
  return bits & 0x8000 ? -size : size
}

export function halves(values: ArrayLike<number>): Buffer {
  return Buffer.from(Uint16Array.from(values, toHalf).buffer)
}

export function brainFloats(values: ArrayLike<number>): Buffer {
  const words = new Uint32Array(Float32Array.from(values).buffer)
  return Buffer.from(Uint16Array.from(words, (word) => (word + 0x8000) >>> 16).buffer)
}

/** Largest absolute value of a stretch. */
function largest(values: Float32Array, start: number, end: number): number {
  let most = 0
  for (let at = start; at < end; at += 1) most = Math.max(most, Math.abs(values[at]!))
  return most
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value)))
}

/** Q8_0 of ggml. */
export function q8_0(values: Float32Array): Buffer {
  const out = Buffer.alloc((values.length / 32) * 34)
  for (let block = 0; block * 32 < values.length; block += 1) {
    const d = toHalf(largest(values, block * 32, block * 32 + 32) / 127)
    out.writeUInt16LE(d, block * 34)
    for (let at = 0; at < 32; at += 1) {
      out.writeInt8(clamp(values[block * 32 + at]! / (halfValue(d) || 1), -127, 127), block * 34 + 2 + at)
    }
  }
  return out
}

/** Q4_0 of ggml: the number of largest size becomes -8. */
export function q4_0(values: Float32Array): Buffer {
  const out = Buffer.alloc((values.length / 32) * 18)
  for (let block = 0; block * 32 < values.length; block += 1) {
    let extreme = 0
    for (let at = 0; at < 32; at += 1) {
      const value = values[block * 32 + at]!
      if (Math.abs(value) > Math.abs(extreme)) extreme = value
    }
    const d = toHalf(extreme / -8)
    out.writeUInt16LE(d, block * 18)
    const code = (at: number): number => clamp(values[block * 32 + at]! / (halfValue(d) || 1) + 8, 0, 15)
    for (let at = 0; at < 16; at += 1) out[block * 18 + 2 + at] = code(at) | (code(at + 16) << 4)
  }
  return out
}

/** Q4_K of ggml with plain minimum and maximum: eight parts of 32 with six-bit scales and least values. */
export function q4K(values: Float32Array): Buffer {
  const out = Buffer.alloc((values.length / 256) * 144)
  for (let block = 0; block * 256 < values.length; block += 1) {
    const base = block * 144
    const parts = Array.from({ length: 8 }, (_, part) => {
      const some = values.subarray(block * 256 + part * 32, block * 256 + part * 32 + 32)
      const least = Math.max(0, -Math.min(...some))
      return { least, step: (Math.max(...some) + least) / 15 }
    })
    const d = toHalf(Math.max(...parts.map(({ step }) => step)) / 63)
    const dmin = toHalf(Math.max(...parts.map(({ least }) => least)) / 63)
    out.writeUInt16LE(d, base)
    out.writeUInt16LE(dmin, base + 2)
    for (const [part, { step, least }] of parts.entries()) {
      const scale = clamp(step / halfValue(d), 0, 63)
      const low = clamp(least / halfValue(dmin), 0, 63)
      if (part < 4) {
        out[base + 4 + part]! |= scale
        out[base + 8 + part]! |= low
      } else {
        out[base + 8 + part]! |= (scale & 15) | ((low & 15) << 4)
        out[base + part]! |= (scale >> 4) << 6
        out[base + 4 + part]! |= (low >> 4) << 6
      }
      for (let at = 0; at < 32; at += 1) {
        const value = values[block * 256 + part * 32 + at]!
        const code = clamp((value + low * halfValue(dmin)) / (scale * halfValue(d) || 1), 0, 15)
        out[base + 16 + (part >> 1) * 32 + at]! |= code << (4 * (part & 1))
      }
    }
  }
  return out
}

/** E4M3 with one scale for each block of 128 x 128, as DeepSeek-V3 keeps it. */
export function fp8Blocks(values: Float32Array, columns: number): { codes: Buffer; scales: Float32Array } {
  const rows = values.length / columns
  const across = Math.ceil(columns / 128)
  const scales = new Float32Array(Math.ceil(rows / 128) * across)
  const blockOf = (at: number): number =>
    Math.floor(Math.floor(at / columns) / 128) * across + Math.floor((at % columns) / 128)
  for (let at = 0; at < values.length; at += 1) {
    scales[blockOf(at)] = Math.max(scales[blockOf(at)]!, Math.abs(values[at]!) / 448)
  }
  const codes = Buffer.alloc(values.length)
  for (let at = 0; at < values.length; at += 1) codes[at] = e4m3(values[at]! / (scales[blockOf(at)] || 1))
  return { codes, scales }
}

function e4m3(value: number): number {
  const sign = value < 0 ? 0x80 : 0
  const size = Math.abs(value)
  const exponent = Math.max(-6, Math.floor(Math.log2(size || 2 ** -20)))
  const units = Math.round(size / 2 ** (exponent - 3))
  return units < 8 ? sign | units : sign | Math.min(0x7e, ((exponent + 7) << 3) + (units - 8))
}

/** Symmetric codes of eight bits with a scale for each row. */
export function int8Rows(values: Float32Array, columns: number): { codes: Buffer; scales: Float32Array } {
  const scales = Float32Array.from(
    { length: values.length / columns },
    (_, row) => largest(values, row * columns, (row + 1) * columns) / 127,
  )
  const codes = Int8Array.from(values, (value, at) =>
    clamp(value / (scales[Math.floor(at / columns)] || 1), -127, 127),
  )
  return { codes: Buffer.from(codes.buffer), scales }
}

/** The 16 values of nf4 (bitsandbytes, `create_normal_map`). */
export const NF4 = [
  -1, -0.6961928, -0.52507305, -0.3949175, -0.28444138, -0.18477343, -0.09105004, 0, 0.0795803, 0.1609302,
  0.2461123, 0.33791524, 0.44070983, 0.562617, 0.72295684, 1,
]

/** Where one value of nf4 gives way to the next. */
const NF4_MIDDLES = NF4.slice(1).map((value, at) => (value + NF4[at]!) / 2)

/** nf4 with blocks of 64. */
export function nf4(values: Float32Array): { codes: Buffer; absmax: Float32Array } {
  const absmax = Float32Array.from({ length: values.length / 64 }, (_, block) =>
    largest(values, block * 64, block * 64 + 64),
  )
  const code = (at: number): number => {
    const wanted = values[at]! / (absmax[at >> 6] || 1)
    return NF4_MIDDLES.findLastIndex((middle) => middle < wanted) + 1
  }
  const codes = Buffer.alloc(values.length / 2)
  for (let at = 0; at < codes.length; at += 1) codes[at] = (code(2 * at) << 4) | code(2 * at + 1)
  return { codes, absmax }
}

/** GPTQ's files with four bits, symmetric, groups of 128 inputs, zero points stored less 1; rounded to nearest. */
export function gptq(
  values: Float32Array,
  columns: number,
): { qweight: Int32Array; qzeros: Int32Array; scales: Float32Array; groups: number } {
  const rows = values.length / columns
  const groups = columns / 128
  const scales = new Float32Array(groups * rows)
  const qweight = new Int32Array((columns / 8) * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let group = 0; group < groups; group += 1) {
      const start = row * columns + group * 128
      const scale = (2 * largest(values, start, start + 128)) / 15 || 1
      scales[group * rows + row] = scale
      for (let at = 0; at < 128; at += 1) {
        const input = group * 128 + at
        qweight[(input >> 3) * rows + row]! |=
          clamp(values[start + at]! / scale + 8, 0, 15) << (4 * (input & 7))
      }
    }
  }
  return { qweight, qzeros: new Int32Array((groups * rows) / 8).fill(0x77777777), scales, groups }
}
