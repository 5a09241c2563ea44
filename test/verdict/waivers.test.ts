import { describe, expect, test } from '@jest/globals'
import { applyWaivers } from '../../src/verdict/waivers.js'
import { manifest } from '../reconcile/facts.js'
import { finding } from '../support/verdicts.js'

const NOW = new Date('2026-11-23T23:30:00Z')
const PURL = 'pkg:huggingface/Qwen/Qwen2.5-7B'
const component = { id: 'base', name: 'Qwen2.5-7B', type: 'model', relation: 'finetune', purl: PURL }

const license = finding({ rule: 'license/conflict', severity: 'error', requirement: 'T2-LIC' })
const missing = finding({ rule: 'component/unevidenced', severity: 'error', component: PURL })
const claim = finding({ rule: 'claim/contradicted', severity: 'error', requirement: 'T2-LIC' })
const schema = finding({ rule: 'manifest/schema', severity: 'error', requirement: 'T2-LIC' })

const waive = (more: Readonly<Record<string, unknown>> = {}) =>
  manifest({
    components: [component],
    waivers: [{ requirement: ['T2-LIC'], reason: 'the licensor agreed by letter', owner: 'legal', ...more }],
  })

describe('a waiver', () => {
  test('turns its finding into a note that carries the reason', () => {
    const [waived] = applyWaivers([license], waive(), NOW)
    expect(waived).toMatchObject({ severity: 'note', rule: 'license/conflict', key: 'finding.waived' })
    expect(waived?.message).toContain('the licensor agreed by letter')
    expect(waived?.message).toContain(license.message)
  })

  test.each([
    ['without an end', {}, 'note'],
    ['on its last day', { expires: '2026-11-23' }, 'note'],
    ['a day later', { expires: '2026-11-22' }, 'error'],
    ['of another requirement', { requirement: ['T4-INIT'] }, 'error'],
  ])('%s', (_, more, severity) => {
    expect(applyWaivers([license], waive(more), NOW)[0]?.severity).toBe(severity)
  })

  test('of a component covers what is said of that component', () => {
    const of = (id: string) =>
      manifest({ components: [component], waivers: [{ component: [id], reason: 'loaded at run time' }] })
    expect(applyWaivers([missing], of('base'), NOW)[0]?.severity).toBe('note')
    expect(
      applyWaivers([finding({ ...missing, component: 'pkg:huggingface/x/y' })], of('base'), NOW)[0]?.severity,
    ).toBe('error')
  })

  test('of a requirement for one component covers that requirement of that component alone', () => {
    const both = waive({ component: ['base'] })
    expect(applyWaivers([license], both, NOW)[0]?.severity).toBe('error')
    expect(applyWaivers([finding({ ...license, component: PURL })], both, NOW)[0]?.severity).toBe('note')
    expect(applyWaivers([missing], both, NOW)[0]?.severity).toBe('error')
  })

  test('is no evidence: a contradicted claim and a broken manifest stay', () => {
    expect(applyWaivers([claim, schema], waive(), NOW)).toEqual([claim, schema])
  })

  test('without a manifest nothing changes', () => {
    expect(applyWaivers([license], null, NOW)).toEqual([license])
  })
})
