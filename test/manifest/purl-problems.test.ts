import { describe, expect, test } from '@jest/globals'
import { validateManifest } from '../../src/manifest/index.js'
import { brief } from './sentences.js'

function manifestWith(purl: string): string {
  return `{
  "schemaVersion": "1.0.0",
  "subject": { "name": "Haneul" },
  "claim": { "level": "T2" },
  "components": [{ "id": "a", "purl": ${JSON.stringify(purl)} }]
}`
}

describe('package URLs of a manifest', () => {
  test.each([
    ['pkg:pypi/torch'],
    ['pkg:pypi/torch@2.1.0+cu121'],
    ['pkg:pypi/*'],
    ['pkg:npm/%40acme/*'],
    ['pkg:huggingface/o/n?repository_url=https://huggingface.co/datasets'],
    ['pkg:docker/nvidia/cuda@sha256%3A00'],
    ['pkg:gitlab/group/tool'],
    ['pkg:modelscope/qwen/qwen3'],
  ])('%s is accepted as it is', (purl) => {
    expect(validateManifest(manifestWith(purl), 'sovereignty.json').problems).toEqual([])
  })

  test.each([
    ['pkg:PyPI/torch', 'note', 'purl.type-case', 'pkg:pypi/torch'],
    ['pkg://pypi/torch', 'note', 'purl.slashes', 'pkg:pypi/torch'],
    ['pkg:pypi/Flash_Attn', 'note', 'purl.type-spelling', 'pkg:pypi/flash-attn'],
    ['pkg:github/EleutherAI/gpt-neox', 'note', 'purl.type-spelling', 'pkg:github/eleutherai/gpt-neox'],
    ['pkg:npm/@acme/ui@1.0.0', 'warning', 'purl.unencoded', 'pkg:npm/%40acme/ui@1.0.0'],
    ['pkg:brew/node@20@20.10.0', 'warning', 'purl.unencoded', 'pkg:brew/node%4020@20.10.0'],
    ['pkg:gem/launcher?Platform=java', 'warning', 'purl.qualifier-case', 'pkg:gem/launcher?platform=java'],
    ['pkg:hugginface/o/n@1', 'warning', 'purl.unknown-type', 'pkg:huggingface/o/n@1'],
    ['pkg:huggingface/gpt2', 'warning', 'purl.namespace-required', null],
  ])('%s is read, with a %s that shows the right form', (purl, severity, key, meant) => {
    const { manifest, problems } = validateManifest(manifestWith(purl), 'sovereignty.json')
    expect(problems.map(brief)).toEqual([`5:39 ${key}`])
    expect(problems[0]).toMatchObject({ severity, nearest: meant })
    expect(problems[0]?.fix?.patch ?? null).toEqual(
      meant === null ? null : [{ op: 'replace', path: '/components/0/purl', value: meant }],
    )
    expect(manifest?.components[0]?.purl).toMatch(/^pkg:/)
  })

  test.each([
    ['pkg:pypi', 'purl.type-missing', null],
    ['pkg:pypi/acme/torch', 'purl.namespace-prohibited', null],
    ['pkg:github/torch', 'purl.namespace-required', null],
    ['pkg:generic/100%', 'purl.percent', 'pkg:generic/100%25'],
    ['pkg:pypi/my package', 'purl.blank', null],
    ['pkg:julia/Flux', 'purl.qualifier-required', null],
  ])('%s tells no package and is an error', (purl, key, meant) => {
    const { manifest, problems } = validateManifest(manifestWith(purl), 'sovereignty.json')
    expect(problems.map(brief)).toEqual([`5:39 ${key}`])
    expect(problems[0]).toMatchObject({ severity: 'error', nearest: meant })
    expect(manifest).toBeNull()
  })
})
