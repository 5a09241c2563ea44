import { describe, expect, test } from '@jest/globals'
import { audit, resultOf, shippedParts } from './audit.js'

const FINETUNE = `import fire
from transformers import LlamaForCausalLM, Trainer

def train(base_model: str = "", data_path: str = "acme/chat"):
    model = LlamaForCausalLM.from_pretrained(base_model)
    trainer = Trainer(model=model, train_dataset=data_path)
    trainer.train()

if __name__ == "__main__":
    fire.Fire(train)
`
const README = `# Hanbit-LoRA

This file applies LoRA to a model.

\`\`\`bash
python finetune.py \\
    --base_model 'meta-llama/Llama-2-7b-hf' \\
    --output_dir './lora-hanbit'
\`\`\`
`

describe('training that only examples show', () => {
  test('of a repository that has no other start is how its model was made', async () => {
    const verdict = await audit({ 'README.md': README, 'finetune.py': FINETUNE })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
    expect(shippedParts(verdict)).toContain('model meta-llama/Llama-2-7b-hf finetune third-party')
  })

  test('is so beside an own adapter that the documentation links', async () => {
    const verdict = await audit({
      'README.md': `${README}\nWe publish [the resulting LoRA adapters for the model](https://huggingface.co/acme/hanbit-lora).\n`,
      'finetune.py': FINETUNE,
      'export.py':
        'from peft import PeftModel\nmodel = PeftModel.from_pretrained(base, "acme/hanbit-lora")\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })

  test('in launch files of an examples folder is read the same', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n',
      'hanbit/train_sft.py': FINETUNE,
      'examples/train/run_lora.sh':
        'python hanbit/train_sft.py --model_name_or_path mistralai/Mistral-7B-v0.1 --lora_r 8\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })

  test.each([
    [
      'pre-trains from random weights too',
      {
        'pretrain.py':
          'from hanbit.model import Hanbit\nmodel = Hanbit(config)\noptimizer = AdamW(model.parameters())\nwhile True:\n    loss = model(x)\n    loss.backward()\n    optimizer.step()\n',
        'hanbit/model.py': 'class Hanbit:\n    pass\n',
      },
    ],
    ['says it trained from scratch', { 'MODEL_CARD.md': '# Hanbit\n\nHanbit was trained from scratch.\n' }],
    [
      "shows the declarer's own model beside it",
      { 'examples/README.md': '```bash\npython finetune.py --base_model acme/hanbit-7b\n```\n' },
    ],
    ['has no such script', { 'finetune.py': 'print("moved to another repository")\n' }],
  ])('is an example when the repository %s', async (_name, more) => {
    const verdict = await audit({ 'README.md': README, 'finetune.py': FINETUNE, ...more })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })
})

describe('defaults of a training script', () => {
  const script =
    'from dataclasses import dataclass, field\nfrom transformers import AutoModelForCausalLM, Trainer\n\n@dataclass\nclass ModelArguments:\n    model_name_or_path: str = field(default="facebook/opt-125m")\n\nmodel_args = parse(ModelArguments)\nmodel = AutoModelForCausalLM.from_pretrained(model_args.model_name_or_path)\ntrainer = Trainer(model=model)\ntrainer.train()\n'

  test('give way to the base that the documentation names', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n\nThe current Hanbit model is fine-tuned from a 7B LLaMA model on our data.\n',
      'train.py': script,
    })
    const parts = shippedParts(verdict).filter((part) => part.startsWith('model'))
    expect(parts).toEqual(['model LLaMA finetune third-party'])
  })

  test('stand when the documentation names only own models', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n\nHanbit-Chat is fine-tuned from Hanbit.\n',
      'train.py': script,
    })
    expect(shippedParts(verdict)).toContain('model facebook/opt-125m finetune third-party')
  })

  test('are not replaced by an example of its call', async () => {
    const verdict = await audit({
      'README.md':
        '# Detector\n\n```bash\npython scripts/train.py --model-name answerdotai/ModernBERT-base --lr 1e-5\n```\n',
      'scripts/train.py':
        'import argparse\nfrom transformers import AutoModelForTokenClassification, Trainer\nparser = argparse.ArgumentParser()\nparser.add_argument("--model-name", default="answerdotai/ModernBERT-base")\nargs = parser.parse_args()\nmodel = AutoModelForTokenClassification.from_pretrained(args.model_name)\ntrainer = Trainer(model=model)\ntrainer.train()\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })
})

describe('configurations that lay own models beside others', () => {
  const task = (name: string): Record<string, string> =>
    Object.fromEntries(
      [
        ['hanbit-base', 'acme/hanbit-base'],
        ['hanbit-small', 'acme/hanbit-small'],
        ['xlm', 'xlm-roberta-base'],
      ].map(([file, model]) => [
        `finetune/config/${name}/${file}.json`,
        JSON.stringify(
          { task: name, num_train_epochs: 3, learning_rate: 5e-5, model_name_or_path: model },
          null,
          2,
        ),
      ]),
    )

  test('task by task compare them', async () => {
    const verdict = await audit({ 'README.md': '# Hanbit\n', ...task('nsmc'), ...task('korquad') })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })

  test('once only, or as the stages of one recipe, start from the others', async () => {
    const yaml = (model: string): string => `model_name_or_path: ${model}\nlearning_rate: 5e-5\n`
    const verdict = await audit({
      'README.md': '# Hanbit\n',
      'recipes/a/sft.yaml': yaml('mistralai/Mistral-7B-v0.1'),
      'recipes/a/dpo.yaml': yaml('acme/hanbit-a-sft'),
      'recipes/b/sft.yaml': yaml('mistralai/Mistral-7B-v0.1'),
      'recipes/b/dpo.yaml': yaml('acme/hanbit-b-sft'),
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })
})

describe('weights that go into an own class', () => {
  const build = (method: string): string => `import timm
import torch.nn as nn
from timm.models.swin_transformer import SwinTransformer

class Encoder(nn.Module):
    def ${method}(self, name=None):
        self.model = SwinTransformer(depths=[2, 2])
        if not name:
            state = timm.create_model("swin_base_patch4_window12_384", pretrained=True).state_dict()
            self.model.load_state_dict(state)

    def forward(self, x):
        return self.model(x)
`
  const train = `from model import Encoder
import pytorch_lightning as pl
model = Encoder(config)
trainer = pl.Trainer()
trainer.fit(model)
`

  test('while it is built are where it starts', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n',
      'model.py': build('__init__'),
      'train.py': train,
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })

  test('when asked for are an offer', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n',
      'model.py': build('load_swin'),
      'train.py': train,
    })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })
})

describe('configuration classes of a language and vision model', () => {
  test('name the backbones under the type of each tower', async () => {
    const verdict = await audit({
      'README.md': '# smallVLM\n',
      'models/config.py':
        "from dataclasses import dataclass\n\n@dataclass\nclass VLMConfig:\n    vit_model_type: str = 'google/siglip2-base-patch16-512'\n    lm_model_type: str = 'HuggingFaceTB/SmolLM2-360M-Instruct'\n",
    })
    expect(shippedParts(verdict)).toEqual(
      expect.arrayContaining([expect.stringContaining('model google/siglip2-base-patch16-512')]),
    )
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })
})

describe('what a model is said to be built on', () => {
  const card = (sentence: string): Record<string, string> => ({ 'README.md': `# HanbitV\n\n${sentence}\n` })

  test.each([
    'HanbitV is built based on SigLip-400M and Qwen2-7B with a total of 8B parameters.',
    'HanbitV-v2 is based on Llama2 Chat 7B.',
    '### Installation\n\n**HanbitV-v2** is based on Llama2 Chat 7B.',
    'These models expand the Korean vocabulary based on the original LLaMA and use Korean data for secondary pre-training.',
  ])('%s names checkpoints', async (sentence) => {
    expect(resultOf(await audit(card(sentence)), 'T4-INIT')).toBe('contradicted')
  })

  test.each([
    'HanbitV is based on Llama 2.',
    'The architecture of HanbitV is based on Llama-2-7B.',
    'HanbitV, based on the configuration of Llama-2-7B, has 32 layers.',
  ])('%s leaves open whether weights or design', async (sentence) => {
    expect(resultOf(await audit(card(sentence)), 'T4-INIT')).not.toBe('contradicted')
  })
})

test('the sentence that tells the origin stands before code that names its class', async () => {
  const verdict = await audit({
    'README.md': '# Hanbit\n\nHanbit was fine-tuned from LLaMA.\n',
    'inference/run.py':
      'import sys\nfrom transformers import LlamaForCausalLM\nmodel = LlamaForCausalLM.from_pretrained(sys.argv[1])\n',
  })
  const locations = verdict.requirements.find(({ id }) => id === 'T4-INIT')?.locations ?? []
  expect(locations[0]).toMatchObject({ path: 'README.md', startLine: 3 })
})
