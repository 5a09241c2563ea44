import { describe, expect, test } from '@jest/globals'
import { audit, resultOf } from './audit.js'

const TRAIN = `import torch
from model import GPT, GPTConfig

init_from = 'scratch'  # 'scratch' or 'resume' or 'gpt2*'
if init_from == 'scratch':
    gptconf = GPTConfig(n_layer=12)
    model = GPT(gptconf)
elif init_from.startswith('gpt2'):
    model = GPT.from_pretrained(init_from)
optimizer = model.configure_optimizers(0.1)
while True:
    loss = model(torch.zeros(1))
    loss.backward()
    optimizer.step()
`
const MODEL = `import torch.nn as nn

class GPT(nn.Module):
    def __init__(self, config):
        super().__init__()

    def forward(self, x):
        return x

    @classmethod
    def from_pretrained(cls, model_type):
        from transformers import GPT2LMHeadModel
        model_hf = GPT2LMHeadModel.from_pretrained(model_type)
        return cls(None)
`

describe('a project that pre-trains by default and offers to fine-tune', () => {
  const files = {
    'README.md':
      '# smallGPT\n\nThe simplest code to pre-train a GPT.\n\n## finetuning\n\nWe initialize from a GPT2 checkpoint with `init_from` and train as normal.\n',
    'train.py': TRAIN,
    'model.py': MODEL,
  }

  test('keeps a random start for what it trains', async () => {
    expect(resultOf(await audit(files), 'T4-INIT')).toBe('unverified')
  })

  test('loses it when the option starts from weights of others by default', async () => {
    const tuned = { ...files, 'train.py': TRAIN.replace("init_from = 'scratch'", "init_from = 'gpt2-xl'") }
    expect(resultOf(await audit(tuned), 'T4-INIT')).toBe('contradicted')
  })

  test('loses it when the same sentence introduces the model', async () => {
    const stated = { ...files, 'README.md': files['README.md'].replace('## finetuning\n\n', '') }
    expect(resultOf(await audit(stated), 'T4-INIT')).toBe('contradicted')
  })
})

describe('what a repository writes down without loading it', () => {
  test('a registry of configurations that names models to take settings from is no base', async () => {
    const verdict = await audit({
      'README.md': '# trainkit\n',
      'trainkit/registry.py':
        'from .config import BackendConfig\n\ndef debug() -> BackendConfig:\n    return BackendConfig(hf_model="Qwen/Qwen3-4B", steps=10)\n',
      'trainkit/config.py': 'class BackendConfig:\n    hf_model: str = ""\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })

  test('a demonstration folder under any name loads for show', async () => {
    const verdict = await audit({
      'README.md': '# Hanbit\n\nHanbit was trained from scratch.\n',
      'streamlit_demo/worker.py':
        'from diffusers import StableDiffusionPipeline\npipe = StableDiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-2-1")\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })
})
