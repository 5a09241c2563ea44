import { describe, expect, test } from '@jest/globals'
import { renderJson } from '../../src/report/json.js'
import type { Verdict } from '../../src/types/verdict.js'
import { borrowedEncoder, verdicts } from './verdicts.js'

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, reversed(item)]),
  )
}

describe('the verdict document', () => {
  test.each(Object.keys(verdicts))('%s loses nothing', (name) => {
    expect(JSON.parse(renderJson(verdicts[name]!))).toEqual(verdicts[name])
  })

  test('is the same byte by byte whatever order its keys were set in', () => {
    // A patch value belongs to the manifest and keeps its own order.
    const plain = { ...borrowedEncoder, findings: borrowedEncoder.findings.slice(1) }
    expect(renderJson(reversed(plain) as Verdict)).toBe(renderJson(plain))
  })

  test('begins with its version and ends with the time taken', () => {
    const keys = Object.keys(JSON.parse(renderJson(borrowedEncoder)) as object)
    expect(keys).toEqual([
      'schemaVersion',
      'tool',
      'subject',
      'framework',
      'claim',
      'level',
      'conclusion',
      'requirements',
      'components',
      'levels',
      'findings',
      'coverage',
      'elapsedMs',
    ])
  })
})
