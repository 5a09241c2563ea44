import { describe, expect, test } from '@jest/globals'
import { crossGram, ownGram } from '../../src/weights/cross-gram.js'
import { scriptGramTile, wasmGramTile } from '../../src/weights/numbers/gram-tiles.js'
import { Random } from '../../src/weights/random.js'

function rows(count: number, width: number, seed: number): Float32Array {
  const random = new Random(seed)
  return Float32Array.from({ length: count * width }, () => random.normal())
}

const SHAPES = [
  [1, 1, 1],
  [3, 5, 7],
  [64, 64, 512],
  [65, 63, 513],
  [130, 70, 1100],
] as const

describe('inner products of rows', () => {
  test.each(SHAPES)(
    '%d rows with %d, %d numbers long: plain arithmetic up to rounding',
    (left, right, width) => {
      const [a, b] = [rows(left, width, 1), rows(right, width, 2)]
      const products = crossGram(a, b, width)
      for (let row = 0; row < left; row += 1) {
        for (let column = 0; column < right; column += 1) {
          let sum = 0
          for (let at = 0; at < width; at += 1) sum += a[row * width + at]! * b[column * width + at]!
          expect(Math.abs(products[row * right + column]! - sum)).toBeLessThan(1e-5 * width)
        }
      }
    },
  )

  test.each(SHAPES)(
    '%d rows with %d, %d numbers long: the same bits in WebAssembly and TypeScript',
    (left, right, width) => {
      const [a, b] = [rows(left, width, 3), rows(right, width, 4)]
      const [fast, plain] = [wasmGramTile()!, scriptGramTile()]
      expect(crossGram(a, b, width, fast)).toEqual(crossGram(a, b, width, plain))
      expect(ownGram(a, width, fast)).toEqual(ownGram(a, width, plain))
    },
  )

  test('of rows with themselves are filled up to the diagonal', () => {
    const a = rows(70, 33, 5)
    const [own, all] = [ownGram(a, 33), crossGram(a, a, 33)]
    for (let row = 0; row < 70; row += 1)
      for (let column = 0; column <= row; column += 1)
        expect(own[row * 70 + column]).toBe(all[row * 70 + column])
  })

  test('do not depend on what was computed before', () => {
    const [a, b] = [rows(3, 5, 6), rows(3, 5, 7)]
    const before = crossGram(a, b, 5)
    crossGram(rows(64, 512, 8), rows(64, 512, 9).fill(Number.NaN), 512)
    expect(crossGram(a, b, 5)).toEqual(before)
  })
})
