/** Bits of one element of each safetensors type (safetensors 0.7, `Dtype::bitsize`). */
const BITS = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
} as const

export type Dtype = keyof typeof BITS

/** Bits of one element; `null` for a name safetensors does not have. */
export function bitsOf(dtype: string): number | null {
  return Object.hasOwn(BITS, dtype) ? BITS[dtype as Dtype] : null
}

/** True for whole numbers and truth values: packed weights, or buffers such as position ids and masks. */
export function isInteger(dtype: string): boolean {
  return /^(BOOL|[IU]\d+)$/.test(dtype)
}
