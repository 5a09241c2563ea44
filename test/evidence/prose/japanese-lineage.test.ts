import { describe, expect, test } from '@jest/globals'
import { proseCollector } from '../../../src/evidence/collect-prose.js'
import { collect, ofKind } from './support.js'

/** `target id relation` of every model, tokenizer or data set that a card states, and the designs it names. */
function stated(body: string, title = '# Aozora 8B'): string[] {
  const { facts } = collect(proseCollector, 'README.md', `${title}\n\n${body}\n`)
  return [
    ...ofKind(facts, 'reference')
      .filter((fact) => fact.use === 'state')
      .map((fact) => `${fact.target} ${fact.id} ${fact.relation}`),
    ...ofKind(facts, 'statement')
      .filter(({ topic }) => topic === 'same-architecture')
      .map(({ about }) => `architecture ${about}`),
  ]
}

describe('lineage in Japanese prose', () => {
  test.each([
    [
      '本モデルは [meta-llama/Llama-3.1-8B](https://huggingface.co/meta-llama/Llama-3.1-8B) をベースに、日本語コーパスで継続事前学習を行ったモデルです。',
      ['model meta-llama/Llama-3.1-8B finetune'],
    ],
    ['Aozora 8B は Qwen2.5-7B に対して日本語で追加学習したモデルです。', ['model Qwen2.5-7B finetune']],
    ['Llama-2-7b をベースモデルとして、指示チューニングを行いました。', ['model Llama-2-7b finetune']],
    [
      'このモデルは Mistral-7B-v0.1 を日本語データでファインチューニングしたものです。',
      ['model Mistral-7B-v0.1 finetune'],
    ],
    ['Gemma-2-9B-it に QLoRA でファインチューニングを実施したモデルです。', ['model Gemma-2-9B-it adapter']],
    ['本モデルは Qwen2.5-7B-Instruct の量子化版です。', ['model Qwen2.5-7B-Instruct quantized']],
    [
      '本モデルの重みは Qwen2.5-7B で初期化し、200B トークンを学習しました。',
      ['model Qwen2.5-7B initialized-from'],
    ],
    ['- ベースモデル: meta-llama/Llama-3.1-8B', ['model meta-llama/Llama-3.1-8B initialized-from']],
    [
      '- **学習データ:** aozora/wiki-ja, aozora/news-ja',
      ['dataset aozora/wiki-ja null', 'dataset aozora/news-ja null'],
    ],
    ['本モデルは Llama 2 と同じアーキテクチャを採用し、ゼロから学習しました。', ['architecture Llama 2']],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence)).toEqual(expected)
  })

  test.each([
    ['it is denied', '本モデルは Llama-3.1-8B をベースに学習したものではありません。'],
    ['it is denied shortly', 'Llama-3.1-8B の重みから継続学習していない。'],
    ['it is a comparison', 'Aozora は Llama-3.1-8B をファインチューニングしたモデルより高い性能を示します。'],
    ['another model is the subject', 'Swallow は Llama-2-7b をベースに継続事前学習されたモデルです。'],
    ['it is what users can do', 'Aozora 8B と同様に、Qwen2.5-7B をファインチューニングすることも可能です。'],
    ['data was made with it', 'Qwen2.5-32B-Instruct を用いて生成した対話データで SFT を行いました。'],
    ['data was translated by it', '英語データを Gemma-2-27B-it で翻訳し、学習に使用しました。'],
    ['it is a judge', 'Llama-3.1-70B を評価に使い、SFT データを選別しました。'],
    ['it is a plan', '今後は Qwen2.5-7B をベースに継続事前学習を行う予定です。'],
    ['it is a design alone', 'Llama-2-7b をベースにしたアーキテクチャを設計しました。'],
    ['it is a question', 'Llama-3.1-8B をファインチューニングするには？'],
  ])('states no base where %s: %s', (_, sentence) => {
    expect(stated(sentence).filter((one) => one.startsWith('model'))).toEqual([])
  })
})
