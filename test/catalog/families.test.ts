import { describe, expect, test } from '@jest/globals'
import { findFamilies, findFamily } from '../../src/catalog/families.js'
import { cpuMilliseconds } from '../support/cpu-time.js'

describe('findFamily', () => {
  test.each([
    ['The model was built on Qwen2.5 with extra Korean data', 'qwen2.5'],
    ['Qwen2.5를 기반으로 학습했습니다', 'qwen2.5'],
    ['We adopted exactly the same architecture and tokenizer as Llama 2.', 'llama-2'],
    ['the LLaMA weights', 'llama'],
    ['Meta Llama 3.1 is licensed under', 'llama-3.1'],
    ['finetuned from Vicuna', 'vicuna'],
    ['EleutherAI의 Polyglot-Ko 모델', 'polyglot-ko'],
    ['Mistral 7B weights', 'mistral'],
    ['a Qwen3.5 27B model', 'qwen3.5'],
    ['our Llama processes text', 'llama'],
    ['based on Gemma 2', 'gemma-2'],
    ['transcribed with Whisper large-v3', 'whisper'],
    ['a CLIP ViT-L/14 tower', 'clip'],
    ['the SigLIP encoder', 'siglip'],
    ['compared to Yi-34B', 'yi'],
    ['GLM-4.5 Air', 'glm-4.5'],
    ['DeepSeek-V3 671B', 'deepseek-v3'],
    ['trained with GPT-NeoX', 'gpt-neox'],
    ['Vision Encoder | Qwen2.5-VL Vision Transformer', 'qwen2.5-vl'],
    ['SOLAR 10.7B', 'solar'],
    ['HyperCLOVA X SEED', 'hyperclovax'],
    ['CosyVoice2 tokens', 'cosyvoice'],
    ['큐원 2.5를 기반으로 학습했습니다', 'qwen2.5'],
    ['큐원3 모델을 추가 학습', 'qwen3'],
    ['라마 4 스카우트', 'llama-4'],
    ['솔라 프로를 튜닝', 'solar'],
    ['a Qwen3.6-27B teacher', 'qwen3.6'],
    ['DeepSeek-V4-Flash outputs', 'deepseek-v4'],
    ['fine-tuned from Orion-14B-Chat', 'orion'],
    ['captions by BLIP-2', 'blip'],
    ['the CogVLM2 weights', 'cogvlm'],
    ['based on Motif-2.6B', 'motif'],
    ['initialised from LLM-jp-3 13B', 'llm-jp'],
    ['jina-embeddings-v3 vectors', 'jina-embeddings'],
    ['the LTX-Video transformer', 'ltx-video'],
  ])('finds the family in "%s"', (text, id) => {
    expect(findFamily(text)?.family.id).toBe(id)
  })

  test.each([
    'We fine-tune with LLaMA-Factory',
    'an index made by LlamaIndex',
    'run it with llama.cpp or llama-cpp-python',
    'see llama-recipes and llama-index',
    'by deepseek-ai/people',
    'pip install qwen-vl-utils',
    'the class LlamaForCausalLM',
    'ollama pull something',
    'Mistral AI is a company',
    'gradient clip of 1.0',
    'a CLIP score of 0.3',
    'the yin and yang of Yi',
    'a whisper of hope',
    'solar power',
    'data/llama/tokenizer.model',
    'phi coefficient and φ',
    'alpaca wool',
    'the Optimal plan',
    'Falcon Heights',
    'the Orion nebula',
    'a blip in the curve',
    'a recurring leitmotif and a Motif of three notes',
    'keep CALM',
    'the constellation Aquila',
    '솔라 패널을 설치',
    '라마가 풀을 뜯는다',
    'the llm-jp corpus',
  ])('finds none in "%s"', (text) => {
    expect(findFamilies(text).map((mention) => mention.text)).toEqual([])
  })

  test('does not take the space behind a name', () => {
    expect(findFamily('InternLM is')?.text).toBe('InternLM')
    expect(findFamily('Baichuan 2 is')?.text).toBe('Baichuan 2')
  })

  test('gives every mention with its place', () => {
    const text = 'Kimi-K2, Qwen3 and Mixtral; not LLaMA-Factory.'
    const mentions = findFamilies(text)
    expect(mentions.map((mention) => mention.family.id)).toEqual(['kimi', 'qwen3', 'mixtral'])
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  test('reads a megabyte of prose in well under a second', () => {
    const text =
      'Our models such as Qwen2.5 and Llama 3 are compared to gemma and mistral by many people. '.repeat(
        12_000,
      )
    const start = process.cpuUsage()
    expect(findFamilies(text).length).toBeGreaterThan(12_000)
    expect(cpuMilliseconds(start)).toBeLessThan(1500)
  })
})
