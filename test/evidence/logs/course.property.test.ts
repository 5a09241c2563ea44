import { describe, expect, test } from '@jest/globals'
import type { RunLog } from '../../../src/evidence/logs/log-record.js'
import { isTextLog, readRun } from '../../../src/evidence/logs/read-run.js'
import { factOfRun } from '../../../src/evidence/logs/run-fact.js'
import { startOf } from '../../../src/frameworks/predicates/log-start.js'
import { limits } from '../../../src/limits.js'
import type { TrainingLogFact } from '../../../src/types/fact.js'
import { generateRun, recipe, type Step } from './generated-run.js'
import { WRITERS as GENERAL, type Writer } from './log-writers.js'
import { PROGRAMS } from './program-writers.js'

const TEXT: readonly Writer[] = [...GENERAL, ...PROGRAMS].filter(({ path }) => isTextLog(path))
const isDocument = ({ path }: Writer): boolean => path.endsWith('.json')

const written = (writer: Writer, steps: readonly Step[], seed = 1): string =>
  writer.write(steps, recipe(seed)) as string
const pairs = ({ records }: RunLog): (readonly [number | null, number])[] =>
  records.map(({ step, loss }) => [step, loss])
const expected = (writer: Writer, steps: readonly Step[]): (readonly [number | null, number])[] =>
  steps.map(({ step, loss }) => [writer.steps ? step : null, writer.loss(loss)])
const fact = (log: RunLog, path: string): TrainingLogFact =>
  factOfRun(log, path, 'product', () => ({
    path,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    quote: '',
  }))!
const plain = { ...recipe(3), every: 1, steps: 120, restart: null, spikes: 0 }

describe.each(TEXT)('a $format log ($path)', (writer) => {
  const steps = generateRun(plain)

  test('with the line ends of Windows is the same', () => {
    const text = written(writer, steps).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')
    expect(pairs(readRun(writer.path, text))).toEqual(expected(writer, steps))
  })

  test('in the colours of a terminal is the same', () => {
    if (isDocument(writer) || /\.(?:csv|jsonl)$|mlruns/.test(writer.path)) return
    const coloured = written(writer, steps)
      .split('\n')
      .map((line) => (line.trim() === '' ? line : line.replace(/^(\s*)(.*)$/, '$1\u001b[1;32m$2\u001b[0m')))
      .join('\n')
    // A record of several lines begins with its sign, not with a colour.
    const multiline =
      /^(?:composer|olmo)$/.test(writer.format) || written(writer, steps).includes("{'accuracy': 0.0001,\n")
    if (!multiline) expect(pairs(readRun(writer.path, coloured))).toEqual(expected(writer, steps))
  })

  test('passes over a loss that is no number', () => {
    for (const broken of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const holed = steps.map((step, at) => (at === 7 ? { ...step, loss: broken } : step))
      const rest = steps.filter((_, at) => at !== 7)
      expect(pairs(readRun(writer.path, written(writer, holed)))).toEqual(expected(writer, rest))
    }
  })

  test('of a random start and of a loaded one are told apart', () => {
    if (!writer.steps) return
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const made = { ...recipe(seed), every: 1, steps: 80, restart: null, spikes: 0 }
      const run = generateRun(made)
      const context = { vocabularies: [made.vocabulary], hiddenSizes: [], folders: [] }
      const read = (given: readonly Step[]): TrainingLogFact =>
        fact(readRun(writer.path, writer.write(given, made) as string), writer.path)
      const bits = (log: TrainingLogFact): TrainingLogFact =>
        // The made run is in nats; in a format of bits it starts as one over a smaller vocabulary.
        log.unit === 'bits' ? { ...log, unit: 'nats' } : log
      expect(startOf(bits(read(run)), context)).toMatchObject({
        reading: 'random',
        vocabulary: made.vocabulary,
      })
      const loaded = run.map((step) => ({ ...step, loss: Number((2 + step.loss / 20).toFixed(6)) }))
      expect(startOf(bits(read(loaded)), context)).toMatchObject({ reading: 'trained' })
      expect(
        startOf(bits(read(run.slice(40).map((one) => ({ ...one, step: one.step + 500 })))), context),
      ).toMatchObject({
        reading: 'open',
        why: 'late',
      })
    }
  })

  test('tells how its run went: schedule, resumed steps, tokens, seed', () => {
    const made = { ...plain, warmup: 30, tokensAStep: 65_536 }
    const run = generateRun(made)
    const log = readRun(writer.path, writer.write(run, made) as string)
    const told = fact(log, writer.path)
    expect(told.restarts).toBe(0)
    expect(told.steps).toBe(run.length)
    if (writer.keeps.rate) expect(told.schedule).toBe('warm-up')
    if (writer.keeps.tokens) expect(told.tokens).toBe(run.length * 65_536)
    if (writer.format === 'megatron') expect([told.seed, told.vocabulary]).toEqual([1234, made.vocabulary])
    if (!writer.steps) return
    const resumed = generateRun({ ...made, restart: { after: 60, back: 20 } })
    expect(fact(readRun(writer.path, writer.write(resumed, made) as string), writer.path).restarts).toBe(1)
  })

  test('of two runs in one file begins with the first, and of processes side by side resumes nowhere', () => {
    if (!writer.steps) return
    const two = [...steps, ...generateRun({ ...plain, seed: 77 })]
    const told = fact(readRun(writer.path, written(writer, two)), writer.path)
    expect([told.firstStep, told.firstLoss, told.restarts]).toEqual([
      steps[0]!.step,
      writer.loss(steps[0]!.loss),
      1,
    ])
    const beside = steps.flatMap((step, at) => [step, steps[Math.max(0, at - 1)]!])
    expect(fact(readRun(writer.path, written(writer, beside)), writer.path).restarts).toBe(0)
  })
})

test.each(
  TEXT.filter(({ format }) =>
    ['jsonl', 'megatron', 'csv', 'trainer', 'mlflow', 'text', 'olmo'].includes(format),
  ),
)('of a $format log ($path) beyond the cap beginning and end are read', (writer) => {
  const few = generateRun({ ...plain, steps: 500 })
  const many = Array.from({ length: limits.logRecords + 3000 }, (_, at) => ({ ...few[at % 500]!, step: at }))
  const { records } = readRun(writer.path, written(writer, many))
  expect(records.length).toBeLessThan(many.length)
  expect(pairs({ records } as RunLog).slice(0, 20_000)).toEqual(
    expected(writer, many.slice(0, limits.logRecords)),
  )
  expect(records.at(-1)!.loss).toBe(writer.loss(many.at(-1)!.loss))
  if (writer.steps) expect(records.at(-1)!.step).toBe(many.at(-1)!.step)
})

test.each([
  ['1.1053E+01', 11.053],
  ['1.1053e1', 11.053],
  ['11.053', 11.053],
  ['11', 11],
])('a loss written as %s is %d', (text, loss) => {
  const line = (at: number): string => ` iteration ${at}/ 500 | lm loss: ${text} | grad norm: 1.2 |`
  const printed = (at: number): string => `step: ${at} loss: ${text} lr: 1e-4`
  for (const one of [line, printed])
    expect(readRun('train.log', `${one(1)}\n${one(2)}\n`).records.map((record) => record.loss)).toEqual([
      loss,
      loss,
    ])
})
