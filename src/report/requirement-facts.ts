import { builtInFramework } from '../frameworks/load.js'
import { templateOf } from '../messages/index.js'
import type { FrameworkRequirement } from '../types/framework.js'
import type { Verdict } from '../types/verdict.js'
import { levelOfRequirement, scaleOf } from './scale.js'
import type { Words } from './words.js'

/**
 * What reports know of requirements beyond the verdict. For the frameworks that ship with the tool it is read from their
 * data; for one of the user's own it is read from the requirement's name, as far as that goes.
 */

function requirementOf(verdict: Verdict, id: string): FrameworkRequirement | null {
  const framework = builtInFramework(verdict.framework.id)
  return framework?.requirements.find((requirement) => requirement.id === id) ?? null
}

/** Whether the catalogue's texts for this id are those of the verdict's framework. */
export function isKnownRequirement(verdict: Verdict, id: string): boolean {
  return requirementOf(verdict, id) !== null && templateOf(`next.${id}`, 'en') !== null
}

/** The requirement's title as written text, empty when it is not known. */
export function requirementTitle(verdict: Verdict, id: string, words: Words): string {
  if (requirementOf(verdict, id) === null) return ''
  const title = templateOf(`title.${id}`, words.language)
  return title === null ? '' : words.message({ key: `title.${id}`, parameters: {} }, title)
}

/** Whether the level that matters here (the claimed one, or the one after the ceiling) asks for this requirement. */
export function isAsked(verdict: Verdict, id: string): boolean {
  const { levels, ceiling, claim } = scaleOf(verdict)
  const top = claim === -1 ? Math.min(ceiling + 1, levels.length - 1) : claim
  const level = levels[top]
  const known = builtInFramework(verdict.framework.id)?.levels.find((one) => one.id === level)
  if (known !== undefined) return known.requirements.includes(id)
  return levelOfRequirement(id, levels) <= top
}

/**
 * A contradiction that says the model is more than a level asks: worth knowing, no reproach, no effect on the ceiling.
 */
export function isUnderClaim(verdict: Verdict, id: string): boolean {
  const known = requirementOf(verdict, id)
  if (known !== null) return known.direction === 'under-claim'
  const { levels, ceiling } = scaleOf(verdict)
  const level = levelOfRequirement(id, levels)
  return level !== -1 && level <= ceiling
}
