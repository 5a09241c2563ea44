import { fill } from '../messages/catalogue.js'
import { templateOf } from '../messages/index.js'
import type { Message } from '../types/message.js'
import type { Language } from '../types/vocabulary.js'
import { clip, visible } from './visible.js'

/** How one format writes plain words, code and emphasis. `text` and `code` take raw text and escape it. */
export interface Markup {
  text(raw: string): string
  code(raw: string): string
  /** Takes text that is already written in this format. */
  strong(written: string): string
}

/** Terminals keep the backticks: they tell a name from a word without colour. */
export const plainMarkup: Markup = {
  text: (raw) => visible(raw, 600),
  code: (raw) => `\`${visible(raw, 400)}\``,
  strong: (written) => written,
}

/** Longest filled value: the sentence around it must stay readable. */
const VALUE = 240

/**
 * Writes a message in one language and format. Backticks of the catalogue's own text become code; those of filled values
 * never do. A key that the catalogue does not know falls back to `english`.
 */
export function sentence(message: Message, english: string, language: Language, markup: Markup): string {
  const template = templateOf(message.key, language)
  if (template === null) return written(english, (part) => part, markup)
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.parameters))
    values[name] = clip(translated(name, String(value), language), VALUE)
  return written(template, (part) => fill(part, values), markup)
}

/** Parameters that hold one word of the vocabulary. English keeps the word as the manifest writes it. */
const VOCABULARY: ReadonlySet<string> = new Set(['kind', 'relation', 'role', 'scope', 'status', 'result'])

function translated(name: string, value: string, language: Language): string {
  if (language === 'en' || !VOCABULARY.has(name)) return value
  return templateOf(`word.${name}.${value}`, language) ?? value
}

function written(template: string, filled: (part: string) => string, markup: Markup): string {
  return template
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? markup.code(filled(part.slice(1, -1)))
        : markup.text(filled(part)),
    )
    .join('')
}
