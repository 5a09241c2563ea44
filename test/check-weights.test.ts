import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type CheckOptions, check } from '../src/check.js'
import { openMemory } from '../src/source/memory.js'
import type { Source } from '../src/source/source.js'
import type { Verdict } from '../src/types/verdict.js'
import type { FingerprintEntry } from '../src/weights/fingerprint/entry.js'
import { entryText } from '../src/weights/fingerprint/make-entry.js'
import type { Registry } from '../src/weights/fingerprint/screen-repository.js'
import type { OpenEntry } from '../src/weights/fingerprint/second-reading.js'
import { openWeights } from '../src/weights/open-weights.js'
import { Random } from '../src/weights/random.js'
import { type Files, NOW } from './cases/audit.js'
import { entryOf, upModel } from './weights/fingerprint/support.js'
import { safetensorsBytes } from './weights/model-files.js'
import { type Model, rename, saved, trainedFurther, written } from './weights/models.js'

jest.setTimeout(60_000)

const LAYERS = 24
const WIDTH = 384
const UNITS = 32

let tower: Model
let backbone: Model
let towerEntry: FingerprintEntry
let others: FingerprintEntry[]

beforeAll(async () => {
  tower = upModel(new Random(701), LAYERS, WIDTH, UNITS)
  backbone = upModel(new Random(702), 16, 512, 64)
  towerEntry = await entryOf(tower, 'Qwen/Qwen2.5-VL-32B-Instruct')
  others = [await entryOf(upModel(new Random(703), LAYERS, WIDTH, UNITS), 'google/siglip-x')]
})

const manifest = (components: readonly unknown[] = []): string =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab' },
    claim: { level: 'T4-2' },
    components,
  })

/** A model of the declarer's with a vision tower. */
function repository(vision: Model, more: Files = {}): Record<string, string | Uint8Array> {
  const whole = new Map([...backbone, ...rename(vision, /^model\.layers/, 'vision_model.blocks')])
  return {
    'sovereignty.json': manifest(),
    'README.md': '# Nuri\n\nTrained from scratch by Nuri Lab.\n',
    'train.py': 'import torch\nfrom nuri import Nuri\nmodel = Nuri(config)\nmodel.init_weights()\n',
    'model.safetensors': safetensorsBytes(written(whole)),
    ...more,
  }
}

async function* registryOf(entries: readonly FingerprintEntry[]): Registry & AsyncGenerator {
  for (const entry of entries) yield { entry, file: `registry/${entry.model.id}.json` }
}

async function verdictOf(
  files: Record<string, string | Uint8Array>,
  entries: readonly FingerprintEntry[] | null,
  options: Partial<CheckOptions> = {},
): Promise<Verdict> {
  return check(openMemory(files, { name: 'nuri' }), {
    clock: () => NOW,
    toolVersion: '1.2.3',
    ...(entries === null ? {} : { registries: [registryOf(entries)] }),
    ...options,
  })
}

const result = (verdict: Verdict, id: string): string | undefined =>
  verdict.requirements.find((one) => one.id === id)?.result
const said = (verdict: Verdict, id: string): string =>
  verdict.requirements.find((one) => one.id === id)?.reasons.join('\n') ?? ''

describe('weights of a repository and a registry', () => {
  test('an undeclared encoder contradicts T4-INIT and T4-SRC, with file, tensors and figures', async () => {
    const child = trainedFurther(new Random(1), tower, 0.97)
    const verdict = await verdictOf(repository(child), [...others, towerEntry])
    expect([verdict.conclusion, result(verdict, 'T4-INIT'), result(verdict, 'T4-SRC')]).toEqual([
      'contradicted',
      'contradicted',
      'contradicted',
    ])
    const part = verdict.components.find(({ name }) => name === 'Qwen/Qwen2.5-VL-32B-Instruct')
    expect(part).toMatchObject({
      status: 'undeclared',
      role: 'vision-encoder',
      relation: 'initialized-from',
      strength: 'A',
    })
    // The share is exact: the tower's numbers of all.
    expect(part?.parameterShare).toBeCloseTo(
      (LAYERS * WIDTH * UNITS) / (LAYERS * WIDTH * UNITS + 16 * 512 * 64),
      6,
    )
    expect(part?.locations[0]).toMatchObject({
      path: 'model.safetensors',
      quote: expect.stringMatching(
        /^vision_model: \d{3} of 384 units of Qwen\/Qwen2\.5-VL-32B-Instruct, 24 by chance, p ≤ \d\.\de-\d+$/,
      ),
    })
    expect(verdict.findings.some(({ rule }) => rule === 'component/undeclared')).toBe(true)
  })

  test('an encoder that is declared is matched evidence of what was declared', async () => {
    const child = trainedFurther(new Random(1), tower, 0.97)
    const declared = manifest([
      {
        type: 'model',
        purl: 'pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct',
        relation: 'finetune',
        role: 'vision-encoder',
      },
    ])
    const verdict = await verdictOf(repository(child, { 'sovereignty.json': declared }), [towerEntry])
    const part = verdict.components.find(({ name }) => name.includes('Qwen2.5-VL-32B'))
    expect(part).toMatchObject({ relation: 'finetune', role: 'vision-encoder' })
    expect(part?.statuses ?? [part?.status]).not.toContain('undeclared')
    expect(part?.statuses ?? [part?.status]).not.toContain('unevidenced')
    expect(said(verdict, 'T4-SRC')).not.toMatch(/weights agree/)
  })

  test('finding nothing supports nothing, and says what would have been seen', async () => {
    const verdict = await verdictOf(repository(upModel(new Random(704), LAYERS, WIDTH, UNITS)), [
      ...others,
      towerEntry,
    ])
    expect(result(verdict, 'T4-INIT')).toBe('unverified')
    expect(said(verdict, 'T4-INIT')).toMatch(
      /`vision_model` \(36\.0 % of the parameters\): references of its shape tested: 2; no evidence of weights of any\. Units that correlate by 0\.1\d or more with those of any of them/,
    )
    expect(said(verdict, 'T4-INIT')).toMatch(/Fingerprints of a shape that occurs here: 2 of 2;/)
    expect(said(verdict, 'T4-INIT')).toMatch(/This speaks of these references only/)
    expect(verdict.components.filter(({ kind }) => kind === 'model')).toEqual([])
  })

  test('a shared origin asks a reviewer and contradicts nothing', async () => {
    const verdict = await verdictOf(repository(trainedFurther(new Random(2), tower, 0.4)), [towerEntry])
    expect(result(verdict, 'T4-INIT')).toBe('unverified')
    expect(said(verdict, 'T4-INIT')).toMatch(/a reviewer should ask how/)
    expect(verdict.conclusion).not.toBe('contradicted')
  })

  test.each<[string, (entry: FingerprintEntry) => FingerprintEntry]>([
    [
      'the declarer’s own',
      (entry) => ({ ...entry, model: { ...entry.model, id: 'nuri-lab/nuri-1', supplier: 'Nuri Lab' } }),
    ],
    [
      'made from the declarer’s own',
      (entry) => ({ ...entry, model: { ...entry.model, id: 'someone/tune', lineage: ['nuri-lab/nuri-1'] } }),
    ],
  ])('a reference that is %s contradicts nothing', async (_, change) => {
    const verdict = await verdictOf(repository(tower), [change(towerEntry)], { owner: 'nuri-lab' })
    expect(result(verdict, 'T4-INIT')).toBe('unverified')
    expect(said(verdict, 'T4-INIT')).toMatch(/the declarer’s own or was made from it/)
  })

  describe('read again in full rows', () => {
    const opened =
      (path: string): OpenEntry =>
      async () => ({ path: 'reference', source: await openWeights(path) })

    test('a finding gives the correlation, with its interval and bound, and says no more of a screen', async () => {
      const child = trainedFurther(new Random(1), tower, 0.9)
      const verdict = await verdictOf(repository(child), [...others, towerEntry], {
        openEntry: opened(saved(tower)),
      })
      const text = said(verdict, 'T4-INIT')
      expect(result(verdict, 'T4-INIT')).toBe('contradicted')
      expect(text).toMatch(
        /^`vision_model` \(36\.0 % of the parameters\) was not trained independently of `Qwen\/Qwen2\.5-VL-32B-Instruct`: one holds the weights of the other, trained further or stored anew \(r = 0\.[89]\d{3} \[0\.\d{4}, 0\.\d{4}\], p ≤ \d\.\de-\d+\)\.\n`vision_model` and `[^`]+`, read in full: \d+ of \d+ units are nearest to their namesake/,
      )
      expect(text).toMatch(/How to read r: .*Independent training gives about 0 and a copy 1/)
      expect(text).not.toMatch(/screen alone/)
      expect(verdict.findings[0]?.message).toBe(text.split('\n')[0])
    })

    test.each<[string, OpenEntry | undefined, RegExp]>([
      ['no place is known', undefined, /where the weights of `Qwen[^`]+` are is not known/],
      [
        'the network is not allowed',
        async () => ({ why: 'offline' }),
        /on the network, which this run may not use/,
      ],
      [
        'the file cannot be opened',
        () => openWeights('/no/such/model').then((source) => ({ path: 'x', source })),
        /could not be read \(\/no\/such\/model cannot be opened: ENOENT\)/,
      ],
    ])('where %s it says that it rests on the screen, with its limit', async (_, openEntry, why) => {
      const verdict = await verdictOf(repository(trainedFurther(new Random(1), tower, 0.9)), [towerEntry], {
        openEntry,
      })
      expect(result(verdict, 'T4-INIT')).toBe('contradicted')
      expect(said(verdict, 'T4-INIT')).toMatch(why)
      expect(said(verdict, 'T4-INIT')).toMatch(
        /This rests on the screen alone.*The screen tells a correlation of 0\.\d{3} or more from none/,
      )
    })

    test('weights that do not give the fingerprint neither confirm nor withdraw', async () => {
      const stranger = saved(upModel(new Random(705), LAYERS, WIDTH, UNITS))
      const verdict = await verdictOf(repository(tower), [towerEntry], { openEntry: opened(stranger) })
      expect(result(verdict, 'T4-INIT')).toBe('contradicted')
      expect(said(verdict, 'T4-INIT')).toMatch(/does not give its fingerprint, so it was not used/)
    })

    test('a reference stored under other names is recognised by its numbers', async () => {
      const renamed = saved(rename(tower, /^model\.layers/, 'visual.blocks'))
      const verdict = await verdictOf(repository(tower), [towerEntry], { openEntry: opened(renamed) })
      expect(said(verdict, 'T4-INIT')).toMatch(/r = 1\.0000/)
    })

    test('an entry of the repository itself leads to weights in the repository, and not outside of it', async () => {
      const named = (weights: string): FingerprintEntry => ({
        ...towerEntry,
        model: { ...towerEntry.model, weights },
      })
      const files = (weights: string): Record<string, string | Uint8Array> =>
        repository(trainedFurther(new Random(1), tower, 0.9), {
          '.sovereignty/fingerprints/qwen.json': entryText(named(weights)),
          '.sovereignty/weights/model.safetensors': safetensorsBytes(written(tower)),
        })
      expect(said(await verdictOf(files('../weights'), null), 'T4-INIT')).toMatch(/r = 0\.[89]\d\d/)
      // What looks like a drive or an address and is a path leads out all the same.
      for (const way of ['../../../etc', 'a:/../../../../etc', 'HF:/../../../../etc']) {
        const opener: OpenEntry = () => Promise.reject(new Error('asked for another place'))
        const verdict = await verdictOf(files(way), null, { openEntry: opener })
        expect(said(verdict, 'T4-INIT')).toMatch(/lies outside of the repository/)
      }
    })
  })

  describe('the chain of ancestors', () => {
    const about = (entry: FingerprintEntry, model: Partial<FingerprintEntry['model']>): FingerprintEntry => ({
      ...entry,
      model: { ...entry.model, ...model },
    })
    let middle: Model
    let middleEntry: FingerprintEntry

    beforeAll(async () => {
      middle = trainedFurther(new Random(31), tower, 0.9)
      middleEntry = await entryOf(middle, 'Qwen/Qwen2-Audio-7B')
    })

    const whisper = (more: Partial<FingerprintEntry['model']> = {}): FingerprintEntry =>
      about(towerEntry, { id: 'openai/whisper-large-v3', ...more })

    test('names the nearest, with what stands behind it and what its publisher says', async () => {
      const child = trainedFurther(new Random(32), middle, 0.99)
      const registry = [whisper(), about(middleEntry, { lineage: ['openai/whisper-large-v3'] })]
      const verdict = await verdictOf(repository(child), registry)
      expect(said(verdict, 'T4-INIT')).toMatch(/not trained independently of `Qwen\/Qwen2-Audio-7B`/)
      expect(said(verdict, 'T4-INIT')).toMatch(
        /Behind `Qwen\/Qwen2-Audio-7B`, farther away: openai\/whisper-large-v3/,
      )
      expect(said(verdict, 'T4-INIT')).toMatch(/was made from openai\/whisper-large-v3/)
      expect(verdict.components.filter(({ kind }) => kind === 'model').map(({ name }) => name)).toEqual([
        'Qwen/Qwen2-Audio-7B',
      ])
    })

    test('a declared ancestor is not without evidence, and the nearest stays undeclared', async () => {
      const child = trainedFurther(new Random(32), middle, 0.99)
      const declared = manifest([
        {
          type: 'model',
          purl: 'pkg:huggingface/openai/whisper-large-v3',
          relation: 'finetune',
          role: 'audio-encoder',
        },
      ])
      const files = repository(child, { 'sovereignty.json': declared })
      const verdict = await verdictOf(files, [whisper(), middleEntry])
      const status = (name: string): unknown => verdict.components.find((one) => one.name === name)?.status
      expect(status('openai/whisper-large-v3')).not.toBe('unevidenced')
      expect(status('Qwen/Qwen2-Audio-7B')).toBe('undeclared')
    })

    test('of models that keep one encoder frozen the declared one is meant', async () => {
      const registry = ['a/idefics', 'google/siglip-so400m', 'z/llava'].map((id) => about(towerEntry, { id }))
      const declared = manifest([
        {
          type: 'model',
          purl: 'pkg:huggingface/google/siglip-so400m',
          relation: 'frozen',
          role: 'vision-encoder',
        },
      ])
      const files = repository(tower, { 'sovereignty.json': declared })
      const verdict = await verdictOf(files, registry)
      expect(verdict.findings.filter(({ rule }) => rule === 'component/undeclared')).toEqual([])
      expect(said(verdict, 'T4-INIT')).toMatch(
        /As near as `google\/siglip-so400m`, as far as can be told: a\/idefics, z\/llava/,
      )
      // Undeclared, the oldest is named.
      const dated = registry.map((entry, at) =>
        about(entry, { released: ['2024-05-01', '2023-10-01', '2024-08-01'][at]! }),
      )
      expect(said(await verdictOf(repository(tower), dated), 'T4-INIT')).toMatch(
        /^`vision_model` .* independently of `google\/siglip-so400m` \(2023-10-01\)/,
      )
    })

    test.each<[string, string | null, string | null, string]>([
      ['older than the own model is its ancestor', '2024-01-01', '2023-01-01', 'contradicted'],
      ['younger than the own model was made from it', '2024-01-01', '2025-01-01', 'unverified'],
      ['without a date asks a reviewer', null, '2025-01-01', 'unverified'],
    ])('somebody’s model behind an own one that is %s', async (_, ownDay, theirDay, expected) => {
      const child = trainedFurther(new Random(33), middle, 0.99)
      const registry = [
        about(middleEntry, { id: 'nuri-lab/nuri-1', supplier: 'Nuri Lab', released: ownDay }),
        about(towerEntry, { id: 'someone/tune', released: theirDay }),
      ]
      const verdict = await verdictOf(repository(child), registry, { owner: 'nuri-lab' })
      expect(result(verdict, 'T4-INIT')).toBe(expected)
    })

    test('an own entry that the repository keeps itself clears nobody', async () => {
      const own = about(middleEntry, { id: 'nuri-lab/nuri-1', supplier: 'Nuri Lab', released: '2020-01-01' })
      const files = repository(middle, { '.sovereignty/fingerprints/own.json': entryText(own) })
      const verdict = await verdictOf(files, [about(towerEntry, { released: '2024-01-01' })])
      expect(result(verdict, 'T4-INIT')).toBe('contradicted')
    })

    test('licence, publisher and day of an entry reach the part, with the duties of the licence', async () => {
      const entry = about(towerEntry, {
        id: 'vendor/encoder',
        supplier: 'Vendor Ltd',
        license: 'apache-2.0',
        released: '2025-03-01',
      })
      const verdict = await verdictOf(repository(tower), [entry])
      const part = verdict.components.find(({ name }) => name === 'vendor/encoder')
      expect(part).toMatchObject({ supplier: 'Vendor Ltd', license: { concluded: 'Apache-2.0' } })
      expect(part?.license.duties.length).toBeGreaterThan(0)
      expect(said(verdict, 'T4-INIT')).toMatch(/`vendor\/encoder` \(Vendor Ltd, apache-2\.0, 2025-03-01\)/)
      const finding = verdict.findings.find(({ rule }) => rule === 'component/undeclared')
      expect(finding?.fix?.patch[0]).toMatchObject({
        op: 'add',
        value: [
          {
            purl: 'pkg:huggingface/vendor/encoder',
            relation: 'initialized-from',
            license: { declared: 'Apache-2.0', source: 'fingerprint' },
          },
        ],
      })
    })

    test('without a history it says that dates settle nothing', async () => {
      const verdict = await verdictOf(repository(tower), [about(towerEntry, { released: '2025-03-01' })])
      expect(said(verdict, 'T4-INIT')).toMatch(
        /Dates do not settle who was first: nothing here gives the day on which these weights were published/,
      )
    })
  })

  test('fingerprints in .sovereignty/fingerprints/ are used unasked', async () => {
    const files = repository(tower, { '.sovereignty/fingerprints/qwen.json': entryText(towerEntry) })
    expect(result(await verdictOf(files, null), 'T4-INIT')).toBe('contradicted')
  })

  test('a broken fingerprint there is named', async () => {
    const files = repository(tower, { '.sovereignty/fingerprints/qwen.json': '{}' })
    await expect(verdictOf(files, null)).rejects.toThrow(
      /^\.sovereignty\/fingerprints\/qwen\.json: no fingerprint/,
    )
  })

  test('without a registry no tensor is read', async () => {
    const inner = openMemory(repository(tower), { name: 'nuri' })
    let most = 0
    const source: Source = {
      ...inner,
      async read(path, range) {
        const bytes = await inner.read(path, range)
        if (path === 'model.safetensors') most += bytes.byteLength
        return bytes
      },
    }
    const verdict = await check(source, { clock: () => NOW, toolVersion: '1.2.3' })
    expect(most).toBeLessThan(32_768)
    expect(said(verdict, 'T4-INIT')).not.toMatch(/fingerprint/)
  })

  test('a Git LFS pointer with the hash of a known file is the same file', async () => {
    const sha256 = 'ab'.repeat(32)
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 9000000\n`
    const entry = {
      ...towerEntry,
      files: [{ name: 'model-00001-of-00002.safetensors', bytes: 9_000_000, sha256 }],
    }
    const files = { 'sovereignty.json': manifest(), 'vision/model.safetensors': pointer }
    const verdict = await verdictOf(files, [entry])
    expect(result(verdict, 'T4-INIT')).toBe('contradicted')
    expect(said(verdict, 'T4-INIT')).toMatch(/the same SHA-256 of files \(1\) and tensors \(0\)/)
    expect(result(await verdictOf(files, others), 'T4-INIT')).toBe('unverified')
  })

  test('weights that cannot be read are told and fail nothing', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9000000\n`
    const verdict = await verdictOf(
      repository(tower, { 'other/model.safetensors': 'garbage that is no header at all' }),
      [towerEntry],
    )
    expect(verdict.coverage.skipped.map(({ reason }) => reason).join()).toMatch(/weights not screened/)
    const alone = await verdictOf({ 'sovereignty.json': manifest(), 'model.safetensors': pointer }, [
      towerEntry,
    ])
    expect(said(alone, 'T4-INIT')).toMatch(
      /Git LFS pointers stand in place of weights \(1\)\. SHA-256 was compared, numbers were not\.\nNo fingerprint has a shape that occurs here \(0 of 1\)/,
    )
  })
})

describe('folders of weights in one repository', () => {
  const folders = (
    files: Readonly<Record<string, Model>>,
    components: readonly unknown[] = [],
    more: Files = {},
  ): Record<string, string | Uint8Array> => ({
    'sovereignty.json': manifest(components),
    ...Object.fromEntries(
      Object.entries(files).map(([folder, model]) => [
        `${folder}/model.safetensors`,
        safetensorsBytes(written(model)),
      ]),
    ),
    ...more,
  })
  const base = (more: Readonly<Record<string, unknown>> = {}): unknown => ({
    type: 'model',
    name: 'Base-7B',
    purl: 'pkg:huggingface/vendor/Base-7B',
    supplier: 'Vendor',
    paths: ['checkpoints/base'],
    ...more,
  })
  let final: Model

  beforeAll(() => {
    final = trainedFurther(new Random(41), tower, 0.9)
  })

  test.each<[string, Record<string, unknown>]>([
    ['a teacher', { role: 'teacher', relation: 'distilled-from' }],
    ['a design', { relation: 'architecture-of' }],
    ['a model to compare with', { relation: 'architecture-of', scope: 'evaluation' }],
  ])(
    'a folder that is declared as %s of somebody else and lies in the model contradicts it',
    async (_, how) => {
      const verdict = await verdictOf(folders({ 'checkpoints/base': tower, model: final }, [base(how)]), null)
      expect(result(verdict, 'T4-INIT')).toBe('contradicted')
      expect(said(verdict, 'T4-INIT')).toMatch(
        /`model\/model\.safetensors` was not trained independently of `checkpoints\/base\/model\.safetensors`, which the declaration gives to `vendor\/Base-7B`: r = 0\.[89]\d{3} \[/,
      )
    },
  )

  test('a base that is declared as the source is evidence of what was declared', async () => {
    const files = folders({ 'checkpoints/base': tower, model: final }, [base({ relation: 'finetune' })])
    const verdict = await verdictOf(files, null)
    const part = verdict.components.find(({ name }) => name === 'vendor/Base-7B')
    expect(part?.statuses ?? [part?.status]).not.toContain('unevidenced')
    expect(verdict.findings.some(({ rule }) => rule === 'component/undeclared')).toBe(false)
  })

  test.each<[string, Record<string, unknown>]>([
    ['a teacher', { role: 'teacher', relation: 'distilled-from' }],
    ['a model to compare with', { relation: 'architecture-of', scope: 'evaluation' }],
  ])(
    '%s that lies beside a model of its own contradicts nothing, also where a registry knows it',
    async (_, how) => {
      const own = upModel(new Random(42), LAYERS, WIDTH, UNITS)
      const entry = { ...towerEntry, model: { ...towerEntry.model, id: 'vendor/Base-7B' } }
      const files = folders({ 'checkpoints/base': tower, model: own }, [base(how)])
      for (const registry of [null, [entry]]) {
        const verdict = await verdictOf(files, registry)
        expect([result(verdict, 'T4-INIT'), verdict.level.ceiling]).toEqual(['unverified', 'T5'])
      }
    },
  )

  test('a folder that is declared as somebody else’s is compared with all tests, and cleared with a limit', async () => {
    const own = upModel(new Random(42), LAYERS, WIDTH, UNITS)
    const files = folders({ 'checkpoints/base': tower, model: own }, [base({ role: 'teacher' })])
    expect(said(await verdictOf(files, null), 'T4-INIT')).toMatch(
      /`model\/model\.safetensors` and `checkpoints\/base\/model\.safetensors`, which is `vendor\/Base-7B`: no evidence.*units that correlate by 0\.\d\d or more would have been seen/,
    )
  })

  test('a rotated copy, which sketches do not see, is found there', async () => {
    const small = upModel(new Random(51), 4, 64, 512)
    const turned: Model = new Map(
      [...small].map(([name, { shape, values }]) => [
        name,
        { shape, values: values.map((_, at) => values[Math.floor(at / 64) * 64 + ((at * 37) % 64)]!) },
      ]),
    )
    const files = folders({ 'checkpoints/base': small, model: turned }, [base({ role: 'teacher' })])
    const verdict = await verdictOf(files, null)
    expect([result(verdict, 'T4-INIT'), said(verdict, 'T4-INIT')]).toEqual([
      'contradicted',
      expect.stringMatching(/was not trained independently of `checkpoints\/base/),
    ])
  })

  test('where a declaration gives all folders away a reviewer has to say what ships', async () => {
    const files = folders({ 'checkpoints/base': final }, [
      base({ role: 'teacher', relation: 'distilled-from' }),
    ])
    const verdict = await verdictOf(files, [towerEntry])
    expect(result(verdict, 'T4-INIT')).toBe('unverified')
    expect(said(verdict, 'T4-INIT')).toMatch(/no other weights are here: a reviewer has to say whether/)
  })

  test.each<[string, string]>([
    ['the layout of the hub’s cache', 'cache/models--Qwen--Qwen2.5-7B/snapshots/abc'],
    ['organisation and name of a known model', 'weights/Qwen/Qwen2.5-7B'],
  ])('a folder named by %s contradicts', async (_, folder) => {
    const files = folders({ [folder]: tower, model: final }, [], {
      'evidence.txt': 'x',
      'sovereignty.json': JSON.stringify({
        ...JSON.parse(manifest()),
        evidence: [{ id: 'weights', requirement: 'T4-INIT', path: 'model' }],
      }),
    })
    const verdict = await verdictOf(files, null)
    expect(said(verdict, 'T4-INIT')).toMatch(/whose path is that of `Qwen\/Qwen2\.5-7B` on the hub/)
    expect(result(verdict, 'T4-INIT')).toBe('contradicted')
  })

  const states = (files: Readonly<Record<string, Model>>): Record<string, string | Uint8Array> =>
    folders(files, [], {
      'sovereignty.json': JSON.stringify({
        ...JSON.parse(manifest()),
        evidence: [{ id: 'weights', requirement: 'T4-INIT', path: Object.keys(files)[0] }],
      }),
    })

  test('steps of the own training are tied together, with the strength and what it does not show', async () => {
    const middle = trainedFurther(new Random(43), tower, 0.8)
    const last = trainedFurther(new Random(44), middle, 0.95)
    const verdict = await verdictOf(
      states({ 'checkpoints/step-1000': tower, 'checkpoints/step-5000': middle, model: last }),
      null,
    )
    expect(verdict.findings.some(({ rule }) => rule === 'evidence/missing')).toBe(false)
    expect(result(verdict, 'T4-INIT')).toBe('unverified')
    expect(said(verdict, 'T4-INIT')).toMatch(
      /3 states of the weights, from `checkpoints\/step-1000\/model\.safetensors` to `model\/model\.safetensors`, hang together: each is tied to the next, the weakest by r = 0\.[78]\d{3} \[.*p ≤ .*does not show how the first of them began/,
    )
  })

  test.each<[string, () => Model]>([
    ['an average of the last steps', () => trainedFurther(new Random(45), tower, 0.999)],
    [
      'a copy with rounded numbers',
      () =>
        new Map(
          [...tower].map(([name, { shape, values }]) => [
            name,
            { shape, values: values.map((value) => Math.round(value * 256) / 256) },
          ]),
        ),
    ],
    ['a fine-tuned state', () => trainedFurther(new Random(46), tower, 0.9)],
  ])('%s beside the own weights contradicts nothing', async (_, made) => {
    const verdict = await verdictOf(states({ model: tower, 'model-other': made() }), null)
    expect(result(verdict, 'T4-INIT')).toBe('unverified')
    expect(verdict.level.ceiling).toBe('T5')
    expect(said(verdict, 'T4-INIT')).toMatch(
      /are states of one model.*Whose it was at first this does not say/,
    )
  })

  test('somebody’s fine-tune of the own model, kept beside it, contradicts nothing', async () => {
    const tune = base({ relation: 'finetune', base: 'pkg:huggingface/nuri-lab/nuri-1', name: 'their tune' })
    const files = folders({ model: tower, 'checkpoints/base': final }, [tune])
    const verdict = await verdictOf(files, null, { owner: 'nuri-lab' })
    expect(said(verdict, 'T4-INIT')).not.toMatch(/not trained independently/)
  })

  test('without a declaration that names one, and without a registry, no tensor is read', async () => {
    const verdict = await verdictOf(folders({ 'a/base': tower, model: final }), null)
    expect(said(verdict, 'T4-INIT')).not.toMatch(/states of/)
  })
})
