import type { Location } from '../../types/location.js'
import type { Scope, Strength } from '../../types/vocabulary.js'
import type { CollectContext } from '../collector.js'
import { type CallExpression, dottedName, type Expression, ExpressionReader, walk } from './expression.js'
import { type Statement, scanStatements } from './statements.js'

/** Python text and where it stands: a file, or the code cells of a notebook laid end to end. */
export interface PythonSource {
  readonly path: string
  readonly text: string
  readonly scope: Scope
  readonly strength: Strength
  readonly context: CollectContext
  /** Place of the half-open span [start, end) of `text` in the file itself. */
  locate(start: number, end: number): Location
}

export interface Parameter {
  readonly name: string
  readonly value: Expression | null
}

export interface FunctionHeader {
  readonly name: string
  readonly parameters: readonly Parameter[]
}

export interface ClassHeader {
  readonly name: string
  readonly bases: readonly Expression[]
}

export interface Assignment {
  readonly targets: readonly Expression[]
  readonly value: Expression
}

/** A name assigned more often than this is a working variable whatever the rest says. */
const MOST_ASSIGNMENTS = 200

/** A call and the statement it stands in. */
export interface Site {
  readonly call: CallExpression
  readonly statement: Statement
}

/** One parsed source: statements at once, expressions on demand and once each. */
export class PythonModule {
  readonly source: PythonSource
  readonly text: string
  readonly statements: readonly Statement[]
  readonly #strings: readonly number[]
  readonly #expressions = new Map<Statement, readonly Expression[]>()
  readonly #assignments = new Map<Statement, Assignment | null>()
  readonly #functions = new Map<Statement, FunctionHeader>()
  readonly #classes = new Map<Statement, ClassHeader>()
  #imports: ReadonlyMap<string, string> | null = null
  #names: ReadonlyMap<string, readonly Statement[]> | null = null
  #definitions: ReadonlyMap<string, readonly Statement[]> | null = null
  #freezes: boolean | null = null
  #order: ReadonlyMap<Statement, number> | null = null

  constructor(source: PythonSource) {
    this.source = source
    this.text = source.text
    const { statements, strings } = scanStatements(source.text)
    this.statements = statements
    this.#strings = strings
  }

  /** The text freezes parameters somewhere; looked for once, because every load asks. */
  get freezes(): boolean {
    this.#freezes ??= /requires_grad_\s*\(\s*False/.test(this.text)
    return this.#freezes
  }

  /** The statement whose header or text holds the offset. */
  statementAt(offset: number): Statement | null {
    let low = 0
    let high = this.statements.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.statements[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    const found = this.statements[low]
    return found !== undefined && found.start <= offset && offset < found.end ? found : null
  }

  /**
   * Statements that hold a match of the pattern (which must be global), each once, in order; with `code` only of a match
   * outside of literals.
   */
  statementsWith(pattern: RegExp, code = false): Statement[] {
    const found: Statement[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(this.text); match !== null; match = pattern.exec(this.text)) {
      if (match[0] === '') pattern.lastIndex += 1
      if (code && this.#inString(match.index)) continue
      const statement = this.statementAt(match.index)
      if (statement === null) continue
      if (found[found.length - 1] !== statement) found.push(statement)
      // The rest of a statement already taken needs no second look.
      pattern.lastIndex = Math.max(pattern.lastIndex, statement.end)
    }
    return found
  }

  /** Calls in the statements that hold a match outside of literals, in source order. */
  callsWith(pattern: RegExp): Site[] {
    return this.statementsWith(pattern, true).flatMap((statement) => this.callsIn(statement))
  }

  /** What a docstring or a help text says of a call is none, and may stand in a statement of a hundred kilobytes. */
  #inString(offset: number): boolean {
    const strings = this.#strings
    let low = 0
    let high = strings.length / 2 - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (offset < strings[2 * middle]!) high = middle - 1
      else if (offset >= strings[2 * middle + 1]!) low = middle + 1
      else return true
    }
    return false
  }

  callsIn(statement: Statement): Site[] {
    const sites: Site[] = []
    for (const root of this.expressionsOf(statement)) {
      walk(root, (expression) => {
        if (expression.kind === 'call') sites.push({ call: expression, statement })
      })
    }
    return sites.sort((a, b) => a.call.start - b.call.start)
  }

  /** Everything in a statement that is an expression; for `def` the defaults, for `class` the bases. */
  expressionsOf(statement: Statement): readonly Expression[] {
    const known = this.#expressions.get(statement)
    if (known !== undefined) return known
    const found = this.#readExpressions(statement)
    this.#expressions.set(statement, found)
    return found
  }

  #readExpressions(statement: Statement): readonly Expression[] {
    if (statement.kind === 'import') return []
    if (statement.kind === 'def') {
      return this.functionOf(statement).parameters.flatMap(({ value }) => (value === null ? [] : [value]))
    }
    if (statement.kind === 'class') return this.classOf(statement).bases
    const assignment = this.assignmentOf(statement)
    if (assignment !== null) return [...assignment.targets, assignment.value]
    const start = statement.kind === 'decorator' ? statement.start + 1 : statement.start
    return new ExpressionReader(this.text, start, statement.end).all()
  }

  /** Targets and value of an assignment, annotated or not; `null` for other statements. */
  assignmentOf(statement: Statement): Assignment | null {
    const known = this.#assignments.get(statement)
    if (known !== undefined) return known
    const found = statement.equals === -1 ? null : this.#readAssignment(statement)
    this.#assignments.set(statement, found)
    return found
  }

  #readAssignment(statement: Statement): Assignment {
    // An annotation says nothing about the value: `x: Literal["a"] = y` is read without it.
    const annotated = statement.colon !== -1 && statement.colon < statement.equals
    const targets = [
      new ExpressionReader(this.text, statement.start, annotated ? statement.colon : statement.equals).list(),
    ]
    const reader = new ExpressionReader(this.text, statement.equals + 1, statement.end)
    let value = reader.list()
    while (reader.accept('=')) {
      targets.push(value)
      value = reader.list()
    }
    return { targets, value }
  }

  /** Name and parameters of a `def`; annotations are skipped. */
  functionOf(statement: Statement): FunctionHeader {
    const known = this.#functions.get(statement)
    if (known !== undefined) return known
    const reader = new ExpressionReader(this.text, statement.start, statement.end)
    reader.accept('async')
    reader.accept('def')
    const name = reader.next?.text ?? ''
    reader.skip()
    const parameters: Parameter[] = []
    if (reader.accept('(')) {
      while (!reader.done && !reader.is(')')) {
        while (reader.accept('*') || reader.accept('**') || reader.accept('/') || reader.accept(','));
        const token = reader.next
        if (token === undefined || token.text === ')') break
        reader.skip()
        if (token.kind !== 'name') continue
        if (reader.accept(':')) reader.expression()
        parameters.push({ name: token.text, value: reader.accept('=') ? reader.expression() : null })
      }
    }
    const found = { name, parameters }
    this.#functions.set(statement, found)
    return found
  }

  classOf(statement: Statement): ClassHeader {
    const known = this.#classes.get(statement)
    if (known !== undefined) return known
    const reader = new ExpressionReader(this.text, statement.start, statement.end)
    reader.accept('class')
    const root = reader.expression()
    const found: ClassHeader =
      root.kind === 'call'
        ? {
            name: dottedName(root.callee) ?? '',
            bases: root.args.filter(({ name }) => name === null).map(({ value }) => value),
          }
        : { name: dottedName(root) ?? '', bases: [] }
    this.#classes.set(statement, found)
    return found
  }

  /** Local name → full dotted name of what it imports; relative imports keep their leading dots. */
  get imports(): ReadonlyMap<string, string> {
    if (this.#imports === null) {
      const imports = new Map<string, string>()
      for (const statement of this.statements) {
        if (statement.kind !== 'import') continue
        for (const { local, full } of this.importedNames(statement))
          if (!imports.has(local)) imports.set(local, full)
      }
      this.#imports = imports
    }
    return this.#imports
  }

  /** Bindings of one import statement. `import a.b` binds `a` and is given as `a` → `a` with `module` `a.b`. */
  importedNames(
    statement: Statement,
  ): { local: string; full: string; module: string; start: number; end: number }[] {
    const text = this.text
      .slice(statement.start, statement.end)
      .replace(/#[^\n]*|\\\r?\n/g, ' ')
      .replace(/\s+/g, ' ')
    const found: { local: string; full: string; module: string; start: number; end: number }[] = []
    const { start, end } = statement
    const from = /^from ([. ]*\w[\w.]*|[. ]+) import ([\s\S]*)$/.exec(text)
    if (from !== null) {
      const module = from[1]!.replace(/\s+/g, '')
      for (const piece of from[2]!.replace(/[()]/g, ' ').split(',')) {
        const name = /^\s*(\w+|\*)(?:\s+as\s+(\w+))?\s*$/.exec(piece)
        if (name === null) continue
        const full = /\.$/.test(module) ? `${module}${name[1]}` : `${module}.${name[1]}`
        found.push({ local: name[2] ?? name[1]!, full, module, start, end })
      }
      return found
    }
    for (const piece of text.replace(/^import\s+/, '').split(',')) {
      const name = /^\s*([\w.]+)(?:\s+as\s+(\w+))?\s*$/.exec(piece)
      if (name === null) continue
      const module = name[1]!
      const first = module.split('.', 1)[0]!
      if (name[2] === undefined) found.push({ local: first, full: first, module, start, end })
      else found.push({ local: name[2], full: module, module, start, end })
    }
    return found
  }

  /** Dotted name of a callee with its first name replaced by what it imports. `null` when it is no plain chain. */
  fullName(expression: Expression): string | null {
    const name = dottedName(expression)
    if (name === null) return null
    const dot = name.indexOf('.')
    const first = dot === -1 ? name : name.slice(0, dot)
    const imported = this.imports.get(first)
    if (imported === undefined) return name
    return dot === -1 ? imported : `${imported}${name.slice(dot)}`
  }

  /** Assignments by the dotted name of their target (`x`, `self.x`, `Class.x`), in source order. */
  assignmentsTo(name: string): readonly Statement[] {
    if (this.#names === null) {
      const names = new Map<string, Statement[]>()
      const target = /[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/y
      for (const statement of this.statements) {
        if (statement.equals === -1) continue
        // Only the left side is looked at, and only its plain names: `a = b = …`, `a, b = …`, `a: int = …`.
        const stop =
          statement.colon !== -1 && statement.colon < statement.equals ? statement.colon : statement.equals
        target.lastIndex = statement.start
        for (
          let match = target.exec(this.text);
          match !== null && match.index < stop;
          match = target.exec(this.text)
        ) {
          const known = names.get(match[0])
          if (known === undefined) names.set(match[0], [statement])
          else if (known.length < MOST_ASSIGNMENTS) known.push(statement)
          let at = match.index + match[0].length
          while (at < stop && ' ,()\t'.includes(this.text[at]!)) at += 1
          if (at >= stop) break
          target.lastIndex = at
        }
      }
      this.#names = names
    }
    return this.#names.get(name) ?? []
  }

  /** `def` and `class` statements of this name. */
  definitionsOf(name: string): readonly Statement[] {
    if (this.#definitions === null) {
      const definitions = new Map<string, Statement[]>()
      for (const statement of this.statements) {
        if (statement.kind !== 'def' && statement.kind !== 'class') continue
        const head = /(?:def|class)\s+(\w+)/.exec(this.text.slice(statement.start, statement.start + 200))
        if (head === null) continue
        const known = definitions.get(head[1]!)
        if (known === undefined) definitions.set(head[1]!, [statement])
        else known.push(statement)
      }
      this.#definitions = definitions
    }
    return this.#definitions.get(name) ?? []
  }

  /** Decorators right above a `def` or `class`, nearest first. */
  decoratorsOf(statement: Statement): readonly Statement[] {
    this.#order ??= new Map(this.statements.map((one, index) => [one, index]))
    const found: Statement[] = []
    for (let index = (this.#order.get(statement) ?? 0) - 1; index >= 0; index -= 1) {
      if (this.statements[index]!.kind !== 'decorator') break
      found.push(this.statements[index]!)
    }
    return found
  }

  enclosing(statement: Statement, kind: 'def' | 'class'): Statement | null {
    for (let here = statement.parent; here !== null; here = here.parent) if (here.kind === kind) return here
    return null
  }

  /** Name of the innermost function around a statement, `''` at module level. */
  functionName(statement: Statement): string {
    const around = statement.kind === 'def' ? statement : this.enclosing(statement, 'def')
    return around === null ? '' : this.functionOf(around).name
  }

  /** Documentation string of a class or function, with its offset; `null` when it has none. */
  docstring(statement: Statement): { text: string; start: number; end: number } | null {
    const first = statement.children[0]
    if (first === undefined || first.kind !== 'simple') return null
    if (!/^[rRuUbB]{0,2}["']/.test(this.text.slice(first.start, first.start + 4))) return null
    const expression = this.expressionsOf(first)[0]
    if (expression?.kind !== 'string') return null
    const text = expression.parts.filter((part) => typeof part === 'string').join('')
    return { text, start: first.start, end: first.end }
  }

  /** Source text of an expression on one line, cut to a length people can read. */
  quote(expression: { readonly start: number; readonly end: number }, most = 120): string {
    const text = this.text
      .slice(expression.start, Math.min(expression.end, expression.start + 4 * most))
      .replace(/\s+/g, ' ')
    return text.length > most ? `${text.slice(0, most - 1)}…` : text
  }

  locate(span: { readonly start: number; readonly end: number }): Location {
    return this.source.locate(span.start, span.end)
  }
}
