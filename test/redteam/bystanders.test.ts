import { describe, expect, test } from '@jest/globals'
import { audit, resultOf } from './audit.js'

/** A project that trains from scratch, in code that says so only by what it does. */
const HANBIT = {
  'README.md': '# Hanbit\n\nHanbit is a Korean language model.\n',
  'hanbit/model.py':
    'import torch.nn as nn\n\nclass Hanbit(nn.Module):\n    def forward(self, x):\n        return x\n',
}
const load = (name: string, id: string): string =>
  `from transformers import ${name}\nmodel = ${name}.from_pretrained("${id}")\n`

describe('models of others that stand beside a model trained from scratch', () => {
  test.each([
    [
      'an augmentation of data',
      'tools/augment_corpus.py',
      load('AutoModelForSeq2SeqLM', 'google/flan-t5-xxl'),
    ],
    [
      'a filter of data',
      'filtering/edu.py',
      load('AutoModelForSequenceClassification', 'HuggingFaceFW/fineweb-edu-classifier'),
    ],
    [
      'a folder of quality filters',
      'hanbit/quality_filters/toxicity.py',
      load('AutoModelForSequenceClassification', 'unitary/toxic-bert'),
    ],
    [
      'data curation',
      'curation/lang.py',
      load('AutoModelForSequenceClassification', 'papluca/xlm-roberta-base-language-detection'),
    ],
    ['an evaluation', 'evaluate_chat.py', load('AutoModelForCausalLM', 'meta-llama/Llama-3.1-8B-Instruct')],
    ['a judge', 'llm_judge/run.py', load('AutoModelForCausalLM', 'Qwen/Qwen2.5-72B-Instruct')],
    ['a test', 'tests/test_parity.py', load('AutoModelForCausalLM', 'openai-community/gpt2')],
    ['a benchmark', 'benchmarks/speed.py', load('AutoModelForCausalLM', 'mistralai/Mistral-7B-v0.1')],
    [
      'a converter named after what it converts',
      'scripts/convert_llama_to_hanbit.py',
      load('AutoModelForCausalLM', 'meta-llama/Llama-2-7b-hf'),
    ],
    [
      'a tokenizer',
      'hanbit/tokenizer.py',
      'from transformers import AutoTokenizer\ntok = AutoTokenizer.from_pretrained("EleutherAI/gpt-neox-20b")\n',
    ],
    ['a demonstration', 'web_demos/compare/app.py', load('AutoModelForCausalLM', 'THUDM/chatglm3-6b')],
    [
      'a reward model',
      'train_rm.py',
      'from transformers import AutoModelForSequenceClassification, Trainer\nreward_model = AutoModelForSequenceClassification.from_pretrained("Skywork/Skywork-Reward-Llama-3.1-8B")\npolicy = load()\nTrainer(model=policy).train()\n',
    ],
    [
      'a table of results',
      'RESULTS.md',
      '# Results\n\n| Model | Base Model | KMMLU |\n|---|---|---|\n| Vicuna | Llama-2-7B | 30 |\n| Hanbit | - | 45 |\n',
    ],
  ])('%s contradicts no random start', async (_name, path, text) => {
    const verdict = await audit({ ...HANBIT, [path]: text })
    expect(resultOf(verdict, 'T4-INIT')).not.toBe('contradicted')
  })
})

describe('a card without a title', () => {
  test('presents its models by the links above the first section', async () => {
    const verdict = await audit({
      'README.md':
        '<p align="center">HanbitVL <a href="https://huggingface.co/acme/HanbitVL">model</a></p>\n\n## News\n\n- HanbitVL: The pre-trained LVLM model uses Hanbit-7B as the initialization of the LLM, and [Openclip ViT-bigG](https://github.com/mlfoundations/open_clip) as the initialization of the visual encoder.\n',
    })
    expect(resultOf(verdict, 'T4-INIT')).toBe('contradicted')
  })
})

test.each(['scripts/crawl_prompt.py', 'Evol_Instruct/openai_access.py', 'self_instruct/call.py'])(
  'a service that %s asks for training data answers no user',
  async (path) => {
    const verdict = await audit({
      ...HANBIT,
      [path]:
        'import openai\nopenai.api_key = key\nout = openai.ChatCompletion.create(model="gpt-3.5-turbo", messages=m)\n',
    })
    const service = verdict.components.find(({ kind }) => kind === 'service')
    expect(service).toMatchObject({ scope: 'data' })
    expect(resultOf(verdict, 'T0-API')).not.toBe('supported')
  },
)
