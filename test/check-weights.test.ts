import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type CheckOptions, check } from '../src/check.js'
import { openMemory } from '../src/source/memory.js'
import type { Source } from '../src/source/source.js'
import type { Verdict } from '../src/types/verdict.js'
import type { FingerprintEntry } from '../src/weights/fingerprint/entry.js'
import { entryText } from '../src/weights/fingerprint/make-entry.js'
import type { Registry } from '../src/weights/fingerprint/screen-repository.js'
import { Random } from '../src/weights/random.js'
import { type Files, NOW } from './cases/audit.js'
import { entryOf, upModel } from './weights/fingerprint/support.js'
import { safetensorsBytes } from './weights/model-files.js'
import { type Model, rename, trainedFurther, written } from './weights/models.js'

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
      /Tested against 2 fingerprints of the same shape: nothing found in \d+ % of the parameters, where a correlation of 0\.1\d or more would have been seen/,
    )
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
    expect(said(alone, 'T4-INIT')).not.toMatch(/fingerprint/)
  })
})
