import { describe, expect, test } from '@jest/globals'
import { proseCollector } from '../../../src/evidence/collect-prose.js'
import { collect, ofKind } from './support.js'

function fetched(body: string): string[] {
  const { facts } = collect(proseCollector, 'README.md', `# Onnuri: an audio language model\n\n${body}\n`)
  return ofKind(facts, 'reference')
    .filter((fact) => fact.use === 'state')
    .map(({ target, id, relation, role, via, isDefault }) =>
      [target, id, relation, role, via, isDefault].join(' '),
    )
}

describe('parts that steps of preparation fetch', () => {
  test('a slot named after the part is filled with that model', () => {
    expect(
      fetched(`## How to train

1. Install the packages with \`pip install -r requirements.txt\`.
2. Download [whisper large v2](https://huggingface.co/openai/whisper-large-v2/tree/main) to \`\`\`whisper_path\`\`\`.
3. Download [vicuna 13B v1.1](https://huggingface.co/lmsys/vicuna-13b-v1.1/tree/main) and set \`llama_path\`.
4. Run \`python3 train.py --cfg-path configs/config.yaml\`.`),
    ).toEqual([
      'model openai/whisper-large-v2 initialized-from audio-encoder whisper_path true',
      'model lmsys/vicuna-13b-v1.1 initialized-from backbone llama_path true',
    ])
  })

  test('an option that loads the tokenizer of a model names whose it is', () => {
    expect(
      fetched(
        'If the hub cannot be reached, add `--local_tokenizer /path/to/vicuna-7b-v1.5` to load the\n  tokenizer.',
      ),
    ).toEqual(['tokenizer vicuna-7b-v1.5 tokenizer-of tokenizer --local_tokenizer true'])
  })

  test.each([
    [
      'a slot takes any model',
      'Download [Llama 2](https://huggingface.co/meta-llama/Llama-2-7b-hf) to `model_path`.',
    ],
    [
      'the project’s own model is fetched',
      'Download [Onnuri 7B](https://huggingface.co/onnuri/onnuri-7b) to `onnuri_path`.',
    ],
    ['no slot is named', 'Download [Vicuna](https://huggingface.co/lmsys/vicuna-13b-v1.5) for a comparison.'],
    [
      'the slot bears another name',
      'Download [Vicuna](https://huggingface.co/lmsys/vicuna-13b-v1.5) to `baseline_dir`.',
    ],
    ['nothing is fetched', 'The value of `whisper_path` may point to openai/whisper-large-v2.'],
  ])('none where %s', (_, body) => {
    expect(fetched(body)).toEqual([])
  })
})
