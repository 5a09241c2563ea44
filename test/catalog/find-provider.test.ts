import { describe, expect, test } from '@jest/globals'
import {
  findProviderByEnv,
  findProviderByHost,
  findProviderByModelName,
  findProviderByPackage,
  providers,
} from '../../src/catalog/find-provider.js'

describe('findProviderByPackage', () => {
  test.each([
    ['openai', {}, 'openai'],
    ['openai', { classes: ['OpenAI'] }, 'openai'],
    ['openai', { classes: ['AzureOpenAI'] }, 'azure-openai'],
    ['anthropic', {}, 'anthropic'],
    ['anthropic', { extras: ['bedrock'] }, 'aws-bedrock'],
    ['boto3', { services: ['bedrock-runtime'] }, 'aws-bedrock'],
    ['Google_GenerativeAI', {}, 'google-gemini'],
    ['deepl', {}, 'deepl'],
    ['huggingface_hub', { classes: ['InferenceClient'] }, 'huggingface-inference'],
    ['googletrans', {}, 'google-translate-web'],
  ])('%s with %j is %s', (name, context, id) => {
    expect(findProviderByPackage('pypi', name, context)?.id).toBe(id)
  })

  test.each([
    'tiktoken',
    'boto3',
    'huggingface_hub',
    'modelscope',
    'openai-whisper',
    'transformers',
    'google-cloud-aiplatform',
    'requests',
  ])('%s alone is nobody’s service', (name) => {
    expect(findProviderByPackage('pypi', name)).toBeNull()
  })

  test('npm names do not answer for pypi names', () => {
    expect(findProviderByPackage('npm', '@anthropic-ai/sdk')?.id).toBe('anthropic')
    expect(findProviderByPackage('pypi', '@anthropic-ai/sdk')).toBeNull()
    expect(findProviderByPackage('npm', '@ai-sdk/anthropic')?.id).toBe('anthropic')
  })
})

describe('findProviderByHost', () => {
  test.each([
    ['https://api.openai.com/v1/chat/completions', 'openai'],
    ['api.deepl.com', 'deepl'],
    ['https://my-resource.openai.azure.com/openai/deployments/x', 'azure-openai'],
    ['https://clovastudio.apigw.ntruss.com/testapp/v1/completions/HCX-002', 'naver-clova-studio'],
    ['https://clovastudio.stream.ntruss.com', 'naver-clova-studio'],
    ['https://bedrock-runtime.us-east-1.amazonaws.com/model', 'aws-bedrock'],
    ['https://api.upstage.ai/v1/solar', 'upstage'],
    ['https://openapi.naver.com/v1/papago/n2mt', 'naver-papago'],
    ['https://guest-api.sktax.chat/v1', 'skt-ax'],
  ])('%s belongs to %s', (host, id) => {
    expect(findProviderByHost(host)?.id).toBe(id)
  })

  test.each([
    'http://localhost:8000/v1',
    'https://api.openai.com.evil.example/v1',
    'https://example.com/api.openai.com',
    'https://api.cloudflare.com/client/v4/zones',
    'https://openapi.naver.com/v1/search/news',
    'https://s3.us-east-1.amazonaws.com',
  ])('%s belongs to nobody', (host) => {
    expect(findProviderByHost(host)).toBeNull()
  })
})

describe('findProviderByEnv', () => {
  test.each([
    ['OPENAI_API_KEY', 'openai'],
    ['AZURE_OPENAI_ENDPOINT', 'azure-openai'],
    ['X-NCP-CLOVASTUDIO-API-KEY', 'naver-clova-studio'],
    ['UPSTAGE_API_KEY', 'upstage'],
    ['DEEPL_AUTH_KEY', 'deepl'],
  ])('%s is a credential of %s', (name, id) => {
    expect(findProviderByEnv(name)?.id).toBe(id)
  })

  test.each(['HF_TOKEN', 'AWS_ACCESS_KEY_ID', 'GITHUB_TOKEN', 'GOOGLE_APPLICATION_CREDENTIALS', 'PATH'])(
    '%s tells nothing',
    (name) => {
      expect(findProviderByEnv(name)).toBeNull()
    },
  )
})

describe('findProviderByModelName', () => {
  test.each([
    ['gpt-4', 'openai'],
    ['gpt-4o-mini-2024-07-18', 'openai'],
    ['gpt-3.5-turbo', 'openai'],
    ['gpt-35-turbo', 'azure-openai'],
    ['gpt-35-turbo-16k', 'azure-openai'],
    ['text-davinci-003', 'openai'],
    ['code-davinci-002', 'openai'],
    ['ft:gpt-3.5-turbo-0613:acme::abc123', 'openai'],
    ['openai/gpt-4o', 'openai'],
    ['azure/gpt-4', 'azure-openai'],
    ['claude-3-opus-20240229', 'anthropic'],
    ['claude-2.1', 'anthropic'],
    ['gemini-1.5-pro', 'google-gemini'],
    ['HCX-002', 'naver-clova-studio'],
    ['HCX-DASH-001', 'naver-clova-studio'],
    ['solar-1-mini-chat', 'upstage'],
    ['text-embedding-ada-002', 'openai'],
  ])('%s is served by %s', (name, id) => {
    expect(findProviderByModelName(name)?.id).toBe(id)
  })

  test.each([
    'gpt-oss-20b',
    'gpt2',
    'gpt-j-6b',
    'gpt-neox-20b',
    'gpt-4.jsonl',
    'o3',
    'claude',
    'Qwen/Qwen2.5-7B',
    'mistralai/Mistral-7B-v0.1',
    'solar-10.7b',
    'whisper-large-v3',
  ])('%s is nobody’s service', (name) => {
    expect(findProviderByModelName(name)).toBeNull()
  })
})

test('no package of a provider carries a remark in its name', () => {
  for (const provider of providers()) {
    for (const row of [...provider.pypi, ...provider.npm]) expect(row.package).toMatch(/^[@\w./-]+$/)
    expect(provider.country).toMatch(/^[A-Z]{2}$/)
  }
})
