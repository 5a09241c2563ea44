import { describe, expect, test } from '@jest/globals'
import { cardCollector } from '../../src/evidence/collect-card.js'
import { proseCollector } from '../../src/evidence/collect-prose.js'
import { collect, ofKind } from './prose/support.js'

/** `id relation role line` of every model, and every data set, that the card states. */
function stated(card: string): string[] {
  const { facts } = collect(cardCollector, 'README.md', card)
  const prose = collect(proseCollector, 'README.md', card)
  return [...ofKind(facts, 'reference'), ...ofKind(prose.facts, 'reference')]
    .filter(({ use }) => use !== 'example')
    .map(({ target, id, relation, role, location }) =>
      target === 'dataset'
        ? `data ${id} ${location.startLine}`
        : `${id} ${relation} ${role} ${location.startLine}`,
    )
}

function front(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n# Haneul\n`
}

describe('the base in the front matter of a card', () => {
  test.each([
    [
      'a quantised copy by TheBloke',
      [
        'base_model: https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.2',
        'model_creator: Mistral AI_',
        'quantized_by: TheBloke',
      ],
      ['mistralai/Mistral-7B-Instruct-v0.2 quantized backbone 2'],
    ],
    [
      'a copy by NVIDIA’s ModelOpt',
      [
        'base_model:',
        '- meta-llama/Llama-3.1-8B-Instruct',
        'library_name: Model Optimizer',
        'tags:',
        '- nvidia',
        '- FP8',
      ],
      ['meta-llama/Llama-3.1-8B-Instruct quantized backbone 3'],
    ],
    [
      'a LoRA of diffusers',
      [
        'base_model: stabilityai/stable-diffusion-xl-base-1.0',
        'library_name: diffusers',
        'tags:',
        '- text-to-image',
        '- lora',
        '- template:sd-lora',
      ],
      ['stabilityai/stable-diffusion-xl-base-1.0 adapter backbone 2'],
    ],
    [
      'a LoRA of Replicate’s trainer, which names diffusers among the tags',
      ['base_model: black-forest-labs/FLUX.1-dev', 'tags:', '- flux', '- diffusers', '- lora', '- replicate'],
      ['black-forest-labs/FLUX.1-dev adapter backbone 2'],
    ],
    [
      'a copy by GGUF-my-repo',
      ['base_model: google/gemma-2-9b-it', 'tags:', '- llama-cpp', '- gguf-my-repo'],
      ['google/gemma-2-9b-it quantized backbone 2'],
    ],
    [
      'a checkpoint trained whole by diffusers',
      [
        'base_model: stabilityai/stable-diffusion-xl-base-1.0',
        'library_name: diffusers',
        'tags:',
        '- text-to-image',
      ],
      ['stabilityai/stable-diffusion-xl-base-1.0 null backbone 2'],
    ],
    [
      'a tag of the hub beside the key',
      ['base_model: Qwen/Qwen2.5-Math-7B', 'tags:', '- base_model:finetune:Qwen/Qwen2.5-Math-7B'],
      ['Qwen/Qwen2.5-Math-7B finetune backbone 2'],
    ],
    [
      'a tag of PEFT without the key',
      ['library_name: peft', 'tags:', '- base_model:adapter:acme/haneul-3b', '- lora'],
      ['acme/haneul-3b adapter backbone 4'],
    ],
    [
      'what base_model_relation states, against a tag',
      [
        'base_model: Qwen/Qwen2.5-7B',
        'base_model_relation: quantized',
        'tags:',
        '- base_model:finetune:Qwen/Qwen2.5-7B',
      ],
      ['Qwen/Qwen2.5-7B quantized backbone 2'],
    ],
    [
      'an encoder beside a language model, which is no merge',
      [
        'base_model:',
        '- Qwen/Qwen2.5-7B-Instruct',
        '- google/siglip-so400m-patch14-384',
        'pipeline_tag: image-text-to-text',
      ],
      ['Qwen/Qwen2.5-7B-Instruct null backbone 3', 'google/siglip-so400m-patch14-384 null vision-encoder 4'],
    ],
    [
      'two language models, which are one',
      ['base_model:', '- mistralai/Mistral-7B-v0.1', '- HuggingFaceH4/zephyr-7b-beta'],
      ['mistralai/Mistral-7B-v0.1 merge backbone 3', 'HuggingFaceH4/zephyr-7b-beta merge backbone 4'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(stated(front(...lines))).toEqual(expected)
  })
})

const MERGEKIT = `---
base_model:
- acme/haneul-chat
- acme/haneul-code
tags:
- mergekit
- merge
---
# merge

### Configuration

The following YAML configuration was used to produce this model:

\`\`\`yaml
models:
  - model: mistralai/Mistral-7B-v0.1
  - model: acme/haneul-chat
    parameters:
      weight: 0.4
  - model: acme/haneul-code
    parameters:
      weight: 0.3
merge_method: dare_ties
base_model: mistralai/Mistral-7B-v0.1
dtype: bfloat16
\`\`\`
`

const AXOLOTL = `---
base_model: NousResearch/Meta-Llama-3-8B
tags:
- axolotl
- generated_from_trainer
---

<details><summary>See axolotl config</summary>

axolotl version: \`0.6.0\`
\`\`\`yaml
base_model: NousResearch/Meta-Llama-3-8B
datasets:
  - path: Open-Orca/SlimOrca
    type: sharegpt
adapter: lora
\`\`\`

</details><br>

# outputs/out
`

describe('the recipe that a tool wrote into a card', () => {
  test('of mergekit names the base of the merge with its line, and how it was merged', () => {
    expect(stated(MERGEKIT)).toContain('mistralai/Mistral-7B-v0.1 merge backbone 17')
    const { facts } = collect(cardCollector, 'README.md', MERGEKIT)
    expect(ofKind(facts, 'merge').map(({ method, location }) => [method, location.startLine])).toContainEqual(
      ['dare_ties', 24],
    )
  })

  test('of axolotl names data and adapter', () => {
    expect(stated(AXOLOTL)).toEqual(
      expect.arrayContaining([
        'data Open-Orca/SlimOrca 14',
        'NousResearch/Meta-Llama-3-8B adapter backbone 12',
      ]),
    )
  })

  test('that a card shows as an example says nothing', () => {
    const shown = MERGEKIT.replace(
      'The following YAML configuration was used to produce this model:',
      'To merge it with others, write:',
    )
    expect(stated(shown).join()).not.toContain('Mistral-7B-v0.1')
  })
})

describe('labels of a card', () => {
  test.each([
    [
      'Unsloth’s template',
      '- **Finetuned from model :** mina/own-base-3b-bnb-4bit',
      ['mina/own-base-3b-bnb-4bit finetune backbone 3'],
    ],
    ['Chinese', '- 基座模型:Qwen/Qwen2.5-7B', ['Qwen/Qwen2.5-7B initialized-from backbone 3']],
    [
      'Korean data',
      '- **학습 데이터:** kyujinpy/KOpen-platypus, maywell/ko_Ultrafeedback_binarized',
      ['data kyujinpy/KOpen-platypus 3', 'data maywell/ko_Ultrafeedback_binarized 3'],
    ],
    [
      'English data',
      '- **Training data:** `acme/web-ko` and `acme/books-ko`.',
      ['data acme/web-ko 3', 'data acme/books-ko 3'],
    ],
    ['Chinese data', '- 训练数据:BelleGroup/train_1M_CN', ['data BelleGroup/train_1M_CN 3']],
    ['what a template leaves open', '- **Finetuned from model [optional]:** [More Information Needed]', []],
    ['prose behind a label', '- **Training data:** see docs/data for what was used', []],
    ['a path', '- **Base model:** ./outputs/step-1', []],
  ])('%s', (_, line, expected) => {
    expect(stated(`# Haneul\n\n${line}\n`)).toEqual(expected)
  })
})

describe('sentences of cards', () => {
  test.each([
    [
      'GGUF-my-repo',
      'This model was converted to GGUF format from [`google/gemma-2-9b-it`](https://huggingface.co/google/gemma-2-9b-it) using llama.cpp.',
      ['google/gemma-2-9b-it quantized null 3'],
    ],
    ['a denial', 'Haneul is not a fine-tune of Llama 3.', []],
    ['another denial', 'Haneul was never a derivative of Mistral 7B.', []],
    ['a model that others made', 'Qwen2.5를 기반으로 한 다른 국내 모델과 달리 처음부터 학습했습니다.', []],
    ['models of others', 'Llama 3을 미세조정한 국내 여러 모델과는 다르게 설계했습니다.', []],
    ['no denial', 'Haneul is a fine-tune of Llama 3.', ['Llama 3 finetune null 3']],
    ['no difference', '하늘은 Qwen2.5를 기반으로 추가 학습한 모델입니다.', ['Qwen2.5 finetune null 3']],
  ])('of %s', (_, sentence, expected) => {
    expect(stated(`# Haneul\n\n${sentence}\n`)).toEqual(expected)
  })

  test('what stands below the heading of the original’s card is said by others', () => {
    const card =
      '# Haneul 3B GGUF\n\nQuantised files.\n\n# Original Model Card\n\n# Nova 3B\n\nWe trained Nova 3B from scratch. It is a fine-tuned version of Qwen2.5-3B.\n'
    expect(collect(proseCollector, 'README.md', card).facts.map(({ kind }) => kind)).toEqual(['identity'])
  })

  test('data that a service wrote is told', () => {
    const { facts } = collect(
      proseCollector,
      'README.md',
      '# Haneul Instruct\n\nThe instructions were written by GPT-4o.\n',
    )
    expect(ofKind(facts, 'service').map(({ provider }) => provider)).toEqual(['openai'])
  })
})
