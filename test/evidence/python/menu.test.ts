import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'

const branches = (names: readonly string[]): string =>
  names
    .map(
      (name, index) =>
        `    ${index === 0 ? 'if' : 'elif'} dataset == "${name}":\n        return load_dataset("acme-data/${name}")`,
    )
    .join('\n')

const source = (names: readonly string[]): string =>
  `from datasets import load_dataset\n\ndef load(dataset):\n${branches(names)}\n    raise ValueError(dataset)\n`

describe('a load in one branch of many on a name', () => {
  test('is a row of a menu, because a launch file or a user picks one', () => {
    const found = read('sft/finetune.py', source(['alpaca', 'longform', 'oasst', 'chip', 'rlhf'])).of(
      'reference',
    )
    expect(found).toHaveLength(5)
    expect(new Set(found.map((fact) => fact.use))).toEqual(new Set(['list']))
  })

  test('is a load when there are only two ways', () => {
    const found = read('sft/finetune.py', source(['alpaca', 'longform'])).of('reference')
    expect(found.map((fact) => fact.use)).not.toContain('list')
  })

  test('is a load beside branches that do not compare with a word', () => {
    const text = `from datasets import load_dataset
if limit > 10:
    data = load_dataset("acme-data/alpaca")
elif limit > 5:
    data = load_dataset("acme-data/longform")
elif debug:
    data = load_dataset("acme-data/oasst")
elif small:
    data = load_dataset("acme-data/chip")
`
    expect(
      read('sft/finetune.py', text)
        .of('reference')
        .map((fact) => fact.use),
    ).not.toContain('list')
  })

  test('is a load where one name is asked for again after a short chain', () => {
    const text = `from transformers import BertTokenizer

def load(kind):
    if kind == "text":
        cls = TextModel
    elif kind == "coarse":
        cls = CoarseModel
    elif kind == "fine":
        cls = FineModel
    model = cls()
    if kind == "text":
        tokenizer = BertTokenizer.from_pretrained("bert-base-multilingual-cased")
        return model, tokenizer
    return model
`
    expect(
      read('acme/generation.py', text)
        .of('reference')
        .map((fact) => [fact.id, fact.use]),
    ).toEqual([['bert-base-multilingual-cased', 'load']])
  })
})
