import { describe, expect, test } from '@jest/globals'
import { familyById } from '../../src/catalog/families.js'
import { licenseFacts } from '../../src/catalog/licenses.js'
import { familyLicense, modelLicense, modelLicenseRows } from '../../src/catalog/model-licenses.js'
import { parseLicense } from '../../src/licenses/expression.js'

describe('licences of known models', () => {
  test.each([
    ['huggyllama/llama-7b', 'LicenseRef-scancode-llama-license-2023'],
    ['meta-llama/Llama-2-70b-chat-hf', 'LicenseRef-scancode-llama-2-license-2023'],
    ['meta-llama/Meta-Llama-3-8B-Instruct', 'LicenseRef-meta-llama-3-2024'],
    ['meta-llama/Llama-3.1-8B', 'LicenseRef-scancode-llama-3.1-license-2024'],
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', 'LicenseRef-scancode-llama-3.2-license-2024'],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', 'LicenseRef-scancode-llama-4-cla-2025'],
    ['google/gemma-3-27b-it', 'LicenseRef-scancode-gemma-tou-2025-03-24'],
    ['google/gemma-4-E2B-it', 'Apache-2.0'],
    ['mistralai/Codestral-22B-v0.1', 'LicenseRef-mistral-non-production-0.1'],
    ['LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct', 'LicenseRef-scancode-exaone-ai-model-1.1-nc'],
    ['LGAI-EXAONE/EXAONE-4.0-32B', 'LicenseRef-exaone-ai-model-1.2-nc'],
    ['kakaobrain/kogpt', 'CC-BY-NC-ND-4.0'],
    ['upstage/SOLAR-10.7B-Instruct-v1.0', 'CC-BY-NC-4.0'],
    ['lmsys/vicuna-13b-v1.5', 'LicenseRef-scancode-llama-2-license-2023'],
    ['stabilityai/sdxl-turbo', 'LicenseRef-stability-ai-nc-2023-11-28'],
    ['stabilityai/stable-diffusion-xl-base-1.0', 'LicenseRef-scancode-bigscience-open-rail-m2'],
    ['facebook/dinov3-vitl16-pretrain-lvd1689m', 'LicenseRef-meta-dinov3-2025-08-19'],
    ['facebook/sam-vit-huge', 'Apache-2.0'],
    ['THUDM/cogvlm2-llama3-chat-19B', 'LicenseRef-cogvlm2-model'],
    ['OrionStarAI/Orion-14B-Chat', 'LicenseRef-orion-14b-community-1.0'],
    ['LGAI-EXAONE/K-EXAONE-236B-A23B', 'LicenseRef-k-exaone-ai-model'],
    ['lmsys/vicuna-7b-v1.3', 'LicenseRef-scancode-llama-license-2023'],
    ['liuhaotian/llava-v1.5-13b', 'LicenseRef-scancode-llama-2-license-2023'],
    ['Qwen/Qwen2.5-VL-3B-Instruct', 'LicenseRef-qwen-research'],
    ['NCSOFT/Llama-VARCO-8B-Instruct', 'LicenseRef-scancode-llama-3.1-license-2024'],
  ])('%s is under %s', (id, license) => {
    expect(modelLicense(id)).toMatchObject({ id: license, checked: '2026-11-23' })
  })

  test('sizes of Qwen2.5 differ, and each is exact', () => {
    expect(modelLicense('Qwen/Qwen2.5-7B-Instruct')?.id).toBe('Apache-2.0')
    expect(modelLicense('Qwen/Qwen2.5-3B')?.id).toBe('LicenseRef-qwen-research')
    expect(modelLicense('Qwen/Qwen2.5-72B')?.id).toBe('LicenseRef-scancode-qwen-2024')
    expect(modelLicense('Qwen/Qwen2-72B-Instruct')?.id).toBe('LicenseRef-scancode-tongyi-qianwen-2023')
    expect(familyLicense('qwen2.5')).toBeNull()
  })

  test('a copy has the licence of its origin', () => {
    expect(modelLicense('NousResearch/Llama-2-7b-hf')?.id).toBe('LicenseRef-scancode-llama-2-license-2023')
  })

  test.each([
    'openai/clip-vit-large-patch14',
    'Qwen/Qwen2.5-VL-32B-Instruct',
    'someone/Llama-2-7b-finetuned',
    'liuhaotian/llava-v1.6-vicuna-7b',
    'tiiuae/falcon-180B',
    'deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
  ])('%s has no licence that was traced', (id) => {
    expect(modelLicense(id)).toBeNull()
  })

  test('a family name alone says the licence only where every member shares it', () => {
    expect(familyLicense('llama-3.1')?.id).toBe('LicenseRef-scancode-llama-3.1-license-2024')
    // People say Llama for all of them.
    expect(familyLicense('llama')).toBeNull()
  })

  test('every row reads as a licence, names its source with a revision or a page, and knows its families', () => {
    for (const { license, source, families } of modelLicenseRows()) {
      expect(parseLicense(license).kind).toBe('expression')
      expect(source).toMatch(/@[0-9a-f]{7,40}|https:\/\//)
      for (const id of families) expect([id, familyById(id) === null]).toEqual([id, false])
    }
  })

  test('licences without a row of facts are few and known', () => {
    const without = new Set(
      modelLicenseRows()
        .map(({ license }) => license)
        .filter((id) => licenseFacts(id) === null),
    )
    expect([...without].sort()).toEqual([
      'LicenseRef-baichuan-7b-model',
      'LicenseRef-baichuan2-community',
      'LicenseRef-microsoft-research',
      'LicenseRef-xverse-13b-model',
    ])
  })
})
