import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import validators from '../../../src/generated/validators.cjs'
import { besideModel } from '../../../src/weights/fingerprint/beside-model.js'
import { entryText, makeEntry } from '../../../src/weights/fingerprint/make-entry.js'
import { readEntry } from '../../../src/weights/fingerprint/read-entry.js'
import { openWeights } from '../../../src/weights/open-weights.js'
import { Random } from '../../../src/weights/random.js'
import { bfloat16, folderWith, safetensorsBytes } from '../model-files.js'
import { newModel, rename, saved } from '../models.js'
import { ABOUT, entryOf } from './support.js'

describe('an entry', () => {
  test('is the same bytes each time, follows its schema, and is read back', async () => {
    const model = newModel(new Random(1), 5)
    const [one, two] = [await entryOf(model), await entryOf(model)]
    expect(entryText(one)).toBe(entryText(two))
    expect(validators['weights-fingerprint'](JSON.parse(entryText(one)))).toBe(true)
    expect(readEntry(entryText(one), 'one.json')).toEqual(one)
  })

  test('holds a sketch of every layer of every component, and the norm vectors', async () => {
    const both = new Map([
      ...newModel(new Random(1), 5),
      ...rename(newModel(new Random(2), 3, 96, 160), /^model\.layers/, 'visual.blocks'),
    ])
    const { components, norms, shapes } = await entryOf(both)
    expect(
      components.map(({ stem, role, blocks }) => [
        stem,
        role,
        blocks.map(({ units, width, layers }) => [units, width, layers]),
      ]),
    ).toEqual([
      ['model', 'backbone', [[512, 128, [0, 1, 2, 3, 4]]]],
      ['visual', 'vision-encoder', [[160, 96, [0, 1, 2]]]],
    ])
    expect(norms.map(({ stem, width, layers }) => [stem, width, layers.length])).toEqual([
      ['model', 128, 5],
      ['visual', 96, 3],
    ])
    expect(shapes).toContainEqual({
      name: 'model.layers.*.mlp.up_proj.weight',
      dtype: 'F32',
      shape: [512, 128],
      count: 5,
    })
  })

  test('reads 16 rows a layer and no more', async () => {
    const layers = 4
    const source = await openWeights(saved(newModel(new Random(3), layers)))
    const before = source.bytesRead()
    await makeEntry(source, ABOUT)
    expect(source.bytesRead() - before).toBe(layers * (16 * 128 + 128) * 4)
    source.close()
  })

  test('leaves out layers that nobody trained', async () => {
    const model = newModel(new Random(4), 4)
    model.set('model.layers.2.mlp.up_proj.weight', {
      shape: [512, 128],
      values: new Float32Array(512 * 128).fill(0.5),
    })
    const source = await openWeights(saved(model))
    const { entry, leftOut } = await makeEntry(source, ABOUT)
    source.close()
    expect(entry.components[0]?.blocks[0]?.layers).toEqual([0, 1, 3])
    expect(leftOut).toEqual([
      { name: 'model.layers.2.mlp.up_proj.weight', reason: 'not learned, by its numbers: constant' },
    ])
  })

  test('of experts holds the first and the shared ones', async () => {
    const random = new Random(5)
    const tensors: Record<string, ReturnType<typeof bfloat16>> = {}
    for (let layer = 0; layer < 3; layer += 1) {
      for (const part of ['experts.0', 'experts.1', 'shared_experts']) {
        for (const matrix of ['gate_proj', 'up_proj']) {
          tensors[`model.layers.${layer}.mlp.${part}.${matrix}.weight`] = bfloat16(
            [32, 64],
            Float32Array.from({ length: 32 * 64 }, () => random.normal()),
          )
        }
      }
    }
    const source = await openWeights(folderWith({ 'model.safetensors': safetensorsBytes(tensors) }))
    const { entry } = await makeEntry(source, ABOUT)
    source.close()
    expect(entry.components[0]?.blocks.map(({ block, layers }) => [block, layers])).toEqual([
      ['expert 0', [0, 1, 2]],
      ['shared', [0, 1, 2]],
    ])
  })
})

describe('what lies beside a model', () => {
  const words = (count: number, from = 0): string =>
    JSON.stringify({
      model: {
        type: 'BPE',
        vocab: Object.fromEntries(Array.from({ length: count }, (_, at) => [`word${at + from}`, at])),
        merges: [],
      },
    })

  test('gives dimensions, vocabulary, and files with the hashes that are known', async () => {
    const folder = saved(newModel(new Random(6), 2))
    writeFileSync(
      join(folder, 'config.json'),
      '{"hidden_size":128,"vision_config":{"depth":3,"secret":"x"},"torch_dtype":"float32"}',
    )
    writeFileSync(join(folder, 'tokenizer.json'), words(500))
    const beside = await besideModel(folder, [], false)
    expect(beside.config).toEqual({ hidden_size: 128, 'vision_config.depth': 3 })
    expect(beside.tokenizer).toMatchObject({ tokens: 500, firstMerges: null })
    expect(beside.files).toEqual([{ name: 'model.safetensors', bytes: expect.any(Number), sha256: null }])
    const hashed = await besideModel(folder, [], true)
    expect(hashed.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('estimates by its minhash how much two vocabularies share', async () => {
    const print = async (text: string): Promise<Buffer> => {
      const folder = folderWith({ 'tokenizer.json': text, 'model.safetensors': 'x' })
      return Buffer.from((await besideModel(folder, [], false)).tokenizer!.minhash, 'base64')
    }
    // 1,500 words of 2,500 in common: Jaccard .6.
    const [one, two] = [await print(words(2000)), await print(words(2000, 500))]
    let equal = 0
    for (let at = 0; at < 512; at += 4) if (one.readUInt32LE(at) === two.readUInt32LE(at)) equal += 1
    expect(Math.abs(equal / 128 - 0.6)).toBeLessThan(0.13)
  })
})

describe('a hostile entry', () => {
  test.each<[string, (entry: Record<string, never>) => unknown, RegExp]>([
    ['no JSON', () => '{', /bad\.json: not JSON/],
    [
      'another version',
      (entry) => ({ ...entry, schemaVersion: '2' }),
      /bad\.json: a fingerprint of version "2"/,
    ],
    ['no object', () => [1], /bad\.json: no fingerprint of weights/],
    [
      'too few signs',
      (entry) => block(entry, { rows: 'AAAA' }),
      /\/components\/0\/blocks\/0: rows hold 3 bytes; 2048 belong there/,
    ],
    ['layers in disorder', (entry) => block(entry, { layers: [1, 0] }), /layers are not ascending/],
    [
      'too many layers',
      (entry) => block(entry, { layers: Array.from({ length: 2000 }, (_, at) => at) }),
      /\/components\/0\/blocks\/0\/layers breaks "maxItems"/,
    ],
    [
      'an absurd width',
      (entry) => block(entry, { width: 1e15 }),
      /\/components\/0\/blocks\/0\/width breaks "maximum"/,
    ],
    ['a width that is no number', (entry) => block(entry, { width: null }), /\/width breaks "type"/],
    ['something else', (entry) => ({ ...entry, surprise: 1 }), /breaks "additionalProperties"/],
  ])('with %s is refused by name', async (_, change, message) => {
    const entry = JSON.parse(entryText(await entryOf(newModel(new Random(7), 2)))) as Record<string, never>
    const changed = change(entry)
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed)
    expect(() => readEntry(text, 'bad.json')).toThrow(message)
  })

  function block(entry: Record<string, unknown>, change: Record<string, unknown>): unknown {
    const [component] = entry['components'] as { blocks: Record<string, unknown>[] }[]
    return { ...entry, components: [{ ...component, blocks: [{ ...component!.blocks[0], ...change }] }] }
  }
})
