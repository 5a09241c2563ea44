import { describe, expect, test } from '@jest/globals'
import { isGlob, matchesGlob } from '../../src/action/glob.js'

describe('a pattern', () => {
  test.each([
    ['models/a', 'models/*', true],
    ['models/a/b', 'models/*', false],
    ['models/a/b', 'models/**', true],
    ['models', 'models/**', true],
    ['a/sovereignty.json', '**/sovereignty.json', true],
    ['sovereignty.json', '**/sovereignty.json', true],
    ['a/b/c/sovereignty.json', 'a/**/sovereignty.json', true],
    ['b/a/sovereignty.json', 'a/**/sovereignty.json', false],
    ['model-7b', 'model-?b', true],
    ['model-70b', 'model-?b', false],
    ['model-70b', 'model-*b', true],
    ['modelXa.json', 'model.a.json', false],
    ['a/b', '**', true],
    ['', '*', true],
  ])('on %s, %s: %s', (path, pattern, fits) => {
    expect(matchesGlob(path, pattern)).toBe(fits)
  })

  test('made to be slow is not', () => {
    const started = performance.now()
    expect(matchesGlob(`${'a'.repeat(5_000)}b`, `${'a*'.repeat(200)}c`)).toBe(false)
    expect(matchesGlob(Array(500).fill('a').join('/'), `${'**/a/'.repeat(200)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('is told from a name', () => {
    expect(['models/*', 'model-?', 'models/a'].map(isGlob)).toEqual([true, true, false])
  })
})
