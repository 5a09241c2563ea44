import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/types/verdict.js'
import { audit, type Files } from '../../cases/audit.js'

const QWEN3_8B = {
  architectures: ['Qwen3ForCausalLM'],
  model_type: 'qwen3',
  hidden_size: 4096,
  num_hidden_layers: 36,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 12288,
  head_dim: 128,
  vocab_size: 151936,
}
const config = (change: Record<string, unknown> = {}): string =>
  `${JSON.stringify({ ...QWEN3_8B, ...change }, null, 2)}\n`
const card = (base: string, more = ''): string =>
  `---\nlicense: apache-2.0\nbase_model: ${base}\n${more}---\n# Haneul\n\nA Korean model.\n`

async function findingsOf(files: Files, rule = 'component/base-mismatch'): Promise<readonly Finding[]> {
  return (await audit(files)).findings.filter((one) => one.rule === rule)
}

describe('a stated base against the body of the configuration', () => {
  test('another size of the family is told with both numbers and both places', async () => {
    const [found, ...more] = await findingsOf({
      'README.md': card('Qwen/Qwen3-32B'),
      'config.json': config(),
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      parameters: { name: 'Qwen/Qwen3-32B' },
      locations: [{ path: 'README.md', startLine: 3 }, { path: 'config.json' }],
    })
    expect(found?.message).toContain('hidden_size 4096/5120')
    expect(found?.message).toContain('num_hidden_layers 36/64')
  })

  test('a declared fine-tune of another body is told at the declaration', async () => {
    const [found] = await findingsOf({
      'config.json': config(),
      'sovereignty.json': `${JSON.stringify({
        schemaVersion: '1.0.0',
        subject: { name: 'Haneul', supplier: 'Acme', country: 'KR' },
        claim: { level: 'T2', perspective: 'producer' },
        components: [
          {
            id: 'base',
            name: 'Llama-3.1-8B',
            type: 'model',
            role: 'backbone',
            relation: 'finetune',
            purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B',
            supplier: 'Meta',
            country: 'US',
            owner: 'third-party',
            license: { declared: 'LicenseRef-scancode-llama-3.1-license-2024' },
          },
        ],
      })}\n`,
    })
    expect(found?.locations[0]?.path).toBe('sovereignty.json')
    expect(found?.message).toContain('num_hidden_layers 36/32')
  })

  test.each<[string, Files]>([
    ['the base itself', { 'README.md': card('Qwen/Qwen3-8B'), 'config.json': config() }],
    [
      'a larger vocabulary and a longer context',
      {
        'README.md': card('Qwen/Qwen3-8B'),
        'config.json': config({ vocab_size: 170000, max_position_embeddings: 131072 }),
      },
    ],
    [
      'a merge',
      {
        'README.md': card('Qwen/Qwen3-8B', 'tags:\n- merge\n'),
        'config.json': config({ num_hidden_layers: 48 }),
      },
    ],
    [
      'several bases',
      {
        'README.md': '---\nbase_model:\n- Qwen/Qwen3-8B\n- Qwen/Qwen3-32B\n---\n# Haneul\n',
        'config.json': config({ num_hidden_layers: 48 }),
      },
    ],
    [
      'an adapter',
      {
        'README.md': card('Qwen/Qwen3-32B', 'library_name: peft\n'),
        'adapter_config.json': '{"peft_type": "LORA", "base_model_name_or_path": "Qwen/Qwen3-32B"}\n',
        'config.json': config(),
      },
    ],
    [
      'a quantised copy',
      {
        'README.md': card('Qwen/Qwen3-8B', 'base_model_relation: quantized\n'),
        'config.json': config({ hidden_size: 2048, quantization_config: { quant_method: 'gptq' } }),
      },
    ],
    [
      'a draft head of the base',
      {
        'README.md': card('Qwen/Qwen3-32B'),
        'config.json': config({ architectures: ['LlamaForCausalLMEagle3'], num_hidden_layers: 1 }),
      },
    ],
    ['a base that the catalogue does not know', { 'README.md': card('acme/tiny'), 'config.json': config() }],
    ['no configuration', { 'README.md': card('Qwen/Qwen3-32B') }],
    [
      'a configuration of another folder',
      { 'README.md': card('Qwen/Qwen3-32B'), 'examples/small/config.json': config() },
    ],
    [
      'a model of several parts, one of which has the body of the base',
      {
        'README.md': card('Qwen/Qwen3-8B'),
        'config.json': `${JSON.stringify({
          architectures: ['HaneulVLForConditionalGeneration'],
          model_type: 'haneul_vl',
          text_config: QWEN3_8B,
          vision_config: {
            model_type: 'haneul_vision',
            hidden_size: 1152,
            depth: 27,
            num_heads: 16,
            patch_size: 16,
          },
        })}\n`,
      },
    ],
  ])('%s is no finding', async (_what, files) => {
    expect(await findingsOf(files)).toEqual([])
  })
})

describe('the delta to the nearest designs', () => {
  test('is a note for every part, with numbers, techniques and the sentence that it says nothing about weights', async () => {
    const found = await findingsOf(
      { 'config.json': config({ num_hidden_layers: 48, rope_theta: 10000 }) },
      'component/design-delta',
    )
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one.severity).toBe('note')
    const first = found.find(({ parameters }) => parameters['name'] === 'Qwen/Qwen3-8B')
    expect(first?.parameters).toMatchObject({
      part: 'config',
      numeric: expect.stringContaining('num_hidden_layers 48/36'),
    })
    expect(first?.message).toContain('says nothing about the weights')
    expect(found.some(({ key }) => key === 'finding.layer-growth')).toBe(true)
  })

  test('names each nested part by its key', async () => {
    const found = await findingsOf(
      {
        'config.json': `${JSON.stringify({
          architectures: ['HaneulVLForConditionalGeneration'],
          model_type: 'haneul_vl',
          text_config: QWEN3_8B,
          vision_config: {
            model_type: 'qwen2_5_vl',
            depth: 32,
            hidden_size: 1280,
            intermediate_size: 3420,
            num_heads: 16,
            patch_size: 14,
          },
        })}\n`,
      },
      'component/design-delta',
    )
    const parts = new Set(found.map(({ parameters }) => parameters['part']))
    expect(parts).toEqual(new Set(['text_config', 'vision_config']))
  })

  test('is not told of a row that merely leaves figures out', async () => {
    const sizes =
      '{"vocab_size": 129280, "dim": 7168, "inter_dim": 18432, "moe_inter_dim": 2048, "n_layers": 61, "n_dense_layers": 3, "n_heads": 128, "n_routed_experts": 256, "n_shared_experts": 1, "n_activated_experts": 8, "q_lora_rank": 1536, "kv_lora_rank": 512}\n'
    expect(
      await findingsOf({ 'inference/configs/config_671B.json': sizes }, 'component/design-delta'),
    ).toEqual([])
  })

  test('is not told of what a run of Weights & Biases wrote down', async () => {
    const values = JSON.parse(config({ num_hidden_layers: 48 })) as Record<string, unknown>
    const recorded = Object.entries({ wandb_version: 1, ...values })
      .map(([key, value]) =>
        key === 'wandb_version'
          ? `${key}: ${value}\n`
          : `${key}:\n  desc: null\n  value: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}\n`,
      )
      .join('')
    const path = 'wandb/run-20230317_114745-l6aahv3a/files/config.yaml'
    expect(await findingsOf({ [path]: recorded }, 'component/design-delta')).toEqual([])
    expect(await findingsOf({ 'configs/config.yaml': recorded }, 'component/design-delta')).not.toEqual([])
  })

  test('a library of configurations is not one model', async () => {
    const files: Files = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((at) => [`configs/${at}/config.json`, config({ num_hidden_layers: 36 + at })]),
    )
    expect(await findingsOf(files, 'component/design-delta')).toEqual([])
  })
})
