import { describe, expect, test } from '@jest/globals'
import { chanceOfCleanStep, cleanSteps } from '../../../src/evidence/logs/clean-steps.js'
import { NO_SETTINGS, type RunLog, recordWith } from '../../../src/evidence/logs/log-record.js'
import { doubtsOf } from '../../../src/evidence/logs/plausibility.js'
import { normal, random } from './generated-run.js'

describe('the chance that a noisy curve crosses a border once', () => {
  test.each([4, 2, 1, 0.5, 0.3, 0.2])('at a slope of %d a record is what sampling gives', (slope) => {
    const next = random(Math.round(slope * 100))
    const reach = Math.ceil(6 / slope)
    const runs = 6000
    let clean = 0
    for (let run = 0; run < runs; run += 1) {
      const offset = next()
      let below = false
      let wavers = false
      for (let at = -reach; at <= reach; at += 1) {
        if ((at + offset) * slope + normal(next) > 0) below = true
        else if (below) wavers = true
      }
      if (!wavers) clean += 1
    }
    const share = clean / runs
    expect(Math.abs(chanceOfCleanStep(slope) - share)).toBeLessThan(
      0.006 + 4 * Math.sqrt((share * (1 - share)) / runs),
    )
  })

  test('it never falls below that of the flattest curve', () => {
    expect(chanceOfCleanStep(1e-9)).toBe(chanceOfCleanStep(0.1))
    expect(chanceOfCleanStep(100)).toBe(1)
  })
})

describe('steps from value to value', () => {
  test('one that wavers is none', () => {
    expect(cleanSteps([2.41, 2.41, 2.4, 2.41, 2.4, 2.4], 0.01, 0.001)).toBeNull()
  })

  test('the first and the last plateau give no slope', () => {
    expect(cleanSteps([2.42, 2.42, 2.41, 2.41], 0.01, 0.001)).toEqual({ steps: 0, chance: 1 })
  })

  test('jumps of several values say nothing', () => {
    expect(
      cleanSteps(
        [5, 4, 3, 2, 1].map((value) => value / 10),
        0.01,
        0.001,
      ),
    ).toEqual({ steps: 0, chance: 1 })
  })
})

const course = (at: number) => 1.8 + 8.9 * (1 + at / 12) ** -0.4

/** Losses to three decimals, each of 32,000 tokens. */
function log(losses: readonly number[]): RunLog {
  const records = losses.map((loss, step) =>
    recordWith(Number(loss.toFixed(3)), 0, 0, { step, time: null, tokens: (step + 1) * 32_000 }),
  )
  return { format: 'jsonl', lossKind: 'loss', unit: 'nats', records, settings: NO_SETTINGS }
}

describe('a log of three decimals', () => {
  const length = 3000

  test('is doubted when it is a formula, with the chance of being wrong', () => {
    const [doubt] = doubtsOf(log(Array.from({ length }, (_, at) => course(at))))
    expect(doubt).toMatchObject({ kind: 'steps', quantum: 0.001 })
    expect(doubt?.kind === 'steps' && doubt.chance < 1e-6 && doubt.steps > 100).toBe(true)
  })

  test('is not doubted with a twentieth of the noise that its batches leave', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const next = random(seed)
      const noise = (0.05 * 1.5) / Math.sqrt(32_000)
      const noisy = Array.from({ length }, (_, at) => course(at) + noise * normal(next))
      expect(doubtsOf(log(noisy))).toEqual([])
    }
  })

  test('is not doubted when it is short', () => {
    expect(doubtsOf(log(Array.from({ length: 200 }, (_, at) => course(at))))).toEqual([])
  })
})
