import { describe, expect, test } from '@jest/globals'
import { normaliseBody } from '../../src/catalog/model-body.js'
import { type BodyNeighbour, nearestByBody } from '../../src/catalog/nearest-by-body.js'

function neighbour(raw: Record<string, unknown>, id: string): BodyNeighbour | undefined {
  const type = typeof raw['model_type'] === 'string' ? raw['model_type'] : null
  return nearestByBody(normaliseBody(raw), type, 100).find((row) => row.model.id === id)
}

const solar = {
  model_type: 'llama',
  hidden_size: 4096,
  num_hidden_layers: 48,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14336,
  vocab_size: 32000,
  rope_theta: 10000,
}

describe('nearestByBody', () => {
  test('sees five equal sizes of Olmo 3.1 32B and Qwen2.5 32B as sizes only', () => {
    const olmo = {
      model_type: 'olmo3',
      hidden_size: 5120,
      num_hidden_layers: 64,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      intermediate_size: 27648,
      vocab_size: 100278,
    }
    const qwen = neighbour(olmo, 'Qwen/Qwen2.5-32B-Instruct')
    expect(qwen).toMatchObject({ pattern: 'same-sizes', modelTypeAgrees: false, vocabularyAgrees: false })
    expect(neighbour(olmo, 'allenai/Olmo-3.1-32B-Instruct')?.pattern).toBe('same-body')
    expect(nearestByBody(normaliseBody(olmo), 'olmo3')[0]?.model.id).toBe('allenai/Olmo-3.1-32B-Instruct')
  })

  test('does not take EXAONE 4.0 32B for its neighbours of equal depth and width', () => {
    const exaone = {
      model_type: 'exaone4',
      hidden_size: 5120,
      num_hidden_layers: 64,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      intermediate_size: 27392,
      vocab_size: 102400,
    }
    expect(neighbour(exaone, 'Qwen/Qwen2.5-32B-Instruct')?.pattern).toBe('overlap')
    expect(neighbour(exaone, 'allenai/Olmo-3.1-32B-Instruct')?.pattern).toBe('overlap')
  })

  test('sees A.X K1, DeepSeek V3 and Kimi K2 as overlapping designs', () => {
    const axk1 = {
      model_type: 'axk1',
      hidden_size: 7168,
      num_hidden_layers: 61,
      num_attention_heads: 64,
      num_key_value_heads: 64,
      intermediate_size: 18432,
      moe_intermediate_size: 2048,
      n_routed_experts: 192,
      kv_lora_rank: 512,
      q_lora_rank: 1536,
      vocab_size: 163840,
    }
    const deepseek = neighbour(axk1, 'deepseek-ai/DeepSeek-V3')
    const kimi = neighbour(axk1, 'moonshotai/Kimi-K2-Instruct')
    expect(deepseek).toMatchObject({ pattern: 'overlap', modelTypeAgrees: false, vocabularyAgrees: false })
    expect(deepseek?.different).toEqual(
      expect.arrayContaining(['num_attention_heads', 'num_experts', 'vocab_size']),
    )
    expect(kimi).toMatchObject({ pattern: 'overlap', modelTypeAgrees: false, vocabularyAgrees: true })
    expect(kimi?.different).toContain('num_experts')
  })

  test('sees Solar Open and GLM 4.5 Air as overlapping designs', () => {
    const open = {
      model_type: 'solar_open',
      hidden_size: 4096,
      num_hidden_layers: 48,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      intermediate_size: 10240,
      moe_intermediate_size: 1280,
      n_routed_experts: 128,
      vocab_size: 196608,
    }
    expect(neighbour(open, 'zai-org/GLM-4.5-Air')).toMatchObject({
      pattern: 'overlap',
      modelTypeAgrees: false,
    })
  })

  test('reports SOLAR 10.7B as Mistral 7B with more layers', () => {
    expect(neighbour(solar, 'mistralai/Mistral-7B-v0.1')).toMatchObject({
      pattern: 'layer-growth',
      modelTypeAgrees: false,
      vocabularyAgrees: true,
      layerRatio: 1.5,
    })
  })

  test('reports EEVE as SOLAR with a larger vocabulary', () => {
    const eeve = { ...solar, vocab_size: 40960 }
    expect(neighbour(eeve, 'upstage/SOLAR-10.7B-v1.0')?.pattern).toBe('vocabulary-growth')
    expect(neighbour(eeve, 'mistralai/Mistral-7B-v0.1')?.pattern).toBe('layer-and-vocabulary-growth')
    expect(neighbour(eeve, 'yanolja/EEVE-Korean-10.8B-v1.0')?.pattern).toBe('same-body')
  })

  test('is not misled by the name of a folder: the sizes tell Qwen1.5 72B from Qwen2 72B', () => {
    const mislabelled = {
      model_type: 'qwen2',
      hidden_size: 8192,
      num_hidden_layers: 80,
      num_attention_heads: 64,
      num_key_value_heads: 64,
      intermediate_size: 24576,
      vocab_size: 152064,
    }
    const found = nearestByBody(normaliseBody(mislabelled), 'qwen2')
    expect(found[0]).toMatchObject({ model: { id: 'Qwen/Qwen1.5-72B-Chat' }, pattern: 'same-body' })
    expect(neighbour(mislabelled, 'Qwen/Qwen2-72B-Instruct')?.pattern).toBe('overlap')
  })

  test('finds the base of a fine-tune that nests its text part', () => {
    const text = {
      model_type: 'qwen2_5_vl_text',
      hidden_size: 3584,
      num_hidden_layers: 28,
      num_attention_heads: 28,
      num_key_value_heads: 4,
      intermediate_size: 18944,
      vocab_size: 152064,
    }
    expect(neighbour(text, 'Qwen/Qwen2.5-VL-7B-Instruct')).toMatchObject({
      pattern: 'same-body',
      modelTypeAgrees: true,
    })
  })

  test('compares a vision tower with vision towers', () => {
    const tower = {
      model_type: 'qwen2_5_vl',
      hidden_size: 1280,
      depth: 32,
      num_heads: 16,
      intermediate_size: 3456,
      patch_size: 14,
      out_hidden_size: 5120,
      window_size: 112,
    }
    expect(neighbour(tower, 'Qwen/Qwen2.5-VL-32B-Instruct')).toMatchObject({
      part: 'vision',
      pattern: 'same-body',
    })
    expect(neighbour(tower, 'Qwen/Qwen2.5-VL-7B-Instruct')?.different).toContain('intermediate_size')
  })

  test('says nothing about LLaMA-sized models of others beyond their sizes', () => {
    const baichuan = {
      model_type: 'baichuan',
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      intermediate_size: 11008,
      vocab_size: 64000,
    }
    expect(neighbour(baichuan, 'huggyllama/llama-7b')?.pattern).toBe('same-sizes')
  })

  test('does not take an encoder of one kind for one of another', () => {
    const whisperSmall = {
      model_type: 'whisper',
      d_model: 768,
      encoder_layers: 12,
      encoder_attention_heads: 12,
      encoder_ffn_dim: 3072,
      num_mel_bins: 80,
      vocab_size: 51865,
    }
    const found = nearestByBody(normaliseBody(whisperSmall), 'whisper', 100)
    expect(found[0]).toMatchObject({ model: { id: 'openai/whisper-small' }, pattern: 'same-body' })
    expect(found.filter((row) => row.part === 'vision')).toEqual([])
    const clipText = {
      model_type: 'clip_text_model',
      hidden_size: 768,
      num_hidden_layers: 12,
      num_attention_heads: 12,
      intermediate_size: 3072,
    }
    expect(
      nearestByBody(normaliseBody(clipText), 'clip_text_model', 100).filter((row) => row.part !== 'body'),
    ).toEqual([])
  })

  test('sees the shape that many vision towers share as a shape only', () => {
    const tower = {
      model_type: 'qwen3_vl',
      hidden_size: 1152,
      depth: 27,
      num_heads: 16,
      intermediate_size: 4304,
      patch_size: 16,
    }
    expect(neighbour(tower, 'google/gemma-4-26B-A4B')).toMatchObject({
      part: 'vision',
      pattern: 'same-sizes',
      modelTypeAgrees: false,
    })
    expect(neighbour(tower, 'Qwen/Qwen3-VL-8B-Instruct')?.pattern).not.toBe('same-sizes')
  })

  test('tells the Whisper encoder from its like-shaped sibling in Qwen2-Audio by the type', () => {
    const encoder = {
      model_type: 'qwen2_audio_encoder',
      d_model: 1280,
      encoder_layers: 32,
      encoder_attention_heads: 20,
      encoder_ffn_dim: 5120,
      num_mel_bins: 128,
    }
    expect(neighbour(encoder, 'Qwen/Qwen2-Audio-7B-Instruct')).toMatchObject({
      part: 'audio',
      pattern: 'same-body',
      modelTypeAgrees: true,
    })
    expect(neighbour(encoder, 'openai/whisper-large-v3')).toMatchObject({
      pattern: 'same-sizes',
      modelTypeAgrees: false,
    })
  })

  test('has no neighbours for a body without sizes', () => {
    expect(nearestByBody(normaliseBody({ model_type: 'llama' }), 'llama')).toEqual([])
  })
})
