import { type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'

/** A value of a JSON or YAML file with its place in the text: offsets in UTF-16 units, `end` exclusive. */
export type ConfigNode = ConfigScalar | ConfigList | ConfigMap

interface Span {
  readonly start: number
  readonly end: number
}

export interface ConfigScalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export interface ConfigList extends Span {
  readonly kind: 'list'
  readonly items: readonly ConfigNode[]
}

export interface ConfigMap extends Span {
  readonly kind: 'map'
  readonly entries: readonly ConfigEntry[]
}

export interface ConfigEntry {
  readonly key: string
  readonly keyStart: number
  readonly value: ConfigNode
}

const DEPTH = 48
const NODES = 60_000

/**
 * Reads JSON with places. Accepts what configuration writers really produce beyond the standard: `NaN`, `Infinity`,
 * trailing commas. `null` when the text is not JSON, is deeper than 48 levels or holds more than 60,000 values.
 */
export function readJsonTree(text: string): ConfigNode | null {
  const read = readJsonDocument(text, NODES)
  return read.ok ? read.node : null
}

export type JsonReading =
  | { readonly ok: true; readonly node: ConfigNode }
  /** `at` is the offset at which reading had to stop. */
  | { readonly ok: false; readonly at: number; readonly reason: 'syntax' | 'too-deep' | 'too-many' }

/** The same, with another cap on the number of values, and with the place where a damaged file stops making sense. */
export function readJsonDocument(text: string, nodes: number): JsonReading {
  const reader = new JsonReader(text, nodes)
  try {
    return { ok: true, node: reader.document() }
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, at: reader.at, reason: error.reason }
    throw error
  }
}

/** Reads every document of a YAML stream with places. Documents that cannot be parsed are left out; aliases are followed within the cap. */
export function readYamlTrees(text: string): readonly ConfigNode[] {
  const documents = parseAllDocuments(text, { strict: false, logLevel: 'silent', uniqueKeys: false })
  if ('empty' in documents) return []
  const out: ConfigNode[] = []
  for (const document of documents) {
    const budget = { left: NODES }
    const node = fromYaml(document.contents, document, budget, 0)
    if (node !== null && budget.left > 0) out.push(node)
  }
  return out
}

/** The value under a key of a map; the last one wins, as in every parser. */
export function entryOf(map: ConfigMap, key: string): ConfigEntry | undefined {
  return map.entries.findLast((entry) => entry.key === key)
}

/** Text of a string value under a key; `null` when absent, empty or not a string. */
export function stringAt(map: ConfigMap, key: string): string | null {
  const value = entryOf(map, key)?.value
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== ''
    ? value.value
    : null
}

/** The plain value, without places. */
export function plainOf(node: ConfigNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  return Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value)]))
}

function fromYaml(
  node: unknown,
  document: Document,
  budget: { left: number },
  depth: number,
): ConfigNode | null {
  budget.left -= 1
  if (budget.left <= 0 || depth > DEPTH) return null
  if (isAlias(node)) return fromYaml(node.resolve(document), document, budget, depth + 1)
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range
  const span = { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
  if (isScalar(node)) {
    const value = node.value
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    return { kind: 'scalar', value: plain, ...span }
  }
  if (isSeq(node)) {
    const items = node.items
      .map((item) => fromYaml(item, document, budget, depth + 1))
      .filter((item) => item !== null)
    return { kind: 'list', items, ...span }
  }
  if (isMap(node)) {
    const entries: ConfigEntry[] = []
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue
      const keyStart = pair.key.range?.[0] ?? 0
      const value =
        pair.value === null
          ? { kind: 'scalar' as const, value: null, start: keyStart, end: keyStart }
          : fromYaml(pair.value, document, budget, depth + 1)
      if (value !== null) entries.push({ key: String(pair.key.value), keyStart, value })
    }
    return { kind: 'map', entries, ...span }
  }
  return null
}

class NotJson extends Error {
  readonly reason: 'syntax' | 'too-deep' | 'too-many'

  constructor(reason: NotJson['reason'] = 'syntax') {
    super(reason)
    this.reason = reason
  }
}

class JsonReader {
  readonly #text: string
  readonly #cap: number
  #at = 0
  #nodes = 0

  constructor(text: string, cap: number) {
    this.#text = text
    this.#cap = cap
  }

  get at(): number {
    return this.#at
  }

  document(): ConfigNode {
    const node = this.#value(0)
    this.#space()
    if (this.#at !== this.#text.length) throw new NotJson()
    return node
  }

  #space(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff) return
    }
  }

  #value(depth: number): ConfigNode {
    this.#nodes += 1
    if (depth > DEPTH) throw new NotJson('too-deep')
    if (this.#nodes > this.#cap) throw new NotJson('too-many')
    this.#space()
    const start = this.#at
    const char = this.#text[start]
    if (char === '{') return this.#map(start, depth)
    if (char === '[') return this.#list(start, depth)
    if (char === '"') return { kind: 'scalar', value: this.#string(), start, end: this.#at }
    WORD.lastIndex = start
    const word = WORD.exec(this.#text)?.[0]
    if (word === undefined) throw new NotJson()
    this.#at += word.length
    return { kind: 'scalar', value: scalarOf(word), start, end: this.#at }
  }

  #map(start: number, depth: number): ConfigMap {
    const entries: ConfigEntry[] = []
    this.#at += 1
    for (;;) {
      this.#space()
      if (this.#take('}')) break
      const keyStart = this.#at
      if (this.#text[keyStart] !== '"') throw new NotJson()
      const key = this.#string()
      this.#space()
      if (!this.#take(':')) throw new NotJson()
      entries.push({ key, keyStart, value: this.#value(depth + 1) })
      this.#space()
      if (!this.#take(',') && this.#text[this.#at] !== '}') throw new NotJson()
    }
    return { kind: 'map', entries, start, end: this.#at }
  }

  #list(start: number, depth: number): ConfigList {
    const items: ConfigNode[] = []
    this.#at += 1
    for (;;) {
      this.#space()
      if (this.#take(']')) break
      items.push(this.#value(depth + 1))
      this.#space()
      if (!this.#take(',') && this.#text[this.#at] !== ']') throw new NotJson()
    }
    return { kind: 'list', items, start, end: this.#at }
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false
    this.#at += 1
    return true
  }

  #string(): string {
    const start = this.#at
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at)
      if (code === 0x5c) at += 1
      else if (code === 0x22) {
        this.#at = at + 1
        const raw = this.#text.slice(start, at + 1)
        if (!raw.includes('\\')) return raw.slice(1, -1)
        try {
          return JSON.parse(raw) as string
        } catch {
          throw new NotJson()
        }
      } else if (code === 0x0a) throw new NotJson()
    }
    throw new NotJson()
  }
}

const WORD = /-?(?:\d[\d.eE+-]*|Infinity)|true|false|null|NaN/y

function scalarOf(word: string): number | boolean | null {
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null' || word === 'NaN' || word.endsWith('Infinity')) return null
  const number = Number(word)
  if (Number.isNaN(number)) throw new NotJson()
  return number
}
