import { describe, expect, test } from '@jest/globals'
import { findModel, knownModels, lineageOf, untracedSteps } from '../../src/catalog/find-model.js'
import { isHubId } from '../../src/catalog/hub-id.js'

describe('findModel', () => {
  test.each([
    ['Qwen/Qwen2.5-7B-Instruct', 'exact', 'Qwen/Qwen2.5-7B-Instruct', 'CN'],
    ['qwen/qwen2.5-7b-instruct', 'exact', 'Qwen/Qwen2.5-7B-Instruct', 'CN'],
    ['gpt2', 'alias', 'openai-community/gpt2', 'US'],
    ['bert-base-uncased', 'alias', 'google-bert/bert-base-uncased', 'US'],
    ['xlm-roberta-large', 'alias', 'FacebookAI/xlm-roberta-large', 'US'],
    ['meta-llama/Meta-Llama-3.1-8B', 'alias', 'meta-llama/Llama-3.1-8B', 'US'],
    ['decapoda-research/llama-7b-hf', 'reupload', 'huggyllama/llama-7b', 'US'],
    ['unsloth/meta-llama-3.1-8b-bnb-4bit', 'reupload', 'meta-llama/Llama-3.1-8B', 'US'],
    ['TheBloke/vicuna-13b-v1.5-GPTQ', 'reupload', 'lmsys/vicuna-13b-v1.5', 'US'],
    ['NousResearch/Llama-2-13b-hf', 'reupload', 'meta-llama/Llama-2-13b-hf', 'US'],
    ['nvidia/Qwen3-235B-A22B-NVFP4', 'reupload', 'Qwen/Qwen3-235B-A22B', 'CN'],
    ['unsloth/Qwen2.5-14B-Instruct-bnb-4bit', 'reupload', 'Qwen/Qwen2.5-14B-Instruct', 'CN'],
    ['Qwen/Qwen2.5-Coder-32B', 'family', 'Qwen/Qwen2.5-Coder-32B', 'CN'],
    ['CohereForAI/c4ai-command-r-v01', 'alias', 'CohereLabs/c4ai-command-r-v01', 'CA'],
  ])('resolves %s by %s to %s', (id, via, target, country) => {
    const match = findModel(id)
    expect(match?.via).toBe(via)
    expect(match?.id).toBe(target)
    expect(match?.country).toBe(country)
  })

  test('shows the way from a re-upload to its origin', () => {
    expect(findModel('unsloth/meta-llama-3.1-8b-bnb-4bit')?.chain).toEqual([
      'unsloth/meta-llama-3.1-8b-bnb-4bit',
      'meta-llama/Llama-3.1-8B',
    ])
  })

  test.each([
    'NousResearch/Hermes-3-Llama-3.1-8B-custom-thing',
    'NousResearch/Yarn-Llama-2-7b-64k',
    'nvidia/Llama-3.1-Minitron-4B-Width-Base',
    'some-lab/llama-7b-finetuned',
    'acme-ai/our-model-7b',
    'gpt-4',
    'squad',
  ])('does not take %s for a copy of a known model', (id) => {
    expect(findModel(id)?.via ?? 'unknown').not.toBe('reupload')
    expect(findModel(id)?.model ?? null).toBeNull()
  })

  test('follows four steps of descent', () => {
    expect(lineageOf('yanolja/EEVE-Korean-Instruct-10.8B-v1.0')).toEqual([
      'yanolja/EEVE-Korean-Instruct-10.8B-v1.0',
      'yanolja/EEVE-Korean-10.8B-v1.0',
      'upstage/SOLAR-10.7B-v1.0',
      'mistralai/Mistral-7B-v0.1',
    ])
    expect(lineageOf('nobody/knows-this')).toEqual([])
  })

  test('every row has a source, a confidence and a valid shape', () => {
    for (const model of knownModels()) {
      expect(model.source.length).toBeGreaterThan(0)
      expect(['traced', 'untraced']).toContain(model.confidence)
      expect(model.country === null || /^[A-Z]{2}$/.test(model.country)).toBe(true)
      if (model.fingerprint !== null) expect(model.fingerprint.source.length).toBeGreaterThan(0)
      if (model.relation !== null) expect(model.bases.length).toBeGreaterThan(0)
    }
  })

  test('no row says that a licence or date is traced when its source says it is not', () => {
    for (const model of knownModels()) {
      if (/not traced|general knowledge/.test(model.source)) expect(model.confidence).toBe('untraced')
    }
  })

  test('rows with an organisation pass the id guards', () => {
    for (const model of knownModels())
      if (model.id.includes('/')) expect([model.id, isHubId(model.id)]).toEqual([model.id, true])
  })
})

describe('steps of a line of descent without a document', () => {
  test('are named where only general knowledge knows the base', () => {
    expect(lineageOf('42MARU/llama-2-ko-7b-instruct')).toEqual([
      '42MARU/llama-2-ko-7b-instruct',
      'beomi/llama-2-ko-7b',
      'meta-llama/Llama-2-7b-hf',
    ])
    expect(untracedSteps('42MARU/llama-2-ko-7b-instruct')).toEqual(['42MARU/llama-2-ko-7b-instruct'])
  })

  test('are none where each base is named by a document', () => {
    expect(lineageOf('nlpai-lab/KULLM3')).toEqual([
      'nlpai-lab/KULLM3',
      'upstage/SOLAR-10.7B-v1.0',
      'mistralai/Mistral-7B-v0.1',
    ])
    expect(untracedSteps('nlpai-lab/KULLM3')).toEqual([])
  })
})
