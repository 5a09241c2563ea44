import type { Verdict } from '../types/verdict.js'
import { roleWord } from './part-words.js'
import { blockers, decidingFinding, manifestName, openRequirements, type Part } from './view.js'
import type { Words } from './words.js'

/** Components named in one sentence before it stops being one. */
const NAMED = 3
const REQUIREMENTS_NAMED = 6

/** One paragraph: why the conclusion is what it is. */
export function reason(verdict: Verdict, words: Words): string {
  const { supported, ceiling } = verdict.level
  switch (verdict.conclusion) {
    case 'supported':
      return words.say('report.supportedClaim', { claim: verdict.claim?.level ?? '' })
    case 'undeclared':
      return words.say('report.undeclared', { supported, ceiling })
    case 'invalid':
      return words.say('report.invalid', { manifest: manifestName(verdict), ceiling })
    case 'unverified':
      return [words.say('report.unverifiedClaim'), missing(verdict, words)].filter(Boolean).join(' ')
    case 'contradicted':
      return contradiction(verdict, words)
  }
}

function contradiction(verdict: Verdict, words: Words): string {
  const said: string[] = []
  const blocking = blockers(verdict)
  const finding = decidingFinding(verdict)
  if (blocking.length > 0) {
    const named = blocking.slice(0, NAMED).map((part) => blockerWords(part, words))
    const count = words.markup.strong(words.count('report.blockers', blocking.length))
    said.push(`${count} ${named.join(', ')}${blocking.length > NAMED ? ', …' : ''}.`)
  }
  if (finding !== null) {
    const message = withRequirement(words.message(finding, finding.message), finding.requirement, words)
    said.push(blocking.length > 0 ? message : words.markup.strong(message))
  }
  return said.join(' ')
}

/** Names the requirement at the end of the sentence, unless the sentence does so itself. */
function withRequirement(message: string, requirement: string | undefined, words: Words): string {
  const sentence = message.replace(/\.$/, '')
  if (requirement === undefined || message.includes(requirement)) return `${sentence}.`
  return `${sentence} (${words.markup.text(requirement)}).`
}

function blockerWords(part: Part, words: Words): string {
  const role = roleWord(part, words)
  const name = words.markup.code(part.name)
  if (part.share === null) return `${role} ${name}`
  return `${role} ${name} (${words.say('report.ofParameters', { share: words.share(part.share) })})`
}

function missing(verdict: Verdict, words: Words): string {
  const open = openRequirements(verdict)
  if (open.length === 0) return ''
  const named = open
    .slice(0, REQUIREMENTS_NAMED)
    .map((requirement) => requirement.id)
    .join(', ')
  return words.say('report.missingRequirements', {
    requirements: open.length > REQUIREMENTS_NAMED ? `${named}, …` : named,
  })
}
