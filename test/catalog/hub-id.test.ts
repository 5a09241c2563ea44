import { describe, expect, test } from '@jest/globals'
import { isHubId, isPlaceholder, parseHubUrl } from '../../src/catalog/hub-id.js'
import { cpuMilliseconds } from '../support/cpu-time.js'

describe('isHubId', () => {
  test.each([
    'Qwen/Qwen2.5-7B-Instruct',
    'meta-llama/Llama-2-7b-hf',
    '01-ai/Yi-34B',
    '42dot/42dot_LLM-PLM-1.3B',
    'bigscience/bloom',
    'K-intelligence/Midm-2.0-Base-Instruct',
    'unsloth/meta-llama-3.1-8b-bnb-4bit',
    'openai/clip-vit-large-patch14-336',
    'TheBloke/Llama-2-7B-GGUF',
    'KB/bert-base-swedish-cased',
    'mistralai/Mistral-7B-v0.1',
  ])('accepts %s', (id) => {
    expect(isHubId(id)).toBe(true)
  })

  test.each([
    'gpt2',
    'data/mmlu',
    'tables/question.jsonl',
    'checkpoints/llava-v1.5-13b',
    'outputs/run1',
    'models/llama',
    'results/qwen',
    'tmp/model',
    './llama/7b',
    '../model/x',
    '/mnt/models',
    'path/to',
    'path/to/model',
    'PATH/TO',
    'your-org/model',
    'your-username/llama-7b',
    'my-org/my-model',
    'username/repo-name',
    'org/name',
    'n/a',
    '<org>/<model>',
    '{org}/{model}',
    '$ORG/llama',
    'a--b/model',
    'org/a..b',
    'org-/model',
    'text/plain',
    'application/json',
    'image/png',
    'train/loss',
    'eval/accuracy',
    'and/or',
    '24/7',
    '1/2',
    'Asia/Seoul',
    'America/New_York',
    'configs/llama.yaml',
    'huggingface.co/Qwen',
    'refs/heads',
    'text_encoder/model.safetensors',
    'nn.Module/x',
    'org/name/extra',
    'two words/model',
    '모델/이름',
    'Qwen/',
    '/Qwen',
    'owner/repo.git',
  ])('refuses %s', (text) => {
    expect(isHubId(text)).toBe(false)
  })

  test('stays fast on a long hostile text', () => {
    const start = process.cpuUsage()
    isHubId(`${'a-'.repeat(50_000)}/${'b.'.repeat(50_000)}`)
    isPlaceholder('_-./'.repeat(50_000))
    expect(cpuMilliseconds(start)).toBeLessThan(200)
  })
})

describe('parseHubUrl', () => {
  test.each([
    ['https://huggingface.co/Qwen/Qwen2.5-7B', { kind: 'model', id: 'Qwen/Qwen2.5-7B', revision: null }],
    [
      'https://huggingface.co/liuhaotian/llava-v1.6-34b)',
      { kind: 'model', id: 'liuhaotian/llava-v1.6-34b', revision: null },
    ],
    ['https://huggingface.co/skt/A.X-4.0.', { kind: 'model', id: 'skt/A.X-4.0', revision: null }],
    [
      'http://hf.co/upstage/SOLAR-10.7B-v1.0/tree/main',
      { kind: 'model', id: 'upstage/SOLAR-10.7B-v1.0', revision: 'main' },
    ],
    [
      'https://huggingface.co/openai/whisper-large-v3/resolve/06f233fe06e710322aca913c1bc4249a0d71fce1/config.json',
      { kind: 'model', id: 'openai/whisper-large-v3', revision: '06f233fe06e710322aca913c1bc4249a0d71fce1' },
    ],
    [
      'https://huggingface.co/datasets/beomi/KoAlpaca-v1.1a',
      { kind: 'dataset', id: 'beomi/KoAlpaca-v1.1a', revision: null },
    ],
    ['https://huggingface.co/datasets/squad', { kind: 'dataset', id: 'squad', revision: null }],
    [
      'https://huggingface.co/spaces/lmsys/chatbot-arena',
      { kind: 'space', id: 'lmsys/chatbot-arena', revision: null },
    ],
    [
      'https://huggingface.co/collections/LGAI-EXAONE/exaone-40-686b2e0069800c835ed48375',
      { kind: 'collection', id: 'LGAI-EXAONE/exaone-40-686b2e0069800c835ed48375', revision: null },
    ],
    [
      'https://huggingface.co/api/models/Qwen/Qwen3-8B',
      { kind: 'model', id: 'Qwen/Qwen3-8B', revision: null },
    ],
    ['hf://datasets/allenai/c4@v1', { kind: 'dataset', id: 'allenai/c4', revision: 'v1' }],
    ['https://huggingface.co/gpt2/blob/main/config.json', { kind: 'model', id: 'gpt2', revision: 'main' }],
    ['https://huggingface.co/bert-base-uncased', { kind: 'model', id: 'bert-base-uncased', revision: null }],
  ])('reads %s', (url, expected) => {
    expect(parseHubUrl(url)).toEqual(expected)
  })

  test.each([
    'https://huggingface.co/docs/transformers',
    'https://huggingface.co/papers/2312.15166',
    'https://huggingface.co/blog/llama2',
    'https://huggingface.co/Qwen',
    'https://huggingface.co/your-org/model',
    'https://huggingface.co/{org}/{model}',
    'https://github.com/Qwen/Qwen',
    'https://huggingface.co/',
    'Qwen/Qwen2.5-7B',
  ])('finds no repository in %s', (url) => {
    expect(parseHubUrl(url)).toBeNull()
  })
})
