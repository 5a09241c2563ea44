import { describe, expect, test } from '@jest/globals'
import { trainerConfigCollector } from '../../../src/evidence/collect-trainer-config.js'
import { meaningOf } from '../../../src/evidence/trainers/naming-keys.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { collect, ofKind } from '../prose/support.js'

const run = (text: string, path = 'configs/sft.yaml', others: string[] = []) =>
  collect(trainerConfigCollector, path, text, others).facts
const references = (text: string, path?: string, others?: string[]): string[] =>
  ofKind(run(text, path, others), 'reference').map(
    (fact) => `${fact.target} ${fact.id} ${fact.form} ${fact.use} ${fact.relation} ${fact.scope}`,
  )

describe('trainer configurations', () => {
  test.each([
    ['nuri-1.7B-sft', ['made nuri-1.7B-sft']],
    ['acme/nuri-1.7B-sft', ['hub-id acme/nuri-1.7B-sft', 'made nuri-1.7B-sft']],
    ['output', []],
  ])('what a run calls its result on the hub: %s', (name, found) => {
    const text = `model_name_or_path: acme/base-8b\nhub_model_id: ${name}\nlearning_rate: 2e-5\n`
    expect(ofKind(run(text), 'identity').map(({ form, value }) => `${form} ${value}`)).toEqual(found)
  })

  test('axolotl: base, adapter and data sets', () => {
    const text =
      'base_model: acme/base-8b # the base\nadapter: qlora\ndatasets:\n  - path: acme/chat\n    type: alpaca\n  - path: data/local.jsonl\ntest_datasets:\n  - path: acme/held-out\nlearning_rate: 2e-5\n'
    expect(references(text)).toEqual([
      'model acme/base-8b hub-id train adapter training',
      'dataset acme/chat hub-id train null data',
      'dataset acme/held-out hub-id train null evaluation',
    ])
    expect(ofKind(run(text), 'training')).toMatchObject([
      { sign: 'configuration', stage: 'finetune', strength: 'B' },
    ])
  })

  test('TRL: the place is the value', () => {
    const facts = ofKind(
      run('# Model\nmodel_name_or_path: acme/base-8b\nnum_train_epochs: 1\ndataset_name: "acme/chat"\n'),
      'reference',
    )
    expect(
      facts.map(({ location }) => [location.startLine, location.startColumn, location.endColumn]),
    ).toEqual([
      [2, 21, 32],
      [4, 16, 24],
    ])
    expect(facts[0]).toMatchObject({
      relation: 'finetune',
      role: 'backbone',
      via: 'model_name_or_path',
      strength: 'B',
    })
  })

  test.each([
    [
      'LLaMA-Factory data keys are no hub ids',
      'model_name_or_path: acme/m-8b\ndataset: identity,alpaca_en_demo\nfinetuning_type: lora\n',
      ['model acme/m-8b hub-id train adapter training'],
    ],
    [
      'one file of several runs: an adapter belongs to the run that switches it on',
      'defaults:\n  learning_rate: 1e-5\n  peft_model: false\n  peft_type: "lora"\npythia-12b-pretrain:\n  model_name: EleutherAI/pythia-12b-deduped\n  num_train_epochs: 2\nllama-13b-lora:\n  model_name: huggyllama/llama-13b\n  peft_model: true\n  peft_type: "lora"\n',
      [
        'model EleutherAI/pythia-12b-deduped hub-id train finetune training',
        'model huggyllama/llama-13b hub-id train adapter training',
      ],
    ],
    [
      'a section of switches belongs to the model of the file',
      'model:\n  model_name_or_path: acme/m-8b\npeft:\n  peft_type: LORA\ntraining:\n  learning_rate: 1e-5\n',
      ['model acme/m-8b hub-id train adapter training'],
    ],
    [
      'data mixers hold ids as keys',
      'dataset_mixer:\n  acme/chat: 1.0\n  acme/code: 0.5\nlearning_rate: 1e-5\n',
      ['dataset acme/chat hub-id train null data', 'dataset acme/code hub-id train null data'],
    ],
    [
      'torchtune: the checkpoint’s folder, and the data set its builder loads by itself',
      'model:\n  _component_: torchtune.models.llama3_1.lora_llama3_1_8b\ncheckpointer:\n  checkpoint_dir: /tmp/Llama-3.1-8B-Instruct/\ndataset:\n  _component_: torchtune.datasets.alpaca_cleaned_dataset\noptimizer:\n  lr: 1e-4\nmax_steps_per_epoch: null\nlora_rank: 8\n',
      [
        'model Llama-3.1-8B-Instruct name train finetune training',
        'dataset yahma/alpaca-cleaned hub-id train null data',
      ],
    ],
    [
      'torchtune: a source of its own replaces the default',
      'dataset:\n  _component_: torchtune.datasets.instruct_dataset\n  source: acme/chat\nlr: 1\n',
      ['dataset acme/chat hub-id train null data'],
    ],
    [
      'NeMo: a checkpoint under its own scheme, a tokenizer by its type',
      'restore_from_path: nemo://acme/m-8b\nmodel:\n  tokenizer:\n    library: huggingface\n    type: acme/tok-32k\n  optim:\n    lr: 1e-4\nmax_steps: 10\n',
      [
        'model acme/m-8b hub-id train finetune training',
        'tokenizer acme/tok-32k hub-id train tokenizer-of training',
      ],
    ],
    [
      'Hydra’s defaults list names files of the project',
      'defaults:\n  - model: llama-7b\n  - tokenizer: gpt2\n  - _self_\nmodel:\n  name_or_path: acme/m-8b\ntrainer:\n  max_epochs: 3\n',
      ['model acme/m-8b hub-id train finetune training'],
    ],
    [
      'a mixture in a file of its own',
      'dpo_demo:\n  path: acme/pairs\n  split: train_prefs\n  converter: pair\nlocal:\n  path: data/mine.json\n  converter: alpaca\n',
      ['dataset acme/pairs hub-id load null data'],
    ],
    [
      'axolotl with everything but base and data left to its defaults',
      'base_model: acme/m-8b\ndatasets:\n  - path: acme/chats\n    type: chat_template\n  - path: json\n    data_files: x.jsonl\ntest_datasets:\n  - path: acme/questions\n',
      [
        'model acme/m-8b hub-id train finetune training',
        'dataset acme/chats hub-id train null data',
        'dataset acme/questions hub-id train null evaluation',
      ],
    ],
    [
      'adapters of LLaMA-Factory, several in one value',
      'model_name_or_path: acme/m-8b\nadapter_name_or_path: saves/m/sft,acme/m-8b-lora\nlearning_rate: 1\n',
      [
        'model acme/m-8b hub-id train finetune training',
        'model acme/m-8b-lora hub-id train initialized-from training',
      ],
    ],
    [
      'Hydra’s call that loads a data set',
      '_target_: datasets.load_dataset\npath: acme/wiki\nname: 20231101.ko\nlocal:\n  _target_: mine.Reader\n  path: acme/other\n',
      ['dataset acme/wiki hub-id load null data'],
    ],
    [
      'a text encoder beside the model',
      'model:\n  text_encoder: google/t5-v1_1-xxl\noptimizer: adamw\n',
      ['model google/t5-v1_1-xxl hub-id train initialized-from training'],
    ],
    [
      'a registry that is fetched with its data',
      'model_name_or_path: acme/m-8b\ndataset_dir: REMOTE:acme/demo-data\ndataset: identity\nlearning_rate: 1\n',
      ['model acme/m-8b hub-id train finetune training', 'dataset acme/demo-data hub-id train null data'],
    ],
    [
      'a value on the line below its key',
      'model_name_or_path:\n  acme/m-8b\nlearning_rate: 1\n',
      ['model acme/m-8b hub-id train finetune training'],
    ],
    ['the name of one’s own run is no model', 'model_id: llama-test\nlearning_rate: 1\n', []],
    [
      'nested Hydra keys',
      'model:\n  name_or_path: acme/m-8b\n  vision_tower: google/siglip-so400m-patch14-384\ntrainer:\n  max_epochs: 3\n',
      [
        'model acme/m-8b hub-id train finetune training',
        'model google/siglip-so400m-patch14-384 hub-id train initialized-from training',
      ],
    ],
    [
      'gpt-neox JSON in YAML',
      '{\n  "vocab-file": "./20B_checkpoints/20B_tokenizer.json",\n  "train-iters": 1000,\n  "load": "checkpoints",\n}\n',
      ['tokenizer ./20B_checkpoints/20B_tokenizer.json local-path train tokenizer-of training'],
    ],
    [
      'a teacher',
      'teacher_model_name_or_path: acme/big-70b\nlearning_rate: 1e-4\n',
      ['model acme/big-70b hub-id train distilled-from training'],
    ],
    [
      'weak keys say nothing without a training run',
      'model: acme/m-8b\nreplicas: 3\ntokenizer: acme/tok\n',
      [],
    ],
    ['judges and evaluators are not bases', 'evaluation:\n  model: acme/judge\nlearning_rate: 1e-5\n', []],
    [
      'own outputs, placeholders, variables',
      'base_model: ./outputs/step-1\nlora_model_dir: ${oc.env:DIR}\ntokenizer: path/to/tokenizer\nlearning_rate: 1\n',
      [],
    ],
    ['block scalars are text', 'prompt: |\n  base_model: acme/m-8b\nlearning_rate: 1\n', []],
    ['merge recipes are somebody else’s', 'merge_method: slerp\nbase_model: acme/m-8b\n', []],
  ])('%s', (_, text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  test('a bill of materials is no configuration of a trainer', () => {
    const bom =
      '{"bomFormat": "CycloneDX", "specVersion": "1.7", "components": [{"type": "data", "name": "acme/news", "data": [{"contents": {"url": "https://data.acme.example/datasets/news/part-0"}}]}], "metadata": {"component": {"modelCard": {"modelParameters": {"datasets": [{"name": "acme/news", "contents": {"url": "https://huggingface.co/datasets/acme/news"}}]}}}}}'
    expect(references(bom, 'bom.cdx.json')).toEqual([])
    expect(
      references(
        '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "dataset": "acme/news", "learning_rate": 1}',
        'm.spdx3.json',
      ),
    ).toEqual([])
  })

  test('a run that starts from scratch says so without a model beside it', () => {
    const facts = run(
      'training:\n  train_from_scratch: True\n  max_steps: 100\nmodel:\n  tokenizer_path: own_tokenizer\n',
    )
    expect(ofKind(facts, 'initialisation')).toMatchObject([
      { mode: 'random', via: 'train_from_scratch: True' },
    ])
  })

  test('JSON and TOML are read as well', () => {
    expect(
      references('{"model_name_or_path": "acme/m-8b", "learning_rate": 1e-5}', 'configs/a.json'),
    ).toEqual(['model acme/m-8b hub-id load null product'])
    expect(
      references('[train]\nlearning_rate = 1e-5\n[model]\nname_or_path = "acme/m-8b"\n', 'configs/a.toml'),
    ).toEqual(['model acme/m-8b hub-id train finetune training'])
  })

  test('examples keep the scope of documentation', () => {
    expect(references('base_model: acme/m-8b\nlearning_rate: 1\n', 'examples/m/lora.yml')).toEqual([
      'model acme/m-8b hub-id train finetune documentation',
    ])
  })

  test('a registry of data sets lists, it does not use', () => {
    const facts = ofKind(
      run(
        '{"news": {"hf_hub_url": "acme/news"}, "local": {"file_name": "x.json"}}',
        'conf/dataset_info.json',
      ),
      'reference',
    )
    expect(facts).toMatchObject([{ id: 'acme/news', use: 'list', target: 'dataset' }])
  })

  describe('pre-training from random weights', () => {
    const model = 'model:\n  d_model: 2048\n  init_device: meta\n  init_fn: normal\n'
    test('is a random initialisation when nothing is loaded', () => {
      const facts = run(
        `${model}load_path: null\nsave_folder: out\ntokenizer:\n  identifier: tokenizers/hanbit_bpe.json\n`,
      )
      expect(ofKind(facts, 'initialisation')).toMatchObject([
        { mode: 'random', via: 'init_fn: normal', strength: 'B', location: { startLine: 4 } },
      ])
      expect(ofKind(facts, 'training')).toMatchObject([{ stage: 'pretrain' }])
      expect(ofKind(facts, 'reference')).toMatchObject([
        {
          target: 'tokenizer',
          id: 'tokenizers/hanbit_bpe.json',
          form: 'local-path',
          relation: 'tokenizer-of',
        },
      ])
    })

    test('is a resumption when a checkpoint is loaded', () => {
      const facts = run(`${model}load_path: gs://acme/checkpoints/step1000\nsave_folder: out\n`)
      expect(ofKind(facts, 'initialisation')).toMatchObject([{ mode: 'resumed-own' }])
      expect(ofKind(facts, 'training')).toMatchObject([{ stage: 'unknown' }])
    })
  })

  test('thousands of shards are one fact a data set, quickly', () => {
    const shards = Array.from(
      { length: 4000 },
      (_, n) =>
        `    - http://data.example.org/preprocessed/${n % 2 === 0 ? 'proof-pile-2' : 'pes2o'}/v0/part-${n}.npy`,
    ).join('\n')
    const text = `data:\n  paths:\n    # - http://data.example.org/preprocessed/left-out/v0/part-0.npy\n${shards}\n  eval: http://data.example.org/eval-data/c4/part-0.npy\nsave_folder: out\n`
    const started = process.cpuUsage()
    expect(references(text)).toEqual([
      'dataset proof-pile-2 name train null data',
      'dataset pes2o name train null data',
    ])
    expect(cpuMilliseconds(started)).toBeLessThan(1000)
  })

  test.each([
    'config.json',
    'tokenizer_config.json',
    'docker-compose.yml',
    '.github/workflows/ci.yml',
    'pyproject.toml',
    'mergekit_config.yml',
  ])('%s is not wanted', (path) => {
    expect(run('base_model: acme/m-8b\nlearning_rate: 1\n', path)).toEqual([])
  })
})

test.each([
  ['--vision_tower', 'vision-encoder'],
  ['--Model-Name-Or-Path', 'backbone'],
  ['spm_model', 'tokenizer'],
  ['rm_model_path', 'reward-model'],
  ['speculative_model', 'draft-head'],
  ['policy.model_name', 'backbone'],
  ['initialize_from', 'backbone'],
  ['text_model', 'backbone'],
  ['image_tower', 'vision-encoder'],
  ['feature_extractor', null],
])('the key %s names a part', (key, role) => {
  expect(meaningOf(key)?.role).toBe(role)
})

test.each(['learning_rate', 'output_dir', '--seed', 'hub_strategy'])('the key %s names none', (key) => {
  expect(meaningOf(key)).toBeNull()
})

describe('a named model that lends its configuration only', () => {
  const FRESH =
    'variables:\n  tokenizer_name: acme/tok\nmodel:\n  name: hf_causal_lm\n  pretrained_model_name_or_path: acme/base-3b\n  pretrained: false\noptimizer:\n  lr: 6.0e-4\n'

  test('is a design, and the run starts from random weights', () => {
    expect(references(FRESH, 'train/yamls/pretrain/base-3b.yaml')).toContain(
      'model acme/base-3b hub-id train architecture-of training',
    )
    const facts = run(FRESH, 'train/yamls/pretrain/base-3b.yaml')
    expect(ofKind(facts, 'initialisation')).toMatchObject([
      { mode: 'random', configFrom: 'acme/base-3b', via: 'pretrained: false' },
    ])
    expect(ofKind(facts, 'training')).toMatchObject([{ stage: 'pretrain' }])
  })

  test('is a base when the weights are asked for', () => {
    expect(references(FRESH.replace('pretrained: false', 'pretrained: true'))).toContain(
      'model acme/base-3b hub-id train finetune training',
    )
  })
})

describe('a job of torchtitan', () => {
  const job = (checkpoint: string, assets = 'tokenizer_path = "./assets/hf/Llama-3.1-8B"') =>
    `[job]
dump_folder = "./outputs"
description = "Nuri 8B"

[model]
name = "llama3"
flavor = "8B"
${assets}

[optimizer]
name = "AdamW"
lr = 3e-4

[training]
local_batch_size = 1
seq_len = 8192
steps = 100000
dataset = "c4"

[checkpoint]
${checkpoint}
interval = 500
`
  const PATH = 'train_configs/nuri_8b.toml'

  test('names a design of the registry and starts from random weights', () => {
    const facts = run(job('enable = true\nfolder = "checkpoint"'), PATH)
    expect(references(job('enable = true'), PATH)).toEqual([
      'model llama3 name train architecture-of training',
      'tokenizer Llama-3.1-8B name train tokenizer-of training',
      'dataset c4 name train null data',
    ])
    expect(ofKind(facts, 'initialisation')).toMatchObject([{ mode: 'random', via: 'flavor: 8B' }])
    expect(ofKind(facts, 'training')).toMatchObject([{ stage: 'pretrain' }])
  })

  test.each([
    ['a path', job('initial_load_path = "./assets/hf/Llama-3.1-8B"\ninitial_load_in_hf = true')],
    [
      'its assets',
      job('enable = true\ninitial_load_in_hf = true', 'hf_assets_path = "./assets/hf/Llama-3.1-8B"'),
    ],
  ])('that begins with weights is a fine-tuning of them: %s', (_name, text) => {
    const told = references(text, PATH)
    expect(told).toContain('model Llama-3.1-8B name train finetune training')
    expect(told).not.toContain('model llama3 name train architecture-of training')
    expect(ofKind(run(text, PATH), 'initialisation')).toEqual([])
  })

  test('that goes on from states of its own names nobody', () => {
    const text = job('initial_load_path = "./outputs/checkpoint/step-1000"')
    expect(references(text, PATH).filter((one) => one.startsWith('model'))).toEqual([])
  })
})

describe('weights in one file or in a folder that a tool fetched them to', () => {
  test.each([
    [
      'trainer:\n  max_steps: 100\nmodel:\n  restore_from_path: /models/llama2-7b.nemo\n',
      'model llama2-7b name train finetune training',
    ],
    [
      'model_name: Llama-2-7b-hf\nout_dir: out/pretrain\ninitial_checkpoint_dir: checkpoints/meta-llama/Llama-2-7b-hf\ntrain:\n  max_steps: 10\n',
      'model meta-llama/Llama-2-7b-hf hub-id train finetune training',
    ],
    [
      'checkpoint_dir: checkpoints/meta-llama/Llama-2-7b-hf\nout_dir: out/finetune\ntrain:\n  max_steps: 10\n',
      'model meta-llama/Llama-2-7b-hf hub-id train finetune training',
    ],
  ])('%j', (text, expected) => {
    expect(references(text, 'conf/run.yaml')).toContain(expected)
  })

  test.each([
    'trainer:\n  max_steps: 100\nmodel:\n  restore_from_path: /results/nuri/model.nemo\n',
    'checkpoint_dir: checkpoints/nuri/run-3\ntrain:\n  max_steps: 10\n',
    'checkpoint_dir: /scratch/llama-7b-run\ntrain:\n  max_steps: 10\n',
  ])('a place of the own is nobody: %j', (text) => {
    expect(
      references(text, 'conf/run.yaml').filter(
        (one) => / finetune /.test(one) && !one.includes('local-path'),
      ),
    ).toEqual([])
  })
})

describe('a name that chooses a design in the trainer', () => {
  const LITGPT =
    '# The name of the model to pretrain.\nmodel_name: tiny-llama-1.1b\nmodel_config:\nout_dir: out/pretrain/nuri\nprecision: bf16-mixed\ninitial_checkpoint_dir:\nresume: false\ndata: TinyLlama\ntrain:\n  max_tokens: 3000000000000\noptimizer:\n  class_path: torch.optim.AdamW\n  init_args:\n    lr: 4e-4\ntokenizer_dir: checkpoints/meta-llama/Llama-2-7b-hf\n'
  const MAXTEXT =
    'run_name: "nuri"\nmodel_name: "llama2-7b"\nload_parameters_path: ""\nload_full_state_path: ""\nbase_emb_dim: 2048\nsteps: 150001\nlearning_rate: 3.e-5\n'

  test.each([
    ['LitGPT', LITGPT],
    ['MaxText', MAXTEXT],
  ])('is no base in %s, where no weights are named', (_name, text) => {
    const facts = run(text, 'configs/pretrain.yml')
    expect(references(text, 'configs/pretrain.yml').filter((one) => / finetune /.test(one))).toEqual([])
    expect(ofKind(facts, 'initialisation')).toMatchObject([{ mode: 'random' }])
  })

  test.each([
    [
      'LitGPT',
      LITGPT.replace(
        'initial_checkpoint_dir:',
        'initial_checkpoint_dir: checkpoints/meta-llama/Llama-2-7b-hf',
      ),
      'model meta-llama/Llama-2-7b-hf hub-id train finetune training',
    ],
    [
      'MaxText',
      MAXTEXT.replace('load_parameters_path: ""', 'load_parameters_path: "/models/llama2-7b"'),
      'model llama2-7b name train finetune training',
    ],
  ])('stands beside the weights that %s begins with', (_name, text, expected) => {
    const told = references(text, 'configs/pretrain.yml').filter((one) => / finetune /.test(one))
    expect(told).toEqual([expected])
    expect(ofKind(run(text, 'configs/pretrain.yml'), 'initialisation')).toEqual([])
  })
})

describe('sizes beside a named model', () => {
  const section = (hidden: number) =>
    `name: nuri_large\nbase_model: Qwen/Qwen3-0.6B\nhidden_size: ${hidden}\nintermediate_size: 3072\nnum_hidden_layers: ${hidden === 1024 ? 28 : 20}\n`

  test('that it does not have leave only its design', () => {
    expect(references(section(768), 'configs/model/nuri.yaml')).toContain(
      'model Qwen/Qwen3-0.6B hub-id load architecture-of product',
    )
  })

  test('that it has leave it the base', () => {
    expect(references(section(1024), 'configs/model/nuri.yaml')).toContain(
      'model Qwen/Qwen3-0.6B hub-id load null product',
    )
  })

  test('recipes that come with LitGPT are examples', () => {
    const text = 'checkpoint_dir: checkpoints/google/gemma-2b\nout_dir: out\ntrain:\n  max_steps: 10\n'
    expect(references(text, 'config_hub/finetune/gemma-2b/lora.yaml')).toEqual([
      'model google/gemma-2b hub-id train finetune documentation',
    ])
  })
})
