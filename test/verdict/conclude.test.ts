import { describe, expect, test } from '@jest/globals'
import { builtInFramework } from '../../src/frameworks/load.js'
import type { Conclusion } from '../../src/types/vocabulary.js'
import { conclude, exitCode, rank } from '../../src/verdict/conclude.js'

const scale = builtInFramework('t-class-2.0')!

describe('the conclusion', () => {
  test.each<[string | null, string, string, Conclusion]>([
    [null, 'T0', 'T6', 'undeclared'],
    ['T2', 'T2', 'T2', 'supported'],
    ['T0', 'T2', 'T3', 'supported'],
    ['T3', 'T2', 'T3', 'unverified'],
    ['T4-2', 'T0', 'T5', 'unverified'],
    ['T4-2', 'T4-1', 'T4-1', 'contradicted'],
    ['T6', 'T5', 'T5', 'contradicted'],
    ['T2', 'T0', 'T0', 'contradicted'],
  ])('claim %s between %s and %s is %s', (claim, supported, ceiling, expected) => {
    expect(conclude(scale, claim, { supported, ceiling })).toBe(expected)
  })

  test('levels keep the order of the scale', () => {
    expect(['T0', 'T1', 'T2', 'T3', 'T4-1', 'T4-2', 'T5', 'T6'].map((level) => rank(scale, level))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ])
    expect(rank(scale, 'T9')).toBe(-1)
  })
})

describe('the exit code', () => {
  const error = [{ severity: 'error', rule: 'claim/x' }]
  const warning = [
    { severity: 'warning', rule: 'claim/x' },
    { severity: 'note', rule: 'claim/x' },
  ]

  test.each([
    ['supported', [], 'contradicted', 0],
    ['supported', warning, 'unverified', 0],
    ['supported', error, 'contradicted', 1],
    ['supported', error, 'never', 0],
    ['unverified', warning, 'contradicted', 0],
    ['unverified', warning, 'unverified', 1],
    ['unverified', error, 'contradicted', 1],
    ['contradicted', error, 'contradicted', 1],
    ['contradicted', [], 'unverified', 1],
    ['contradicted', error, 'never', 0],
    ['undeclared', error, 'unverified', 0],
    ['invalid', [], 'never', 2],
    ['invalid', error, 'contradicted', 2],
  ] as const)('%s with %j under fail-on %s is %i', (conclusion, findings, failOn, code) => {
    expect(exitCode({ conclusion, findings }, failOn)).toBe(code)
  })
})
