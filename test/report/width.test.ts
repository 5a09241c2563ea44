import { describe, expect, test } from '@jest/globals'
import { clipToWidth, displayWidth, padEnd, wrap } from '../../src/report/width.js'

describe('widths in terminal cells', () => {
  test.each([
    ['T4-1', 4],
    ['상한', 4],
    ['▲ 상한', 6],
    ['근거 확인 T2', 12],
    ['e\u0301', 1],
    ['漢字', 4],
    ['\u1112\u1161\u11AB', 2],
  ])('%s takes %d cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells)
  })

  test('Korean and Latin cells are padded to the same column', () => {
    expect(displayWidth(padEnd('비전 인코더', 16))).toBe(16)
    expect(displayWidth(padEnd('vision encoder', 16))).toBe(16)
  })

  test('a cut text never passes its width', () => {
    expect(clipToWidth('근거로 확인된 등급', 8)).toBe('근거로…')
    expect(displayWidth(clipToWidth('근거로 확인된 등급', 9))).toBeLessThanOrEqual(9)
    expect(clipToWidth('short', 8)).toBe('short')
  })
})

describe('wrapping', () => {
  test('lines break at spaces and keep every word', () => {
    const text = 'Add a training log from the first step, or a step-0 checkpoint digest.'
    const lines = wrap(text, 24)
    expect(lines.every((line) => displayWidth(line) <= 24)).toBe(true)
    expect(lines.join(' ')).toBe(text)
  })

  test('a word wider than the line is broken where the line ends', () => {
    expect(wrap(`see ${'x'.repeat(20)}`, 12)).toEqual(['see', 'x'.repeat(12), 'x'.repeat(8)])
  })
})
