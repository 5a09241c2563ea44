import { describe, expect, test } from '@jest/globals'
import { damerauLevenshtein, nearest } from '../../src/manifest/nearest.js'
import { RELATIONS, ROLES } from '../../src/types/vocabulary.js'

const LEVELS = ['T0', 'T1', 'T2', 'T3', 'T4-1', 'T4-2', 'T4', 'T5', 'T6']

describe('the nearest allowed word', () => {
  test.each([
    ['froze', RELATIONS, 'frozen'],
    ['forzen', RELATIONS, 'frozen'],
    ['Frozen', RELATIONS, 'frozen'],
    ['fine-tune', RELATIONS, 'finetune'],
    ['finetuned', RELATIONS, 'finetune'],
    ['initialised-from', RELATIONS, 'initialized-from'],
    ['initialized_from', RELATIONS, 'initialized-from'],
    ['quantised', RELATIONS, 'quantized'],
    ['vision', ROLES, 'vision-encoder'],
    ['audio_encoder', ROLES, 'audio-encoder'],
    ['t4-2', LEVELS, 'T4-2'],
    ['T42', LEVELS, 'T4-2'],
    ['5', LEVELS, 'T5'],
  ] as const)('of %s is found', (word, allowed, expected) => {
    expect(nearest(word, allowed)).toBe(expected)
  })

  test.each([
    ['stolen', RELATIONS],
    ['based-on', RELATIONS],
    ['T7', LEVELS],
    ['T4-3', LEVELS],
    ['', RELATIONS],
    ['encoder', ROLES],
    ['x'.repeat(10_000), RELATIONS],
  ] as const)('of %.20s is not guessed', (word, allowed) => {
    expect(nearest(word, allowed)).toBeNull()
  })
})

test.each([
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abcd', 'abdc', 1],
  ['kitten', 'sitting', 3],
  ['license', 'licence', 1],
  ['ca', 'abc', 3],
])('from %s to %s it takes %i steps', (a, b, steps) => {
  expect(damerauLevenshtein(a, b)).toBe(steps)
  expect(damerauLevenshtein(b, a)).toBe(steps)
})
