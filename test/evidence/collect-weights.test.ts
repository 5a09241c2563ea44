import { describe, expect, test } from '@jest/globals'
import { weightsCollector } from '../../src/evidence/collect-weights.js'
import { gather } from '../../src/evidence/gather.js'
import { openMemory } from '../../src/source/memory.js'
import type { Entry, Source } from '../../src/source/source.js'
import type { WeightsFact } from '../../src/types/fact.js'
import { gguf } from './weights/gguf.js'
import { headerOf, llamaShapes, safetensors, withHeader } from './weights/safetensors.js'

const OID = 'b94c25d7c2f3c204e76e4ce0b9fb244117f911fa98af27919ee008669e43f084'
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 9948693272\n`
const ZIP = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 8, 0, 0])
const PICKLE = Uint8Array.from([0x80, 2, 0x8a, 10, 0x6c, 0xfc])
const SMALL = safetensors({ 'model.embed_tokens.weight': ['F32', [4, 2]], 'model.norm.weight': ['F32', [2]] })

async function collect(source: Source): Promise<{
  facts: readonly WeightsFact[]
  skipped: readonly { path: string; reason: string }[]
  bytesRead: number
}> {
  const { facts, coverage } = await gather(source, { text: [], listing: [weightsCollector] })
  const { skipped, bytesRead } = coverage
  return { facts: facts as readonly WeightsFact[], skipped, bytesRead }
}

/** A source that lists one file larger than what it holds, as if the data followed. */
function withDeclaredSize(path: string, head: Uint8Array, size: number): Source {
  const inner = openMemory({ [path]: head })
  return { ...inner, list: async () => (await inner.list()).map((entry) => ({ ...entry, size })) }
}

describe('safetensors', () => {
  test('a 13 GB model costs its header and gives exact parameters by component', async () => {
    const { json, dataBytes } = headerOf(llamaShapes(32))
    const head = withHeader(json)
    const size = head.byteLength + dataBytes
    const { facts, skipped, bytesRead } = await collect(withDeclaredSize('model.safetensors', head, size))
    expect(skipped).toEqual([])
    expect(bytesRead).toBe(head.byteLength)
    expect(facts).toEqual([
      {
        kind: 'weights',
        form: 'file',
        format: 'safetensors',
        bytes: size,
        sha256: null,
        strength: 'A',
        scope: 'product',
        parameters: 6_738_415_616,
        groups: expect.arrayContaining([
          { prefix: 'model.layers', role: 'backbone', parameters: 6_476_267_520, tensors: 288 },
        ]),
        location: {
          path: 'model.safetensors',
          startLine: 1,
          startColumn: 1,
          endLine: 1,
          endColumn: 1,
          quote: 'safetensors · 291 tensors · 6,738,415,616 parameters',
        },
      },
    ])
  })

  test('a broken header is present without a count, and the reason is recorded', async () => {
    const broken = withHeader('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}', 4)
    const { facts, skipped } = await collect(openMemory({ 'vision/model.safetensors': broken }))
    expect(facts).toEqual([
      expect.objectContaining({
        form: 'file',
        format: 'safetensors',
        bytes: broken.byteLength,
        parameters: null,
        groups: [],
      }),
    ])
    expect(skipped).toEqual([
      {
        path: 'vision/model.safetensors',
        reason: expect.stringMatching(/tensor "a": 4 bytes of data for 2 elements/),
      },
    ])
  })

  test('quantised weights say what was not counted', async () => {
    const file = safetensors({
      'l.weight': ['F8_E4M3', [128, 256]],
      'l.weight_scale_inv': ['F32', [1, 2]],
      'rotary_emb.inv_freq': ['F32', [64]],
    })
    const { facts } = await collect(openMemory({ 'model.safetensors': file }))
    expect(facts[0]?.location.quote).toBe(
      'safetensors · 3 tensors · 32,768 parameters · 1 quantisation tensors not counted · 1 buffers not counted',
    )
  })

  test('an empty file is no weights', async () => {
    const { facts, skipped } = await collect(openMemory({ 'model.safetensors': '' }))
    expect(facts).toEqual([])
    expect(skipped).toEqual([{ path: 'model.safetensors', reason: 'empty file' }])
  })
})

describe('Git LFS pointers', () => {
  test.each([
    ['model-00001-of-00003.safetensors', 'safetensors'],
    ['pytorch_model-00001-of-00003.bin', 'pytorch'],
    ['checkpoints/last.pth', 'pytorch'],
    ['ko-7b-q4_k_m.gguf', 'gguf'],
    ['onnx/model.onnx_data', 'onnx'],
    ['flax_model.msgpack', 'other'],
    ['tf_model.h5', 'other'],
  ])('%s stands for %s', async (path, format) => {
    const { facts, skipped } = await collect(openMemory({ [path]: POINTER }))
    expect(skipped).toEqual([])
    expect(facts).toEqual([
      expect.objectContaining({
        form: 'lfs-pointer',
        format,
        bytes: 9_948_693_272,
        sha256: OID,
        parameters: null,
      }),
    ])
    expect(facts[0]?.location.quote).toBe(`git-lfs pointer · ${format} · 9,948,693,272 bytes · sha256 ${OID}`)
  })

  test.each([
    'tokenizer.model',
    'tokenizer.json',
    'data/train.arrow',
    'optimizer.pt',
    'images/teaser.png',
    'corpus.bin',
    'models/lid.176.bin',
    'embeddings/cc.ko.300.bin',
  ])('%s stands for no weights', async (path) => {
    expect((await collect(openMemory({ [path]: POINTER }))).facts).toEqual([])
  })
})

describe('other formats', () => {
  test.each<[string, Uint8Array, string]>([
    ['pytorch_model.bin', ZIP, 'pytorch'],
    ['consolidated.00.pth', PICKLE, 'pytorch'],
    ['rwkv/251016_rosa_1bit_run.pth', ZIP, 'pytorch'],
    ['lightning/epoch=3-step=100.ckpt', ZIP, 'pytorch'],
    ['mp_rank_00_model_states.pt', ZIP, 'pytorch'],
    ['iter_0001000/mp_rank_00/model_optim_rng.pt', ZIP, 'pytorch'],
    ['train_model.pt', ZIP, 'pytorch'],
    ['ggml-model-q4_0.bin', Buffer.from('lmgg\x01\0\0\0'), 'gguf'],
    ['model.gguf', gguf({}), 'gguf'],
    ['encoder.onnx', Uint8Array.from([8, 7, 0x12]), 'onnx'],
    ['app/model.tflite', Buffer.from('\x1c\0\0\0TFL3'), 'other'],
    ['model.ckpt-1000.data-00000-of-00001', Uint8Array.from([1]), 'other'],
  ])('%s is %s', async (path, content, format) => {
    const { facts, skipped } = await collect(openMemory({ [path]: content }))
    expect(skipped).toEqual([])
    expect(facts).toEqual([
      expect.objectContaining({ form: 'file', format, bytes: content.byteLength, parameters: null }),
    ])
  })

  test.each<[string, Uint8Array]>([
    ['training_args.bin', ZIP],
    ['optimizer.pt', ZIP],
    ['optimizer.bin', ZIP],
    ['scheduler.pt', ZIP],
    ['rng_state_0.pth', ZIP],
    ['rng_state.pth', ZIP],
    ['scaler.pt', ZIP],
    ['global_step100/bf16_zero_pp_rank_0_mp_rank_00_optim_states.pt', ZIP],
    ['tokenizer.bin', ZIP],
    ['vocab.bin', ZIP],
    ['train.bin', Uint8Array.from([0x80, 2])],
    ['val.bin', ZIP],
    ['data/my-corpus_text_document.bin', ZIP],
    ['firmware.bin', Buffer.from('\x7fELF')],
    ['notes.pt', Buffer.from('Notas em português\n')],
    ['features.h5', Buffer.from('\x89HDF\r\n')],
    ['events.msgpack', Uint8Array.from([1])],
    ['state.json', Buffer.from('{}')],
  ])('%s is no weights and raises no note', async (path, content) => {
    expect(await collect(openMemory({ [path]: content }))).toMatchObject({ facts: [], skipped: [] })
  })

  test('a .bin with an .idx beside it is a tokenised data set', async () => {
    const { facts } = await collect(
      openMemory({ 'd/part.bin': PICKLE, 'd/part.idx': 'MMIDIDX', 'part.bin': PICKLE }),
    )
    expect(facts.map(({ location }) => location.path)).toEqual(['part.bin'])
  })

  test('a file whose name says model and whose bytes do not is named', async () => {
    const { facts, skipped } = await collect(openMemory({ 'pytorch_model.bin': 'scrambled bytes' }))
    expect(facts).toEqual([expect.objectContaining({ format: 'pytorch', parameters: null })])
    expect(skipped).toEqual([
      { path: 'pytorch_model.bin', reason: 'does not begin like a pytorch file (byte 0)' },
    ])
  })
})

describe('indexes', () => {
  const shards = {
    'model-00001-of-00002.safetensors': safetensors({ 'model.embed_tokens.weight': ['F32', [4, 2]] }),
    'model-00002-of-00002.safetensors': safetensors({
      'visual.blocks.0.w': ['F32', [2]],
      'visual.norm.w': ['F32', [2]],
    }),
  }
  const map = {
    'model.embed_tokens.weight': 'model-00001-of-00002.safetensors',
    'visual.blocks.0.w': 'model-00002-of-00002.safetensors',
    'visual.norm.w': 'model-00002-of-00002.safetensors',
  }
  const index = (weightMap: object) => JSON.stringify({ metadata: { total_size: 48 }, weight_map: weightMap })

  test('gives names by component, and nothing is skipped when all agree', async () => {
    const { facts, skipped } = await collect(
      openMemory({ ...shards, 'model.safetensors.index.json': index(map) }),
    )
    expect(skipped).toEqual([])
    expect(facts.map(({ form, parameters }) => [form, parameters])).toEqual([
      ['file', 8],
      ['file', 4],
      ['index', null],
    ])
    expect(facts[2]).toMatchObject({
      format: 'safetensors',
      bytes: 48,
      groups: [
        { prefix: 'visual', role: 'vision-encoder', parameters: 0, tensors: 2 },
        { prefix: 'model.embed_tokens', role: 'embedding', parameters: 0, tensors: 1 },
      ],
      location: { quote: 'index · safetensors · 2 shards · 3 tensors · 48 bytes' },
    })
  })

  test.each([
    ['pytorch_model.bin.index.json', 'pytorch'],
    ['diffusion_pytorch_model.safetensors.index.fp16.json', 'safetensors'],
  ])('%s is one of %s', async (path, format) => {
    const { facts } = await collect(openMemory({ [path]: index({}) }))
    expect(facts).toEqual([expect.objectContaining({ form: 'index', format })])
  })

  test('a shard that is absent, a tensor the shard lacks and one the index lacks are recorded', async () => {
    const { skipped } = await collect(
      openMemory({
        ...shards,
        'model.safetensors.index.json': index({
          'model.embed_tokens.weight': 'model-00001-of-00002.safetensors',
          'model.hidden.weight': 'model-00001-of-00002.safetensors',
          'visual.blocks.0.w': 'model-00002-of-00002.safetensors',
          'audio.w': 'model-00003-of-00002.safetensors',
        }),
      }),
    )
    expect(skipped).toEqual([
      { path: 'model-00002-of-00002.safetensors', reason: 'tensor "visual.norm.w" is not in the index' },
      {
        path: 'model.safetensors.index.json',
        reason: '1 of 3 shards are not in the repository, first model-00003-of-00002.safetensors',
      },
      {
        path: 'model.safetensors.index.json',
        reason: 'tensor "model.hidden.weight" is not in model-00001-of-00002.safetensors',
      },
    ])
  })

  test('a shard name that leaves the folder makes the index unreadable', async () => {
    const { facts, skipped } = await collect(
      openMemory({ 'm/model.safetensors.index.json': index({ a: '../../x' }) }),
    )
    expect(facts).toEqual([
      expect.objectContaining({ form: 'index', bytes: null, parameters: null, groups: [] }),
    ])
    expect(skipped[0]?.reason).toMatch(/is not a plain file name/)
  })
})

describe('entries that are no files', () => {
  const link = (path: string, target: string): Entry => ({
    path,
    size: 10,
    type: 'link',
    executable: false,
    target,
  })

  test('a link out of the repository is named, one inside is counted under its target', async () => {
    const inner = openMemory({ 'blobs/model.safetensors': SMALL })
    const source: Source = {
      ...inner,
      list: async () => [
        ...(await inner.list()),
        link('snapshot/alias.safetensors', '../blobs/model.safetensors'),
        link('snapshot/model.safetensors', '../../../blobs/9f3a'),
        {
          path: 'weights.safetensors',
          size: 0,
          type: 'submodule',
          executable: false,
          target: 'a'.repeat(40),
        },
      ],
    }
    const { facts, skipped } = await collect(source)
    expect(facts.map(({ location }) => location.path)).toEqual(['blobs/model.safetensors'])
    expect(skipped).toEqual([
      {
        path: 'snapshot/model.safetensors',
        reason: 'link to weights outside of the repository, not followed',
      },
    ])
  })

  test('weights whose bytes cannot be read are present without a count', async () => {
    const source: Source = {
      ...openMemory({ 'model.safetensors': SMALL, 'part.bin': ZIP }),
      read: async (path) => {
        throw new Error(`${path} is not in this clone`)
      },
    }
    const { facts, skipped } = await collect(source)
    expect(facts).toEqual([
      expect.objectContaining({ form: 'file', parameters: null, format: 'safetensors' }),
    ])
    expect(skipped.map(({ path }) => path)).toEqual(['model.safetensors', 'part.bin'])
  })

  test('scope follows the path', async () => {
    const { facts } = await collect(openMemory({ 'tests/fixtures/tiny.safetensors': SMALL }))
    expect(facts[0]?.scope).toBe('development')
  })
})
