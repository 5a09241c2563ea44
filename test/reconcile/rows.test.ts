import { describe, expect, test } from '@jest/globals'
import type { Row } from '../../src/reconcile/row.js'
import type { Fact } from '../../src/types/fact.js'
import { at, config, dependency, manifest, reference, view } from './facts.js'

type Members = Readonly<Record<string, unknown>>

const base = (more: Members = {}): Members => ({ name: 'Base', type: 'model', relation: 'finetune', ...more })

function rows(facts: readonly Fact[], components: readonly Members[], more: Members = {}): readonly Row[] {
  return view(facts, { manifest: manifest({ components, ...more }) }).rows
}

const qwen = reference('Qwen/Qwen2.5-7B', {
  strength: 'B',
  use: 'state',
  via: 'base_model',
  scope: 'product',
})

describe('a declared and a found part are the same by', () => {
  test.each<[string, Members, Members]>([
    ['package URL', base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B' }), {}],
    [
      'package URL in another case and with a version',
      base({ purl: 'pkg:huggingface/qwen/qwen2.5-7b@abc1234' }),
      {},
    ],
    ['hub id as name', base({ name: 'Qwen/Qwen2.5-7B' }), {}],
    ['bare name', base({ name: 'Qwen2.5-7B' }), {}],
    ['family', base({ name: 'Qwen2.5' }), {}],
    ['the base it is made from', base({ name: 'our-backbone', base: 'pkg:huggingface/Qwen/Qwen2.5-7B' }), {}],
    [
      'an alias of the manifest',
      base({ name: 'house base', purl: 'pkg:huggingface/acme/house' }),
      { aliases: { 'Qwen2.5-7B': 'pkg:huggingface/acme/house' } },
    ],
  ])('%s', (_, component, more) => {
    const found = rows([qwen], [component], more)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ component: { status: 'matched', declared: true }, standing: 'weights' })
  })

  test('two members of a family with ids of their own stay two', () => {
    const found = rows(
      [qwen, reference('Qwen/Qwen2.5-14B', { location: at('sft.py', 4) })],
      [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B' })],
    )
    expect(found.map(({ component: { name, status } }) => [name, status]).sort()).toEqual([
      ['Qwen/Qwen2.5-14B', 'undeclared'],
      ['Qwen/Qwen2.5-7B', 'matched'],
    ])
  })

  test('a member that nothing names stands for another of its family', () => {
    const [row, ...more] = rows([qwen], [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B-hf' })])
    expect(more).toEqual([])
    expect(row).toMatchObject({ component: { declared: true } })
  })

  test('a slip in a declared id stands for the one member it means, and no other', () => {
    const found = rows(
      [
        reference('openai/clip-vit-large-patch14-336', { role: 'vision-encoder', via: 'mm_vision_tower' }),
        reference('openai/clip-vit-base-patch32', {
          role: 'vision-encoder',
          location: at('train_small.sh', 9),
        }),
      ],
      [base({ purl: 'pkg:huggingface/openai/clip-vit-large-pach14-336', role: 'vision-encoder' })],
    )
    expect(found.map(({ component: { name, declared } }) => [name, declared]).sort()).toEqual([
      ['openai/clip-vit-base-patch32', false],
      ['openai/clip-vit-large-patch14-336', true],
    ])
  })

  test('never by a library of the same name', () => {
    const found = rows([qwen], [{ name: 'Qwen2.5-7B', type: 'library' }])
    expect(found.map((row) => row.component.status).sort()).toEqual(['undeclared', 'unevidenced'])
  })

  test('several found parts of one declaration are one row', () => {
    const found = rows(
      [qwen, reference('Qwen/Qwen2.5-7B-Instruct', { location: at('sft.py', 4) })],
      [base({ name: 'Qwen2.5' })],
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.part?.facts).toHaveLength(2)
  })
})

describe('status', () => {
  const torch = (more: Partial<Fact> = {}): Fact =>
    ({ ...dependency('torch', { version: '2.9.0', specifier: '==2.9.0' }), ...more }) as Fact

  const corpus = { name: 'corpus', license: { declared: 'ODC-By-1.0' } }

  test.each<[string, Fact[], Members[], string[]]>([
    ['found and not declared', [qwen], [], ['undeclared']],
    ['declared and not found', [], [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B' })], ['unevidenced']],
    [
      'the same version',
      [torch()],
      [{ name: 'torch', type: 'library', purl: 'pkg:pypi/torch@2.9.0' }],
      ['matched'],
    ],
    [
      'another version',
      [torch()],
      [{ name: 'torch', type: 'library', purl: 'pkg:pypi/torch@2.8.0' }],
      ['version-conflict'],
    ],
    [
      'no version declared',
      [torch()],
      [{ name: 'torch', type: 'library', purl: 'pkg:pypi/torch' }],
      ['matched'],
    ],
    [
      'a commit by its first characters',
      [reference('Qwen/Qwen2.5-7B', { revision: 'd149729398750b98c0af14eb82c78cfe92750796' })],
      [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B@d149729' })],
      ['matched'],
    ],
    [
      'a branch against a commit',
      [reference('Qwen/Qwen2.5-7B', { revision: 'main' })],
      [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B@d149729' })],
      ['matched'],
    ],
    [
      'fetched from elsewhere',
      [dependency('vllm', { url: 'git+https://github.com/acme/vllm' })],
      [],
      ['origin-override'],
    ],
    [
      'fetched from elsewhere than declared',
      [dependency('vllm', { url: 'git+https://github.com/acme/vllm' })],
      [{ name: 'vllm', type: 'library', purl: 'pkg:pypi/vllm' }],
      ['origin-override'],
    ],
    [
      'fetched from elsewhere than the group declared',
      [dependency('vllm', { url: 'git+https://github.com/acme/vllm' })],
      [{ name: 'Python packages', type: 'library', purl: 'pkg:pypi/*' }],
      ['origin-override'],
    ],
    [
      'fetched from the repository named in the purl',
      [dependency('vllm', { url: 'git+https://github.com/acme/vllm.git@0a1b2c3' })],
      [
        {
          name: 'vllm',
          type: 'library',
          purl: 'pkg:pypi/vllm?vcs_url=git%2Bhttps://github.com/Acme/vllm@main',
        },
      ],
      ['matched'],
    ],
    [
      'fetched from the address beside the purl',
      [dependency('vllm', { url: 'git+ssh://git@github.com/acme/vllm.git' })],
      [{ name: 'vllm', type: 'library', purl: 'pkg:pypi/vllm', uri: 'https://github.com/acme/vllm' }],
      ['matched'],
    ],
    [
      'fetched from two addresses of which one is declared',
      [
        dependency('vllm', { url: 'git+https://github.com/acme/vllm' }),
        dependency('vllm', { url: 'git+https://github.com/acme/old-vllm' }),
      ],
      [{ name: 'vllm', type: 'library', purl: 'pkg:pypi/vllm', uri: 'https://github.com/acme/vllm' }],
      ['matched'],
    ],
    [
      'fetched from elsewhere in a build script only',
      [
        dependency('vllm'),
        dependency('vllm', {
          url: 'git+https://github.com/acme/vllm',
          strength: 'D',
          scope: 'development',
        }),
      ],
      [{ name: 'the fork', type: 'code', purl: 'pkg:github/acme/vllm' }],
      ['unevidenced', 'undeclared'],
    ],
    [
      'declared as the repository it is fetched from',
      [dependency('vllm', { url: 'git+https://github.com/acme/vllm' })],
      [{ name: 'our inference fork', purl: 'pkg:github/acme/vllm' }],
      ['matched'],
    ],
    [
      "declared as somebody else's repository",
      [dependency('vllm', { url: 'git+https://github.com/acme/vllm' })],
      [{ name: 'inference', purl: 'pkg:github/other/vllm' }],
      ['unevidenced', 'origin-override'],
    ],
    [
      'a data set declared by type only',
      [reference('allenai/dolma', { target: 'dataset' })],
      [{ ...corpus, type: 'dataset', purl: 'pkg:huggingface/allenai/dolma' }],
      ['matched'],
    ],
    [
      'a data set with the qualifier unencoded',
      [reference('allenai/dolma', { target: 'dataset' })],
      [
        {
          ...corpus,
          purl: 'pkg:huggingface/allenai/dolma?repository_url=https://huggingface.co/datasets',
        },
      ],
      ['matched'],
    ],
    [
      'a legacy name without owner',
      [reference('gpt2')],
      [base({ purl: 'pkg:huggingface/gpt2' })],
      ['matched'],
    ],
    [
      'an action declared by its GitHub type',
      [dependency('actions/checkout', { ecosystem: 'githubactions' })],
      [{ name: 'CI', type: 'library', purl: 'pkg:githubactions/actions/checkout@v4' }],
      ['matched'],
    ],
    [
      'an image declared as an artefact of its registry',
      [reference('nvcr.io/nvidia/pytorch', { target: 'image' })],
      [{ name: 'base image', purl: 'pkg:oci/pytorch?repository_url=nvcr.io/nvidia/pytorch' }],
      ['matched'],
    ],
  ])('%s', (_, facts, components, expected) => {
    expect(rows(facts, components).map((row) => row.component.status)).toEqual(expected)
  })
})

describe('the package URL of a found package', () => {
  test.each<[string, Fact[], string]>([
    ['from the registry', [dependency('vllm')], 'pkg:pypi/vllm'],
    [
      'from a repository',
      [dependency('vllm'), dependency('vllm', { url: 'git+https://github.com/acme/vllm@0a1b2c3' })],
      'pkg:pypi/vllm?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fvllm',
    ],
    [
      'from a repository in a build script only',
      [
        dependency('vllm', {
          url: 'git+https://github.com/acme/vllm',
          strength: 'D',
          scope: 'development',
        }),
        dependency('vllm'),
      ],
      'pkg:pypi/vllm',
    ],
  ])('%s', (_, facts, purl) => {
    expect(rows(facts, []).map((row) => row.component.purl)).toEqual([purl])
  })
})

describe('what the declaration may change', () => {
  test('a declared design relation does not hide found weights', () => {
    const [row] = rows(
      [reference('Qwen/Qwen2.5-7B', { relation: 'finetune' })],
      [base({ name: 'Qwen2.5-7B', relation: 'architecture-of' })],
    )
    expect(row).toMatchObject({ standing: 'weights', component: { relation: 'finetune' } })
  })

  test('a declared random start explains _name_or_path and an equal body', () => {
    const facts = [
      reference('meta-llama/Llama-3.1-8B', {
        use: 'state',
        via: '_name_or_path',
        strength: 'B',
        scope: 'product',
        location: at('config.json', 2),
      }),
      config({
        modelType: 'llama',
        architectures: ['LlamaForCausalLM'],
        body: {
          hidden_size: 4096,
          num_hidden_layers: 32,
          num_attention_heads: 32,
          num_key_value_heads: 8,
          intermediate_size: 14336,
          vocab_size: 128256,
        },
      }),
    ]
    expect(rows(facts, []).some((row) => row.standing === 'weights')).toBe(true)
    const declared = {
      name: 'Llama 3.1',
      type: 'model',
      purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B',
      relation: 'architecture-of',
      initialization: 'random',
    }
    expect(rows(facts, [declared]).some((row) => row.standing === 'weights')).toBe(false)
  })

  test("weights declared as somebody's count without any evidence", () => {
    expect(rows([], [base({ name: 'Qwen2.5-7B' })])[0]?.standing).toBe('weights')
  })

  test("a part of another supplier is not made the declarer's by a word", () => {
    const [row] = rows([qwen], [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B', owner: 'self' })])
    expect(row?.component.owner).toBe('third-party')
  })

  test('the licence as declared, as known, and what follows', () => {
    const [silent] = rows(
      [reference('upstage/SOLAR-10.7B-v1.0')],
      [base({ purl: 'pkg:huggingface/upstage/SOLAR-10.7B-v1.0' })],
    )
    expect(silent?.component.license).toMatchObject({
      declared: null,
      detected: 'Apache-2.0',
      concluded: 'Apache-2.0',
      detections: [{ id: 'Apache-2.0', source: 'catalogue', verdict: 'declared', location: null }],
    })
    expect(silent?.component.license.detections[0]?.reference).toMatch(/SOLAR-10\.7B-v1\.0/)
    const [said] = rows(
      [qwen],
      [
        base({
          purl: 'pkg:huggingface/Qwen/Qwen2.5-7B',
          license: { declared: 'MIT', concluded: 'Apache-2.0' },
        }),
      ],
    )
    expect(said?.component.license).toMatchObject({ declared: 'MIT', concluded: 'Apache-2.0' })
    const [open] = rows([reference('acme/unheard-of')], [])
    expect(open?.component.license).toMatchObject({
      declared: null,
      detected: null,
      concluded: 'NOASSERTION',
    })
  })

  test('places that name the thing come before places of its shape, and the declaration is among the first three', () => {
    const [row] = rows(
      [
        config({ modelType: 'qwen2', architectures: ['Qwen2ForCausalLM'] }),
        ...[4, 9, 14].map((line) => reference('Qwen/Qwen2.5-7B', { location: at('train.py', line) })),
      ],
      [base({ purl: 'pkg:huggingface/Qwen/Qwen2.5-7B' })],
    )
    expect(row?.component.locations.map(({ path }) => path)).toEqual([
      'train.py',
      'train.py',
      'sovereignty.json',
    ])
    expect(row?.component.places).toBeGreaterThan(3)
  })
})
