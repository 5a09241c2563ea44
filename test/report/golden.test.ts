import { describe, expect, test } from '@jest/globals'
import { badgeSvg } from '../../src/report/badge.js'
import { compareVerdicts } from '../../src/report/comparison.js'
import { type Format, render } from '../../src/report/index.js'
import { LANGUAGES } from '../../src/types/vocabulary.js'
import { golden } from './golden.js'
import { supportedClaim, verdicts } from './verdicts.js'

// HTML and SVG carry a second ending, so that no formatter takes them for sources.
const ENDINGS = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  sarif: 'sarif',
  html: 'html.golden',
} as const

const everywhere: readonly Format[] = ['text', 'markdown', 'html']
const viewer = {
  repositoryUrl: 'https://github.com/hanbit-ai/hanbit-omni',
  headSha: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
}

describe('every format says what was agreed', () => {
  const cases = Object.keys(verdicts).flatMap((name) =>
    everywhere.flatMap((format) => LANGUAGES.map((language) => ({ name, format, language }))),
  )
  test.each(cases)('$name as $format in $language', ({ name, format, language }) => {
    const output = render(verdicts[name]!, format, { language, width: 100, ...viewer })
    expect(output).toBe(golden(`${name}.${language}.${ENDINGS[format]}`, output))
  })

  test.each(Object.keys(verdicts))('%s as SARIF, JSON and badge', (name) => {
    const verdict = verdicts[name]!
    for (const format of ['sarif', 'json'] as const) {
      const output = render(verdict, format)
      expect(output).toBe(golden(`${name}.${ENDINGS[format]}`, output))
    }
    const badge = badgeSvg(verdict, { date: '2026-11-23' })
    expect(badge).toBe(golden(`${name}.svg.golden`, badge))
  })

  test('a terminal shows everything when asked to, in colour', () => {
    const output = render(verdicts['borrowed-encoder']!, 'text', { verbose: true, color: true, width: 80 })
    expect(output).toBe(golden('borrowed-encoder.verbose.txt', output))
  })

  test('a comment tells what the pull request changed', () => {
    const comparison = compareVerdicts(supportedClaim, verdicts['borrowed-encoder']!)
    const output = render(verdicts['borrowed-encoder']!, 'markdown', { comparison, ...viewer })
    expect(output).toBe(golden('borrowed-encoder.compared.md', output))
  })
})
