import { describe, expect, test } from '@jest/globals'
import { cpuMilliseconds } from '../support/cpu-time.js'
import { audit, borrowed, others, part, requirement, resultOf } from './audit.js'

const nn = (name: string, body = 'return self.out(x)') => `import torch
from torch import nn


class ${name}(nn.Module):
    def __init__(self, width, layers):
        super().__init__()
        self.key = nn.Linear(width, width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.layers = layers

    def forward(self, x):
        ${body}
`

describe('an attention-free design of its own (BlinkDL/RWKV-LM)', () => {
  const files = {
    'README.md': '# Gaya: an RNN with the quality of a transformer\n\nGaya is trained from scratch.\n',
    'Gaya-v7/src/model.py': nn('GayaTimeMix'),
    'Gaya-v7/train.py': `import torch
from src.model import GayaTimeMix

model = GayaTimeMix(768, 12)
optimizer = torch.optim.AdamW(model.parameters())
for step in range(1000):
    loss = model(batch(step)).mean()
    loss.backward()
    optimizer.step()
`,
    'Gaya-v7/gaya_vocab_v20260101.txt': Array.from({ length: 600 }, (_, at) => `${at + 1} 'w${at}' 2`).join(
      '\n',
    ),
  }

  test("a script that downloads somebody's weights to compare tensors borrows nothing", async () => {
    const verdict = await audit({
      ...files,
      'Gaya-v7/compare_qwen_tensors.py': `from transformers import AutoModelForCausalLM

reference = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3.5-0.8B")
for name, tensor in reference.state_dict().items():
    print(name, tuple(tensor.shape))
`,
    })
    expect(borrowed(verdict)).toEqual([])
    expect(verdict.level.ceiling).toBe('T5')
  })

  test("small weight files in the tree are weights held, and no one else's", async () => {
    const verdict = await audit({ ...files, 'Gaya-v7/toy/model-12.pth': new Uint8Array(4096).fill(7) })
    expect(resultOf(verdict, 'T2-HOLD')).toBe('supported')
    expect(verdict.level.ceiling).toBe('T5')
  })

  test('the tokenizer of an old version settles nothing beside a vocabulary of its own', async () => {
    const verdict = await audit({
      ...files,
      'Gaya-v3/run.py': `from transformers import PreTrainedTokenizerFast

tokenizer = PreTrainedTokenizerFast.from_pretrained("EleutherAI/gpt-neox-20b")
`,
    })
    expect(resultOf(verdict, 'T5-TOK')).not.toBe('contradicted')
    expect(part(verdict, 'EleutherAI/gpt-neox-20b', 'model')).toBeUndefined()
    expect(verdict.level.ceiling).toBe('T5')
  })

  test('without any config.json there is an answer for every requirement', async () => {
    const verdict = await audit(files)
    expect(verdict.conclusion).toBe('undeclared')
    expect(verdict.requirements.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(verdict.level.ceiling).toBe('T5')
  })
})

describe('a repository of papers and terms (LG-AI-EXAONE/EXAONE-4.0)', () => {
  const readme = `# EXAONE 4.0

We introduce **EXAONE 4.0**, a model with hybrid attention. The norm is moved to the outputs of attention and MLP.

## Quickstart

You should install transformers >= 4.54.0.

\`\`\`python
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("LGAI-EXAONE/EXAONE-4.0-32B", torch_dtype="bfloat16")
tokenizer = AutoTokenizer.from_pretrained("LGAI-EXAONE/EXAONE-4.0-32B")
\`\`\`

## Performance

| | EXAONE 4.0 32B | Phi 4 reasoning-plus | Qwen 3 32B | DeepSeek R1-0528 |
|---|---|---|---|---|
| MMLU-Redux | 92.3 | 90.8 | 90.9 | 93.4 |
| AIME 2025 | 85.3 | 78.0 | 72.9 | 87.5 |
`
  const license = `EXAONE AI Model License Agreement 1.2 - NC

This License Agreement ("Agreement") is entered into between you ("Licensee") and LG Management Development
Institute Co., Ltd. ("Licensor"), governing the use of the EXAONE AI Model ("Model").
`
  const remote = 'https://github.com/LG-AI-EXAONE/EXAONE-4.0.git'

  test('the GitHub account and the hub organisation are one party', async () => {
    const verdict = await audit({ 'README.md': readme, LICENSE: license }, { remote })
    expect(others(verdict)).toEqual([])
    expect(verdict.subject.ownerSource).toBe('git-remote')
  })

  test('models of a table of results are no parts', async () => {
    const verdict = await audit({ 'README.md': readme }, { remote })
    expect(verdict.components.filter((one) => /qwen|phi|deepseek|mistral/i.test(one.name))).toEqual([])
    expect(verdict.level.ceiling).toBe('T5')
  })

  test('a licence outside SPDX is told by its own name and granted by its author', async () => {
    const own = await audit({ 'README.md': readme, LICENSE: license, 'model.safetensors': 'x' }, { remote })
    expect(resultOf(own, 'T4-OWN')).not.toBe('contradicted')
    const other = await audit(
      { 'README.md': '# Tuned\n\nA chat model.\n', LICENSE: license, 'model.bin': 'x' },
      { remote: 'https://github.com/acme/tuned' },
    )
    expect(resultOf(other, 'T4-OWN')).toBe('contradicted')
    expect(requirement(other, 'T4-OWN').reasons.join()).toMatch(/EXAONE/i)
  })

  test('a design that loads natively needs no remote code to be its own', async () => {
    const verdict = await audit(
      {
        'README.md': readme,
        'config.json': JSON.stringify({
          architectures: ['Exaone4ForCausalLM'],
          model_type: 'exaone4',
          hidden_size: 5120,
          num_hidden_layers: 64,
          num_attention_heads: 40,
          num_key_value_heads: 8,
          intermediate_size: 27392,
          vocab_size: 102400,
        }),
      },
      { remote },
    )
    expect(resultOf(verdict, 'T5-CODE')).not.toBe('contradicted')
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
  })
})

describe('a known configuration with random weights (LLM360/amber-train)', () => {
  const main = `import fire
import torch
from transformers import AutoConfig, AutoTokenizer, LlamaForCausalLM

MODEL_SIZE = "7b"
HF_MODEL_NAME_OR_PATH = f"huggyllama/llama-{MODEL_SIZE}"


def main(n_chunks=360):
    tokenizer = AutoTokenizer.from_pretrained(HF_MODEL_NAME_OR_PATH)
    model = LlamaForCausalLM(
        config=AutoConfig.from_pretrained(HF_MODEL_NAME_OR_PATH))
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
    for chunk in range(n_chunks):
        for batch in chunks(tokenizer, chunk):
            loss = model(**batch).loss
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()


if __name__ == "__main__":
    fire.Fire(main)
`
  const files = { 'main.py': main, 'requirements.txt': 'lightning==2.1.2\ntransformers==4.35.2\nfire' }

  test('a configuration and a tokenizer are read, no weights', async () => {
    const verdict = await audit(files)
    expect(borrowed(verdict)).toEqual([])
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(verdict.level.ceiling).toBe('T4-1')
  })

  test('an id put together from a constant on another line is resolved', async () => {
    const verdict = await audit(files)
    expect(part(verdict, 'huggyllama/llama-7b', 'tokenizer')).toMatchObject({ owner: 'third-party' })
    expect(requirement(verdict, 'T4-2-DELTA').messages[0]?.parameters['name']).toBe('huggyllama/llama-7b')
  })

  test('the last requirement counts without a line end behind it', async () => {
    expect(part(await audit(files), 'fire', 'library')).toBeDefined()
  })
})

describe('configurations of a whole programme (allenai/OLMo)', () => {
  const yaml = (paths: number) => `run_name: haebyeon-7b
model:
  d_model: 4096
  n_heads: 32
  n_layers: 32
  vocab_size: 100278
  embedding_size: 100352
  eos_token_id: 100257
  init_device: meta
  init_fn: normal
tokenizer:
  identifier: tokenizers/haebyeon_dolma2.json
data:
  paths:
${Array.from({ length: paths }, (_, at) => `    - http://data.example.org/preprocessed/proof-pile-2/v0_decontaminated/algebraic-stack/train/allenai/dolma2-tokenizer/part-${String(at).padStart(4, '0')}-00000.npy`).join('\n')}
    - s3://bucket/preprocessed/dclm/v0_rep32/part-000-00000.npy
`
  const code = {
    'README.md': `# Haebyeon

\`\`\`python
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("haebyeon-lab/Haebyeon-7B")
\`\`\`
`,
    'haebyeon/model.py': nn('HaebyeonBlock'),
    'haebyeon/train.py': `from haebyeon.model import HaebyeonBlock

model = HaebyeonBlock(4096, 32)
model.reset_parameters()
`,
  }

  test('hundreds of YAML files of data shards stay within the budget of time', async () => {
    const big = yaml(2200)
    expect(big.length).toBeGreaterThan(300_000)
    const files: Record<string, string> = { ...code }
    for (let at = 0; at < 6; at++) files[`configs/official/stage${at}.yaml`] = big
    for (let at = 0; at < 1300; at++) files[`haebyeon/util/part_${at}.py`] = `VALUE_${at} = ${at}\n`
    const started = process.cpuUsage()
    const verdict = await audit(files)
    expect(cpuMilliseconds(started)).toBeLessThan(10_000)
    expect(verdict.coverage.skipped).toEqual([])
    expect(verdict.level.ceiling).not.toBe('T0')
  })

  test('corpora named in addresses of shards are one data part', async () => {
    const verdict = await audit({ ...code, 'configs/stage1.yaml': yaml(40) })
    const data = verdict.components.filter((one) => one.kind === 'dataset')
    expect(data).toHaveLength(1)
    expect(data[0]?.name).toContain('proof-pile-2')
    expect(data[0]?.name).toContain('dclm')
    expect(data[0]?.scope).toBe('data')
  })

  test("the project's own id in an example of use is its own", async () => {
    const verdict = await audit({ ...code, 'configs/stage1.yaml': yaml(3) }, { owner: 'haebyeon-lab' })
    expect(others(verdict).filter((name) => /haebyeon-lab/i.test(name))).toEqual([])
    expect(borrowed(verdict)).toEqual([])
  })

  test("numbers of somebody's vocabulary alone say nothing of weights", async () => {
    const verdict = await audit({ ...code, 'configs/stage1.yaml': yaml(3) })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
    expect(verdict.components.filter((one) => one.kind === 'model' && one.owner !== 'self')).toEqual([])
  })
})

describe('a small model on a known design (jzhang38/TinyLlama)', () => {
  const files = {
    'README.md': `# Jogak

Jogak is a 1.1B model, pre-trained from scratch on 3T tokens. We adopted exactly the same architecture and tokenizer as Llama 2.
`,
    'lit/config.py': `configs = [
    dict(org="EleutherAI", name="pythia-70m", n_layer=6, n_embd=512),
    dict(org="tiiuae", name="falcon-7b{}", n_layer=32, n_embd=4544),
    dict(org="lmsys", name="vicuna-7b-v1.5", n_layer=32, n_embd=4096),
    dict(org="jogak", name="jogak_1b", n_layer=22, n_head=32, n_embd=2048, n_query_groups=4),
]
name_to_config = {config["name"]: config for config in configs}
`,
    'pretrain/jogak.py': `import torch
from pathlib import Path
from lit.config import name_to_config
from lit.model import GPT, Config

model_name = "jogak_1b"


def main(fabric, resume=False):
    config = Config.from_name(model_name)
    model = GPT(config)
    model.apply(model._init_weights)
    state = {"model": model, "iter_num": 0}
    if resume:
        resume = sorted(Path("out/jogak_1b").glob("*.pth"))[-1]
        fabric.load(resume, state)
    optimizer = torch.optim.AdamW(model.parameters(), lr=4e-4)
    for batch in batches(fabric):
        loss = model(batch).mean()
        fabric.backward(loss)
        optimizer.step()


if __name__ == "__main__":
    main(setup())
`,
  }

  test('rows of an inherited list of configurations are no parts', async () => {
    const verdict = await audit(files)
    expect(verdict.components.filter((one) => /pythia|falcon|vicuna/i.test(one.name))).toEqual([])
    expect(verdict.level.ceiling).toBe('T4-2')
  })

  test("the project's own id in a demo and a conversion is its own", async () => {
    const verdict = await audit({
      ...files,
      'chat_gradio/app.py': `from transformers import AutoModelForCausalLM

model = AutoModelForCausalLM.from_pretrained("jogak/Jogak-1.1B-Chat-v1.0")
`,
      'scripts/convert_hf_checkpoint.py': `from transformers import AutoModelForCausalLM

weights = AutoModelForCausalLM.from_pretrained("jogak/Jogak-1.1B-intermediate-step-1431k-3T").state_dict()
`,
    })
    expect(borrowed(verdict)).toEqual([])
    expect(verdict.level.ceiling).toBe('T4-2')
  })

  test('a run that goes on from its own checkpoint started at random all the same', async () => {
    const verdict = await audit(files)
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(requirement(verdict, 'T4-INIT').messages.map(({ key }) => key)).toContain(
      'reason.random-start-code',
    )
  })
})

describe('an own decoder with encoders by others (naver/OmniServe)', () => {
  const vision = `model_type: qwen2_5_vl
architectures:
- Qwen2_5_VisionTransformerPretrainedModel
depth: 32
hidden_size: 1280
intermediate_size: 3456
num_heads: 16
out_hidden_size: 5120
patch_size: 14
fullatt_block_indexes: [7, 15, 23, 31]
`
  const audio = JSON.stringify({
    architectures: ['Qwen2AudioEncoder'],
    model_type: 'qwen2_audio_encoder',
    d_model: 1280,
    encoder_layers: 32,
    encoder_attention_heads: 20,
    encoder_ffn_dim: 5120,
    num_mel_bins: 128,
  })
  const service = JSON.stringify(
    {
      models_weight: { continuous_audio: { path: 'app/model/weights/audio_weights.pt' } },
      audio_processor_path: 'app/model/weights/qwen2-audio-encoder-from-qwen2-audio-7b-instruct',
    },
    null,
    2,
  )
  const files = {
    'README.md': '# NuriServe\n\nNuriServe runs Nuri-SEED-Think-32B behind an OpenAI-compatible API.\n',
    'encoder/vision/app/model/configs/32b_cont_config.yaml': vision,
    'encoder/audio/config.json': service,
    'encoder/audio/app/model/weights/qwen2-audio-encoder-from-qwen2-audio-7b-instruct/config.json': audio,
  }

  test('an OpenAI-compatible server and its client in examples are no closed API', async () => {
    const verdict = await audit({
      ...files,
      'server/app.py': `from fastapi import FastAPI

app = FastAPI()


@app.post("/v1/chat/completions")
async def openai_chat_completions(body: dict):
    """OpenAI-compatible route."""
    return await engine.generate(body)
`,
      'examples/request.py': `from openai import OpenAI

client = OpenAI(base_url="http://localhost:8000/v1", api_key="EMPTY")
print(client.chat.completions.create(model="track_a", messages=[]))
`,
    })
    expect(verdict.components.filter((one) => one.kind === 'service')).toEqual([])
    expect(resultOf(verdict, 'T2-HOLD')).not.toBe('contradicted')
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('a path of weights that are elsewhere states where they come from', async () => {
    const verdict = await audit(files)
    expect(borrowed(verdict).some((name) => /qwen2-audio/i.test(name))).toBe(true)
    const encoder = verdict.components.find((one) => /qwen2-audio/i.test(one.name) && one.kind === 'model')
    expect(encoder).toMatchObject({
      role: 'audio-encoder',
      country: 'CN',
      owner: 'third-party',
      scope: 'product',
    })
    expect(encoder?.locations.some(({ path }) => path.startsWith('encoder/audio/'))).toBe(true)
  })

  test('a configuration in YAML shows whose tower it is', async () => {
    const verdict = await audit(files)
    const tower = verdict.components.find((one) => one.role === 'vision-encoder')
    expect(tower).toMatchObject({ kind: 'model', country: 'CN', owner: 'third-party' })
    expect(tower?.name).toMatch(/Qwen2\.5-VL/i)
    expect(tower?.locations[0]?.path).toMatch(/32b_cont_config\.yaml$/)
  })

  test("a fork of somebody's server inside the tree names nothing of the product", async () => {
    const vendored: Record<string, string> = {
      'vllm/LICENSE': 'Apache License\nVersion 2.0, January 2004\n',
      'vllm/pyproject.toml': '[project]\nname = "vllm"\n',
      'vllm/CONTRIBUTING.md': '# Contributing to vLLM\n',
      'vllm/vllm/model_executor/models/registry.py': `_MODELS = {
    "MixtralForCausalLM": ("mixtral", "MixtralForCausalLM"),
    "Gemma3ForCausalLM": ("gemma3", "Gemma3ForCausalLM"),
}
`,
      'vllm/tests/models/registry.py':
        'MODELS = ["mistralai/Mixtral-8x7B-Instruct-v0.1", "google/gemma-3-4b-it"]\n',
      'vllm/docs/models.md': 'Based on [Falcon](https://huggingface.co/tiiuae/falcon-7b).\n',
      'vllm/train.py': `from transformers import AutoModelForCausalLM, Trainer

Trainer(model=AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")).train()
`,
    }
    const verdict = await audit({ ...files, ...vendored })
    expect(verdict.components.filter((one) => /mixtral|gemma|falcon|llama/i.test(one.name))).toEqual([])
    expect(part(verdict, 'vllm', 'library')).toMatchObject({ scope: 'vendored' })
    expect(verdict.level.ceiling).toBe('T2')
  })

  test('a comment in Korean on a tower names the design and no weights by itself', async () => {
    const { 'README.md': readme } = files
    const verdict = await audit({
      'README.md': readme,
      'encoder/vision/model.py': `from torch import nn


class VisionTower(nn.Module):
    # qwen 2.5 vl 과 동일한 전처리를 사용
    def forward(self, x):
        return self.blocks(x)
`,
    })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })

  test('compiled files are listed and left alone', async () => {
    const verdict = await audit({
      ...files,
      'model_converter/__pycache__/converter.cpython-312.pyc': new Uint8Array([
        0xcb, 0x0d, 0x0d, 0x0a, 0, 0, 0, 0, 0xff, 0xfe,
      ]),
    })
    expect(verdict.coverage.filesListed).toBe(5)
    expect(verdict.level.ceiling).toBe('T2')
  })

  test("the towers take the product down, and what is the declarer's own stands beside them", async () => {
    const verdict = await audit({
      ...files,
      'nuri/modeling_nuri.py': nn('NuriDecoderLayer'),
    })
    expect(verdict.level.ceiling).toBe('T2')
    expect(verdict.levels.find((one) => one.component === 'self:backbone')?.ceiling).toBe('T5')
  })
})

describe('a speech toolkit (sooftware/kospeech)', () => {
  const files = {
    'README.md': `# Malsori

Malsori is a toolkit for Korean speech recognition. Models are trained on KsponSpeech.
`,
    'setup.py': `from setuptools import find_packages, setup

setup(
    name="malsori",
    packages=find_packages(),
    install_requires=[
        "torch >= 1.4.0",
        "librosa>=0.7.0",
        "sentencepiece",
    ],
)
`,
    'malsori/models/conformer/model.py': `from torch import nn


class Conformer(nn.Module):
    """
    Conformer: Convolution-augmented Transformer for Speech Recognition
    The paper is available at https://arxiv.org/abs/2005.08100
    """

    def __init__(self, num_classes, input_dim=80):
        super().__init__()
        self.encoder = nn.Linear(input_dim, num_classes)

    def forward(self, inputs):
        return self.encoder(inputs)
`,
    'malsori/train.py': `from malsori.models.conformer.model import Conformer

model = Conformer(num_classes=2000)
train(model, "KsponSpeech")
`,
  }

  test('no file of any hub is needed for an answer', async () => {
    const verdict = await audit(files)
    expect(verdict.level.ceiling).toBe('T4-2')
    expect(borrowed(verdict)).toEqual([])
  })

  test('requirements with spaces in their specifiers are read', async () => {
    const verdict = await audit(files)
    expect(
      verdict.components
        .filter((one) => one.kind === 'library')
        .map((one) => one.name)
        .sort(),
    ).toEqual(['librosa', 'sentencepiece', 'torch'])
  })

  test('hundreds of pages of documentation name no parts', async () => {
    const docs: Record<string, string> = {}
    for (let at = 0; at < 400; at++)
      docs[`docs/html/page${at}.html`] =
        '<p>The model is based on <a href="https://huggingface.co/openai/whisper-large-v3">Whisper</a>.</p>'
    const verdict = await audit({ ...files, ...docs })
    expect(verdict.components.filter((one) => /whisper/i.test(one.name))).toEqual([])
    expect(verdict.level.ceiling).toBe('T4-2')
  })

  test('a domestic corpus has its country', async () => {
    const verdict = await audit(files)
    expect(part(verdict, 'KsponSpeech', 'dataset')).toMatchObject({ country: 'KR' })
  })
})
