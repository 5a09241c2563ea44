import { describe, expect, test } from '@jest/globals'
import {
  type LogRecord,
  NO_SETTINGS,
  type RunLog,
  recordWith,
} from '../../../src/evidence/logs/log-record.js'
import { doubtsOf } from '../../../src/evidence/logs/plausibility.js'
import { generateRun, normal, random, recipe } from './generated-run.js'

const run = (records: readonly LogRecord[]): RunLog => ({
  format: 'jsonl',
  lossKind: 'loss',
  unit: 'nats',
  records,
  settings: NO_SETTINGS,
})

const real = (seed: number): LogRecord[] =>
  generateRun({ ...recipe(seed), every: 1, steps: 300, restart: null, spikes: 0 }).map(
    ({ step, loss, time, tokens }) => recordWith(loss, 0, 0, { step, time, tokens }),
  )

const kinds = (records: readonly LogRecord[]): readonly string[] =>
  doubtsOf(run(records)).map(({ kind }) => kind)

describe('a log is doubted', () => {
  test('when its curve is a formula', () => {
    const formula = real(1).map((record, at) => ({ ...record, loss: 2.1 + 8.7 * (1 + at / 12) ** -0.4 }))
    const doubts = doubtsOf(run(formula))
    expect(doubts).toMatchObject([{ kind: 'smooth', records: 270 }])
    const [doubt] = doubts
    expect(doubt?.kind === 'smooth' && doubt.noise < doubt.expected / 20).toBe(true)
  })

  test('when its curve is a formula rounded to four decimals, and the tokens of a batch are not known', () => {
    const rounded = Array.from({ length: 300 }, (_, at) =>
      recordWith(Number((2.4 + 8.7 * Math.exp(-at / 35)).toFixed(4)), 0, 0, { step: at * 10 + 1 }),
    )
    expect(kinds(rounded)).toEqual(['smooth'])
  })

  test('not when the noise of a very large batch shakes the last of four decimals', () => {
    const next = random(7)
    const noisy = Array.from({ length: 300 }, (_, at) =>
      recordWith(Number((2.4 + 8.7 * Math.exp(-at / 35) + 0.00015 * normal(next)).toFixed(4)), 0, 0, {
        step: at * 10 + 1,
      }),
    )
    expect(kinds(noisy)).toEqual([])
  })

  test('when a stretch of noise comes round again', () => {
    const next = random(3)
    const noise = Array.from({ length: 40 }, () => 0.05 * normal(next))
    const made = Array.from({ length: 400 }, (_, step) =>
      recordWith(Number((6 - step / 200 + noise[step % 40]!).toFixed(6)), 0, 0, { step }),
    )
    expect(doubtsOf(run(made))).toMatchObject([{ kind: 'repeats', period: 40 }])
  })

  test('when a step stands there again with another value', () => {
    const records = real(4)
    records.splice(201, 0, { ...records[120]!, loss: records[120]!.loss + 0.4 })
    expect(doubtsOf(run(records))).toMatchObject([{ kind: 'restated', count: 1, step: 120 }])
  })

  test('when its time goes back again and again', () => {
    const records = real(5).map((record, at) =>
      at % 20 === 7 ? { ...record, time: record.time! - 400 } : record,
    )
    expect(kinds(records)).toEqual(['time-back'])
  })

  test('when its loss never moves', () => {
    const next = random(6)
    const records = Array.from({ length: 150 }, (_, at) =>
      recordWith(10.83 + 0.005 * normal(next), 0, 0, { step: at * 10 }),
    )
    expect(kinds(records)).toEqual(['flat'])
  })

  test('when its losses end in one digit', () => {
    const records = real(7).map((record) => ({
      ...record,
      loss: Number(`${record.loss.toFixed(2)}37`),
    }))
    expect(kinds(records)).toContain('digits')
  })
})

describe('no doubt comes from', () => {
  test.each<[string, (records: LogRecord[]) => readonly LogRecord[]]>([
    ['a run as it is', (records) => records],
    [
      'a resumed run that tells some steps again',
      (records) => [...records.slice(0, 180), ...real(90).slice(150)],
    ],
    ['two runs in one file', (records) => [...records, ...real(91)]],
    [
      'two processes that print each step',
      (records) => records.flatMap((one) => [one, { ...one, loss: one.loss + 0.01 }]),
    ],
    [
      'two processes, one of them a step behind',
      (records) =>
        records.flatMap((one, at) =>
          at === 0 ? [one] : [one, { ...records[at - 1]!, loss: records[at - 1]!.loss + 0.01 }],
        ),
    ],
    [
      'one change of the clock',
      (records) => records.map((one, at) => (at > 100 ? { ...one, time: one.time! - 3600 } : one)),
    ],
    [
      'losses of half precision',
      (records) => records.map((one) => ({ ...one, loss: Math.round(one.loss * 64) / 64 })),
    ],
    [
      'losses of two decimals',
      (records) => records.map((one) => ({ ...one, loss: Number(one.loss.toFixed(2)) })),
    ],
    [
      'a moving average',
      (records) => {
        let mean = records[0]!.loss
        return records.map((one) => {
          mean = 0.98 * mean + 0.02 * one.loss
          return { ...one, loss: mean }
        })
      },
    ],
    [
      'a few first steps at one level',
      (records) => records.slice(0, 20).map((one) => ({ ...one, loss: 11.03 })),
    ],
    ['a memorised batch', (records) => records.map((one, at) => ({ ...one, loss: 11 * 0.93 ** at }))],
  ])('%s', (_, change) => {
    for (const seed of [31, 32, 33]) expect(kinds(change(real(seed)))).toEqual([])
  })
})

describe('a log whose numbers follow from one another is doubted', () => {
  const course = (at: number): number => 2.4 + 8.5 * Math.exp(-at / 60)
  const made = (loss: (at: number) => number): LogRecord[] =>
    Array.from({ length: 300 }, (_, at) => recordWith(loss(at), 0, 0, { step: at + 1 }))

  test.each([
    ['a formula in full precision, which bends at every step', course],
    ['with a wave on it', (at: number) => course(at) + 0.03 * Math.sin(at * 1.7)],
    ['with two', (at: number) => course(at) + 0.03 * Math.sin(at * 1.7) + 0.02 * Math.cos(at * 0.9)],
    ['with noise of one size', (at: number) => course(at) + (at % 2 === 0 ? 0.02 : -0.02)],
  ])('%s', (_name, loss) => {
    expect(kinds(made(loss))).toEqual(['smooth'])
  })

  test('and so is one with stretches that stand there again', () => {
    const losses = real(5).map(({ loss }) => loss)
    const copied = [...losses.slice(0, 150), ...losses.slice(100, 150), ...losses.slice(100, 150)]
    expect(doubtsOf(run(made((at) => copied[at % copied.length]!).slice(0, copied.length)))).toMatchObject([
      { kind: 'repeats', period: 50 },
    ])
  })

  test.each([
    ['as it is', 1],
    ['as a moving average of ten steps', 10],
    ['as a moving average of fifty', 50],
  ])('a measured one is not: %s', (_name, window) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const losses = real(seed).map(({ loss }) => loss)
      const shown = losses.map((_, at) => {
        const part = losses.slice(Math.max(0, at - window + 1), at + 1)
        return part.reduce((sum, loss) => sum + loss, 0) / part.length
      })
      expect(kinds(made((at) => shown[at]!))).toEqual([])
    }
  })

  test('nor is one under an exponential average, as a display smooths it', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      let held = 0
      const shown = real(seed).map(({ loss }, at) => {
        held = at === 0 ? loss : 0.9 * held + 0.1 * loss
        return held
      })
      expect(kinds(made((at) => shown[at]!))).toEqual([])
    }
  })
})
