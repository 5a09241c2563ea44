import { describe, expect, test } from '@jest/globals'
import { proseCollector } from '../../../src/evidence/collect-prose.js'
import { collect, ofKind } from './support.js'

/** `target id relation` of every model or tokenizer that a README states, and the designs it names. */
function stated(body: string, title = '# 翰林 Hanlin'): string[] {
  const { facts } = collect(proseCollector, 'README.md', `${title}\n\n${body}\n`)
  return [
    ...ofKind(facts, 'reference')
      .filter((fact) => fact.use === 'state' && fact.target !== 'dataset')
      .map((fact) => `${fact.target} ${fact.id} ${fact.relation}`),
    ...ofKind(facts, 'statement')
      .filter(({ topic }) => topic === 'same-architecture')
      .map(({ about }) => `architecture ${about}`),
  ]
}

describe('lineage in Chinese prose', () => {
  test.each([
    [
      '基础模型以 LLaMA-2 和 Qwen2.5 为底座，使用中文语料进行增量预训练。',
      ['model LLaMA-2 finetune', 'model Qwen2.5 finetune'],
    ],
    ['- 模型特点：Hanlin 系列模型基于 LLaMA 权重和词表，在中文数据上增量预训练。', ['model LLaMA finetune']],
    ['- 模型特点：使用 LLaMA2 扩充中文词表，在混合语料上进行增量预训练。', ['model LLaMA2 finetune']],
    ['Hanlin-7B-Chat 在 Qwen2.5-7B 基座上经历了有监督微调和 RLHF。', ['model Qwen2.5-7B finetune']],
    ['我们基于 Mistral-7B-v0.1 使用 LoRA 进行指令微调。', ['model Mistral-7B-v0.1 adapter']],
    ['本模型从 Qwen2.5-7B 初始化，并在 200B token 上继续训练。', ['model Qwen2.5-7B initialized-from']],
    [
      'Hanlin 的参数使用 [Qwen/Qwen2.5-7B](https://huggingface.co/Qwen/Qwen2.5-7B) 进行初始化。',
      ['model Qwen/Qwen2.5-7B initialized-from'],
    ],
    ['我们采用 LLaMA2 的分词器。', ['tokenizer LLaMA2 tokenizer-of']],
    ['Hanlin 与原始 LLaMA 模型结构一致，从头训练。', ['architecture LLaMA']],
  ])('%s', (sentence, expected) => {
    expect(stated(sentence)).toEqual(expected)
  })

  test.each([
    ['it is denied', '本模型不是基于 LLaMA 微调的。'],
    ['it is a question', '使用 Qwen2.5-7B 进行全量微调和 LoRA 微调有什么区别？'],
    [
      'a link leads to another project',
      '- [Hanlin-LLaMA2](https://github.com/hanlin/hanlin-llama2)：对 Llama2 进行中文词表扩充、增量预训练和指令微调。',
    ],
    ['another model is the subject', 'Vicuna 模型基于 LLaMA 微调而成。'],
    ['it is a comparison', 'Hanlin 的性能优于基于 LLaMA2 微调的模型。'],
    ['it is what users can do', '您可以基于 Qwen2.5-7B 进行微调。'],
    ['it is about code', '训练代码基于 Qwen2.5 的框架，权重随机。'],
    ['data was made with it', '我们使用 Qwen2.5-72B 生成的数据进行微调。'],
    ['it is a reward model', '奖励模型基于 Qwen2.5-7B 微调。'],
    ['neither weights nor training are spoken of', 'Hanlin 是基于 LLaMA2 的聊天机器人网页。'],
  ])('nothing when %s', (_, body) => {
    expect(stated(body)).toEqual([])
  })
})
