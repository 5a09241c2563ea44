import { describe, expect, test } from '@jest/globals'
import { channelsOf } from '../../../src/evidence/logs/channels.js'
import { type LogRecord, recordWith } from '../../../src/evidence/logs/log-record.js'
import { generateRun, normal, random, recipe } from './generated-run.js'

/** A run as a machine leaves it: intervals near one another with some long ones, norms with noise, a schedule. */
function run(seed: number, records = 300): LogRecord[] {
  const next = random(seed)
  let time = 1_700_000_000
  return generateRun({ ...recipe(seed), every: 1, steps: records, restart: null, spikes: 0 }).map(
    ({ step, loss, rate, tokens }) => {
      const duration = 2.4 + 0.05 * Math.abs(normal(next)) + (next() < 0.03 ? 9 : 0)
      time += duration
      return recordWith(loss, 0, 0, {
        step,
        rate,
        tokens,
        time,
        duration,
        epoch: Number((step / 9000).toFixed(2)),
        gradientNorm: Number((0.4 + Math.exp(0.3 * normal(next)) * (1 + 4 / (1 + step / 10))).toFixed(4)),
      })
    },
  )
}

const only = (records: readonly LogRecord[], ...columns: (keyof LogRecord)[]): LogRecord[] =>
  records.map((record) =>
    recordWith(
      record.loss,
      0,
      0,
      Object.fromEntries(['step', ...columns].map((name) => [name, record[name as keyof LogRecord]])),
    ),
  )

describe('what bears out the losses of a log', () => {
  test.each<[string, (keyof LogRecord)[], readonly string[]]>([
    ['losses alone', [], []],
    ['a schedule', ['rate'], ['learning-rate']],
    ['gradient norms', ['gradientNorm'], ['gradient-norm']],
    ['time stamps', ['time'], ['time']],
    ['times of steps', ['duration'], ['time']],
    ['tokens', ['tokens'], ['counter']],
    ['epochs of two decimals', ['epoch'], ['counter']],
    [
      'all columns',
      ['rate', 'gradientNorm', 'time', 'tokens'],
      ['learning-rate', 'gradient-norm', 'time', 'counter'],
    ],
  ])('%s', (_, columns, channels) => {
    for (const seed of [1, 2, 3, 4]) expect(channelsOf(only(run(seed), ...columns))).toEqual(channels)
  })

  const changed = (
    change: (record: LogRecord, at: number, next: () => number) => Partial<LogRecord>,
  ): LogRecord[] => {
    const next = random(9)
    return run(5).map((record, at) => ({
      ...recordWith(record.loss, 0, 0, { step: record.step }),
      ...change(record, at, next),
    }))
  }

  test.each<[string, LogRecord[]]>([
    ['a rate that never changes', changed(() => ({ rate: 1e-4 }))],
    ['a rate of noise', changed((_, __, next) => ({ rate: next() }))],
    ['norms that follow a curve', changed((_, at) => ({ gradientNorm: 1 + 5 / (1 + at) }))],
    ['norms of one value', changed(() => ({ gradientNorm: 1 }))],
    ['a clock that never varies', changed((_, at) => ({ time: 1_700_000_000 + at * 2.5 }))],
    [
      'one that never varies, in whole seconds',
      changed((_, at) => ({ time: 1_700_000_000 + Math.round(at * 2.4) })),
    ],
    ['times of steps spread evenly', changed((_, at) => ({ duration: [2, 3, 4][at % 3]! }))],
    [
      'a count that jumps about',
      changed((_, at, next) => ({ tokens: at * 1000 + Math.floor(900 * next()) })),
    ],
    ['a count that goes back', changed((_, at) => ({ samples: 1000 - at }))],
    [
      'a column in nine records',
      changed((record, at) => (at < 9 ? { tokens: record.tokens, time: record.time } : {})),
    ],
  ])('%s is no sign', (_, records) => {
    expect(channelsOf(records)).toEqual([])
  })

  test('a formula with noise of one size has no quiet start, a run of untrained weights has one', () => {
    const course = (step: number): number => 3 + 7.9 * (1 - 1 / (1 + Math.exp(-(step - 40) / 12)))
    const made = (noise: (loss: number) => number, seed: number): LogRecord[] => {
      const next = random(seed)
      return Array.from({ length: 200 }, (_, step) =>
        recordWith(Number((course(step) + noise(course(step)) * normal(next)).toFixed(4)), 0, 0, { step }),
      )
    }
    let formulas = 0
    let runs = 0
    for (let seed = 1; seed <= 100; seed += 1) {
      if (channelsOf(made(() => 0.03, seed)).length > 0) formulas += 1
      if (channelsOf(made((loss) => (loss > 10 ? 0.004 : 0.03), seed)).length > 0) runs += 1
    }
    expect(formulas).toBeLessThanOrEqual(3)
    expect(runs).toBeGreaterThanOrEqual(97)
  })

  test('few records are no sign', () => {
    expect(channelsOf(run(6, 9))).toEqual([])
  })
})
