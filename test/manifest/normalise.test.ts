import { describe, expect, test } from '@jest/globals'
import { readManifest } from '../../src/manifest/index.js'
import type { Manifest, ManifestComponent } from '../../src/types/manifest.js'
import { borrowedEncoder, continued, fromScratch, smallest } from './examples.js'
import { brief } from './sentences.js'

function read(text: string): Manifest {
  const { manifest, problems } = readManifest(text, 'sovereignty.json')
  if (manifest === null) throw new Error(problems.map(brief).join('\n'))
  expect(problems).toEqual([])
  return manifest
}

/** The component of a manifest that declares nothing else. */
function component(fields: object, rest: object = {}): ManifestComponent {
  const manifest = {
    schemaVersion: '1.0.0',
    subject: { name: 'X', supplier: 'Haneul Lab' },
    claim: { level: 'T2' },
  }
  return read(JSON.stringify({ ...manifest, ...rest, components: [fields] })).components[0]!
}

describe('a manifest of ten lines', () => {
  test('is complete', () => {
    expect(smallest.trim().split('\n').length).toBeLessThanOrEqual(10)
    const manifest = read(smallest)
    expect(manifest.subject).toMatchObject({ name: 'Haneul-7B', supplier: null, country: null })
    expect(manifest.claim).toMatchObject({ level: 'T2', perspective: 'producer', components: [] })
    expect(manifest).toMatchObject({
      framework: null,
      components: [],
      architecture: null,
      tokenizer: null,
      training: null,
      infrastructure: { training: null, inference: null },
      evidence: [],
      waivers: [],
      aliases: {},
      ownNames: [],
      policy: null,
      nationalLanguages: [],
      jurisdiction: null,
    })
  })
})

describe('a model trained from scratch', () => {
  const manifest = read(fromScratch)

  test('keeps its claim and where it stands', () => {
    expect(manifest.claim).toMatchObject({
      level: 'T4-2',
      written: 'T4-2',
      date: '2026-10-02',
      pointer: '/claim',
    })
    expect(manifest.claim.location).toMatchObject({
      startLine: 20,
      startColumn: 5,
      quote: '"level": "T4-2",',
    })
  })

  test('starts its own weights at random because the training does', () => {
    const own = manifest.components.find(({ id }) => id === 'language-model')
    expect(own).toMatchObject({
      kind: 'model',
      owner: 'self',
      initialization: 'random',
      purl: null,
      scope: 'product',
    })
    expect(own?.license).toEqual({ declared: 'Apache-2.0', concluded: null, text: 'LICENSE', source: null })
  })

  test('names code by owner and repository in lower case, and takes the version from the purl', () => {
    expect(manifest.components.find(({ id }) => id === 'megatron')).toMatchObject({
      kind: 'code',
      purl: 'pkg:github/nvidia/megatron-lm',
      identity: 'pkg:github/nvidia/megatron-lm',
      version: 'core_v0.9.0',
      scope: 'training',
      owner: 'unknown',
    })
  })

  test('makes an id from the name where none is given', () => {
    expect(manifest.components[2]).toMatchObject({
      id: 'Python-packages',
      kind: 'library',
      purl: 'pkg:pypi/*',
      coveredBy: 'uv.lock',
      evidence: 'required',
      location: { startLine: 44, quote: '"name": "Python packages",' },
    })
  })

  test('resolves references, data and generators to identities', () => {
    expect(manifest.architecture?.references.map(({ identity }) => identity)).toEqual([
      'pkg:huggingface/meta-llama/Llama-3.1-8B',
      'https://arxiv.org/abs/2010.04245',
    ])
    expect(manifest.training?.data.map(({ identity }) => identity)).toEqual([
      'pkg:huggingface/HuggingFaceFW/fineweb-2?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets',
      'pkg:generic/haneul-web-corpus',
    ])
    expect(manifest.training?.synthetic[0]).toMatchObject({
      generator: 'pkg:huggingface/haneul-lab/Haneul-3B-Instruct',
      owner: 'self',
      share: 0.2,
    })
    expect(manifest.training?.stages.map(({ name, kind }) => [name, kind])).toEqual([
      ['pre-training', 'pretraining'],
      ['instruction tuning', null],
    ])
  })

  test('takes one requirement and a list of requirements alike', () => {
    expect(manifest.evidence.map(({ requirements }) => requirements)).toEqual([['T4-INIT'], ['T4-DATA']])
    expect(manifest.evidence.map(({ components }) => components)).toEqual([['language-model'], []])
  })

  test('reads plain T4 of its policy as T4-1', () => {
    expect(manifest.policy).toMatchObject({ minLevel: 'T4-1', failOn: 'contradicted' })
  })

  test('collects the names of its maker and the meaning of other names', () => {
    expect(manifest.ownNames).toEqual(['Haneul Lab', 'haneul-lab'])
    expect({ ...manifest.aliases }).toEqual({
      'mirror/llama-3.1-8b': 'pkg:huggingface/meta-llama/Llama-3.1-8B',
    })
  })

  test('expects a Korean tokenizer because the jurisdiction is Korea', () => {
    expect(manifest.nationalLanguages).toEqual(['ko'])
  })
})

describe('a model with a borrowed encoder', () => {
  const manifest = read(borrowedEncoder)
  const encoder = manifest.components[1]!

  test('points at the line that declares the encoder frozen', () => {
    expect(encoder.at['relation']).toEqual({
      path: 'sovereignty.json',
      startLine: 18,
      startColumn: 7,
      endLine: 18,
      endColumn: 26,
      quote: '"relation": "frozen",',
    })
    expect(encoder.pointer).toBe('/components/1')
  })

  test('identifies the encoder by what it comes from', () => {
    expect(encoder).toMatchObject({
      kind: 'model',
      relation: 'frozen',
      bases: ['pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct'],
      identity: 'pkg:huggingface/Qwen/Qwen2.5-VL-32B-Instruct',
      purl: null,
      version: '7cfb30d71a1f4f49a57592323337a4a4727301da',
      owner: 'third-party',
      initialization: 'pretrained',
      license: { declared: 'Apache-2.0' },
    })
  })

  test('keeps the parts that name nobody else as its own', () => {
    expect(manifest.components.map(({ id, owner, initialization }) => [id, owner, initialization])).toEqual([
      ['language-model', 'self', 'random'],
      ['vision-encoder', 'third-party', 'pretrained'],
      ['projector', 'self', 'random'],
    ])
  })

  test('places the claims of its components', () => {
    expect(manifest.claim.components).toMatchObject([
      {
        component: 'language-model',
        level: 'T4-2',
        location: { startLine: 6, startColumn: 21, endColumn: 44 },
      },
      { component: 'vision-encoder', level: 'T2' },
    ])
  })

  test('keeps the national languages it names', () => {
    expect(manifest.nationalLanguages).toEqual(['ko', 'ja'])
  })
})

describe('a base trained further', () => {
  const manifest = read(continued)

  test('claims the row of T4 that asks least when it claims plain T4', () => {
    expect(manifest.claim).toMatchObject({ level: 'T4-1', written: 'T4', perspective: 'adopter' })
  })

  test('has no purl beside the upstream one, which is then its identity', () => {
    expect(manifest.components[0]).toMatchObject({
      id: 'Qwen2.5-14B',
      relation: 'initialized-from',
      identity: 'pkg:huggingface/Qwen/Qwen2.5-14B',
      version: '97e1e76335b7017d8f67c08a19d103c0504298c9',
      digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      owner: 'unknown',
      initialization: 'pretrained',
    })
  })

  test('maps the words of CycloneDX to kinds', () => {
    expect(manifest.components.map(({ kind, scope }) => [kind, scope])).toEqual([
      ['model', 'product'],
      ['dataset', 'data'],
      ['code', 'product'],
      ['model', 'training'],
    ])
    expect(manifest.components[2]).toMatchObject({ id: 'vllm', purl: 'pkg:github/vllm-project/vllm' })
  })
})

describe('defaults of a component', () => {
  test.each([
    [{ id: 'a', type: 'data' }, 'dataset'],
    [{ id: 'a', type: 'file' }, 'code'],
    [{ id: 'a', type: 'file', role: 'backbone' }, 'model'],
    [{ id: 'a', type: 'file', relation: 'finetune' }, 'model'],
    [{ id: 'a', type: 'application', relation: 'code-from' }, 'code'],
    [{ id: 'a', role: 'tokenizer' }, 'tokenizer'],
    [{ id: 'a', relation: 'tokenizer-of' }, 'tokenizer'],
    [{ id: 'a', relation: 'code-from' }, 'code'],
    [{ id: 'a', purl: 'pkg:pypi/torch' }, 'library'],
    [{ id: 'a', purl: 'pkg:docker/nvidia/cuda' }, 'image'],
    [{ id: 'a', purl: 'pkg:github/o/r' }, 'code'],
    [{ id: 'a', purl: 'pkg:huggingface/o/n' }, 'model'],
    [
      { id: 'a', purl: 'pkg:huggingface/o/n?repository_url=https:%2F%2Fhuggingface.co%2Fdatasets' },
      'dataset',
    ],
    [{ id: 'a', uri: 'https://github.com/o/r' }, 'code'],
    [{ id: 'a' }, 'model'],
  ])('%j is a %s', (fields, kind) => {
    expect(component(fields).kind).toBe(kind)
  })

  test.each([
    [{ id: 'a' }, 'self'],
    [{ id: 'a', supplier: '  HANEUL  lab ' }, 'self'],
    [{ id: 'a', supplier: 'Haneul' }, 'third-party'],
    [{ id: 'a', supplier: 'Haneul', owner: 'self' }, 'self'],
    [{ id: 'a', base: 'o/n', relation: 'finetune' }, 'unknown'],
    [{ id: 'a', uri: 'https://example.org' }, 'unknown'],
  ] as const)('%j is owned by %s', (fields, owner) => {
    expect(component(fields).owner).toBe(owner)
  })

  test('a licence that is not stated stays open', () => {
    expect(component({ id: 'a', base: 'meta-llama/Llama-3.1-8B' }).license).toEqual({
      declared: null,
      concluded: null,
      text: null,
      source: null,
    })
  })

  test('weights taken over are pretrained even where the training is said to start at random', () => {
    const rest = { training: { initialization: 'random' } }
    expect(component({ id: 'a', relation: 'layer-copied', base: 'o/n' }, rest).initialization).toBe(
      'pretrained',
    )
    expect(component({ id: 'a', relation: 'architecture-of', base: 'o/n' }, rest).initialization).toBeNull()
    expect(component({ id: 'a', initialization: 'pretrained' }, rest).initialization).toBe('pretrained')
    expect(component({ id: 'a', type: 'tokenizer' }, rest).initialization).toBeNull()
  })

  test('a merge keeps all that it comes from', () => {
    expect(component({ id: 'a', relation: 'merge', base: ['o/a@1', 'o/b', './local'] })).toMatchObject({
      bases: ['pkg:huggingface/o/a', 'pkg:huggingface/o/b', './local'],
      identity: 'pkg:huggingface/o/a',
      version: null,
    })
  })

  test('ids that are made up never take one that is written', () => {
    const text = JSON.stringify({
      schemaVersion: '1.0.0',
      subject: { name: 'X' },
      claim: { level: 'T2' },
      components: [
        { name: 'Text Model' },
        { name: 'text/model' },
        { id: 'Text-Model' },
        { paths: ['a/모델'] },
      ],
    })
    expect(read(text).components.map(({ id }) => id)).toEqual([
      'Text-Model-2',
      'text-model',
      'Text-Model',
      'component-4',
    ])
  })
})
