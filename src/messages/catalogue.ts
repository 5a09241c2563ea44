import type { Message } from '../types/message.js'
import type { Language } from '../types/vocabulary.js'

/** One text in both languages. `{name}` is replaced by the parameter of that name. */
export type Text = Readonly<Record<Language, string>>
export type Texts = Readonly<Record<string, Text>>

/** Fills the gaps of a text. A parameter that is missing stays visible as `{name}`. */
export function fill(template: string, parameters: Message['parameters']): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = parameters[name]
    return value === undefined ? gap : String(value)
  })
}
