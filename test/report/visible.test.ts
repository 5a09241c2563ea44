import { describe, expect, test } from '@jest/globals'
import { visible } from '../../src/report/visible.js'
import { cpuMilliseconds } from '../support/cpu-time.js'

describe('what is read is what is there', () => {
  test.each([
    ['a right-to-left override', 'user\u202Etxt.exe', 'user\\u202Etxt.exe'],
    ['a zero-width space', 'Qw\u200Ben', 'Qw\\u200Ben'],
    ['a byte-order mark', '\uFEFFlicense', '\\uFEFFlicense'],
    ['a tag character', 'a\u{E0041}', 'a\\u{E0041}'],
    ['a terminal escape', '\u001B[2Jgone', '\\u001B[2Jgone'],
    ['a C1 control', 'a\u009Bb', 'a\\u009Bb'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
    ['a lone surrogate', 'a\uD800b', 'a\\uD800b'],
    ['a Hangul filler', 'a\u3164b', 'a\\u3164b'],
    ['a line feed and a carriage return', 'a\r\nb', 'a\\r\\nb'],
    ['a Cyrillic letter inside a Latin word', 'Qw\u0435n2.5', 'Qw\\u0435n2.5'],
    ['a Cyrillic look-alike word beside Latin', 'Qwen/\u0445\u0430\u0456', 'Qwen/\\u0445\\u0430\\u0456'],
    ['a full-width letter inside a Latin word', '\uFF31wen', '\\uFF31wen'],
    ['a mathematical letter inside a Latin word', '\u{1D410}wen', '\\u{1D410}wen'],
  ])('%s is shown as an escape', (_name, raw, shown) => {
    expect(visible(raw)).toBe(shown)
  })

  test.each([
    '모델 카드: 한국어GPT (자체 학습)',
    'Модель обучена с нуля',
    'GPT-модель',
    'μTransfer and β-VAE',
    '⚠️ licence',
    '日本語トークナイザー',
    'naïve façade',
  ])('%s is left as it is', (text) => {
    expect(visible(text)).toBe(text)
  })

  test('a tab becomes a space', () => {
    expect(visible('\tpath: "x"')).toBe(' path: "x"')
  })

  test('stacked marks are cut to what a script can stack', () => {
    expect(visible(`a${'\u0301'.repeat(200)}`)).toBe(`a${'\u0301'.repeat(3)}`)
  })

  test('a cut never splits a character', () => {
    expect(visible('😀😀😀😀', 3)).toBe('😀😀…')
  })

  test('ten megabytes take no time', () => {
    const started = process.cpuUsage()
    visible('\u202Ea\u0435'.repeat(3_500_000), 400)
    expect(cpuMilliseconds(started)).toBeLessThan(200)
  })
})
