import { describe, expect, test } from '@jest/globals'
import { knownModels } from '../../src/catalog/find-model.js'
import { audit, borrowed, type Files, lfsPointer, others, part, requirement, resultOf } from './audit.js'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const solar = {
  architectures: ['LlamaForCausalLM'],
  hidden_size: 4096,
  intermediate_size: 14336,
  model_type: 'llama',
  num_attention_heads: 32,
  num_hidden_layers: 48,
  num_key_value_heads: 8,
  max_position_embeddings: 4096,
  rms_norm_eps: 1e-5,
  rope_theta: 10000.0,
  vocab_size: 32000,
}
const weights = { 'model.safetensors': lfsPointer(21_463_000_000) }

describe('own releases must not be taken for children', () => {
  const wide = { hidden_size: 5120, num_hidden_layers: 64, num_attention_heads: 40, num_key_value_heads: 8 }

  test('exaone-4.0-32b: four sizes shared with Qwen2.5-32B and Olmo 3 prove nothing', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          ...wide,
          architectures: ['Exaone4ForCausalLM'],
          model_type: 'exaone4',
          head_dim: 128,
          intermediate_size: 27392,
          sliding_window: 4096,
          vocab_size: 102400,
        }),
        ...weights,
      },
      { owner: 'LGAI-EXAONE' },
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(verdict.components.filter((one) => /qwen|olmo/i.test(one.name))).toEqual([])
    expect(verdict.level.ceiling).toBe('T5')
  })

  test('olmo-3.1-32b-instruct: five sizes of Qwen2.5-32B under another model type prove nothing', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          ...wide,
          architectures: ['Olmo3ForCausalLM'],
          model_type: 'olmo3',
          intermediate_size: 27648,
          rope_theta: 500000,
          vocab_size: 100278,
          eos_token_id: 100257,
        }),
        ...weights,
      },
      { owner: 'allenai' },
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(verdict.components.filter((one) => /qwen/i.test(one.name))).toEqual([])
  })

  test('solar-open-100b: a shared design is no lineage', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          architectures: ['SolarOpenForCausalLM'],
          model_type: 'solar_open',
          hidden_size: 4096,
          num_hidden_layers: 48,
          num_attention_heads: 64,
          num_key_value_heads: 8,
          moe_intermediate_size: 1280,
          n_routed_experts: 128,
          n_shared_experts: 1,
          vocab_size: 196608,
        }),
        ...weights,
      },
      { owner: 'upstage' },
    )
    expect(borrowed(verdict)).toEqual([])
    expect(
      verdict.components.filter(
        (one) => /glm|zhipu|z\.ai/i.test(`${one.name} ${one.supplier}`) && one.kind === 'model',
      ),
    ).toEqual([])
    expect(verdict.level.ceiling).toBe('T4-2')
    expect(resultOf(verdict, 'T5-TOPO')).toBe('contradicted')
  })

  test('skt-ax-k1: the design of one and the vocabulary size of another are no lineage', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          architectures: ['AXK1ForCausalLM'],
          model_type: 'axk1',
          vocab_size: 163840,
          hidden_size: 7168,
          intermediate_size: 18432,
          moe_intermediate_size: 2048,
          num_hidden_layers: 61,
          num_attention_heads: 64,
          n_routed_experts: 192,
          n_shared_experts: 1,
          kv_lora_rank: 512,
          q_lora_rank: 1536,
        }),
        'README.md':
          '# A.X K1\n\nA.X K1 was trained from scratch without initializing from an existing pretrained model.\n',
        ...weights,
      },
      { owner: 'skt' },
    )
    expect(borrowed(verdict)).toEqual([])
    expect(verdict.components.filter((one) => one.kind === 'tokenizer')).toEqual([])
    expect(verdict.components.filter((one) => /kimi|moonshot/i.test(one.name))).toEqual([])
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(['T4-2', 'T5']).toContain(verdict.level.ceiling)
  })

  test('apertus-8b: a launch script that loads the folder of its own run starts from nobody', async () => {
    const verdict = await audit(
      {
        'pretraining/submit_8b.sh': `#!/bin/bash
#SBATCH --nodes=256
CKPT_DIR=$PROJECT_DIR/checkpoints/$EXP_NAME
TRAINING_ARGS=(--micro-batch-size 1 --init-method-std 0.008944 --train-iters 1678000)
CHECKPOINTING_ARGS=(--save $CKPT_DIR --load $CKPT_DIR --save-interval 1000)
NETWORK_ARGS=(--num-layers 32 --hidden-size 4096 --ffn-hidden-size 21504 --num-attention-heads 32)
TOKENIZER_ARGS=(--tokenizer-type HuggingFaceTokenizer --tokenizer-model swiss-ai/Apertus-8B-2509)
srun torchrun pretrain_gpt.py "\${TRAINING_ARGS[@]}" "\${CHECKPOINTING_ARGS[@]}" "\${NETWORK_ARGS[@]}" "\${TOKENIZER_ARGS[@]}"
`,
      },
      { owner: 'swiss-ai' },
    )
    expect(borrowed(verdict)).toEqual([])
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(others(verdict)).toEqual([])
  })

  test('kakao-kanana-1.5: rows of a table of results are baselines', async () => {
    const row = (name: string) =>
      `<tr><td>${name}</td><td align="center">68.2</td><td align="center">53.1</td></tr>`
    const verdict = await audit(
      {
        'README.md': `# Kanana 1.5

Kanana 1.5 is a family of bilingual models.

### Performance

<table>
<tr><th>Models</th><th>MMLU</th><th>KMMLU</th></tr>
${['Kanana-1.5-8B', 'Llama-3.1-8b', 'Qwen2.5-7B', 'EXAONE-3.5-7.8b'].map(row).join('\n')}
</table>
`,
      },
      { owner: 'kakaocorp' },
    )
    expect(others(verdict)).toEqual([])
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
  })

  test('eleutherai-polyglot-ko: for its maker no base, for who tunes it a base from the US', async () => {
    const card =
      '# Polyglot-Ko-1.3B\n\nPolyglot-Ko-1.3B was trained for 213 billion tokens on a Korean corpus curated by TUNiB.\n'
    const own = await audit({ 'README.md': card }, { owner: 'EleutherAI' })
    expect(borrowed(own)).toEqual([])
    const tuned = await audit(
      { 'README.md': '---\nlanguage: ko\nbase_model: EleutherAI/polyglot-ko-1.3b\n---\n# Kobot\n' },
      { owner: 'acme' },
    )
    expect(part(tuned, 'EleutherAI/polyglot-ko-1.3b')).toMatchObject({ country: 'US', owner: 'third-party' })
    expect(tuned.level.ceiling).toBe('T2')
  })
})

describe('children are found where they say so', () => {
  test('cognix-openmodel-lora: a re-upload stands for the model behind it', async () => {
    const verdict = await audit(
      {
        'adapter_config.json': json({
          base_model_name_or_path: 'unsloth/meta-llama-3.1-8b-bnb-4bit',
          peft_type: 'LORA',
          r: 16,
          target_modules: ['q_proj', 'v_proj'],
        }),
        'adapter_model.safetensors': lfsPointer(167_832_240),
      },
      { owner: 'acme' },
    )
    expect(borrowed(verdict)).toHaveLength(1)
    const base = part(verdict, borrowed(verdict)[0] as string)
    expect(base).toMatchObject({ supplier: 'Meta', country: 'US', relation: 'adapter' })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('kea-eeve-finetune: four steps of lineage are told', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          ...solar,
          _name_or_path: 'ai-human-lab/EEVE-Korean_Instruct-10.8B-expo',
          eos_token_id: 32000,
          vocab_size: 40960,
        }),
        ...weights,
      },
      { owner: 'acme' },
    )
    expect(borrowed(verdict)).toEqual(['ai-human-lab/EEVE-Korean_Instruct-10.8B-expo'])
    expect(verdict.level.ceiling).toBe('T2')
    const chain = verdict.findings.find((one) => one.rule === 'component/lineage')?.message ?? ''
    expect(chain).toContain('yanolja/EEVE-Korean-10.8B')
    expect(chain).toContain('upstage/SOLAR-10.7B-v1.0')
    expect(chain).toContain('mistralai/Mistral-7B-v0.1')
  })

  test('msolar-derivative: an own name in front, the base only in _name_or_path', async () => {
    const verdict = await audit(
      {
        'README.md': '# M-SOLAR-10.7B\n',
        'config.json': json({ ...solar, _name_or_path: 'upstage/SOLAR-10.7B-Instruct-v1.0' }),
        ...weights,
      },
      { owner: 'jjourney' },
    )
    expect(borrowed(verdict)).toEqual(['upstage/SOLAR-10.7B-Instruct-v1.0'])
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('nb-whisper-small: the publisher is a national library, the base is not', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          _name_or_path: 'openai/whisper-small',
          architectures: ['WhisperForConditionalGeneration'],
          model_type: 'whisper',
          d_model: 768,
          encoder_layers: 12,
          encoder_attention_heads: 12,
          decoder_layers: 12,
          decoder_attention_heads: 12,
          encoder_ffn_dim: 3072,
          num_mel_bins: 80,
          vocab_size: 51865,
        }),
        'pytorch_model.bin': lfsPointer(966_995_080),
      },
      { owner: 'NbAiLab' },
    )
    expect(borrowed(verdict)).toEqual(['openai/whisper-small'])
    expect(part(verdict, 'openai/whisper-small')).toMatchObject({ country: 'US', supplier: 'OpenAI' })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('yarn-solar-customcode: code of its own under borrowed class names is no native architecture', async () => {
    const files: Files = {
      'config.json': json({
        ...solar,
        _name_or_path: 'upstage/SOLAR-10.7B-v1.0',
        auto_map: {
          AutoConfig: 'configuration_llama.LlamaConfig',
          AutoModelForCausalLM: 'modeling_llama_yarn.LlamaForCausalLM',
        },
        max_position_embeddings: 65536,
        rope_scaling: { factor: 16.0, original_max_position_embeddings: 4096, type: 'yarn' },
      }),
      'modeling_llama_yarn.py': `from torch import nn
from transformers import PreTrainedModel

from .configuration_llama import LlamaConfig


class LlamaAttention(nn.Module):
    def forward(self, hidden_states):
        return self.o_proj(hidden_states)


class LlamaForCausalLM(PreTrainedModel):
    config_class = LlamaConfig

    def forward(self, input_ids):
        return self.lm_head(self.model(input_ids))
`,
      ...weights,
    }
    const verdict = await audit(files, { owner: 'acme' })
    expect(borrowed(verdict)).toEqual(['upstage/SOLAR-10.7B-v1.0'])
    expect(resultOf(verdict, 'T5-CODE')).toBe('contradicted')
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('solar-10.7b-v1.0: an own id in another case is the own id, whose base the catalogue documents, and a base is stated in prose', async () => {
    const config = { ...solar, _name_or_path: 'Upstage/SOLAR-10.7B-v1.0' }
    const own = await audit({ 'config.json': json(config), ...weights }, { owner: 'upstage' })
    expect(borrowed(own)).toEqual(['mistralai/Mistral-7B-v0.1'])
    expect(own.level.ceiling).toBe('T3')
    const stated = await audit(
      {
        'config.json': json(config),
        'README.md': `# SOLAR-10.7B

SOLAR-10.7B is depth up-scaled: it was initialized from Mistral 7B weights and continually pre-trained.
`,
        ...weights,
      },
      { owner: 'upstage' },
    )
    expect(borrowed(stated).some((name) => /mistral/i.test(name))).toBe(true)
    expect(['T2', 'T3']).toContain(stated.level.ceiling)
  })

  test('nvidia-qwen3-235b-nvfp4: who quantises a model is not where it comes from', async () => {
    const verdict = await audit(
      {
        'README.md':
          '---\nbase_model: Qwen/Qwen3-235B-A22B\nbase_model_relation: quantized\n---\n# Qwen3-235B-A22B-NVFP4\n',
        'config.json': json({
          architectures: ['Qwen3MoeForCausalLM'],
          model_type: 'qwen3_moe',
          hidden_size: 4096,
          num_hidden_layers: 94,
          num_experts: 128,
          vocab_size: 151936,
        }),
        'hf_quant_config.json': json({
          producer: { name: 'modelopt' },
          quantization: { quant_algo: 'NVFP4' },
        }),
        ...weights,
      },
      { owner: 'nvidia' },
    )
    expect(borrowed(verdict)).toEqual(['Qwen/Qwen3-235B-A22B'])
    expect(part(verdict, 'Qwen/Qwen3-235B-A22B')).toMatchObject({
      country: 'CN',
      relation: 'quantized',
      owner: 'third-party',
    })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('nvidia-qwen3-235b-nvfp4: without a card the shape asks for a declaration and proves nothing', async () => {
    const verdict = await audit(
      {
        'config.json': json({
          architectures: ['Qwen3MoeForCausalLM'],
          model_type: 'qwen3_moe',
          hidden_size: 4096,
          intermediate_size: 12288,
          moe_intermediate_size: 1536,
          num_attention_heads: 64,
          num_experts: 128,
          num_experts_per_tok: 8,
          num_hidden_layers: 94,
          num_key_value_heads: 4,
          vocab_size: 151936,
        }),
        ...weights,
      },
      { owner: 'nvidia' },
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    const design = verdict.findings.find((one) => one.rule === 'audit/declare-design')
    expect(design?.message).toMatch(/Qwen3/)
    expect(verdict.components.find((one) => /Qwen3/.test(one.name))).toMatchObject({ country: 'CN' })
  })

  test.each([
    [
      'olmocr-2-7b',
      'allenai',
      /Qwen2\.5-VL/i,
      {
        architectures: ['Qwen2_5_VLForConditionalGeneration'],
        model_type: 'qwen2_5_vl',
        hidden_size: 3584,
        intermediate_size: 18944,
        num_attention_heads: 28,
        num_hidden_layers: 28,
        num_key_value_heads: 4,
        vocab_size: 152064,
      },
    ],
    [
      'qwen3-0.6b-think-sft',
      'acme',
      /Qwen3-0\.6B/i,
      {
        architectures: ['Qwen3ForCausalLM'],
        model_type: 'qwen3',
        hidden_size: 1024,
        intermediate_size: 3072,
        head_dim: 128,
        num_attention_heads: 16,
        num_hidden_layers: 28,
        num_key_value_heads: 8,
        vocab_size: 151936,
        rope_theta: 1000000,
        tie_word_embeddings: true,
      },
    ],
    [
      'qwen2.5-7b-mislabelled-qwen2',
      'acme',
      /Qwen2(?:\.5)?-7B/i,
      {
        architectures: ['Qwen2ForCausalLM'],
        model_type: 'qwen2',
        hidden_size: 3584,
        intermediate_size: 18944,
        num_attention_heads: 28,
        num_hidden_layers: 28,
        num_key_value_heads: 4,
        vocab_size: 152064,
      },
    ],
    [
      'qwen1.5-72b-mislabelled-qwen2',
      'acme',
      /Qwen1\.5-72B/i,
      {
        architectures: ['Qwen2ForCausalLM'],
        model_type: 'qwen2',
        hidden_size: 8192,
        intermediate_size: 24576,
        num_attention_heads: 64,
        num_hidden_layers: 80,
        num_key_value_heads: 64,
        vocab_size: 152064,
      },
    ],
  ])(
    '%s: only the shape shows the base, so a declaration is asked for',
    async (_, owner, expected, config) => {
      const verdict = await audit(
        { 'qwen2-model/readme.txt': '', 'config.json': json(config), ...weights },
        { owner },
      )
      expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
      expect(resultOf(verdict, 'T5-CODE')).toBe('contradicted')
      const named = verdict.findings.filter((one) => one.rule === 'audit/declare-design')
      expect(named.map((one) => one.message).join('\n')).toMatch(expected)
      expect(named[0]?.locations[0]?.path).toBe('config.json')
    },
  )

  test('skt-ax-4.0: the base of 72B keeps its own licence', async () => {
    const verdict = await audit({
      'README.md': `---
license: apache-2.0
base_model: Qwen/Qwen2.5-72B
---
# Haneul 4.0
`,
      'sovereignty.json': json({
        schemaVersion: '1.0.0',
        subject: { name: 'Haneul 4.0', supplier: 'Acme', country: 'KR' },
        claim: { level: 'T2' },
        components: [
          {
            name: 'Qwen2.5-72B',
            type: 'model',
            role: 'backbone',
            relation: 'finetune',
            purl: 'pkg:huggingface/Qwen/Qwen2.5-72B',
            license: { declared: 'qwen' },
          },
        ],
      }),
    })
    expect(resultOf(verdict, 'T2-LIC')).toBe('contradicted')
    expect(requirement(verdict, 'T2-LIC').reasons.join()).toMatch(/qwen/i)
    expect(verdict.level.ceiling).toBe('T2')
  })
})

describe('towers inside an own model', () => {
  test('naver-hcx-vision-encoder: class, model type, processor and library are one tower by one party', async () => {
    const verdict = await audit(
      {
        'encoder/vision/configs/cont_config.yaml': `model_type: qwen2_5_vl
architectures:
- Qwen2_5_VisionTransformerPretrainedModel
depth: 32
hidden_size: 1280
intermediate_size: 3456
num_heads: 16
out_hidden_size: 5120
`,
        'encoder/vision/configs/preprocessor_config.json': json({
          image_processor_type: 'Qwen2VLImageProcessor',
          image_mean: [0.48145466, 0.4578275, 0.40821073],
          patch_size: 14,
        }),
        'encoder/vision/requirements.txt': 'qwen-vl-utils==0.0.11\ntorch==2.6.0\n',
      },
      { owner: 'naver' },
    )
    const towers = verdict.components.filter((one) => one.kind === 'model' && one.owner === 'third-party')
    expect(towers).toHaveLength(1)
    expect(towers[0]).toMatchObject({ role: 'vision-encoder', country: 'CN' })
    expect(towers[0]?.name).toMatch(/Qwen2\.5-VL/i)
    // A shape and a class are soft signs: the press record is not in the files.
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(part(verdict, 'qwen-vl-utils', 'library')).toMatchObject({ version: '0.0.11' })
  })

  test('naver-hcx-audio-encoder: the folder states the model its weights come from', async () => {
    const folder = 'encoder/audio/app/model/weights/qwen2-audio-encoder-from-qwen2-audio-7b-instruct'
    const verdict = await audit(
      {
        [`${folder}/config.json`]: json({
          architectures: ['Qwen2AudioEncoder'],
          model_type: 'qwen2_audio_encoder',
          d_model: 1280,
          encoder_layers: 32,
          encoder_ffn_dim: 5120,
          num_mel_bins: 128,
        }),
        [`${folder}/preprocessor_config.json`]: json({
          feature_extractor_type: 'WhisperFeatureExtractor',
          processor_class: 'Qwen2AudioProcessor',
        }),
        'encoder/audio/config.json': json({
          audio_processor_path: 'app/model/weights/qwen2-audio-encoder-from-qwen2-audio-7b-instruct',
          discrete_audio_config: {
            model_name_or_path: 'app/model/weights/discrete_audio_weights.pt',
            model_type: 'cosyvoice2',
          },
        }),
      },
      { owner: 'naver' },
    )
    expect(borrowed(verdict).map((name) => name.toLowerCase())).toContain('qwen/qwen2-audio-7b-instruct')
    const encoder = part(verdict, 'Qwen/Qwen2-Audio-7B-Instruct')
    expect(encoder).toMatchObject({ country: 'CN', role: 'audio-encoder' })
    expect(verdict.components.some((one) => /cosyvoice/i.test(one.name))).toBe(true)
    expect(verdict.level.ceiling).toBe('T2')
  })

  test.each([
    ['clip-vit-large-patch14', 'CLIPImageProcessor'],
    ['clip-vit-large-patch14', 'NuriImageProcessor'],
  ])('%s: its mean values under %s say nothing of a tower', async (_, image_processor_type) => {
    const verdict = await audit(
      {
        'preprocessor_config.json': json({
          image_processor_type,
          image_mean: [0.48145466, 0.4578275, 0.40821073],
          image_std: [0.26862954, 0.26130258, 0.27577711],
        }),
      },
      { owner: 'acme' },
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(verdict.components.filter((one) => one.kind === 'model')).toEqual([])
  })

  test("whisper-large-v3: an encoder of its shape under an own class is the declarer's own", async () => {
    const verdict = await audit(
      {
        'config.json': json({
          architectures: ['NuriForConditionalGeneration'],
          model_type: 'nuri_audio',
          audio_config: {
            model_type: 'nuri_audio_tower',
            d_model: 1280,
            encoder_layers: 32,
            encoder_ffn_dim: 5120,
            num_mel_bins: 128,
          },
          text_config: { model_type: 'nuri', hidden_size: 4096, num_hidden_layers: 36, vocab_size: 128000 },
        }),
        ...weights,
      },
      { owner: 'acme' },
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(borrowed(verdict)).toEqual([])
  })
})

/** Bodies of catalogued models: a third party with the same sizes uses at least the design, and that is all. */
describe('a configuration with the body of a known model', () => {
  const known = knownModels().filter(
    (model) =>
      model.fingerprint?.confidence === 'published' &&
      model.architectures.length > 0 &&
      model.modelType !== null &&
      model.fingerprint.vision === null &&
      model.fingerprint.audio === null,
  )

  test('is in the catalogue often enough to be worth the table', () => {
    expect(known.length).toBeGreaterThan(20)
  })

  test.each(known.map((model) => [model.id, model] as const))(
    '%s: names the design for a declaration and never the weights',
    async (_, model) => {
      const files = {
        'README.md': '# Nuri\n\nA language model.\n',
        'config.json': json({
          ...model.fingerprint?.body,
          architectures: model.architectures,
          model_type: model.modelType,
        }),
        ...weights,
      }
      const audited = await audit(files, { owner: 'nuri-lab' })
      expect(resultOf(audited, 'T4-INIT')).toBe('unverified')
      expect(resultOf(audited, 'T4-SRC')).not.toBe('contradicted')
      expect(others(audited).length).toBeGreaterThan(0)
      const claimed = await audit({
        ...files,
        'sovereignty.json': json({
          schemaVersion: '1.0.0',
          subject: { name: 'Nuri', supplier: 'Nuri Lab' },
          claim: { level: 'T4-1' },
        }),
      })
      expect(resultOf(claimed, 'T4-INIT')).toBe('unverified')
      expect(resultOf(claimed, 'T4-SRC')).toBe('contradicted')
    },
  )
})
