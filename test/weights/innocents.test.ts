import { describe, expect, jest, test } from '@jest/globals'
// @ts-expect-error recipes carry no types
import { innocentPair } from '../../bench/weights-innocents.mjs'
import type { HeadShape } from '../../src/weights/head-shape.js'
import { Random } from '../../src/weights/random.js'
import { comparedInMemory, type Model } from './models.js'

// Whole comparisons of generated models, on machines that may be busy.
jest.setTimeout(120_000)

const pairOf = innocentPair as (
  random: typeof Random,
  pair: number,
) => { a: Model; b: Model; heads: readonly HeadShape[]; family: string }

describe('models that nobody derived from one another (the measured run has 10,000: npm run conformance -- weights-innocent)', () => {
  test('raise no alarm: eight pairs of all families', async () => {
    const seen: Record<string, string[]> = {}
    for (let pair = 0; pair < 8; pair += 1) {
      const { a, b, heads, family } = pairOf(Random, pair)
      const { verdict } = await comparedInMemory(a, b, heads)
      seen[family] = [...(seen[family] ?? []), verdict]
    }
    expect(Object.keys(seen).sort()).toEqual([
      'depth',
      'encoder',
      'experts',
      'gated',
      'heads',
      'sizes',
      'speech',
    ])
    const alarms = Object.values(seen)
      .flat()
      .filter((verdict) => verdict !== 'no-evidence' && verdict !== 'inconclusive')
    expect(alarms).toEqual([])
  })
})
