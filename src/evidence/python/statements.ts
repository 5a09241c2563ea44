import { endOfString } from './tokens.js'

/**
 * Cuts Python source into statements by one pass over its characters, without reading expressions: those are read
 * later, only for the statements somebody asks about. An unclosed bracket or quote costs the statements up to the next
 * unindented `def`, `class`, `import` or decorator, not the rest of the file.
 */

export type StatementKind = 'import' | 'def' | 'class' | 'decorator' | 'block' | 'simple'

export interface Statement {
  readonly kind: StatementKind
  /** First word of a compound statement (`if`, `for`, `with`, `return` is not one). */
  readonly keyword: string
  /** Offset of the first character, and after the last; without the suite of a compound statement. */
  readonly start: number
  readonly end: number
  readonly indent: number
  /** Offset of the first `=` of an assignment outside brackets, -1 when there is none. */
  readonly equals: number
  /** Offset of the first `:` outside brackets, -1 when there is none. */
  readonly colon: number
  readonly parent: Statement | null
  readonly children: Statement[]
}

interface Line {
  start: number
  end: number
  indent: number
  equals: number
  colon: number
}

const KEYWORD =
  /(?:async\s+)?(def|class|if|elif|else|for|while|with|try|except|finally|match|case|import|from|@)(?![\w])|@/y
/** 1 for the letters a keyword opens with. */
const OPENERS = new Uint8Array(128)
for (const letter of 'acdefimtwi@') OPENERS[letter.charCodeAt(0)] = 1

const RESTART = /(?:def|class|import|from|async def|@)\b|@\w/y

/** What one pass over a source finds. */
export interface Scan {
  /** All statements in source order. */
  readonly statements: readonly Statement[]
  /** Start and end, in turn, of every literal in which no call can stand: f-strings and the shortest ones are left out. */
  readonly strings: readonly number[]
}

/** Cuts a source into its statements. */
export function scanStatements(text: string): Scan {
  const statements: Statement[] = []
  const strings: number[] = []
  const open: Statement[] = []
  for (const line of logicalLines(text, strings)) {
    while (open.length > 0 && open[open.length - 1]!.indent >= line.indent) open.pop()
    add(text, line, open, statements)
  }
  return { statements, strings }
}

function add(text: string, line: Line, open: Statement[], statements: Statement[]): void {
  const parent = open[open.length - 1] ?? null
  const { kind, keyword } = classify(text, line)
  const compound = kind === 'def' || kind === 'class' || kind === 'block'
  const suite = compound && line.colon !== -1 ? skipBlank(text, line.colon + 1, line.end) : line.end
  const statement: Statement = {
    kind,
    keyword,
    start: line.start,
    end: suite < line.end ? line.colon + 1 : line.end,
    indent: line.indent,
    equals: kind === 'simple' ? line.equals : -1,
    colon: line.colon,
    parent,
    children: [],
  }
  statements.push(statement)
  parent?.children.push(statement)
  if (!compound) return
  open.push(statement)
  // `if x: y = 1` on one line: the suite is a statement of its own, one step deeper.
  if (suite >= line.end) return
  const equals = line.equals > suite ? line.equals : firstEquals(text, suite, line.end)
  add(text, { start: suite, end: line.end, indent: line.indent + 1, equals, colon: -1 }, open, statements)
}

const SIMPLE = { kind: 'simple', keyword: '' } as const

function classify(text: string, line: Line): { kind: StatementKind; keyword: string } {
  const first = text.charCodeAt(line.start)
  if (first >= 128 || OPENERS[first] === 0) return SIMPLE
  KEYWORD.lastIndex = line.start
  const match = KEYWORD.exec(text)
  if (match === null || match.index + match[0].length > line.end) return SIMPLE
  const word = match[1] ?? '@'
  if (word === '@') return { kind: 'decorator', keyword: word }
  if (word === 'import' || word === 'from') return { kind: 'import', keyword: word }
  if (word === 'def' || word === 'class') return { kind: word, keyword: word }
  // `match` and `case` are words like any other unless a colon ends the line.
  if ((word === 'match' || word === 'case') && (line.colon === -1 || line.equals !== -1)) return SIMPLE
  return line.colon === -1 ? SIMPLE : { kind: 'block', keyword: word }
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 0x23) return to
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x5c && code !== 0x0a) return at
    at += 1
  }
  return to
}

function firstEquals(text: string, from: number, to: number): number {
  const match = /^[\w.,\s[\]'"]*?[^=!<>]=(?!=)/.exec(text.slice(from, Math.min(to, from + 200)))
  return match === null ? -1 : from + match[0].length - 1
}

/** 1 for characters that can end a line or a token that matters here. */
const MARKS = new Uint8Array(128)
for (const mark of '\n\t\r\f #;"\'()[]{}:=') MARKS[mark.charCodeAt(0)] = 1

function isMark(code: number): boolean {
  return code < 128 && MARKS[code] === 1
}

/** Shorter than any call that is looked for. */
const SHORT_LITERAL = 6
const F_STRING = /[fFtT][rR]?$/

/** Logical lines: joined over brackets, strings and backslashes, split at semicolons. Enters literals in `strings`. */
function logicalLines(text: string, strings: number[]): Line[] {
  const lines: Line[] = []
  const length = text.length
  let depth = 0
  let physical = 0
  let line: Line | null = null
  const close = (): void => {
    if (line !== null) lines.push(line)
    line = null
    depth = 0
  }
  const begin = (at: number): Line => ({
    start: at,
    end: at,
    indent: indentOf(text, physical, at),
    equals: -1,
    colon: -1,
  })
  for (let at = 0; at < length; at += 1) {
    let code = text.charCodeAt(at)
    if (!isMark(code)) {
      line ??= begin(at)
      do {
        at += 1
        code = at < length ? text.charCodeAt(at) : 0x0a
      } while (!isMark(code))
      line.end = at
      if (at === length) break
    }
    if (code === 0x0a) {
      if (
        line !== null &&
        depth === 0 &&
        text.charCodeAt(at - 1) !== 0x5c &&
        !text.startsWith('\\\r', at - 2)
      )
        close()
      physical = at + 1
      if (depth > 0 && isRestart(text, physical)) close()
      continue
    }
    if (code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0c) continue
    if (code === 0x23) {
      const stop = text.indexOf('\n', at)
      at = (stop === -1 ? length : stop) - 1
      continue
    }
    if (code === 0x3b && depth === 0) {
      close()
      continue
    }
    line ??= begin(at)
    line.end = at + 1
    if (code === 0x22 || code === 0x27) {
      const stop = endOfString(text, at, false)
      if (stop - at > SHORT_LITERAL && !F_STRING.test(text.slice(Math.max(0, at - 2), at)))
        strings.push(at, stop)
      physical = at
      at = stop - 1
      line.end = stop
    } else if (code === 0x28 || code === 0x5b || code === 0x7b) depth += 1
    else if (code === 0x29 || code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (code === 0x3a && line.colon === -1 && text.charCodeAt(at + 1) !== 0x3d) line.colon = at
    else if (code === 0x3d) {
      if (text.charCodeAt(at + 1) === 0x3d) at += 1
      // After one of these the sign belongs to a comparison or an augmented assignment.
      else if (line.equals === -1 && !'!<>=:+-*/%&|^@'.includes(text[at - 1] ?? '')) line.equals = at
    }
  }
  close()
  return lines
}

/** Width of the blank run before the first character of a physical line; tabs go to the next multiple of eight. */
function indentOf(text: string, from: number, to: number): number {
  let indent = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x20) indent += 1
    else if (code === 0x09) indent += 8 - (indent % 8)
    else if (code !== 0x0c && code !== 0xfeff) break
  }
  return indent
}

function isRestart(text: string, at: number): boolean {
  RESTART.lastIndex = at
  return RESTART.test(text)
}
