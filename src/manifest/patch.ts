import { ToolError } from '../errors.js'

export interface Operation {
  readonly op: 'add' | 'remove' | 'replace'
  /** JSON pointer (RFC 6901); `-` as last segment appends to an array. */
  readonly path: string
  readonly value?: unknown
}

/**
 * Applies one operation of a JSON patch (RFC 6902: add, remove, replace) and returns a new document; the given one is
 * left as it is.
 * @throws ToolError when the pointer leads nowhere.
 */
export function applyPatch(document: unknown, operation: Operation): unknown {
  const segments = operation.path
    .split('/')
    .slice(1)
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'))
  return change(document, segments, operation)
}

function change(node: unknown, segments: readonly string[], operation: Operation): unknown {
  const [head, ...rest] = segments
  if (head === undefined) return operation.op === 'remove' ? undefined : operation.value
  if (Array.isArray(node)) return changeArray(node, head, rest, operation)
  if (typeof node === 'object' && node !== null) {
    const members = Object.entries(node as Record<string, unknown>)
    const known = members.some(([key]) => key === head)
    if (!known && (rest.length > 0 || operation.op !== 'add')) throw nowhere(operation)
    if (rest.length === 0 && operation.op === 'remove')
      return Object.fromEntries(members.filter(([key]) => key !== head))
    const value = change(members.find(([key]) => key === head)?.[1], rest, operation)
    return known
      ? Object.fromEntries(members.map(([key, old]) => [key, key === head ? value : old]))
      : Object.fromEntries([...members, [head, value]])
  }
  throw nowhere(operation)
}

function changeArray(
  node: readonly unknown[],
  head: string,
  rest: readonly string[],
  operation: Operation,
): unknown {
  const index = head === '-' ? node.length : Number(head)
  const last = operation.op === 'add' && rest.length === 0 ? node.length : node.length - 1
  if (!Number.isInteger(index) || index < 0 || index > last) throw nowhere(operation)
  if (rest.length > 0) return node.map((item, at) => (at === index ? change(item, rest, operation) : item))
  switch (operation.op) {
    case 'add':
      return [...node.slice(0, index), operation.value, ...node.slice(index)]
    case 'remove':
      return node.filter((_, at) => at !== index)
    case 'replace':
      return node.map((item, at) => (at === index ? operation.value : item))
  }
}

function nowhere(operation: Operation): ToolError {
  return new ToolError(`The patch ${operation.op} ${operation.path} does not fit the document`)
}
