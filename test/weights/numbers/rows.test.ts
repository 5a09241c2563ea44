import { describe, expect, test } from '@jest/globals'
import { scriptRowKernel, wasmRowKernel } from '../../../src/weights/numbers/rows.js'
import { Random } from '../../../src/weights/random.js'

const fast = wasmRowKernel()!
const plain = scriptRowKernel()

function rows(count: number, width: number): Float32Array {
  const random = new Random(count * 7 + width)
  return Float32Array.from(
    { length: count * width },
    (_, at) => 0.02 * random.normal() + (at % width) / width,
  )
}

const SHAPES = [
  [1, 1],
  [3, 7],
  [64, 512],
  [5, 4_097],
  [2, 65_536],
  [2, 65_537],
] as const

describe('rows before they are compared', () => {
  test.each(SHAPES)('%d rows of %d: the same bits in WebAssembly and TypeScript', (count, width) => {
    const [one, two] = [rows(count, width), rows(count, width)]
    fast.standardise(one, width)
    plain.standardise(two, width)
    expect(Buffer.compare(Buffer.from(one.buffer), Buffer.from(two.buffer))).toBe(0)
  })

  test.each(SHAPES)(
    '%d rows of %d: the same products of rows apart in WebAssembly and TypeScript',
    (count, width) => {
      const values = rows(count, width)
      const lags = [
        { lag: 1, moved: 0 },
        { lag: 2, moved: 3 },
        { lag: 8, moved: width },
      ]
      const products = fast.lagged(values, width, lags)
      expect(products).toEqual(plain.lagged(values, width, lags))
      const wanted = Array.from({ length: count }, (_, row) =>
        lags
          .filter(({ lag, moved }) => lag <= row && moved < width)
          .map(({ lag, moved }) => {
            let sum = 0
            for (let at = 0; at + moved < width; at += 1) {
              sum += values[(row - lag) * width + at]! * values[row * width + at + moved]!
            }
            return sum
          }),
      ).flat()
      expect(products.length).toBe(wanted.length)
      for (const [at, product] of products.entries()) expect(product).toBeCloseTo(wanted[at]!, 3)
    },
  )

  test('have no column means and length 1 when they are standardised, and equal rows become 0', () => {
    const values = rows(40, 33)
    fast.standardise(values, 33)
    for (let at = 0; at < 33; at += 1) {
      let [sum, length] = [0, 0]
      for (let row = 0; row < 40; row += 1) sum += values[row * 33 + at]!
      for (let other = 0; other < 33; other += 1) length += values[at * 33 + other]! ** 2
      // Each row got a factor of its own after the means were taken.
      expect(Math.abs(sum)).toBeLessThan(1)
      expect(length).toBeCloseTo(1, 5)
    }
    const equal = Float32Array.from({ length: 4 * 9 }, (_, at) => 0.1 + (at % 9))
    fast.standardise(equal, 9)
    expect([...equal]).toEqual(Array.from({ length: 36 }, () => 0))
  })

  test.each([1, 7, 8, 65_536, 200_003])('%d stored bfloat16 are widened bit by bit', (count) => {
    const codes = Uint16Array.from({ length: count }, (_, at) => (at * 40_503) & 0xffff)
    const [one, two] = [new Float32Array(count), new Float32Array(count)]
    fast.widen(new Uint8Array(codes.buffer), one)
    plain.widen(new Uint8Array(codes.buffer), two)
    const words = new Uint32Array(one.buffer)
    expect(words).toEqual(new Uint32Array(two.buffer))
    expect(words.every((word, at) => word === codes[at]! * 65_536)).toBe(true)
  })

  test.each([
    [[], true],
    [[[0, Number.NaN]], false],
    [[[69_999, Number.POSITIVE_INFINITY]], false],
    [[[65_536, -3e38]], true],
  ] as const)('with %j among 70,000: all finite is %s', (wild, finite) => {
    const values = new Float32Array(70_000)
    for (const [at, value] of wild) values[at] = value
    expect([fast.isFinite(values), plain.isFinite(values)]).toEqual([finite, finite])
  })
})
