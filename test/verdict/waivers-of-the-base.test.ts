import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.js'
import { openMemory } from '../../src/source/memory.js'

const clock = () => new Date('2026-11-23T00:00:00Z')

const manifest = (waivers: readonly unknown[]): string =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Nara', supplier: 'Nara Systems', country: 'KR' },
    claim: { level: 'T0' },
    components: [
      {
        id: 'base',
        name: 'Qwen/Qwen2.5-7B',
        type: 'model',
        relation: 'finetune',
        evidence: 'required',
        purl: 'pkg:huggingface/Qwen/Qwen2.5-7B',
      },
    ],
    waivers,
  })

const WAIVER = { component: ['base'], reason: 'loaded at run time', owner: 'reviewer' }

async function severities(head: readonly unknown[], base?: readonly unknown[]) {
  const waiversFrom = base === undefined ? undefined : openMemory({ 'sovereignty.json': manifest(base) })
  const verdict = await check(openMemory({ 'sovereignty.json': manifest(head) }), {
    clock,
    toolVersion: '0',
    waiversFrom,
  })
  expect(verdict.conclusion).not.toBe('invalid')
  return verdict.findings.map(({ key, severity }) => `${key} ${severity}`)
}

describe('waivers of a change', () => {
  test('a waiver of the judged manifest counts when nothing else is named', async () => {
    expect(await severities([WAIVER])).toContain('finding.waived note')
  })

  test('a waiver that only the change adds does not lift its own finding', async () => {
    const found = await severities([WAIVER], [])
    expect(found).toContain('finding.unevidenced error')
    expect(found).not.toContain('finding.waived note')
  })

  test('a waiver of the base holds although the change drops it', async () => {
    expect(await severities([], [WAIVER])).toContain('finding.waived note')
  })

  test('a base without a manifest waives nothing', async () => {
    const verdict = await check(openMemory({ 'sovereignty.json': manifest([WAIVER]) }), {
      clock,
      toolVersion: '0',
      waiversFrom: openMemory({ 'README.md': '# Nara' }),
    })
    expect(verdict.findings.map(({ key }) => key)).not.toContain('finding.waived')
  })
})
