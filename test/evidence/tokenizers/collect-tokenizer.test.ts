import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { tokenizerByFile } from '../../../src/catalog/known-tokenizers.js'
import { tokenizerCollector } from '../../../src/evidence/collect-tokenizer.js'
import { tokenizerModelCollector } from '../../../src/evidence/collect-tokenizer-model.js'
import { collect, ofKind } from '../configs/collect.js'
import { collectListed, sentencepiece } from './support.js'

const words = Array.from({ length: 40 }, (_, index) =>
  index === 3 ? 'quote"}\\' : index === 4 ? 'Ġ한글' : `token${index}`,
)
const digest = createHash('sha256').update(words.join('\n')).digest('hex')
const vocab = Object.fromEntries(words.map((word, index) => [word, index]))

describe('tokenizer files', () => {
  test.each([
    ['pretty-printed', JSON.stringify({ model: { type: 'BPE', vocab, merges: ['a b'] } }, null, 2)],
    [
      'on one line',
      JSON.stringify({ added_tokens: [{ content: '<s>' }], model: { type: 'BPE', vocab, merges: [] } }),
    ],
    [
      'out of order',
      JSON.stringify({ model: { type: 'BPE', vocab: Object.fromEntries(Object.entries(vocab).reverse()) } }),
    ],
    ['with escapes', JSON.stringify({ model: { type: 'BPE', vocab } }).replaceAll('Ġ', '\\u0120')],
  ])('%s give size, type and digest of the vocabulary in id order', (_, content) => {
    expect(ofKind(collect(tokenizerCollector, 'tokenizer.json', content), 'tokenizer')).toMatchObject([
      { form: 'tokenizer.json', type: 'BPE', vocabularySize: 40, vocabularyDigest: digest },
    ])
  })

  test('of the unigram kind are read from their list', () => {
    const content = {
      model: { type: 'Unigram', unk_id: 0, vocab: words.map((word, index) => [word, -index]) },
    }
    expect(ofKind(collect(tokenizerCollector, 'tokenizer.json', content), 'tokenizer')).toMatchObject([
      { type: 'Unigram', vocabularySize: 40, vocabularyDigest: digest },
    ])
  })

  test('in the form of vocab.json give the same digest, with or without merges beside it', async () => {
    const alone = await collectListed(tokenizerModelCollector, { 'm/vocab.json': JSON.stringify(vocab) })
    const pair = await collectListed(tokenizerModelCollector, {
      'm/vocab.json': JSON.stringify(vocab),
      'm/merges.txt': '#version: 0.2\ntoken 1\n',
    })
    expect(alone.facts).toMatchObject([{ form: 'vocabulary', type: null, vocabularyDigest: digest }])
    expect(pair.facts).toMatchObject([{ form: 'vocabulary', type: 'BPE', vocabularyDigest: digest }])
  })

  test('of equal size but other tokens name nobody', () => {
    const other = Object.fromEntries(Array.from({ length: 32000 }, (_, index) => [`t${index}`, index]))
    const found = collect(tokenizerCollector, 'tokenizer.json', { model: { type: 'BPE', vocab: other } })
    expect(ofKind(found, 'tokenizer')).toMatchObject([{ vocabularySize: 32000 }])
    expect(ofKind(found, 'reference')).toEqual([])
  })

  test('behind a pointer are recognised by their digest', () => {
    const oid = '9e556afd44213b6bd1be2b850ebbbd98f5481437a8021afaf58ee7fb1818d347'
    expect(tokenizerByFile(oid)?.model).toBe('meta-llama/Llama-2-7b-hf')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 499723\n`
    const found = collect(tokenizerCollector, 'tokenizer.model', pointer)
    expect(ofKind(found, 'tokenizer')).toMatchObject([{ form: 'sentencepiece', vocabularySize: 32000 }])
    expect(ofKind(found, 'reference')).toMatchObject([
      {
        target: 'tokenizer',
        id: 'meta-llama/Llama-2-7b-hf',
        relation: 'tokenizer-of',
        via: 'LFS oid',
        location: { startLine: 2 },
      },
    ])
  })

  test('behind an unknown pointer say only that they are there', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 499723\n`
    expect(collect(tokenizerCollector, 'tokenizer.model', pointer).facts).toMatchObject([
      { kind: 'tokenizer', vocabularySize: null, vocabularyDigest: null },
    ])
  })

  test('with a configuration that names a base are a reference', () => {
    const found = collect(tokenizerCollector, 'tokenizer_config.json', {
      tokenizer_class: 'Qwen2Tokenizer',
      name_or_path: 'Qwen/Qwen2.5-7B',
      model_max_length: 131072,
    })
    expect(ofKind(found, 'tokenizer')).toMatchObject([{ form: 'tokenizer-config', type: 'Qwen2Tokenizer' }])
    expect(ofKind(found, 'reference')).toMatchObject([
      { target: 'tokenizer', id: 'Qwen/Qwen2.5-7B', relation: 'tokenizer-of' },
    ])
  })

  test('of one token a line are counted', () => {
    const list = `id,char,freq\n${Array.from({ length: 50 }, (_, index) => `${index},${index},9`).join('\n')}\n`
    expect(
      ofKind(collect(tokenizerCollector, 'data/vocab/characters_vocabs.csv', list), 'tokenizer'),
    ).toMatchObject([{ form: 'vocabulary', vocabularySize: 50, vocabularyDigest: null }])
  })

  test.each([
    ['tokenizer.json', '{"model": {"type": "BPE", "vocab": {"a": 0, "b": '],
    ['tokenizer.json', '{"version": "1.0"}'],
    ['notes/vocab.txt', 'see the manual\n'],
  ])('that are none give nothing: %s %s', (path, content) => {
    expect(collect(tokenizerCollector, path, content).facts).toEqual([])
  })

  test('that break off are recorded with the place', () => {
    const found = collect(
      tokenizerCollector,
      'tokenizer.json',
      '{"model": {"type": "BPE", "vocab": {"a": 0, "b": ',
    )
    expect(found.skipped).toEqual([
      'no tokenizer could be read: an id is no whole number in range (line 1, column 50)',
    ])
  })

  test('of settings in vocab.json are no vocabulary', async () => {
    const settings = '{"size": 3, "path": "x"}'
    expect((await collectListed(tokenizerModelCollector, { 'vocab.json': settings })).facts).toEqual([])
  })
})

describe('tokenizer models', () => {
  test('of SentencePiece are read from their bytes', async () => {
    const { facts } = await collectListed(tokenizerModelCollector, {
      'tokenizer.model': sentencepiece(words, 2),
    })
    expect(facts).toMatchObject([
      { kind: 'tokenizer', form: 'sentencepiece', type: 'bpe', vocabularySize: 40, vocabularyDigest: digest },
    ])
  })

  test('that hold tiktoken lines are read as such, whatever their name', async () => {
    const lines = words.map(
      (word, rank) => `${Buffer.from(`${word}${' '.repeat(30)}`).toString('base64')} ${rank}\n`,
    )
    const { facts } = await collectListed(tokenizerModelCollector, { 'tokenizer.model': lines.join('') })
    expect(facts).toMatchObject([{ kind: 'tokenizer', form: 'vocabulary', type: 'BPE', vocabularySize: 40 }])
  })

  test('that are no such file give nothing but a note with the byte', async () => {
    const whole = sentencepiece(words, 2)
    for (const bytes of [
      Buffer.alloc(2000, 0xff),
      Buffer.alloc(2000),
      Buffer.from('not a model '.repeat(200)),
      whole.subarray(0, whole.length - 3),
    ]) {
      const { facts, skipped } = await collectListed(tokenizerModelCollector, { 'spiece.model': bytes })
      expect(facts).toEqual([])
      expect(skipped).toEqual([expect.stringMatching(/^no tokenizer could be read: .+ \(byte \d+\)$/)])
    }
  })
})
