import { describe, expect, test } from '@jest/globals'
import { tokenizerMeasured } from '../../src/frameworks/predicates/tokenizer.js'
import { text } from '../../src/messages/index.js'
import type { TokenizerFact } from '../../src/types/fact.js'
import { tokenizer, view } from '../reconcile/facts.js'

const measured: Partial<TokenizerFact> = {
  vocabularySize: 102_400,
  vocabularyDigest: 'ab',
  lineage: {
    verdict: 'own',
    basis: null,
    compared: 29,
    nearest: {
      name: 'Llama 3',
      model: 'meta-llama/Meta-Llama-3-8B',
      repository: 'hub',
      base: 'cl100k_base',
      kept: 0.926,
      sameId: 0,
      inOrder: 0.0001,
      idRun: 0,
      orderRun: 0,
      shareOfOwn: 0.93,
    },
  },
  fertility: { ko: 0.512, en: 0.198 },
}

function said(fact: Partial<TokenizerFact>, language: 'en' | 'ko'): readonly string[] {
  return tokenizerMeasured(view([tokenizer(fact)])).map(({ message }) =>
    text(message.key, message.parameters, language),
  )
}

describe('what the comparison of tokenizers tells', () => {
  test('is the nearest published one with its shares, and tokens a character beside others', () => {
    const [likeness, fertility] = said(measured, 'en')
    expect(likeness).toBe(
      'The vocabulary of 102400 tokens is unlike each of 29 published ones. It shares most with Llama 3 (cl100k_base + …): ' +
        '92.6 % of that one’s learnt tokens, 0 % of them at the same id and 0 % in the same order.',
    )
    expect(fertility).toMatch(
      /^On the built-in samples it needs 0\.512 tokens a character of Korean and 0\.198 of English\./,
    )
    expect(fertility).toMatch(/Llama 3 0\.\d+ \/ 0\.\d+/)
  })

  test('is told in Korean too', () => {
    expect(said(measured, 'ko').join(' ')).toMatch(/글자당 토큰 수는 한국어 0\.512, 영어 0\.198입니다/)
  })

  test('says so when tokens a character are not known', () => {
    expect(said({ ...measured, fertility: { unknown: 'pre-tokenizer' } }, 'en')[1]).toMatch(/are not given/)
  })

  test('is said once for copies of one vocabulary, and not for a toy', () => {
    const copies = view([tokenizer(measured), tokenizer(measured)])
    expect(tokenizerMeasured(copies)).toHaveLength(2)
    expect(said({ ...measured, vocabularySize: 400 }, 'en')).toEqual([])
    expect(said({}, 'en')).toEqual([])
  })
})
