import { describe, expect, test } from '@jest/globals'
import { cardCollector } from '../../../src/evidence/collect-card.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { collect, ofKind } from './support.js'

const card = (matter: string, path = 'README.md') =>
  collect(cardCollector, path, `---\n${matter}\n---\n# Title\n`)

describe('front matter of cards', () => {
  test('one base without a stated relation leaves the relation open', () => {
    const { facts } = card('license: llama2\nbase_model: meta-llama/Llama-2-13b-chat-hf')
    expect(ofKind(facts, 'reference')).toMatchObject([
      {
        target: 'model',
        id: 'meta-llama/Llama-2-13b-chat-hf',
        form: 'hub-id',
        use: 'state',
        relation: null,
        strength: 'B',
        scope: 'product',
      },
    ])
  })

  test.each([
    ['base_model: acme/x-7b\nbase_model_relation: quantized', ['quantized']],
    ['base_model:\n- acme/x-7b\n- acme/y-7b', ['merge', 'merge']],
    ['base_model: acme/x-7b\ntags:\n- merge', ['merge']],
    ['base_model: acme/x-7b\nlibrary_name: peft', ['adapter']],
    ['base_model: acme/x-7b\nbase_model_relation: cousin', [null]],
  ])('%s', (matter, relations) => {
    expect(ofKind(card(matter).facts, 'reference').map(({ relation }) => relation)).toEqual(relations)
  })

  test('the place of a value is its own line and column', () => {
    const { facts } = card('tags:\n- merge\nbase_model:\n  - acme/x-7b\n  - "acme/y-7b"')
    expect(
      ofKind(facts, 'reference').map(({ location }) => [location.startLine, location.startColumn]),
    ).toEqual([
      [5, 5],
      [6, 5],
    ])
    expect(ofKind(facts, 'merge')).toMatchObject([
      { parents: ['acme/x-7b', 'acme/y-7b'], location: { startLine: 3 } },
    ])
  })

  test('data sets are data; a bare name and an address are kept as such', () => {
    const { facts } = card(
      'datasets:\n- acme/korean-news\n- squad\n- https://huggingface.co/datasets/acme/chat',
    )
    expect(ofKind(facts, 'reference').map(({ id, form, scope }) => `${id} ${form} ${scope}`)).toEqual([
      'acme/korean-news hub-id data',
      'squad name data',
      'acme/chat hub-url data',
    ])
  })

  test('Norwegian stays a language', () => {
    const { facts, skipped } = card('language:\n- en\n- no\nlicense: apache-2.0')
    expect(skipped).toEqual([])
    expect(ofKind(facts, 'license')).toMatchObject([
      { raw: 'apache-2.0', id: 'Apache-2.0', source: 'card', appliesTo: 'weights' },
    ])
  })

  test('licence "other" is the name and link beside it', () => {
    const { facts } = card('license: other\nlicense_name: hanbit-nc-1.2\nlicense_link: LICENSE')
    expect(ofKind(facts, 'license')).toMatchObject([
      { raw: 'other hanbit-nc-1.2 LICENSE', location: { startLine: 3 } },
    ])
  })

  test('a card of a data set licenses data', () => {
    const { facts } = card(
      'license: cc-by-nc-4.0\ntask_categories:\n- text-generation\nsize_categories:\n- 10K<n<100K',
    )
    expect(ofKind(facts, 'license')).toMatchObject([{ appliesTo: 'data' }])
  })

  test('a rule of dashes that never closes is no front matter', () => {
    const { facts, skipped } = collect(
      cardCollector,
      'model_card.md',
      '---\n# Alpaca-like card\n\nlicense: mit in the text\n',
    )
    expect({ facts, skipped }).toEqual({ facts: [], skipped: [] })
  })

  test('front matter of ordinary documentation is none of ours', () => {
    expect(card('title: Guide\ntags: [merge]\nlicense: mit', 'docs/guide.md').facts).toEqual([])
  })

  test('many aliases cost nothing', () => {
    const bomb = `a: &a [${'x,'.repeat(9)}x]\n${Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [*${n === 0 ? 'a' : `k${n - 1}`}, *${n === 0 ? 'a' : `k${n - 1}`}]`).join('\n')}\nlicense: mit`
    const started = process.cpuUsage()
    expect(ofKind(card(bomb).facts, 'license')).toHaveLength(1)
    expect(cpuMilliseconds(started)).toBeLessThan(1000)
  })
})
