/**
 * Tokens of a span of Python source. Comments, line breaks and line continuations are dropped: the statement scanner has
 * already cut the source into logical lines, inside which they mean nothing.
 */

export type TokenKind = 'name' | 'number' | 'string' | 'operator'

export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** Spelling for names and operators, `''` for strings and numbers (read from the source when needed). */
  readonly text: string
}

const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y
const NUMBER = /(?:0[xXoObB][\w]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?[jJ]?)/y
const OPERATORS = /(?:\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|->|:=|[=!<>+\-*/%&|^@]=|<<|>>|[^\s])/y
const PREFIX = /^(?:[rR][bBfF]?|[bBfF][rR]?|[uU]|[tT][rR]?)$/

/** Splits `text` between `start` and `end`; never fails, and always moves forward. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c || code === 0x5c) {
      at += 1
      continue
    }
    if (code === 0x23) {
      const stop = text.indexOf('\n', at)
      at = stop === -1 ? end : stop
      continue
    }
    if (code === 0x22 || code === 0x27) {
      const stop = Math.min(endOfString(text, at, false), end)
      tokens.push({ kind: 'string', start: at, end: stop, text: '' })
      at = stop
      continue
    }
    if (isNameStart(code)) {
      NAME.lastIndex = at
      const name = NAME.exec(text)?.[0] ?? text[at]!
      const stop = at + name.length
      const quote = text.charCodeAt(stop)
      if ((quote === 0x22 || quote === 0x27) && name.length <= 2 && PREFIX.test(name)) {
        const close = Math.min(endOfString(text, stop, /r/i.test(name)), end)
        tokens.push({ kind: 'string', start: at, end: close, text: '' })
        at = close
        continue
      }
      tokens.push({ kind: 'name', start: at, end: stop, text: name })
      at = stop
      continue
    }
    if (isDigit(code) || (code === 0x2e && isDigit(text.charCodeAt(at + 1)))) {
      NUMBER.lastIndex = at
      const number = NUMBER.exec(text)?.[0] ?? text[at]!
      tokens.push({ kind: 'number', start: at, end: at + number.length, text: '' })
      at += number.length
      continue
    }
    OPERATORS.lastIndex = at
    const operator = OPERATORS.exec(text)?.[0] ?? text[at]!
    tokens.push({ kind: 'operator', start: at, end: at + operator.length, text: operator })
    at += operator.length
  }
  return tokens
}

/**
 * Offset after the string that opens at `open` (the first quote, behind any prefix). A one-line string that is not
 * closed ends at its line end, a triple-quoted one at the end of the text.
 */
export function endOfString(text: string, open: number, raw: boolean): number {
  const quote = text[open]!
  if (text.startsWith(quote.repeat(3), open)) {
    const triple = quote.repeat(3)
    let from = open + 3
    for (;;) {
      const close = text.indexOf(triple, from)
      if (close === -1) return text.length
      let slashes = 0
      while (text.charCodeAt(close - 1 - slashes) === 0x5c && close - slashes > open + 3) slashes += 1
      if (slashes % 2 === 0) return close + 3
      from = close + 1
    }
  }
  const code = quote.charCodeAt(0)
  for (let at = open + 1; at < text.length; at += 1) {
    const here = text.charCodeAt(at)
    if (here === code) return at + 1
    // Even a raw string cannot end in a quote that a backslash precedes.
    if (here === 0x5c) at += 1
    else if (here === 0x0a && !raw) return at
    else if (here === 0x0a) return at
  }
  return text.length
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80
}
