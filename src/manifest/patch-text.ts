import { isDeepStrictEqual } from 'node:util'
import { parseJson } from './json.js'
import { find, type JsonArray, type JsonObject, memberOf, plainValue, pointerSegments } from './json-node.js'
import { applyPatch, type Operation } from './patch.js'

/**
 * Applies one operation of a JSON patch to the text of a document, so that everything it does not touch keeps its
 * layout: the reviewer of the change sees the change and nothing else. A document whose layout cannot be kept is
 * written anew.
 * @throws ToolError when the pointer leads nowhere; SyntaxError when the text is no JSON.
 */
export function patchText(text: string, operation: Operation): string {
  const document = JSON.parse(text) as unknown
  const wanted = applyPatch(document, operation)
  const edited = edit(text, operation)
  if (edited !== null) {
    const read = parseJson(edited, '')
    if (read.ok && isDeepStrictEqual(plainValue(read.value), wanted)) return edited
  }
  return `${JSON.stringify(wanted, null, indentOf(text))}\n`
}

/** Spaces of the first indented line. */
function indentOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}

function edit(text: string, operation: Operation): string | null {
  const parsed = parseJson(text, '')
  if (!parsed.ok) return null
  const { path, op } = operation
  const parent = find(parsed.value, path.slice(0, path.lastIndexOf('/')))
  const last = pointerSegments(path).at(-1)
  if (!parent.exact || last === undefined) return null
  const target = find(parsed.value, path)
  if (op === 'replace' || (op === 'add' && target.exact && parent.node.kind === 'object')) {
    if (!target.exact) return null
    const { start, end } = target.node
    return splice(text, start, end, written(operation.value, text, lineIndent(text, start)))
  }
  if (parent.node.kind === 'scalar') return null
  if (op === 'remove') return remove(text, parent.node, last)
  if (parent.node.kind === 'array')
    return last === '-' ? append(text, parent.node, '', operation.value) : null
  return append(text, parent.node, `${JSON.stringify(last)}: `, operation.value)
}

/** Adds an item or a member as the last one, on a line of its own where its neighbours have one. */
function append(text: string, node: JsonArray | JsonObject, key: string, value: unknown): string {
  const children = childrenOf(node)
  const before = children.at(-1)
  const close = node.end - 1
  if (before === undefined) {
    const outer = lineIndent(text, node.start)
    const inner = outer + indentOf(text)
    return splice(text, node.start + 1, close, `\n${inner}${key}${written(value, text, inner)}\n${outer}`)
  }
  const first = children[0]!
  const ownLine = text.slice(node.start + 1, first.start).includes('\n')
  const inner = lineIndent(text, first.start)
  const gap = ownLine ? `,\n${inner}` : ', '
  const content = ownLine ? written(value, text, inner) : JSON.stringify(value)
  return splice(text, before.end, before.end, `${gap}${key}${content}`)
}

function remove(text: string, node: JsonArray | JsonObject, last: string): string | null {
  const children = childrenOf(node)
  const member = node.kind === 'object' ? memberOf(node, last) : null
  const index =
    node.kind === 'array' ? Number(last) : children.findIndex((child) => child.start === member?.keyStart)
  const child = children[index]
  if (child === undefined) return null
  const next = children[index + 1]
  const previous = children[index - 1]
  if (next !== undefined) return splice(text, child.start, next.start, '')
  return splice(text, previous?.end ?? node.start + 1, previous === undefined ? node.end - 1 : child.end, '')
}

/** Spans of items, or of members with their keys. */
function childrenOf(
  node: JsonArray | JsonObject,
): readonly { readonly start: number; readonly end: number }[] {
  return node.kind === 'array'
    ? node.items
    : node.members.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }))
}

/** Blanks at the start of the line an offset is in. */
function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))![0]
}

/** The value over several lines, those after the first indented. */
function written(value: unknown, text: string, indent: string): string {
  return JSON.stringify(value, null, indentOf(text)).replaceAll('\n', `\n${indent}`)
}

/** Lines that come in end as the lines of the file do. */
function splice(text: string, start: number, end: number, inserted: string): string {
  const lines = text.includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted
  return text.slice(0, start) + lines + text.slice(end)
}
