import { TextFile } from '../evidence/text-file.js'
import { limits } from '../limits.js'
import type { Location } from '../types/location.js'
import type { ManifestProblem } from '../types/manifest.js'
import type { Message } from '../types/message.js'
import { find, type JsonMember, type JsonNode, pointerTo } from './json-node.js'
import { readNumber, readQuoted, type ScalarProblem } from './json-scalars.js'
import { message, show } from './problem.js'

export type Parsed =
  | { readonly ok: true; readonly value: JsonNode; readonly file: TextFile }
  | {
      readonly ok: false
      readonly problems: readonly ManifestProblem[]
      /** What could be read nevertheless; `null` when reading had to stop. */
      readonly value: JsonNode | null
      readonly file: TextFile
    }

/**
 * Parses JSON strictly (RFC 8259) and keeps positions. Slips that leave no doubt about what was meant (trailing comma,
 * comment, single quotes, duplicate key, …) are reported together; anything else stops the reading at its place.
 * Nesting is capped by `limits.manifestDepth`, size by `limits.manifestBytes` and `limits.manifestValues`.
 */
export function parseJson(text: string, path: string): Parsed {
  if (text.length > limits.manifestBytes || Buffer.byteLength(text) > limits.manifestBytes) {
    return tooLarge(Buffer.byteLength(text), path)
  }
  return new Parser(new TextFile(path, text, 'product')).parse()
}

/** The answer for a file over `limits.manifestBytes`, without looking into it. */
export function tooLarge(bytes: number, path: string): Parsed & { ok: false } {
  const file = new TextFile(path, '', 'product')
  const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, quote: '' }
  const parameters = { bytes, limit: limits.manifestBytes }
  return { ok: false, problems: [syntaxProblem('tooLarge', parameters, location, '')], value: null, file }
}

/** Builds a syntax problem: texts `manifest.json.<what>` and `manifest.json.<what>.help`. */
export function syntaxProblem(
  what: string,
  parameters: Message['parameters'],
  location: Location,
  pointer: string,
  found: string | null = null,
): ManifestProblem {
  return {
    rule: 'manifest/syntax',
    severity: 'error',
    pointer,
    location,
    message: message(`manifest.json.${what}`, parameters),
    help: message(`manifest.json.${what}.help`, parameters),
    found,
    allowed: [],
    nearest: null,
    fix: null,
  }
}

/**
 * Location of what a pointer names. `key` gives the member's key, `value` its value, `member` both. Items and the
 * document have no key; a pointer that leads nowhere gives the nearest value on the way.
 */
export function locate(
  file: TextFile,
  root: JsonNode,
  pointer: string,
  part: 'key' | 'value' | 'member' = 'value',
): Location {
  const { node, member, exact } = find(root, pointer)
  if (member === null || part === 'value' || (!exact && part === 'member'))
    return file.locate(node.start, node.end)
  return file.locate(member.keyStart, part === 'key' ? member.keyEnd : node.end)
}

/** Ends the reading; the problem is already noted. */
class Stop extends Error {}

const SPACE = /[ \t\n\r]*/y
const BLANK = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\v\f]+/y
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy
const QUOTES = `'\`\u2018\u2019\u201c\u201d`
const NOT_NUMBERS = new Set(['NaN', 'Infinity', 'nan', 'inf', 'Inf'])
const FOREIGN_WORDS = new Map<string, true | false | null>([
  ['True', true],
  ['TRUE', true],
  ['False', false],
  ['FALSE', false],
  ['None', null],
  ['NULL', null],
  ['Null', null],
  ['undefined', null],
])

class Parser {
  readonly #file: TextFile
  readonly #text: string
  readonly #problems: ManifestProblem[] = []
  #at = 0
  #depth = 0
  #values = 0

  constructor(file: TextFile) {
    this.#file = file
    this.#text = file.text
  }

  parse(): Parsed {
    let value: JsonNode | null = null
    try {
      value = this.#document()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    if (value !== null && this.#problems.length === 0) return { ok: true, value, file: this.#file }
    return { ok: false, problems: this.#problems, value, file: this.#file }
  }

  #document(): JsonNode {
    if (this.#text.startsWith('\ufeff')) {
      this.#note('byteOrderMark', 0, 1, '')
      this.#at = 1
    }
    this.#skipSpace('')
    if (this.#at >= this.#text.length) this.#stop('empty', 0, 0, '')
    const value = this.#value('')
    this.#skipSpace('')
    if (this.#at < this.#text.length) {
      const { line } = this.#file.position(this.#at)
      const rest = this.#file.lineStarts[line] ?? this.#text.length + 1
      this.#note('textAfterEnd', this.#at, rest - 1, '')
    }
    return value
  }

  #value(pointer: string): JsonNode {
    const text = this.#text
    const start = this.#at
    const character = text[start]
    if (character === undefined) return this.#stop('endsEarly', start, start, pointer)
    if (++this.#values > limits.manifestValues) {
      this.#stop('tooManyValues', start, start + 1, pointer, { limit: limits.manifestValues })
    }
    if (character === '{' || character === '[') {
      if (this.#depth >= limits.manifestDepth) {
        this.#stop('tooDeep', start, start + 1, pointer, { limit: limits.manifestDepth })
      }
      this.#depth++
      const node = character === '{' ? this.#object(pointer) : this.#array(pointer)
      this.#depth--
      return node
    }
    if (character === '"' || QUOTES.includes(character)) {
      const value = this.#string(pointer)
      return { kind: 'scalar', value, start, end: this.#at }
    }
    if (/[-+.\d]/.test(character)) {
      const read = readNumber(text, start)
      this.#at = read.end
      this.#noteAll(read.problems, pointer)
      return { kind: 'scalar', value: read.value, start, end: read.end }
    }
    const word = this.#match(WORD)
    if (word !== '')
      return { kind: 'scalar', value: this.#wordValue(word, start, pointer), start, end: this.#at }
    return this.#stop('unexpected', start, start + 1, pointer, { found: character })
  }

  #wordValue(word: string, start: number, pointer: string): string | boolean | null {
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (NOT_NUMBERS.has(word)) {
      this.#note('notANumber', start, this.#at, pointer, { found: show(word) })
      return null
    }
    const foreign = FOREIGN_WORDS.get(word)
    if (foreign !== undefined) {
      this.#note('foreignWord', start, this.#at, pointer, { found: show(word), meant: String(foreign) })
      return foreign
    }
    this.#note('unquotedText', start, this.#at, pointer, { found: show(word) })
    return word
  }

  #object(pointer: string): JsonNode {
    const start = this.#at++
    const members: JsonMember[] = []
    const seen = new Map<string, JsonMember>()
    for (;;) {
      if (this.#separator(start, '}', members.at(-1)?.value.end ?? null, pointer)) break
      const keyStart = this.#at
      const key = this.#key(pointer)
      const keyEnd = this.#at
      const inner = pointerTo(pointer, key)
      this.#skipSpace(inner)
      this.#colon(keyEnd, key, inner)
      this.#skipSpace(inner)
      const next = this.#text[this.#at]
      let value: JsonNode
      if (next === ',' || next === '}') {
        this.#note('valueMissing', keyStart, keyEnd, inner, { key: show(key) })
        value = { kind: 'scalar', value: null, start: keyEnd, end: keyEnd }
      } else value = this.#value(inner)
      const member = { key, keyStart, keyEnd, value }
      const earlier = seen.get(key)
      if (earlier !== undefined) {
        const { line } = this.#file.position(earlier.keyStart)
        this.#note('duplicateKey', keyStart, keyEnd, inner, { key: show(key), line })
      }
      seen.set(key, member)
      members.push(member)
    }
    return { kind: 'object', members, start, end: this.#at }
  }

  #array(pointer: string): JsonNode {
    const start = this.#at++
    const items: JsonNode[] = []
    while (!this.#separator(start, ']', items.at(-1)?.end ?? null, pointer)) {
      items.push(this.#value(pointerTo(pointer, items.length)))
    }
    return { kind: 'array', items, start, end: this.#at }
  }

  /**
   * Reads up to the next member or item of the container opened at `opened`. True when its closing bracket was read.
   * `previousEnd` is where the member or item before ended.
   */
  #separator(opened: number, close: '}' | ']', previousEnd: number | null, pointer: string): boolean {
    let comma = -1
    for (;;) {
      this.#skipSpace(pointer)
      const at = this.#at
      const character = this.#text[at]
      if (character === undefined) {
        const { line, column } = this.#file.position(opened)
        this.#stop('unclosed', opened, opened + 1, pointer, {
          bracket: close === '}' ? '{' : '[',
          close,
          line,
          column,
        })
      }
      if (character === close) {
        if (comma !== -1) this.#note('trailingComma', comma, comma + 1, pointer, { close })
        this.#at++
        return true
      }
      if (character === '}' || character === ']') {
        const { line } = this.#file.position(opened)
        this.#stop('wrongBracket', at, at + 1, pointer, { found: character, close, line })
      }
      if (character !== ',') {
        if (comma === -1 && previousEnd !== null) {
          if (character === ':' || character === '=')
            this.#stop('unexpected', at, at + 1, pointer, { found: character })
          this.#note('commaMissing', previousEnd - 1, previousEnd, pointer, {})
        }
        return false
      }
      if (comma !== -1 || previousEnd === null) this.#note('extraComma', at, at + 1, pointer)
      comma = at
      this.#at++
    }
  }

  #key(pointer: string): string {
    const start = this.#at
    const character = this.#text[start] as string
    if (character === '"' || QUOTES.includes(character)) return this.#string(pointer)
    const word = this.#match(WORD)
    if (word === '') return this.#stop('keyExpected', start, start + 1, pointer, { found: character })
    this.#note('unquotedKey', start, this.#at, pointer, { found: show(word) })
    return word
  }

  #colon(keyEnd: number, key: string, pointer: string): void {
    const character = this.#text[this.#at]
    if (character === ':') {
      this.#at++
      return
    }
    if (character === undefined) this.#stop('endsEarly', this.#at, this.#at, pointer)
    this.#note('colonMissing', keyEnd - 1, keyEnd, pointer, { key: show(key) })
    if (character === '=') this.#at++
  }

  #string(pointer: string): string {
    const start = this.#at
    const read = readQuoted(this.#text, start)
    this.#noteAll(read.problems, pointer)
    if (!read.closed) this.#stop('unclosedString', start, read.end, pointer)
    this.#at = read.end
    return read.value
  }

  /** Skips white space, and reports what only looks like it: comments and blanks JSON does not know. */
  #skipSpace(pointer: string): void {
    for (;;) {
      this.#match(SPACE)
      const start = this.#at
      const character = this.#text[start]
      if (character === '/' || character === '#') this.#comment(start, pointer)
      else if (character !== undefined && character > '~' && this.#match(BLANK) !== '') {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
        this.#note('blank', start, this.#at, pointer, { code: `U+${code}` })
      } else if (character === '\v' || character === '\f') {
        this.#match(BLANK)
        this.#note('blank', start, this.#at, pointer, { code: character === '\v' ? 'U+000B' : 'U+000C' })
      } else return
    }
  }

  #comment(start: number, pointer: string): void {
    const text = this.#text
    if (text.startsWith('/*', start)) {
      const close = text.indexOf('*/', start + 2)
      if (close === -1) this.#stop('unclosedComment', start, start + 2, pointer)
      this.#at = close + 2
    } else if (text.startsWith('//', start) || text[start] === '#') {
      const end = text.indexOf('\n', start)
      this.#at = end === -1 ? text.length : end
      if (text[this.#at - 1] === '\r') this.#at--
    } else this.#stop('unexpected', start, start + 1, pointer, { found: '/' })
    this.#note('comment', start, this.#at, pointer)
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #noteAll(problems: readonly ScalarProblem[], pointer: string): void {
    for (const { what, start, end, parameters } of problems) this.#note(what, start, end, pointer, parameters)
  }

  #note(
    what: string,
    start: number,
    end: number,
    pointer: string,
    parameters: Message['parameters'] = {},
  ): void {
    if (this.#problems.length >= limits.manifestProblems) this.#stop('tooMany', start, end, pointer)
    this.#add(what, start, end, pointer, parameters)
  }

  #stop(
    what: string,
    start: number,
    end: number,
    pointer: string,
    parameters: Message['parameters'] = {},
  ): never {
    this.#add(what, start, end, pointer, parameters)
    throw new Stop()
  }

  #add(what: string, start: number, end: number, pointer: string, parameters: Message['parameters']): void {
    const location = this.#file.locate(start, Math.max(end, start + 1))
    const found =
      start < this.#text.length
        ? show(this.#text.slice(start, Math.min(end, start + limits.quoteLength)))
        : null
    this.#problems.push(syntaxProblem(what, parameters, location, pointer, found))
  }
}
