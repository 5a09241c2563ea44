import { describe, expect, test } from '@jest/globals'
import type { LicenseDuty } from '../../src/types/license.js'
import { audit, type Files, part } from '../cases/audit.js'

const LLAMA = 'meta-llama/Llama-3.1-8B'
const card = (title: string, more = ''): string =>
  `---\nlicense: llama3.1\nbase_model: ${LLAMA}\n---\n# ${title}\n\nA Korean model.\n${more}`

async function duties(files: Files, name = LLAMA): Promise<ReadonlyMap<string, LicenseDuty>> {
  const verdict = await audit(files)
  return new Map(part(verdict, name)?.license.duties.map((duty) => [duty.id, duty]))
}

describe('duties of a part', () => {
  test('are those of its licence, with clause, source and day', async () => {
    const found = await duties({ 'README.md': card('Haneul') })
    expect([...found.keys()]).toEqual([
      'user-threshold',
      'name-prefix',
      'badge',
      'notice',
      'license-copy',
      'use-restrictions',
      'output-training',
      'governing-law',
    ])
    expect(found.get('user-threshold')?.parameters).toMatchObject({ users: 700_000_000 })
    expect(found.get('badge')).toMatchObject({
      license: 'LicenseRef-scancode-llama-3.1-license-2024',
      parameters: { text: 'Built with Llama', clause: '1.b.i' },
      state: 'not-seen',
      checked: '2026-11-23',
    })
    expect(found.get('badge')?.source).not.toBe('')
  })

  test('that files show are fulfilled, at their place', async () => {
    const found = await duties({
      'README.md': card('Llama-Haneul-8B', '\nBuilt with Llama\n'),
      NOTICE:
        'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.\n',
    })
    expect(found.get('badge')).toMatchObject({
      state: 'fulfilled',
      location: { path: 'README.md', startLine: 9 },
    })
    expect(found.get('name-prefix')).toMatchObject({ state: 'fulfilled', location: { path: 'README.md' } })
    expect(found.get('notice')).toMatchObject({
      state: 'fulfilled',
      location: { path: 'NOTICE', startLine: 1 },
    })
    // No file shows how many people use it.
    expect(found.get('user-threshold')?.state).toBe('not-checkable')
  })

  test('the notice of another licence fulfils nothing', async () => {
    const found = await duties({
      'README.md': card('Haneul'),
      NOTICE:
        'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms\n',
    })
    expect(found.get('notice')?.state).toBe('not-seen')
  })

  test('of a non-commercial, revocable licence are all told', async () => {
    const base = 'LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct'
    const found = await duties({ 'README.md': `---\nbase_model: ${base}\n---\n# Haneul\n` }, base)
    for (const id of [
      'non-commercial',
      'name-prefix',
      'output-training',
      'revocable',
      'unilateral-amendment',
    ])
      expect([id, found.has(id)]).toEqual([id, true])
    expect(found.get('name-prefix')?.parameters).toMatchObject({ prefix: 'EXAONE' })
  })

  test('are none where the licence was not traced or the part is only mentioned', async () => {
    const untraced = await duties(
      { 'README.md': '---\nbase_model: tiiuae/falcon-180B\n---\n# H\n' },
      'tiiuae/falcon-180B',
    )
    expect([...untraced]).toEqual([])
    const config = JSON.stringify({
      model_type: 'llama',
      architectures: ['LlamaForCausalLM'],
      hidden_size: 4096,
    })
    const verdict = await audit({ 'config.json': config })
    expect(verdict.components.flatMap(({ license }) => license.duties)).toEqual([])
  })
})
