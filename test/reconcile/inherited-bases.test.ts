import { describe, expect, test } from '@jest/globals'
import { audit, resultOf, shippedParts } from '../redteam/audit.js'

const card = (base: string, title: string) => `---\nbase_model: ${base}\n---\n# ${title}\n`

const SOLAR = {
  _name_or_path: 'Upstage/SOLAR-10.7B-v1.0',
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_size: 4096,
  intermediate_size: 14336,
  max_position_embeddings: 4096,
  num_attention_heads: 32,
  num_hidden_layers: 48,
  num_key_value_heads: 8,
  rope_theta: 10000,
  vocab_size: 32000,
}

function declaration(components: readonly object[]): string {
  return JSON.stringify({
    schemaVersion: '1.0.0',
    subject: { name: 'A.X-4.0-Law', supplier: 'SK Telecom', country: 'KR' },
    claim: { level: 'T2' },
    components,
  })
}

const part = (id: string, owner: string, relation: string) => ({
  name: id.slice(id.indexOf('/') + 1),
  type: 'model',
  role: 'backbone',
  purl: `pkg:huggingface/${id}`,
  relation,
  owner,
})

describe('an own earlier model', () => {
  test('brings the weights along that it was made from, by the document of the catalogue', async () => {
    const verdict = await audit({ 'README.md': card('skt/A.X-4.0', 'A.X-4.0-Law') }, 'SKT')
    expect(shippedParts(verdict)).toEqual(
      expect.arrayContaining([
        'model Qwen/Qwen2.5-72B finetune third-party',
        'model skt/A.X-4.0 initialized-from self',
      ]),
    )
    expect(verdict.level.ceiling).toBe('T2')
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
    expect(verdict.findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/`skt\/A\.X-4\.0` itself comes from `Qwen\/Qwen2\.5-72B`, by the catalogue/),
    )
  })

  test('says so by its own configuration, and is near what it grew from and not what grew from it', async () => {
    const verdict = await audit({ 'config.json': JSON.stringify(SOLAR, null, 2) }, 'upstage')
    expect(shippedParts(verdict)).toContain('model mistralai/Mistral-7B-v0.1 layer-copied third-party')
    expect(verdict.level.ceiling).toBe('T3')
    const notes = verdict.findings.filter(({ rule }) => rule === 'component/design-delta')
    expect(notes.map(({ message }) => message).join('\n')).toContain('`mistralai/Mistral-7B-v0.1`')
    expect(notes.map(({ message }) => message).join('\n')).not.toContain('EEVE')
  })

  test('brings nothing along where code starts at random with its configuration', async () => {
    const verdict = await audit(
      {
        'config.json': JSON.stringify(SOLAR, null, 2),
        'train.py':
          'from transformers import AutoConfig, LlamaForCausalLM, Trainer\n\nconfig = AutoConfig.from_pretrained("upstage/SOLAR-10.7B-v1.0")\nmodel = LlamaForCausalLM(config)\nTrainer(model=model).train()\n',
      },
      'upstage',
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
  })

  test('that comes from no other brings nothing along', async () => {
    const verdict = await audit(
      { 'README.md': card('LGAI-EXAONE/EXAONE-4.0-32B', 'EXAONE-4.0-Law') },
      'LG AI Research',
    )
    expect(verdict.level.ceiling).toBe('T5')
    expect(shippedParts(verdict).filter((one) => one.includes('third-party'))).toEqual([])
  })

  test('is declared with what it brought along, or the latter is undeclared', async () => {
    const own = part('skt/A.X-4.0', 'self', 'finetune')
    const files = { 'README.md': card('skt/A.X-4.0', 'A.X-4.0-Law') }
    const undeclared = async (components: readonly object[]) =>
      (await audit({ ...files, 'sovereignty.json': declaration(components) }, 'SKT')).findings
        .filter(({ rule }) => rule === 'component/undeclared')
        .map(({ message }) => message)
    expect(await undeclared([own])).toEqual([expect.stringContaining('`Qwen/Qwen2.5-72B`')])
    expect(await undeclared([own, part('Qwen/Qwen2.5-72B', 'third-party', 'finetune')])).toEqual([])
  })
})
