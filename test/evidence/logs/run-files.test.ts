import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { checkpointsCollector } from '../../../src/evidence/collect-checkpoints.js'
import { runFilesCollector } from '../../../src/evidence/collect-run-files.js'
import { trainingLogCollector } from '../../../src/evidence/collect-training-log.js'
import type { CollectContext } from '../../../src/evidence/collector.js'
import type { Entry } from '../../../src/source/source.js'
import type { Fact } from '../../../src/types/fact.js'
import { collect } from '../configs/collect.js'
import { generateRun, recipe } from './generated-run.js'
import { PACKED, WRITERS } from './log-writers.js'

async function gathered(files: Readonly<Record<string, Uint8Array>>): Promise<{
  facts: readonly Fact[]
  skipped: readonly string[]
}> {
  const skipped: string[] = []
  const entries = Object.entries(files).map(
    ([path, bytes]): Entry => ({ path, size: bytes.length, type: 'file', executable: false, target: null }),
  )
  const context: CollectContext = {
    paths: new Set(Object.keys(files)),
    exists: (path) => path in files,
    scopeOf: () => 'product',
    follow: () => false,
    skip: (path, reason) => void skipped.push(`${path}: ${reason}`),
  }
  const facts = await runFilesCollector.collect(entries, async (path) => files[path]!, context)
  return { facts, skipped }
}

const made = { ...recipe(3), restart: null }
const steps = generateRun(made)
const events = WRITERS.find(({ format }) => format === 'tensorboard')!
const wandb = WRITERS.find(({ format }) => format === 'wandb')!
const written = (part: typeof steps): Uint8Array => events.write(part, made) as Uint8Array

describe('event files', () => {
  test('of one folder are one run, in the order of their times', async () => {
    const { facts } = await gathered({
      'runs/a/events.out.tfevents.1700009999.node.2.0': written(steps.slice(30)),
      'runs/a/events.out.tfevents.1700000000.node.1.0': written(steps.slice(0, 30)),
    })
    expect(facts).toMatchObject([
      {
        kind: 'training-log',
        format: 'tensorboard',
        firstStep: 0,
        firstLoss: Math.fround(steps[0]!.loss),
        lastStep: steps.at(-1)!.step,
        steps: steps.length,
        schedule: 'warm-up',
        restarts: 0,
        location: { path: 'runs/a/events.out.tfevents.1700000000.node.1.0' },
      },
    ])
    expect(facts[0]?.location.quote).toMatch(/^record \d+ · step 0 · loss /)
  })

  test('that are damaged are read up to there, with a note', async () => {
    const bytes = Uint8Array.from(written(steps))
    bytes[bytes.length - 40] = bytes[bytes.length - 40]! ^ 1
    const { facts, skipped } = await gathered({ 'runs/events.out.tfevents.1.n.1.0': bytes })
    expect(facts).toHaveLength(1)
    expect(skipped).toEqual([expect.stringMatching(/damaged: checksum of record \d+ is wrong/)])
  })
})

test("a W&B run's own file is read", async () => {
  const { facts } = await gathered({ [wandb.path]: wandb.write(steps, made) as Uint8Array })
  expect(facts).toMatchObject([{ format: 'wandb', firstLoss: steps[0]!.loss, steps: steps.length }])
})

describe('packed logs', () => {
  test('are read like those that are not', async () => {
    const { facts } = await gathered({ [PACKED.path]: PACKED.write(steps, made) as Uint8Array })
    const plain = collect(
      trainingLogCollector,
      'logs/train.log',
      WRITERS.find(({ format }) => format === 'megatron')!.write(steps, made) as string,
    )
    const { location, ...told } = facts[0] as Extract<Fact, { kind: 'training-log' }>
    const { location: place, ...expected } = plain.facts[0] as typeof told & { location: typeof location }
    expect(location).toEqual({ ...place, path: PACKED.path })
    expect({ ...told, start: null }).toEqual({ ...expected, start: null })
    expect(expected).toMatchObject({
      vocabulary: made.vocabulary,
      hiddenSize: 4096,
      seed: 1234,
      start: { mode: 'random', location: { startLine: 6 } },
      tokens: steps.at(-1)!.tokens,
      gradientNorms: true,
    })
  })

  test('that are no gzip or unpack to too much are told and not read', async () => {
    const { facts, skipped } = await gathered({
      'train.log.gz': Buffer.from('step 1 loss 2.0, not packed at all'),
      'loss.csv.gz': gzipSync(Buffer.alloc(80 * 1024 * 1024)),
    })
    expect(facts).toEqual([])
    expect(skipped).toHaveLength(2)
  })
})

describe('lists of digests', () => {
  const digest = 'ab'.repeat(32)

  test('give the steps of the weights they name', () => {
    const { facts } = collect(
      checkpointsCollector,
      'checkpoints/SHA256SUMS',
      [
        `${digest}  step0/model.safetensors`,
        `${digest}  step1000/model.safetensors`,
        `${digest} *global_step_20000/mp_rank_00_model_states.pt`,
        `${digest}  checkpoint-10k/README.md`,
        `${digest}  epoch-3/model.safetensors`,
        'not a digest  step5/model.safetensors',
      ].join('\n'),
    )
    expect(
      facts.map((fact) => fact.kind === 'checkpoint' && [fact.step, fact.sha256, fact.location.startLine]),
    ).toEqual([
      [0, digest, 1],
      [1000, digest, 2],
      [20000, digest, 3],
    ])
  })

  test('are read in the form of BSD too', () => {
    const { facts } = collect(
      checkpointsCollector,
      'checksums.txt',
      `SHA256 (step0/model.safetensors) = ${digest}\nSHA256 (step500/model.safetensors) = ${digest.toUpperCase()}\nMD5 (step9/model.safetensors) = abc\n`,
    )
    expect(facts).toMatchObject([
      { step: 0, sha256: digest, strength: 'A' },
      { step: 500, sha256: digest },
    ])
  })

  test.each<[string, string, readonly (readonly [number, string | null])[]]>([
    [
      'configs/official-1124/Nuri-7B.csv',
      'Step,Checkpoint Directory\n0,https://nuri.example/ckpt/step0-unsharded/\n150,https://nuri.example/ckpt/step150-unsharded/\n',
      [
        [0, null],
        [150, null],
      ],
    ],
    [
      'checkpoints.csv',
      `"step","file","sha256"\n1000,"model-1000.safetensors",${digest}\n2000,"model-2000.safetensors",sha256:${digest}\n`,
      [
        [1000, digest],
        [2000, digest],
      ],
    ],
    [
      'revisions.txt',
      'main\nstep0-tokens0B\nstep1000-tokens4B\r\nstep2000-tokens8B\nhalf a sentence on step 3\n',
      [
        [0, null],
        [1000, null],
        [2000, null],
      ],
    ],
    // The steps and what they name do not agree, no place names a step, one state only, or no list at all.
    ['checkpoints.csv', 'step,path\n1,step10/model.bin\n2,step20/model.bin\n', []],
    ['configs/data/results.csv', 'step,name\n1,alpha\n2,beta\n', []],
    ['checkpoints.csv', 'step,path\n10,step10/model.bin\n', []],
    ['checkpoints.csv', 'name,stars\na,1\nb,2\n', []],
  ])('%s gives the states it names', (path, content, expected) => {
    expect(
      collect(checkpointsCollector, path, content).facts.map(
        (fact) => fact.kind === 'checkpoint' && [fact.step, fact.sha256],
      ),
    ).toEqual(expected)
  })

  test("Megatron's marker gives the last step", () => {
    expect(
      collect(checkpointsCollector, 'ckpt/latest_checkpointed_iteration.txt', '143000\n').facts,
    ).toMatchObject([{ kind: 'checkpoint', step: 143000, sha256: null }])
    expect(collect(checkpointsCollector, 'ckpt/latest_checkpointed_iteration.txt', 'release').facts).toEqual(
      [],
    )
  })
})

describe('the course of a run', () => {
  const row = (step: number): string => `{"step": ${step}, "loss": ${(9 - step / 1000).toFixed(4)}}\n`
  const course = (numbers: readonly number[]) =>
    collect(trainingLogCollector, 'logs/train.jsonl', numbers.map(row).join('')).facts[0]
  const each = (from: number, to: number): number[] =>
    Array.from({ length: (to - from) / 10 + 1 }, (_, at) => from + 10 * at)

  test.each<[string, readonly number[], object]>([
    ['without a break', each(0, 900), { restarts: 0, gap: null }],
    ['resumed some steps earlier', [...each(0, 500), ...each(440, 900)], { restarts: 1, gap: null }],
    [
      'with steps missing',
      [...each(0, 300), ...each(600, 900)],
      { restarts: 0, gap: { from: 300, to: 600 } },
    ],
    ['with one record missing', [...each(0, 300), ...each(320, 900)], { restarts: 0, gap: null }],
  ])('%s', (_, numbers, expected) => {
    expect(course(numbers)).toMatchObject(expected)
  })
})

describe('a table of results', () => {
  test('of many runs at one step is no run', () => {
    const rows = ['run,step,loss', ...Array.from({ length: 9 }, (_, at) => `r${at},5000,${1 + at / 10}`)]
    expect(collect(trainingLogCollector, 'wandb_export.csv', rows.join('\n')).facts).toEqual([])
  })

  test('of several runs side by side is not read', () => {
    const rows = [
      'Step,a - train/loss,a - train/loss__MIN,b - train/loss,b - train/loss__MIN',
      '1,2,2,3,3',
      '2,1,1,2,2',
      '',
    ]
    expect(collect(trainingLogCollector, 'wandb_export.csv', rows.join('\n')).facts).toEqual([])
  })
})
