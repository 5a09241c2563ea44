import { describe, expect, test } from '@jest/globals'
import { Exclusions } from '../../src/weights/exclusions.js'
import { pairComponents } from '../../src/weights/pairing.js'
import { readTensorName } from '../../src/weights/tensor-name.js'
import type { TensorInfo } from '../../src/weights/tensor-source.js'
import { componentsOf } from '../../src/weights/unit-groups.js'
import { cpuMilliseconds } from '../support/cpu-time.js'

function info(name: string, shape: readonly number[], unreadable: string | null = null): TensorInfo {
  const elements = shape.reduce((product, size) => product * size, 1)
  return { name, dtype: 'BF16', shape, elements, bytes: elements * 2, unreadable }
}

function llama(stem: string, layers: number, width: number, inner: number): TensorInfo[] {
  return Array.from({ length: layers }, (_, layer) => [
    info(`${stem}.layers.${layer}.self_attn.q_proj.weight`, [width, width]),
    info(`${stem}.layers.${layer}.mlp.gate_proj.weight`, [inner, width]),
    info(`${stem}.layers.${layer}.mlp.up_proj.weight`, [inner, width]),
    info(`${stem}.layers.${layer}.mlp.down_proj.weight`, [width, inner]),
    info(`${stem}.layers.${layer}.input_layernorm.weight`, [width]),
  ]).flat()
}

describe('tensor names', () => {
  test.each([
    ['model.layers.11.mlp.up_proj.weight', 'model', 11, 'dense up'],
    ['layers.0.feed_forward.w1.weight', '', 0, 'dense gate'],
    ['model.visual.blocks.3.mlp.fc1.weight', 'model.visual', 3, 'dense fc1'],
    ['h.7.mlp.c_fc.weight', '', 7, 'dense fc1'],
    ['bert.encoder.layer.2.intermediate.dense.weight', 'bert.encoder', 2, 'dense fc1'],
    ['gpt_neox.layers.5.mlp.dense_h_to_4h.weight', 'gpt_neox', 5, 'dense fc1'],
    ['encoder.block.4.layer.1.DenseReluDense.wi_0.weight', 'encoder', 4, 'dense gate'],
    ['model.layers.1.mlp.experts.17.down_proj.weight', 'model', 1, null],
    ['model.layers.1.mlp.experts.17.up_proj.weight', 'model', 1, 'expert 17 up'],
    ['model.layers.1.block_sparse_moe.experts.0.w3.weight', 'model', 1, 'expert 0 up'],
    ['model.layers.1.mlp.shared_experts.gate_proj.weight', 'model', 1, 'shared gate'],
    ['model.layers.1.mlp.gate.weight', 'model', 1, 'router router'],
    ['model.layers.1.mlp.gate_up_proj.weight', 'model', 1, 'dense gate-up'],
    ['model.layers.1.self_attn.q_proj.weight', 'model', 1, null],
    ['model.layers.1.mlp.up_proj.bias', 'model', 1, null],
    ['model.embed_tokens.weight', 'model.embed_tokens', null, null],
  ])('%s', (name, stem, layer, unit) => {
    const read = readTensorName(name)
    expect({
      stem: read.stem,
      layer: read.layer,
      unit:
        read.unit &&
        `${read.unit.expert === null ? read.unit.block : `expert ${read.unit.expert}`} ${read.unit.part}`,
    }).toEqual({
      stem,
      layer,
      unit,
    })
  })

  test('takes time in proportion to a hostile name', () => {
    const start = process.cpuUsage()
    readTensorName(`${'layers.1.'.repeat(50_000)}up_proj.weight`)
    expect(cpuMilliseconds(start)).toBeLessThan(200)
  })
})

describe('unit groups', () => {
  test('lay gate before up, and split a fused matrix into the same two', () => {
    const [apart] = componentsOf(llama('model', 1, 8, 20))[0]!.groups
    const [fused] = componentsOf([info('model.layers.0.mlp.gate_up_proj.weight', [40, 8])])[0]!.groups
    const places = (group: typeof apart): unknown =>
      group?.tensors.map(({ part, firstRow, width }) => [part, firstRow, width])
    expect(places(apart)).toEqual([
      ['gate', 0, 8],
      ['up', 0, 8],
    ])
    expect(places(fused)).toEqual([
      ['gate', 0, 8],
      ['up', 20, 8],
    ])
    expect([apart?.units, fused?.units]).toEqual([20, 20])
  })

  test("find GPT-2's units along the second axis by the bias", () => {
    const [group] = componentsOf([
      info('h.0.mlp.c_fc.weight', [768, 3072]),
      info('h.0.mlp.c_fc.bias', [3072]),
    ])[0]!.groups
    expect([group?.units, group?.width, group?.tensors[0]?.axis]).toEqual([3072, 768, 1])
  })

  test('leave out a layer whose gate and up disagree', () => {
    const odd = [
      info('l.layers.0.mlp.gate_proj.weight', [10, 8]),
      info('l.layers.0.mlp.up_proj.weight', [12, 8]),
    ]
    expect(componentsOf(odd)[0]!.groups).toEqual([])
  })
})

describe('pairing', () => {
  test('finds a renamed encoder inside a larger model by the shape of its units', () => {
    const encoder = (stem: string, list: string): TensorInfo[] =>
      [0, 1].flatMap((layer) => [info(`${stem}${list}.${layer}.mlp.fc1.weight`, [64, 16])])
    const whole = [...llama('model.language_model', 3, 32, 96), ...encoder('vision_model.', 'blocks')]
    const { pairs, unpaired } = pairComponents(
      componentsOf(whole),
      componentsOf(encoder('visual.', 'layers')),
    )
    expect(pairs.map(({ a, b }) => [a.stem, b.stem])).toEqual([['vision_model', 'visual']])
    expect(unpaired).toEqual([
      {
        side: 'a',
        component: 'model.language_model',
        reason: 'hidden units of 96xgate:32+up:32; the other model has 64xgate:16',
      },
    ])
  })

  test('lays a dense block beside an expert when one model has no other of its kind', () => {
    const dense = componentsOf(llama('model', 2, 32, 96))
    const moe = componentsOf(
      [0, 1].flatMap((layer) =>
        [0, 1].flatMap((expert) =>
          ['gate', 'up'].map((part) =>
            info(`model.layers.${layer}.mlp.experts.${expert}.${part}_proj.weight`, [96, 32]),
          ),
        ),
      ),
    )
    const { pairs } = pairComponents(moe, dense)
    expect(pairs[0]?.kinds.map(({ kind, a }) => [kind, a.length])).toEqual([['experts/dense', 4]])
  })

  test('pairs nothing of another width', () => {
    const { pairs } = pairComponents(componentsOf(llama('m', 2, 32, 96)), componentsOf(llama('m', 2, 48, 96)))
    expect(pairs).toEqual([])
  })
})

describe('exclusions', () => {
  test('name every tensor that is not used, once a pattern, with the reason', () => {
    const exclusions = new Exclusions()
    exclusions.addComponents(
      'a',
      componentsOf([
        ...llama('model', 2, 8, 20),
        info('model.embed_tokens.weight', [100, 8]),
        info('model.layers.0.self_attn.rotary_emb.inv_freq', [4]),
        info('encoder.forward_basis_buffer', [258, 1, 256]),
        info(
          'model.layers.3.mlp.up_proj.qweight',
          [2, 20],
          'packed by GPTQ or AWQ; this version does not unpack it',
        ),
      ]),
    )
    expect(
      exclusions.toArray().map(({ name, tensors, reason }) => [name, tensors, reason.split(/[:;]/)[0]]),
    ).toEqual([
      ['encoder.forward_basis_buffer', 1, 'fixed buffer by its name'],
      ['model.layers.*.self_attn.q_proj.weight', 2, 'attention'],
      [
        'model.layers.*.mlp.down_proj.weight',
        2,
        'rows write to the residual stream, one permutation for the whole model',
      ],
      ['model.layers.*.input_layernorm.weight', 2, 'vector'],
      ['model.layers.*.self_attn.rotary_emb.inv_freq', 1, 'fixed buffer by its name'],
      ['model.layers.*.mlp.up_proj.qweight', 1, 'packed by GPTQ or AWQ'],
    ])
  })
})
