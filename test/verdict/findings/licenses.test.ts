import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import validators from '../../../src/generated/validators.cjs'
import { applyPatch } from '../../../src/manifest/patch.js'
import type { Finding, Verdict } from '../../../src/types/verdict.js'
import { audit, type Files, part } from '../../cases/audit.js'

const packageText = (path: string): string =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8')
const APACHE = packageText('typescript/LICENSE')
const MIT = packageText('jest/LICENSE')

const card = (license: string, base: string, more = ''): string =>
  `---\nlicense: ${license}\nbase_model: ${base}\n---\n# Haneul\n\nA Korean model.\n${more}`

const trainer = (base: string): string =>
  `from transformers import AutoModelForCausalLM, Trainer\n\nmodel = AutoModelForCausalLM.from_pretrained("${base}")\nTrainer(model=model).train()\n`

function licenseFindings(verdict: Verdict): readonly Finding[] {
  return verdict.findings.filter(({ rule }) => rule.startsWith('license/'))
}

async function rulesOf(files: Files): Promise<readonly string[]> {
  return licenseFindings(await audit(files)).map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('a licence stated for weights against the licence of their base', () => {
  test.each([
    ['Apache over Llama 2', 'apache-2.0', 'meta-llama/Llama-2-7b-hf'],
    ['MIT over Llama 3', 'mit', 'meta-llama/Meta-Llama-3-8B'],
    ['Apache over Llama 3.1', 'apache-2.0', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['Apache over Gemma 2', 'apache-2.0', 'google/gemma-2-9b'],
    ['Apache over EXAONE', 'apache-2.0', 'LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct'],
    ['MIT over a non-commercial base', 'mit', 'upstage/SOLAR-10.7B-Instruct-v1.0'],
    ['Apache over the largest Qwen2.5', 'apache-2.0', 'Qwen/Qwen2.5-72B'],
    ['CC-BY over LLaMA', 'cc-by-4.0', 'huggyllama/llama-7b'],
  ])('%s is told once, with both places', async (_, license, base) => {
    const verdict = await audit({ 'README.md': card(license, base) })
    const [found, ...more] = licenseFindings(verdict)
    expect(found).toMatchObject({ rule: 'license/relicensed', severity: 'warning' })
    expect(more).toEqual([])
    expect(found?.locations).toMatchObject([
      { path: 'README.md', startLine: 2 },
      { path: 'README.md', startLine: 3 },
    ])
    expect(found?.message).toContain(base)
    expect(found?.help?.key).toBe('help.license-relicensed')
  })

  test.each([
    ['a Llama base under the same licence', 'llama3.1', 'meta-llama/Llama-3.1-8B'],
    ['a Llama base under another edition', 'llama3', 'meta-llama/Llama-3.1-8B'],
    ['an Apache base under Apache', 'apache-2.0', 'Qwen/Qwen2.5-7B'],
    ['an Apache base under MIT', 'mit', 'mistralai/Mistral-7B-v0.1'],
    ['an Apache base under a non-commercial licence', 'cc-by-nc-4.0', 'upstage/SOLAR-10.7B-v1.0'],
    ['a non-commercial base under a non-commercial licence', 'cc-by-nc-4.0', 'huggyllama/llama-7b'],
    ['a base whose licence nobody traced', 'apache-2.0', 'tiiuae/falcon-180B'],
    ['a size whose licence nobody traced', 'apache-2.0', 'Qwen/Qwen2.5-VL-3B-Instruct'],
    ['a licence that is not named', 'other', 'meta-llama/Llama-2-7b-hf'],
  ])('%s is no finding', async (_, license, base) => {
    expect(await rulesOf({ 'README.md': card(license, base) })).toEqual([])
  })

  test.each([
    ['names the licence of the base', 'The weights stay under the Llama 2 Community License.\n'],
    ['names it in Korean', '가중치에는 Llama 2 라이선스가 적용됩니다.\n'],
    ['names it in a table', '| Model | License |\n| --- | --- |\n| Haneul-7B | Llama 2 |\n'],
  ])('is no finding where the card %s', async (_, more) => {
    expect(await rulesOf({ 'README.md': card('apache-2.0', 'meta-llama/Llama-2-7b-hf', more) })).toEqual([])
  })

  test('is no finding where a limit to research is stated over a base for research', async () => {
    const readme = card('apache-2.0', 'huggyllama/llama-7b', 'The weights are for research purposes only.\n')
    expect(await rulesOf({ 'README.md': readme })).toEqual([])
  })

  test('counts for adapters', async () => {
    const found = await rulesOf({
      'README.md': card('mit', 'meta-llama/Llama-2-7b-hf'),
      'adapter_config.json': JSON.stringify({
        peft_type: 'LORA',
        base_model_name_or_path: 'meta-llama/Llama-2-7b-hf',
      }),
    })
    expect(found).toEqual(['license/relicensed warning'])
  })

  test('the card of a folder reaches its own folder only', async () => {
    const verdict = await audit({
      'README.md': '# Models\n',
      'small/README.md': '---\nlicense: apache-2.0\nbase_model: Qwen/Qwen2.5-7B\n---\n# Small\n',
      'large/README.md': '---\nlicense: llama2\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Large\n',
    })
    expect(licenseFindings(verdict)).toEqual([])
  })

  test('the licence file of a repository without weights is a note, because it may be meant for the code', async () => {
    const files = { LICENSE: APACHE, 'train.py': trainer('meta-llama/Llama-2-7b-hf') }
    const verdict = await audit(files)
    expect(licenseFindings(verdict)).toMatchObject([
      { rule: 'license/relicensed', severity: 'note', key: 'finding.license-base-unsaid' },
    ])
    expect(licenseFindings(verdict)[0]?.locations[0]).toMatchObject({ path: 'LICENSE' })
    const said = { ...files, 'README.md': '# Tools\n\nThe code is licensed under the Apache 2.0 license.\n' }
    expect(await rulesOf(said)).toEqual([])
  })
})

describe('places of the repository against each other', () => {
  test('a card and a licence file that exclude each other are told with both places', async () => {
    const verdict = await audit({ 'README.md': '---\nlicense: mit\n---\n# Haneul\n', LICENSE: APACHE })
    const [found] = licenseFindings(verdict)
    expect(found).toMatchObject({ rule: 'license/conflict', key: 'finding.license-card-file' })
    expect(found?.locations.map(({ path }) => path)).toEqual(['README.md', 'LICENSE'])
  })

  test.each<[string, Files]>([
    ['agree', { 'README.md': '---\nlicense: mit\n---\n# Haneul\n', LICENSE: MIT }],
    [
      'are about the weights and the code',
      {
        'README.md':
          '---\nlicense: llama2\n---\n# Haneul\n\nThe code is licensed under the Apache 2.0 license.\n',
        LICENSE: APACHE,
      },
    ],
    ['are named so', { 'README.md': '---\nlicense: llama2\n---\n# Haneul\n', 'LICENSE-CODE': APACHE }],
    [
      'lie in another folder',
      { 'README.md': '---\nlicense: mit\n---\n# Haneul\n', LICENSE: MIT, 'plugins/a/LICENSE': APACHE },
    ],
    ['name no licence', { 'README.md': '---\nlicense: other\n---\n# Haneul\n', LICENSE: APACHE }],
  ])('those that %s are no finding', async (_, files) => {
    expect(await rulesOf(files)).toEqual([])
  })

  test('a text that was changed is told, and is no conflict with the card', async () => {
    const changed = `${MIT}\nThe Software may not be used to offer a commercial fine-tuning service to third parties.\n`
    const found = await rulesOf({ 'README.md': '---\nlicense: mit\n---\n# Haneul\n', LICENSE: changed })
    expect(found).toEqual(['license/modified note'])
  })
})

describe('the licence a declaration gives a part', () => {
  const declared = (license: unknown, more: Readonly<Record<string, unknown>> = {}): string =>
    JSON.stringify(
      {
        schemaVersion: '1.0.0',
        subject: { name: 'Haneul', supplier: 'Acme', country: 'KR' },
        claim: { level: 'T1' },
        components: [
          {
            name: 'base',
            type: 'model',
            role: 'backbone',
            purl: 'pkg:huggingface/meta-llama/Llama-2-7b-hf',
            relation: 'finetune',
            supplier: 'Meta',
            license,
            ...more,
          },
        ],
      },
      null,
      2,
    )
  const files = (manifest: string): Files => ({
    'train.py': trainer('meta-llama/Llama-2-7b-hf'),
    'sovereignty.json': manifest,
  })

  test('against the vendor’s licence is a conflict, with the source, the day and a change that resolves it', async () => {
    const text = declared({ declared: 'MIT' })
    const verdict = await audit(files(text))
    const [found] = licenseFindings(verdict)
    expect(found).toMatchObject({ rule: 'license/conflict', severity: 'warning' })
    expect(found?.parameters).toMatchObject({ declared: 'MIT', checked: '2026-11-23' })
    expect(found?.parameters['source']).toMatch(/models\/llama2\/LICENSE/)
    expect(found?.locations[0]).toMatchObject({ path: 'sovereignty.json' })
    expect(part(verdict, 'meta-llama/Llama-2-7b-hf')?.license).toMatchObject({
      declared: 'MIT',
      detected: 'LicenseRef-scancode-llama-2-license-2023',
      concluded: 'NOASSERTION',
    })
    const fixed = found!.fix!.patch.reduce<unknown>(applyPatch, JSON.parse(text))
    expect([validators.sovereignty(fixed), validators.sovereignty.errors]).toEqual([true, null])
    expect(licenseFindings(await audit(files(JSON.stringify(fixed))))).toEqual([])
  })

  test('with a source of its own is still told, and nothing is prepared', async () => {
    const text = declared({ declared: 'MIT', source: 'https://example.org/grant' })
    const [found] = licenseFindings(await audit(files(text)))
    expect(found).toMatchObject({ rule: 'license/conflict' })
    expect(found).not.toHaveProperty('fix')
  })

  test.each(['llama2', 'LicenseRef-scancode-llama-2-license-2023'])(
    '%s names the same licence',
    async (word) => {
      expect(licenseFindings(await audit(files(declared({ declared: word }))))).toEqual([])
    },
  )

  test('that cannot be read is told by a rule of its own', async () => {
    const verdict = await audit(files(declared({ declared: 'our friendly licence' })))
    expect(licenseFindings(verdict)).toMatchObject([{ rule: 'license/invalid', severity: 'warning' }])
  })

  test('is asked for where none is known', async () => {
    const manifest = declared(undefined, { purl: 'pkg:huggingface/acme/unheard-of' })
    const verdict = await audit({ 'train.py': trainer('acme/unheard-of'), 'sovereignty.json': manifest })
    expect(licenseFindings(verdict).map(({ rule }) => rule)).toContain('license/unknown')
  })
})
