import { describe, expect, test } from '@jest/globals'
import { audit, borrowed, part, requirement, resultOf } from './audit.js'

const card = (name: string, text = ''): string => `# ${name}\n\n${name} is a language model.\n${text}`

describe('a notebook that goes through several models', () => {
  const notebook = `from transformers import AutoModelForCausalLM, AutoModel, BitsAndBytesConfig
from peft import get_peft_model, LoraConfig
from trl import SFTTrainer

MODEL_PATH = "acme/nuri-1b-nf4"
model = AutoModelForCausalLM.from_pretrained(MODEL_PATH)
print(model.generate(**inputs))

MODEL_PATH = "acme/nuri-1b"
model = AutoModelForCausalLM.from_pretrained(MODEL_PATH, quantization_config=BitsAndBytesConfig(load_in_4bit=True))
model.save_pretrained("nuri-nf4")

model = AutoModelForCausalLM.from_pretrained("acme/nuri-7b")
model = get_peft_model(model, LoraConfig(r=8))
trainer = SFTTrainer(model=model, train_dataset=ds)
trainer.train()

model = AutoModelForCausalLM.from_pretrained("vikhyatk/moondream2")
points = model.point(image, "person")
neighbours = NearestNeighbors().fit(rows)

text_model = AutoModel.from_pretrained("nomic-ai/nomic-embed-text-v1.5")
`
  test('starts from what is trained or written out, not from what is tried', async () => {
    const verdict = await audit({ 'README.md': card('Garam'), 'garam.py': notebook })
    expect(borrowed(verdict)).toEqual(['acme/nuri-1b', 'acme/nuri-7b'])
    expect(part(verdict, 'acme/nuri-1b')?.relation).toBe('quantized')
    expect(part(verdict, 'acme/nuri-7b')?.relation).toBe('finetune')
    for (const tried of ['vikhyatk/moondream2', 'nomic-ai/nomic-embed-text-v1.5', 'acme/nuri-1b-nf4'])
      expect(part(verdict, tried)).toBeUndefined()
  })

  test('an adapter that is loaded around the model keeps it for the training', async () => {
    const text = `from transformers import AutoModelForCausalLM
from peft import PeftModel
model = AutoModelForCausalLM.from_pretrained("acme/nuri-7b")
model = PeftModel.from_pretrained(model, "acme/nuri-lora")
trainer = Trainer(model=model)
trainer.train()
`
    const verdict = await audit({ 'README.md': card('Garam'), 'train.py': text })
    expect(borrowed(verdict)).toContain('acme/nuri-7b')
  })
})

describe('a second account of the declarer', () => {
  const tune = `base_model: haneul/garam-135m\noutput_dir: out\nlearning_rate: 1e-5\nnum_train_epochs: 1\n`
  const readme = (sentence: string): string =>
    `# garam-135m-pretrain\n\nFrom-scratch pre-training of a small model.\n\n${sentence}\n`

  test.each([
    [
      'the page calls it the release',
      'The released checkpoint is available on Hugging Face:\n[`haneul/garam-135m`](https://huggingface.co/haneul/garam-135m).',
      [],
    ],
    [
      'the page only links to it',
      'See also [`haneul/garam-135m`](https://huggingface.co/haneul/garam-135m).',
      ['haneul/garam-135m'],
    ],
    [
      'the page calls something of another name the release',
      'The released checkpoint is available on Hugging Face:\n[`haneul/nuri`](https://huggingface.co/haneul/nuri).',
      ['haneul/garam-135m'],
    ],
  ])('%s', async (_, sentence, expected) => {
    const verdict = await audit({ 'README.md': readme(sentence), 'configs/sft.yaml': tune })
    expect(borrowed(verdict)).toEqual(expected)
  })

  test('the page of a fork clears nobody: who declares is known and the page is not theirs', async () => {
    const sentence =
      'The released checkpoint is available on Hugging Face:\n[`haneul/garam-135m`](https://huggingface.co/haneul/garam-135m).'
    const verdict = await audit(
      { 'README.md': readme(sentence), 'configs/sft.yaml': tune },
      { owner: 'sori' },
    )
    expect(borrowed(verdict)).toEqual(['haneul/garam-135m'])
  })

  test('code that uploads under an id is its owner’s', async () => {
    const text = `from transformers import AutoModelForCausalLM, Trainer
model = AutoModelForCausalLM.from_pretrained("haneul/garam-base")
Trainer(model=model).train()
model.push_to_hub("haneul/garam-base")
`
    expect(borrowed(await audit({ 'README.md': card('Sori'), 'train.py': text }))).toEqual([])
    const other = text.replace('push_to_hub("haneul/garam-base")', 'push_to_hub("haneul/garam-chat")')
    expect(borrowed(await audit({ 'README.md': card('Sori'), 'train.py': other }))).toEqual([
      'haneul/garam-base',
    ])
  })
})

describe('a default of an argument', () => {
  const trainer = `import argparse
from transformers import BertForSequenceClassification, Trainer
parser = argparse.ArgumentParser()
parser.add_argument("--model", default="google-bert/bert-base-uncased")
args = parser.parse_args()
model = BertForSequenceClassification.from_pretrained(args.model)
trainer = Trainer(model=model)
trainer.train()
`
  test('is asked for, and contradicts nobody', async () => {
    const verdict = await audit({ 'README.md': card('Garam'), 'train.py': trainer })
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(requirement(verdict, 'T4-INIT').messages).toContainEqual({
      key: 'reason.start-by-default',
      parameters: { name: 'google-bert/bert-base-uncased' },
    })
    expect(requirement(verdict, 'T4-INIT').messages.map(({ key }) => key)).not.toContain(
      'reason.partly-shown',
    )
  })

  test.each([
    [
      'a documented launch names the same',
      {
        'README.md': card(
          'Garam',
          '\n## Training\n\n```bash\npython train.py --model google-bert/bert-base-uncased\n```\n',
        ),
      },
    ],
    [
      'a sentence says so',
      { 'README.md': card('Garam', '\nGaram is a fine-tuned version of google-bert/bert-base-uncased.\n') },
    ],
    [
      'a card says so',
      { 'README.md': `---\nbase_model: google-bert/bert-base-uncased\n---\n${card('Garam')}` },
    ],
    ['it is no default', { 'train.py': trainer.replace('args.model)', '"google-bert/bert-base-uncased")') }],
  ])('stands where %s', async (_, files) => {
    const verdict = await audit({ 'README.md': card('Garam'), 'train.py': trainer, ...files })
    expect(borrowed(verdict)).toEqual(['google-bert/bert-base-uncased'])
  })

  test('of a configuration that the code makes as it is counts', async () => {
    const text = `from dataclasses import dataclass
@dataclass
class VLMConfig:
    lm_model_type: str = "acme/nuri-135m"

config = VLMConfig()
loss.backward()
optimizer.step()
`
    expect(borrowed(await audit({ 'README.md': card('Garam'), 'train.py': text }))).toEqual([
      'acme/nuri-135m',
    ])
    const parsed = text.replace('VLMConfig()', 'HfArgumentParser(VLMConfig).parse()')
    expect(borrowed(await audit({ 'README.md': card('Garam'), 'train.py': parsed }))).toEqual([])
  })
})

describe('runs from models of one family in several sizes', () => {
  const run = (model: string): string =>
    JSON.stringify(
      {
        trainer: { per_device_train_batch_size: 2, learning_rate: 0.0003, num_train_epochs: 3 },
        model_name: model,
      },
      null,
      4,
    )
  test('a folder of another size is not told as the member that another run starts from', async () => {
    const verdict = await audit({
      'README.md': card('Saiga'),
      'configs/large.json': run('sberbank-ai/rugpt3large_based_on_gpt2'),
      'configs/thirteen.json': run('models/ruGPT-3.5-13B'),
    })
    const large = part(verdict, 'sberbank-ai/rugpt3large_based_on_gpt2')
    expect(large?.locations.map(({ path }) => path)).toEqual(['configs/large.json'])
    expect(borrowed(verdict)).toHaveLength(2)
  })
})

describe('a design by configuration and by class', () => {
  const config = JSON.stringify({
    model_type: 'qwen2',
    architectures: ['Qwen2ForCausalLM'],
    hidden_size: 640,
    num_hidden_layers: 9,
    num_attention_heads: 8,
    vocab_size: 40_000,
  })
  test('is one part', async () => {
    const text = 'from transformers import Qwen2ForCausalLM\n\n\nclass Garam(Qwen2ForCausalLM):\n    pass\n'
    const verdict = await audit({ 'README.md': card('Garam'), 'config.json': config, 'modeling.py': text })
    expect(verdict.components.filter(({ name }) => /qwen/i.test(name))).toHaveLength(1)
  })

  test('goes by its name where its configuration is imported first', async () => {
    const text = `from transformers import LlamaConfig, LlamaForCausalLM
def build(vocabulary):
    return LlamaForCausalLM(LlamaConfig(vocab_size=vocabulary))
`
    const verdict = await audit({ 'README.md': card('Garam'), 'garam.py': text })
    expect(verdict.components.filter(({ kind }) => kind === 'code').map(({ name }) => name)).toEqual([
      'LLaMA',
    ])
  })
})

describe('a class of the own that fills itself', () => {
  const model = (load: string): string => `import torch.nn as nn
from transformers import BertModel
class Tagger(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.bert = ${load}
    def forward(self, x):
        return self.bert(x)
`
  const train = `import torch
from model import Tagger
config = load("c.yaml")
model = Tagger(config)
opt = torch.optim.AdamW(model.parameters())
for x, y in loader:
    loss = f(model(x), y)
    loss.backward()
    opt.step()
`
  test.each([
    [
      'weights of others are a base',
      'BertModel.from_pretrained("monologg/kobert")',
      ['monologg/kobert'],
      false,
    ],
    ['weights known at run time leave the start open', 'BertModel.from_pretrained(config.name)', [], false],
    ['a configuration is a random start', 'BertModel(config)', [], true],
  ])('%s', async (_, load, expected, random) => {
    const verdict = await audit({ 'README.md': card('Garam'), 'model.py': model(load), 'train.py': train })
    expect(borrowed(verdict)).toEqual(expected)
    const keys = requirement(verdict, 'T4-INIT').messages.map(({ key }) => key)
    expect(keys.includes('reason.random-start-code')).toBe(random)
  })
})

describe('an agreement of its own', () => {
  test('is no changed copy of the licence whose sentences it takes', async () => {
    const text = `SOFTWARE LICENSE AGREEMENT - Garam

This software and database is being provided to you, the LICENSEE, by the Owners under the following license. By obtaining, using
and/or copying this software and database, you agree that you have read, understood, and will comply with these terms and conditions.
You further agree that you will abide by the license agreements of the programs named above:
Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without fee or
royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, including the
disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications that you make
for internal use or for distribution. Garam Copyright 2024 by Haneul. All rights reserved. If you remix, transform, or build upon the
material, you must distribute your contributions under the same license as this one. You may not apply legal terms or technological
measures that legally restrict others from doing anything this license permits. THIS SOFTWARE IS PROVIDED "AS IS" AND THE OWNERS MAKE NO
REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, THE OWNERS MAKE NO REPRESENTATIONS OR
WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION
WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of the Owners may not be used in advertising
or publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any
associated documentation shall at all times remain with the Owners and LICENSEE agrees to preserve same.
`
    const verdict = await audit({ 'README.md': card('Garam'), LICENSE: text })
    expect(JSON.stringify(verdict)).not.toContain('modified-WordNet')
  })
})
