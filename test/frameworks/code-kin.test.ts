import { describe, expect, test } from '@jest/globals'
import { predicates } from '../../src/frameworks/predicates/index.js'
import type { CodeKinshipFact, Fact, KinCode } from '../../src/types/fact.js'
import { at, modelCode, reference, type ViewOptions, view } from '../reconcile/facts.js'

const code = (name: string, supplier: string | null, more: Partial<KinCode> = {}): KinCode => ({
  name,
  title: `${name}ForCausalLM`,
  supplier,
  repository: 'huggingface/transformers',
  path: `src/transformers/models/${name}/modeling_${name}.py`,
  revision: 'v5.18.0',
  license: 'Apache-2.0',
  share: 0.97,
  ancestors: [],
  ...more,
})

const LLAMA = code('llama', 'Meta')

const kin = (more: Partial<CodeKinshipFact> = {}): CodeKinshipFact => ({
  kind: 'code-kinship',
  known: [LLAMA],
  equal: 1,
  renamed: true,
  credited: false,
  classes: [
    {
      name: 'NuriAttention',
      of: 'LlamaAttention',
      share: 0.98,
      covers: 0.98,
      location: at('modeling_nuri.py', 40),
    },
    { name: 'NuriMLP', of: 'LlamaMLP', share: 1, covers: 1, location: at('modeling_nuri.py', 90) },
    { name: 'NuriRouter', of: null, share: 0, covers: 0, location: at('modeling_nuri.py', 120) },
  ],
  strength: 'C',
  scope: 'product',
  location: at('modeling_nuri.py', 40),
  ...more,
})

const grounds = (predicate: string, facts: readonly Fact[], options: ViewOptions = {}) =>
  predicates[predicate]!(view(facts, options))
const keys = (predicate: string, facts: readonly Fact[], options: ViewOptions = {}) =>
  grounds(predicate, facts, options).map(({ message }) => message.key)

describe('code of others with names changed', () => {
  test('contradicts a topology of its own, with the classes and their places', () => {
    const [found] = grounds('published-topology', [kin()], { owner: 'Nuri Lab' })
    expect(found?.message).toEqual({
      key: 'reason.code-renamed',
      parameters: expect.objectContaining({
        name: 'llamaForCausalLM',
        matched: 2,
        total: 3,
        share: 97,
        classes: 'NuriAttention = LlamaAttention, NuriMLP = LlamaMLP',
      }),
    })
    expect(found?.locations.map(({ startLine }) => startLine)).toContain(40)
  })

  test.each<[string, Partial<CodeKinshipFact>, ViewOptions, readonly string[]]>([
    ['under the names of its maker', { renamed: false }, { owner: 'Nuri Lab' }, ['reason.code-copied']],
    ['of the declarer', {}, { owner: 'meta-llama' }, []],
    ['of nobody known', { known: [code('dots1', null)] }, { owner: 'Nuri Lab' }, []],
    ['in an evaluation', { scope: 'evaluation' }, { owner: 'Nuri Lab' }, []],
    ['under its known names where nobody is known to declare', { renamed: false }, {}, []],
    [
      'of the declarer that was made from another',
      {
        known: [code('axk1', 'SK Telecom', { ancestors: ['deepseek_v3'] }), code('deepseek_v3', 'DeepSeek')],
      },
      { owner: 'skt' },
      ['reason.code-renamed'],
    ],
    [
      'of the declarer that others were made from',
      { known: [LLAMA, code('arcee', 'Arcee AI', { ancestors: ['llama'] })] },
      { owner: 'meta-llama' },
      [],
    ],
  ])('code %s', (_, more, options, expected) => {
    expect(keys('published-topology', [kin(more)], options)).toEqual(expected)
  })

  test('an attention of its own in another file may be the redesign', () => {
    const own = modelCode('NuriMixerAttention', { location: at('mixer.py', 3) })
    expect(keys('published-topology', [kin(), own], { owner: 'Nuri Lab' })).toEqual([])
    const copied = modelCode('NuriAttention', { location: at('modeling_nuri.py', 40) })
    expect(keys('published-topology', [kin(), copied], { owner: 'Nuri Lab' })).toEqual([
      'reason.code-renamed',
    ])
  })

  test('copied classes are no classes of its own, and never say where weights come from', () => {
    const copied = modelCode('NuriAttention', { location: at('modeling_nuri.py', 40) })
    expect(keys('own-model-class', [kin(), copied], { owner: 'Nuri Lab' })).toEqual([])
    expect(keys('own-model-class', [copied], { owner: 'Nuri Lab' })).toEqual(['reason.own-class'])
    expect(keys('third-party-weights', [kin()], { owner: 'Nuri Lab' })).toEqual([])
    expect(keys('has-third-party-weights', [kin()], { owner: 'Nuri Lab' })).toEqual([])
  })
})

test('where several known designs have the code equally, the family is named and not one of them alone', () => {
  const emu = code('emu3', 'BAAI', { ancestors: ['llama'] })
  const [first, second] = grounds('published-topology', [kin({ known: [LLAMA, emu], equal: 2 })], {
    owner: 'Nuri Lab',
  })
  expect(first?.message.parameters).toMatchObject({ name: 'llamaForCausalLM' })
  expect(second?.message).toMatchObject({
    key: 'reason.code-family',
    parameters: { names: 'llamaForCausalLM, emu3ForCausalLM' },
  })
})

test.each([
  [
    'code of a known design becomes a part that a declaration has to name',
    'LlamaForCausalLM',
    'name',
    'acme',
    'third-party',
  ],
  ['code of a repository becomes a part under its package URL', 'tide/Tide', 'github', 'acme', 'third-party'],
  ['the own code of the declarer becomes none', 'LlamaForCausalLM', 'name', 'meta-llama', undefined],
] as const)('%s', (_, id, form, owner, expected) => {
  const fact = reference(id, {
    target: 'code',
    form,
    use: 'load',
    relation: 'architecture-of',
    via: 'code kinship',
    scope: 'product',
  })
  const { rows } = view([fact], { owner })
  expect(rows.map((row) => row.component.owner)).toEqual(expected === undefined ? [] : [expected])
  if (form === 'github') expect(rows[0]?.component.purl).toBe('pkg:github/tide/tide')
})
