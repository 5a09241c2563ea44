import { describe, expect, test } from '@jest/globals'
import { expectedCosine, jointScore, normFigures } from '../../src/weights/norms.js'
import { Random } from '../../src/weights/random.js'

describe('the cosine of vectors that have nothing to do with each other', () => {
  // Layer, means and deviations of both models, observed cosine: ANLGBOY/solar-vs-glm-sanity-check @ b131c11.
  test.each([
    [0, 0.016252, 0.040566, 0.010872, 0.02705, 0.127247, 0.012],
    [1, 0.172117, 0.058419, 0.404999, 0.131969, 0.898669, 0.012],
  ])('is what was published for layer %d', (_layer, meanA, sdA, meanB, sdB, observed, tolerance) => {
    expect(Math.abs(expectedCosine(meanA, sdA, meanB, sdB) - observed)).toBeLessThan(tolerance)
  })

  test('stands beside the observed one, which means nothing', () => {
    const random = new Random(41)
    const norm = (): Float32Array => Float32Array.from({ length: 4096 }, () => 0.4 + 0.04 * random.normal())
    const figures = normFigures(norm(), norm())!
    expect(figures.cosine).toBeGreaterThan(0.98)
    expect(Math.abs(figures.cosine - figures.expectedCosine)).toBeLessThan(0.001)
    expect(Math.abs(figures.pearson)).toBeLessThan(0.06)
  })

  test('is not asked of constants', () => {
    expect(
      normFigures(
        new Float32Array(8).fill(1),
        Float32Array.from({ length: 8 }, (_, at) => at),
      ),
    ).toBeNull()
  })
})

describe('the joint score', () => {
  /** All layers of one model share a pattern over the residual dimensions, as trained norms do. */
  function model(random: Random, layers: number): Float32Array[] {
    const pattern = Float32Array.from({ length: 512 }, () => random.normal())
    return Array.from({ length: layers }, () => pattern.map((value) => 1 + 0.04 * (value + random.normal())))
  }

  test('does not convict by pooling layers that share a pattern', () => {
    const random = new Random(43)
    let naive = 0
    let joint = 0
    for (let round = 0; round < 12; round += 1) {
      const [a, b] = [model(random, 48), model(random, 48)]
      const mean = a.reduce((sum, layer, at) => sum + normFigures(layer, b[at]!)!.pearson, 0) / a.length
      naive = Math.max(naive, Math.abs(mean * Math.sqrt(48 * 512)))
      joint = Math.max(joint, Math.abs(jointScore(a, b)!))
    }
    expect(naive).toBeGreaterThan(4)
    expect(joint).toBeLessThan(4)
  })

  test('is high for norms of one training', () => {
    const random = new Random(47)
    const a = model(random, 8)
    const b = a.map((layer) => layer.map((value) => value + 0.01 * random.normal()))
    expect(jointScore(a, b)!).toBeGreaterThan(10)
  })
})
