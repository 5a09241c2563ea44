import { SMALLEST, type Unreadable } from './content.js'
import { closingQuote, spaceEnd, unescapeAll } from './json-strings.js'

/** Tokens in id order. */
export interface TokenTable {
  readonly tokens: readonly string[]
  readonly ids: Int32Array | null
  readonly scores: readonly number[] | null
  /** Offset after the bracket that closes the table. */
  readonly end: number
}

/** Ids beyond this are no ids: the largest published vocabularies have about a million tokens. */
const LARGEST_ID = 16_777_215

/** `{"token": id, …}` from behind its opening brace. */
export function readTokenMap(text: string, from: number): TokenTable | Unreadable {
  const raws: string[] = []
  const ids: number[] = []
  let sorted = true
  let at = spaceEnd(text, from)
  let comma = false
  while (text.charCodeAt(at) === 0x22) {
    const end = closingQuote(text, at)
    if (end === -1) return { problem: 'a token has no end', offset: at }
    raws.push(text.slice(at + 1, end))
    at = spaceEnd(text, end + 1)
    if (text.charCodeAt(at) !== 0x3a) return { problem: 'a token has no id', offset: at }
    at = spaceEnd(text, at + 1)
    const digits = at
    let id = 0
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) {
      id = id * 10 + code - 0x30
      at += 1
    }
    if (at === digits || at - digits > 9 || id > LARGEST_ID)
      return { problem: 'an id is no whole number in range', offset: digits }
    if (ids.length > 0 && id <= ids[ids.length - 1]!) sorted = false
    ids.push(id)
    at = spaceEnd(text, at)
    comma = text.charCodeAt(at) === 0x2c
    if (!comma) break
    at = spaceEnd(text, at + 1)
  }
  if (text.charCodeAt(at) !== 0x7d || comma) return { problem: 'the vocabulary breaks off', offset: at }
  if (!unescapeAll(raws)) return { problem: 'a token has a wrong escape', offset: from }
  let tokens = raws
  let order = ids
  if (!sorted) {
    const rank = ids.map((_, index) => index).sort((a, b) => ids[a]! - ids[b]!)
    tokens = rank.map((index) => raws[index]!)
    order = rank.map((index) => ids[index]!)
    for (let index = 1; index < order.length; index += 1)
      if (order[index] === order[index - 1])
        return { problem: `the id ${order[index]} is given twice`, offset: from }
  }
  return { tokens, ids: idsOrNull(order), scores: null, end: at + 1 }
}

function idsOrNull(ids: readonly number[]): Int32Array | null {
  const last = ids.length - 1
  return last === -1 || (ids[0] === 0 && ids[last] === last) ? null : Int32Array.from(ids)
}

const ROW = /\s*,?\s*\[\s*"/y
const SCORE = /\s*,\s*(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)\s*\]/y
const LIST_END = /\s*\]/y

/** `[["token", score], …]` from behind its opening bracket; a token's place is its id. */
export function readTokenList(text: string, from: number): TokenTable | Unreadable {
  const tokens: string[] = []
  const scores: number[] = []
  let at = from
  for (;;) {
    ROW.lastIndex = at
    if (!ROW.test(text)) break
    const quote = ROW.lastIndex - 1
    const end = closingQuote(text, quote)
    if (end === -1) return { problem: 'a token has no end', offset: quote }
    SCORE.lastIndex = end + 1
    const score = SCORE.exec(text)
    if (score === null) return { problem: 'a token has no score', offset: end }
    tokens.push(text.slice(quote + 1, end))
    scores.push(Number(score[1]))
    at = SCORE.lastIndex
  }
  LIST_END.lastIndex = at
  if (!LIST_END.test(text)) return { problem: 'the vocabulary breaks off', offset: at }
  if (!unescapeAll(tokens)) return { problem: 'a token has a wrong escape', offset: from }
  return { tokens, ids: null, scores, end: LIST_END.lastIndex }
}

/** A file that is one map: `{token: id}` as in `vocab.json` or, rarely, `{id: token}`. `null` for any other JSON. */
export function readVocabularyFile(text: string): TokenTable | null {
  const start = text.search(/\S/)
  if (text[start] !== '{') return null
  const forward = readTokenMap(text, start + 1)
  const table = 'problem' in forward ? reversed(text) : forward
  return table === null || table.tokens.length < SMALLEST || /\S/.test(text.slice(table.end)) ? null : table
}

function reversed(text: string): TokenTable | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const rows: [number, string][] = []
  for (const [key, value] of Object.entries(parsed as Record<string, unknown>)) {
    if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,7})$/.test(key)) return null
    rows.push([Number(key), value])
  }
  rows.sort((a, b) => a[0] - b[0])
  return {
    tokens: rows.map(([, token]) => token),
    ids: idsOrNull(rows.map(([id]) => id)),
    scores: null,
    end: text.length,
  }
}
