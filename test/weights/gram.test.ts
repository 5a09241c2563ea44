import { describe, expect, test } from '@jest/globals'
import { codedGram } from '../../src/weights/coded-gram.js'
import { gramTest, logFisher } from '../../src/weights/gram.js'
import { Random } from '../../src/weights/random.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { correlated, normalRows } from './units.js'

const WIDTH = 128

function gram(a: Float32Array, b: Float32Array, relabellings = 999): ReturnType<typeof gramTest> {
  const products = (rows: Float32Array): Float64Array => codedGram(standardise(rows.slice(), WIDTH), WIDTH)
  return gramTest(products(a), products(b), a.length / WIDTH, relabellings, 1)
}

/** Each row's places in another order, signs flipped at random: an orthogonal change. */
function turned(random: Random, rows: Float32Array): Float32Array {
  const order = random.shuffle(Uint32Array.from({ length: WIDTH }, (_, at) => at))
  const signs = Float32Array.from({ length: WIDTH }, () => (random.uniform() < 0.5 ? -1 : 1))
  return rows.map((_, at) => signs[at % WIDTH]! * rows[at - (at % WIDTH) + order[at % WIDTH]!]!)
}

describe('the Gram test', () => {
  test('sees a copy whatever was done to the residual stream, at the square of r', () => {
    const random = new Random(61)
    const a = normalRows(random, 96, WIDTH)
    const result = gram(a, turned(random, correlated(random, a, 0.8)))!
    expect(Math.abs(result.correlation - 0.64)).toBeLessThan(0.06)
    expect(result.p).toBe(1 / 1000)
    expect(result.z).toBeGreaterThan(20)
  })

  test('gives unrelated models every p alike', () => {
    const random = new Random(67)
    const ps = Array.from(
      { length: 120 },
      () => gram(normalRows(random, 32, WIDTH), normalRows(random, 32, WIDTH), 99)!.p,
    )
    expect(ps.filter((p) => p <= 0.1).length).toBeLessThan(26)
    expect(ps.filter((p) => p > 0.5).length).toBeGreaterThan(35)
  })

  test('has nothing to say of equal units', () => {
    expect(gram(new Float32Array(4 * WIDTH).fill(1), new Float32Array(4 * WIDTH).fill(1))).toBeNull()
  })
})

describe("Fisher's combination", () => {
  // chi-squared tables: P(X4 >= 9.488) = .05, P(X6 >= 16.812) = .01; one p stands for itself.
  test.each([
    [[0.03], 0.03],
    [[Math.exp(-9.488 / 4), Math.exp(-9.488 / 4)], 0.05],
    [[1, Math.exp(-16.812 / 2), 1], 0.01],
    [[1, 1], 1],
  ])('of %j', (ps, together) => {
    expect(Math.exp(logFisher(ps))).toBeCloseTo(together, 3)
  })

  test('stays a number where the p does not', () => {
    expect(logFisher(new Array<number>(400).fill(1e-4))).toBeLessThan(-1000)
  })
})
