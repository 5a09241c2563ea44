import { describe, expect, test } from '@jest/globals'
import {
  aliasKeys,
  declaredKeys,
  declaresOrigin,
  foundKeys,
  groupMatcher,
  keysOfWord,
  samePurl,
} from '../../src/purl/compare.js'

const DATASETS = 'repository_url=https:%2F%2Fhuggingface.co%2Fdatasets'

describe('one thing under two package URLs', () => {
  test.each([
    ['a version', 'pkg:pypi/torch@2.4.0', 'pkg:pypi/torch'],
    ['the spelling of a Python name', 'pkg:pypi/Zope.Interface', 'pkg:pypi/zope-interface'],
    ['the case of a hub id', 'pkg:huggingface/qwen/qwen3-8b', 'pkg:huggingface/Qwen/Qwen3-8B'],
    [
      'the default repository',
      'pkg:huggingface/o/n?repository_url=https://huggingface.co',
      'pkg:huggingface/o/n',
    ],
    [
      'an unencoded qualifier',
      'pkg:huggingface/o/n?repository_url=https://huggingface.co/datasets',
      `pkg:huggingface/o/n?${DATASETS}`,
    ],
    [
      'an encoded colon',
      'pkg:huggingface/o/n?repository_url=https%3A%2F%2Fhuggingface.co%2Fdatasets%2F',
      `pkg:huggingface/o/n?${DATASETS}`,
    ],
    [
      'a mirror of the hub',
      'pkg:huggingface/o/n?repository_url=https://hf-mirror.com',
      'pkg:huggingface/o/n',
    ],
    ['an action and its repository', 'pkg:githubactions/Actions/Checkout@v4', 'pkg:github/actions/checkout'],
    ['a folder of a repository', 'pkg:github/acme/tool@main#sub/dir', 'pkg:github/acme/tool'],
    ['the ending .git', 'pkg:github/acme/tool.git', 'pkg:github/acme/tool'],
    [
      'docker and oci',
      'pkg:oci/pytorch@sha256:00?repository_url=nvcr.io/nvidia/pytorch',
      'pkg:docker/nvidia/pytorch?repository_url=nvcr.io',
    ],
    [
      'oci with the folder only',
      'pkg:oci/pytorch?repository_url=nvcr.io/nvidia',
      'pkg:docker/nvidia/pytorch?repository_url=nvcr.io',
    ],
    [
      'a host as namespace',
      'pkg:docker/nvcr.io/nvidia/pytorch',
      'pkg:docker/nvidia/pytorch?repository_url=nvcr.io',
    ],
    ['official images', 'pkg:docker/library/python', 'pkg:docker/python'],
    [
      'the hub of Docker by name',
      'pkg:oci/python?repository_url=docker.io/library/python',
      'pkg:docker/python',
    ],
    ['oci without a registry', 'pkg:oci/pytorch', 'pkg:docker/nvidia/pytorch?repository_url=nvcr.io'],
    ['a scope with a plain sign', 'pkg:npm/@acme/ui', 'pkg:npm/%40acme/ui@1.0.0'],
    ['a file of a package', 'pkg:pypi/torch@2.4.0?file_name=torch-2.4.0.tar.gz', 'pkg:pypi/torch'],
    [
      'a fork named in the purl',
      'pkg:pypi/flash-attn?vcs_url=git%2Bhttps://github.com/acme/flash@0a1b2c3',
      'pkg:github/acme/flash',
    ],
  ])('%s makes no difference', (_, declared, found) => {
    expect(samePurl(declared, found)).toBe(true)
  })

  test.each([
    ['two packages', 'pkg:pypi/torch', 'pkg:pypi/torchvision'],
    ['two ecosystems', 'pkg:pypi/openai', 'pkg:npm/openai'],
    ['a model and a data set', 'pkg:huggingface/o/n', `pkg:huggingface/o/n?${DATASETS}`],
    [
      'a space and a data set',
      'pkg:huggingface/o/n?repository_url=https://huggingface.co/spaces',
      `pkg:huggingface/o/n?${DATASETS}`,
    ],
    ['two hubs', 'pkg:huggingface/o/n?repository_url=https://hub.example.org', 'pkg:huggingface/o/n'],
    ['two registries', 'pkg:docker/acme/base?repository_url=ghcr.io', 'pkg:docker/acme/base'],
    [
      'a docker image and one of its name elsewhere',
      'pkg:docker/pytorch',
      'pkg:docker/nvidia/pytorch?repository_url=nvcr.io',
    ],
    [
      'two GitHub servers',
      'pkg:github/acme/tool?repository_url=https://git.example.org',
      'pkg:github/acme/tool',
    ],
    ['two owners', 'pkg:github/acme/tool', 'pkg:github/other/tool'],
    ['an unreadable purl', 'pkg:pypi', 'pkg:pypi/torch'],
  ])('%s are two', (_, declared, found) => {
    expect(samePurl(declared, found)).toBe(false)
  })
})

describe('a package from a repository', () => {
  const url = 'git+https://github.com/Acme/Flash.git@0a1b2c3#egg=flash-attn'
  const keys = foundKeys('pkg:pypi/flash-attn', [url])

  test('is the package and the repository', () => {
    expect(keys).toEqual(['pypi:flash-attn', 'github:acme/flash'])
  })

  test.each<[string | null, string | null, boolean]>([
    ['pkg:pypi/flash-attn', null, false],
    ['pkg:pypi/flash-attn', 'https://github.com/acme/flash', true],
    ['pkg:pypi/flash-attn', 'git@github.com:acme/flash.git', true],
    ['pkg:pypi/flash-attn?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fflash', null, true],
    ['pkg:pypi/flash-attn?vcs_url=git%2Bssh://git@github.com/acme/flash.git@main', null, true],
    ['pkg:pypi/flash-attn?vcs_url=git%2Bhttps://github.com/other/flash', null, false],
    ['pkg:github/acme/flash@0a1b2c3', null, true],
    ['pkg:github/other/flash', null, false],
    [null, null, false],
  ])('declared as %s with uri %s tells its origin: %s', (purl, uri, told) => {
    expect(declaresOrigin(purl, uri, url)).toBe(told)
  })

  test('an archive is told by its address', () => {
    const archive = 'https://files.example.org/tool-1.0.tar.gz#sha256=00'
    expect(
      declaresOrigin('pkg:pypi/tool?download_url=https://files.example.org/tool-1.0.tar.gz', null, archive),
    ).toBe(true)
    expect(
      declaresOrigin('pkg:pypi/tool?download_url=https://files.example.org/tool-1.1.tar.gz', null, archive),
    ).toBe(false)
  })
})

describe('groups', () => {
  test.each([
    ['pkg:pypi/*', 'pkg:pypi/torch', true],
    ['pkg:pypi/*', 'pkg:pypi/torch?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fa%2Fb', true],
    ['pkg:pypi/*', 'pkg:npm/torch', false],
    ['pkg:pypi/nvidia-*', 'pkg:pypi/nvidia-cublas-cu12', true],
    ['pkg:pypi/nvidia-*', 'pkg:pypi/torch', false],
    ['pkg:npm/%40acme/*', 'pkg:npm/%40acme/ui', true],
    ['pkg:npm/@acme/*', 'pkg:npm/%40acme/ui', true],
    ['pkg:npm/%40acme/*', 'pkg:npm/ui', false],
    ['pkg:golang/github.com/acme/*', 'pkg:golang/github.com/acme/tool/v2', false],
    ['pkg:githubactions/actions/*', 'pkg:github/actions/checkout', true],
    ['pkg:huggingface/acme/*', 'pkg:huggingface/acme/base', true],
    ['pkg:huggingface/acme/*', `pkg:huggingface/acme/corpus?${DATASETS}`, true],
    [`pkg:huggingface/acme/*?${DATASETS}`, 'pkg:huggingface/acme/base', false],
  ])('%s and %s: %s', (group, found, covered) => {
    expect(groupMatcher(group)?.(found)).toBe(covered)
  })

  test('one package is no group', () => {
    expect(groupMatcher('pkg:pypi/torch')).toBeNull()
  })
})

describe('names', () => {
  test('a hub id is a name and a model', () => {
    expect(keysOfWord('Qwen/Qwen3-8B')).toEqual(['name:qwen/qwen3-8b', 'huggingface:qwen/qwen3-8b'])
  })

  test('the manifest gives other names to what it declares', () => {
    const keys = new Set(declaredKeys('pkg:huggingface/Qwen/Qwen3-8B'))
    const aliases = { 'Base Model': 'pkg:huggingface/qwen/qwen3-8b', other: 'pkg:pypi/torch' }
    expect(aliasKeys(keys, aliases)).toEqual(['name:base-model'])
  })
})
