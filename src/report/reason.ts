import type { Verdict } from '../types/verdict.js'
import { roleWord } from './part-words.js'
import { requirementTitle } from './requirement-facts.js'
import { blockers, decidingFindings, manifestName, openRequirements, type Part } from './view.js'
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
      return verdict.claim === null
        ? words.say('report.undeclared', { supported, ceiling })
        : words.say('report.claimOffScale', {
            claim: verdict.claim.level,
            framework: verdict.framework.name,
            supported,
            ceiling,
          })
    case 'invalid':
      return words.say('report.invalid', { manifest: manifestName(verdict), ceiling })
    case 'unverified':
      return [words.say('report.unverifiedClaim'), missing(verdict, words)].filter(Boolean).join(' ')
    case 'contradicted':
      return contradiction(verdict, words)
  }
}

/**
 * Weights by others are counted and named; without them the first contradiction is quoted. Then what the claim asks for,
 * and what else is contradicted.
 */
function contradiction(verdict: Verdict, words: Words): string {
  const said: string[] = []
  const blocking = blockers(verdict)
  const [first, ...others] = decidingFindings(verdict)
  if (blocking.length > 0) {
    const named = blocking.slice(0, NAMED).map((part) => blockerWords(part, words))
    const count = words.markup.strong(words.count('report.blockers', blocking.length))
    said.push(`${count} ${named.join(', ')}${blocking.length > NAMED ? ', …' : ''}.`)
  } else if (first !== undefined) said.push(words.markup.strong(words.message(first, first.message)))
  const requirement = first?.requirement
  if (requirement !== undefined) {
    const title = requirementTitle(verdict, requirement, words)
    said.push(
      title === ''
        ? words.say('report.contradictedRequirement', { requirement })
        : `${words.say('report.asked', { requirement })} ${title}.`,
    )
  }
  const also = new Set(others.map((finding) => finding.requirement))
  also.delete(requirement)
  also.delete(undefined)
  if (also.size > 0)
    said.push(words.say('report.alsoContradicted', { requirements: listed([...also] as string[]) }))
  return said.join(' ')
}

function blockerWords(part: Part, words: Words): string {
  const role = roleWord(part, words)
  const name = words.markup.code(part.name)
  if (part.share === null) return `${role} ${name}`
  return `${role} ${name} (${words.say('report.ofParameters', { share: words.share(part.share) })})`
}

function missing(verdict: Verdict, words: Words): string {
  const open = openRequirements(verdict).map((requirement) => requirement.id)
  return open.length === 0 ? '' : words.say('report.missingRequirements', { requirements: listed(open) })
}

function listed(ids: readonly string[]): string {
  const named = ids.slice(0, REQUIREMENTS_NAMED).join(', ')
  return ids.length > REQUIREMENTS_NAMED ? `${named}, …` : named
}
