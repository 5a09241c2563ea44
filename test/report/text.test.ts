import { describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/report/text.js'
import { displayWidth } from '../../src/report/width.js'
import type { Verdict } from '../../src/types/verdict.js'
import { LANGUAGES } from '../../src/types/vocabulary.js'
import {
  at,
  borrowedEncoder,
  invalidManifest,
  supportedClaim,
  undeclaredAudit,
  verdicts,
} from './verdicts.js'

const plain = { language: 'en', color: false, width: 100 } as const
const ESCAPE = '\u001B'

describe('the terminal report', () => {
  const cases = Object.keys(verdicts).flatMap((name) =>
    LANGUAGES.flatMap((language) => [60, 80, 100, 140].map((width) => ({ name, language, width }))),
  )
  test.each(cases)('$name in $language keeps within $width columns', ({ name, language, width }) => {
    for (const verbose of [false, true]) {
      const lines = renderText(verdicts[name]!, { language, color: false, width, verbose }).split('\n')
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  test('marks stand under their levels, in both languages', () => {
    for (const language of LANGUAGES) {
      const lines = renderText(borrowedEncoder, { ...plain, language }).split('\n')
      const levels = lines.find((line) => line.includes('T4-1'))!
      const marks = lines[lines.indexOf(levels) + 1]!
      const column = (line: string, mark: string): number => displayWidth(line.slice(0, line.indexOf(mark)))
      expect(column(marks, '▲')).toBe(column(levels, 'T2'))
      expect(column(marks, '△')).toBe(column(levels, 'T5'))
    }
  })

  test('without colour it holds no escape; with colour the words are the same', () => {
    const sober = renderText(borrowedEncoder, plain)
    const painted = renderText(borrowedEncoder, { ...plain, color: true })
    expect(sober).not.toContain(ESCAPE)
    expect(painted).toContain(ESCAPE)
    expect(painted.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(sober)
  })

  test('a file cannot write escapes to the terminal', () => {
    const hostile = JSON.parse(
      JSON.stringify(borrowedEncoder).replaceAll('Qwen/Qwen2.5', 'Q\\u001b]0;pwned\\u0007/\\u009b31m'),
    ) as Verdict
    const text = renderText(hostile, { ...plain, verbose: true })
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(text).toContain('\\u001B]0;pwned\\u0007')
  })

  test('an audit says what the files allow and how to declare', () => {
    const text = renderText(undeclaredAudit, plain)
    expect(text).toContain('NO CLAIM')
    expect(text).toContain('T0 is supported\n  and at most T2 is possible')
    expect(text).toContain('`sovereignty init`')
    expect(text).not.toContain('△')
    expect(text).not.toContain('undeclared')
  })

  test('an invalid manifest is told by its places, to the column', () => {
    const text = renderText(invalidManifest, plain)
    expect(text).toContain('INVALID MANIFEST')
    expect(text).toContain('models/onnuri/sovereignty.json:18:7')
    expect(text).toContain('models/onnuri/sovereignty.json:9:14')
  })

  test('a claim that holds asks for nothing', () => {
    const text = renderText(supportedClaim, plain)
    expect(text).toContain('SUPPORTED')
    expect(text).not.toContain('→')
    expect(text).not.toContain('✗')
  })

  test('open requirements of other levels are not held against the claim', () => {
    const text = renderText(verdicts['unverified']!, plain)
    expect(text).toContain('T4-DATA')
    expect(text).not.toContain('T3-ASM')
    expect(text).not.toContain('T5-TOPO')
  })

  test('many findings are counted, and all shown when asked for', () => {
    const crowd: Verdict = {
      ...borrowedEncoder,
      findings: Array.from({ length: 40 }, () => borrowedEncoder.findings[0]!),
    }
    expect(renderText(crowd, plain)).toContain('… 28 more findings: --verbose')
    const all = renderText(crowd, { ...plain, verbose: true })
    expect(
      all.split('component/undeclared ').length - 1 + all.split('component/undeclared\n').length - 1,
    ).toBe(40)
  })

  test('an address is shown whole however long it is, its quote on a line of its own', () => {
    const path = `encoders/audio/${'nested-folder-name/'.repeat(6)}config.json`
    const [first] = borrowedEncoder.findings
    const deep: Verdict = {
      ...borrowedEncoder,
      findings: [{ ...first!, locations: [at(path, 12, 3, '"model_type": "whisper"')] }],
    }
    expect(renderText(deep, { ...plain, width: 80 })).toContain(
      `      ${path}:12\n        "model_type": "whisper"\n`,
    )
  })

  test('findings in a row say a common next step once', () => {
    const twice: Verdict = {
      ...borrowedEncoder,
      findings: [borrowedEncoder.findings[0]!, borrowedEncoder.findings[0]!],
    }
    expect(renderText(twice, plain).split('→ Add it under').length).toBe(2)
  })

  test('the last line counts parts, dependencies, files, bytes and seconds', () => {
    const lines = renderText(borrowedEncoder, plain).trimEnd().split('\n')
    expect(lines.at(-1)).toBe(
      '  4 components · 3 dependencies · 214 files, 3.1 MB in 0.41 s · 2 files were not read',
    )
  })
})
