import type { Verdict } from '../types/verdict.js'
import { policyDemands } from './policy-demands.js'
import { reason } from './reason.js'
import { textDuties } from './text-duties.js'
import { textFindings } from './text-findings.js'
import { textLicenses } from './text-licenses.js'
import { textHosts, textUnresolved } from './text-lists.js'
import { Page, type TextOptions } from './text-page.js'
import { textOthers, textParts, textSkipped } from './text-parts.js'
import { textRequirements } from './text-requirements.js'
import { textScale } from './text-scale.js'
import { textWeights } from './text-weights.js'
import { mainParts } from './view.js'
import { visible } from './visible.js'
import { clipToWidth, wrap } from './width.js'

export type { TextOptions }

/** The report for a terminal. Ends with a line feed. */
export function renderText(verdict: Verdict, options: TextOptions): string {
  const page = new Page(verdict, options)
  const sections = [
    [header(page)],
    textScale(verdict, page.words, page.paint, page.width),
    opening(page),
    textParts(page),
    textFindings(page),
    textWeights(page),
    textRequirements(page),
    textPolicy(page),
    textDuties(page),
    textLicenses(page),
    page.verbose ? textOthers(page) : [],
    page.verbose ? textUnresolved(page) : [],
    page.verbose ? textHosts(page) : [],
    page.verbose ? textSkipped(page) : [],
    closing(page),
  ]
  const filled = sections.filter((section) => section.length > 0)
  return `${filled.map((section) => section.join('\n')).join('\n\n')}\n`
}

function header(page: Page): string {
  const { tool, framework, subject } = page.verdict
  const said = [`${tool.name} ${tool.version}`, `${framework.name} ${framework.version}`, subject.name]
  return page.paint.bold(clipToWidth(visible(said.join(' · '), 400), page.width))
}

/** What the scale alone does not say; a contradiction is said by its findings. */
function opening(page: Page): string[] {
  const { conclusion } = page.verdict
  const told = page.verdict.findings.some((finding) => finding.rule.startsWith('claim/'))
  if (conclusion === 'contradicted' || conclusion === 'supported') return []
  if (conclusion === 'unverified' && told) return []
  const lines = page.indented(2, reason(page.verdict, page.words))
  if (conclusion === 'undeclared' && page.verdict.claim === null)
    lines.push(...page.arrow(2, page.words.say('report.declareStep')))
  return lines
}

/** What policies demanded, and where each demand was taken from. */
function textPolicy(page: Page): string[] {
  const demands = policyDemands(page.verdict, page.words)
  if (demands.length === 0) return []
  return [
    `  ${page.paint.bold(page.words.say('report.policy'))}`,
    ...demands.flatMap(({ demand, source }) => page.indented(4, `${demand} · ${source}`)),
  ]
}

/** The counts: how much was looked at. */
function closing(page: Page): string[] {
  const { verdict, words } = page
  const libraries = verdict.components.filter((component) => component.kind === 'library').length
  const parts = mainParts(verdict).length
  const said = [
    words.count('report.countComponents', parts),
    words.count('report.countDependencies', libraries),
    words.count('report.countFiles', verdict.coverage.filesRead, {
      bytes: words.bytes(verdict.coverage.bytesRead),
      seconds: words.seconds(verdict.elapsedMs),
    }),
  ]
  const skipped = verdict.coverage.skipped.length
  if (skipped > 0) said.push(words.count('report.skippedFiles', skipped))
  return wrap(said.join(' · '), page.width - 2).map((line) => `  ${page.paint.dim(line)}`)
}
