import { SaxesParser } from 'saxes'
import type { ConfigEntry, ConfigMap, ConfigNode } from '../evidence/configs/config-tree.js'
import { limits } from '../limits.js'
import type { BomFile } from './bom-file.js'

/** Elements that hold a list, and what an item of it is called. Several names: the item keeps its own as its one key. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  components: ['component'],
  services: ['service'],
  licenses: ['license', 'expression'],
  hashes: ['hash'],
  externalReferences: ['reference'],
  ancestors: ['component'],
  properties: ['property'],
  datasets: ['dataset', 'ref'],
  dependencies: ['dependency'],
}
/** Elements whose text has a name of its own beside their attributes. */
const CONTENT: Readonly<Record<string, string>> = {
  hash: 'content',
  property: 'value',
  expression: 'expression',
}

const DEPTH = 48
const NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/

interface Element {
  readonly name: string
  readonly start: number
  end: number
  text: string
  readonly attributes: readonly (readonly [string, string])[]
  readonly children: Element[]
}

class Stop extends Error {}

/**
 * A CycloneDX document in XML, in the shape of the same document in JSON, so that one reader serves both. A document type
 * declaration is refused: CycloneDX has none, and entities are the way to make a small file large. `null`, with a note,
 * when the text is not well-formed.
 */
export function xmlAsJson(file: BomFile): ConfigMap | null {
  const { text } = file.file
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: Element[] = []
  let root: Element | null = null
  let count = 0
  const stop = (what: string, parameters: Record<string, string | number> = {}): never => {
    file.note(what, Math.min(text.length - 1, Math.max(0, parser.position - 1)), parameters)
    throw new Stop()
  }
  parser.on('doctype', () => stop('doctype'))
  parser.on('error', (error) => stop('xml', { reason: error.message.replace(/^[\w.]*:?\d+:\d+: /, '') }))
  parser.on('opentag', (tag) => {
    count += 1
    if (count > limits.bomValues) stop('too-many', { limit: limits.bomValues })
    if (open.length >= DEPTH) stop('too-deep', { limit: DEPTH })
    const element: Element = {
      name: local(tag.name),
      start: Math.max(0, text.lastIndexOf('<', parser.position - 1)),
      end: parser.position,
      text: '',
      attributes: Object.entries(tag.attributes),
      children: [],
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const say = (words: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.text += words
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element !== undefined) element.end = parser.position
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Stop) return null
    throw error
  }
  return root === null ? null : documentOf(root)
}

function documentOf(root: Element): ConfigMap {
  const version = root.attributes
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .flatMap(([, value]) => NAMESPACE.exec(value)?.[1] ?? [])[0]
  const map = mapOf(root)
  if (version === undefined) return map
  const value: ConfigNode = { kind: 'scalar', value: version, start: root.start, end: root.end }
  return { ...map, entries: [...map.entries, { key: 'specVersion', keyStart: root.start, value }] }
}

function nodeOf(element: Element): ConfigNode {
  const items = LISTS[element.name]
  if (items !== undefined) {
    return {
      kind: 'list',
      start: element.start,
      end: element.end,
      items: element.children
        .filter((child) => items.includes(child.name))
        .map((child) => (items.length === 1 || child.name === 'dataset' ? nodeOf(child) : wrapped(child))),
    }
  }
  if (element.children.length === 0 && element.attributes.length === 0)
    return { kind: 'scalar', value: element.text.trim(), start: element.start, end: element.end }
  return mapOf(element)
}

/** `<license>` and `<expression>` of a choice: `{ "license": {…} }`, `{ "expression": "…" }`. */
function wrapped(element: Element): ConfigMap {
  if (CONTENT[element.name] !== undefined) return mapOf(element)
  const { start, end } = element
  const value: ConfigNode =
    element.children.length === 0 && element.attributes.length === 0
      ? { kind: 'scalar', value: element.text.trim(), start, end }
      : mapOf(element)
  return { kind: 'map', start, end, entries: [{ key: element.name, keyStart: start, value }] }
}

function mapOf(element: Element): ConfigMap {
  const { start, end } = element
  const entries: ConfigEntry[] = element.attributes.map(([name, value]) => ({
    key: local(name),
    keyStart: start,
    value: { kind: 'scalar', value, start, end: start + 1 },
  }))
  for (const child of element.children)
    entries.push({ key: child.name, keyStart: child.start, value: nodeOf(child) })
  const words = CONTENT[element.name]
  if (words !== undefined) {
    const value: ConfigNode = { kind: 'scalar', value: element.text.trim(), start, end }
    entries.push({ key: words, keyStart: start, value })
  }
  return { kind: 'map', start, end, entries }
}

/** Name without prefix: the whole document is in one namespace. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
