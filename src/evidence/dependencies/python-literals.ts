import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/python'

/** A string literal and where it stands in the source, quotes included. */
export interface LiteralString {
  readonly kind: 'string'
  readonly text: string
  readonly start: number
  readonly end: number
}
export type LiteralValue =
  | LiteralString
  | { readonly kind: 'list'; readonly items: readonly LiteralValue[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, LiteralValue> }
  | { readonly kind: 'dynamic'; readonly expression: string; readonly start: number }

/** One call of a function, its keyword arguments resolved as far as literals go. */
export interface LiteralCall {
  readonly start: number
  readonly keywords: ReadonlyMap<string, LiteralValue>
}

/** Chains of names or nested literals longer than this are treated as dynamic. */
const DEPTH = 12

/**
 * Calls of `name(…)` or `module.name(…)` in Python source, with list and dict literals, concatenation and module-level
 * variables resolved. Nothing is executed; what a literal does not say is `dynamic`.
 */
export function literalCalls(source: string, name: string): readonly LiteralCall[] {
  const tree = parser.parse(source)
  const variables = new Map<string, SyntaxNode[]>()
  const calls: SyntaxNode[] = []
  tree.iterate({
    enter(reference) {
      if (reference.name === 'FunctionDefinition' || reference.name === 'ClassDefinition') return false
      if (reference.name === 'AssignStatement') noteAssignment(reference.node, source, variables)
      if (reference.name === 'CallExpression' && calleeName(reference.node, source) === name) {
        calls.push(reference.node)
      }
      return true
    },
  })
  const evaluator = new Evaluator(source, variables)
  return calls.map((call) => ({ start: call.from, keywords: evaluator.keywords(call) }))
}

function noteAssignment(node: SyntaxNode, source: string, variables: Map<string, SyntaxNode[]>): void {
  const target = node.firstChild
  const value = node.lastChild
  if (target?.name !== 'VariableName' || value === null) return
  const name = source.slice(target.from, target.to)
  variables.set(name, [...(variables.get(name) ?? []), value])
}

function calleeName(call: SyntaxNode, source: string): string | null {
  const callee = call.firstChild
  if (callee === null) return null
  const text = source.slice(callee.from, callee.to)
  return text.slice(text.lastIndexOf('.') + 1)
}

class Evaluator {
  readonly #source: string
  readonly #variables: ReadonlyMap<string, readonly SyntaxNode[]>

  constructor(source: string, variables: ReadonlyMap<string, readonly SyntaxNode[]>) {
    this.#source = source
    this.#variables = variables
  }

  /** Keyword arguments of a call, with those of a `**kwargs` dict that is a literal. */
  keywords(call: SyntaxNode): ReadonlyMap<string, LiteralValue> {
    const found = new Map<string, LiteralValue>()
    const list = call.getChild('ArgList')
    for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
      if (this.#text(node) === '**' && node.nextSibling !== null) {
        const spread = this.value(node.nextSibling, 0)
        if (spread.kind === 'dict') for (const [key, value] of spread.entries) found.set(key, value)
      }
      if (node.name !== 'VariableName' || node.nextSibling?.name !== 'AssignOp') continue
      const value = node.nextSibling.nextSibling
      if (value !== null) found.set(this.#text(node), this.value(value, 0))
    }
    return found
  }

  value(node: SyntaxNode, depth: number): LiteralValue {
    if (depth > DEPTH) return this.#dynamic(node)
    switch (node.name) {
      case 'String':
        return this.#string(node)
      case 'ContinuedString':
        return this.#continued(node)
      case 'ParenthesizedExpression': {
        const inner = node.firstChild?.nextSibling
        return inner == null ? this.#dynamic(node) : this.value(inner, depth + 1)
      }
      case 'ArrayExpression':
      case 'TupleExpression':
        return { kind: 'list', items: this.#items(node, depth) }
      case 'DictionaryExpression':
        return this.#dictionary(node, depth)
      case 'BinaryExpression':
        return this.#sum(node, depth)
      case 'VariableName':
        return this.#variable(node, depth)
      case 'MemberExpression':
        return this.#member(node, depth)
      default:
        return this.#dynamic(node)
    }
  }

  #items(node: SyntaxNode, depth: number): readonly LiteralValue[] {
    const items: LiteralValue[] = []
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (/^[[\](),]$/.test(child.name) || child.name === 'Comment') continue
      items.push(this.value(child, depth + 1))
    }
    return items
  }

  #dictionary(node: SyntaxNode, depth: number): LiteralValue {
    const entries = new Map<string, LiteralValue>()
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name !== ':') continue
      const key = child.prevSibling === null ? null : this.value(child.prevSibling, depth + 1)
      if (key?.kind === 'string' && child.nextSibling !== null) {
        entries.set(key.text, this.value(child.nextSibling, depth + 1))
      }
    }
    return { kind: 'dict', entries }
  }

  #sum(node: SyntaxNode, depth: number): LiteralValue {
    const left = node.firstChild
    const right = node.lastChild
    const operator = left?.nextSibling ?? null
    if (left === null || right === null || operator === null || this.#text(operator) !== '+')
      return this.#dynamic(node)
    const first = this.value(left, depth + 1)
    const second = this.value(right, depth + 1)
    if (first.kind !== 'list' && second.kind !== 'list') return this.#dynamic(node)
    return { kind: 'list', items: [...listOf(first), ...listOf(second)] }
  }

  /** A name assigned more than once may hold any of its values; only one assignment is a fact. */
  #variable(node: SyntaxNode, depth: number): LiteralValue {
    const values = this.#variables.get(this.#text(node)) ?? []
    return values.length === 1 ? this.value(values[0] as SyntaxNode, depth + 1) : this.#dynamic(node)
  }

  /** `extras["dev"]` of a dict literal. */
  #member(node: SyntaxNode, depth: number): LiteralValue {
    const object = node.firstChild
    const key = node.getChild('String')
    if (object === null || key === null) return this.#dynamic(node)
    const table = this.value(object, depth + 1)
    const name = this.value(key, depth + 1)
    if (table.kind !== 'dict' || name.kind !== 'string') return this.#dynamic(node)
    return table.entries.get(name.text) ?? this.#dynamic(node)
  }

  #string(node: SyntaxNode): LiteralValue {
    const raw = this.#text(node)
    const match = /^([rRuUbB]*)("""|'''|"|')([\s\S]*)\2$/.exec(raw)
    if (match === null || /b/i.test(match[1] as string)) return this.#dynamic(node)
    const body = match[3] as string
    const text = /r/i.test(match[1] as string)
      ? body
      : body.replace(/\\(["'\\])/g, '$1').replace(/\\\r?\n/g, '')
    return { kind: 'string', text, start: node.from, end: node.to }
  }

  #continued(node: SyntaxNode): LiteralValue {
    let text = ''
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'Comment') continue
      const part = this.value(child, DEPTH)
      if (part.kind !== 'string') return this.#dynamic(node)
      text += part.text
    }
    return { kind: 'string', text, start: node.from, end: node.to }
  }

  #dynamic(node: SyntaxNode): LiteralValue {
    return { kind: 'dynamic', expression: this.#text(node), start: node.from }
  }

  #text(node: SyntaxNode): string {
    return this.#source.slice(node.from, node.to)
  }
}

function listOf(value: LiteralValue): readonly LiteralValue[] {
  return value.kind === 'list' ? value.items : [value]
}
