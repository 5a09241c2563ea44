import { describe, expect, test } from '@jest/globals'
import { nearestByBody } from '../../../src/catalog/nearest-by-body.js'
import { modelConfigCollector } from '../../../src/evidence/collect-model-config.js'
import { collect, ofKind } from './collect.js'

const vision = {
  depth: 32,
  hidden_size: 1280,
  intermediate_size: 3420,
  num_heads: 16,
  patch_size: 14,
  out_hidden_size: 3584,
  window_size: 112,
}
const text = {
  hidden_size: 3584,
  intermediate_size: 18944,
  num_attention_heads: 28,
  num_hidden_layers: 28,
  num_key_value_heads: 4,
  vocab_size: 152064,
}

describe('model configurations', () => {
  test('give one fact for the whole with its normalised body, classes and place', () => {
    const found = collect(modelConfigCollector, 'config.json', {
      architectures: ['GPT2LMHeadModel'],
      model_type: 'gpt2',
      n_embd: 768,
      n_layer: 12,
      n_head: 12,
      n_positions: 1024,
      vocab_size: 50257,
      auto_map: { AutoModelForCausalLM: 'modeling_acme.AcmeForCausalLM' },
      quantization_config: { quant_method: 'awq', bits: 4 },
    })
    expect(found.facts).toHaveLength(1)
    expect(found.facts[0]).toMatchObject({
      kind: 'model-config',
      part: '',
      role: 'backbone',
      modelType: 'gpt2',
      architectures: ['GPT2LMHeadModel'],
      body: {
        hidden_size: 768,
        num_hidden_layers: 12,
        num_attention_heads: 12,
        max_position_embeddings: 1024,
        vocab_size: 50257,
      },
      autoMap: ['modeling_acme.AcmeForCausalLM'],
      quantization: 'awq',
      strength: 'B',
      location: { path: 'config.json', startLine: 5, startColumn: 3, quote: '"model_type": "gpt2",' },
    })
  })

  test('give one fact for each nested part, with its role', () => {
    const found = collect(modelConfigCollector, 'config.json', {
      architectures: ['Qwen2_5_VLForConditionalGeneration'],
      model_type: 'qwen2_5_vl',
      text_config: { model_type: 'qwen2_5_vl_text', ...text },
      vision_config: { model_type: 'qwen2_5_vl', ...vision },
      audio_config: {
        model_type: 'whisper',
        d_model: 1280,
        encoder_layers: 32,
        encoder_attention_heads: 20,
        num_mel_bins: 128,
      },
    })
    expect(ofKind(found, 'model-config').map((fact) => [fact.part, fact.role, fact.modelType])).toEqual([
      ['', 'backbone', 'qwen2_5_vl'],
      ['text_config', 'backbone', 'qwen2_5_vl_text'],
      ['vision_config', 'vision-encoder', 'qwen2_5_vl'],
      ['audio_config', 'audio-encoder', 'whisper'],
    ])
  })

  test('are the same after normalising, whether a release nests the text part or not', () => {
    const flat = collect(modelConfigCollector, 'a/config.json', {
      architectures: ['Qwen2_5_VLForConditionalGeneration'],
      model_type: 'qwen2_5_vl',
      ...text,
      vision_config: vision,
    })
    const nested = collect(modelConfigCollector, 'b/config.json', {
      architectures: ['Qwen2_5_VLForConditionalGeneration'],
      model_type: 'qwen2_5_vl',
      text_config: { model_type: 'qwen2_5_vl_text', ...text },
      vision_config: { ...vision, in_channels: 3 },
    })
    const [whole, tower] = ofKind(flat, 'model-config')
    const [, textPart, sameTower] = ofKind(nested, 'model-config')
    expect(textPart?.body).toEqual(whole?.body)
    expect(sameTower?.body).toEqual(tower?.body)
    expect(nearestByBody(textPart!.body, textPart!.modelType)[0]).toMatchObject({
      model: { id: 'Qwen/Qwen2.5-VL-7B-Instruct' },
      pattern: 'same-body',
    })
  })

  test('written as YAML are read like JSON', () => {
    const found = collect(
      modelConfigCollector,
      'encoder/app/configs/tower.yaml',
      'architectures:\n- Qwen2_5_VisionTransformerPretrainedModel\ndepth: 32\nhidden_size: 1280\nintermediate_size: 3456\nmodel_type: qwen2_5_vl\nnum_heads: 16\npatch_size: 14\nfullatt_block_indexes:\n- 7\n- 15\n',
    )
    expect(ofKind(found, 'model-config')).toMatchObject([
      {
        role: 'vision-encoder',
        modelType: 'qwen2_5_vl',
        architectures: ['Qwen2_5_VisionTransformerPretrainedModel'],
        body: {
          hidden_size: 1280,
          num_hidden_layers: 32,
          num_attention_heads: 16,
          fullatt_block_indexes: [7, 15],
        },
        location: { startLine: 6 },
      },
    ])
  })

  test('of a serving configuration name parts by model type alone when the type is somebody’s', () => {
    const found = collect(modelConfigCollector, 'encoder/config.json', {
      discrete_audio_config: { model_name_or_path: 'app/weights/discrete.pt', model_type: 'cosyvoice2' },
      model_config: { model_type: 'hf', model_path: null },
      hidden_size: 4096,
    })
    expect(ofKind(found, 'model-config').map((fact) => [fact.part, fact.role, fact.modelType])).toEqual([
      ['discrete_audio_config', 'tokenizer', 'cosyvoice2'],
    ])
  })

  test('in the form of params.json are known by their sizes', () => {
    const found = collect(modelConfigCollector, 'weights/params.json', {
      dim: 4096,
      n_layers: 32,
      n_heads: 32,
      norm_eps: 1e-5,
      vocab_size: -1,
    })
    const [fact] = ofKind(found, 'model-config')
    expect(fact?.body).toMatchObject({ hidden_size: 4096, num_hidden_layers: 32, num_attention_heads: 32 })
    expect(fact?.body).not.toHaveProperty('vocab_size')
  })

  test('recorded by a run tracker give the sizes and the base of the run', () => {
    const found = collect(
      modelConfigCollector,
      'wandb/run-1/files/config.yaml',
      'wandb_version: 1\n\n_name_or_path:\n  desc: null\n  value: /data/llama/llama-7b\narchitectures:\n  desc: null\n  value:\n  - LlamaForCausalLM\nhidden_size:\n  desc: null\n  value: 4096\n',
    )
    expect(ofKind(found, 'model-config')[0]).toMatchObject({
      architectures: ['LlamaForCausalLM'],
      body: { hidden_size: 4096 },
    })
    expect(ofKind(found, 'reference')).toMatchObject([
      {
        id: 'huggyllama/llama-7b',
        form: 'local-path',
        via: '_name_or_path',
        strength: 'C',
        location: { startLine: 5 },
      },
    ])
  })
})

describe('references of a configuration', () => {
  const llama = { architectures: ['LlamaForCausalLM'], model_type: 'llama', hidden_size: 4096 }

  test('_name_or_path names the base', () => {
    const found = collect(modelConfigCollector, 'config.json', {
      _name_or_path: 'upstage/SOLAR-10.7B-v1.0',
      ...llama,
    })
    expect(ofKind(found, 'reference')).toEqual([
      expect.objectContaining({
        target: 'model',
        id: 'upstage/SOLAR-10.7B-v1.0',
        form: 'hub-id',
        use: 'state',
        relation: null,
        role: 'backbone',
        via: '_name_or_path',
        strength: 'B',
      }),
    ])
  })

  test.each([
    './output/checkpoint-500',
    '/home/me/models/ours',
    'checkpoints/step_1000',
    '',
    'path/to/model',
  ])('_name_or_path %j names nobody', (value) => {
    expect(
      ofKind(collect(modelConfigCollector, 'config.json', { _name_or_path: value, ...llama }), 'reference'),
    ).toEqual([])
  })

  test('a path of the repository itself names nobody', () => {
    const found = collect(
      modelConfigCollector,
      'config.json',
      { _name_or_path: 'acme/base', ...llama },
      { paths: ['acme/base'] },
    )
    expect(ofKind(found, 'reference')).toEqual([])
  })

  test('towers and teachers are named by their keys', () => {
    const found = collect(modelConfigCollector, 'config.json', {
      ...llama,
      mm_vision_tower: 'openai/clip-vit-large-patch14-336',
      teacher: 'google/siglip2-so400m-patch14-384',
    })
    expect(ofKind(found, 'reference').map((fact) => [fact.id, fact.role, fact.use, fact.relation])).toEqual([
      ['openai/clip-vit-large-patch14-336', 'vision-encoder', 'load', null],
      ['google/siglip2-so400m-patch14-384', 'teacher', 'state', 'distilled-from'],
    ])
  })

  test('processor classes of a known vendor are named', () => {
    const found = collect(modelConfigCollector, 'preprocessor_config.json', {
      image_processor_type: 'Qwen2VLImageProcessor',
      processor_class: 'AcmeProcessor',
      feature_extractor_type: 'WhisperFeatureExtractor',
      model_type: 'qwen2_5_vl',
    })
    expect(found.facts).toHaveLength(2)
    expect(ofKind(found, 'reference').map((fact) => [fact.target, fact.id, fact.via])).toEqual([
      ['processor', 'Qwen2VLImageProcessor', 'image_processor_type'],
      ['processor', 'WhisperFeatureExtractor', 'feature_extractor_type'],
    ])
  })

  test('a path that names its origin is a reference to it', () => {
    const found = collect(modelConfigCollector, 'encoder/audio/config.json', {
      audio_processor_path: 'app/weights/qwen2-audio-encoder-from-qwen2-audio-7b-instruct',
      projector_path: 'app/weights/projector-from-scratch',
      other_path: 'app/weights/encoder-from-pretrained-7b',
    })
    expect(ofKind(found, 'reference')).toEqual([
      expect.objectContaining({
        id: 'Qwen/Qwen2-Audio-7B-Instruct',
        form: 'local-path',
        use: 'load',
        relation: 'initialized-from',
        role: 'audio-encoder',
        via: 'audio_processor_path',
        location: expect.objectContaining({ startLine: 2 }),
      }),
    ])
  })

  test('the folder that holds a configuration names its origin', () => {
    const found = collect(modelConfigCollector, 'weights/tower-from-clip-vit-large-patch14/config.json', {
      architectures: ['CLIPVisionModel'],
      model_type: 'clip_vision_model',
    })
    expect(ofKind(found, 'reference')).toMatchObject([
      { id: 'openai/clip-vit-large-patch14', relation: 'initialized-from', role: 'vision-encoder' },
    ])
  })
})

describe('what is no model configuration gives no facts', () => {
  test.each([
    [
      'examples/train/config.yaml',
      'base_model: meta-llama/Llama-2-7b-hf\nmodel_type: LlamaForCausalLM\ntokenizer_type: LlamaTokenizer\n',
    ],
    ['package.json', '{"name": "x", "architectures": ["x64"], "config": {"hidden_size": 3}}'],
    ['docs/config.json', '{"title": "Docs", "pages": ["a", "b"]}'],
    ['kernels/configs/E=8,N=128.json', '{"1": {"hidden_size": 1, "num_layers": 2}}'],
    ['eval/config.json', '{"task": "mmlu", "model_config": {"model_type": "hf", "model": "x"}}'],
    ['ds_config.json', '{"zero_optimization": {"stage": 3}, "hidden_size": "auto"}'],
    ['config.json', '{"model_type": '],
    ['config.json', `${'['.repeat(5000)}"model_type"${']'.repeat(5000)}`],
  ])('%s', (path, content) => {
    expect(collect(modelConfigCollector, path, content).facts).toEqual([])
  })

  test('and a broken config.json is recorded as skipped', () => {
    expect(collect(modelConfigCollector, 'config.json', '{"model_type": "llama", ').skipped).toEqual([
      'model configuration is not valid JSON',
    ])
  })

  test('and somebody else’s tree is left alone', () => {
    const config = { architectures: ['LlamaForCausalLM'], model_type: 'llama' }
    expect(
      collect(modelConfigCollector, 'third_party/x/config.json', config, { scope: 'vendored' }).facts,
    ).toEqual([])
  })
})
