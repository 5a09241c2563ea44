import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/python'
import type { LiteralValue } from './literal-value.js'
import { lookUpTable, requirementTable, stringArguments } from './requirement-tables.js'

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
  const changes: Changes = new Map()
  const functions = new Map<string, SyntaxNode>()
  const calls: SyntaxNode[] = []
  tree.iterate({
    enter(reference) {
      if (reference.name === 'FunctionDefinition') noteFunction(reference.node, source, functions)
      if (reference.name === 'FunctionDefinition' || reference.name === 'ClassDefinition') return false
      if (reference.name === 'AssignStatement') {
        noteAssignment(reference.node, source, variables)
        noteEntry(reference.node, source, changes)
      }
      if (reference.name === 'UpdateStatement') noteUpdate(reference.node, source, changes)
      if (reference.name === 'CallExpression') noteMethod(reference.node, source, changes)
      if (reference.name === 'CallExpression' && calleeName(reference.node, source) === name) {
        calls.push(reference.node)
      }
      return true
    },
  })
  const evaluator = new Evaluator(source, variables, changes, functions)
  return calls.map((call) => ({ start: call.from, keywords: evaluator.keywords(call) }))
}

function noteAssignment(node: SyntaxNode, source: string, variables: Map<string, SyntaxNode[]>): void {
  const target = node.firstChild
  const value = node.lastChild
  if (target?.name !== 'VariableName' || value === null) return
  const name = source.slice(target.from, target.to)
  variables.set(name, [...(variables.get(name) ?? []), value])
}

function noteFunction(node: SyntaxNode, source: string, functions: Map<string, SyntaxNode>): void {
  const name = node.getChild('VariableName')
  if (name !== null) functions.set(source.slice(name.from, name.to), node)
}

/** What is done to a list or dict after its one assignment, in the order of the text; branches count as taken. */
type Changes = Map<string, Change[]>
interface Change {
  readonly how: 'item' | 'items' | 'entry'
  /** The key of `name[key] = value`. */
  readonly key: SyntaxNode | null
  readonly value: SyntaxNode
}

function change(changes: Changes, name: string, one: Change): void {
  changes.set(name, [...(changes.get(name) ?? []), one])
}

/** `extras["gpu"] = […]` */
function noteEntry(node: SyntaxNode, source: string, changes: Changes): void {
  const target = node.firstChild
  const object = target?.firstChild
  const key = target?.getChild('String') ?? null
  if (target?.name !== 'MemberExpression' || object?.name !== 'VariableName' || key === null) return
  const value = node.lastChild as SyntaxNode
  change(changes, source.slice(object.from, object.to), { how: 'entry', key, value })
}

/** `packages += […]` */
function noteUpdate(node: SyntaxNode, source: string, changes: Changes): void {
  const target = node.firstChild
  const operator = target?.nextSibling
  if (target?.name !== 'VariableName' || operator == null) return
  if (source.slice(operator.from, operator.to) !== '+=') return
  const value = node.lastChild as SyntaxNode
  change(changes, source.slice(target.from, target.to), { how: 'items', key: null, value })
}

/** `packages.append(…)`, `packages.extend(…)`, `extras.update(…)` */
function noteMethod(node: SyntaxNode, source: string, changes: Changes): void {
  const callee = node.firstChild
  const object = callee?.firstChild
  const value = node.getChild('ArgList')?.firstChild?.nextSibling
  if (callee?.name !== 'MemberExpression' || object?.name !== 'VariableName' || value == null) return
  const method = source.slice(callee.lastChild?.from, callee.to)
  if (method !== 'append' && method !== 'extend' && method !== 'update') return
  const how = method === 'append' ? 'item' : 'items'
  change(changes, source.slice(object.from, object.to), { how, key: null, value })
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

  readonly #changes: Changes
  readonly #functions: ReadonlyMap<string, SyntaxNode>
  readonly #known = new Map<string, LiteralValue>()
  /** Variables being read, with what they hold so far: one whose first value is part of itself is dynamic. */
  readonly #open = new Map<string, LiteralValue | null>()

  constructor(
    source: string,
    variables: ReadonlyMap<string, readonly SyntaxNode[]>,
    changes: Changes,
    functions: ReadonlyMap<string, SyntaxNode>,
  ) {
    this.#source = source
    this.#variables = variables
    this.#changes = changes
    this.#functions = functions
  }

  /** Keyword arguments of a call, with those of a `**kwargs` dict that is a literal; another is under `**`. */
  keywords(call: SyntaxNode, depth = 0): ReadonlyMap<string, LiteralValue> {
    const found = new Map<string, LiteralValue>()
    const list = call.getChild('ArgList')
    for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
      if (this.#text(node) === '**' && node.nextSibling !== null) {
        const spread = this.value(node.nextSibling, depth)
        if (spread.kind === 'dict') for (const [key, value] of spread.entries) found.set(key, value)
        else found.set('**', spread)
      }
      if (node.name !== 'VariableName' || node.nextSibling?.name !== 'AssignOp') continue
      const value = node.nextSibling.nextSibling
      if (value !== null) found.set(this.#text(node), this.value(value, depth))
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
      case 'DictionaryComprehensionExpression': {
        const entries = requirementTable(node, (inner) => this.value(inner, depth + 1))
        return entries === null ? this.#dynamic(node) : { kind: 'dict', entries }
      }
      case 'BinaryExpression':
        return this.#sum(node, depth)
      case 'VariableName':
        return this.#variable(node, depth)
      case 'MemberExpression':
        return this.#member(node, depth)
      case 'CallExpression':
        return this.#call(node, depth)
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
    const name = this.#text(node)
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const values = this.#variables.get(name) ?? []
    const open = this.#open.get(name)
    if (values.length !== 1 || open !== undefined) return open ?? this.#dynamic(node)
    this.#open.set(name, null)
    let value = this.value(values[0] as SyntaxNode, depth + 1)
    for (const one of this.#changes.get(name) ?? []) {
      this.#open.set(name, value)
      value = this.#changed(value, one, depth + 1)
    }
    this.#open.delete(name)
    this.#known.set(name, value)
    return value
  }

  #changed(value: LiteralValue, { how, key, value: node }: Change, depth: number): LiteralValue {
    const added = this.value(node, depth)
    // What is added to a list that is computed is there all the same.
    if (how !== 'entry' && (value.kind === 'list' || (value.kind === 'dynamic' && added.kind !== 'dict'))) {
      return { kind: 'list', items: [...listOf(value), ...(how === 'items' ? listOf(added) : [added])] }
    }
    if (value.kind !== 'dict') return value
    const entries = new Map(value.entries)
    const name = key === null ? null : this.value(key, depth)
    if (name?.kind === 'string') entries.set(name.text, added)
    else if (added.kind === 'dict') for (const [entry, item] of added.entries) entries.set(entry, item)
    return { kind: 'dict', entries }
  }

  /** `dict(key=value)`, `list(…)` of a list, and strings that are cut into lines or words. */
  #call(node: SyntaxNode, depth: number): LiteralValue {
    const callee = node.firstChild
    const list = node.getChild('ArgList')
    const first = list?.firstChild?.nextSibling ?? null
    if (callee?.name === 'VariableName') {
      const name = this.#text(callee)
      if (name === 'dict') return { kind: 'dict', entries: this.keywords(node, depth + 1) }
      const looked = this.#lookedUp(node, name, depth)
      if (looked !== null) return looked
      if (first === null || !/^(?:list|tuple|sorted|set)$/.test(name)) return this.#dynamic(node)
      const value = this.value(first, depth + 1)
      return value.kind === 'list' ? value : this.#dynamic(node)
    }
    const object = callee?.name === 'MemberExpression' ? callee.firstChild : null
    if (callee == null || object === null) return this.#dynamic(node)
    const call = `${this.#text(callee.lastChild as SyntaxNode)}${list === null ? '' : this.#text(list)}`
    if (!/^(?:(?:[lr]?strip|splitlines|split)\(\)|split\((["'])(?:\\n|\n)\1\))$/.test(call))
      return this.#dynamic(node)
    const value = this.value(object, depth + 1)
    if (value.kind !== 'string') return this.#dynamic(node)
    if (call !== 'split()') return value
    const words = value.text.split(/\s+/).filter((word) => word !== '')
    return { kind: 'list', items: words.map((text) => ({ ...value, text })) }
  }

  /** `deps_list("torch", "numpy")` of a function that looks its arguments up in a table. */
  #lookedUp(call: SyntaxNode, name: string, depth: number): LiteralValue | null {
    const definition = this.#functions.get(name)
    const from = definition === undefined ? null : lookUpTable(definition, this.#source)
    const table = from === null ? null : this.value(from, depth + 1)
    const asked = stringArguments(call, (node) => this.value(node, depth + 1))
    if (table?.kind !== 'dict' || asked === null) return null
    return { kind: 'list', items: asked.map(({ text }) => table.entries.get(text) ?? this.#dynamic(call)) }
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
      : body.replace(/\\(["'\\n]|\r?\n)/g, (_, escaped: string) => unescaped(escaped))
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

/** Escapes a list of packages is written with: quotes, line ends, and lines that go on. */
function unescaped(character: string): string {
  if (character === 'n') return '\n'
  return /[\r\n]/.test(character) ? '' : character
}

function listOf(value: LiteralValue): readonly LiteralValue[] {
  return value.kind === 'list' ? value.items : [value]
}
