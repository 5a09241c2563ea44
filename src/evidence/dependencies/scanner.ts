/** The first reason why a text is not what it should be, with its offset. Never leaves the parser that throws it. */
export class Refusal extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const BLANKS = /[ \t]*/y

/** A place in a text that moves on as sticky patterns match. */
export class Scanner {
  readonly text: string
  at = 0
  constructor(text: string) {
    this.text = text
  }
  /** The text a sticky pattern matches here, which is left behind; `null` when it does not match. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match === null) return null
    this.at += match[0].length
    return match[0]
  }
  blanks(): boolean {
    return this.take(BLANKS) !== ''
  }
  next(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at += 1
    return true
  }
  get ended(): boolean {
    return this.at >= this.text.length
  }
  refuse(message: string): never {
    throw new Refusal(message, this.at)
  }
}
