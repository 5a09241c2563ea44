import { describe, expect, test } from '@jest/globals'
import { ownerByName, ownerOfOrg, sameOwner } from '../../src/catalog/owners.js'

describe('owners', () => {
  test.each([
    ['Qwen', 'Alibaba', 'CN'],
    ['meta-llama', 'Meta', 'US'],
    ['facebook', 'Meta', 'US'],
    ['LGAI-EXAONE', 'LG AI Research', 'KR'],
    ['01-ai', '01.AI', 'CN'],
    ['EleutherAI', 'EleutherAI', 'US'],
    ['swiss-ai', 'Swiss AI Initiative', 'CH'],
    ['NAVER-Cloud-HyperCLOVA-X', 'NAVER', 'KR'],
    ['haotian-liu', 'Haotian Liu (LLaVA)', 'US'],
  ])('%s is %s of %s', (org, name, country) => {
    expect(ownerOfOrg(org)).toMatchObject({ name, country })
  })

  test.each([
    ['LGAI-EXAONE', 'LG-AI-EXAONE', true],
    ['LG AI Research', 'LGAI-EXAONE', true],
    ['SKT-AI', 'skt', true],
    ['QwenLM', 'Qwen', true],
    ['naver-hyperclovax', 'NAVER-Cloud-HyperCLOVA-X', true],
    ['THUDM', 'zai-org', true],
    ['Beomi', 'beomi', true],
    ['jzhang38', 'TinyLlama', true],
    ['Some-Unknown-Lab', 'some_unknown_lab', true],
    ['skt', 'upstage', false],
    ['meta-llama', 'Qwen', false],
    ['unsloth', 'meta-llama', false],
    ['', '', false],
  ])('%s and %s are the same party: %s', (a, b, expected) => {
    expect(sameOwner(a, b)).toBe(expected)
    expect(sameOwner(b, a)).toBe(expected)
  })

  test('an unknown organisation has no owner', () => {
    expect(ownerOfOrg('acme-research')).toBeNull()
    expect(ownerByName('Acme Research')).toBeNull()
  })
})
