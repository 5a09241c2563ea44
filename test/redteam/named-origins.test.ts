import { describe, expect, test } from '@jest/globals'
import { audit, resultOf, shippedParts } from './audit.js'

const json = (value: unknown) => JSON.stringify(value, null, 2)

const XLM_ROBERTA_LARGE = {
  architectures: ['XLMRobertaModel'],
  model_type: 'xlm-roberta',
  hidden_size: 1024,
  num_hidden_layers: 24,
  num_attention_heads: 16,
  intermediate_size: 4096,
  vocab_size: 250002,
}
const QWEN2_7B = {
  hidden_size: 3584,
  num_hidden_layers: 28,
  num_attention_heads: 28,
  num_key_value_heads: 4,
  intermediate_size: 18944,
  vocab_size: 152064,
}
const GPT2 = {
  architectures: ['GPT2LMHeadModel'],
  model_type: 'gpt2',
  n_embd: 768,
  n_layer: 12,
  n_head: 12,
  n_positions: 1024,
  vocab_size: 50257,
}

async function reasonsOf(files: Readonly<Record<string, string>>, id: string): Promise<string> {
  const verdict = await audit(files)
  return verdict.requirements.find((one) => one.id === id)!.reasons.join(' ')
}

describe('what a configuration names as its origin', () => {
  test('is a base where the body fits, though the catalogue has the model under a family of its own', async () => {
    const verdict = await audit({
      'config.json': json({ _name_or_path: 'BAAI/bge-m3', ...XLM_ROBERTA_LARGE }),
    })
    expect(shippedParts(verdict)).toEqual(['model BAAI/bge-m3 initialized-from third-party'])
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('is a base by the name of a local folder too, and is called one', async () => {
    const path = '/mnt/checkpoints/Qwen2-7B-Instruct'
    const config = { architectures: ['LlavaQwenForCausalLM'], model_type: 'llava_qwen', ...QWEN2_7B }
    const verdict = await audit({ 'config.json': json({ ...config, _name_or_path: path }) })
    expect(shippedParts(verdict)).toContain('model Qwen/Qwen2-7B-Instruct initialized-from third-party')
  })

  test('is whose configuration was at hand where the body does not fit, and the question stays open', async () => {
    const files = { 'config.json': json({ ...GPT2, n_embd: 1536, n_layer: 20, _name_or_path: 'gpt2' }) }
    const verdict = await audit(files)
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(shippedParts(verdict).filter((part) => part.includes('initialized-from'))).toEqual([])
    expect(await reasonsOf(files, 'T4-INIT')).toContain('`config.json` names `gpt2` in `_name_or_path`')
  })

  test('is whose configuration was at hand where the code starts from random weights with it', async () => {
    const verdict = await audit({
      'config.json': json({ ...GPT2, _name_or_path: 'gpt2' }),
      'train.py':
        'from transformers import AutoConfig, GPT2LMHeadModel, Trainer\n\nconfig = AutoConfig.from_pretrained("gpt2", vocab_size=50257)\nmodel = GPT2LMHeadModel(config)\nTrainer(model=model).train()\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(shippedParts(verdict).filter((part) => part.includes('initialized-from'))).toEqual([])
  })

  test('is a base in a pipeline of Diffusers, which writes the key when weights are loaded', async () => {
    const verdict = await audit({
      'model_index.json': json({
        _class_name: 'StableDiffusionXLPipeline',
        _diffusers_version: '0.27.0',
        _name_or_path: 'stabilityai/stable-diffusion-xl-base-1.0',
        unet: ['diffusers', 'UNet2DConditionModel'],
      }),
      'unet/config.json': json({
        _class_name: 'UNet2DConditionModel',
        _name_or_path: 'stabilityai/stable-diffusion-xl-base-1.0',
        cross_attention_dim: 2048,
      }),
      'vae/config.json': json({
        _class_name: 'AutoencoderKL',
        _name_or_path: 'madebyollin/sdxl-vae-fp16-fix',
        latent_channels: 4,
      }),
    })
    const models = verdict.components.filter(({ kind }) => kind === 'model')
    expect(models.map(({ name, role, relation }) => `${name} ${role} ${relation}`).sort()).toEqual([
      'madebyollin/sdxl-vae-fp16-fix decoder initialized-from',
      'stabilityai/stable-diffusion-xl-base-1.0 backbone initialized-from',
    ])
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('is what was quantised in the file of AutoGPTQ', async () => {
    const verdict = await audit({
      'quantize_config.json': json({
        bits: 4,
        group_size: 128,
        model_name_or_path: 'Qwen/Qwen2-7B-Instruct',
      }),
      'config.json': json({ architectures: ['Qwen2ForCausalLM'], model_type: 'qwen2', ...QWEN2_7B }),
    })
    expect(shippedParts(verdict)).toEqual(['model Qwen/Qwen2-7B-Instruct quantized third-party'])
  })
})

describe('configurations of other tools', () => {
  test('tell the feed-forward of Mistral’s params.json, and elsewhere hidden_dim is no such thing', async () => {
    const params = { dim: 4096, n_layers: 32, n_heads: 32, n_kv_heads: 8, vocab_size: 32000, norm_eps: 1e-5 }
    const near = async (more: object) =>
      (await audit({ 'params.json': json({ ...params, ...more }) })).findings
        .filter(({ rule }) => rule === 'component/design-delta')
        .map(({ message }) => message)
        .join('\n')
    expect(await near({ hidden_dim: 14336 })).toContain('`mistralai/Mistral-7B')
    expect(await near({ hidden_dim: 11008, n_kv_heads: 32 })).toMatch(/^Every size .*[Ll]lama/)
    const detector = { hidden_dim: 256, encoder_layers: 6, encoder_ffn_dim: 2048, hidden_size: 256 }
    const { findings } = await audit({ 'config.json': json({ model_type: 'detr', ...detector }) })
    expect(findings.filter(({ rule }) => rule === 'component/design-delta')).toEqual([])
  })

  test('name their class under TensorRT-LLM, and Mamba by a key of its own', async () => {
    const engine = { pretrained_config: { architecture: 'QWenForCausalLM', dtype: 'float16', ...QWEN2_7B } }
    expect(shippedParts(await audit({ 'config.json': json(engine) }))).toContain(
      'code Qwen architecture-of third-party',
    )
    const mamba = { d_model: 2560, n_layer: 64, vocab_size: 50277, ssm_cfg: {}, rms_norm: true }
    expect(shippedParts(await audit({ 'config.json': json(mamba) }))).toContain(
      'code Mamba architecture-of third-party',
    )
  })

  test('of a wrapper’s own type are near no mixture of experts that shares three widths with them', async () => {
    const config = {
      architectures: ['NuriForCausalLM'],
      model_type: 'nuri',
      hidden_size: 2560,
      num_hidden_layers: 34,
      num_attention_heads: 20,
      num_key_value_heads: 4,
      intermediate_size: 9216,
      vocab_size: 65536,
    }
    const { findings } = await audit({ 'config.json': json(config) })
    expect(findings.filter(({ rule }) => rule === 'component/design-delta')).toEqual([])
  })
})
