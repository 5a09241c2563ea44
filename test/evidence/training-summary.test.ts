import { describe, expect, test } from '@jest/globals'
import { trainingSummaryCollector } from '../../src/evidence/collect-training-summary.js'
import { unreadSummariesCollector } from '../../src/evidence/collect-unread-summaries.js'
import { gather } from '../../src/evidence/gather.js'
import { openMemory } from '../../src/source/memory.js'
import { collect, ofKind } from './prose/support.js'

const summary = ({
  dependencies = 'Not applicable',
  data = 'FineWeb-2: https://huggingface.co/datasets/HuggingFaceFW/fineweb-2',
  synthetic = 'No',
} = {}) => `# Public summary of training content

## 1. General information

### 1.1. Provider identification

Provider name: Nuri Lab

### 1.2. Model identification

| Versioned model name | Nuri-7B 1.0 |
| Model dependencies | ${dependencies} |

### 1.3. Modalities, overall training data size and other characteristics

Text: 1 billion to 10 trillion tokens

## 2. List of data sources

### 2.1. Publicly available datasets

${data}

### 2.3. Data crawled and scraped from online sources

Crawler name: NuriBot

### 2.5. Synthetic data

Was synthetic data created by the provider or on their behalf? ${synthetic === 'No' ? 'No' : 'Yes'}

General-purpose AI models used: ${synthetic}

## 3. Data processing aspects

### 3.2. Removal of illegal content

Blocklists.
`

const facts = (text: string) => collect(trainingSummaryCollector, 'TRAINING_SUMMARY.md', text).facts

describe('public summaries of training content', () => {
  test('public data sets are stated for training, at their place', () => {
    expect(facts(summary())).toMatchObject([
      {
        kind: 'reference',
        target: 'dataset',
        id: 'HuggingFaceFW/fineweb-2',
        use: 'state',
        strength: 'B',
        scope: 'training',
      },
    ])
  })

  test.each([
    ['https://huggingface.co/Qwen/Qwen2.5-7B', 'Qwen/Qwen2.5-7B'],
    ['Fine-tuned from Qwen/Qwen2.5-7B.', 'Qwen/Qwen2.5-7B'],
  ])('the model it depends on is a base: %s', (dependencies, id) => {
    expect(facts(summary({ dependencies, data: 'None' }))).toMatchObject([
      { target: 'model', id, use: 'state', relation: 'finetune', location: { startLine: 12 } },
    ])
  })

  test('a generator of synthetic data is a teacher without a stage', () => {
    const found = facts(summary({ synthetic: 'GPT-4o', data: 'None' }))
    const [teacher] = ofKind(found, 'statement')
    expect(teacher).toMatchObject({ topic: 'teacher', about: 'GPT-4o', strength: 'B' })
    expect(teacher?.stage).toBeUndefined()
    expect(teacher?.location.quote).toContain('GPT-4o')
  })

  test('a page with a few of the headings is no summary', () => {
    const page =
      '# Report\n\n## List of data sources\n\n### Publicly available datasets\n\nhttps://huggingface.co/datasets/HuggingFaceFW/fineweb-2\n\n### Synthetic data\n\nGPT-4o\n'
    expect(facts(page)).toEqual([])
  })

  describe('in other words than the template', () => {
    const disclosure = (title: string, generator = 'GPT-4o') => `# ${title}

## Model details

- Model dependencies: none

## Publicly available data

- https://huggingface.co/datasets/HuggingFaceFW/fineweb-2

## Licensed content

News archives of two publishers.

## Synthetic data

Textbooks for pre-training were written by ${generator}.

## Contact

Ask GPT-4 about our data.
`

    test('public data and generators are read where the page announces a summary', () => {
      const found = facts(disclosure('Summary of training data (AI Act)'))
      expect(ofKind(found, 'reference').map(({ id }) => id)).toEqual(['HuggingFaceFW/fineweb-2'])
      expect(ofKind(found, 'statement')).toMatchObject([
        { topic: 'teacher', about: 'GPT-4o', stage: 'pretrain', location: { startLine: 17 } },
      ])
    })

    test('nothing is read from a page that announces none', () => {
      expect(collect(trainingSummaryCollector, 'DATA.md', disclosure('Nuri data notes')).facts).toEqual([])
    })

    test('none is no generator', () => {
      const text = disclosure('Training data summary').replace(/Textbooks.*/, 'None.')
      expect(ofKind(facts(text), 'statement')).toEqual([])
    })
  })
})

/** A summary as Apertus publishes it: a converter's escapes, boxes to tick, "N/A", headings of one level. */
const CONVERTED = `Public Summary of Training Content for General-Purpose AI models
---

## 1. General information

## 1.1. Provider identification

Nuri Lab, a partnership of two institutes

## 1.2. Model identification

Versioned model name(s):

Nuri-8B,  https://huggingface.co/nuri-lab/Nuri-8B

Model dependencies: N/A

## 1.3 Modalities, overall training data size and other characteristics

## 2. List of data sources

## 2.1. Publicly available datasets

- [x] ☒ Yes
- [ ] ☐ No

https://huggingface.co/datasets/HuggingFaceFW/fineweb-edu (v1.0.0)

https://huggingface.co/datasets/common-pile/stackv2\\_edu\\_filtered

## 2.5 Synthetic data

Was synthetic AI-generated data created by the provider or on their behalf to train the model?

- [ ] ☐ Yes
- [x] ☒ No

## 3. Data processing aspects

## 3.2 Removal of illegal content

Toxic documents were removed by a classifier trained on top of XLM-Roberta multilingual embeddings.
`

describe('summaries in the forms that providers publish', () => {
  test('a converter’s escapes are no part of an address, and boxes and "N/A" name nobody', () => {
    expect(facts(CONVERTED).map((fact) => (fact.kind === 'reference' ? fact.id : fact.kind))).toEqual([
      'HuggingFaceFW/fineweb-edu',
      'common-pile/stackv2_edu_filtered',
    ])
  })

  test('a page of HTML is read as the text is, with its own lines', () => {
    const [head, ...rest] = summary({ dependencies: 'Qwen/Qwen2.5-7B', synthetic: 'GPT-4o' }).split('\n')
    const html = [
      '<!doctype html><html><head><style>h2 { color: red }</style></head><body>',
      `<h1 class="title">${head!.slice(2)}</h1>`,
      ...rest.map((line) => {
        const [, marks, title] = /^(#{2,3}) (.*)$/.exec(line) ?? []
        if (marks !== undefined) return `    <h${marks.length} id="s">${title}</h${marks.length}>`
        return line === '' ? '' : `<p>${line}</p>`
      }),
    ].join('\n')
    const found = collect(trainingSummaryCollector, 'index.html', html).facts
    expect(found.map(({ kind }) => kind)).toEqual(['reference', 'reference', 'statement', 'service'])
    for (const { location } of found) {
      expect(html.split('\n')[location.startLine - 1]).toContain(location.quote.slice(3, 20))
    }
    expect(ofKind(found, 'reference')[0]).toMatchObject({ id: 'Qwen/Qwen2.5-7B', target: 'model' })
  })

  test('a page that opens a thousand tags and closes none is gone through once', () => {
    const page = `<title>training content summary</title>${'<script '.repeat(100_000)}${'<h1 '.repeat(100_000)}`
    const start = process.cpuUsage().user
    expect(collect(trainingSummaryCollector, 'index.html', page).facts).toEqual([])
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })
})

test('a summary that is there for printing only is told as not read', async () => {
  const { coverage } = await gather(
    openMemory({
      'Nuri_EU_Public_Summary.pdf': '%PDF-1.7',
      'docs/Training Data Summary.docx': 'PK',
      'summary.pdf': '%PDF-1.7',
    }),
    { text: [], listing: [unreadSummariesCollector] },
  )
  expect(coverage.skipped.map(({ path }) => path)).toEqual([
    'Nuri_EU_Public_Summary.pdf',
    'docs/Training Data Summary.docx',
  ])
})
