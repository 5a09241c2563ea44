import type { PythonModule } from '../module.js'
import type { Statement } from '../statements.js'
import { type Token, tokenize } from '../tokens.js'
import { ARGUMENTS, BUILTINS, DIAGNOSTIC, KEYWORDS, LIBRARY, MEMBERS } from './vocabulary.js'

/**
 * Source as it is compared: names of the author's choice, comments, documentation strings, annotations, messages,
 * spelling of literals and layout are gone; operators, keywords and the names of library functions stay.
 */
export interface Stream {
  /** Code of each token; 0 for a name of the author's. */
  readonly codes: readonly number[]
  /** How many tokens earlier the same name of the author's stood; 0 at its first place and for other tokens. */
  readonly back: readonly number[]
}

const codesByText = new Map<string, number>()

/** FNV-1a, never 0. The set of words is closed: keywords, operators and library names. */
function codeOf(text: string): number {
  const known = codesByText.get(text)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const code = hash >>> 0 || 1
  // Library names are a closed set in honest code; a hostile file must not grow the table.
  if (codesByText.size < 20_000) codesByText.set(text, code)
  return code
}

const SEPARATOR = codeOf('\n')
const STRING = codeOf('"')
const NUMBER = codeOf('#')
/** Numbers that say which axis, half or neighbour is meant; other numbers are sizes, and change with the model. */
const SMALL = /^[0-4](?:\.0?)?$/

class Writer {
  /** What the method calls the object it belongs to. */
  readonly self: string
  readonly codes: number[] = []
  readonly back: number[] = []
  readonly #seen = new Map<string, number>()

  constructor(self: string) {
    this.self = self
  }

  fixed(code: number): void {
    this.codes.push(code)
    this.back.push(0)
  }

  own(name: string): void {
    const at = this.codes.length
    const before = this.#seen.get(name)
    this.codes.push(0)
    this.back.push(before === undefined ? 0 : at - before)
    this.#seen.set(name, at)
  }
}

/** The method (a `def` statement) with everything in it, functions defined inside included. */
export function normalise(module: PythonModule, method: Statement): Stream {
  const writer = new Writer(module.functionOf(method).parameters[0]?.name ?? 'self')
  writeStatement(module, method, writer)
  return writer
}

function writeStatement(module: PythonModule, statement: Statement, writer: Writer): void {
  const { text } = module
  switch (statement.kind) {
    case 'decorator':
    case 'import':
      return
    case 'def': {
      // Defaults and annotations of parameters change with releases of a library; order and use of the names do not.
      writer.fixed(codeOf('def'))
      for (const { name } of module.functionOf(statement).parameters)
        writer.own(name === writer.self ? 'self' : name)
      writer.fixed(SEPARATOR)
      break
    }
    case 'class':
    case 'block':
      writeTokens(module, tokenize(text, statement.start, statement.end), writer)
      writer.fixed(SEPARATOR)
      break
    case 'simple': {
      const head = text.slice(statement.start, Math.min(statement.end, statement.start + 60))
      if (DIAGNOSTIC.test(head) || /^(?:pass|\.\.\.)\s*$/.test(head)) return
      const annotated =
        statement.colon !== -1 && (statement.equals === -1 || statement.colon < statement.equals)
      if (
        annotated &&
        statement.equals === -1 &&
        /^[\w.]+\s*$/.test(text.slice(statement.start, statement.colon))
      )
        return
      const tokens =
        annotated && statement.equals !== -1
          ? [
              ...tokenize(text, statement.start, statement.colon),
              ...tokenize(text, statement.equals, statement.end),
            ]
          : tokenize(text, statement.start, statement.end)
      if (tokens.every(({ kind }) => kind === 'string')) return
      writeTokens(module, tokens, writer)
      writer.fixed(SEPARATOR)
    }
  }
  for (const child of statement.children) writeStatement(module, child, writer)
}

function writeTokens(module: PythonModule, tokens: readonly Token[], writer: Writer): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (token.kind === 'string') {
      // Neighbouring strings are one, however the line was broken.
      if (tokens[at - 1]?.kind !== 'string') writer.fixed(STRING)
    } else if (token.kind === 'number') {
      const spelling = module.text.slice(token.start, token.end)
      writer.fixed(SMALL.test(spelling) ? codeOf(spelling[0]!) : NUMBER)
    } else if (token.kind === 'operator') {
      // A comma before a closing bracket is layout.
      if (token.text === ',' && next !== undefined && /^[)\]}]$/.test(next.text)) continue
      writer.fixed(codeOf(token.text))
    } else at = writeName(module, tokens, at, writer)
  }
}

/** Writes the name at `at`, with the dotted chain behind it where that is one name. Returns the last token used. */
function writeName(module: PythonModule, tokens: readonly Token[], at: number, writer: Writer): number {
  const { text } = tokens[at]!
  if (tokens[at - 1]?.text === '.') {
    if (MEMBERS.has(text)) writer.fixed(codeOf(`.${text}`))
    else writer.own(`.${text}`)
    return at
  }
  if (KEYWORDS.has(text)) {
    writer.fixed(codeOf(text))
    return at
  }
  const next = tokens[at + 1]?.text
  // `self.weight` is one name: what `self` is called and that it is an attribute say nothing more.
  if (text === writer.self) {
    const name = tokens[at + 2]
    if (next === '.' && name?.kind === 'name') {
      writer.own(`self.${name.text}`)
      return at + 2
    }
    writer.own('self')
    return at
  }
  const before = tokens[at - 1]?.text
  if (next === '=' && (before === '(' || before === ',') && ARGUMENTS.has(text)) {
    writer.fixed(codeOf(`${text}=`))
    return at
  }
  const imported = module.imports.get(text)
  if (imported !== undefined && LIBRARY.test(imported)) {
    let last = at
    while (tokens[last + 1]?.text === '.' && tokens[last + 2]?.kind === 'name') last += 2
    // `F.softmax`, `nn.functional.softmax` and `torch.nn.functional.softmax` are one function.
    const full = last === at ? imported.slice(imported.lastIndexOf('.') + 1) : tokens[last]!.text
    writer.fixed(codeOf(`lib:${full}`))
    return last
  }
  if (BUILTINS.has(text) && next === '(') writer.fixed(codeOf(text))
  else writer.own(text)
  return at
}
