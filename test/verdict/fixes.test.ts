import { describe, expect, test } from '@jest/globals'
import { observe } from '../../src/check.js'
import validators from '../../src/generated/validators.cjs'
import { applyPatch } from '../../src/manifest/patch.js'
import { openMemory } from '../../src/source/memory.js'
import { draftManifest } from '../../src/verdict/draft.js'
import { audit, type Files, NOW } from '../cases/audit.js'

const tree: Files = {
  'README.md': '---\nbase_model: Qwen/Qwen2.5-7B\ndatasets:\n- nlpai-lab/kullm-v2\n---\n# Haneul\n',
  'config.json': JSON.stringify({
    model_type: 'qwen2',
    architectures: ['Qwen2ForCausalLM'],
    hidden_size: 3584,
  }),
  'requirements.txt': 'torch==2.9.0\ntransformers==4.57.1\n',
  'vision.py':
    'from transformers import CLIPVisionModel\n\ntower = CLIPVisionModel.from_pretrained("openai/clip-vit-large-patch14")\n',
  'app.py':
    'from anthropic import Anthropic\n\nclient = Anthropic()\nprint(client.messages.create(model="claude-sonnet-4-5", max_tokens=9, messages=[]))\n',
  'tokenize.py':
    'from transformers import AutoTokenizer\n\ntokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-2-7b-hf")\n',
}
const declaration = (components?: readonly unknown[]) =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'Haneul', supplier: 'Acme' },
    claim: { level: 'T2' },
    ...(components === undefined ? {} : { components }),
  })

describe('the patch of a finding', () => {
  test.each([
    ['a manifest without components', declaration()],
    ['a manifest with an empty list', declaration([])],
    [
      'a manifest with other components',
      declaration([{ name: 'torch', type: 'library', purl: 'pkg:pypi/torch' }]),
    ],
  ])('declares what was found: %s', async (_, text) => {
    const before = await audit({ ...tree, 'sovereignty.json': text })
    const undeclared = before.findings.filter((one) => one.rule.startsWith('component/undeclared'))
    expect(undeclared.length).toBeGreaterThanOrEqual(5)
    for (const finding of undeclared) {
      const fixed = finding.fix!.patch.reduce<unknown>(applyPatch, JSON.parse(text))
      expect([validators.sovereignty(fixed), validators.sovereignty.errors]).toEqual([true, null])
      const after = await audit({ ...tree, 'sovereignty.json': JSON.stringify(fixed, null, 2) })
      expect(
        after.findings.filter(
          (one) =>
            one.rule === finding.rule &&
            one.component === finding.component &&
            one.message === finding.message,
        ),
      ).toEqual([])
      expect(after.conclusion).not.toBe('invalid')
    }
  })
})

describe('a drafted declaration', () => {
  test('is valid, names every part that must be named, and leaves nothing undeclared but libraries', async () => {
    const { view } = await observe(openMemory(tree), {
      clock: () => NOW,
      toolVersion: '0.0.0',
      owner: 'Acme',
    })
    const draft = draftManifest(view, 'T2', 'acme/haneul', NOW)
    expect([validators.sovereignty(draft), validators.sovereignty.errors]).toEqual([true, null])
    expect(draft).toMatchObject({
      subject: { name: 'Haneul', supplier: 'Acme' },
      claim: { level: 'T2', date: '2026-11-23' },
    })
    const verdict = await audit({ ...tree, 'sovereignty.json': JSON.stringify(draft) })
    expect(verdict.findings.filter((one) => one.rule.startsWith('component/undeclared'))).toEqual([])
    expect(verdict.conclusion).not.toBe('contradicted')
  })

  test.each([
    [
      'names a licence whose source is known',
      'Qwen/Qwen2.5-7B',
      { declared: 'Apache-2.0', source: 'catalogue' },
    ],
    ['leaves a licence open whose source is not known', 'Qwen/Qwen2.5-Math-7B', { declared: 'NOASSERTION' }],
  ])('%s', async (_, id, license) => {
    const readme = String(tree['README.md']).replace('Qwen/Qwen2.5-7B', id)
    const { view } = await observe(openMemory({ ...tree, 'README.md': readme }), {
      clock: () => NOW,
      toolVersion: '0.0.0',
      owner: 'Acme',
    })
    const { components } = draftManifest(view, 'T2', 'acme/haneul', NOW) as {
      components: Record<string, unknown>[]
    }
    expect(components.find((one) => one['name'] === id)?.['license']).toEqual(license)
  })

  test('has a name even where no title is found', async () => {
    const { view } = await observe(openMemory({ 'a.py': 'x = 1\n' }), {
      clock: () => NOW,
      toolVersion: '0.0.0',
    })
    expect(draftManifest(view, 'T0', '', NOW)).toMatchObject({ subject: { name: 'model' }, components: [] })
  })
})
