import { describe, expect, jest, test } from '@jest/globals'
import { compareSeveral } from '../../src/weights/compare-several.js'
import type { Comparison } from '../../src/weights/comparison.js'
import { leastSquares, normalSums } from '../../src/weights/least-squares.js'
import { Random } from '../../src/weights/random.js'
import { bfloat16Of, type Model, mapValues, memorySource, newModel, trainedFurther } from './models.js'
import { correlated, normalRows } from './units.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(60_000)

function mixed(parts: readonly (readonly [number, Model])[]): Model {
  return mapValues(parts[0]![1], (values, name) =>
    values.map((_, at) =>
      bfloat16Of(parts.reduce((sum, [weight, model]) => sum + weight * model.get(name)!.values[at]!, 0)),
    ),
  )
}

async function beside(target: Model, references: Readonly<Record<string, Model>>): Promise<Comparison> {
  return compareSeveral(
    memorySource(target),
    Object.entries(references).map(([name, model]) => ({
      source: { ...memorySource(model), name },
      sameVocabulary: false,
    })),
    () => 0,
  )
}

const small = (seed: number): Model => newModel(new Random(seed), 6, 64, 96)

describe('a merge of two', () => {
  const [one, two, other] = [small(1), small(2), small(3)]

  test('shows its coefficients inside their intervals, and a bystander as none', async () => {
    const result = await beside(
      mixed([
        [0.6, one],
        [0.4, two],
      ]),
      { other, one, two },
    )
    expect(result.references.map(({ name, standing }) => [name, standing])).toEqual([
      ['other', 'none'],
      ['one', 'nearest'],
      ['two', 'parent'],
    ])
    const parts = result.merge!.references
    expect(parts.map(({ name }) => name)).toEqual(['one', 'two'])
    for (const [at, weight] of [0.6, 0.4].entries()) {
      const { interval, coefficient } = parts[at]!
      expect(interval[0]).toBeLessThanOrEqual(weight)
      expect(interval[1]).toBeGreaterThanOrEqual(weight)
      expect(Math.abs(coefficient - weight)).toBeLessThan(0.005)
    }
    expect(result.merge!.explained).toBeGreaterThan(0.999)
  })

  test('trained further leaves what the references do not explain', async () => {
    const target = trainedFurther(
      new Random(9),
      mixed([
        [0.6, one],
        [0.4, two],
      ]),
      0.9,
    )
    const { merge } = await beside(target, { one, two })
    expect(merge!.explained).toBeGreaterThan(0.7)
    expect(merge!.explained).toBeLessThan(0.9)
    // Training keeps the proportion, 3 to 2.
    const [first, second] = merge!.references
    expect(first!.coefficient / second!.coefficient).toBeCloseTo(1.5, 1)
  })

  test('of two children of one base shows both', async () => {
    const base = small(4)
    const [left, right] = [
      trainedFurther(new Random(5), base, 0.98),
      trainedFurther(new Random(6), base, 0.98),
    ]
    const { merge, references } = await beside(
      mixed([
        [0.3, left],
        [0.7, right],
      ]),
      { left, right },
    )
    expect(references.map(({ standing }) => standing)).toEqual(['parent', 'nearest'])
    expect(merge!.references.map(({ name, coefficient }) => [name, coefficient.toFixed(2)])).toEqual([
      ['right', '0.70'],
      ['left', '0.30'],
    ])
  })
})

describe('a chain', () => {
  test('tells the nearest from the ancestor behind it', async () => {
    const ancestor = small(10)
    const parent = trainedFurther(new Random(11), ancestor, 0.9)
    const child = trainedFurther(new Random(12), parent, 0.98)
    const { references, effect } = await beside(child, { ancestor, parent })
    expect(references.map(({ name, standing }) => [name, standing])).toEqual([
      ['ancestor', 'behind'],
      ['parent', 'nearest'],
    ])
    expect(effect!.r).toBeGreaterThan(0.95)
    const [far, near] = references.map((one) => one.effect!.r)
    expect(far!).toBeLessThan(near!)
  })

  test('of one reference is a plain comparison', async () => {
    const result = await beside(small(20), { only: small(21) })
    expect([result.verdict, result.merge, result.references.map(({ standing }) => standing)]).toEqual([
      'no-evidence',
      null,
      ['none'],
    ])
  })
})

describe('least squares', () => {
  test('finds the coefficients of correlated references', () => {
    const random = new Random(30)
    const one = normalRows(random, 40, 30)
    const two = correlated(random, one, 0.95)
    const target = one.map((value, at) => 0.25 * value - 1.5 * two[at]!)
    const found = leastSquares(normalSums(target, [one, two]))!
    expect(found.coefficients[0]).toBeCloseTo(0.25, 4)
    expect(found.coefficients[1]).toBeCloseTo(-1.5, 4)
    expect(found.explained).toBeCloseTo(1, 6)
  })

  test('says nothing when two references are the same, or the target is empty', () => {
    const one = normalRows(new Random(31), 10, 10)
    expect(leastSquares(normalSums(one, [one, one]))).toBeNull()
    expect(leastSquares(normalSums(new Float32Array(100), [one]))).toBeNull()
  })
})
