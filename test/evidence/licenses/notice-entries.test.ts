import { describe, expect, test } from '@jest/globals'
import { readNoticeEntries } from '../../../src/evidence/licenses/notice-entries.js'
import { readNotices } from '../../../src/evidence/licenses/notices.js'

const LIST = `# Third Party Notices

This repository makes use of third-party software and data.

---

## Software

### 1. Transformers
A library.

- **Website:** [https://github.com/huggingface/transformers](https://github.com/huggingface/transformers)
- **License:** Apache License 2.0

### 2. Megatron-LM

- **Website:** https://github.com/NVIDIA/Megatron-LM/tree/main
- **License:** Apache License 2.0

---

## Data

### 1. Haneul Web
Filtered pages.

- **Source:** https://huggingface.co/datasets/haneul/web-ko
- **License:** Creative Commons Attribution 4.0 International (CC BY 4.0)

> Licensed under the Creative Commons Attribution 4.0 International License.

### 2. Haneul Code

- **Source:** https://huggingface.co/datasets/haneul/code-edu
- **License:** ODC-By 1.0 (compilation) & various permissive licenses (code)

### 3. Internal data
Not distributed.

- **License:** Data Agreement for Model Training

## Models

### 1. SigLIP
- **Source:** https://huggingface.co/google/siglip-so400m-patch14-384
- **License:** Apache License 2.0
`

describe('a list of third parties in Markdown', () => {
  test('each heading begins an entry: data sets and models by their address, with the licence of that entry', () => {
    expect(readNoticeEntries(LIST).map(({ target, id, license }) => [target, id, license])).toEqual([
      ['dataset', 'haneul/web-ko', 'CC-BY-4.0'],
      ['dataset', 'haneul/code-edu', null],
      ['model', 'google/siglip-so400m-patch14-384', 'Apache-2.0'],
    ])
  })

  test('the place is that of the address', () => {
    const [first] = readNoticeEntries(LIST)
    expect(LIST.slice(first!.start, first!.end)).toBe('https://huggingface.co/datasets/haneul/web-ko')
  })

  test('every repository below a heading of its own is an upstream', () => {
    expect(readNotices(LIST).map(({ upstream, license }) => [upstream, license])).toEqual([
      ['huggingface/transformers', 'Apache-2.0'],
      ['NVIDIA/Megatron-LM', 'Apache-2.0'],
    ])
  })

  test('an address further down an entry is what the entry was made from, and counts for nothing', () => {
    const text = `# Notices\n\n## A\n\n${'A line of the entry.\n'.repeat(9)}Derived from https://huggingface.co/datasets/others/corpus\n\n## B\n\nText\n`
    expect(readNoticeEntries(text)).toEqual([])
  })

  test('a notice without headings is read as before', () => {
    expect(readNoticeEntries('Includes software developed by Acme Corp (https://acme.example).\n')).toEqual(
      [],
    )
  })
})
