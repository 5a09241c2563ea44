import { describe, expect, jest, test } from '@jest/globals'
import { decide } from '../../src/weights/decide.js'
import { jointScore, normFigures } from '../../src/weights/norms.js'
import { Random } from '../../src/weights/random.js'
import { comparedInMemory, type Model } from './models.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(60_000)

/** Scores of tensors added up as if each were independent of the others: what a naive tool does. */
function stouffer(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.sqrt(scores.length)
}

describe('the trap of pooled norms (January 2026: 92 vectors of 4,096, mean Pearson .0054, naive z 5.5)', () => {
  const WIDTH = 1024
  const LAYERS = 46

  /** Norms of one model: one pattern over the residual dimensions that its layers share, as published models have it. */
  function norms(seed: number): Float32Array[] {
    const random = new Random(seed)
    const pattern = Float32Array.from({ length: WIDTH }, () => random.normal())
    return Array.from({ length: LAYERS }, () =>
      pattern.map((shared) => 0.9 + 0.06 * (0.75 * shared + 0.66 * random.normal())),
    )
  }

  test('the published mean over the published sizes gives that z', () => {
    // Per vector r * sqrt(n), added up over 46 layers of the first kind at .0126 and 46 of the second at -.0019.
    const scores = [...Array<number>(46).fill(0.0126), ...Array<number>(46).fill(-0.0019)].map(
      (r) => r * Math.sqrt(4096),
    )
    expect(stouffer(scores.slice(0, 46))).toBeCloseTo(5.5, 1)
  })

  test('one relabelling for all layers takes it away, where adding up finds five standard deviations', () => {
    const naive: number[] = []
    const joint: number[] = []
    for (let pair = 0; pair < 12; pair += 1) {
      const [a, b] = [norms(1000 + pair), norms(2000 + pair)]
      naive.push(stouffer(a.map((vector, at) => normFigures(vector, b[at]!)!.pearson * Math.sqrt(WIDTH))))
      joint.push(jointScore(a, b)!)
    }
    expect(Math.max(...naive.map(Math.abs))).toBeGreaterThan(5)
    expect(Math.max(...joint.map(Math.abs))).toBeLessThan(3.5)
  })

  test('norms alone never decide, whatever they look like', () => {
    expect(decide({ identicalTensors: 0, logBound: 0, r: 0.99, layers: 92, limitOfDetection: null })).toBe(
      'inconclusive',
    )
  })
})

describe('the trap of pooled routers (45 of 128 x 4,096, Pearson .0037 each, naive z 18)', () => {
  test('the published correlation over the published sizes gives that z', () => {
    const scores = Array<number>(45).fill(0.0037 * Math.sqrt(128 * 4096))
    expect(scores[0]).toBeCloseTo(2.7, 1)
    expect(stouffer(scores)).toBeCloseTo(18, 0)
  })

  test('columns that two recipes share give it, and the twin test of the experts does not see it', async () => {
    const [experts, width, layers] = [64, 256, 12]
    const shared = new Random(5)
    const means = Array.from({ length: layers }, () =>
      Float32Array.from({ length: width }, () => 0.12 * shared.normal()),
    )
    const routers = (seed: number): Model => {
      const random = new Random(seed)
      return new Map(
        means.map((mean, layer) => [
          `model.layers.${layer}.mlp.gate.weight`,
          {
            shape: [experts, width],
            values: Float32Array.from(
              { length: experts * width },
              (_, at) => 0.02 * (mean[at % width]! + random.normal()),
            ),
          },
        ]),
      )
    }
    const [a, b] = [routers(6), routers(7)]
    const naive = stouffer(
      [...a].map(([name, { values }]) => {
        return normFigures(values, b.get(name)!.values)!.pearson * Math.sqrt(values.length)
      }),
    )
    expect(naive).toBeGreaterThan(5)
    const result = await comparedInMemory(a, b)
    expect(result.verdict).toBe('no-evidence')
    expect(result.pValueBound).toBeGreaterThan(0.01)
    const twins = result.tests.find((one) => one.test === 'T2')
    expect(twins?.test === 'T2' && twins.hits < 3 * twins.groups).toBe(true)
  })
})
