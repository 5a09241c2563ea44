import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { RunLog } from '../../../src/evidence/logs/log-record.js'
import { doubtsOf } from '../../../src/evidence/logs/plausibility.js'
import { isTextLog, readRun } from '../../../src/evidence/logs/read-run.js'
import { readEventFile } from '../../../src/evidence/logs/tensorboard.js'
import { readWandbFile } from '../../../src/evidence/logs/wandb-file.js'
import { generateRun, random, recipe, type Step } from './generated-run.js'
import { WRITERS as GENERAL, type Writer } from './log-writers.js'
import { PROGRAMS } from './program-writers.js'

const WRITERS: readonly Writer[] = [...GENERAL, ...PROGRAMS]

const SEEDS = [1, 2, 3, 4, 5, 6]

function read(path: string, written: string | Uint8Array): RunLog | null {
  if (typeof written === 'string') return readRun(path, written)
  if (path.endsWith('.gz')) return readRun(path.slice(0, -3), gunzipSync(written).toString())
  return path.endsWith('.wandb') ? (readWandbFile(written)?.log ?? null) : readEventFile(written).log
}

/** What of a record a reader must give back. */
const pairs = (log: RunLog | null): (readonly [number | null, number])[] =>
  (log?.records ?? []).map(({ step, loss }) => [step, loss])

const expected = (writer: Writer, steps: readonly Step[]): (readonly [number | null, number])[] =>
  steps.map(({ step, loss }) => [writer.steps ? step : null, writer.loss(loss)])

/** A trainer state that is no JSON is told as such; nothing else may throw. */
function readCut(writer: Writer, written: string | Uint8Array): (readonly [number | null, number])[] {
  try {
    return pairs(read(writer.path, written))
  } catch (error) {
    if (writer.format === 'trainer_state' && error instanceof SyntaxError) return []
    throw error
  }
}

describe.each(WRITERS)('a $format log ($path)', (writer) => {
  test('gives back the records that were written', () => {
    for (const seed of SEEDS) {
      const made = recipe(seed)
      const steps = generateRun(made)
      const log = read(writer.path, writer.write(steps, made))!
      expect(log.format).toBe(writer.format)
      expect(pairs(log)).toEqual(expected(writer, steps))
      if (writer.keeps.rate)
        expect(log.records.map(({ rate }) => rate)).toEqual(
          steps.map(({ rate }) => (writer.format === 'tensorboard' ? Math.fround(rate) : rate)),
        )
      if (writer.keeps.tokens) {
        const { sequenceLength } = log.settings
        expect(
          log.records.map(({ tokens, samples }) => tokens ?? (samples ?? 0) * (sequenceLength ?? 0)),
        ).toEqual(steps.map(({ tokens }) => tokens))
      }
    }
  })

  test('cut off anywhere gives the first of its records and no other', () => {
    for (const seed of SEEDS.slice(0, 2)) {
      const made = recipe(seed)
      const steps = generateRun(made)
      const written = writer.write(steps, made)
      const all = expected(writer, steps)
      const next = random(seed)
      for (let cut = 0; cut < 25; cut += 1) {
        const length = Math.floor(next() * written.length)
        const found = readCut(writer, written.slice(0, length))
        expect(JSON.stringify(found)).toBe(JSON.stringify(all.slice(0, found.length)))
      }
    }
  })

  test('with other output between its lines gives the same records', () => {
    const made = recipe(11)
    const steps = generateRun(made)
    const written = writer.write(steps, made)
    // In a table or in JSON nothing else may stand.
    if (typeof written !== 'string' || /\.(?:csv|json)$/.test(writer.path)) return
    const noise = [
      'Saving checkpoint to /ckpt/step_100',
      'W0101 loss scale reduced to 32768.0',
      '\u0000\u0001\u0002 broken \ufffd',
      'x'.repeat(5000),
      '[INFO] nothing lost here',
      '{"half": ',
    ]
    // A record of several lines is not torn apart by other output.
    const block = /^(?:composer|olmo)$/.test(writer.format)
      ? /(?=^\[(?:batch=|\d{4}))/m
      : /\n\{'.*,\n/.test(written)
        ? /(?=^\{')/m
        : /(?<=[\n\r])/
    const mixed = written
      .split(block)
      .map((line, at) => (at % 7 === 3 ? `${noise[((at / 7) % noise.length) | 0]!}\n${line}` : line))
      .join('')
    expect(pairs(read(writer.path, mixed))).toEqual(expected(writer, steps))
  })

  test('of a run like real ones leaves no doubt', () => {
    for (const seed of [...SEEDS, 21, 22, 23, 24]) {
      const made = recipe(seed)
      const log = read(writer.path, writer.write(generateRun(made), made))!
      expect([seed, doubtsOf(log)]).toEqual([seed, []])
    }
  })
})

describe('binary logs', () => {
  const binary = WRITERS.filter(({ path }) => !isTextLog(path))

  test.each(binary)('a $format log with a wrong bit gives only records before it', (writer) => {
    const made = recipe(5)
    const steps = generateRun(made)
    const written = writer.write(steps, made) as Uint8Array
    const all = expected(writer, steps)
    const next = random(99)
    for (let round = 0; round < 60; round += 1) {
      const broken = Uint8Array.from(written)
      const at = Math.floor(next() * broken.length)
      broken[at] = broken[at]! ^ (1 << Math.floor(next() * 8))
      const found = pairs(read(writer.path, broken))
      expect(JSON.stringify(found)).toBe(JSON.stringify(all.slice(0, found.length)))
    }
  })

  test.each(binary)('bytes by chance are no $format log', (writer) => {
    const next = random(7)
    for (let round = 0; round < 50; round += 1) {
      const bytes = Uint8Array.from({ length: 4000 }, () => Math.floor(next() * 256))
      expect(pairs(read(writer.path, bytes))).toEqual([])
    }
  })
})

test('text by chance gives no number that does not stand in it', () => {
  const words = [
    'loss',
    'step',
    'iteration',
    '|',
    ':',
    '=',
    '12',
    '1.5',
    'lm loss',
    '{',
    '}',
    '"',
    "'",
    ',',
    '\n',
    ' ',
    '/',
  ]
  for (let seed = 1; seed <= 10; seed += 1) {
    const next = random(seed)
    const text = Array.from({ length: 2000 }, () => words[Math.floor(next() * words.length)]).join('')
    for (const { path } of WRITERS.filter((writer) => isTextLog(writer.path))) {
      if (path.endsWith('.json')) continue
      for (const { loss } of readRun(path, text).records) expect(text).toContain(String(loss))
    }
  }
})
