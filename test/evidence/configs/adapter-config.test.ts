import { describe, expect, test } from '@jest/globals'
import { findModel } from '../../../src/catalog/find-model.js'
import { adapterConfigCollector } from '../../../src/evidence/collect-adapter-config.js'
import { collect } from './collect.js'

const adapter = { peft_type: 'LORA', r: 16, target_modules: ['q_proj'], revision: null }

describe('adapter configurations', () => {
  test('name the model they are a difference to', () => {
    const { facts } = collect(adapterConfigCollector, 'adapter_config.json', {
      base_model_name_or_path: 'unsloth/meta-llama-3.1-8b-bnb-4bit',
      ...adapter,
    })
    expect(facts).toMatchObject([
      {
        kind: 'reference',
        target: 'model',
        id: 'unsloth/meta-llama-3.1-8b-bnb-4bit',
        relation: 'adapter',
        use: 'state',
        revision: null,
        location: { startLine: 2, quote: '"base_model_name_or_path": "unsloth/meta-llama-3.1-8b-bnb-4bit",' },
      },
    ])
    expect(findModel('unsloth/meta-llama-3.1-8b-bnb-4bit')?.id).toBe('meta-llama/Llama-3.1-8B')
  })

  test('keep the revision', () => {
    const { facts } = collect(adapterConfigCollector, 'lora/adapter_config.json', {
      ...adapter,
      base_model_name_or_path: 'gpt2',
      revision: '607a30d783dfa663caf39e06633721c8d4cfcd7e',
    })
    expect(facts).toMatchObject([{ id: 'gpt2', revision: '607a30d783dfa663caf39e06633721c8d4cfcd7e' }])
  })

  test('with an unknown local base leave the question open', () => {
    const { facts } = collect(adapterConfigCollector, 'adapter_config.json', {
      ...adapter,
      base_model_name_or_path: '/mnt/nas/ours',
    })
    expect(facts).toMatchObject([{ kind: 'unresolved-reference', expression: '/mnt/nas/ours' }])
  })

  test('on a model of the same repository name nobody', () => {
    const { facts } = collect(
      adapterConfigCollector,
      'adapter_config.json',
      { ...adapter, base_model_name_or_path: './base' },
      { paths: ['base'] },
    )
    expect(facts).toEqual([])
  })
})
