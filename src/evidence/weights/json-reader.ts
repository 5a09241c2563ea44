import { ToolError } from '../../errors.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const DEPTH = 64

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads JSON from bytes piece by piece, as the caller's format demands it. Unlike `JSON.parse` it shows every key (a
 * repeated one too), never rounds a number, and gives every error the byte it happened at.
 */
export class JsonReader {
  readonly #bytes: Buffer
  readonly #origin: number
  #at = 0

  /** `origin` is added to the offsets of errors: where the bytes begin in their file. */
  constructor(bytes: Uint8Array, origin = 0) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#origin = origin
  }

  fail(problem: string): never {
    throw new ToolError(`${problem} (byte ${this.#origin + this.#at})`)
  }

  /** Reads an object; `value` is called after each key and must read the value. */
  object(value: (key: string) => void): void {
    this.#expect(0x7b, 'an object')
    if (this.#accept(0x7d)) return
    do {
      this.#space()
      if (this.#bytes[this.#at] !== QUOTE) this.fail('a key was expected')
      const key = this.string()
      this.#expect(0x3a, 'a colon')
      value(key)
    } while (this.#accept(0x2c))
    this.#expect(0x7d, 'a comma or the end of the object')
  }

  /** Reads an array; `item` is called at each item and must read it. */
  array(item: () => void): void {
    this.#expect(0x5b, 'an array')
    if (this.#accept(0x5d)) return
    do item()
    while (this.#accept(0x2c))
    this.#expect(0x5d, 'a comma or the end of the array')
  }

  string(): string {
    this.#expect(QUOTE, 'a string')
    const start = this.#at
    let plain = true
    let ascii = true
    for (; ; this.#at += 1) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) this.fail('the string does not end')
      if (byte === QUOTE) break
      if (byte < 0x20) this.fail('control character in a string')
      if (byte === BACKSLASH) {
        plain = false
        this.#at += 1
      } else if (byte >= 0x80) ascii = false
    }
    const end = this.#at
    this.#at += 1
    if (plain && ascii) return this.#bytes.toString('latin1', start, end)
    try {
      const text = decoder.decode(this.#bytes.subarray(start, end))
      return plain ? text : (JSON.parse(`"${text}"`) as string)
    } catch {
      this.fail('the string is not valid UTF-8 or has a wrong escape')
    }
  }

  /** Reads a whole number from 0 to 2^53 - 1, written in digits. */
  integer(): number {
    this.#space()
    const start = this.#at
    let value = 0
    for (; ; this.#at += 1) {
      const digit = (this.#bytes[this.#at] ?? 0) - 0x30
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
      if (value > Number.MAX_SAFE_INTEGER) this.fail('number above 2^53')
    }
    const length = this.#at - start
    const next = this.#bytes[this.#at]
    if (
      length === 0 ||
      (length > 1 && this.#bytes[start] === 0x30) ||
      next === 0x2e ||
      next === 0x65 ||
      next === 0x45
    ) {
      this.fail('a whole number was expected')
    }
    return value
  }

  /** First byte of the next value, as a character; `''` at the end. */
  peek(): string {
    this.#space()
    const byte = this.#bytes[this.#at]
    return byte === undefined ? '' : String.fromCharCode(byte)
  }

  /** Reads past any value. */
  skip(depth = 0): void {
    if (depth > DEPTH) this.fail(`nested deeper than ${DEPTH}`)
    const first = this.peek()
    if (first === '{') this.object(() => this.skip(depth + 1))
    else if (first === '[') this.array(() => this.skip(depth + 1))
    else if (first === '"') this.string()
    else this.scalar()
  }

  /** Reads any number, true, false or null; `null` for the latter three. */
  scalar(): number | null {
    this.#space()
    const word = this.#word()
    return /^(true|false|null)$/.test(word) ? null : Number(word)
  }

  /** Demands that only space is left. */
  end(): void {
    this.#space()
    if (this.#at < this.#bytes.length) this.fail('more after the end')
  }

  #word(): string {
    const start = this.#at
    while (/[-+.0-9A-Za-z]/.test(String.fromCharCode(this.#bytes[this.#at] ?? 0))) this.#at += 1
    const word = this.#bytes.toString('latin1', start, this.#at)
    if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/.test(word))
      this.fail('a value was expected')
    return word
  }

  #expect(byte: number, what: string): void {
    if (!this.#accept(byte)) this.fail(`${what} was expected`)
  }

  #accept(byte: number): boolean {
    this.#space()
    if (this.#bytes[this.#at] !== byte) return false
    this.#at += 1
    return true
  }

  #space(): void {
    for (; ; this.#at += 1) {
      const byte = this.#bytes[this.#at]
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
    }
  }
}
