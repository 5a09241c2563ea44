import { describe, expect, test } from '@jest/globals'
import { builtInFramework } from '../../src/frameworks/load.js'
import { componentLevels } from '../../src/verdict/component-levels.js'
import { config, manifest, modelCode, reference, service, view } from '../reconcile/facts.js'

const scale = builtInFramework('t-class-2.0')!
const NOW = new Date('2026-11-23T00:00:00Z')
const tower = reference('openai/clip-vit-large-patch14', {
  use: 'load',
  role: 'vision-encoder',
  scope: 'product',
})
const own = [modelCode('NuriBlock'), config({ modelType: 'nuri', architectures: ['NuriForCausalLM'] })]

const levels = (...args: Parameters<typeof view>) =>
  componentLevels(
    scale,
    view(...args),
    new Map([
      ['backbone', 0.9],
      ['vision-encoder', 0.1],
    ]),
    NOW,
  )

describe('levels of the parts', () => {
  test('an own backbone keeps its level beside a borrowed tower', () => {
    expect(
      levels([...own, tower], { owner: 'acme' }).map(({ component, role, ceiling, parameterShare }) => [
        component,
        role,
        ceiling,
        parameterShare,
      ]),
    ).toEqual([
      ['self:backbone', 'backbone', 'T5', 0.9],
      ['pkg:huggingface/openai/clip-vit-large-patch14', 'vision-encoder', 'T2', 0.1],
    ])
  })

  test('a borrowed backbone leaves no own one', () => {
    expect(
      levels([reference('Qwen/Qwen2.5-7B'), tower])
        .map(({ component }) => component)
        .sort(),
    ).toEqual(['pkg:huggingface/Qwen/Qwen2.5-7B', 'pkg:huggingface/openai/clip-vit-large-patch14'])
  })

  test('a declared own backbone stands in its place', () => {
    const declared = manifest({
      components: [
        {
          id: 'text',
          name: 'Nuri text',
          type: 'model',
          role: 'backbone',
          owner: 'self',
          initialization: 'random',
        },
      ],
    })
    const [first] = levels([...own, tower], { manifest: declared })
    expect(first).toMatchObject({ name: 'Nuri text', role: 'backbone', ceiling: 'T5' })
  })

  test('a repository without a model has no parts with levels', () => {
    expect(componentLevels(scale, view([service('openai')]), new Map(), NOW)).toEqual([])
  })
})
