import { describe, expect, test } from '@jest/globals'
import { check } from '../../../src/check.js'
import { weightsCollector } from '../../../src/evidence/collect-weights.js'
import { gather } from '../../../src/evidence/gather.js'
import { openMemory } from '../../../src/source/memory.js'
import type { Fact, ReferenceFact } from '../../../src/types/fact.js'
import { gguf, vocabulary } from './gguf.js'

/** What convert_hf_to_gguf.py writes for a fine-tune whose card names its base, and llama-quantize keeps. */
const FINETUNE = {
  'general.architecture': 'llama',
  'general.type': 'model',
  'general.name': 'Haneul 8B Instruct',
  'general.organization': 'Acme',
  'general.finetune': 'Instruct',
  'general.basename': 'Haneul',
  'general.size_label': '8B',
  'general.license': 'llama3.1',
  'general.base_model.count': 1,
  'general.base_model.0.name': 'Llama 3.1 8B',
  'general.base_model.0.organization': 'Meta Llama',
  'general.base_model.0.repo_url': 'https://huggingface.co/meta-llama/Llama-3.1-8B',
  'general.dataset.count': 1,
  'general.dataset.0.name': 'Ultrachat_200K',
  'general.dataset.0.organization': 'HuggingFaceH4',
  'general.dataset.0.repo_url': 'https://huggingface.co/datasets/HuggingFaceH4/ultrachat_200k',
  'general.tags': ['text-generation'],
  'general.languages': ['ko', 'en'],
  'llama.block_count': 32,
  'llama.context_length': 131072,
  'llama.rope.freq_base': 500000.5,
  'general.file_type': 15,
  ...vocabulary(128_256),
}

async function collect(files: Readonly<Record<string, Uint8Array>>): Promise<{
  facts: readonly Fact[]
  skipped: readonly { path: string; reason: string }[]
  bytesRead: number
}> {
  const { facts, coverage } = await gather(openMemory(files), { text: [], listing: [weightsCollector] })
  return { facts, ...coverage }
}

async function references(metadata: Parameters<typeof gguf>[0]): Promise<readonly ReferenceFact[]> {
  const { facts, skipped } = await collect({ 'model-Q4_K_M.gguf': gguf(metadata) })
  expect(skipped).toEqual([])
  return facts.filter((fact) => fact.kind === 'reference')
}

describe('the metadata of a GGUF file', () => {
  test('states base, data and licence, with its own key and value as the quote', async () => {
    const { facts, skipped } = await collect({ 'model-Q4_K_M.gguf': gguf(FINETUNE) })
    expect(skipped).toEqual([])
    expect(facts).toEqual([
      expect.objectContaining({
        kind: 'weights',
        format: 'gguf',
        location: expect.objectContaining({
          quote: expect.stringMatching(/^gguf · [\d,]+ bytes · named Haneul 8B Instruct, by Acme$/),
        }),
      }),
      expect.objectContaining({
        kind: 'reference',
        target: 'model',
        id: 'meta-llama/Llama-3.1-8B',
        form: 'hub-url',
        relation: null,
        use: 'state',
        strength: 'B',
        scope: 'product',
        location: expect.objectContaining({
          path: 'model-Q4_K_M.gguf',
          quote: 'general.base_model.0.repo_url = https://huggingface.co/meta-llama/Llama-3.1-8B',
        }),
      }),
      expect.objectContaining({
        kind: 'reference',
        target: 'dataset',
        id: 'HuggingFaceH4/ultrachat_200k',
        scope: 'data',
      }),
      expect.objectContaining({ kind: 'license', source: 'metadata', raw: 'llama3.1', appliesTo: 'weights' }),
    ])
  })

  test('is read up to the vocabulary and no further', async () => {
    const file = gguf(FINETUNE)
    const { bytesRead } = await collect({ 'model.gguf': file })
    expect(file.byteLength).toBeGreaterThan(4_000_000)
    expect(bytesRead).toBeLessThanOrEqual(128 * 1024 + 8)
  })

  test('is found behind the vocabulary too, should a writer put it there', async () => {
    const { 'general.architecture': _, ...rest } = FINETUNE
    const found = await references({ ...vocabulary(3), ...rest })
    expect(found.map(({ id }) => id)).toEqual(['meta-llama/Llama-3.1-8B', 'HuggingFaceH4/ultrachat_200k'])
  })

  test('of a merge names every parent', async () => {
    const found = await references({
      'general.architecture': 'llama',
      'general.base_model.count': 2,
      'general.base_model.0.repo_url': 'https://huggingface.co/mistralai/Mistral-7B-v0.1',
      'general.base_model.1.name': 'Zephyr 7b Beta',
    })
    expect(found.map(({ id, form, relation }) => [id, form, relation])).toEqual([
      ['mistralai/Mistral-7B-v0.1', 'hub-url', 'merge'],
      ['Zephyr 7b Beta', 'name', 'merge'],
    ])
  })

  test('of an adapter names what it is put on', async () => {
    const found = await references({
      'general.type': 'adapter',
      'adapter.type': 'lora',
      'adapter.lora.alpha': 16.5,
      'general.architecture': 'qwen2',
      'general.base_model.count': 1,
      'general.base_model.0.repo_url': 'https://huggingface.co/Qwen/Qwen2.5-7B-Instruct',
    })
    expect(found).toEqual([expect.objectContaining({ id: 'Qwen/Qwen2.5-7B-Instruct', relation: 'adapter' })])
  })

  test.each([
    [15, 'quantized'],
    [1, null],
  ])('names the repository it was converted from (file type %p)', async (type, relation) => {
    const found = await references({
      'general.architecture': 'qwen2',
      'general.quantized_by': 'Somebody',
      'general.source.repo_url': 'https://huggingface.co/Qwen/Qwen2.5-7B-Instruct',
      'general.file_type': type,
    })
    expect(found).toEqual([expect.objectContaining({ id: 'Qwen/Qwen2.5-7B-Instruct', relation })])
  })

  test.each([
    [
      'name and organisation, which the converter guesses',
      { 'general.name': 'Meta Llama 3.1 8B', 'general.organization': 'Meta Llama' },
    ],
    [
      'a base that is a folder',
      { 'general.base_model.count': 1, 'general.base_model.0.name': './out/checkpoint-900' },
    ],
    ['a paper as source', { 'general.source.url': 'https://arxiv.org/abs/2407.21783' }],
    ['the repository of the file itself', { 'general.repo_url': 'https://huggingface.co/acme/haneul-GGUF' }],
    [
      'the card of the whole model in a projector',
      {
        'general.type': 'mmproj',
        'general.base_model.count': 1,
        'general.base_model.0.repo_url': 'https://huggingface.co/Qwen/Qwen2.5-7B',
      },
    ],
    ['a count without entries', { 'general.base_model.count': 4_000_000_000 }],
  ])('%s is no base', async (_, metadata) => {
    expect(await references({ 'general.architecture': 'llama', ...metadata })).toEqual([])
  })

  test('statistics for quantising are no weights', async () => {
    const { facts } = await collect({
      'imatrix.gguf': gguf({ 'general.type': 'imatrix', 'imatrix.datasets': ['calibration.txt'] }),
    })
    expect(facts).toEqual([])
  })

  test.each([
    ['cut off', gguf(FINETUNE).subarray(0, 300), /the file ends inside its header/],
    ['big-endian', gguf({ 'general.architecture': 'llama' }, 0x03000000), /GGUF version \d+ is not read/],
    [
      'a text longer than the file',
      Buffer.concat([
        gguf({ 'general.architecture': 'llama' }).subarray(0, 24),
        Buffer.alloc(8, 0x7f),
        Buffer.alloc(100),
      ]),
      /bytes of a text/,
    ],
  ])('%s is present, with a note', async (_, file, reason) => {
    const { facts, skipped } = await collect({ 'model.gguf': file })
    expect(facts).toEqual([expect.objectContaining({ kind: 'weights', format: 'gguf' })])
    expect(skipped).toEqual([{ path: 'model.gguf', reason: expect.stringMatching(reason) }])
  })

  test('alone in a repository it bounds the level as a card would', async () => {
    const source = openMemory({ 'haneul-8b-instruct-Q4_K_M.gguf': gguf(FINETUNE) })
    const verdict = await check(source, { clock: () => new Date('2026-11-23'), toolVersion: '0.0.0' })
    const base = verdict.components.find(({ name }) => name === 'meta-llama/Llama-3.1-8B')
    expect(base).toMatchObject({
      owner: 'third-party',
      kind: 'model',
      license: { concluded: expect.anything() },
    })
    expect(verdict.level.ceiling).toBe('T2')
  })
})
