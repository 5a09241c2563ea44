import { describe, expect, test } from '@jest/globals'
import { trainingSummaryCollector } from '../../src/evidence/collect-training-summary.js'
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
