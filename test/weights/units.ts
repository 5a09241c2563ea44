import type { Random } from '../../src/weights/random.js'

/** Rows of standard normal numbers. */
export function normalRows(random: Random, rows: number, width: number): Float32Array {
  return Float32Array.from({ length: rows * width }, () => random.normal())
}

/** Rows correlated by `r` with `original`, place by place. */
export function correlated(random: Random, original: Float32Array, r: number): Float32Array {
  const rest = Math.sqrt(1 - r * r)
  return original.map((value) => r * value + rest * random.normal())
}
