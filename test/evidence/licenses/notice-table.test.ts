import { describe, expect, test } from '@jest/globals'
import { readNoticeTables } from '../../../src/evidence/licenses/notice-table.js'
import { audit, resultOf } from '../../redteam/audit.js'

const TABLE = `# Third-party notices

| Component | Version | Licence | Use |
|---|---|---|---|
| Qwen2.5-VL vision encoder | 7B | Apache-2.0 | vision encoder weights |
| Megatron-LM | 0.9 | BSD-3-Clause | training framework |
| FineWeb-Edu | v1.2 | ODC-By-1.0 | pre-training data |
| [SigLIP](https://huggingface.co/google/siglip-so400m-patch14-384) | - | Apache License 2.0 | reference |
| Wikipedia (ko) | 2024-11 | CC BY-SA 4.0 | pre-training data, https://huggingface.co/datasets/wikimedia/wikipedia |
| requests | 2.31 | Apache-2.0 | http |
`

const read = (text: string) =>
  readNoticeTables(text).map(({ target, id, license }) => `${target} ${id} ${license}`)

describe('a third-party list as a table', () => {
  test('names models and data sets with the licence of their row; packages are told elsewhere', () => {
    expect(read(TABLE)).toEqual([
      'model Qwen2.5-VL Apache-2.0',
      'dataset FineWeb-Edu ODC-By-1.0',
      'model google/siglip-so400m-patch14-384 Apache-2.0',
      'dataset wikimedia/wikipedia CC-BY-SA-4.0',
    ])
  })

  test('has its place at the name', () => {
    const [first] = readNoticeTables(TABLE)
    expect(TABLE.slice(first!.start, first!.end)).toBe('Qwen2.5-VL vision encoder')
  })

  test('may be Korean, and without outer lines', () => {
    expect(
      read('모델 | 라이선스 | 용도\n--- | --- | ---\nQwen2.5-7B-Instruct | Apache-2.0 | 초기 가중치\n'),
    ).toEqual(['model Qwen2.5-7B-Instruct Apache-2.0'])
  })

  test.each([
    ['no column of licences', '| Model | Score |\n|---|---|\n| Qwen2.5-7B | 71.2 |\n'],
    [
      'a name that only mentions a model',
      '| Name | Licence |\n|---|---|\n| Tokenizer tests for Qwen2.5 | MIT |\n',
    ],
    ['prose', 'Qwen2.5-7B is under the Apache License | see there\n'],
  ])('tells nothing: %s', (_what, text) => {
    expect(read(text)).toEqual([])
  })

  test('asks for a declaration and shows no weights', async () => {
    const files = { 'README.md': '# Nuri-VL\n', 'THIRD_PARTY_NOTICES.md': TABLE }
    const verdict = await audit(files, 'nuri-labs')
    expect(resultOf(verdict, 'T4-INIT')).toBe('unverified')
    expect(
      verdict.components
        .filter(({ kind }) => kind === 'dataset')
        .map(({ name, scope }) => `${name} ${scope}`),
    ).toEqual(expect.arrayContaining(['wikimedia/wikipedia data']))
    expect(
      verdict.findings.filter(({ rule }) => rule === 'audit/declare-design').map(({ message }) => message),
    ).toContainEqual(expect.stringContaining('`Qwen2.5-VL`'))
  })
})
