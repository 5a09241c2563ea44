import { describe, expect, test } from '@jest/globals'
import { identify, identityPurl, parsePurl } from '../../src/manifest/purl.js'

describe('package URLs', () => {
  test.each([
    ['pkg:huggingface/Qwen/Qwen2.5-7B@abc', 'huggingface', 'Qwen', 'Qwen2.5-7B', 'abc'],
    ['pkg:huggingface/gpt2', 'huggingface', null, 'gpt2', null],
    ['pkg:huggingface/org/name@refs/pr/1', 'huggingface', 'org', 'name', 'refs/pr/1'],
    ['pkg:pypi/torch@2.4.0', 'pypi', null, 'torch', '2.4.0'],
    ['pkg:pypi/*', 'pypi', null, '*', null],
    ['pkg:npm/%40scope/name@1.0.0', 'npm', '@scope', 'name', '1.0.0'],
    ['pkg:npm/@scope/name@1.0.0', 'npm', '@scope', 'name', '1.0.0'],
    ['pkg:GitHub/Owner/Repo@v1?x=1#sub/dir', 'github', 'Owner', 'Repo', 'v1'],
    ['pkg:docker/nvidia/cuda@12.1.0', 'docker', 'nvidia', 'cuda', '12.1.0'],
    ['pkg:golang/github.com/a/b/v2@v2.0.1', 'golang', 'github.com/a/b', 'v2', 'v2.0.1'],
    ['pkg:generic/100%', 'generic', null, '100%', null],
  ])('%s is taken apart', (text, type, namespace, name, version) => {
    expect(parsePurl(text)).toMatchObject({ type, namespace, name, version })
  })

  test.each([
    'pkg:',
    'pkg:foo',
    'pkg:/name',
    'pkg:huggingface/',
    'pkg:huggingface/a b',
    'huggingface/a',
    'pkg:pypi/@1',
    'pkg:pypi/?x=1',
  ])('%s is none', (text) => {
    expect(parsePurl(text)).toBeNull()
  })

  test.each([
    ['pkg:pypi/Foo_Bar.Baz@1', 'pkg:pypi/foo-bar-baz'],
    ['pkg:github/Owner/Repo@main', 'pkg:github/owner/repo'],
    ['pkg:huggingface/Qwen/Qwen2.5-7B@abc', 'pkg:huggingface/Qwen/Qwen2.5-7B'],
    [
      'pkg:huggingface/o/n@1?repository_url=https%3A%2F%2Fhuggingface.co%2Fdatasets',
      'pkg:huggingface/o/n?repository_url=https://huggingface.co/datasets',
    ],
    ['pkg:npm/@scope/name@1', 'pkg:npm/%40scope/name'],
    ['pkg:pypi/*', 'pkg:pypi/*'],
  ])('%s is identified by %s', (text, identity) => {
    const purl = parsePurl(text)
    expect(purl === null ? null : identityPurl(purl)).toBe(identity)
  })
})

describe('what words stand for', () => {
  test.each([
    ['Qwen/Qwen2.5-VL-32B-Instruct', 'model', 'pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct', null],
    ['meta-llama/Llama-3.1-8B@0e9e39f', 'model', 'pkg:huggingface/meta-llama/Llama-3.1-8B', '0e9e39f'],
    ['https://huggingface.co/Qwen/Qwen2.5-7B/tree/main', 'model', 'pkg:huggingface/Qwen/Qwen2.5-7B', 'main'],
    [
      'allenai/dolma',
      'dataset',
      'pkg:huggingface/allenai/dolma?repository_url=https://huggingface.co/datasets',
      null,
    ],
    [
      'https://huggingface.co/datasets/allenai/dolma',
      'model',
      'pkg:huggingface/allenai/dolma?repository_url=https://huggingface.co/datasets',
      null,
    ],
    ['https://github.com/NVIDIA/Megatron-LM', 'code', 'pkg:github/nvidia/megatron-lm', null],
    ['git@github.com:NVIDIA/Megatron-LM.git', 'code', 'pkg:github/nvidia/megatron-lm', null],
    [
      'https://github.com/NVIDIA/Megatron-LM/tree/v0.9/megatron',
      'model',
      'pkg:github/nvidia/megatron-lm',
      'v0.9',
    ],
    ['NVIDIA/Megatron-LM', 'code', 'pkg:github/nvidia/megatron-lm', null],
    ['gpt2', 'model', 'pkg:generic/gpt2', null],
    ['Llama 3', 'model', 'pkg:generic/llama-3', null],
  ] as const)('%s as %s is %s', (text, kind, purl, version) => {
    expect(identify(text, kind)).toEqual({ purl, version })
  })

  test.each([
    './base',
    '../base',
    '/data/model',
    'https://arxiv.org/abs/2407.21783',
    'a/b/c',
    'pkg:foo',
    'https://github.com.example.org/a/b',
  ])('%s is no identity', (text) => {
    expect(identify(text, 'model')).toBeNull()
  })
})
