import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What a generated repository is made of: about 1,500 files and 16 MB at scale 1, in the shares of training frameworks
 * (six files in ten are Python, two in ten YAML). Shares are counts at scale 1; sizes are kilobytes.
 */
export const RECIPE = [
  {
    what: 'Python modules that load nothing',
    files: 760,
    kilobytes: 10,
    path: 'src/pkg%/module_%.py',
    text: plainPython,
  },
  {
    what: 'Python modules that load models or data',
    files: 180,
    kilobytes: 8,
    path: 'train/run_%.py',
    text: loadingPython,
  },
  { what: 'trainer settings', files: 220, kilobytes: 3, path: 'configs/c%/train_%.yaml', text: trainerYaml },
  { what: 'documents', files: 140, kilobytes: 7, path: 'docs/d%/page_%.md', text: markdown },
  { what: 'JSON records', files: 90, kilobytes: 20, path: 'data/d%/records_%.json', text: jsonRecords },
  { what: 'model configurations', files: 30, kilobytes: 1, path: 'models/m%/config.json', text: modelConfig },
  { what: 'shell scripts', files: 50, kilobytes: 2, path: 'scripts/s%/launch_%.sh', text: shell },
  { what: 'notebooks', files: 25, kilobytes: 90, path: 'notebooks/lesson_%.ipynb', text: notebook },
  { what: 'requirement lists', files: 4, kilobytes: 1, path: 'requirements-%.txt', text: requirements },
  {
    what: 'a tokenizer of 30,000 words',
    files: 1,
    kilobytes: 700,
    path: 'models/m0/tokenizer.json',
    text: tokenizer,
  },
]

/** Writes the tree; the same scale gives the same bytes. Returns `{ files, bytes }`. */
export function writeSyntheticTree(folder, scale = 1) {
  let files = 0
  let bytes = 0
  for (const { files: count, kilobytes, path, text } of RECIPE) {
    const many = Math.max(1, Math.round(count * scale))
    for (let index = 0; index < many; index++) {
      const to = join(folder, path.replace('%', String(index % 20)).replace('%', String(index)))
      const content = text(index, kilobytes * 1024)
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, content)
      files += 1
      bytes += Buffer.byteLength(content)
    }
  }
  return { files, bytes }
}

/** `unit(0)`, `unit(1)`, … until the text is as long as wanted. */
function upTo(size, head, unit) {
  let text = head
  for (let index = 0; text.length < size; index++) text += unit(index)
  return text
}

const VERBS = ['merge', 'split', 'pack', 'shift', 'scale', 'gather', 'reduce', 'mask', 'pad', 'slice']
const NOUNS = ['batch', 'tensor', 'window', 'block', 'cache', 'head', 'layer', 'sample', 'token', 'gradient']
const pick = (list, index) => list[index % list.length]

function plainPython(file, size) {
  const head = `"""Helpers for ${pick(NOUNS, file)} handling."""
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn

`
  return upTo(size, head, (at) => {
    const name = `${pick(VERBS, at * 7 + file)}_${pick(NOUNS, at * 3 + file)}_${at}`
    if (at % 5 === 4)
      return `
class ${pick(NOUNS, at).replace(/^./, (c) => c.toUpperCase())}Mixer${at}(nn.Module):
    """Mixes along the last dimension and keeps the shape."""

    def __init__(self, hidden_size: int = ${64 * (1 + (at % 16))}, dropout: float = 0.1):
        super().__init__()
        self.norm = nn.LayerNorm(hidden_size)
        self.up = nn.Linear(hidden_size, 4 * hidden_size, bias=False)
        self.down = nn.Linear(4 * hidden_size, hidden_size, bias=False)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden_states: torch.Tensor) -> torch.Tensor:
        residual = hidden_states
        hidden_states = self.up(self.norm(hidden_states))
        return residual + self.dropout(self.down(nn.functional.silu(hidden_states)))

`
    return `
def ${name}(values: list[Any], width: int = ${8 + at}, *, strict: bool = ${at % 2 === 0 ? 'True' : 'False'}) -> dict[str, Any]:
    """Returns the ${pick(NOUNS, at)} values in groups of \`width\`, the last one filled up."""
    groups = [values[start : start + width] for start in range(0, len(values), width)]
    if strict and len(groups) > ${100 + at}:
        raise ValueError(f"too many groups: {len(groups)}, at most ${100 + at} are allowed")
    # The last group may be short: what is missing is filled with the mean.
    total = sum(float(value) for group in groups for value in group) or 1.0
    return {"groups": groups, "total": math.log1p(abs(total)), "key": "${pick(NOUNS, at)}.${pick(VERBS, at)}"}

`
  })
}

const BASES = ['meridian/borealis-7b', 'northlake/tern-1b', 'highmoor/plover-3b-chat', 'saltmarsh/heron-13b']

function loadingPython(file, size) {
  const base = pick(BASES, file)
  const head = `import argparse
from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer, Trainer, TrainingArguments

BASE_MODEL = "${base}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default=BASE_MODEL)
    args = parser.parse_args()
    tokenizer = AutoTokenizer.from_pretrained(args.model)
    model = AutoModelForCausalLM.from_pretrained(BASE_MODEL, torch_dtype="auto")
    data = load_dataset("harbourside/letters-${file % 6}", split="train")
    trainer = Trainer(model=model, args=TrainingArguments(output_dir="out"), train_dataset=data)
    trainer.train()
    model.save_pretrained("out/final")

`
  return upTo(size, head, (at) => plainPython(file + at, 1500))
}

function trainerYaml(file, size) {
  const head = `base_model: ${pick(BASES, file)}
model_type: AutoModelForCausalLM
datasets:
  - path: harbourside/letters-${file % 6}
    type: alpaca
output_dir: ./outputs/run-${file}
adapter: ${file % 2 === 0 ? 'lora' : 'qlora'}
learning_rate: 0.0002
`
  return upTo(
    size,
    head,
    (at) =>
      `# Group ${at} of the sweep\n${pick(VERBS, at)}_${pick(NOUNS, at)}_${at}:\n  enabled: ${at % 2 === 0}\n  warmup_steps: ${at * 10}\n  schedule: cosine\n`,
  )
}

function markdown(file, size) {
  return upTo(
    size,
    `# Page ${file}\n\nHow to ${pick(VERBS, file)} a ${pick(NOUNS, file)}.\n`,
    (at) => `
## Step ${at}

The ${pick(NOUNS, at)} is kept in memory until the next [${pick(VERBS, at)}](../d${at % 20}/page_${at}.md) begins, see the
table below. Set \`${pick(VERBS, at)}_${pick(NOUNS, at)}\` to a larger value when the run is slow.

\`\`\`bash
python train/run_${at}.py --model ${pick(BASES, at)} --batch-size ${8 + at}
\`\`\`
`,
  )
}

function jsonRecords(file, size) {
  const rows = []
  for (let length = 0, at = 0; length < size; at++) {
    const row = {
      id: file * 1000 + at,
      instruction: `Explain how to ${pick(VERBS, at)} the ${pick(NOUNS, at + file)} of step ${at}.`,
      output: `First ${pick(VERBS, at + 1)} it, then wait until the ${pick(NOUNS, at)} is ready.`,
    }
    rows.push(row)
    length += JSON.stringify(row).length
  }
  return `${JSON.stringify(rows, null, 1)}\n`
}

function modelConfig(file) {
  const hidden = 1024 + 128 * (file % 8)
  return `${JSON.stringify(
    {
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      hidden_size: hidden,
      intermediate_size: hidden * 3,
      num_hidden_layers: 16 + (file % 9),
      num_attention_heads: hidden / 128,
      vocab_size: 32000 + file,
    },
    null,
    2,
  )}\n`
}

function shell(file, size) {
  return upTo(
    size,
    '#!/usr/bin/env bash\nset -euo pipefail\n',
    (at) =>
      `torchrun --nproc_per_node 8 train/run_${at}.py \\\n  --model_name_or_path ${pick(BASES, at + file)} \\\n  --output_dir out/${at}\n`,
  )
}

function notebook(file, size) {
  const cells = []
  for (let length = 0, at = 0; length < size; at++) {
    const code = at % 3 !== 0
    const source = (code ? plainPython(file + at, 900) : markdown(at, 600)).split(/(?<=\n)/)
    cells.push({
      cell_type: code ? 'code' : 'markdown',
      metadata: {},
      source,
      ...(code ? { outputs: [{ output_type: 'stream', name: 'stdout', text: ['x'.repeat(2000)] }] } : {}),
    })
    length += 3600
  }
  return `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

function requirements(file, size) {
  return upTo(size, 'torch>=2.1\ntransformers==4.44.0\n', (at) => `package-${file}-${at}>=1.${at}\n`)
}

function tokenizer() {
  const vocab = Object.fromEntries(
    Array.from({ length: 30_000 }, (_, at) => [`${pick(VERBS, at)}${at.toString(36)}`, at]),
  )
  return `${JSON.stringify({ version: '1.0', model: { type: 'BPE', vocab, merges: [] } }, null, 1)}\n`
}
