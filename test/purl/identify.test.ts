import { describe, expect, test } from '@jest/globals'
import { hubKindOf, identify, identityPurl } from '../../src/purl/identify.js'
import { parsePurl } from '../../src/purl/parse.js'

describe('the identity of a package URL', () => {
  test.each([
    ['pkg:pypi/Foo_Bar@1', 'pkg:pypi/foo-bar'],
    ['pkg:github/Owner/Repo@main', 'pkg:github/owner/repo'],
    ['pkg:huggingface/Qwen/Qwen2.5-7B@abc', 'pkg:huggingface/Qwen/Qwen2.5-7B'],
    [
      'pkg:huggingface/o/n@1?repository_url=https%3A%2F%2Fhuggingface.co%2Fdatasets',
      'pkg:huggingface/o/n?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets',
    ],
    ['pkg:npm/@scope/name@1', 'pkg:npm/%40scope/name'],
    ['pkg:golang/github.com/a/b/v2@v2.0.1#cmd/tool', 'pkg:golang/github.com/a/b/v2'],
    [
      'pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1?type=pom',
      'pkg:maven/org.apache.xmlgraphics/batik-anim',
    ],
    [
      'pkg:julia/Flux@0.14?uuid=587475ba-b771-5e3f-ad9e-33799f191a9c',
      'pkg:julia/Flux?uuid=587475ba-b771-5e3f-ad9e-33799f191a9c',
    ],
    ['pkg:pypi/*', 'pkg:pypi/*'],
    ['pkg:npm/%40acme/*', 'pkg:npm/%40acme/*'],
  ])('%s is identified by %s', (text, identity) => {
    const purl = parsePurl(text)
    expect(purl === null ? null : identityPurl(purl)).toBe(identity)
  })

  test.each([
    ['pkg:huggingface/allenai/dolma', 'dataset', 'dataset'],
    ['pkg:huggingface/allenai/dolma', 'model', 'model'],
    ['pkg:huggingface/allenai/dolma?repository_url=https://huggingface.co/datasets', 'model', 'dataset'],
    ['pkg:huggingface/acme/demo?repository_url=https://huggingface.co/spaces', 'dataset', 'space'],
  ] as const)('%s declared as %s is a %s of the hub', (text, kind, section) => {
    const identity = identify(text, kind)
    const purl = identity === null ? null : parsePurl(identity.purl)
    expect(purl === null ? null : hubKindOf(purl)).toBe(section)
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
      'pkg:huggingface/allenai/dolma?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets',
      null,
    ],
    [
      'https://huggingface.co/datasets/allenai/dolma',
      'model',
      'pkg:huggingface/allenai/dolma?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets',
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
    [
      'git+https://github.com/NVIDIA/Megatron-LM.git@core_r0.9.0',
      'code',
      'pkg:github/nvidia/megatron-lm',
      'core_r0.9.0',
    ],
    [
      'https://huggingface.co/spaces/acme/demo',
      'code',
      'pkg:huggingface/acme/demo?repository_url=https:%2F%2Fhuggingface.co%2Fspaces',
      null,
    ],
    ['nvcr.io/nvidia', 'image', 'pkg:docker/nvidia?repository_url=nvcr.io', null],
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
