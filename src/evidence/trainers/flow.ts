/** One value of a flow collection, with the keys above it. */
export interface FlowValue {
  readonly key: string
  readonly parents: readonly string[]
  readonly value: string
  readonly start: number
  readonly end: number
  /** The value is an element of a list; `key` is then the key of the list. */
  readonly item: boolean
}

/** Deeper nesting is stepped over without being told apart. */
const DEPTH = 40
const PLAIN_END = /[,[\]{}\n]|:(?=[ \t\r\n])|[ \t]#/g
const VALUE_LENGTH = 500

interface Level {
  readonly list: boolean
  key: string
}

/**
 * Reads a JSON document or a YAML flow collection (`{path: org/name, split: train}`, `["a/b", "c/d"]`) by its marks, in
 * one pass, from the bracket at `at` to its partner, or to `limit`. Broken text costs its own values.
 */
export function readFlow(
  text: string,
  at: number,
  limit: number,
  above: readonly string[],
  outer: string,
): { readonly values: readonly FlowValue[]; readonly end: number; readonly closed: boolean } {
  const values: FlowValue[] = []
  const levels: Level[] = []
  let pending: { text: string; start: number; end: number } | null = null
  const flush = (): void => {
    const level = levels[levels.length - 1]
    if (pending !== null && level !== undefined && pending.text.length <= VALUE_LENGTH) {
      const keys = keysOf(levels)
      const key = level.list ? (keys[keys.length - 1] ?? outer) : level.key
      const parents = keys.slice(0, -1)
      if (key !== '')
        values.push({
          key,
          parents:
            keys.length === 0 ? above.slice() : [...above, ...(outer === '' ? [] : [outer]), ...parents],
          value: pending.text,
          start: pending.start,
          end: pending.end,
          item: level.list,
        })
    }
    pending = null
    if (level !== undefined && !level.list) level.key = ''
  }
  let here = at
  while (here < limit) {
    const mark = text[here] as string
    if (mark === '{' || mark === '[') {
      if (levels.length < DEPTH) levels.push({ list: mark === '[', key: '' })
      else return { values, end: limit, closed: false }
      pending = null
      here += 1
    } else if (mark === '}' || mark === ']') {
      flush()
      levels.pop()
      here += 1
      if (levels.length === 0) return { values, end: here, closed: true }
    } else if (mark === ',') {
      flush()
      here += 1
    } else if (mark === '"' || mark === "'") {
      const close = closing(text, here, limit, mark)
      pending = { text: text.slice(here + 1, close), start: here + 1, end: close }
      here = close + 1
    } else if (mark === ':') {
      const level = levels[levels.length - 1]
      if (pending !== null && level !== undefined && !level.list)
        level.key = (pending as { text: string }).text
      pending = null
      here += 1
    } else if (/\s/.test(mark)) here += 1
    else if (mark === '#') {
      const newline = text.indexOf('\n', here)
      here = newline === -1 ? limit : newline
    } else {
      PLAIN_END.lastIndex = here
      const stop = Math.min(PLAIN_END.exec(text)?.index ?? limit, limit)
      const plain = text.slice(here, stop).trimEnd()
      pending = { text: plain, start: here, end: here + plain.length }
      here = Math.max(stop, here + 1)
    }
  }
  flush()
  return { values, end: limit, closed: false }
}

/** Keys from the outside in; a list in a list, or at the root, has none. */
function keysOf(levels: readonly Level[]): string[] {
  return levels.flatMap(({ list, key }) => (list || key === '' ? [] : [key]))
}

function closing(text: string, open: number, limit: number, quote: string): number {
  for (let at = open + 1; at < limit; at += 1) {
    const mark = text[at]
    if (mark === quote) return at
    if (mark === '\n') return at
    if (mark === '\\' && quote === '"') at += 1
  }
  return limit
}
