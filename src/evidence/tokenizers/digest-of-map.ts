import { createHash } from 'node:crypto'
import { limits } from '../../limits.js'
import { closingQuote, spaceEnd, unescaped } from './json-strings.js'

/** Bytes that are hashed at a time. */
const CHUNK = 65_536
/** No character takes more. */
const MOST_BYTES = 4

/**
 * `vocabularyDigest` and number of tokens of the map in a `tokenizer.json`, where it is written in the order of its ids, as
 * all tools write it; `null` for any other text, which `readVocabularyTable` has to judge. No token is made a string of its
 * own on the way: most vocabularies are published ones, and of these the digest is all that is asked.
 */
export function digestOfMap(text: string): { readonly digest: string; readonly size: number } | null {
  const opening = /"vocab"\s*:\s*\{/.exec(text)
  if (opening === null) return null
  const bytes = new Utf8Hash()
  let at = spaceEnd(text, opening.index + opening[0].length)
  let size = 0
  let before = -1
  while (text.charCodeAt(at) === 0x22) {
    if (size > 0) bytes.add(0x0a)
    at = addToken(text, at, bytes)
    if (at === -1) return null
    at = spaceEnd(text, at + 1)
    if (text.charCodeAt(at) !== 0x3a) return null
    at = spaceEnd(text, at + 1)
    const digits = at
    let id = 0
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) {
      id = id * 10 + code - 0x30
      at += 1
    }
    if (at === digits || at - digits > 7 || id <= before) return null
    before = id
    size += 1
    at = spaceEnd(text, at)
    if (text.charCodeAt(at) !== 0x2c) break
    at = spaceEnd(text, at + 1)
    // A comma is followed by another token.
    if (text.charCodeAt(at) !== 0x22) return null
  }
  if (text.charCodeAt(at) !== 0x7d || size === 0 || size > limits.vocabularyTokens) return null
  return { digest: bytes.digest(), size }
}

/** Adds the token whose quote opens at `quote`; offset of the quote that closes it, -1 when JSON allows no such string. */
function addToken(text: string, quote: number, bytes: Utf8Hash): number {
  for (let at = quote + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code < 0x20) return -1
    if (code === 0x5c) {
      const end = closingQuote(text, at - 1)
      const rest = end === -1 ? null : unescaped(text.slice(at, end))
      if (rest === null) return -1
      bytes.addText(rest)
      return end
    }
    if (code >= 0xd800 && code < 0xe000) {
      const whole = text.codePointAt(at)!
      // Half a pair has no bytes of its own.
      if (whole < 0x10000) return -1
      bytes.add(whole)
      at += 1
    } else bytes.add(code)
  }
  return -1
}

/** SHA-256 of text in UTF-8, character by character. */
class Utf8Hash {
  readonly #hash = createHash('sha256')
  readonly #bytes = new Uint8Array(CHUNK)
  #filled = 0

  add(code: number): void {
    if (this.#filled > CHUNK - MOST_BYTES) this.#flush()
    const bytes = this.#bytes
    let at = this.#filled
    if (code < 0x80) bytes[at++] = code
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6)
      bytes[at++] = 0x80 | (code & 0x3f)
    } else if (code < 0x10000) {
      bytes[at++] = 0xe0 | (code >> 12)
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[at++] = 0x80 | (code & 0x3f)
    } else {
      bytes[at++] = 0xf0 | (code >> 18)
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f)
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[at++] = 0x80 | (code & 0x3f)
    }
    this.#filled = at
  }

  addText(text: string): void {
    this.#flush()
    this.#hash.update(text, 'utf8')
  }

  digest(): string {
    this.#flush()
    return this.#hash.digest('hex')
  }

  #flush(): void {
    this.#hash.update(this.#bytes.subarray(0, this.#filled))
    this.#filled = 0
  }
}
