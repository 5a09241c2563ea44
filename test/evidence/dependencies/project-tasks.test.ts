import { expect, test } from '@jest/globals'
import { collectPixi } from '../../../src/evidence/collect-pixi.js'
import { collectPyproject } from '../../../src/evidence/collect-pyproject.js'
import { type Collected, collect } from './collect.js'

const named = ({ facts }: Collected): readonly string[] =>
  facts.flatMap((fact) =>
    fact.kind === 'reference'
      ? [`${fact.target} ${fact.id} ${fact.strength} ${fact.scope} ${fact.location.startLine}`]
      : [],
  )

test('tasks of pixi name what they download and train from', () => {
  const collected = collect(collectPixi, {
    'pixi.toml': `[workspace]
name = "haneul"
channels = ["conda-forge"]
[tasks]
fetch = "huggingface-cli download acme/base-410m"
lint = "ruff check ."
train = { cmd = "python train.py --model_name_or_path acme/base-7b", depends-on = ["fetch"] }
[feature.serve.tasks]
serve = "vllm serve acme/chat-7b"
`,
  })
  expect(named(collected)).toEqual([
    'model acme/base-410m D product 5',
    'model acme/base-7b D training 7',
    'model acme/chat-7b D product 9',
  ])
})

test('scripts of PDM, Poe and Hatch', () => {
  const collected = collect(collectPyproject, {
    'pyproject.toml': `[project]
name = "haneul"
[tool.pdm.scripts]
sft = { shell = "accelerate launch sft.py --model_name_or_path acme/base-7b --dataset_name acme/chats" }
[tool.poe.tasks]
get = "hf download acme/tok"
docs.cmd = "mkdocs build"
[tool.hatch.envs.train.scripts]
run = ["echo start", "python train.py --base_model acme/base-13b"]
`,
  })
  expect(named(collected)).toEqual([
    'model acme/base-7b D training 4',
    'dataset acme/chats D data 4',
    'model acme/tok D product 6',
    'model acme/base-13b D training 9',
  ])
})
