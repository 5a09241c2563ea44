import type { Finding, Verdict } from '../types/verdict.js'
import { isKnownRequirement } from './requirement-facts.js'
import { hasPreparedChange, nextSteps, openRequirements, type Step } from './view.js'
import type { Words } from './words.js'

/** All next steps as sentences, each saying what it is about; the last ones are those the conclusion itself asks for. */
export function stepSentences(
  verdict: Verdict,
  findings: readonly Finding[],
  words: Words,
): readonly string[] {
  const asked = verdict.conclusion === 'unverified' ? openSteps(verdict) : []
  // A claim's own finding names one open requirement; the list of all of them says more.
  const told = findings.filter((finding) => asked.length === 0 || !finding.rule.startsWith('claim/'))
  const steps = [...asked, ...nextSteps(verdict, told)].map((step) => stepSentence(step, words))
  if (verdict.conclusion === 'undeclared' && verdict.claim === null)
    return [words.say('report.declareStep'), ...steps]
  if (verdict.conclusion !== 'contradicted') return steps
  return [...steps, words.say('report.lowerStep', { ceiling: verdict.level.ceiling })]
}

/** What would support each requirement that is still open, where the framework is one whose steps are known. */
function openSteps(verdict: Verdict): readonly Step[] {
  return openRequirements(verdict)
    .filter(({ id }) => isKnownRequirement(verdict, id))
    .map(({ id }) => ({ help: { key: `next.${id}`, parameters: {} }, about: id, requirement: true }))
}

function stepSentence(step: Step, words: Words): string {
  const { markup } = words
  const sentence = words.message(step.help, step.help.key)
  if (step.about === null) return sentence
  const about = step.requirement ? markup.strong(markup.text(step.about)) : markup.code(step.about)
  return `${about}: ${sentence}`
}

/** Says that `sovereignty fix` has something to apply; empty when it has not. */
export function fixSentence(findings: readonly Finding[], words: Words): string {
  const count = findings.filter(hasPreparedChange).length
  return count === 0 ? '' : words.count('report.fixReady', count)
}
