import { type Token, tokenize } from './tokens.js'

/** Expressions, reduced to what evidence needs: operators are kept, precedence between them is not. */
export type Expression =
  | NameExpression
  | AttributeExpression
  | CallExpression
  | SubscriptExpression
  | StringExpression
  | NumberExpression
  | ConstantExpression
  | SequenceExpression
  | DictExpression
  | OperationExpression
  | ConditionalExpression
  | ComprehensionExpression
  | LambdaExpression
  | UnknownExpression

interface Span {
  readonly start: number
  readonly end: number
}
export interface NameExpression extends Span {
  readonly kind: 'name'
  readonly name: string
}
export interface AttributeExpression extends Span {
  readonly kind: 'attribute'
  readonly object: Expression
  readonly name: string
}
export interface Argument {
  /** Keyword, `*` or `**` for unpacking, `null` when positional. */
  readonly name: string | null
  readonly value: Expression
}
export interface CallExpression extends Span {
  readonly kind: 'call'
  readonly callee: Expression
  readonly args: readonly Argument[]
}
export interface SubscriptExpression extends Span {
  readonly kind: 'subscript'
  readonly object: Expression
  readonly index: readonly Expression[]
  /** The brackets hold a slice (`a:b`). */
  readonly slice: boolean
}
/** A literal or f-string, adjacent literals joined. `parts` alternates text and replacement fields. */
export interface StringExpression extends Span {
  readonly kind: 'string'
  readonly parts: readonly (string | Expression)[]
}
export interface NumberExpression extends Span {
  readonly kind: 'number'
  readonly text: string
}
export interface ConstantExpression extends Span {
  readonly kind: 'constant'
  readonly value: 'True' | 'False' | 'None'
}
export interface SequenceExpression extends Span {
  readonly kind: 'sequence'
  readonly items: readonly Expression[]
}
export interface DictExpression extends Span {
  readonly kind: 'dict'
  /** `key` is `null` for `**other`. */
  readonly entries: readonly { readonly key: Expression | null; readonly value: Expression }[]
}
export interface OperationExpression extends Span {
  readonly kind: 'operation'
  /** Operators in order; one fewer than operands, or the same number for a prefix operator. */
  readonly operators: readonly string[]
  readonly operands: readonly Expression[]
}
export interface ConditionalExpression extends Span {
  readonly kind: 'conditional'
  readonly test: Expression
  readonly then: Expression
  readonly otherwise: Expression
}
export interface ComprehensionExpression extends Span {
  readonly kind: 'comprehension'
  /** Element expressions (two for a dict comprehension), then targets, sources and conditions in source order. */
  readonly elements: readonly Expression[]
  readonly clauses: readonly Expression[]
}
export interface LambdaExpression extends Span {
  readonly kind: 'lambda'
  readonly body: Expression
}
export interface UnknownExpression extends Span {
  readonly kind: 'unknown'
}

/** Nesting beyond this is read as unknown: real code stays below 30. */
const DEEPEST = 80

const BINARY_NAMES = new Set(['and', 'or', 'in', 'is', 'not'])
const BINARY_OPERATORS = new Set('+ - * / % // ** @ & | ^ << >> == != < > <= >= <>'.split(' '))
/** Keywords that cannot start an operand; they separate expressions inside a statement header. */
const STOP_WORDS = new Set(
  'if else elif for while with as in is and or from import return yield raise del assert global nonlocal try except finally class def pass break continue async'.split(
    ' ',
  ),
)

/**
 * Reads expressions from tokens. It accepts more than Python does and skips what it does not understand, so that one
 * odd construct costs one expression, not the file.
 */
export class ExpressionReader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#tokens = tokenize(text, start, end)
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length
  }

  /** The next token, not consumed. */
  get next(): Token | undefined {
    return this.#tokens[this.#at]
  }

  skip(): void {
    this.#at += 1
  }

  is(text: string): boolean {
    const token = this.#tokens[this.#at]
    return token !== undefined && token.text === text && token.kind !== 'string'
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false
    this.#at += 1
    return true
  }

  /** All expressions up to the end, whatever stands between them. */
  all(): Expression[] {
    const found: Expression[] = []
    while (!this.done) {
      const before = this.#at
      const token = this.next!
      if (token.kind === 'operator' && !'([{-+~'.includes(token.text)) this.skip()
      else if (this.accept('for')) found.push(this.#targets())
      else if (token.kind === 'name' && STOP_WORDS.has(token.text)) this.skip()
      else found.push(this.expression())
      if (this.#at === before) this.skip()
    }
    return found
  }

  /** An expression list: a tuple when there is a comma. */
  list(): Expression {
    const first = this.expression()
    if (!this.is(',')) return first
    const items = [first]
    while (this.accept(',')) {
      if (this.done || this.is('=') || this.is(')') || this.is(']') || this.is(':')) break
      items.push(this.expression())
    }
    return { kind: 'sequence', items, start: first.start, end: items[items.length - 1]!.end }
  }

  expression(): Expression {
    if (this.#depth >= DEEPEST) return this.#giveUp()
    this.#depth += 1
    try {
      if (this.is('lambda')) return this.#lambda()
      this.accept('await')
      if (this.is('*') || this.is('**')) this.skip()
      const then = this.#operation()
      if (this.is('if')) {
        const mark = this.#at
        this.skip()
        const test = this.#operation()
        if (this.accept('else')) {
          const otherwise = this.expression()
          return { kind: 'conditional', test, then, otherwise, start: then.start, end: otherwise.end }
        }
        this.#at = mark
      }
      if (this.accept(':=')) return this.expression()
      return then
    } finally {
      this.#depth -= 1
    }
  }

  #giveUp(): Expression {
    const token = this.next
    const start = token?.start ?? 0
    const end = this.#tokens[this.#tokens.length - 1]?.end ?? start
    this.#at = this.#tokens.length
    return { kind: 'unknown', start, end }
  }

  #lambda(): Expression {
    const start = this.next!.start
    let open = 0
    while (!this.done) {
      const { text } = this.next!
      if (open === 0 && text === ':') break
      if (text === '(' || text === '[' || text === '{') open += 1
      if (text === ')' || text === ']' || text === '}') open -= 1
      if (open < 0) return { kind: 'unknown', start, end: this.next!.start }
      this.skip()
    }
    this.accept(':')
    const body = this.expression()
    return { kind: 'lambda', body, start, end: body.end }
  }

  #operation(): Expression {
    const operators: string[] = []
    const operands: Expression[] = []
    const start = this.next?.start ?? 0
    while (this.is('-') || this.is('+') || this.is('~') || this.is('not') || this.is('await')) {
      operators.push(this.next!.text)
      this.skip()
    }
    const prefix = operators.length
    operands.push(this.#postfix())
    for (;;) {
      const token = this.next
      if (token === undefined) break
      const word = token.kind === 'name' && BINARY_NAMES.has(token.text)
      if (!word && !(token.kind === 'operator' && BINARY_OPERATORS.has(token.text))) break
      this.skip()
      let operator = token.text
      if (operator === 'not' && this.accept('in')) operator = 'not in'
      if (operator === 'is' && this.accept('not')) operator = 'is not'
      operators.push(operator)
      while (this.is('-') || this.is('+') || this.is('~') || this.is('not') || this.is('await')) this.skip()
      operands.push(this.#postfix())
    }
    if (operands.length === 1 && prefix === 0) return operands[0]!
    return { kind: 'operation', operators, operands, start, end: operands[operands.length - 1]!.end }
  }

  #postfix(): Expression {
    let value = this.#atom()
    for (;;) {
      if (this.is('.')) {
        this.skip()
        const token = this.next
        if (token?.kind !== 'name') return value
        this.skip()
        value = { kind: 'attribute', object: value, name: token.text, start: value.start, end: token.end }
      } else if (this.is('(')) {
        this.skip()
        const args = this.#arguments()
        value = { kind: 'call', callee: value, args, start: value.start, end: this.#close(')') }
      } else if (this.is('[')) {
        this.skip()
        const { items, slice } = this.#index()
        value = {
          kind: 'subscript',
          object: value,
          index: items,
          slice,
          start: value.start,
          end: this.#close(']'),
        }
      } else return value
    }
  }

  #arguments(): Argument[] {
    const args: Argument[] = []
    while (!this.done && !this.is(')')) {
      const before = this.#at
      const token = this.next!
      if (this.is('**') || this.is('*')) {
        this.skip()
        args.push({ name: token.text, value: this.expression() })
      } else if (token.kind === 'name' && this.#tokens[this.#at + 1]?.text === '=') {
        this.#at += 2
        args.push({ name: token.text, value: this.#element(')') })
      } else args.push({ name: null, value: this.#element(')') })
      if (!this.accept(',') && this.#at === before) this.skip()
    }
    return args
  }

  #index(): { items: Expression[]; slice: boolean } {
    const items: Expression[] = []
    let slice = false
    while (!this.done && !this.is(']')) {
      const before = this.#at
      if (this.accept(':')) slice = true
      else if (!this.accept(',')) items.push(this.#element(']'))
      if (this.#at === before) this.skip()
    }
    return { items, slice }
  }

  /** An element of a bracketed list, with the comprehension that may follow it. */
  #element(close: string): Expression {
    const first = this.expression()
    if (!this.is('for') && !this.is('async')) return first
    return this.#comprehension([first], close)
  }

  #comprehension(elements: Expression[], close: string): Expression {
    const clauses: Expression[] = []
    while (!this.done && !this.is(close) && !this.is(',')) {
      const before = this.#at
      if (this.is('for') || this.is('in') || this.is('if') || this.is('async')) this.skip()
      else if (clauses.length === 0) {
        clauses.push(this.#targets())
        continue
      } else clauses.push(this.expression())
      if (this.#at === before) this.skip()
    }
    const last = clauses[clauses.length - 1] ?? elements[elements.length - 1]!
    return { kind: 'comprehension', elements, clauses, start: elements[0]!.start, end: last.end }
  }

  /** Loop targets: `in` is not an operator there. */
  #targets(): Expression {
    const items = [this.#postfix()]
    while (this.accept(',')) {
      if (this.is('in')) break
      items.push(this.#postfix())
    }
    if (items.length === 1) return items[0]!
    return { kind: 'sequence', items, start: items[0]!.start, end: items[items.length - 1]!.end }
  }

  #close(text: string): number {
    const token = this.next
    if (this.accept(text)) return token!.end
    return this.#tokens[this.#at - 1]?.end ?? 0
  }

  #atom(): Expression {
    const token = this.next
    if (token === undefined) {
      const end = this.#tokens[this.#tokens.length - 1]?.end ?? 0
      return { kind: 'unknown', start: end, end }
    }
    if (this.#depth >= DEEPEST) return this.#giveUp()
    if (token.kind === 'string') return this.#string()
    this.skip()
    const { start, end, text } = token
    if (token.kind === 'number') return { kind: 'number', text: this.#text.slice(start, end), start, end }
    if (token.kind === 'name') {
      if (text === 'True' || text === 'False' || text === 'None')
        return { kind: 'constant', value: text, start, end }
      if (text === 'yield') {
        this.accept('from')
        return this.done || this.is(')') ? { kind: 'unknown', start, end } : this.expression()
      }
      if (STOP_WORDS.has(text)) return { kind: 'unknown', start, end }
      return { kind: 'name', name: text, start, end }
    }
    this.#depth += 1
    try {
      if (text === '(') return this.#sequence(start, ')')
      if (text === '[') return this.#sequence(start, ']')
      if (text === '{') return this.#braces(start)
    } finally {
      this.#depth -= 1
    }
    if (text === ')' || text === ']' || text === '}' || text === ',' || text === ':' || text === '=')
      this.#at -= 1
    return { kind: 'unknown', start, end }
  }

  #sequence(start: number, close: ')' | ']'): Expression {
    const items: Expression[] = []
    let comma = false
    while (!this.done && !this.is(close)) {
      const before = this.#at
      items.push(this.#element(close))
      if (this.accept(',')) comma = true
      else if (this.#at === before) this.skip()
    }
    const end = this.#close(close)
    // Parentheses around one expression are only grouping; a bare comprehension keeps its own kind.
    if (close === ')' && items.length === 1 && !comma) return { ...items[0]!, start, end }
    if (items.length === 1 && items[0]!.kind === 'comprehension') return { ...items[0]!, start, end }
    return { kind: 'sequence', items, start, end }
  }

  #braces(start: number): Expression {
    const entries: { key: Expression | null; value: Expression }[] = []
    const items: Expression[] = []
    while (!this.done && !this.is('}')) {
      const before = this.#at
      if (this.accept('**')) entries.push({ key: null, value: this.expression() })
      else {
        const key = this.expression()
        if (this.accept(':')) {
          const value = this.expression()
          if (this.is('for') || this.is('async')) {
            const found = this.#comprehension([key, value], '}')
            return { ...found, start, end: this.#close('}') }
          }
          entries.push({ key, value })
        } else if (this.is('for') || this.is('async')) {
          const found = this.#comprehension([key], '}')
          return { ...found, start, end: this.#close('}') }
        } else items.push(key)
      }
      if (!this.accept(',') && this.#at === before) this.skip()
    }
    const end = this.#close('}')
    if (items.length > 0 && entries.length === 0) return { kind: 'sequence', items, start, end }
    return { kind: 'dict', entries, start, end }
  }

  #string(): Expression {
    const parts: (string | Expression)[] = []
    const start = this.next!.start
    let end = start
    while (this.next?.kind === 'string') {
      const token = this.next
      this.skip()
      end = token.end
      this.#stringParts(token, parts)
    }
    return { kind: 'string', parts, start, end }
  }

  #stringParts(token: Token, parts: (string | Expression)[]): void {
    const source = this.#text
    let open = token.start
    while (source[open] !== '"' && source[open] !== "'") open += 1
    const prefix = source.slice(token.start, open).toLowerCase()
    const width = source.startsWith(source[open]!.repeat(3), open) ? 3 : 1
    const from = open + width
    const closed =
      source.startsWith(source[open]!.repeat(width), token.end - width) && token.end - width >= from
    const to = closed ? token.end - width : token.end
    const raw = prefix.includes('r')
    if (!prefix.includes('f') && !prefix.includes('t')) {
      push(parts, decodeEscapes(source.slice(from, to), raw))
      return
    }
    let text = from
    for (let at = from; at < to; at += 1) {
      const here = source[at]
      if (here === '}' && source[at + 1] === '}') {
        push(parts, decodeEscapes(source.slice(text, at + 1), raw))
        at += 1
        text = at + 1
      }
      if (here !== '{') continue
      push(parts, decodeEscapes(source.slice(text, at), raw))
      if (source[at + 1] === '{') {
        text = at + 1
        at += 1
        continue
      }
      const close = endOfField(source, at + 1, to)
      if (this.#depth < DEEPEST) {
        const reader = new ExpressionReader(source, at + 1, fieldExpressionEnd(source, at + 1, close))
        reader.#depth = this.#depth + 1
        parts.push(reader.done ? { kind: 'unknown', start: at, end: close } : reader.expression())
      } else parts.push({ kind: 'unknown', start: at, end: close })
      at = close
      text = close + 1
    }
    push(parts, decodeEscapes(source.slice(text, to), raw))
  }
}

function push(parts: (string | Expression)[], text: string): void {
  if (text === '') {
    if (parts.length === 0) parts.push('')
    return
  }
  const last = parts[parts.length - 1]
  if (typeof last === 'string') parts[parts.length - 1] = last + text
  else parts.push(text)
}

/** Offset of the `}` that closes a replacement field. */
function endOfField(source: string, from: number, to: number): number {
  let open = 0
  for (let at = from; at < to; at += 1) {
    const here = source[at]
    if (here === '{' || here === '(' || here === '[') open += 1
    else if (here === ')' || here === ']') open -= 1
    else if (here === '}') {
      if (open <= 0) return at
      open -= 1
    }
  }
  return to
}

/** Where the expression of a field ends: before `!r`, a format specification or the self-documenting `=`. */
function fieldExpressionEnd(source: string, from: number, to: number): number {
  let open = 0
  for (let at = from; at < to; at += 1) {
    const here = source[at]
    if (here === '(' || here === '[' || here === '{') open += 1
    else if (here === ')' || here === ']' || here === '}') open -= 1
    else if (open === 0 && (here === ':' || (here === '!' && source[at + 1] !== '='))) return at
  }
  return to
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '\n': '',
}

function decodeEscapes(text: string, raw: boolean): string {
  if (raw || !text.includes('\\')) return text
  return text.replace(/\\([\s\S])/g, (whole, mark: string) => ESCAPES[mark] ?? whole)
}

/** Calls `visit` for the expression and everything inside it, in no particular order, without recursion. */
export function walk(root: Expression, visit: (expression: Expression) => void): void {
  const stack: Expression[] = [root]
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    visit(here)
    for (const child of childrenOf(here)) stack.push(child)
  }
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'attribute':
      return [expression.object]
    case 'call':
      return [expression.callee, ...expression.args.map(({ value }) => value)]
    case 'subscript':
      return [expression.object, ...expression.index]
    case 'string':
      return expression.parts.filter((part) => typeof part !== 'string')
    case 'sequence':
      return expression.items
    case 'dict':
      return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]))
    case 'operation':
      return expression.operands
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise]
    case 'comprehension':
      return [...expression.elements, ...expression.clauses]
    case 'lambda':
      return [expression.body]
    default:
      return []
  }
}

/** `a.b.c` of a chain of names, `null` when anything else is in it. `a().b` is `null`. */
export function dottedName(expression: Expression): string | null {
  const names: string[] = []
  let here = expression
  while (here.kind === 'attribute') {
    names.push(here.name)
    here = here.object
  }
  if (here.kind !== 'name') return null
  names.push(here.name)
  return names.reverse().join('.')
}

/** The last name of a callee: `create` of `client().chat.completions.create`. */
export function lastName(expression: Expression): string | null {
  if (expression.kind === 'name' || expression.kind === 'attribute') return expression.name
  return null
}

/** Argument by keyword, else by position (`null` position: keyword only). Unpacked arguments never match. */
export function argument(
  call: CallExpression,
  position: number | null,
  ...keywords: string[]
): Expression | null {
  for (const keyword of keywords) {
    const found = call.args.find(({ name }) => name === keyword)
    if (found !== undefined) return found.value
  }
  if (position === null) return null
  const positional: Expression[] = []
  for (const { name, value } of call.args) {
    if (name === '*') break
    if (name === null) positional.push(value)
  }
  return positional[position] ?? null
}
