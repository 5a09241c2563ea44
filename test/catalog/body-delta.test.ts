import { describe, expect, test } from '@jest/globals'
import { bodyDelta, incompatibleSizes, paddingOf } from '../../src/catalog/body-delta.js'
import { normaliseBody } from '../../src/catalog/model-body.js'
import { nearestDesigns } from '../../src/catalog/nearest-designs.js'

const mistral = {
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14336,
  vocab_size: 32000,
  sliding_window: 4096,
}
const side = (values: Record<string, unknown>, modelType: string) => ({
  body: normaliseBody(values),
  modelType,
})

describe('the delta of two bodies', () => {
  test.each<[string, Record<string, unknown>, string, Record<string, unknown>]>([
    [
      'grouped instead of full attention, and another rotary base',
      { ...mistral, rope_theta: 1_000_000 },
      'llama',
      { ...mistral, num_key_value_heads: 32, rope_theta: 10_000 },
    ],
  ])('tells %s as published techniques', (_what, ours, type, theirs) => {
    const { techniques } = bodyDelta(side(ours, type), side(theirs, type))
    expect(techniques).toEqual([
      { key: 'attention', ours: 'GQA', theirs: 'MHA' },
      { key: 'rope-base', ours: '1000000', theirs: '10000' },
    ])
  })

  test.each<[string, Record<string, unknown>, { key: string; ours: string }]>([
    ['latent attention', { kv_lora_rank: 512 }, { key: 'attention', ours: 'MLA' }],
    ['experts', { n_routed_experts: 128 }, { key: 'experts', ours: 'MoE' }],
    ['a shared expert', { n_shared_experts: 1 }, { key: 'shared-expert', ours: '1' }],
    ['one head of keys', { num_key_value_heads: 1 }, { key: 'attention', ours: 'MQA' }],
    ['another activation', { hidden_act: 'gelu' }, { key: 'activation', ours: 'gelu' }],
  ])('names %s', (_what, change, expected) => {
    const plain = { ...mistral, hidden_act: 'silu' }
    const { techniques } = bodyDelta(side({ ...plain, ...change }, 'llama'), side(plain, 'llama'))
    expect(techniques).toContainEqual(expect.objectContaining(expected))
  })

  test('a technique that only one of two types states is named, and within a type it is merely left out', () => {
    const ours = { ...mistral, num_nextn_predict_layers: 1 }
    const named = expect.objectContaining({ key: 'multi-token-prediction', ours: '1' })
    expect(bodyDelta(side(ours, 'deepseek_v3'), side(mistral, 'llama')).techniques).toContainEqual(named)
    expect(bodyDelta(side(ours, 'deepseek_v3'), side(mistral, 'deepseek_v3')).techniques).toEqual([])
  })

  test('a row that leaves out how its experts are arranged does not differ in it', () => {
    const row = { ...mistral, n_routed_experts: 256, num_experts_per_tok: 8 }
    const { techniques } = bodyDelta(
      { body: normaliseBody({ ...row, n_shared_experts: 1, first_k_dense_replace: 3 }), modelType: null },
      side(row, 'deepseek_v3'),
    )
    expect(techniques).toEqual([])
  })

  test('where norms stand is told by model types whose code is known', () => {
    const { techniques } = bodyDelta(side(mistral, 'exaone4'), side(mistral, 'qwen2'))
    expect(techniques).toContainEqual({ key: 'norm-placement', ours: 'post', theirs: 'pre' })
  })

  test('a type with blocks of its own asks for a review, and the same type does not', () => {
    expect(bodyDelta(side(mistral, 'exaone4'), side(mistral, 'qwen2')).review).toContain('Exaone4Attention')
    expect(bodyDelta(side(mistral, 'exaone4'), side(mistral, 'exaone4')).review).toEqual([])
  })

  test('what one side leaves out is no difference of numbers', () => {
    const { numeric } = bodyDelta(
      side({ hidden_size: 4096, num_hidden_layers: 32 }, 'llama'),
      side(mistral, 'llama'),
    )
    expect(numeric).toEqual([])
  })

  test('equal bodies differ in nothing', () => {
    expect(bodyDelta(side(mistral, 'mistral'), side(mistral, 'mistral'))).toEqual({
      numeric: [],
      techniques: [],
      review: [],
      vocabularyPadding: null,
    })
  })
})

describe('vocabularies that differ by filling up', () => {
  test.each([
    [32000, 32064, null],
    [32003, 32064, 64],
    [151669, 151936, null],
    [50257, 50304, 64],
    [102400, 102400, null],
    [32000, 40960, null],
    [128256, 152064, null],
  ])('%d and %d: %s', (a, b, step) => {
    expect(paddingOf(a, b)).toBe(step)
    expect(paddingOf(b, a)).toBe(step)
  })
})

describe('sizes that no further training changes', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['the same body', {}, 0],
    ['another vocabulary and context', { vocab_size: 40960, max_position_embeddings: 32768 }, 0],
    ['another feed-forward alone, which tables state in two units', { intermediate_size: 28672 }, 0],
    ['more layers', { num_hidden_layers: 48 }, 1],
    ['another model altogether', { hidden_size: 5120, num_attention_heads: 40, intermediate_size: 27648 }, 3],
  ])('%s', (_what, change, count) => {
    expect(incompatibleSizes(normaliseBody({ ...mistral, ...change }), normaliseBody(mistral))).toHaveLength(
      count,
    )
  })
})

describe('the nearest known designs', () => {
  test('of a depth up-scaled body are the model of these widths, with the growth', () => {
    const near = nearestDesigns(
      normaliseBody({ ...mistral, num_hidden_layers: 56, sliding_window: null }),
      'llama',
      () => false,
      8,
    )
    expect(near).toContainEqual(expect.objectContaining({ pattern: 'layer-growth', layerRatio: 56 / 32 }))
  })

  test('of sizes nobody has are none, whatever the model type: a name without an equal size is a suspicion', () => {
    const odd = normaliseBody({
      hidden_size: 4224,
      num_hidden_layers: 33,
      num_attention_heads: 33,
      num_key_value_heads: 11,
      intermediate_size: 11520,
    })
    expect(nearestDesigns(odd, 'qwen3')).toEqual([])
    expect(nearestDesigns(odd, 'haneul')).toEqual([])
  })

  test('of a known or unstated type are not those of another that shares no code and some sizes', () => {
    const bert = {
      hidden_size: 768,
      num_hidden_layers: 12,
      num_attention_heads: 12,
      intermediate_size: 3072,
      vocab_size: 16424,
    }
    for (const type of ['bert', 'chatglm', null]) {
      const types = nearestDesigns(normaliseBody(bert), type, () => false, 8).map(
        ({ model }) => model.modelType,
      )
      expect(types).not.toContain('gpt2')
    }
    expect(nearestDesigns(normaliseBody(bert), 'haneul')).not.toEqual([])
  })

  test('of some equal sizes are nobody beside a design with all of them', () => {
    const llama13b = {
      hidden_size: 5120,
      num_hidden_layers: 40,
      num_attention_heads: 40,
      num_key_value_heads: 40,
      intermediate_size: 13824,
      vocab_size: 32000,
    }
    const near = nearestDesigns(normaliseBody(llama13b), 'llama', () => false, 8)
    expect(near[0]?.pattern).toBe('same-body')
    expect(near.map(({ pattern }) => pattern)).not.toContain('overlap')
  })
})
