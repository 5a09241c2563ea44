import type { Page } from './text-page.js'
import { weightTests } from './weight-tests.js'

/** What tests of the weights say, but for what a finding has said already. */
export function textWeights(page: Page): string[] {
  const { verdict, words, paint } = page
  const told = new Set(verdict.findings.map((finding) => words.message(finding, finding.message)))
  const sentences = weightTests(verdict, words).filter((sentence) => !told.has(sentence))
  if (sentences.length === 0) return []
  return [
    `  ${paint.bold(words.say('report.weightTests'))}`,
    ...sentences.flatMap((sentence) =>
      page.indented(6, sentence).map((line, at) => (at === 0 ? `    · ${line.trimStart()}` : line)),
    ),
  ]
}
