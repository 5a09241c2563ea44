import { describe, expect, test } from '@jest/globals'
import { levelOfRequirement } from '../../src/report/scale.js'
import { plainMarkup, sentence } from '../../src/report/sentence.js'
import { Words } from '../../src/report/words.js'

const english = new Words('en', plainMarkup)
const korean = new Words('ko', plainMarkup)

describe('numbers', () => {
  test.each([
    [1, '100.0\u00A0%', '100.0%'],
    [0.0207, '2.1\u00A0%', '2.1%'],
    [0.0004, '0.04\u00A0%', '0.04%'],
    [0.000004, '0.0004\u00A0%', '0.0004%'],
    [0.0000000004, '<0.0001\u00A0%', '<0.0001%'],
    [0, '0.0\u00A0%', '0.0%'],
  ])('a share of %d never reads as nothing', (share, en, ko) => {
    expect(english.share(share)).toBe(en)
    expect(korean.share(share)).toBe(ko)
  })

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [48_230, '48.2 kB'],
    [812_004, '812 kB'],
    [999_999, '1.0 MB'],
    [205_000_000_000, '205 GB'],
  ])('%d bytes', (bytes, text) => {
    expect(english.bytes(bytes)).toBe(text)
  })

  test.each([
    [0, '0.00'],
    [412, '0.41'],
    [9_996, '10.00'],
    [61_234, '61.2'],
    [612_345, '612'],
  ])('%d milliseconds', (milliseconds, text) => {
    expect(english.seconds(milliseconds)).toBe(text)
  })
})

describe('sentences', () => {
  test('backticks of a filled value open no code', () => {
    const markup = { ...plainMarkup, code: (raw: string) => `{${raw}}`, text: (raw: string) => raw }
    const message = { key: 'finding.undeclared', parameters: { name: 'a`b', kind: 'x`y`z' } }
    expect(sentence(message, '', 'en', markup)).toBe('{a`b} (x`y`z) is used but not declared.')
  })

  test('a word of the vocabulary is said in Korean, and kept as the manifest writes it in English', () => {
    const message = {
      key: 'reason.third-party-weights',
      parameters: { name: 'x', supplier: 'Alibaba', relation: 'frozen' },
    }
    expect(sentence(message, '', 'ko', plainMarkup)).toContain('관계: 동결')
    expect(sentence(message, '', 'en', plainMarkup)).toContain('as frozen')
  })

  test('a gap nobody fills stays visible', () => {
    expect(sentence({ key: 'finding.unevidenced', parameters: {} }, '', 'en', plainMarkup)).toContain(
      '{name}',
    )
  })

  test('one and many', () => {
    expect(english.count('report.countDependencies', 1)).toBe('1 dependency')
    expect(english.count('report.countDependencies', 1_204)).toBe('1,204 dependencies')
  })
})

describe('the level a requirement belongs to', () => {
  const levels = ['T0', 'T1', 'T2', 'T3', 'T4-1', 'T4-2', 'T5', 'T6']
  test.each([
    ['T5-TOK', 6],
    ['T4-INIT', 4],
    ['T4-1-CFG', 4],
    ['T4-2-DELTA', 5],
    ['POL-LIC', -1],
    ['INIT', -1],
  ])('%s', (id, level) => {
    expect(levelOfRequirement(id, levels)).toBe(level)
  })
})
