import type { SyntaxNode } from '@lezer/common'
import type { LiteralString, LiteralValue } from './literal-value.js'

/** The name at the start of a requirement, and the same with its extras. */
const REQUIREMENT_NAME = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(\s*\[[^\]]*\])?/

type Evaluate = (node: SyntaxNode) => LiteralValue

/**
 * The look-up table that many projects of the field make of one list, `{b: a for a, b in (re.findall(r"…", x)[0] for x in
 * _deps)}`: each requirement by its name. `null` when what the comprehension runs over is no list of strings.
 */
export function requirementTable(
  comprehension: SyntaxNode,
  evaluate: Evaluate,
): ReadonlyMap<string, LiteralValue> | null {
  const entry = comprehension.getChild(':')?.nextSibling
  const list = entry?.name === 'VariableName' ? innermostIterable(comprehension) : null
  const value = list === null ? null : evaluate(list)
  if (value?.kind !== 'list') return null
  const table = new Map<string, LiteralValue>()
  for (const item of value.items) {
    const name = item.kind === 'string' ? REQUIREMENT_NAME.exec(item.text) : null
    if (name === null) return null
    table.set(name[1] as string, item)
    if (name[2] !== undefined) table.set(name[0].trim(), item)
  }
  return table
}

/** Name of the table that `def deps_list(*pkgs): return [deps[pkg] for pkg in pkgs]` looks its arguments up in. */
export function lookUpTable(definition: SyntaxNode, source: string): SyntaxNode | null {
  const text = (node: SyntaxNode): string => source.slice(node.from, node.to)
  const parameters = definition.getChild('ParamList')
  const returned = definition.getChild('Body')?.getChild('ReturnStatement')
  const list = returned?.getChild('ArrayComprehensionExpression')
  const item = list?.firstChild?.nextSibling
  if (parameters == null || list == null || item?.name !== 'MemberExpression') return null
  const names = list.getChildren('VariableName').map(text)
  const [table, key] = item.getChildren('VariableName')
  const rest = /^\(\s*\*\s*(\w+)\s*\)$/.exec(text(parameters))?.[1]
  const looksUp = table !== undefined && key !== undefined && names.length === 2
  return looksUp && text(key) === names[0] && rest === names[1] ? table : null
}

/** String arguments of a call in their order; `null` when another one is among them. */
export function stringArguments(call: SyntaxNode, evaluate: Evaluate): readonly LiteralString[] | null {
  const found: LiteralString[] = []
  const list = call.getChild('ArgList')
  for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (/^[(),]$/.test(node.name) || node.name === 'Comment') continue
    const value = evaluate(node)
    if (value.kind !== 'string') return null
    found.push(value)
  }
  return found
}

/** What a comprehension without conditions runs over; of one over another, what the inner one does. */
function innermostIterable(comprehension: SyntaxNode): SyntaxNode | null {
  if (comprehension.getChildren('for').length !== 1 || comprehension.getChild('if') !== null) return null
  const iterable = comprehension.getChild('in')?.nextSibling ?? null
  if (iterable === null) return null
  return iterable.name === 'ComprehensionExpression' || iterable.name === 'ArrayComprehensionExpression'
    ? innermostIterable(iterable)
    : iterable
}
