import type { Message } from '../types/message.js'
import { show } from './problem.js'

/** A slip inside a string or number: text `manifest.json.<what>`, span in the text. */
export interface ScalarProblem {
  readonly what: string
  readonly start: number
  readonly end: number
  readonly parameters: Message['parameters']
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '\u2018': '\u2018\u2019',
  '\u2019': '\u2019',
  '\u201c': '\u201c\u201d',
  '\u201d': '\u201d',
}
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON forbids in strings
const PLAIN = /[^"'`\u2018\u2019\u201c\u201d\\\u0000-\u001f\ud800-\udfff]+/y

/**
 * Reads a string whose opening quote stands at `start`. Typographic and single quotes are read as quotes and reported.
 * `closed` is false when the line or the text ends first; `end` is then where it ended.
 */
export function readQuoted(
  text: string,
  start: number,
): { value: string; end: number; closed: boolean; problems: readonly ScalarProblem[] } {
  const problems: ScalarProblem[] = []
  const open = text[start] as string
  const closing = CLOSING[open] ?? '"'
  let value = ''
  let at = start + 1
  /** Offset of a high surrogate still waiting for its other half. */
  let high = -1
  const unpaired = (from: number, to: number): void => {
    problems.push({
      what: 'loneSurrogate',
      start: from,
      end: to,
      parameters: { found: show(text.slice(from, to)) },
    })
  }
  const take = (unit: string, from: number, to: number): void => {
    const code = unit.charCodeAt(0)
    if (code >= 0xdc00 && code <= 0xdfff) {
      if (high === -1) unpaired(from, to)
      high = -1
    } else {
      if (high !== -1) unpaired(high, from)
      high = code >= 0xd800 && code <= 0xdbff ? from : -1
    }
    value += unit
  }
  for (;;) {
    PLAIN.lastIndex = at
    const plain = PLAIN.exec(text)?.[0]
    if (plain !== undefined) {
      if (high !== -1) unpaired(high, at)
      high = -1
      value += plain
      at += plain.length
    }
    const character = text[at]
    if (character === undefined || character === '\n' || character === '\r') {
      return { value, end: at, closed: false, problems }
    }
    if (closing.includes(character)) {
      if (high !== -1) unpaired(high, at)
      if (open !== '"')
        problems.unshift({ what: 'wrongQuotes', start, end: at + 1, parameters: { found: open } })
      return { value, end: at + 1, closed: true, problems }
    }
    if (character === '\\') {
      const length = readEscape(text, at, open, problems, take)
      at += length
    } else {
      if (character < ' ') {
        const code = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
        problems.push({ what: 'controlCharacter', start: at, end: at + 1, parameters: { code } })
      }
      take(character, at, at + 1)
      at++
    }
  }
}

function readEscape(
  text: string,
  at: number,
  open: string,
  problems: ScalarProblem[],
  take: (unit: string, from: number, to: number) => void,
): number {
  const letter = text[at + 1]
  if (letter === 'u') {
    const digits = text.slice(at + 2, at + 6)
    if (/^[0-9a-fA-F]{4}$/.test(digits)) {
      take(String.fromCharCode(Number.parseInt(digits, 16)), at, at + 6)
      return 6
    }
  }
  const meaning = letter === undefined ? undefined : ESCAPES[letter]
  if (meaning !== undefined) {
    take(meaning, at, at + 2)
    return 2
  }
  if (letter === undefined || letter === '\n' || letter === '\r') return 1
  if (letter !== open) {
    problems.push({ what: 'badEscape', start: at, end: at + 2, parameters: { found: show(`\\${letter}`) } })
  }
  take(letter, at, at + 2)
  return 2
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const TOKEN = /[-+.\w]+/y

/** Reads a number at `start`. What is nearly a number is reported and read as well as it can be. */
export function readNumber(
  text: string,
  start: number,
): { value: number | null; end: number; problems: readonly ScalarProblem[] } {
  NUMBER.lastIndex = start
  const strict = NUMBER.exec(text)?.[0] ?? ''
  TOKEN.lastIndex = start
  const token = TOKEN.exec(text)?.[0] ?? ''
  const end = start + token.length
  const value = Number(token)
  const problem = (what: string): readonly ScalarProblem[] => [
    { what, start, end, parameters: { found: show(token) } },
  ]
  if (strict === token) {
    return Number.isFinite(value)
      ? { value, end, problems: [] }
      : { value: null, end, problems: problem('numberOutOfRange') }
  }
  if (/^[-+]?(nan|inf(inity)?)$/i.test(token)) return { value: null, end, problems: problem('notANumber') }
  return { value: Number.isFinite(value) ? value : null, end, problems: problem('badNumber') }
}
