import { describe, expect, test } from '@jest/globals'
import { headShapesOf } from '../../src/weights/head-shape.js'
import { hypothesesOf, pairComponents, shapeOf } from '../../src/weights/pairing.js'
import type { TensorInfo } from '../../src/weights/tensor-source.js'
import { componentsOf, type UnitGroup } from '../../src/weights/unit-groups.js'

function info(name: string, shape: readonly number[], unreadable: string | null = null): TensorInfo {
  const elements = shape.reduce((product, size) => product * size, 1)
  return { name, dtype: 'BF16', shape, elements, bytes: elements * 2, unreadable }
}

function groups(tensors: readonly TensorInfo[], heads = headShapesOf({})): readonly UnitGroup[] {
  return componentsOf(tensors, heads).flatMap((component) => component.groups)
}

/** Heads, beside the rows of values that every known block of attention has. */
function heads(tensors: readonly TensorInfo[], shapes = headShapesOf({})): readonly UnitGroup[] {
  return groups(tensors, shapes).filter(({ block }) => block === 'attention')
}

function slices(group: UnitGroup | undefined): unknown {
  return group?.tensors.map(({ part, firstRow, stride, offset, taken, axis }) => [
    part,
    axis,
    firstRow,
    stride,
    offset,
    taken,
  ])
}

const LLAMA = { hidden_size: 4096, num_attention_heads: 32, num_key_value_heads: 8 }

describe('heads', () => {
  const qkv = (q: number, k: number, d: number): TensorInfo[] => [
    info('model.layers.3.self_attn.q_proj.weight', [q, d]),
    info('model.layers.3.self_attn.k_proj.weight', [k, d]),
    info('model.layers.3.self_attn.v_proj.weight', [k, d]),
    info('model.layers.3.self_attn.o_proj.weight', [d, q]),
  ]

  test('are a key and value head with the queries that share it, and the same rows of each', () => {
    const [group] = heads(qkv(4096, 1024, 4096), headShapesOf(LLAMA))
    expect([group?.block, group?.layer, group?.units]).toEqual(['attention', 3, 8])
    expect(slices(group)).toEqual([
      ['k', 0, 0, 128, 62, 4],
      ['v', 0, 0, 128, 62, 4],
      ['q', 0, 0, 512, 62, 4],
      ['o', 1, 0, 512, 62, 4],
    ])
  })

  test('are nothing without a configuration, and never single rows', () => {
    expect(heads(qkv(4096, 1024, 4096))).toEqual([])
  })

  test('are told by the norm of a head where there is one', () => {
    const tensors = [...qkv(2048, 512, 1024), info('model.layers.3.self_attn.k_norm.weight', [128])]
    expect(heads(tensors).map(({ units }) => units)).toEqual([4])
  })

  test('are not told by a norm over the whole projection', () => {
    const tensors = [...qkv(2048, 2048, 2048), info('model.layers.3.self_attn.k_norm.weight', [2048])]
    expect(heads(tensors)).toEqual([])
  })

  test('of models with other numbers of queries meet in keys and values', () => {
    const other = { hidden_size: 4096, num_attention_heads: 64, num_key_value_heads: 8, head_dim: 128 }
    const [one] = heads(qkv(4096, 1024, 4096), headShapesOf(LLAMA))
    const [two] = heads(qkv(8192, 1024, 4096), headShapesOf(other))
    expect(shapeOf(one!)).toBe(shapeOf(two!))
  })

  const MHA = { hidden_size: 1024, num_attention_heads: 16 }

  test.each([
    ['transformer.h.0.attn.c_attn.weight', [1024, 3072], 'transformer.h.0.attn.c_attn.bias', 1, 1024, 64],
    ['visual.blocks.0.attn.qkv.weight', [3072, 1024], 'visual.blocks.0.attn.qkv.bias', 0, 1024, 64],
    ['transformer.layers.0.self_attn.in_proj_weight', [3072, 1024], null, 0, 1024, 64],
  ])('are split out of %s', (name, shape, bias, axis, keys, stride) => {
    const tensors = [info(name, shape), ...(bias === null ? [] : [info(bias, [3072])])]
    const [group] = heads(tensors, headShapesOf(MHA))
    expect(group?.units).toBe(16)
    expect(slices(group)).toEqual([
      ['k', axis, keys, stride, 30, 4],
      ['v', axis, 2 * keys, stride, 30, 4],
      ['q', axis, 0, stride, 30, 4],
    ])
  })

  test('of GPT-NeoX lie with query, key and value of a head together', () => {
    const [group] = heads(
      [info('gpt_neox.layers.0.attention.query_key_value.weight', [3072, 1024])],
      headShapesOf(MHA),
    )
    expect(slices(group)).toEqual([
      ['k', 0, 0, 192, 94, 4],
      ['v', 0, 0, 192, 158, 4],
      ['q', 0, 0, 192, 30, 4],
    ])
  })

  test('of a fused matrix with fewer key heads are only read as a configuration states them', () => {
    const name = 'model.layers.0.self_attn.qkv_proj.weight'
    const phi = { hidden_size: 5120, num_attention_heads: 40, num_key_value_heads: 10 }
    const [group] = heads([info(name, [7680, 5120])], headShapesOf(phi))
    expect([group?.units, slices(group)]).toEqual([
      10,
      [
        ['k', 0, 5120, 128, 62, 4],
        ['v', 0, 6400, 128, 62, 4],
        ['q', 0, 0, 512, 62, 4],
      ],
    ])
    expect(heads([info(name, [7680, 5120])], headShapesOf(MHA))).toEqual([])
  })

  test('of InternLM2 lie with the queries of a key head together; the same name elsewhere is left alone', () => {
    const [group] = heads([info('model.layers.0.attention.wqkv.weight', [6144, 4096])], headShapesOf(LLAMA))
    expect([group?.units, slices(group)]).toEqual([
      8,
      [
        ['k', 0, 0, 768, 574, 4],
        ['v', 0, 0, 768, 702, 4],
        ['q', 0, 0, 768, 62, 4],
      ],
    ])
    expect(heads([info('layers.0.attention.wqkv.weight', [6144, 4096])], headShapesOf(LLAMA))).toEqual([])
  })

  const DEEPSEEK = {
    hidden_size: 2048,
    num_attention_heads: 16,
    qk_nope_head_dim: 128,
    qk_rope_head_dim: 64,
    v_head_dim: 128,
  }
  const latent = (layer: number): TensorInfo[] => [
    info(`model.layers.${layer}.self_attn.q_a_proj.weight`, [1536, 2048]),
    info(`model.layers.${layer}.self_attn.q_a_layernorm.weight`, [1536]),
    info(`model.layers.${layer}.self_attn.q_b_proj.weight`, [3072, 1536]),
    info(`model.layers.${layer}.self_attn.kv_a_proj_with_mqa.weight`, [576, 2048]),
    info(`model.layers.${layer}.self_attn.kv_a_layernorm.weight`, [512]),
    info(`model.layers.${layer}.self_attn.kv_b_proj.weight`, [4096, 512]),
  ]

  test('behind latent spaces have keys with values in one matrix and queries in another', () => {
    const [group] = heads(latent(0), headShapesOf(DEEPSEEK))
    expect([group?.units, slices(group)]).toEqual([
      16,
      [
        ['k', 0, 0, 256, 126, 4],
        ['q', 0, 0, 192, 94, 4],
      ],
    ])
  })

  test('behind latent spaces come with the places of these spaces, and no rotary row', () => {
    const found = groups(latent(0)).filter(({ block }) => block.endsWith('latents'))
    expect(found.map(({ block, units, width }) => [block, units, width])).toEqual([
      ['key-latents', 512, 2048],
      ['query-latents', 1536, 2048],
    ])
  })

  test.each([
    ['of a head', { ...LLAMA }, 96],
    ['of nobody knows which size', {}, 16],
  ])('have rows of values as units, in the first head: %s', (_, config, units) => {
    const [values] = groups(qkv(4096, 1024, 4096), headShapesOf(config)).filter(
      ({ block }) => block === 'values',
    )
    expect([values?.units, slices(values)]).toEqual([units, [['v', 0, 0, 1, 0, 1]]])
  })
})

describe('head shapes of a configuration', () => {
  test('come from every section, each once', () => {
    expect(
      headShapesOf({
        text_config: { hidden_size: 5120, num_attention_heads: 40, num_key_value_heads: 8, head_dim: 128 },
        vision_config: { hidden_size: 1280, num_heads: 16 },
        thinker_config: { audio_config: { d_model: 1280, encoder_attention_heads: 20 } },
      }),
    ).toEqual([
      { hidden: 5120, heads: 40, keyValueHeads: 8, size: 128 },
      { hidden: 1280, heads: 16, keyValueHeads: 16, size: 80 },
      { hidden: 1280, heads: 20, keyValueHeads: 20, size: 64 },
    ])
  })

  test.each([null, [], 'x', { num_attention_heads: -1 }, { num_attention_heads: 7, hidden_size: 100 }])(
    'are none in %j',
    (config) => {
      expect(headShapesOf(config)).toEqual([])
    },
  )
})

describe('recurrent cells', () => {
  test.each([
    [4, 'an LSTM'],
    [3, 'a GRU'],
  ])('have their %d gates together: %s', (gates) => {
    const [group] = groups([
      info('decoder.rnn.weight_ih_l0', [gates * 128, 64]),
      info('decoder.rnn.weight_hh_l0', [gates * 128, 128]),
      info('decoder.rnn.bias_ih_l0', [gates * 128]),
    ])
    expect([group?.block, group?.units, group?.width]).toEqual(['gates', 128, gates * 64])
    expect(group?.tensors.map(({ firstRow }) => firstRow)).toEqual(
      Array.from({ length: gates }, (_, gate) => gate * 128),
    )
  })

  test('are known in ONNX by the shapes of W, R and B', () => {
    const [group, ...others] = groups([
      info('onnx::LSTM_201', [1, 512, 128]),
      info('onnx::LSTM_202', [1, 512, 128]),
      info('onnx::LSTM_203', [1, 1024]),
    ])
    expect([group?.block, group?.units, group?.tensors[0]?.tensor.name, others]).toEqual([
      'gates',
      128,
      'onnx::LSTM_201',
      [],
    ])
  })
})

describe('tensors whose names say nothing', () => {
  test('are rows, one kind for each shape, each a hypothesis of its own', () => {
    const tensors = [
      info('onnx::Conv_31', [128, 129, 3]),
      info('onnx::Conv_32', [64, 128, 3]),
      info('onnx::Conv_33', [64, 128, 3]),
      info('conv.bias', [64]),
    ]
    const found = componentsOf(tensors)
    expect(found[0]?.groups.map(({ block, units, width, layer }) => [block, units, width, layer])).toEqual([
      ['rows 128x387', 128, 387, 0],
      ['rows 64x384', 64, 384, 1],
      ['rows 64x384', 64, 384, 2],
    ])
    const { pairs } = pairComponents(found, componentsOf(tensors))
    expect(pairs[0]?.kinds.map(({ kind, family }) => [kind, family])).toEqual([
      ['rows 128x387', 'rows'],
      ['rows 64x384', 'rows'],
    ])
    expect(hypothesesOf(pairs)).toBe(3)
  })

  test.each([
    ['a table of words', 'vocab_table.weight', [512, 64]],
    ['queries, whose rows rotary positions tell apart', 'block.q_proj.weight', [512, 64]],
    ['a classifier', 'classifier.weight', [1000, 64]],
    ['positions', 'pos_embedding', [257, 64]],
    ['a table with a row for each word', 'x.weight', [50_000, 64]],
    ['convolutions one channel wide', 'depthwise.weight', [256, 1, 3]],
    ['what cannot be read', 'y.weight', [64, 64]],
  ])('do not count as units: %s', (_, name, shape) => {
    expect(groups([info(name, shape, name === 'y.weight' ? 'packed' : null)])).toEqual([])
  })

  test('are not looked at beside units with a name', () => {
    const tensors = [info('visual.blocks.0.mlp.fc1.weight', [64, 16]), info('visual.stem.weight', [64, 48])]
    expect(groups(tensors).map(({ block }) => block)).toEqual(['dense'])
  })
})

describe('tables of tokens', () => {
  test('are read along the places of the stream, so that tables of other lengths meet', () => {
    const [small] = groups([info('model.embed_tokens.weight', [1000, 64])])
    const [large] = groups([info('language_model.embed_tokens.weight', [152_064, 64])])
    expect([small?.block, small?.units, small?.width, small?.tensors[0]?.axis]).toEqual([
      'tokens',
      64,
      512,
      1,
    ])
    expect(shapeOf(small!)).toBe(shapeOf(large!))
  })

  test('are not positions', () => {
    expect(groups([info('transformer.wpe.weight', [1024, 64])])).toEqual([])
  })
})

describe('experts', () => {
  const moe = (layers: number, experts: number): TensorInfo[] =>
    Array.from({ length: layers }, (_, layer) =>
      Array.from({ length: experts }, (_, expert) =>
        ['gate', 'up'].map((part) =>
          info(`model.layers.${layer}.mlp.experts.${expert}.${part}_proj.weight`, [48, 32]),
        ),
      ),
    ).flat(2)

  test('are all read in a model of few', () => {
    const { pairs } = pairComponents(componentsOf(moe(4, 8)), componentsOf(moe(4, 8)))
    expect(pairs[0]?.kinds.map(({ kind, a }) => [kind, a.length])).toEqual([['experts', 32]])
  })

  test('are all read of some layers in a model of many', () => {
    const { pairs } = pairComponents(componentsOf(moe(46, 128)), componentsOf(moe(48, 128)))
    const { a, b } = pairs[0]!.kinds[0]!
    const layers = [...new Set(a.map(({ layer }) => layer))]
    expect([a.length, b.length, layers.length]).toEqual([3 * 128, 3 * 128, 3])
    expect([...new Set(b.map(({ layer }) => layer))]).toEqual(layers)
  })
})

describe('stages of layers', () => {
  test('are counted through', () => {
    const swin = [0, 1].flatMap((stage) =>
      [0, 1].map((block) => info(`layers.${stage}.blocks.${block}.mlp.fc1.weight`, [64, 16])),
    )
    expect(groups(swin).map(({ layer }) => layer)).toEqual([0, 1, 2, 3])
  })
})
