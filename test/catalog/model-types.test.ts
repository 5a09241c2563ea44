import { describe, expect, test } from '@jest/globals'
import {
  codeKinship,
  nativeSince,
  ownBlocks,
  vendorOfClass,
  vendorOfModelType,
} from '../../src/catalog/model-types.js'

describe('model types', () => {
  test.each([
    ['llama', '4.57.6'],
    ['apertus', '4.57.6'],
    ['solar_open', '5.18.0'],
    ['axk1', '5.18.0'],
    ['exaone4', '4.57.6'],
  ])('%s loads natively since %s', (type, since) => {
    expect(nativeSince(type)?.since).toBe(since)
  })

  test('a type that needs code from the repository is native in no release', () => {
    expect(nativeSince('hyperclovax_vlm')).toBeNull()
  })

  test.each([
    ['qwen2_5_vl', 'Alibaba', 'qwen2.5-vl'],
    ['qwen2_audio_encoder', 'Alibaba', 'qwen2-audio'],
    ['cosyvoice2', 'Alibaba', 'cosyvoice'],
    ['llama', 'Meta', 'llama'],
    ['whisper', 'OpenAI', 'whisper'],
    ['siglip_vision_model', 'Google', 'siglip'],
    ['exaone4', 'LG AI Research', 'exaone'],
    ['AXK1', 'SK Telecom', 'ax'],
    ['solar_open', 'Upstage', 'solar'],
  ])('%s is a design of %s', (type, name, family) => {
    const vendor = vendorOfModelType(type)
    expect([vendor?.owner.name, vendor?.family?.id]).toEqual([name, family])
  })

  test.each(['vision-encoder-decoder', 'timm_wrapper', 'acme_model', ''])('%s has no vendor', (type) => {
    expect(vendorOfModelType(type)).toBeNull()
  })

  test.each([
    ['LlamaForCausalLM', 'Meta', 'llama'],
    ['Qwen2_5_VisionTransformerPretrainedModel', 'Alibaba', 'qwen2.5-vl'],
    ['Qwen2_5_VLForConditionalGeneration', 'Alibaba', 'qwen2.5-vl'],
    ['Qwen2AudioEncoder', 'Alibaba', 'qwen2-audio'],
    ['Qwen2AudioProcessor', 'Alibaba', 'qwen2-audio'],
    ['Qwen2VLImageProcessor', 'Alibaba', 'qwen2-vl'],
    ['Qwen2ForCausalLM', 'Alibaba', 'qwen2'],
    ['WhisperFeatureExtractor', 'OpenAI', 'whisper'],
    ['CLIPImageProcessor', 'OpenAI', 'clip'],
    ['GPTNeoXForCausalLM', 'EleutherAI', 'gpt-neox'],
    ['DeepseekV3ForCausalLM', 'DeepSeek', 'deepseek-v3'],
    ['SolarOpenForCausalLM', 'Upstage', 'solar'],
    ['HCXVisionForCausalLM', 'NAVER', 'hyperclovax'],
    ['LlavaLlamaForCausalLM', 'Haotian Liu (LLaVA)', 'llava'],
    ['OPTForCausalLM', 'Meta', 'opt'],
  ])('the class %s is a design of %s', (name, owner, family) => {
    const vendor = vendorOfClass(name)
    expect([vendor?.owner.name, vendor?.family?.id]).toEqual([owner, family])
  })

  test.each([
    'LlamaIndexReader',
    'OptimizedModel',
    'AutoModel',
    'Trainer',
    'llamaThing',
    'BaseModel',
    'MyModelForCausalLM',
    'Rwkvish',
    'OptimizerConfig',
    'GitRepo',
  ])('the class %s is nobody’s design', (name) => {
    expect(vendorOfClass(name)).toBeNull()
  })

  test('says which implementations share code', () => {
    expect(Object.keys(codeKinship('solar_open'))).toEqual(expect.arrayContaining(['glm4_moe', 'llama']))
    expect(codeKinship('axk1')['deepseek_v3']).toBe(12)
    expect(codeKinship('acme')).toEqual({})
  })

  test('says which blocks an implementation writes itself', () => {
    expect(ownBlocks('exaone4')).toEqual(['Exaone4Attention'])
    expect(ownBlocks('axk1')).toEqual([])
  })
})
