import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/frameworks/evaluate.js'
import { builtInFramework } from '../../src/frameworks/load.js'
import { audit, borrowed, type Files, requirement, resultOf } from '../cases/audit.js'
import { config, manifest, reference, statement, view, weights } from '../reconcile/facts.js'

const NOW = new Date('2026-11-23T00:00:00Z')
const scale = builtInFramework('t-class-2.0')!
const json = (value: unknown) => JSON.stringify(value, null, 2)

const result = (id: string, ...seen: Parameters<typeof view>) =>
  evaluate(scale, view(...seen), NOW).judged.find((one) => one.requirement.id === id)?.result

const declaration = (members: Readonly<Record<string, unknown>>): Files => ({
  'sovereignty.json': json({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab', country: 'KR' },
    claim: { level: 'T4-2' },
    ...members,
  }),
})

const block = `from torch import nn


class NuriAttention(nn.Module):
    def forward(self, x):
        return self.out(x)
`

/** The numbers are those of reference/levels.md. */
describe('ambiguities of the scale and how they are resolved', () => {
  test.each([
    [
      'with remote code',
      {
        architectures: ['NuriForCausalLM'],
        model_type: 'nuri',
        auto_map: { AutoModelForCausalLM: 'modeling_nuri.NuriForCausalLM' },
      },
    ],
    ['loaded natively', { architectures: ['NuriForCausalLM'], model_type: 'nuri' }],
  ])('A1: first-party modelling code supports T5-CODE, %s', async (_, model) => {
    const verdict = await audit(
      {
        'modeling_nuri.py': block,
        'config.json': json({ ...model, hidden_size: 2048, num_hidden_layers: 20 }),
      },
      { owner: 'nuri-lab' },
    )
    expect(resultOf(verdict, 'T5-CODE')).toBe('supported')
  })

  test.each(['numeric', 'technique'])('A2: a %s delta is T4-2 and no novel topology', async (kind) => {
    const verdict = await audit({
      ...declaration({
        architecture: {
          references: [{ name: 'Llama 3' }],
          delta: [{ kind, what: 'grouped-query attention' }],
        },
      }),
      'config.json': json({
        architectures: ['NuriForCausalLM'],
        model_type: 'nuri',
        hidden_size: 2048,
        num_hidden_layers: 20,
        vocab_size: 64000,
      }),
    })
    expect(resultOf(verdict, 'T4-2-DELTA')).toBe('supported')
    expect(resultOf(verdict, 'T5-TOPO')).toBe('unverified')
  })

  test.each([
    [
      "somebody's generator in pre-training contradicts T5-ORG",
      { owner: 'third-party', stage: 'pretrain' },
      'contradicted',
    ],
    [
      "somebody's generator in post-training does not",
      { owner: 'third-party', stage: 'post-train' },
      'unverified',
    ],
    ['nor does an own generator in pre-training', { owner: 'self', stage: 'pretrain' }, 'unverified'],
  ])('A3: %s, and T4-INIT stays as it is', (_, synthetic, expected) => {
    const declared = manifest({ training: { synthetic: [{ generator: 'a larger model', ...synthetic }] } })
    expect(result('T5-ORG', [], { manifest: declared })).toBe(expected)
    expect(result('T4-INIT', [], { manifest: declared })).toBe('unverified')
  })

  test('A4: the model stands as high as the lowest part that ships, frozen encoders included', async () => {
    const verdict = await audit({
      ...declaration({
        components: [
          {
            id: 'text',
            name: 'Nuri text',
            type: 'model',
            role: 'backbone',
            owner: 'self',
            initialization: 'random',
          },
          {
            id: 'vision',
            name: 'Qwen2.5-VL tower',
            type: 'model',
            role: 'vision-encoder',
            relation: 'frozen',
            base: 'pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct',
            owner: 'third-party',
          },
        ],
      }),
      'modeling_nuri.py': block,
    })
    expect(verdict).toMatchObject({ level: { ceiling: 'T2' }, conclusion: 'contradicted' })
    const ceilings = Object.fromEntries(verdict.levels.map((one) => [one.role, one.ceiling]))
    expect(ceilings).toEqual({ backbone: 'T5', 'vision-encoder': 'T2' })
  })

  test.each(['reward-model', 'teacher'] as const)(
    'A4: a %s that does not ship does not lower the level',
    (role) => {
      expect(result('T4-INIT', [reference('Qwen/Qwen2.5-7B', { role })])).toBe('unverified')
    },
  )

  test('A5: more layers with copied weights are T3, more layers from random numbers are not', async () => {
    const copied = await audit(
      declaration({
        claim: { level: 'T3' },
        components: [
          {
            name: 'Mistral-7B-v0.1',
            type: 'model',
            role: 'backbone',
            relation: 'layer-copied',
            purl: 'pkg:huggingface/mistralai/Mistral-7B-v0.1',
          },
        ],
      }),
    )
    expect([resultOf(copied, 'T3-ASM'), resultOf(copied, 'T4-INIT'), copied.level.ceiling]).toEqual([
      'supported',
      'contradicted',
      'T3',
    ])
    const grown = await audit({
      ...declaration({
        components: [
          {
            name: 'Mistral-7B-v0.1',
            type: 'model',
            relation: 'architecture-of',
            initialization: 'random',
            purl: 'pkg:huggingface/mistralai/Mistral-7B-v0.1',
          },
        ],
      }),
      'config.json': json({
        architectures: ['MistralForCausalLM'],
        model_type: 'mistral',
        hidden_size: 4096,
        num_hidden_layers: 48,
        num_attention_heads: 32,
        num_key_value_heads: 8,
        intermediate_size: 14336,
        vocab_size: 32000,
      }),
    })
    expect(resultOf(grown, 'T4-INIT')).toBe('unverified')
  })

  test("A6: to go on from one's own earlier weights is no borrowing", async () => {
    const files = {
      'README.md': '---\nbase_model: upstage/Solar-Open-100B\n---\n# Solar Open 100B Instruct\n',
    }
    expect(borrowed(await audit(files, { owner: 'upstage' }))).toEqual([])
    expect(borrowed(await audit(files, { owner: 'acme' }))).toEqual(['upstage/Solar-Open-100B'])
  })

  test("A7: a base from the declarer's own country is somebody else's all the same", async () => {
    const verdict = await audit(
      { 'README.md': '---\nbase_model: upstage/SOLAR-10.7B-v1.0\n---\n# Nuri\n' },
      { owner: 'skt' },
    )
    expect(verdict.components[0]).toMatchObject({ country: 'KR', owner: 'third-party' })
    expect([verdict.subject.country, verdict.level.ceiling]).toEqual(['KR', 'T2'])
  })

  test('A8: a new tokenizer alone does not raise a level', () => {
    const body = {
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14336,
    }
    const twin = config({
      modelType: 'llama',
      architectures: ['LlamaForCausalLM'],
      body: { ...body, vocab_size: 150000 },
    })
    expect(result('T4-2-DELTA', [twin], { owner: 'nuri-lab' })).toBe('contradicted')
    expect(result('T2-KIND', [twin, reference('meta-llama/Llama-3.1-8B')])).toBe('unverified')
    expect(result('T4-INIT', [twin, reference('meta-llama/Llama-3.1-8B')])).toBe('contradicted')
  })

  test('A9: a borrowed tokenizer ends T5 and leaves T4 alone', () => {
    const facts = [reference('meta-llama/Llama-2-7b-hf', { target: 'tokenizer' })]
    const { judged, ceiling } = evaluate(scale, view(facts, { owner: 'nuri-lab' }), NOW)
    expect(judged.find((one) => one.requirement.id === 'T5-TOK')?.result).toBe('contradicted')
    expect(ceiling).toBe('T4-2')
  })

  test('A10: training on a foreign accelerator says nothing against inference at home', () => {
    const gpu = {
      kind: 'infrastructure',
      layer: 'accelerator',
      vendor: 'NVIDIA',
      country: 'US',
      strength: 'B',
      scope: 'product',
      location: statement('offline').location,
    } as const
    const declared = manifest({ jurisdiction: 'KR' })
    expect(result('T6-NPU', [{ ...gpu, use: 'training' }], { manifest: declared })).toBe('unverified')
    expect(result('T6-NPU', [{ ...gpu, use: 'inference' }], { manifest: declared })).toBe('contradicted')
  })

  test.each(['producer', 'adopter'])(
    'A11: the verdict says from whose view it is claimed: %s',
    async (perspective) => {
      const verdict = await audit(declaration({ claim: { level: 'T2', perspective } }))
      expect(verdict.claim?.perspective).toBe(perspective)
    },
  )

  test('A12: the catalogue, not the samples of the scale, says whose weights a model has', async () => {
    const verdict = await audit(
      { 'README.md': '---\nbase_model: upstage/SOLAR-10.7B-v1.0\n---\n# Nuri\n' },
      { owner: 'acme' },
    )
    expect(verdict.findings.find((one) => one.rule === 'component/lineage')?.message).toContain(
      'mistralai/Mistral-7B-v0.1',
    )
  })

  test('A13: licence and honesty of T4 and above are asked beside the levels', async () => {
    const files: Files = {
      'README.md': '---\nlicense: apache-2.0\n---\n# Nuri\n\nNuri was trained from scratch.\n',
      'adapter_config.json': json({ peft_type: 'LORA', base_model_name_or_path: 'Qwen/Qwen2.5-7B' }),
    }
    const verdict = await audit(files, { owner: 'acme', framework: 'msit-2026' })
    expect(resultOf(verdict, 'ETH-HONEST')).toBe('contradicted')
    expect(requirement(verdict, 'ETH-HONEST').locations.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'adapter_config.json']),
    )
  })

  test.each([
    [{ jurisdiction: 'KR' }, ['ko']],
    [{ jurisdiction: 'CH' }, []],
    [{ jurisdiction: 'CH', nationalLanguages: ['de', 'fr', 'it', 'rm'] }, ['de', 'fr', 'it', 'rm']],
    [{}, []],
  ])('A14: the national languages of %j are %j', (members, expected) => {
    expect(manifest(members).nationalLanguages).toEqual(expected)
  })
})

test("weights under somebody's licence are not the declarer's alone, and the level says so", () => {
  const facts = [
    weights(),
    {
      ...statement('offline'),
      kind: 'license',
      source: 'card',
      id: 'LicenseRef-scancode-llama-2-license-2023',
      match: 'declared',
      addedWords: [],
      appliesTo: 'weights',
      raw: 'llama2',
    } as const,
  ]
  expect(evaluate(scale, view(facts, { owner: 'acme' }), NOW).ceiling).toBe('T2')
})
