import { describe, expect, test } from '@jest/globals'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderReport, renderReportResolved } from '../../src/report/markdown-many.js'
import { contradiction, finding, place, verdict } from '../support/verdicts.js'

const bad = verdict('contradicted', { claim: 'T5', findings: [contradiction] })
const good = verdict('supported')
const options = { language: 'en' } as const

function part(path: string, of: typeof good) {
  return { path, verdict: of, comparison: null }
}

describe('a report on several declarations', () => {
  test('is the report itself where there is one', () => {
    expect(renderReport([part('sovereignty.json', bad)], options)).toBe(renderMarkdown(bad, options))
  })

  test('counts how they stand, lists them, and tells the gravest first', () => {
    const text = renderReport([part('a/sovereignty.json', good), part('b/sovereignty.json', bad)], options)
    const lines = text.split('\n')
    expect(lines[0]).toBe('### Sovereignty: 2 declarations, 1 supported, 1 contradicted')
    expect(lines.slice(2, 6).map((line) => line.slice(0, 44))).toEqual([
      expect.stringMatching(/^\| Declaration \| Conclusion \| claimed/),
      expect.stringMatching(/^\| ---/),
      expect.stringMatching(/^\| `b\/sovereignty\.json` \| contradicted \| T5/),
      expect.stringMatching(/^\| `a\/sovereignty\.json` \| supported/),
    ])
    expect(lines.filter((line) => line.startsWith('#### '))).toEqual([
      '#### `b/sovereignty.json`: Sovereignty: T5 claimed, the evidence allows at most T2',
      expect.stringMatching(/^#### `a\/sovereignty\.json`: /),
    ])
  })

  test('in Korean', () => {
    const text = renderReport([part('a/s.json', good), part('b/s.json', bad)], { language: 'ko' })
    expect(text.split('\n')[0]).toBe('### 주권 등급: 선언 2건, 근거 확인 1건, 반증 1건')
  })

  test.each([2, 10, 50])('stays within a comment with %d long ones, and loses none unsaid', (count) => {
    const findings = Array.from({ length: 500 }, (_, index) =>
      finding({
        rule: 'component/undeclared',
        severity: 'error',
        message: `undeclared ${index} ${'x'.repeat(150)}`,
        locations: [place(`model/layer_${index}.py`, index + 1, 'load("org/name")')],
      }),
    )
    const long = verdict('contradicted', { claim: 'T5', findings })
    const parts = Array.from({ length: count }, (_, index) => part(`models/m${index}/sovereignty.json`, long))
    const text = renderReport(parts, { ...options, maxCharacters: 60_000 })
    expect(text.length).toBeLessThanOrEqual(60_000)
    const told = text.split('\n').filter((line) => line.startsWith('#### ')).length
    const hidden = Number(/(\d+) more declarations? (?:is|are) told in the job summary/.exec(text)?.[1] ?? 0)
    expect(told + hidden).toBe(count)
    expect(
      Buffer.byteLength(renderReport(parts, { language: 'ko', maxBytes: 1024 * 1024 })),
    ).toBeLessThanOrEqual(1024 * 1024)
  })

  test('writes a path that holds markup as the text it is', () => {
    const text = renderReport([part('a|b`@org/s.json', bad), part('<img src=x>/s.json', good)], options)
    expect(text).not.toContain('<img')
    expect(text).not.toMatch(/(?<!&#64;|\w)@org(?![^<]*<\/code>)/)
  })

  test('shrinks to one line once nothing is left', () => {
    const text = renderReportResolved([part('a/s.json', good), part('b/s.json', good)], {
      language: 'en',
      headSha: 'b'.repeat(40),
    })
    expect(text).toBe('Sovereignty: 2 declarations, 2 supported · resolved in `bbbbbbb`\n')
  })
})
