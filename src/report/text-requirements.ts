import type { RequirementResult } from '../types/verdict.js'
import { isUnderClaim } from './requirement-facts.js'
import type { Page } from './text-page.js'
import { openRequirements } from './view.js'
import { visible } from './visible.js'
import { otherReasons } from './weight-tests.js'
import { displayWidth, padEnd } from './width.js'

const REQUIREMENTS_SHOWN = 6

/** Open requirements that no finding has spoken of; with `verbose` every requirement. */
export function textRequirements(page: Page): string[] {
  const { verdict, words } = page
  if (verdict.conclusion === 'invalid' && !page.verbose) return []
  const told = new Set(verdict.findings.map((finding) => finding.requirement))
  const all = page.verbose
    ? verdict.requirements
    : openRequirements(verdict).filter((requirement) => !told.has(requirement.id))
  const shown = page.verbose ? all : all.slice(0, REQUIREMENTS_SHOWN)
  const lines = grouped(page, shown).flatMap((group) => requirementLines(page, group))
  if (all.length > shown.length)
    lines.push(page.more(words.count('report.moreRequirements', all.length - shown.length)))
  return lines
}

/** Requirements open for one and the same reason are one line, except where their places are shown. */
function grouped(page: Page, requirements: readonly RequirementResult[]): readonly RequirementResult[] {
  if (page.verbose) return requirements
  const groups = new Map<string, RequirementResult>()
  for (const requirement of requirements) {
    const key = JSON.stringify([requirement.result, otherReasons(requirement, page.words)])
    const group = groups.get(key)
    groups.set(key, group === undefined ? requirement : { ...group, id: `${group.id}, ${requirement.id}` })
  }
  return [...groups.values()]
}

function requirementLines(page: Page, requirement: RequirementResult): string[] {
  const { words, paint } = page
  const { mark, tone } = {
    supported: { mark: '✓', tone: paint.green },
    attested: { mark: '✓', tone: paint.green },
    contradicted: { mark: '✗', tone: paint.red },
    unverified: { mark: '?', tone: paint.yellow },
    'not-applicable': { mark: '–', tone: paint.dim },
  }[isMore(page, requirement) ? 'not-applicable' : requirement.result]
  const id = padEnd(visible(requirement.id, 120), 10)
  const word = resultWord(page, requirement)
  const why = otherReasons(requirement, words).join(' ')
  const head = `  ${mark} ${id}  ${word}`
  const painted = `  ${tone(mark)} ${paint.bold(id)}  ${word}`
  const oneLine = displayWidth(head) + 2 + displayWidth(why) <= page.width
  const lines = oneLine || why === '' ? [`${painted}  ${why}`.trimEnd()] : [painted, ...page.indented(6, why)]
  if (page.verbose) lines.push(...page.places(requirement.locations, false))
  return lines
}

/** The model is more than the level of this requirement asks. */
function isMore(page: Page, requirement: RequirementResult): boolean {
  return requirement.result === 'contradicted' && isUnderClaim(page.verdict, requirement.id)
}

function resultWord(page: Page, requirement: RequirementResult): string {
  const word = page.words.word('result', requirement.result)
  return isMore(page, requirement) ? `${word} (${page.words.say('report.underClaim')})` : word
}
