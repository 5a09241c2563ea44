import { describe, expect, test } from '@jest/globals'
import { followsDiagonal } from '../../src/weights/orderly.js'
import { Random } from '../../src/weights/random.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { comparedInMemory, type Model } from './models.js'
import { normalRows } from './units.js'

const ROWS = 64
const WIDTH = 128

/** Rows trained from a start at the identity, of which `share` of their length is left. */
function fromIdentity(random: Random, share: number, step = 1): Float32Array {
  const rows = normalRows(random, ROWS, WIDTH * step).map((value) => (0.02 * value) / Math.sqrt(step))
  const length = (0.02 * Math.sqrt(WIDTH) * share) / Math.sqrt(1 - share * share)
  for (let row = 0; row < ROWS; row += 1)
    rows[row * WIDTH * step + row * step + Math.floor(step / 2)]! += length
  return rows
}

describe('rows along a diagonal', () => {
  test.each([
    ['mostly the identity', 0.95, 1],
    ['half of it trained away', 0.5, 1],
    ['a Dirac convolution over nine places', 0.6, 9],
  ])('are seen: %s', (_, share, step) => {
    const rows = fromIdentity(new Random(1), share, step)
    expect(followsDiagonal(standardise(rows, WIDTH * step), WIDTH * step, step)).toBe(true)
  })

  test('are not seen in what began at random, 200 times', () => {
    const random = new Random(2)
    for (let time = 0; time < 200; time += 1) {
      expect(followsDiagonal(standardise(normalRows(random, ROWS, WIDTH), WIDTH), WIDTH, 1)).toBe(false)
    }
  })

  test('do not convict two models that both began at the identity, whatever the layers are called', async () => {
    const model = (seed: number, name: (layer: number) => string): Model => {
      const random = new Random(seed)
      return new Map(
        Array.from({ length: 4 }, (_, layer) => {
          const values = normalRows(random, 128, WIDTH).map((value) => 0.02 * value)
          for (let row = 0; row < 128; row += 1) values[row * WIDTH + row]! += 1
          return [name(layer), { shape: [128, WIDTH], values }]
        }),
      )
    }
    for (const name of [
      (layer: number) => `${2 * layer}.weight`,
      (layer: number) => `layers.${layer}.mlp.up_proj.weight`,
    ]) {
      const { verdict, excluded } = await comparedInMemory(model(1, name), model(2, name))
      expect(verdict).toBe('inconclusive')
      expect(excluded.some(({ reason }) => reason.includes('along the diagonal'))).toBe(true)
    }
  })
})
