import { describe, expect, test } from '@jest/globals'
import { crossGram } from '../../src/weights/cross-gram.js'
import { Random } from '../../src/weights/random.js'
import { hitsNeeded, logTwinBound, twinHits } from '../../src/weights/twins.js'
import { standardise } from '../../src/weights/unit-rows.js'
import { correlated, normalRows } from './units.js'

function permutations(count: number): number[][] {
  if (count === 0) return [[]]
  return permutations(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  )
}

/** Distribution of hits over all relabellings of one group: P(hits = h) for each h. */
function exactHits(products: Float64Array, rows: number): number[] {
  const shares = new Array<number>(rows + 1).fill(0)
  const orders = permutations(rows)
  for (const order of orders) {
    const relabelled = new Float64Array(rows * rows)
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < rows; j += 1) relabelled[i * rows + j] = products[order[i]! * rows + j]!
    }
    shares[twinHits(relabelled, rows)]! += 1 / orders.length
  }
  return shares
}

function convolve(one: readonly number[], two: readonly number[]): number[] {
  const sums = new Array<number>(one.length + two.length - 1).fill(0)
  one.forEach((p, i) => {
    two.forEach((q, j) => {
      sums[i + j]! += p * q
    })
  })
  return sums
}

describe('hits', () => {
  test.each([
    ['own product largest', [3, 1, 0, 1, 3, 0, 0, 0, 3], 3],
    ['opposite sign counts, as a unit may be stored negated', [-3, 1, 0, 1, 3, 0, 0, 0, 3], 3],
    ['a tie loses', [3, 3, 0, 1, 3, 0, 0, 0, 3], 2],
    ['rows of zeros are no twins', [0, 0, 0, 0, 0, 0, 0, 0, 3], 1],
    ['numbers that are none are no twins', [Number.NaN, 1, 0, 1, Number.NaN, 0, 0, 0, 3], 1],
  ])('%s', (_name, products, hits) => {
    expect(twinHits(Float64Array.from(products), 3)).toBe(hits)
  })
})

describe('the bound', () => {
  test.each([
    [8, 1e-6, 32],
    [8, 1e-12, 41],
    [12, 1e-20, 64],
    [24, 1e-12, 87],
    [32, 1e-20, 124],
    [48, 1e-6, 141],
  ])('with %d groups reaches %d at %d hits', (groups, level, hits) => {
    expect(hitsNeeded(groups, Math.log(level))).toBe(hits)
    expect(logTwinBound(hits, groups)).toBeLessThanOrEqual(Math.log(level))
    expect(logTwinBound(hits - 1, groups)).toBeGreaterThan(Math.log(level))
  })

  test('is 1 for what chance gives, and never more', () => {
    expect([logTwinBound(0, 5), logTwinBound(5, 5), logTwinBound(1, 3)]).toEqual([0, 0, 0])
  })

  // Every relabelling is counted, so these are exact probabilities and not samples.
  test.each([
    ['equal models', 'equal'],
    ['unrelated models', 'unrelated'],
    ['one unit that is near to all', 'hub'],
    ['the same product everywhere but for the order', 'order'],
  ])('holds for every count of hits over all relabellings: %s', (_name, kind) => {
    const random = new Random(7)
    const rows = 5
    const a = normalRows(random, rows, 8)
    const products = {
      equal: crossGram(a, a, 8),
      unrelated: crossGram(a, normalRows(random, rows, 8), 8),
      hub: Float64Array.from({ length: 25 }, (_, at) => (at % 5 === 2 ? 9 : 1 / (1 + at))),
      order: Float64Array.from({ length: 25 }, (_, at) => 1 + at / 100),
    }[kind]!
    const one = exactHits(products, rows)
    let several = one
    for (let groups = 1; groups <= 3; groups += 1) {
      for (let hits = 0; hits < several.length; hits += 1) {
        const tail = several.slice(hits).reduce((sum, share) => sum + share, 0)
        expect(tail).toBeLessThanOrEqual(Math.exp(logTwinBound(hits, groups)) + 1e-12)
      }
      several = convolve(several, one)
    }
  })

  test('is reached by equal models when every unit must hit: 1 in 5!', () => {
    const a = standardise(normalRows(new Random(3), 5, 8), 8)
    expect(exactHits(crossGram(a, a, 8), 5)[5]).toBeCloseTo(1 / 120, 12)
    expect(Math.exp(logTwinBound(5, 1))).toBeCloseTo(1 / 120, 12)
  })
})

describe('standardised rows', () => {
  test('have no shared part, and length 1', () => {
    const rows = standardise(Float32Array.from([11, 5, 9, 5, 10, 7, 10, 3]), 2)
    const sums = [0, 1].map((column) =>
      rows.reduce((sum, value, at) => (at % 2 === column ? sum + value : sum), 0),
    )
    expect(sums.every((sum) => Math.abs(sum) < 1e-6)).toBe(true)
    expect([...rows.slice(0, 4)]).toEqual([1, 0, -1, 0])
  })

  test('of equal units are zero, so that nothing can hit', () => {
    const rows = standardise(new Float32Array(12).fill(0.1), 3)
    expect(rows.every((value) => value === 0)).toBe(true)
  })

  test('hit as often as chance says when both models share large columns', () => {
    const random = new Random(11)
    const shared = normalRows(random, 1, 64).map((value) => value * 5)
    let hits = 0
    for (let round = 0; round < 300; round += 1) {
      const [a, b] = [0, 1].map(() =>
        standardise(
          normalRows(random, 16, 64).map((value, at) => value + shared[at % 64]!),
          64,
        ),
      ) as [Float32Array, Float32Array]
      hits += twinHits(crossGram(a, b, 64), 16)
    }
    // One hit a group is expected; 300 of them have a deviation of 17.
    expect(Math.abs(hits - 300)).toBeLessThan(75)
  })

  test('of correlated units all hit', () => {
    const random = new Random(13)
    const a = normalRows(random, 64, 1024)
    const b = correlated(random, a, 0.3)
    expect(twinHits(crossGram(standardise(a, 1024), standardise(b, 1024), 1024), 64)).toBe(64)
  })
})
