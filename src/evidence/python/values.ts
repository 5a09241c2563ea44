import {
  argument,
  type CallExpression,
  dottedName,
  type Expression,
  lastName,
  type StringExpression,
} from './expression.js'
import type { PythonModule, Site } from './module.js'
import type { Statement } from './statements.js'

/** A text an expression can stand for. */
export interface Value {
  readonly text: string
  /** The text came from a default that callers usually replace. */
  readonly isDefault: boolean
  /** Where the text itself is written. */
  readonly start: number
  readonly end: number
}

/** Chains longer than this are not followed: one hop is evidence, five are a program. */
const MOST_HOPS = 6
const MOST_VALUES = 4
const MOST_CALL_SITES = 12
/** Expressions looked at for one source; beyond it everything counts as known only at run time. */
const MOST_STEPS = 20_000

const DEFAULT_READERS = new Set([
  'os.getenv',
  'os.environ.get',
  'environ.get',
  'getenv',
  'os.environ.setdefault',
])
const FIELD_FACTORIES = new Set([
  'field',
  'Field',
  'Option',
  'Argument',
  'Input',
  'Parameter',
  'attrib',
  'ib',
])
const TEXT_WRAPPERS = new Set(['str', 'Path', 'PurePath', 'PosixPath', 'fspath', 'expanduser', 'abspath'])
/** Variables that hold parsed options. */
const OPTIONS_NAME =
  /^(?:.*_)?(?:args?|opts?|options|flags|config|cfg|conf|params?|hparams|settings|arguments|namespace|hps|hyperparameters)$/i

/** Works out what string an expression can be, from what the same source says. */
export class Resolver {
  readonly #module: PythonModule
  readonly #callers = new Map<string, readonly Site[]>()
  #steps = 0
  #options: ReadonlyMap<string, readonly Expression[]> | null = null
  #fields: ReadonlyMap<string, readonly { value: Expression; statement: Statement }[]> | null = null

  constructor(module: PythonModule) {
    this.#module = module
  }

  /**
   * Texts of an expression as used in a statement, at most a few; empty when it is only known at run time. Branches
   * (`a if c else b`, `a or b`, two assignments) give one value each.
   */
  values(expression: Expression, at: Statement): readonly Value[] {
    const found: Value[] = []
    const seen = new Set<string>()
    for (const value of this.#resolve(expression, at, 0, false)) {
      if (seen.has(value.text)) continue
      seen.add(value.text)
      found.push(value)
      if (found.length === MOST_VALUES) break
    }
    return found
  }

  /** The single text of an expression, `null` when there is none or more than one. */
  text(expression: Expression | null, at: Statement): string | null {
    if (expression === null) return null
    const values = this.values(expression, at)
    return values.length === 1 ? values[0]!.text : null
  }

  #resolve(expression: Expression, at: Statement, hops: number, isDefault: boolean): readonly Value[] {
    this.#steps += 1
    if (hops > MOST_HOPS || this.#steps > MOST_STEPS) return []
    switch (expression.kind) {
      case 'string':
        return this.#string(expression, at, hops, isDefault)
      case 'number':
        return [{ text: expression.text, isDefault, start: expression.start, end: expression.end }]
      case 'conditional':
        return [
          ...this.#resolve(expression.then, at, hops + 1, isDefault),
          ...this.#resolve(expression.otherwise, at, hops + 1, isDefault),
        ]
      case 'operation':
        if (expression.operators.every((operator) => operator === 'or')) {
          // What stands behind `or` is used when the first is missing.
          const [first, ...rest] = expression.operands
          return [
            ...this.#resolve(first!, at, hops + 1, isDefault),
            ...rest.flatMap((operand) => this.#resolve(operand, at, hops + 1, true)),
          ]
        }
        if (expression.operators.every((operator) => operator === '+'))
          return this.#joined(expression.operands, at, hops, isDefault, expression)
        return []
      case 'name':
        return this.#name(expression.name, at, hops, isDefault)
      case 'attribute':
        return this.#attribute(expression.object, expression.name, at, hops, isDefault)
      case 'subscript':
        return this.#subscript(expression.object, expression.index, at, hops, isDefault)
      case 'call':
        return this.#call(expression, at, hops, isDefault)
      default:
        return []
    }
  }

  #string(expression: StringExpression, at: Statement, hops: number, isDefault: boolean): readonly Value[] {
    if (expression.parts.every((part) => typeof part === 'string')) {
      return [{ text: expression.parts.join(''), isDefault, start: expression.start, end: expression.end }]
    }
    return this.#joined(expression.parts, at, hops, isDefault, expression)
  }

  #joined(
    parts: readonly (string | Expression)[],
    at: Statement,
    hops: number,
    isDefault: boolean,
    span: { readonly start: number; readonly end: number },
  ): readonly Value[] {
    let text = ''
    let anyDefault = isDefault
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part
        continue
      }
      const values = this.#resolve(part, at, hops + 1, false)
      if (values.length !== 1) return []
      text += values[0]!.text
      anyDefault ||= values[0]!.isDefault
    }
    return [{ text, isDefault: anyDefault, start: span.start, end: span.end }]
  }

  #name(name: string, at: Statement, hops: number, isDefault: boolean): readonly Value[] {
    const module = this.#module
    for (
      let around = at.kind === 'def' ? at : module.enclosing(at, 'def');
      around !== null;
      around = module.enclosing(around, 'def')
    ) {
      const local = module.assignmentsTo(name).filter((statement) => this.#inside(statement, around!))
      const assigned = this.#assigned(name, local, at, hops, isDefault)
      const parameter = module.functionOf(around).parameters.find((one) => one.name === name)
      if (parameter !== undefined) {
        return [...assigned, ...this.#parameter(parameter.value, name, around, hops, isDefault)]
      }
      if (local.length > 0) return assigned
      const looped = this.#loop(name, at, around, hops, isDefault)
      if (looped !== null) return looped
    }
    const looped = this.#loop(name, at, null, hops, isDefault)
    if (looped !== null) return looped
    const global = module
      .assignmentsTo(name)
      .filter((statement) => module.enclosing(statement, 'def') === null)
    return this.#assigned(name, this.#inForce(global, at), at, hops, isDefault)
  }

  /**
   * Of the assignments at the top of a script those that can be in force at a statement there: it is run from top to bottom,
   * so what stands before the last unconditional one is overwritten.
   */
  #inForce(assignments: readonly Statement[], at: Statement): readonly Statement[] {
    if (at.parent !== null || assignments.length < 2) return assignments
    const last = assignments.findLast(({ parent, start }) => parent === null && start < at.start)
    return last === undefined
      ? assignments
      : assignments.filter(({ start }) => start >= last.start && start < at.start)
  }

  #inside(statement: Statement, around: Statement): boolean {
    return this.#module.enclosing(statement, 'def') === around
  }

  #assigned(
    name: string,
    statements: readonly Statement[],
    at: Statement,
    hops: number,
    isDefault: boolean,
  ): readonly Value[] {
    const found: Value[] = []
    // A name set many times is a working variable, not a constant.
    if (statements.length > MOST_VALUES) return found
    for (const statement of statements) {
      if (statement === at) continue
      const assignment = this.#module.assignmentOf(statement)
      if (assignment === null) continue
      for (const target of assignment.targets) {
        if (dottedName(target) === name)
          found.push(...this.#resolve(assignment.value, statement, hops + 1, isDefault))
        else if (target.kind === 'sequence' && assignment.value.kind === 'sequence') {
          const index = target.items.findIndex((item) => dottedName(item) === name)
          const value = assignment.value.items[index]
          if (index !== -1 && value !== undefined)
            found.push(...this.#resolve(value, statement, hops + 1, isDefault))
        }
      }
    }
    return found
  }

  /** `for name in ["a", "b"]:` around the statement. */
  #loop(
    name: string,
    at: Statement,
    within: Statement | null,
    hops: number,
    isDefault: boolean,
  ): readonly Value[] | null {
    for (let here = at.parent; here !== null && here !== within; here = here.parent) {
      if (here.keyword !== 'for') continue
      const head = this.#module.text.slice(here.start, here.start + name.length + 12)
      if (!new RegExp(`^(?:async\\s+)?for\\s+${name}\\s+in\\b`).test(head)) continue
      const source = this.#module.expressionsOf(here)[1] ?? null
      if (source?.kind !== 'sequence') return []
      return source.items.flatMap((item) => this.#resolve(item, at, hops + 1, isDefault))
    }
    return null
  }

  #parameter(
    value: Expression | null,
    name: string,
    around: Statement,
    hops: number,
    isDefault: boolean,
  ): readonly Value[] {
    if (value !== null && !(value.kind === 'constant' && value.value === 'None')) {
      return this.#resolve(value, around, hops + 1, true)
    }
    const option = this.#commandOption(name, around, hops)
    if (option.length > 0) return option
    return this.#passed(name, around, hops, isDefault)
  }

  /** What callers in the same source pass for a parameter. */
  #passed(name: string, around: Statement, hops: number, isDefault: boolean): readonly Value[] {
    const module = this.#module
    const header = module.functionOf(around)
    const owner = around.parent?.kind === 'class' ? module.classOf(around.parent).name : null
    const called = header.name === '__init__' && owner !== null ? owner : header.name
    if (called === '' || hops > 2) return []
    const index = header.parameters.findIndex((one) => one.name === name)
    const bound = owner !== null && /^(?:self|cls)$/.test(header.parameters[0]?.name ?? '') ? 1 : 0
    const found: Value[] = []
    const sites = this.#callersOf(called)
    if (sites.length > MOST_CALL_SITES) return []
    for (const { call, statement } of sites) {
      const value = argument(call, index - bound, name)
      if (value !== null) found.push(...this.#resolve(value, statement, hops + 2, isDefault))
    }
    return found
  }

  #callersOf(called: string): readonly Site[] {
    const known = this.#callers.get(called)
    if (known !== undefined) return known
    // Past a few dozen different functions the source is no script with one hop to follow.
    const found =
      this.#callers.size >= 40
        ? []
        : this.#module
            .callsWith(new RegExp(`\\b${called}\\s*\\(`, 'g'))
            .filter(({ call }) => lastName(call.callee) === called)
    this.#callers.set(called, found)
    return found
  }

  /** Default of `@click.option("--name", default="…")` above a function. */
  #commandOption(name: string, around: Statement, hops: number): readonly Value[] {
    for (const statement of this.#module.decoratorsOf(around)) {
      const [call] = this.#module.callsIn(statement)
      if (call === undefined || !/option|argument/.test(lastName(call.call.callee) ?? '')) continue
      const flags = call.call.args.filter((one) => one.name === null).map((one) => literal(one.value) ?? '')
      if (!flags.some((flag) => flag.replace(/^-+/, '').replaceAll('-', '_') === name)) continue
      const value = argument(call.call, null, 'default')
      return value === null ? [] : this.#resolve(value, around, hops + 1, true)
    }
    return []
  }

  #attribute(
    object: Expression,
    name: string,
    at: Statement,
    hops: number,
    isDefault: boolean,
  ): readonly Value[] {
    const module = this.#module
    const base = dottedName(object)
    if (base === null) return []
    if (base === 'self' || base === 'cls') {
      const around = at.kind === 'class' ? at : module.enclosing(at, 'class')
      const own = module
        .assignmentsTo(`${base}.${name}`)
        .filter((statement) => module.enclosing(statement, 'class') === around)
      const assigned = this.#assigned(`${base}.${name}`, own, at, hops, isDefault)
      if (own.length > 0) return assigned
      return around === null ? [] : this.#member(around, name, hops, isDefault)
    }
    const owner = module.definitionsOf(base).find((statement) => statement.kind === 'class')
    if (owner !== undefined) return this.#member(owner, name, hops, isDefault)
    const set = module.assignmentsTo(`${base}.${name}`)
    const assigned = this.#assigned(`${base}.${name}`, set, at, hops, isDefault)
    if (!OPTIONS_NAME.test(base.slice(base.lastIndexOf('.') + 1))) return assigned
    return [...assigned, ...this.option(name, at, hops)]
  }

  /** Value of a class attribute or of a dataclass field. */
  #member(owner: Statement, name: string, hops: number, isDefault: boolean): readonly Value[] {
    const found = this.#module.assignmentsTo(name).filter((statement) => statement.parent === owner)
    return this.#assigned(name, found, owner, hops, isDefault)
  }

  /** Default of a command-line option or of a field of an options class, by its destination name. */
  option(name: string, at: Statement, hops = 0): readonly Value[] {
    const options = this.#optionDefaults().get(name) ?? []
    if (options.length > 0) {
      return options.flatMap((value) => this.#resolve(value, at, hops + 1, true))
    }
    const fields = this.#fieldDefaults().get(name) ?? []
    return fields.flatMap(({ value, statement }) => this.#resolve(value, statement, hops + 1, true))
  }

  /** Defaults of `add_argument("--x", default=…)` and of absl flags, by destination. */
  #optionDefaults(): ReadonlyMap<string, readonly Expression[]> {
    if (this.#options !== null) return this.#options
    const options = new Map<string, Expression[]>()
    for (const { call } of this.#module.callsWith(/\b(?:add_argument|DEFINE_(?:string|enum))\s*\(/g)) {
      const called = lastName(call.callee) ?? ''
      const absl = called.startsWith('DEFINE_')
      if (called !== 'add_argument' && !absl) continue
      const flags = call.args.filter((one) => one.name === null).map((one) => literal(one.value) ?? '')
      const long = flags.find((flag) => flag.startsWith('--')) ?? flags[0] ?? ''
      const destination =
        literal(argument(call, null, 'dest')) ?? long.replace(/^-+/, '').replaceAll('-', '_')
      const value = absl ? argument(call, 1, 'default') : argument(call, null, 'default')
      if (destination === '' || value === null) continue
      const known = options.get(destination)
      if (known === undefined) options.set(destination, [value])
      else known.push(value)
    }
    this.#options = options
    return options
  }

  /** Defaults of annotated class members, which is how dataclasses and pydantic models declare options. */
  #fieldDefaults(): ReadonlyMap<string, readonly { value: Expression; statement: Statement }[]> {
    if (this.#fields !== null) return this.#fields
    const fields = new Map<string, { value: Expression; statement: Statement }[]>()
    for (const statement of this.#module.statements) {
      if (statement.parent?.kind !== 'class' || statement.equals === -1) continue
      if (statement.colon === -1 || statement.colon > statement.equals) continue
      const assignment = this.#module.assignmentOf(statement)
      const name = assignment === null ? null : dottedName(assignment.targets[0]!)
      if (assignment === null || name === null) continue
      const known = fields.get(name)
      if (known === undefined) fields.set(name, [{ value: assignment.value, statement }])
      else known.push({ value: assignment.value, statement })
    }
    this.#fields = fields
    return fields
  }

  #subscript(
    object: Expression,
    index: readonly Expression[],
    at: Statement,
    hops: number,
    isDefault: boolean,
  ): readonly Value[] {
    const key = index.length === 1 ? literal(index[0]!) : null
    const name = dottedName(object)
    if (key === null || name === null) return []
    const statements = this.#module.assignmentsTo(name)
    if (statements.length !== 1) return []
    const value = this.#module.assignmentOf(statements[0]!)?.value
    if (value?.kind === 'dict') {
      const entry = value.entries.find((one) => one.key !== null && literal(one.key) === key)
      return entry === undefined ? [] : this.#resolve(entry.value, at, hops + 1, isDefault)
    }
    if (value?.kind === 'call' && dottedName(value.callee) === 'dict') {
      const found = argument(value, null, key)
      return found === null ? [] : this.#resolve(found, at, hops + 1, isDefault)
    }
    return []
  }

  #call(call: CallExpression, at: Statement, hops: number, isDefault: boolean): readonly Value[] {
    const name = dottedName(call.callee)
    const last = lastName(call.callee)
    if (name !== null && DEFAULT_READERS.has(name)) {
      const value = argument(call, 1, 'default')
      return value === null ? [] : this.#resolve(value, at, hops + 1, true)
    }
    if (last === 'get' && name !== null && OPTIONS_NAME.test(name.split('.').at(-2) ?? '')) {
      const value = argument(call, 1, 'default')
      return value === null ? [] : this.#resolve(value, at, hops + 1, true)
    }
    if (name === 'getattr') {
      const value = argument(call, 2)
      return value === null ? [] : this.#resolve(value, at, hops + 1, true)
    }
    if (last !== null && FIELD_FACTORIES.has(last)) {
      const value = argument(
        call,
        last === 'Field' || last === 'Option' || last === 'Argument' ? 0 : null,
        'default',
      )
      return value === null ? [] : this.#resolve(value, at, hops + 1, true)
    }
    if (last !== null && TEXT_WRAPPERS.has(last) && call.args.length === 1) {
      return this.#resolve(call.args[0]!.value, at, hops + 1, isDefault)
    }
    return []
  }
}

/** Text of a plain string literal, `null` for anything else. */
export function literal(expression: Expression | null): string | null {
  if (expression?.kind !== 'string') return null
  if (!expression.parts.every((part) => typeof part === 'string')) return null
  return expression.parts.join('')
}
