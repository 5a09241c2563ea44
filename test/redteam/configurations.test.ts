import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/types/verdict.js'
import { audit, resultOf, shippedParts } from './audit.js'

/** Configurations as their makers publish them, with the sizes that matter here. */
const LLAMA_2 = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_act: 'silu',
  hidden_size: 4096,
  intermediate_size: 11008,
  max_position_embeddings: 4096,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 32,
  rms_norm_eps: 1e-5,
  vocab_size: 32000,
}
const MISTRAL = {
  ...LLAMA_2,
  architectures: ['MistralForCausalLM'],
  model_type: 'mistral',
  intermediate_size: 14336,
  max_position_embeddings: 32768,
  num_key_value_heads: 8,
}
const QWEN_VL = {
  architectures: ['Qwen2_5_VLForConditionalGeneration'],
  model_type: 'qwen2_5_vl',
  hidden_size: 3584,
  intermediate_size: 18944,
  num_attention_heads: 28,
  num_hidden_layers: 28,
  num_key_value_heads: 4,
  vocab_size: 152064,
  vision_config: {
    depth: 32,
    hidden_size: 1280,
    intermediate_size: 3420,
    model_type: 'qwen2_5_vl',
    num_heads: 16,
    out_hidden_size: 3584,
    patch_size: 14,
  },
}
const POINTER =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4665cb2b1a1e8ab1ee3d35d1b7a1f0ed4a6f8c5e7b9d0f1a2b3c4d5e6f708192\nsize 14483464192\n'

function model(config: object, card: string, more: Readonly<Record<string, string>> = {}) {
  return {
    'model.safetensors': POINTER,
    'config.json': JSON.stringify(config, null, 2),
    'README.md': card,
    ...more,
  }
}

function declaration(level: string, components: readonly object[], more: object = {}): string {
  return JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'acme' },
    claim: { level },
    components,
    ...more,
  })
}

const base = (id: string) => ({
  id: 'base',
  name: id,
  type: 'model',
  role: 'backbone',
  purl: `pkg:huggingface/${id}`,
  relation: 'finetune',
  owner: 'third-party',
})

function errorsOf(verdict: Verdict): string[] {
  return verdict.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
}

const notes = (verdict: Verdict, rule: string): string[] =>
  verdict.findings.filter((one) => one.rule === rule).map(({ message }) => message)

describe('who declares the base of a fine-tuning has declared its design', () => {
  test.each([
    ['the base itself', 'meta-llama/Llama-2-7b-hf', LLAMA_2],
    ['a vocabulary that grew', 'meta-llama/Llama-2-7b-hf', { ...LLAMA_2, vocab_size: 46336 }],
    ['a fine-tune of it', 'HuggingFaceH4/zephyr-7b-beta', MISTRAL],
    ['a model with a tower', 'allenai/olmOCR-2-7B-1025', QWEN_VL],
    ['a base that the catalogue does not know', 'somebody/llama-ko-7b', LLAMA_2],
  ])('%s', async (_name, id, config) => {
    const card = `---\nbase_model: ${id}\n---\n# Nuri\n`
    const verdict = await audit(model(config, card, { 'sovereignty.json': declaration('T2', [base(id)]) }))
    expect(errorsOf(verdict)).toEqual([])
    expect(resultOf(verdict, 'T4-SRC')).not.toBe('contradicted')
    expect(shippedParts(verdict)).toEqual([`model ${id} finetune third-party`])
  })

  const WRAPPER =
    'from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM\n\n\nclass NuriConfig(LlamaConfig):\n    model_type = "nuri"\n\n\nclass NuriForCausalLM(LlamaForCausalLM):\n    config_class = NuriConfig\n\n\nAutoConfig.register("nuri", NuriConfig)\nAutoModelForCausalLM.register(NuriConfig, NuriForCausalLM)\n'
  const wrapped = { ...LLAMA_2, model_type: 'nuri', architectures: ['NuriForCausalLM'] }

  test('nor is the class that its own class derives from asked for beside it', async () => {
    const id = 'lmsys/vicuna-7b-v1.5'
    const files = { 'modeling_nuri.py': WRAPPER, 'sovereignty.json': declaration('T2', [base(id)]) }
    const verdict = await audit(model(wrapped, `---\nbase_model: ${id}\n---\n# Nuri\n`, files))
    expect(errorsOf(verdict)).toEqual([])
    expect(shippedParts(verdict)).toEqual([`model ${id} finetune third-party`])
  })

  test('a class that derives from another vendor’s model names its design where no base does', async () => {
    const verdict = await audit(model(wrapped, '# Nuri\n', { 'modeling_nuri.py': WRAPPER }))
    expect(shippedParts(verdict)).toEqual(['code LlamaForCausalLM architecture-of third-party'])
    expect(resultOf(verdict, 'T5-CODE')).toBe('contradicted')
    expect(verdict.level.ceiling).toBe('T4-2')
  })

  test('and no design of another model type', async () => {
    const card = '---\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Nuri\n'
    const verdict = await audit(model(MISTRAL, card))
    expect(shippedParts(verdict)).toContain('code mistralai/Mistral-7B-v0.1 architecture-of third-party')
  })

  test('and no tower that comes from elsewhere', async () => {
    const config = {
      ...LLAMA_2,
      model_type: 'nuri_vl',
      architectures: ['NuriVLForCausalLM'],
      vision_config: { model_type: 'siglip_vision_model', hidden_size: 1152, num_hidden_layers: 27 },
    }
    const card = '---\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Nuri\n'
    const verdict = await audit(model(config, card))
    expect(shippedParts(verdict)).toContain('model SigLIP architecture-of third-party')
  })
})

describe('a base with another body', () => {
  test('is a wrong statement, also where only heads of keys and the feed-forward tell', async () => {
    const card = '---\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Nuri\n'
    const [told] = notes(await audit(model(MISTRAL, card)), 'component/base-mismatch')
    expect(told).toContain('num_key_value_heads 8/32, intermediate_size 14336/11008')
  })

  test('of the same widths and more layers is depth up-scaling', async () => {
    const card = '---\nbase_model: mistralai/Mistral-7B-v0.1\n---\n# Nuri-10.7B\n'
    const verdict = await audit(model({ ...MISTRAL, num_hidden_layers: 48 }, card))
    expect(notes(verdict, 'component/base-mismatch')).toEqual([])
    expect(resultOf(verdict, 'T3-ASM')).toBe('supported')
    expect(verdict.level.ceiling).toBe('T3')
  })

  test('with fewer layers is not', async () => {
    const card = '---\nbase_model: mistralai/Mistral-7B-v0.1\n---\n# Nuri-5B\n'
    const verdict = await audit(model({ ...MISTRAL, num_hidden_layers: 24 }, card))
    expect(resultOf(verdict, 'T3-ASM')).toBe('contradicted')
  })
})

describe('sizes beside those of known models', () => {
  const LLAMA_DESIGN = {
    id: 'design',
    name: 'Llama',
    type: 'code',
    relation: 'architecture-of',
    supplier: 'Meta',
    owner: 'third-party',
    license: 'Apache-2.0',
  }
  const scaled = (config: object) =>
    model(config, '# Nuri\n', {
      'sovereignty.json': declaration('T4-2', [LLAMA_DESIGN], {
        training: { initialization: 'random' },
        architecture: { references: [{ name: 'Llama' }], delta: [{ kind: 'numeric', what: 'layers' }] },
      }),
    })

  test('that equal a model nobody says was followed contradict nothing', async () => {
    const verdict = await audit(
      scaled({ ...LLAMA_2, num_hidden_layers: 48, num_key_value_heads: 8, intermediate_size: 14336 }),
    )
    expect(errorsOf(verdict)).toEqual([])
    expect(verdict.level.ceiling).toBe('T4-2')
  })

  test('that equal the reference leave no difference to claim', async () => {
    const verdict = await audit(scaled(LLAMA_2))
    expect(resultOf(verdict, 'T4-2-DELTA')).toBe('contradicted')
  })

  test('are named after the first release of a body and not after a fine-tune that states more of it', async () => {
    const verdict = await audit(model(QWEN_VL, '# Nuri-OCR\n'))
    const reason = verdict.requirements.find(({ id }) => id === 'T4-1-CFG')!.reasons.join(' ')
    expect(reason).toContain('`Qwen/Qwen2.5-VL-7B-Instruct`')
  })

  test('with the vocabulary of another leave the start open, as those of Marin 8B, and the question is put', async () => {
    const marin = {
      ...LLAMA_2,
      intermediate_size: 14336,
      num_key_value_heads: 8,
      vocab_size: 128256,
      rope_theta: 500000,
      bos_token_id: 128000,
      eos_token_id: 128001,
    }
    const verdict = await audit(model(marin, '# Marin 8B\n'), 'marin-community')
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    const reasons = verdict.requirements.find(({ id }) => id === 'T4-INIT')!.reasons.join(' ')
    expect(reasons).toMatch(/vocabulary size are those of .*`meta-llama\/\S*Llama-3\S*8B\S*`/)
    expect(reasons).toContain('start at random')
    expect(reasons).not.toContain('points this way')
    expect(
      shippedParts(verdict).filter((one) => one.includes('third-party') && one.includes('model')),
    ).toEqual([])
    expect(notes(verdict, 'component/design-delta')[0]).toMatch(
      /^Every size and technique that `config` and `meta-llama\/\S*Llama-3\S*8B\S*` \(Meta\) both state is equal\./,
    )
  })

  test('without a tokenizer tell where the special tokens begin, and a round number names nobody', async () => {
    const tokens = async (ids: object) => {
      const verdict = await audit(model({ ...QWEN_VL, ...ids }, '# Nuri-OCR\n'))
      return verdict.requirements.find(({ id }) => id === 'T5-TOK')!.reasons.join(' ')
    }
    expect(await tokens({ bos_token_id: 151643, eos_token_id: [151645, 151643] })).toContain(
      'begin at id 151643, as those of Qwen 1.5 to 3 do',
    )
    expect(await tokens({ bos_token_id: 128000, eos_token_id: 128001 })).not.toContain('begin at id')
    expect(await tokens({ bos_token_id: 1, eos_token_id: 151645 })).not.toContain('begin at id')
  })

  test("of the declarer's own model hide no neighbour, and none of it is a copy", async () => {
    const solar = {
      architectures: ['SolarOpenForCausalLM'],
      model_type: 'solar_open',
      hidden_size: 4096,
      num_hidden_layers: 48,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 128,
      intermediate_size: 10240,
      moe_intermediate_size: 1280,
      n_routed_experts: 128,
      n_shared_experts: 1,
      num_experts_per_tok: 8,
      vocab_size: 196608,
    }
    const verdict = await audit(model(solar, '# Solar-Open-100B\n'), 'upstage')
    const [told] = notes(verdict, 'component/design-delta')
    expect(told).toContain('`zai-org/GLM-4.5-Air`')
    expect(told).toContain('num_hidden_layers 48/46, num_attention_heads 64/96')
    // A table that leaves a figure out says nothing of it.
    expect(told).not.toContain('shared-expert')
    expect(verdict.level.ceiling).toBe('T4-2')
    expect(shippedParts(verdict).filter((one) => one.includes('third-party'))).toEqual([])
  })

  test('of a model of the same type, with a vocabulary that is cut, are no depth up-scaling of another', async () => {
    const config = {
      architectures: ['Qwen2ForCausalLM'],
      model_type: 'qwen2',
      hidden_size: 5120,
      intermediate_size: 13824,
      num_attention_heads: 40,
      num_hidden_layers: 48,
      num_key_value_heads: 8,
      vocab_size: 151665,
    }
    const told = notes(await audit(model(config, '# Nuri\n')), 'component/design-delta').join('\n')
    expect(told).toContain('`Qwen/Qwen2.5-14B`')
    expect(told).not.toContain('more layers')
  })

  test('are read under a model type in capitals too', async () => {
    const ax = {
      architectures: ['AXK1ForCausalLM'],
      model_type: 'AXK1',
      hidden_size: 7168,
      num_hidden_layers: 61,
      num_attention_heads: 64,
      num_key_value_heads: 64,
      intermediate_size: 18432,
      moe_intermediate_size: 2048,
      n_routed_experts: 192,
      num_experts_per_tok: 8,
      kv_lora_rank: 512,
      q_lora_rank: 1536,
      vocab_size: 163840,
    }
    const verdict = await audit(model(ax, '# A.X K1\n'), 'SKT')
    expect(verdict.level.ceiling).toBe('T4-2')
    expect(notes(verdict, 'component/design-delta').join('\n')).toContain('`deepseek-ai/DeepSeek-V3`')
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })
})

describe('what small configurations say', () => {
  test('heads of Medusa name the model they stand on', async () => {
    const verdict = await audit({
      'medusa_lm_head.safetensors': POINTER,
      'config.json': JSON.stringify({
        base_model_name_or_path: 'lmsys/vicuna-7b-v1.3',
        medusa_num_heads: 5,
        medusa_num_layers: 1,
      }),
    })
    expect(verdict.level.ceiling).toBe('T2')
    expect(shippedParts(verdict)).toEqual(['model lmsys/vicuna-7b-v1.3 frozen third-party'])
  })

  test('a recipe says how a merge was made, where the card only says that it is one', async () => {
    const parents = ['openchat/openchat-3.5-1210', 'HuggingFaceH4/zephyr-7b-beta']
    const verdict = await audit(
      model(MISTRAL, `---\nbase_model:\n- ${parents.join('\n- ')}\ntags:\n- merge\n---\n# Nuri\n`, {
        'mergekit_config.yml': `slices:\n  - sources:\n      - model: ${parents[0]}\n        layer_range: [0, 32]\n      - model: ${parents[1]}\n        layer_range: [0, 32]\nmerge_method: slerp\nbase_model: ${parents[0]}\ndtype: bfloat16\n`,
      }),
    )
    const assembled = verdict.requirements.find(({ id }) => id === 'T3-ASM')!
    expect(assembled.result).toBe('supported')
    expect(assembled.reasons.join(' ')).toContain('by slerp')
  })
})
