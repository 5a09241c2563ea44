/** Environment markers of PEP 508, read into a tree the way pypa/packaging reads them. */
import { normaliseName } from './pep503.js'
import { Refusal, Scanner } from './scanner.js'

/** One side of a comparison: a variable under its present name, or the value of a quoted string. */
export type MarkerOperand =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'value'; readonly text: string }

export type MarkerOperator = '===' | '==' | '~=' | '!=' | '<=' | '>=' | '<' | '>' | 'in' | 'not in'

export type Marker =
  | {
      readonly kind: 'comparison'
      readonly left: MarkerOperand
      readonly operator: MarkerOperator
      readonly right: MarkerOperand
    }
  /** Alternatives, each a list of what must hold together: `and` binds tighter than `or`. */
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Marker[])[] }

const VARIABLE =
  /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y
const STRING = /'[^']*'|"[^"]*"/y
/** The reference reads quoted strings as Python does, which knows no open backslash and no half escape. */
const PYTHON_STRING =
  /^(?:[^\\\r\n\0]|\\(?:[^xuUN\0]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}|N\{[\w -]+\}))*$/
const OPERATOR = /===|==|~=|!=|<=|>=|<|>|\bin\b|\bnot[ \t]+in\b/y
const JOIN = /\b(?:and|or)\b/y
/** Deeper nesting is no marker anybody wrote. */
const DEPTH = 50

/** Variables whose values are names of extras or groups, compared in their PEP 503 form. */
const NAMES: ReadonlySet<string> = new Set(['extra', 'extras', 'dependency_groups'])

/** The marker of a text that is nothing else; `null` when it is none. Never throws. */
export function parseMarker(text: string): Marker | null {
  const scanner = new Scanner(text)
  try {
    const marker = readMarker(scanner)
    return scanner.ended ? marker : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/**
 * Reads the marker that starts here and the blanks after it.
 * @throws Refusal when there is none.
 */
export function readMarker(scanner: Scanner, depth = 0): Marker {
  if (depth > DEPTH) scanner.refuse('the marker is nested too deep')
  let together: Marker[] = []
  const alternatives = [together]
  for (;;) {
    scanner.blanks()
    if (scanner.next('(')) {
      together.push(readMarker(scanner, depth + 1))
      if (!scanner.next(')')) scanner.refuse('a closing parenthesis is expected')
    } else together.push(readComparison(scanner))
    scanner.blanks()
    const join = scanner.take(JOIN)
    if (join === null) return { kind: 'group', alternatives }
    if (join === 'or') {
      together = []
      alternatives.push(together)
    }
  }
}

function readComparison(scanner: Scanner): Marker {
  const left = readOperand(scanner)
  scanner.blanks()
  const operator = scanner.take(OPERATOR) ?? scanner.refuse('a comparison operator is expected')
  scanner.blanks()
  const right = readOperand(scanner)
  return {
    kind: 'comparison',
    left: asName(left, right),
    operator: operator.replace(/[ \t]+/, ' ') as MarkerOperator,
    right: asName(right, left),
  }
}

/** The reference normalises a name beside `extra` on either side, beside the two sets only on the left. */
function asName(operand: MarkerOperand, other: MarkerOperand): MarkerOperand {
  return operand.kind === 'value' && other.kind === 'variable' && NAMES.has(other.name)
    ? { kind: 'value', text: normaliseName(operand.text) }
    : operand
}

function readOperand(scanner: Scanner): MarkerOperand {
  const start = scanner.at
  const quoted = scanner.take(STRING)
  if (quoted !== null) {
    const body = quoted.slice(1, -1)
    if (PYTHON_STRING.test(body)) return { kind: 'value', text: unescaped(body) }
    scanner.at = start
    scanner.refuse('the quoted string is none in Python')
  }
  const name = scanner.take(VARIABLE)
  if (name === null) scanner.refuse('an environment variable name or a quoted string is expected')
  return { kind: 'variable', name: presentName(name.replace('.', '_')) }
}

/** `python_implementation` and names with a dot are of older specifications. */
function presentName(name: string): string {
  return name === 'python_implementation' ? 'platform_python_implementation' : name
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  "'": "'",
  '"': '"',
  '\\': '\\',
}

/** Escapes of a Python string; names of characters (`\N{…}`) stay as written. */
function unescaped(body: string): string {
  if (!body.includes('\\')) return body
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(N\{[^}]*\})|([\s\S]))/g,
    (whole, x?: string, u?: string, long?: string, octal?: string, named?: string, other?: string) => {
      if (named !== undefined) return whole
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8))
      const code = x ?? u ?? long
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
      return ESCAPES[other as string] ?? whole
    },
  )
}
