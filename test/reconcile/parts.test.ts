import { describe, expect, test } from '@jest/globals'
import { declarerOf } from '../../src/reconcile/declarer.js'
import { mergeParts } from '../../src/reconcile/fold.js'
import type { Part } from '../../src/reconcile/part.js'
import { partsOf } from '../../src/reconcile/parts.js'
import type { Fact } from '../../src/types/fact.js'
import type { Scope } from '../../src/types/vocabulary.js'
import { at, config, dependency, evidence, identity, reference, service } from './facts.js'

function parts(facts: readonly Fact[], vendoredRoots: readonly string[] = []): readonly Part[] {
  return partsOf(evidence(facts, { vendoredRoots }), declarerOf(null, {}, facts))
}

const names = (facts: readonly Fact[]): string[] => parts(facts).map((part) => `${part.kind} ${part.name}`)

describe('one part for one thing', () => {
  test('however many places name it, and by the strongest of them', () => {
    const [part, ...rest] = parts([
      reference('Qwen/Qwen2.5-7B', { strength: 'D', location: at('a.sh', 2) }),
      reference('qwen/qwen2.5-7b', {
        strength: 'B',
        use: 'state',
        via: 'base_model',
        location: at('README.md', 2),
      }),
      reference('Qwen/Qwen2.5-7B', { strength: 'C', location: at('b.py', 2), revision: 'abc1234' }),
    ])
    expect(rest).toEqual([])
    expect(part).toMatchObject({ name: 'Qwen/Qwen2.5-7B', strength: 'B', version: 'abc1234', country: 'CN' })
    expect(part?.facts).toHaveLength(3)
  })

  test.each<[string, Fact[], string[]]>([
    [
      'a family named in prose joins its member',
      [
        reference('Qwen2.5', { form: 'name', use: 'state', strength: 'E', scope: 'product' }),
        reference('Qwen/Qwen2.5-7B'),
      ],
      ['model Qwen/Qwen2.5-7B'],
    ],
    [
      'a class of its design joins its member',
      [
        reference('Qwen2ForCausalLM', { target: 'code', form: 'name', use: 'load', scope: 'product' }),
        reference('Qwen/Qwen2-7B'),
      ],
      ['model Qwen/Qwen2-7B'],
    ],
    [
      'two members with ids of their own stay two',
      [reference('Qwen/Qwen2.5-7B'), reference('Qwen/Qwen2.5-72B')],
      ['model Qwen/Qwen2.5-72B', 'model Qwen/Qwen2.5-7B'],
    ],
    [
      'a tokenizer stays beside the model of its name',
      [reference('meta-llama/Llama-2-7b-hf', { target: 'tokenizer' }), reference('Qwen/Qwen2.5-7B')],
      ['model Qwen/Qwen2.5-7B', 'tokenizer meta-llama/Llama-2-7b-hf'],
    ],
    [
      'the classes of one design are one part',
      ['LlamaForCausalLM', 'LlamaModel', 'LlamaConfig'].map((id) =>
        reference(id, { target: 'code', form: 'name', use: 'load', scope: 'product' }),
      ),
      ['code LlamaForCausalLM'],
    ],
    [
      'addresses of data shards are one part',
      ['dclm', 'proof-pile-2', 'dclm'].map((id) =>
        reference(id, { target: 'dataset', form: 'name', via: 'data path', scope: 'data' }),
      ),
      ['dataset dclm, proof-pile-2'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(names(facts)).toEqual(expected)
  })
})

describe('what makes no part', () => {
  test.each<[string, Fact]>([
    ['a row of a list', reference('tiiuae/falcon-7b', { use: 'list', scope: 'product' })],
    ['an example of use', reference('tiiuae/falcon-7b', { use: 'example', scope: 'product' })],
    ...(['vendored', 'development', 'documentation'] as const).map((scope: Scope): [string, Fact] => [
      `a ${scope} file`,
      reference('tiiuae/falcon-7b', { scope }),
    ]),
    ['a service in a wire format only', service('openai', { overridden: true })],
    ['a folder of the machine that names nobody', reference('/data/ckpt', { form: 'local-path' })],
    ['a package of a vendored tree', dependency('torch', { scope: 'vendored' })],
  ])('%s', (_, fact) => {
    expect(names([fact])).toEqual([])
  })

  test('a default that a launch file replaces', () => {
    const byDefault = reference('facebook/opt-125m', { isDefault: true })
    expect(names([byDefault])).toEqual(['model facebook/opt-125m'])
    expect(
      names([byDefault, reference('Qwen/Qwen2.5-7B', { via: '--model_name_or_path', strength: 'D' })]),
    ).toEqual(['model Qwen/Qwen2.5-7B'])
  })
})

describe('scope and owner', () => {
  test('the scope that bears most on the level is kept', () => {
    const [part] = parts([
      reference('Qwen/Qwen2.5-7B', { scope: 'evaluation', use: 'load' }),
      reference('Qwen/Qwen2.5-7B', { scope: 'training' }),
    ])
    expect(part?.scope).toBe('training')
  })

  test('a base that the design of the shipped class joins stays where its weights were loaded', () => {
    const found = parts([
      reference('LlamaConfig', { target: 'code', form: 'name', use: 'load', scope: 'product' }),
      reference('meta-llama/Llama-2-7b-hf', { scope: 'training' }),
    ])
    expect(found.map(({ name, scope }) => [name, scope])).toEqual([['meta-llama/Llama-2-7b-hf', 'training']])
  })

  test('a package alone does not show that a service is used in the product', () => {
    const [part] = parts([
      service('openai', { sign: 'sdk-dependency', scope: 'product', strength: 'A' }),
      service('openai', { scope: 'evaluation' }),
    ])
    expect(part?.scope).toBe('evaluation')
  })

  test('a service that makes data is a part of the data', () => {
    expect(parts([service('openai', { makesData: true, scope: 'data' })])[0]?.scope).toBe('data')
  })

  test('a project kept inside the repository is a library by others', () => {
    expect(parts([], ['third_party/vllm'])).toEqual([
      expect.objectContaining({
        kind: 'library',
        name: 'vllm',
        scope: 'vendored',
        owner: 'third-party',
        standing: 'mention',
      }),
    ])
  })

  test('a nested tower is a model part, the design at the root is code', () => {
    expect(
      names([
        config({ modelType: 'llama', architectures: ['LlamaForCausalLM'] }),
        config({
          part: 'vision_config',
          role: 'vision-encoder',
          modelType: 'qwen2_5_vl',
          location: at('config.json', 9),
        }),
      ]).map((name) => name.split(' ')[0]),
    ).toEqual(['model', 'code'])
  })

  test("own ids are the declarer's", () => {
    const facts = [
      identity('hub-id', 'haebyeon/Haebyeon-7B'),
      reference('haebyeon/Haebyeon-7B', { use: 'load', scope: 'product' }),
    ]
    expect(parts(facts)[0]?.owner).toBe('self')
  })
})

describe('several parts as one', () => {
  const [a, b] = parts(
    [
      reference('Qwen/Qwen2.5-7B', { use: 'load', isDefault: true, strength: 'E', scope: 'product' }),
      reference('google/gemma-2-9b', {
        relation: 'finetune',
        strength: 'B',
        revision: 'v1',
        role: 'backbone',
      }),
    ].reverse(),
  ) as [Part, Part]

  test('the stronger standing, relation and strength win', () => {
    expect(mergeParts(b, [a])).toMatchObject({
      name: b.name,
      standing: 'weights',
      strength: 'B',
      relation: 'finetune',
      version: 'v1',
    })
    expect(mergeParts(b, [a]).facts).toHaveLength(2)
  })

  test('one alone stays as it is', () => {
    expect(mergeParts(a, [])).toBe(a)
  })
})
