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

  test("names the base where the vocabulary is the declarer's own published one on another maker's", () => {
    const own: Partial<TokenizerFact> = {
      ...measured,
      vocabularySize: 151_643,
      lineage: {
        verdict: 'adopted',
        basis: 'digest',
        compared: 30,
        nearest: {
          ...measured.lineage!.nearest!,
          name: 'Qwen 1.5 to 3',
          model: 'Qwen/Qwen2-7B',
          kept: 1,
          sameId: 1,
          shareOfOwn: 1,
        },
      },
    }
    const by = (owner: string) =>
      tokenizerMeasured(view([tokenizer(own)], { owner })).map(({ message }) => message.key)
    expect(by('QwenLM')[0]).toBe('reason.tokenizer-extends')
    expect(by('acme')[0]).toBe('reason.tokenizer-same')
    const [base] = tokenizerMeasured(view([tokenizer(own)], { owner: 'QwenLM' }))
    expect(text(base!.message.key, base!.message.parameters, 'en')).toContain('extends cl100k_base')
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
