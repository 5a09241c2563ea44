/** A JSON value that knows where it stands: half-open spans of UTF-16 offsets into the text. */
export type JsonNode = JsonObject | JsonArray | JsonScalar

interface Span {
  readonly start: number
  readonly end: number
}

export interface JsonMember {
  readonly key: string
  /** Span of the key with its quotes. */
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: JsonNode
}

export interface JsonObject extends Span {
  readonly kind: 'object'
  readonly members: readonly JsonMember[]
}

export interface JsonArray extends Span {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
}

export interface JsonScalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

/** The last member of that name, as JSON.parse would take it. */
export function memberOf(node: JsonNode, key: string): JsonMember | null {
  if (node.kind !== 'object') return null
  for (let index = node.members.length - 1; index >= 0; index--) {
    const member = node.members[index]!
    if (member.key === key) return member
  }
  return null
}

/** The plain value, equal to what JSON.parse gives. */
export function plainValue(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plainValue)
  const object: Record<string, unknown> = {}
  for (const { key, value } of node.members) {
    // Assigning `__proto__` would change the prototype instead of adding a member.
    if (key === '__proto__') {
      Object.defineProperty(object, key, {
        value: plainValue(value),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    } else object[key] = plainValue(value)
  }
  return object
}

/** Segments of an RFC 6901 pointer; `''` is the whole document. */
export function pointerSegments(pointer: string): readonly string[] {
  if (pointer === '') return []
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Pointer of a member or item below `pointer`. */
export function pointerTo(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export interface Found {
  readonly node: JsonNode
  /** The member that holds the node; `null` for items and for the document. */
  readonly member: JsonMember | null
  /** False when the pointer leads nowhere; `node` is then the nearest value on the way. */
  readonly exact: boolean
}

/** Follows a pointer from `root`. */
export function find(root: JsonNode, pointer: string): Found {
  let node = root
  let member: JsonMember | null = null
  for (const segment of pointerSegments(pointer)) {
    if (node.kind === 'object') {
      const next = memberOf(node, segment)
      if (next === null) return { node, member, exact: false }
      node = next.value
      member = next
    } else if (
      node.kind === 'array' &&
      /^(0|[1-9]\d*)$/.test(segment) &&
      Number(segment) < node.items.length
    ) {
      node = node.items[Number(segment)]!
      member = null
    } else return { node, member, exact: false }
  }
  return { node, member, exact: true }
}
