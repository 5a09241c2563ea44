import type { Files } from './audit.js'
import { lfsPointer } from './audit.js'

type Pool = Readonly<Record<string, Files>>

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const llama = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_size: 4096,
  intermediate_size: 14336,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 8,
  rope_theta: 500000,
  vocab_size: 128256,
}

/** Signs that ask for a declaration at most (levels.md, T4-SRC). */
export const soft: Pool = {
  'the body of a known model': { 'config.json': json(llama) },
  'a vocabulary of a known size': {
    'tokenizer_config.json': json({ tokenizer_class: 'LlamaTokenizer', vocab_size: 128256 }),
  },
  'a class of a vendor in code': {
    'nuri/modeling_nuri.py': `from transformers import LlamaConfig, LlamaForCausalLM


class NuriForCausalLM(LlamaForCausalLM):
    config_class = LlamaConfig

    def forward(self, *args, **kwargs):
        return super().forward(*args, **kwargs)
`,
  },
  'a tower by its type': {
    'vl/config.json': json({
      model_type: 'nuri_vl',
      architectures: ['NuriVLForConditionalGeneration'],
      text_config: { model_type: 'nuri', hidden_size: 4096, num_hidden_layers: 40, vocab_size: 120000 },
      vision_config: {
        model_type: 'qwen2_5_vl',
        depth: 32,
        hidden_size: 1280,
        num_heads: 16,
        intermediate_size: 3420,
      },
    }),
  },
  'a pre-processor of a vendor': {
    'vl/preprocessor_config.json': json({
      image_processor_type: 'Qwen2VLImageProcessor',
      processor_class: 'Qwen2VLProcessor',
    }),
  },
  'a name or path with another body': {
    'small/config.json': json({
      ...llama,
      _name_or_path: 'meta-llama/Llama-3.1-8B',
      hidden_size: 1536,
      num_hidden_layers: 20,
      intermediate_size: 4096,
      num_attention_heads: 12,
      vocab_size: 64000,
    }),
  },
  'prose on the architecture': {
    'ARCHITECTURE.md': '# Nuri\n\nNuri uses the Llama architecture with grouped-query attention.\n',
  },
  'a table of results': {
    'RESULTS.md':
      '# Results\n\n| Model | MMLU |\n|---|---|\n| Nuri | 61.0 |\n| Llama-3.1-8B | 66.7 |\n| Qwen2.5-7B | 74.2 |\n',
  },
  'a tokenizer by somebody': {
    'nuri/tokenize.py': `from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B")
`,
  },
  'an evaluation of others': {
    'eval/run_baselines.py': `from transformers import AutoModelForCausalLM

for name in ["Qwen/Qwen2.5-7B", "google/gemma-2-9b"]:
    model = AutoModelForCausalLM.from_pretrained(name)
    score(model)
`,
  },
  'an example of use': {
    'examples/serve.md': '# Serve\n\n```\nvllm serve meta-llama/Llama-3.1-8B-Instruct\n```\n',
  },
  'a copied header': {
    'nuri/rope.py': `# Copyright 2024 EleutherAI and the HuggingFace Inc. team. All rights reserved.
# This code is based on EleutherAI's GPT-NeoX library and the GPT-NeoX implementation in this library.
# Licensed under the Apache License, Version 2.0 (the "License");
def rotate_half(x):
    return x
`,
  },
  'libraries of a vendor': {
    'requirements.txt': 'transformers==4.57.1\nqwen-vl-utils==0.0.11\nopenai>=1.0\n',
  },
  'weights held': {
    'model.safetensors.index.json': json({
      metadata: { total_size: 16060522496 },
      weight_map: { 'model.embed_tokens.weight': 'model-00001-of-00002.safetensors' },
    }),
    'model-00001-of-00002.safetensors': lfsPointer(9_000_000_000),
  },
}

/** Work of the declarer's own. */
export const own: Pool = {
  'pre-training from a configuration': {
    'train/pretrain.py': `import torch
from transformers import AutoConfig, AutoModelForCausalLM


def main():
    config = AutoConfig.from_pretrained("./config")
    model = AutoModelForCausalLM.from_config(config)
    optimizer = torch.optim.AdamW(model.parameters())
    for batch in batches():
        loss = model(**batch).loss
        loss.backward()
        optimizer.step()


if __name__ == "__main__":
    main()
`,
  },
  'a log that begins at chance': {
    'logs/trainer_state.json': json({
      log_history: Array.from({ length: 12 }, (_, step) => ({
        step: step + 1,
        loss: 11.76 - step * 0.2,
        epoch: 0.001 * step,
      })),
    }),
  },
  'a tokenizer trained here': {
    'train/train_tokenizer.py': `import sentencepiece as spm

spm.SentencePieceTrainer.train(input="corpus.txt", model_prefix="nuri", vocab_size=64000)
`,
    'tokenizer.json': json({ model: { type: 'BPE', vocab: { '<s>': 0, 가: 1, 나: 2 }, merges: [] } }),
  },
  'terms of its own': {
    LICENSE: 'Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/licenses/\n',
  },
  'a card of its own': {
    'README.md':
      '---\nlicense: apache-2.0\nlanguage:\n- ko\n---\n# Nuri\n\nNuri was pre-trained from scratch.\n',
  },
}

/** Signs that contradict a random start, each in a repository by itself. */
export const hard: Pool = {
  'a base in the card': { 'MODEL_CARD.md': '---\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Nuri\n' },
  'an adapter': {
    'adapter_config.json': json({ peft_type: 'LORA', base_model_name_or_path: 'Qwen/Qwen2.5-7B' }),
  },
  'a merge': {
    'mergekit_config.yml':
      'merge_method: slerp\nbase_model: 01-ai/Yi-1.5-6B\nmodels:\n  - model: 01-ai/Yi-1.5-6B\n  - model: 01-ai/Yi-1.5-6B-Chat\n',
  },
  'training code that loads a base': {
    'train/sft.py': `from transformers import AutoModelForCausalLM
from trl import SFTTrainer

model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")
SFTTrainer(model=model, train_dataset=load()).train()
`,
  },
  'a launch file that loads a base': {
    'train/run_sft.sh':
      '#!/bin/bash\ntorchrun finetune.py \\\n  --model_name_or_path google/gemma-2-9b \\\n  --output_dir out\n',
  },
  'a trainer configuration with a base': {
    'train/sft.yaml':
      'model_name_or_path: mistralai/Mistral-7B-v0.3\ndataset: our_data\nstage: sft\nfinetuning_type: lora\noutput_dir: out\n',
  },
}

/** Files that want to be read and cannot be understood. */
export const broken: Pool = {
  'a configuration cut off': { 'config.json': '{"architectures": ["LlamaForCausalLM"], "hidden_size": 40' },
  'an adapter cut off': { 'adapter_config.json': '{"base_model_name_or_path": "Qwen/Qwen2.5-7B"' },
  'a run record cut off': { 'wandb-metadata.json': '{"args": [' },
}

const component = {
  name: 'Llama 3.1 8B',
  type: 'model',
  role: 'backbone',
  relation: 'architecture-of',
  purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B',
  license: { declared: 'llama3.1' },
}

/** Declarations that may stand over any of these trees. */
export const manifests: readonly string[] = [
  json({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab', country: 'KR' },
    claim: { level: 'T4-2' },
  }),
  json({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri' },
    claim: { level: 'T2' },
    components: [{ ...component, relation: 'finetune' }],
  }),
  json({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab' },
    claim: { level: 'T5' },
    components: [component],
  }),
  json({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab' },
    claim: { level: 'T0' },
    components: [{ name: 'OpenAI', type: 'service', role: 'backbone' }],
  }),
  json({
    schemaVersion: '1.0.0',
    subject: { name: 'Nuri', supplier: 'Nuri Lab' },
    claim: { level: 'T4-1' },
    components: [{ ...component, version: 'v9.9' }],
    waivers: [
      {
        requirement: ['T4-SRC'],
        reason: 'declared next week',
        owner: 'release team',
        expires: '2026-12-31',
      },
    ],
    evidence: [{ requirement: ['T4-DATA'], kind: 'file', path: 'DATA.md' }],
  }),
  '{ "schemaVersion": "1.0.0", "subject": { "name": "Nuri" }, "claim": { "level": "T9" } }\n',
]

/** xorshift32: the same seed gives the same trees on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed | 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** `count` trees out of pieces of the pool, each once as a whole and then mixed; declarations in turn when given. */
export function combinations(
  pool: Pool,
  count: number,
  seed: number,
  declarations: readonly string[] = [],
): readonly (readonly [string, Files])[] {
  const next = random(seed)
  const names = Object.keys(pool)
  return Array.from({ length: count }, (_, at) => {
    const chosen = new Set<string>(at < names.length ? [names[at] as string] : [])
    const wanted = at < names.length ? 1 : 2 + next(5)
    while (chosen.size < wanted) chosen.add(names[next(names.length)] as string)
    const files: Record<string, string | Uint8Array> = {}
    for (const name of chosen) Object.assign(files, pool[name])
    const declaration = declarations[at % Math.max(1, declarations.length)]
    if (declaration !== undefined) files['sovereignty.json'] = declaration
    return [`${at}: ${[...chosen].join(', ')}`, files] as const
  })
}
