import { describe, expect, test } from '@jest/globals'
import { audit, borrowed, lfsPointer, others, part, requirement, resultOf } from './audit.js'

const KO = { owner: 'acme' }

describe('a card that names its base only in prose (SKT-AI/A.X-4.0)', () => {
  const english = `# Haneul 4.0

Haneul 4.0 is a language model for enterprises, built on the open-source
[Qwen2.5](https://huggingface.co/collections/Qwen/qwen25-66e81a666513e518adb90d9e) model and trained further on Korean text.
`
  const korean = `# Haneul 4.0

Haneul 4.0은 오픈소스 모델인 [Qwen2.5](https://huggingface.co/collections/Qwen/qwen25-66e81a666513e518adb90d9e)에 방대한 한국어 데이터를 추가로 학습시킨 모델입니다.
`
  const api = `
## API

\`\`\`python
from openai import OpenAI

client = OpenAI(base_url="https://guest-api.haneul.chat/v1", api_key="sk-guest")
client.chat.completions.create(model="haneul-4", messages=[{"role": "user", "content": "안녕"}])
\`\`\`
`

  test('a collection address stands for the family behind it', async () => {
    const verdict = await audit({ 'README.md': english }, KO)
    expect(borrowed(verdict)).toEqual(['Qwen2.5'])
    expect(part(verdict, 'Qwen2.5')).toMatchObject({ country: 'CN', owner: 'third-party', strength: 'E' })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('the Korean card says the same', async () => {
    const verdict = await audit({ 'README.md': korean }, KO)
    expect(borrowed(verdict)).toEqual(['Qwen2.5'])
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('both cards name one part', async () => {
    const verdict = await audit({ 'README.md': korean, 'README.en.md': english }, KO)
    expect(borrowed(verdict)).toEqual(['Qwen2.5'])
    expect(part(verdict, 'Qwen2.5')?.places).toBeGreaterThanOrEqual(2)
  })

  test("the declarer's own endpoint is no service by others", async () => {
    const verdict = await audit({ 'README.md': english + api }, KO)
    expect(verdict.components.filter((one) => one.kind === 'service')).toEqual([])
  })

  test("an SDK pointed at the declarer's own server is a wire format, also in code", async () => {
    const verdict = await audit(
      {
        'README.md': english,
        'examples/chat.py': `from openai import OpenAI

client = OpenAI(base_url="https://guest-api.haneul.chat/v1", api_key="sk-guest")
print(client.chat.completions.create(model="haneul-4", messages=[]))
`,
      },
      KO,
    )
    expect(verdict.components.filter((one) => one.kind === 'service')).toEqual([])
    expect(verdict.level.ceiling).toBe('T2')
  })
})

describe('block expansion (TencentARC/LLaMA-Pro)', () => {
  const expansion = `import argparse

import torch
from transformers import AutoModelForCausalLM

parser = argparse.ArgumentParser()
parser.add_argument("--model_path", default="meta-llama/Llama-2-7b-hf", type=str, help="original model path")
parser.add_argument("--output_path", default="pytorch_model.bin", type=str)
parser.add_argument("--original_layers", default=32, type=int)
parser.add_argument("--layers", default=40, type=int)
args = parser.parse_args()

model = AutoModelForCausalLM.from_pretrained(args.model_path, torch_dtype=torch.float16)
ckpt = model.state_dict()
split = args.original_layers // (args.layers - args.original_layers)
count = 0
output = {}
for i in range(args.original_layers):
    for k in ckpt:
        if ("layers." + str(i) + ".") in k:
            output[k.replace(("layers." + str(i) + "."), ("layers." + str(count) + "."))] = ckpt[k]
    count += 1
    if (i + 1) % split == 0:
        for k in ckpt:
            if ("layers." + str(i) + ".") in k:
                output[k.replace(("layers." + str(i) + "."), ("layers." + str(count) + "."))] = torch.zeros_like(ckpt[k])
        count += 1
torch.save(output, args.output_path)
`

  test('layers renumbered in a state dict are a re-assembly though no word says so', async () => {
    const verdict = await audit({ 'scripts/expand.py': expansion }, KO)
    expect(resultOf(verdict, 'T3-ASM')).toBe('supported')
    expect(verdict.level.ceiling).toBe('T3')
  })

  test('a model id that is only the default of an argument is followed to the loader', async () => {
    const verdict = await audit({ 'scripts/expand.py': expansion }, KO)
    expect(borrowed(verdict)).toEqual(['meta-llama/Llama-2-7b-hf'])
    expect(part(verdict, 'meta-llama/Llama-2-7b-hf')).toMatchObject({ country: 'US', supplier: 'Meta' })
  })

  test('a permissive label on weights under the licence of the base is a conflict', async () => {
    const verdict = await audit(
      {
        'README.md': `---
license: apache-2.0
base_model: meta-llama/Llama-2-7b-hf
---
# Expanded
`,
        'scripts/expand.py': expansion,
        'sovereignty.json': JSON.stringify({
          schemaVersion: '1.0.0',
          subject: { name: 'Expanded', supplier: 'Acme' },
          claim: { level: 'T3' },
          components: [
            {
              name: 'Llama 2',
              type: 'model',
              role: 'backbone',
              purl: 'pkg:huggingface/meta-llama/Llama-2-7b-hf',
              relation: 'layer-copied',
              supplier: 'Meta',
              license: { declared: 'llama2' },
            },
          ],
        }),
      },
      KO,
    )
    expect(resultOf(verdict, 'T3-LIC')).toBe('contradicted')
    const conflict = verdict.findings.find((one) => one.rule === 'license/relicensed')
    expect(conflict).toMatchObject({ severity: 'error', requirement: 'T3-LIC' })
    expect(conflict?.locations[0]).toMatchObject({ path: 'README.md', startLine: 2 })
    expect(verdict.level.ceiling).toBe('T3')
  })

  test('submodules are code by others, by SSH address too', async () => {
    const verdict = await audit(
      {
        'scripts/expand.py': expansion,
        '.gitmodules': `[submodule "open-instruct"]
	path = open-instruct
	url = git@github.com:hills-code/open-instruct.git
[submodule "bigcode-evaluation-harness"]
	path = bigcode-evaluation-harness
	url = https://github.com/hills-code/bigcode-evaluation-harness
`,
      },
      KO,
    )
    expect(part(verdict, 'hills-code/open-instruct')).toMatchObject({
      kind: 'code',
      relation: 'code-from',
      purl: 'pkg:github/hills-code/open-instruct',
    })
    expect(part(verdict, 'hills-code/bigcode-evaluation-harness')).toBeDefined()
  })
})

describe('instruction tuning from shell scripts (Beomi/KoAlpaca)', () => {
  const train = `from dataclasses import dataclass, field
from typing import Optional

import transformers


@dataclass
class ModelArguments:
    model_name_or_path: Optional[str] = field(default="facebook/opt-125m")


def train():
    parser = transformers.HfArgumentParser((ModelArguments, transformers.TrainingArguments))
    model_args, training_args = parser.parse_args_into_dataclasses()
    model = transformers.AutoModelForCausalLM.from_pretrained(model_args.model_name_or_path)
    transformers.Trainer(model=model, args=training_args).train()


if __name__ == "__main__":
    train()
`
  const launch = `#!/bin/bash
torchrun --nproc_per_node=4 train.py \\
    --model_name_or_path='EleutherAI/polyglot-ko-5.8b' \\
    --data_path ./ko_data.json \\
    --num_train_epochs 2
`

  test('a launch file replaces the default of the argument', async () => {
    const verdict = await audit({ 'train.py': train, 'train_polyglot.sh': launch }, KO)
    expect(borrowed(verdict)).toEqual(['EleutherAI/polyglot-ko-5.8b'])
    expect(part(verdict, 'facebook/opt-125m')).toBeUndefined()
    expect(verdict.level.ceiling).toBe('T2')
  })

  test("a path of the author's machine names the family it ends in", async () => {
    const verdict = await audit(
      {
        'train.py': train,
        'train.sh': launch.replace("'EleutherAI/polyglot-ko-5.8b'", '/workspace/llama/llama-7b'),
      },
      KO,
    )
    expect(borrowed(verdict)).toHaveLength(1)
    expect(borrowed(verdict)[0]).toMatch(/llama/i)
    expect(verdict.components.find((one) => one.kind === 'model')).toMatchObject({ country: 'US' })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('a copied card and a licence of the data are read each for what it covers', async () => {
    const verdict = await audit(
      {
        'train.py': train,
        'train_polyglot.sh': launch,
        'model_card.md': `# Alpaca

The code and the data are released under the Apache 2.0 license.
`,
        DATA_LICENSE: `Creative Commons Attribution-NonCommercial 4.0 International Public License

By exercising the Licensed Rights (defined below), You accept and agree to be bound by the terms and conditions.
`,
      },
      KO,
    )
    // Neither is a licence of the weights, so neither says whose the weights are.
    expect(verdict.level.ceiling).toBe('T2')
    expect(requirement(verdict, 'T4-OWN').reasons.join(' ')).not.toMatch(/NC-4\.0|NonCommercial/i)
  })

  test('the shell script is where the base stands, and its line is told', async () => {
    const verdict = await audit({ 'train.py': train, 'train_polyglot.sh': launch }, KO)
    expect(part(verdict, 'EleutherAI/polyglot-ko-5.8b')?.locations[0]).toMatchObject({
      path: 'train_polyglot.sh',
      startLine: 3,
    })
  })

  test('arguments logged by a run name the base', async () => {
    const verdict = await audit(
      {
        'train.py': train,
        'wandb/run-20230324_102030-abc/files/wandb-metadata.json': JSON.stringify(
          {
            args: ['--model_name_or_path', 'EleutherAI/polyglot-ko-12.8b', '--data_path', 'ko.json'],
            program: 'train.py',
          },
          null,
          4,
        ),
      },
      KO,
    )
    expect(part(verdict, 'EleutherAI/polyglot-ko-12.8b', 'model')).toMatchObject({ supplier: 'EleutherAI' })
  })

  test('Korean file names and notebooks are read', async () => {
    const verdict = await audit(
      {
        '학습/미세조정 (5.8B).ipynb': JSON.stringify({
          cells: [
            {
              cell_type: 'code',
              execution_count: null,
              metadata: {},
              outputs: [],
              source: [
                'from transformers import AutoModelForCausalLM, Trainer\n',
                'model = AutoModelForCausalLM.from_pretrained("EleutherAI/polyglot-ko-5.8b")\n',
                'Trainer(model=model).train()\n',
              ],
            },
          ],
          metadata: {},
          nbformat: 4,
          nbformat_minor: 5,
        }),
      },
      KO,
    )
    expect(borrowed(verdict)).toEqual(['EleutherAI/polyglot-ko-5.8b'])
    expect(part(verdict, 'EleutherAI/polyglot-ko-5.8b')?.locations[0]?.path).toBe(
      '학습/미세조정 (5.8B).ipynb',
    )
  })
})

describe('a vision-language model from parts (haotian-liu/LLaVA)', () => {
  const files = {
    'scripts/finetune.sh': `#!/bin/bash
deepspeed llava/train/train_mem.py \\
    --model_name_or_path lmsys/vicuna-13b-v1.5 \\
    --version v1 \\
    --vision_tower openai/clip-vit-large-patch14-336 \\
    --mm_projector_type mlp2x_gelu
`,
    'llava/model/language_model.py': `from transformers import AutoConfig, AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM


class ViewConfig(LlamaConfig):
    model_type = "view_llama"


class ViewLlamaForCausalLM(LlamaForCausalLM):
    config_class = ViewConfig

    def forward(self, input_ids=None, images=None, **kwargs):
        inputs = self.prepare_inputs(input_ids, images)
        return super().forward(inputs_embeds=inputs, **kwargs)


AutoConfig.register("view_llama", ViewConfig)
AutoModelForCausalLM.register(ViewConfig, ViewLlamaForCausalLM)
`,
    'llava/train/train_mem.py': `import transformers
from llava.model.language_model import ViewLlamaForCausalLM


def train(model_args, training_args):
    model = ViewLlamaForCausalLM.from_pretrained(model_args.model_name_or_path)
    model.get_model().initialize_vision_modules(model_args=model_args)
    transformers.Trainer(model=model, args=training_args).train()
`,
  }

  test('what stands behind the base is told with it', async () => {
    const verdict = await audit(files, KO)
    expect(borrowed(verdict)).toContain('lmsys/vicuna-13b-v1.5')
    const behind = verdict.findings.find((one) => one.rule === 'component/lineage')
    expect(behind?.message).toContain('Llama-2-13b')
  })

  test('a vision tower chosen by a shell argument is an encoder of the product', async () => {
    const verdict = await audit(files, KO)
    expect(part(verdict, 'openai/clip-vit-large-patch14-336')).toMatchObject({
      role: 'vision-encoder',
      supplier: 'OpenAI',
      country: 'US',
    })
    expect(borrowed(verdict)).toContain('openai/clip-vit-large-patch14-336')
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('a subclass under a new model type is no native architecture', async () => {
    const verdict = await audit(files, KO)
    expect(resultOf(verdict, 'T5-CODE')).toBe('contradicted')
    expect(requirement(verdict, 'T5-CODE').locations[0]?.path).toBe('llava/model/language_model.py')
  })

  test('an attention of the vision tower makes no native architecture of what is wrapped beside it', async () => {
    const tower = `from torch import nn


class Attention(nn.Module):
    def forward(self, x):
        return self.proj(self.qkv(x))
`
    const verdict = await audit({ ...files, 'llava/model/vision_encoder/vit_b.py': tower }, KO)
    expect(resultOf(verdict, 'T5-CODE')).toBe('contradicted')
  })

  test('a closed model that only judges answers does not make the product an API wrapper', async () => {
    const verdict = await audit(
      {
        ...files,
        'llava/eval/eval_gpt_review.py': `import openai


def review(content):
    return openai.ChatCompletion.create(model="gpt-4", messages=[{"role": "user", "content": content}])
`,
      },
      KO,
    )
    expect(verdict.level.ceiling).toBe('T2')
    expect(verdict.components.find((one) => one.kind === 'service')).toMatchObject({ scope: 'evaluation' })
    expect(resultOf(verdict, 'T2-HOLD')).not.toBe('contradicted')
  })
})

describe('a complete hub folder of a fine-tune (RUTERGPT13B)', () => {
  const config = JSON.stringify(
    {
      _name_or_path: 'meta-llama/Llama-2-13b-chat-hf',
      architectures: ['LlamaForCausalLM'],
      hidden_size: 5120,
      intermediate_size: 13824,
      max_position_embeddings: 4096,
      model_type: 'llama',
      num_attention_heads: 40,
      num_hidden_layers: 40,
      num_key_value_heads: 40,
      rms_norm_eps: 1e-5,
      vocab_size: 32000,
    },
    null,
    2,
  )
  const card = `---
license: llama2
language:
- no
- en
datasets:
- NbAiLab/norwegian-alpaca
---
# Fjord 13B

Fjord 13B was trained with LoRA on top of Llama 2 13B Chat.

The data was partly made with gpt-3.5-turbo. OpenAI prohibits the use of its output to develop models that compete
with OpenAI.
`
  const files = {
    'README.md': card,
    'config.json': config,
    'pytorch_model-00001-of-00002.bin': lfsPointer(9948728430, '1'.repeat(64)),
    'pytorch_model-00002-of-00002.bin': lfsPointer(9904165024, '2'.repeat(64)),
  }

  test('a card with data sets and no base still has the base of its configuration', async () => {
    const verdict = await audit(files, KO)
    expect(borrowed(verdict).some((name) => /llama-2-13b/i.test(name))).toBe(true)
    expect(part(verdict, 'NbAiLab/norwegian-alpaca', 'dataset')).toBeDefined()
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('the language "no" is a word, and the rest of the front matter is read', async () => {
    const verdict = await audit(files, KO)
    expect(verdict.coverage.skipped).toEqual([])
    expect(resultOf(verdict, 'T4-OWN')).toBe('contradicted')
    expect(requirement(verdict, 'T4-OWN').messages.map(({ parameters }) => parameters['licensor'])).toContain(
      'Meta',
    )
  })

  test('pointers in place of the bytes are weights held', async () => {
    const verdict = await audit(files, KO)
    expect(resultOf(verdict, 'T2-HOLD')).toBe('supported')
    expect(requirement(verdict, 'T2-HOLD').locations[0]).toMatchObject({
      path: 'pytorch_model-00001-of-00002.bin',
    })
  })

  test('a sentence on the terms of a data generator is no licence of the weights and no call of its API', async () => {
    const verdict = await audit(files, KO)
    expect(verdict.level.ceiling).toBe('T2')
    const service = verdict.components.find((one) => one.kind === 'service')
    expect(service === undefined || service.scope === 'data').toBe(true)
  })
})

describe("recipes for somebody's model (swiss-ai/apertus-finetuning-recipes)", () => {
  const files = {
    'configs/sft_lora.yaml': `# Model
model_name_or_path: swiss-ai/Apertus-8B-Instruct-2509
dataset_name: HuggingFaceH4/Multilingual-Thinking
learning_rate: 2.0e-4
use_peft: true
lora_r: 8
output_dir: Apertus-FT
`,
    'sft_train.py': `"""
accelerate launch sft_train.py --config configs/sft_lora.yaml --model_name_or_path swiss-ai/Apertus-8B-Instruct-2509
"""
from datasets import load_dataset
from transformers import AutoModelForCausalLM
from trl import ModelConfig, ScriptArguments, SFTConfig, SFTTrainer, TrlParser


def main(script_args, training_args, model_args):
    model = AutoModelForCausalLM.from_pretrained(model_args.model_name_or_path)
    data = load_dataset(script_args.dataset_name)
    SFTTrainer(model=model, args=training_args, train_dataset=data["train"]).train()


if __name__ == "__main__":
    main(*TrlParser((ScriptArguments, SFTConfig, ModelConfig)).parse_args_and_config())
`,
    'requirements.txt': 'torch\ntrl==0.20.0\npeft',
  }

  test('an id that stands only in YAML is the base of the script that reads it', async () => {
    const verdict = await audit(files, KO)
    expect(borrowed(verdict)).toEqual(['swiss-ai/Apertus-8B-Instruct-2509'])
    expect(part(verdict, 'swiss-ai/Apertus-8B-Instruct-2509')).toMatchObject({ country: 'CH', strength: 'B' })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('for its own maker the base is no borrowing', async () => {
    const verdict = await audit(files, { remote: 'https://github.com/swiss-ai/apertus-finetuning-recipes' })
    expect(borrowed(verdict)).toEqual([])
    expect(part(verdict, 'swiss-ai/Apertus-8B-Instruct-2509')).toMatchObject({ owner: 'self' })
  })

  test('without a licence file nothing is said of a licence', async () => {
    const verdict = await audit(files, KO)
    expect(requirement(verdict, 'T4-OWN').messages.map(({ key }) => key)).toEqual([
      'reason.weights-of-others-licensed',
    ])
    expect(resultOf(verdict, 'T2-LIC')).toBe('unverified')
  })

  test('the last requirement counts though the file ends without a line end', async () => {
    const verdict = await audit(files, KO)
    expect(part(verdict, 'peft', 'library')).toBeDefined()
  })
})

describe('a merge (2PRYMMAL-Yi1.5-6B-SLERP)', () => {
  const files = {
    'mergekit_config.yml': `

slices:
  - sources:
      - model: 01-ai/Yi-1.5-6B-Chat
        layer_range: [0, 32]
      - model: 01-ai/Yi-1.5-6B
        layer_range: [0, 32]
merge_method: slerp
base_model: 01-ai/Yi-1.5-6B-Chat
parameters:
  t:
    - value: 0.5
dtype: bfloat16
`,
    'config.json': JSON.stringify({
      _name_or_path: '01-ai/Yi-1.5-6B-Chat',
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      hidden_size: 4096,
      num_hidden_layers: 32,
      vocab_size: 64000,
    }),
    'README.md': `---
base_model:
- 01-ai/Yi-1.5-6B-Chat
- 01-ai/Yi-1.5-6B
library_name: transformers
tags:
- mergekit
- merge
license: apache-2.0
---
# merge

Licence : ce modèle est distribué sous licence Apache 2.0, qui permet l'usage commercial.

\`\`\`yaml
slices:
  - sources:
      - model: 01-ai/Yi-1.5-6B
`,
  }

  test('the class of the configuration is not where the weights come from', async () => {
    const verdict = await audit(files, KO)
    expect([...borrowed(verdict)].sort()).toEqual(['01-ai/Yi-1.5-6B', '01-ai/Yi-1.5-6B-Chat'])
    for (const name of borrowed(verdict))
      expect(part(verdict, name)).toMatchObject({ country: 'CN', supplier: '01.AI' })
    expect(others(verdict).some((name) => /^llama/i.test(name) && borrowed(verdict).includes(name))).toBe(
      false,
    )
  })

  test('empty lines before the merge configuration do not move its places', async () => {
    const verdict = await audit(files, KO)
    expect(resultOf(verdict, 'T3-ASM')).toBe('supported')
    expect(
      requirement(verdict, 'T3-ASM').locations.some(
        ({ path, startLine }) => path === 'mergekit_config.yml' && startLine >= 3,
      ),
    ).toBe(true)
    expect(verdict.level.ceiling).toBe('T3')
  })

  test('a fence that is never closed and a sentence in French take nothing away', async () => {
    const verdict = await audit(files, KO)
    expect(verdict.coverage.skipped).toEqual([])
    expect(resultOf(verdict, 'T3-LIC')).not.toBe('contradicted')
    expect(verdict.level.ceiling).toBe('T3')
  })
})

describe('experts made of a dense model', () => {
  test('are layers copied from it, where the page says so and the code only loads it', async () => {
    const verdict = await audit(
      {
        'README.md':
          '# Haneul MoE\n\nHaneul MoE is upcycled from Qwen2.5-1.5B: each MLP became eight experts.\n',
        'upcycle.py': `from transformers import AutoModelForCausalLM

dense = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-1.5B")
moe = build_moe(dense.config)
for source, target in zip(dense.model.layers, moe.model.layers):
    for expert in target.mlp.experts:
        expert.load_state_dict(source.mlp.state_dict())
moe.save_pretrained("haneul-moe")
`,
      },
      KO,
    )
    expect(part(verdict, 'Qwen/Qwen2.5-1.5B')).toMatchObject({ relation: 'layer-copied' })
    expect(resultOf(verdict, 'T3-ASM')).toBe('supported')
    expect(verdict.level.ceiling).toBe('T3')
  })
})
