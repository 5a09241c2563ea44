import { describe, expect, test } from '@jest/globals'
import { codedGram, GRAM_ROWS } from '../../src/weights/coded-gram.js'
import { ownGram } from '../../src/weights/cross-gram.js'
import { scriptCodeLoops, wasmCodeLoops } from '../../src/weights/numbers/code-loops.js'
import { Random } from '../../src/weights/random.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { normalRows } from './units.js'

const SHAPES = [
  [1, 1],
  [3, 7],
  [33, 512],
  [70, 1025],
  [GRAM_ROWS, 40],
] as const

function lower(products: Float64Array, rows: number): number[] {
  return [...products].filter((_, at) => at % rows <= Math.floor(at / rows))
}

describe('inner products of rows as whole numbers', () => {
  test.each(SHAPES)(
    '%d rows of %d: the same in WebAssembly and TypeScript, whatever came before',
    (rows, width) => {
      const values = standardise(normalRows(new Random(rows), rows, width), width)
      const [fast, plain] = [wasmCodeLoops()!, scriptCodeLoops()]
      for (const loops of [fast, plain]) codedGram(normalRows(new Random(1), 5, 999), 999, loops)
      expect(codedGram(values, width, fast)).toEqual(codedGram(values, width, plain))
    },
  )

  test('are those of the numbers, off by a thousandth of their spread', () => {
    const [rows, width] = [64, 4096]
    const values = standardise(normalRows(new Random(3), rows, width), width)
    const coded = lower(codedGram(values, width), rows).map((product) => product / 2 ** 30)
    const exact = lower(ownGram(values, width), rows)
    const error = Math.sqrt(
      coded.reduce((sum, product, at) => sum + (product - exact[at]!) ** 2, 0) / coded.length,
    )
    expect(error).toBeLessThan(1e-3 / Math.sqrt(width))
    expect(coded[0]).toBeCloseTo(1, 4)
  })

  test('stay whole when one number holds all of a row', () => {
    const values = new Float32Array(4 * 600)
    for (const [row, at] of [0, 599, 599, 300].entries()) values[row * 600 + at] = row === 2 ? -1 : 1
    const one = 32_767
    expect(lower(codedGram(values, 600), 4)).toEqual([
      one ** 2,
      0,
      one ** 2,
      0,
      -one * 32_768,
      32_768 ** 2,
      0,
      0,
      0,
      one ** 2,
    ])
  })
})
