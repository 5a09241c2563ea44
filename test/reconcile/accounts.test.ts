import { describe, expect, test } from '@jest/globals'
import { sameAccount } from '../../src/reconcile/accounts.js'

describe('two accounts of one name', () => {
  test.each([
    ['abhinand5', 'abhinand'],
    ['Haneul-Labs', 'haneul'],
    ['haneul-ai', 'haneul_hf'],
    ['turing-motors', 'turingmotors'],
    ['VinAIResearch', 'vinai'],
    ['hanbit', 'hanbit-technologies'],
  ])('%s and %s', (a, b) => {
    expect(sameAccount(a, b)).toBe(true)
  })

  test.each([
    ['kim1', 'kim'],
    ['haneul', 'haneulbit'],
    ['models', 'labs'],
    ['ai21labs', 'ai'],
    ['nuri-research', 'nuri-robotics'],
    ['deep', 'deep-research'],
    ['nurio', 'nurioresearchers'],
  ])('%s is not %s', (a, b) => {
    expect(sameAccount(a, b)).toBe(false)
  })
})
