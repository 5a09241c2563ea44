import { describe, expect, test } from '@jest/globals'
import { readYaml } from '../../../src/evidence/trainers/settings.js'
import { shardsEnd, withoutShards } from '../../../src/evidence/trainers/shard-lines.js'

function shards(prefix: string, count: number, ending = '.npy'): string {
  return Array.from(
    { length: count },
    (_, at) => `${prefix}part-${String(at).padStart(5, '0')}-00000${ending}\n`,
  ).join('')
}

const OPENING = 'data:\n  pad_direction: right\n  paths:\n'
const CLOSING = '  num_workers: 16\ntokenizer:\n  identifier: allenai/gpt-neox-olmo-dolma-v1_5\n'

describe('runs of data shards', () => {
  test.each([
    ['an object store', '    - s3://ai2-llm/preprocessed/dolma/v1_5/allenai/gpt-neox-olmo-dolma-v1_5/'],
    ['a mounted store', '    - /weka/oe-training-default/preprocessed/starcoder/v0/'],
    ['a web server', '    - https://olmo-data.org/preprocessed/pes2o/'],
    ['quotes', '    - "gs://corpora/web/'],
  ])('are passed over: %s', (_, prefix) => {
    const list = shards(prefix, 400, prefix.includes('"') ? '.npy"' : '.npy')
    expect(withoutShards(OPENING + list + CLOSING)).toBe(OPENING + CLOSING)
    expect(shardsEnd(OPENING + list + CLOSING, OPENING.length)).toBe(OPENING.length + list.length)
  })

  test('end where another place begins, and a comment among them is kept', () => {
    const first = shards('    - s3://a/wiki/', 300)
    const second = shards('    - s3://b/books/', 300)
    const comment = '    # from huggingface-cli download allenai/dolma\n'
    expect(withoutShards(OPENING + first + comment + second + CLOSING)).toBe(OPENING + comment + CLOSING)
    expect(shardsEnd(first + second, 0)).toBe(first.length)
  })

  test('are no list of models, no address of the hub and no file that is read', () => {
    const rest = '#'.repeat(20_000)
    for (const line of [
      '    - https://huggingface.co/datasets/allenai/c4/resolve/main/en/c4-train.00000.npy\n',
      '    - s3://models/llama-2-7b/consolidated.00.pth\n',
      '    - meta-llama/Llama-3.1-8B\n',
    ])
      expect(withoutShards(`models:\n${line}${rest}`)).toBe(`models:\n${line}${rest}`)
  })

  test('do not swallow the settings behind them', () => {
    const text = `${OPENING}${shards('    - s3://ai2-llm/preprocessed/dolma/', 3)}${CLOSING}`
    expect([...readYaml(text)].map(({ key, value }) => [key, value])).toEqual([
      ['data', ''],
      ['pad_direction', 'right'],
      ['paths', ''],
      ['num_workers', '16'],
      ['tokenizer', ''],
      ['identifier', 'allenai/gpt-neox-olmo-dolma-v1_5'],
    ])
  })
})
