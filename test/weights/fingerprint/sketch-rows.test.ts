import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import {
  firstRow,
  PRINT_BYTES,
  printRows,
  printVector,
  ROW_BYTES,
  turnOf,
} from '../../../src/weights/fingerprint/sketch-rows.js'
import { Random } from '../../../src/weights/random.js'

function normals(seed: number, count: number): Float32Array {
  const random = new Random(seed)
  return Float32Array.from({ length: count }, () => random.normal())
}

/** Share of signs that agree in one row of two sketches. */
function agreement(a: Uint8Array, b: Uint8Array, row: number): number {
  let equal = 0
  for (let bit = 0; bit < ROW_BYTES * 8; bit += 1) {
    const at = row * ROW_BYTES + (bit >> 3)
    if (((a[at]! ^ b[at]!) & (1 << (bit & 7))) === 0) equal += 1
  }
  return equal / (ROW_BYTES * 8)
}

describe('a sketch of rows', () => {
  test('stays what it is: registries hold sketches of older releases', () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const whole = Float32Array.from({ length: 16 * 768 }, (_, at) => ((at * 7919) % 251) - 125)
    const narrow = Float32Array.from({ length: 16 * 96 }, (_, at) => ((at * 104729) % 83) - 41)
    expect([
      hash(printRows(whole, 768)),
      hash(printRows(narrow, 96)),
      hash(printVector(whole.slice(0, 5120))),
    ]).toEqual(PINNED)
  })

  test('takes 1 KiB a layer', () => {
    expect(printRows(normals(1, 16 * 300), 300)).toHaveLength(PRINT_BYTES)
    expect(PRINT_BYTES).toBe(1024)
  })

  test.each([
    [0.99, 0.955],
    [0.6, 0.705],
    [0.15, 0.548],
    [0, 0.5],
  ])('keeps a correlation of %d as that share of equal signs', (r, share) => {
    const width = 4096
    const one = normals(2, 16 * width)
    const rest = normals(3, 16 * width)
    const two = one.map((value, at) => r * value + Math.sqrt(1 - r * r) * rest[at]!)
    const [a, b] = [printRows(one, width), printRows(two, width)]
    const mean =
      Array.from({ length: 16 }, (_, row) => agreement(a, b, row)).reduce((sum, x) => sum + x, 0) / 16
    expect(Math.abs(mean - share)).toBeLessThan(0.02)
  })

  test('does not change with the scale of the rows, nor with what all rows have in common', () => {
    const width = 200
    const rows = normals(4, 16 * width)
    const common = normals(5, width)
    const moved = rows.map((value, at) => 4 * value + 32 * common[at % width]!)
    const [a, b] = [printRows(rows, width), printRows(moved, width)]
    const equal = Array.from({ length: 16 }, (_, row) => agreement(a, b, row))
    expect(Math.min(...equal)).toBeGreaterThan(0.99)
  })

  test('leaves a row that equals all others empty', () => {
    expect(printRows(new Float32Array(16 * 64).fill(0.25), 64).every((byte) => byte === 0)).toBe(true)
    expect(printVector(new Float32Array(64).fill(1)).every((byte) => byte === 0)).toBe(true)
  })

  test('looks at 512 different places of the transform', () => {
    for (const width of [16, 512, 1280, 5120]) {
      const { places, length } = turnOf(width)
      expect(new Set(places).size).toBe(512)
      expect(Math.max(...places)).toBeLessThan(length)
    }
  })

  test('begins in the middle of the units', () => {
    expect([firstRow(16), firstRow(11_008), firstRow(17)]).toEqual([0, 5496, 0])
  })
})

const PINNED = ['008fef4406953765', '6d9fcbdfac4e5f40', 'abe2dd92ceae18fc']
