import type { Message } from '../types/message.js'

/** Longest stretch of the file that a sentence repeats; the location shows the rest. */
const SHOWN = 80
/** Words of a list that a sentence repeats: more than any closed list of the schema has. */
const LISTED = 30

export function message(key: string, parameters: Message['parameters'] = {}): Message {
  return { key, parameters }
}

/** Text of the file made fit for one line of a sentence: control characters escaped, long text cut. */
export function show(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
  return cut.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be made visible
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value as it would stand in the file, on one line. Objects and lists are named, not repeated. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length === 0 ? '' : '…'}]`
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}'
  return show(JSON.stringify(value) ?? 'undefined')
}

/** Words for a sentence: the first ones, and how many follow. */
export function listed(words: readonly string[]): string {
  if (words.length === 0) return '-'
  const more = words.length > LISTED ? `, … (+${words.length - LISTED})` : ''
  return `${words.slice(0, LISTED).map(show).join(', ')}${more}`
}
