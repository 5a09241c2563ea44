import { describe, expect, test } from '@jest/globals'
import { readBom } from '../../src/boms/index.js'
import { licenseWords } from '../../src/boms/licenses.js'
import { TextFile } from '../../src/evidence/text-file.js'
import { identify } from '../../src/purl/index.js'
import { renderCycloneDx } from '../../src/report/cyclonedx.js'
import type { Bom } from '../../src/types/bom.js'
import type { Component } from '../../src/types/component.js'
import type { Verdict } from '../../src/types/verdict.js'
import { audit, NOW } from '../cases/audit.js'
import { cycloneDxProblems } from '../cli/cyclonedx-schema.js'

const FILES = {
  'train.py': [
    'import openai',
    'from datasets import load_dataset',
    'from transformers import AutoModelForCausalLM, Trainer',
    '',
    'model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B", revision="v1.0")',
    'data = load_dataset("acme/talk")',
    'Trainer(model=model, train_dataset=data).train()',
    'client = openai.OpenAI()',
    'client.chat.completions.create(model="gpt-4o", messages=[])',
  ].join('\n'),
  Dockerfile: 'FROM nvcr.io/nvidia/pytorch:25.01-py3\n',
  'requirements.txt': 'torch==2.9.0\nnumpy>=1.26,<3\nvllm @ git+https://github.com/acme/vllm\n',
  'sovereignty.json': JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Haneul', supplier: 'Haneul Lab' },
    claim: { level: 'T2' },
    components: [
      {
        name: 'Llama',
        type: 'model',
        relation: 'finetune',
        purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B',
        license: { declared: 'MIT' },
      },
      {
        name: 'talk',
        type: 'dataset',
        supplier: 'Acme',
        scope: 'training',
        purl: 'pkg:huggingface/acme/talk?repository_url=https://huggingface.co/datasets',
        license: { declared: 'mit OR apache-2.0', concluded: 'MIT' },
      },
      { name: 'torch', type: 'library', purl: 'pkg:pypi/torch', license: { declared: 'bsd-3-clause' } },
      {
        name: 'numpy',
        type: 'library',
        purl: 'pkg:pypi/numpy',
        version: '>=1.26',
        license: { declared: 'BSD-3-Clause AND Zlib' },
      },
    ],
  }),
}

async function exported(): Promise<{ verdict: Verdict; text: string; bom: Bom }> {
  const verdict = await audit(FILES)
  const text = renderCycloneDx(verdict, NOW)
  const { bom, problems } = await readBom(new TextFile('bom.json', text, 'product'), true)
  expect(problems).toEqual([])
  if (bom === null) throw new Error('not read')
  return { verdict, text, bom }
}

const words = (one: string | null): string | null =>
  one === null || one === 'NOASSERTION' ? null : licenseWords(one)

interface Exported {
  readonly name: string
  readonly purl?: string
  readonly licenses?: unknown
  readonly evidence?: { readonly licenses?: readonly unknown[] }
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

function componentOf(text: string, name: string): Exported {
  const document = JSON.parse(text) as { readonly components: readonly Exported[] }
  const found = document.components.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

describe('the CycloneDX export', () => {
  test('is valid by the schema of its version', async () => {
    const { text } = await exported()
    expect(cycloneDxProblems('1.6')(JSON.parse(text))).toEqual([])
  })

  test('gives our own reader every part as it was', async () => {
    const { verdict, bom } = await exported()
    const stated = (one: Component): unknown => ({
      name: one.name,
      kind: one.kind,
      purl: one.kind === 'service' ? null : (identify(one.purl, one.kind)?.purl ?? null),
      version: one.version,
      supplier: one.supplier,
      license: { declared: words(one.license.declared), concluded: words(one.license.concluded) },
      scope: one.kind === 'service' ? null : one.scope,
    })
    const sorted = [...verdict.components].sort(
      (a, b) => Number(a.kind === 'service') - Number(b.kind === 'service'),
    )
    expect(sorted.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['model', 'dataset', 'library', 'image', 'service']),
    )
    expect(
      bom.entries.map(({ name, kind, purl, version, supplier, license, scope }) => ({
        name,
        kind,
        purl,
        version,
        supplier,
        license,
        scope,
      })),
    ).toEqual(sorted.map(stated))
  })

  test('tells declared and concluded licences apart, and puts what was found under evidence', async () => {
    const { text } = await exported()
    expect(componentOf(text, 'meta-llama/Llama-3.1-8B').licenses).toEqual([
      { license: { id: 'MIT', acknowledgement: 'declared' } },
    ])
    expect(componentOf(text, 'meta-llama/Llama-3.1-8B').evidence?.licenses).toEqual([
      {
        license: expect.objectContaining({
          properties: expect.arrayContaining([
            { name: 'sovereignty:detection:source', value: 'catalogue' },
          ]) as unknown,
        }) as unknown,
      },
    ])
    expect(componentOf(text, 'acme/talk').licenses).toEqual([
      { license: { name: 'mit OR apache-2.0', acknowledgement: 'declared' } },
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ])
  })

  test('names versions in the purl, ranges outside of it', async () => {
    const { text } = await exported()
    expect(componentOf(text, 'torch').purl).toBe('pkg:pypi/torch@2.9.0')
    expect(componentOf(text, 'numpy')).toMatchObject({ purl: 'pkg:pypi/numpy', version: '>=1.26' })
    expect(componentOf(text, 'meta-llama/Llama-3.1-8B').purl).toBe(
      'pkg:huggingface/meta-llama/Llama-3.1-8B@v1.0',
    )
  })

  test('carries each duty of a licence as a property with its state', async () => {
    const { verdict, text } = await exported()
    const llama = verdict.components.find(({ name }) => name === 'meta-llama/Llama-3.1-8B')
    const duties = componentOf(text, 'meta-llama/Llama-3.1-8B').properties.filter(({ name }) =>
      name.startsWith('sovereignty:duty:'),
    )
    expect(duties.map(({ name }) => name)).toEqual(
      llama?.license.duties.map(({ id }) => `sovereignty:duty:${id}`),
    )
    expect(duties).toContainEqual({
      name: 'sovereignty:duty:badge',
      value: expect.stringContaining('text=Built with Llama') as unknown,
    })
  })
})
