import type { Scope } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import { isCard } from '../scope.js'

/** Files at the root that speak about the project's history, rules or people, not about how the model was made. */
const NOT_ABOUT_THE_MODEL =
  /^(?:changelog|changes|history|release(?:s|[-_ ]notes)?|news|contributing|contributors|code_of_conduct|security|support|governance|maintainers|authors|license|licence|notice|third[-_]party\w*|todo|roadmap|faqs?|install\w*|migration\w*|upgrad\w*|agents|claude|gemini|copilot[-\w]*|citation|acknowledg\w+|docker\w*|citing|privacy|terms|disclaimer)(?:[-_.][\w-]+)*\.(?:md|markdown)$/i
const MAKING =
  /^(?:pre-?train\w*|train\w*|fine-?tun\w*|sft|model|models|datasheet|data_?card|technical[-_]report|about|overview|architecture|index|weights)(?:[-_.][\w-]+)*\.(?:md|markdown)$/i

/**
 * Scope of what a markdown file says about the model, from the folder it stands in: cards are documentation as files,
 * but their statements are about the product. `null` for files whose sentences are about something else.
 */
export function statementScope(path: string, context: CollectContext): Scope | null {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  if (NOT_ABOUT_THE_MODEL.test(name)) return null
  if (slash !== -1 && !isCard(path) && !MAKING.test(name)) return null
  const folder = slash === -1 ? 'product' : context.scopeOf(`${path.slice(0, slash)}/_`)
  return folder === 'training' ? 'product' : folder
}
