import type { Finding } from '../types/verdict.js'
import { fixSentence } from './steps.js'
import type { Page } from './text-page.js'
import { orderedFindings, placesIn } from './view.js'
import { visible } from './visible.js'
import { displayWidth, padEnd } from './width.js'

const FINDINGS_SHOWN = 12
/** A longer rule name does not push the column of the others. */
const RULE_COLUMN = 22

/** Findings, gravest first, each with its places and next step; then what the conclusion itself suggests. */
export function textFindings(page: Page): string[] {
  const all = orderedFindings(page.verdict)
  const shown = page.verbose ? all : all.slice(0, FINDINGS_SHOWN)
  const widths = shown.map((finding) => displayWidth(visible(finding.rule, 60)))
  const rule = Math.max(0, ...widths.filter((width) => width <= RULE_COLUMN))
  const helps = shown.map(({ help }) => (help === undefined ? '' : page.words.message(help, help.key)))
  const lines = shown.flatMap((finding, index) => [
    ...findingLines(page, finding, rule),
    // Findings in a row with one and the same next step say it once, after the last.
    ...(helps[index] === '' || helps[index] === helps[index + 1] ? [] : page.arrow(6, helps[index]!)),
  ])
  if (all.length > shown.length)
    lines.push(page.more(page.words.count('report.moreFindings', all.length - shown.length)))
  const closing = [
    page.verdict.conclusion === 'contradicted'
      ? page.words.say('report.lowerStep', { ceiling: page.verdict.level.ceiling })
      : '',
    fixSentence(all, page.words),
  ].filter((sentence) => sentence !== '')
  if (closing.length > 0) lines.push('', ...closing.flatMap((sentence) => page.arrow(2, sentence)))
  return lines
}

function findingLines(page: Page, finding: Finding, ruleWidth: number): string[] {
  const { words, paint } = page
  const tone = { error: paint.red, warning: paint.yellow, note: paint.dim }[finding.severity]
  const mark = { error: '✗', warning: '?', note: '·' }[finding.severity]
  const rule = visible(finding.rule, 60)
  const requirement =
    finding.requirement === undefined ? visible(finding.pointer ?? '', 60) : visible(finding.requirement, 24)
  const message = words.message(finding, finding.message)
  const head = `  ${mark} ${padEnd(rule, ruleWidth)}${requirement === '' ? '' : `  ${requirement}`}`
  const painted = `  ${tone(mark)} ${paint.bold(padEnd(rule, ruleWidth))}${requirement === '' ? '' : `  ${requirement}`}`
  const oneLine = displayWidth(head) + 2 + displayWidth(message) <= page.width
  const lines = oneLine ? [`${painted}  ${message}`] : [painted.trimEnd(), ...page.indented(6, message)]
  lines.push(...page.places(finding.locations, page.verdict.conclusion === 'invalid', placesIn(finding)))
  return lines
}
