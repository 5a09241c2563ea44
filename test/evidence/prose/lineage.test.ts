import { describe, expect, test } from '@jest/globals'
import { proseCollector } from '../../../src/evidence/collect-prose.js'
import { collect, ofKind } from './support.js'

/** `target id relation role` of every reference a README states. */
function stated(body: string, path = 'README.md', title = '# Hanbit 2.0: A Korean language model'): string[] {
  const { facts } = collect(proseCollector, path, `${title}\n\n${body}\n`)
  return ofKind(facts, 'reference')
    .filter((fact) => fact.use === 'state' && fact.target !== 'dataset')
    .map((fact) => `${fact.target} ${fact.id} ${fact.relation} ${fact.role}`)
}

describe('lineage in English prose', () => {
  test.each([
    [
      'Built on the open-weight [Qwen2.5](https://huggingface.co/collections/Qwen/qwen25-0123456789abcdef01234567) family, Hanbit 2.0 was further trained on Korean text.',
      ['model Qwen/Qwen2.5 finetune null'],
    ],
    ['Hanbit 2.0 is based on Llama 2.', ['model Llama 2 null null']],
    [
      'This model is a fine-tuned version of [meta-llama/Llama-3.1-8B](https://huggingface.co/meta-llama/Llama-3.1-8B).',
      ['model meta-llama/Llama-3.1-8B finetune null'],
    ],
    [
      'Our models are initialized from `mistralai/Mistral-7B-v0.1`.',
      ['model mistralai/Mistral-7B-v0.1 initialized-from null'],
    ],
    ['We continue pre-training Gemma 2 on 40B Korean tokens.', ['model Gemma 2 finetune null']],
    [
      'We fine-tuned Qwen2.5-7B and Llama 3 with LoRA.',
      ['model Qwen2.5-7B adapter null', 'model Llama 3 adapter null'],
    ],
    ['We use SigLIP as our frozen vision encoder.', ['model SigLIP frozen vision-encoder']],
    ['A 7B chat model distilled from DeepSeek-R1.', ['model DeepSeek-R1 distilled-from null']],
    [
      'We took Mistral-7B-v0.1 and continued pretraining on Korean text.',
      ['model Mistral-7B-v0.1 finetune null'],
    ],
    ['Hanbit 2.0 was obtained by pruning Llama 3.1 8B.', ['model Llama 3.1 8B initialized-from null']],
    ['The vision tower is SigLIP-SO400M, kept frozen.', ['model SigLIP frozen vision-encoder']],
    [
      'We slightly fine-tune [vqgan_imagenet_f16_16384](https://github.com/CompVis/taming-transformers) on faces.',
      ['model vqgan_imagenet_f16_16384 finetune null'],
    ],
    [
      'We released [Hanbit 2.0](https://github.com/haneul/hanbit-2.0), which is based on Llama 3 8B.',
      ['model Llama 3 8B initialized-from null'],
    ],
    [
      '- **Base model:** [Yi-1.5-6B](https://huggingface.co/01-ai/Yi-1.5-6B)',
      ['model 01-ai/Yi-1.5-6B initialized-from backbone'],
    ],
    [
      'This repository contains inference code for Hanbit 2.0 models that are based on Llama 2.',
      ['model Llama 2 null null'],
    ],
    [
      '| Model | Base | Data |\n| --- | --- | --- |\n| Hanbit 2.0-13B | LLaMA 13B | chats |',
      ['model LLaMA 13B initialized-from backbone'],
    ],
    [
      '| Models | ViT | LLM | Link |\n| --- | --- | --- | --- |\n| Hanbit 2.0-9B | siglip2-so400m-patch16-512 | Qwen3-8B | x |',
      ['model siglip2 initialized-from vision-encoder', 'model Qwen3-8B initialized-from backbone'],
    ],
    ['Our base model Vicuna v1.5 is downloaded automatically.', ['model Vicuna v1.5 null null']],
    [
      'Hanbit adopts the Llama 2 tokenizer.\nHanbit 2.0 is built on the Llama 2 tokenizer.',
      ['tokenizer Llama 2 tokenizer-of tokenizer'],
    ],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence)).toEqual(expected)
  })

  test.each([
    ['somebody else is the subject', 'Vicuna is based on LLaMA, while Falcon was trained on RefinedWeb.'],
    ['the verb of the sentence compares', 'We compare with models fine-tuned from Llama 2.'],
    [
      'projects are built, not the model',
      'This means Hanbit can be used in many open-source projects built upon Llama.',
    ],
    ['a paper is the object', 'Hanbit 2.0 is based on the paper that introduced Llama 2.'],
    ['a library is the object', 'Built on top of TRL and PyTorch, Hanbit 2.0 trains Llama models quickly.'],
    ['the code is the subject', 'The code is based on Qwen2.5.'],
    ['a format is taken over', 'Hanbit 2.0 is based on the Llama 2 prompt format.'],
    ['it is denied', 'Hanbit 2.0 is not based on Llama 2.'],
    [
      'the clause is about models of others',
      'This repository contains evaluation code for Korean models that are based on Llama 2.',
    ],
    [
      'a column called Base holds scores',
      '| Model | Base | Chat |\n| --- | --- | --- |\n| Hanbit 2.0 | 61.2 | 63.0 |\n| Llama 2 | 55.0 | 57.1 |',
    ],
    [
      'a table of components is about other models',
      '| Models | ViT | LLM |\n| --- | --- | --- |\n| LLaVA-1.5 | CLIP-L | Vicuna-13B |',
    ],
    [
      'a column LLM alone heads a comparison',
      '| LLM | Score |\n| --- | --- |\n| Qwen3-8B | 61 |\n| Hanbit 2.0 | 63 |',
    ],
    [
      'a row of such a table is about another model',
      '| Model | Base |\n| --- | --- |\n| Vicuna-13B | LLaMA 13B |',
    ],
    ['it is an instruction', 'If your model is based on Llama 2, set the flag below.'],
    ['it could be done', 'Hanbit can be fine-tuned from Llama 2 checkpoints too.'],
    ['it stands in code', '```\nHanbit 2.0 is based on Llama 2.\n```'],
    ['it stands in a comment', '<!-- Hanbit 2.0 is based on Llama 2. -->'],
    ['it stands under results', '## Evaluation results\n\nHanbit 2.0 is based on Llama 2.'],
    ['it stands under thanks', '## Acknowledgements\n\nOur model is based on Llama 2.'],
    ['it is a table of supported models', '| Model | Size |\n|---|---|\n| Llama 2 | 7B |\n| Qwen2.5 | 72B |'],
    ['the name belongs to a tool', 'Hanbit 2.0 is based on LLaMA-Factory.'],
    ['a tool made the data', 'Our SFT data includes prompts translated by a model based on Gemma 2 9B.'],
    [
      'others made something with it',
      'Hanbit 2.0 was later used by KoreaBank to build a model based on Llama 3 8B.',
    ],
    ['it is a baseline', 'As a baseline, we fine-tuned Qwen2.5-7B on the same data.'],
    ['it is a baseline, said behind', 'We fine-tuned Llama 3 8B as a baseline.'],
    ['it serves ablations', 'For ablations we fine-tuned Llama 3.2 1B on our SFT data.'],
    ['it is a tool on the data', 'We fine-tuned Qwen2.5-0.5B to filter web pages.'],
    ['a tower is only like another', 'The vision encoder is a SigLIP-style ViT trained from scratch.'],
    ['a tower is told without weights', 'The vision encoder is SigLIP, unlike in other models.'],
    [
      'a clause is about the project that a link leads to',
      '**News**: we released the **next generation, [Hanbit 3](https://github.com/haneul/hanbit-3)**, which is based on Llama 3 8B.',
    ],
  ])('nothing when %s', (_, body) => {
    expect(stated(body)).toEqual([])
  })

  test('documents that compare many models speak of none as their base', () => {
    const list =
      'Llama 2, Qwen2.5, Mistral, Gemma 2, Falcon, Yi, DeepSeek-V3, Phi-4, BLOOM, GPT-NeoX, Pythia, OLMo, Mixtral, ChatGLM3, Baichuan2, InternLM2, MPT, Vicuna, StarCoder2'
    expect(
      stated(`Supported: ${list}.\n\n- Based on Llama 2\n- A chat model fine-tuned from Mistral`),
    ).toEqual([])
  })

  test('a fence that never closes ends before the next heading', () => {
    expect(stated('```yaml\nkey: value\n\n## Origin\n\nHanbit 2.0 is based on Llama 2.')).toEqual([
      'model Llama 2 null null',
    ])
  })

  test('the place is the name, not the sentence', () => {
    const { facts } = collect(
      proseCollector,
      'README.md',
      '# Hanbit\n\nWe trained.\nHanbit is a fine-tuned version of Llama 2.\n',
    )
    const fact = ofKind(facts, 'reference')[0]
    expect(fact?.location).toMatchObject({
      startLine: 4,
      startColumn: 35,
      endColumn: 41,
      quote: 'Hanbit is a fine-tuned version of Llama 2.',
    })
    expect(fact).toMatchObject({ strength: 'E', scope: 'product', form: 'name' })
  })

  test('component tables name the model behind each part', () => {
    const table =
      '| Prefix | Component | Description |\n|---|---|---|\n| `model.vision_model.` | Vision Encoder | Qwen2.5-VL Vision Transformer |\n| `model.mm_projector.` | Projector | linear |'
    expect(stated(table)).toEqual(['model Qwen2.5-VL null vision-encoder'])
  })

  test('mergekit cards list the models of the merge', () => {
    const body =
      'The following models were included in the merge:\n* [01-ai/Yi-1.5-6B](https://huggingface.co/01-ai/Yi-1.5-6B)\n* [01-ai/Yi-1.5-6B-Chat](https://huggingface.co/01-ai/Yi-1.5-6B-Chat)'
    expect(stated(body)).toEqual([
      'model 01-ai/Yi-1.5-6B merge null',
      'model 01-ai/Yi-1.5-6B-Chat merge null',
    ])
  })
})

describe('lineage in Korean prose', () => {
  const title = '# 한빛 2.0: 한국어 언어 모델'
  test.each([
    [
      '한빛 2.0은 오픈소스 모델인 [Qwen2.5](https://huggingface.co/collections/Qwen/qwen25-0123456789abcdef01234567)에 대규모 한국어 말뭉치를 추가로 학습시켜 만들었습니다.',
      ['model Qwen/Qwen2.5 finetune null'],
    ],
    [
      '- 2026.4.20: [LLAMA 7B 기반 한빛 2.0 모델](https://huggingface.co/hanbit/hanbit-7b)을 공개합니다.',
      ['model LLAMA 7B initialized-from null'],
    ],
    [
      '한빛은 백본 모델로 한국어는 Polyglot-ko(5.8B)를, 영어는 LLAMA를 사용하였습니다.',
      ['model Polyglot-ko null backbone', 'model LLAMA null backbone'],
    ],
    [
      '1. **Polyglot-ko 12.8B 기반 [전체 파인튜닝]** -> 한빛-12.8B',
      ['model Polyglot-ko 12.8B finetune null'],
    ],
    [
      '한빛 2.0은 Llama 3를 기반으로 영어 성능이 떨어지지 않도록 추가 학습한 모델입니다.',
      ['model Llama 3 finetune null'],
    ],
    [
      '기존 모델은 영어에 치우쳤지만, 한빛 2.0은 Llama 3를 기반으로 한국어를 추가 학습했습니다.',
      ['model Llama 3 finetune null'],
    ],
    ['비전 인코더는 SigLIP을 고정하여 사용했습니다.', ['model SigLIP frozen vision-encoder']],
    ['본 모델은 Llama 3 모델을 파인튜닝한 것입니다.', ['model Llama 3 finetune null']],
    [
      '저희 모델은 사전학습된 Mistral 7B의 가중치를 초기값으로 합니다.',
      ['model Mistral 7B initialized-from null'],
    ],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence, 'README.md', title)).toEqual(expected)
  })

  test.each([
    ['somebody else is the topic', 'Vicuna는 LLaMA를 기반으로 만들어졌습니다.'],
    ['it is a tool on the data', '데이터 필터링에는 Qwen2.5-0.5B를 파인튜닝한 분류기를 사용했습니다.'],
    ['it is a baseline', '베이스라인으로 Qwen2.5-7B를 파인튜닝하였다.'],
    ['it is what is compared with', '한빛 2.0은 Llama 3 8B를 파인튜닝한 모델보다 높은 성능을 보였습니다.'],
    ['it can be done', '본 저장소의 코드는 Llama 3 8B를 파인튜닝하는 데에도 사용할 수 있습니다.'],
    ['another is set apart', '한빛 2.0과 달리 기존 모델 A는 Llama 2 7B를 기반으로 합니다.'],
    [
      'it was tried',
      '학습 초기에는 Llama 2 7B를 기반으로 실험했으나, 최종 모델은 무작위 초기화에서 학습했습니다.',
    ],
    ['others made it', '커뮤니티에서 Llama 3 8B 기반의 한빛 변형 모델을 공개했습니다.'],
    ['it is the reward model', '보상 모델은 Llama 3.1 8B를 기반으로 학습했으며 공개하지 않습니다.'],
    ['only scores are compared', '한빛 2.0은 GPT-4o보다 높고 Qwen2.5 대비 우수한 성능을 보였습니다.'],
    [
      'the sentence denies it',
      '한빛 2.0은 Llama 3나 Qwen2.5를 기반으로 하지 않고 처음부터 자체 학습한 모델입니다.',
    ],
    ['a word behind denies it', '한빛 2.0은 Llama 3 기반이 아닌 자체 구조의 모델입니다.'],
    [
      'training further is denied',
      '본 모델은 Qwen2.5를 파인튜닝한 것이 아니라 무작위 초기화에서 시작했습니다.',
    ],
    [
      'others are the topic of the clause',
      '기존 국내 모델은 대부분 Llama 2를 기반으로 파인튜닝되었지만, 한빛 2.0은 무작위 초기화에서 시작했습니다.',
    ],
    [
      'others are the topic of a later clause',
      '한빛 2.0은 처음부터 학습했지만 다른 공개 모델은 Llama 2를 파인튜닝한 것입니다.',
    ],
    ['an earlier model is the topic', '이전 버전은 Polyglot-ko 5.8B를 파인튜닝했습니다.'],
    ['data, not a model, is the base', '실제 데이터는 질문과 답변을 기반으로 새로 생성되었습니다.'],
  ])('nothing when %s', (_, body) => {
    expect(stated(body, 'README.md', title)).toEqual([])
  })
})

test('instruction-tuning on a base written in a Korean sentence is a fine-tune of it', () => {
  expect(
    stated(
      'Hanbit 2.0은 [upstage/SOLAR-10.7B-v1.0](https://huggingface.co/upstage/SOLAR-10.7B-v1.0)을 기반으로 instruction-tuning 된 모델입니다.',
    ),
  ).toEqual(['model upstage/SOLAR-10.7B-v1.0 finetune null'])
})

describe('bases told by role and by table', () => {
  test('each part of a sentence that initialises several has its own role', () => {
    expect(
      stated(
        'Hanbit 2.0 uses Qwen-7B as the initialization of the LLM, and Whisper-large-v2 as the initialization of the audio encoder.',
      ),
    ).toEqual([
      'model Qwen-7B initialized-from backbone',
      'model Whisper-large-v2 initialized-from audio-encoder',
    ])
  })

  const table = (rows: string): string => `| Model | Base Model | Link |\n| :-: | :-: | :-: |\n${rows}`

  test('a column of bases tells where the own models of its rows start', () => {
    expect(
      stated(table('| Hanbit 2.0-Mini | [Qwen2.5-1.5B](https://huggingface.co/Qwen/Qwen2.5-1.5B) | x |')),
    ).toEqual(['model Qwen/Qwen2.5-1.5B initialized-from backbone'])
  })

  test('rows about other models, and columns under other headers, tell nothing', () => {
    expect(
      stated(table('| Vicuna | [Llama-2-7b](https://huggingface.co/meta-llama/Llama-2-7b) | x |')),
    ).toEqual([])
    expect(
      stated('| Model | Compared with | Link |\n|---|---|---|\n| Hanbit 2.0 | Qwen2.5-7B | x |'),
    ).toEqual([])
  })
})

describe('whose tokenizer a page says is used', () => {
  const sentence = 'Hanbit uses the same tokenizer as Qwen2.5.'

  test.each([
    ['README.md', '# Hanbit', ['tokenizer Qwen2.5 tokenizer-of tokenizer']],
    [
      'models/hanbit/README.md',
      '---\nlicense: mit\n---\n# Hanbit',
      ['tokenizer Qwen2.5 tokenizer-of tokenizer'],
    ],
    ['distillation/README.md', '# Hanbit', []],
  ])('%s', (path, title, expected) => {
    expect(stated(sentence, path, title)).toEqual(expected)
  })
})

describe('names that end like a catalogued one', () => {
  test('the project’s own name is no base of it; the plain name is', () => {
    const own =
      'The long models were initialized with Polish RoBERTa (v2) weights and then fine-tuned on long documents.'
    expect(stated(own, 'README.md', '# Polish RoBERTa')).toEqual([])
    expect(stated(own.replace('Polish ', ''), 'README.md', '# Polish RoBERTa')).toEqual([
      'model RoBERTa initialized-from null',
    ])
  })

  test('what an option of a library supports says nothing of the project', () => {
    expect(
      stated(
        'The `use_flash_attention_2` option in transformers only supports for the models based on Llama and Falcon.',
      ),
    ).toEqual([])
  })
})
