import { createHash } from 'node:crypto'

/** Tokens in id order and what a published vocabulary is recognised by. */
export interface Vocabulary {
  readonly type: string | null
  readonly size: number
  /** SHA-256 over the tokens in id order, joined by `\n`. */
  readonly digest: string
}

/**
 * Vocabulary of a `tokenizer.json` by scanning the model's own `vocab` (`{token: id}`, or Unigram's list of token and
 * score), without the tokens that were only added to it. The merges, which are most of the file, are never parsed.
 * `null` when there is no vocabulary or the text breaks off inside it.
 */
export function vocabularyOfTokenizer(text: string): Vocabulary | null {
  const opening = /"vocab"\s*:\s*([{[])/.exec(text)
  if (opening === null) return null
  const start = opening.index + opening[0].length
  const tokens = opening[1] === '{' ? scanMap(text, start) : scanList(text, start)
  if (tokens === null || tokens.length === 0) return null
  const type = /"type"\s*:\s*"(BPE|Unigram|WordPiece|WordLevel)"/.exec(text)?.[1]
  return {
    type: type ?? (text.includes('"merges"') ? 'BPE' : null),
    size: tokens.length,
    digest: digestOf(tokens),
  }
}

/** Vocabulary of a plain map: `vocab.json` as `{token: id}` or, rarely, `{id: token}`. `null` for any other JSON. */
export function vocabularyOfMap(text: string): Vocabulary | null {
  const start = text.search(/\S/)
  if (text[start] !== '{') return null
  const tokens = scanMap(text, start + 1) ?? reversed(text)
  return tokens === null || tokens.length < SMALLEST
    ? null
    : { type: null, size: tokens.length, digest: digestOf(tokens) }
}

/** Tokens in id order of `"token": id` pairs up to the closing brace; `null` when a value is no id. */
function scanMap(text: string, from: number): string[] | null {
  const raws: string[] = []
  const ids: number[] = []
  let sorted = true
  let at = spaceEnd(text, from)
  while (text.charCodeAt(at) === 0x22) {
    const end = closingQuote(text, at)
    if (end === -1) return null
    raws.push(text.slice(at + 1, end))
    at = spaceEnd(text, end + 1)
    if (text.charCodeAt(at) !== 0x3a) return null
    at = spaceEnd(text, at + 1)
    const digits = at
    let id = 0
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) {
      id = id * 10 + code - 0x30
      at += 1
    }
    if (at === digits || at - digits > 9) return null
    if (ids.length > 0 && id < ids[ids.length - 1]!) sorted = false
    ids.push(id)
    at = spaceEnd(text, at)
    if (text.charCodeAt(at) === 0x2c) at = spaceEnd(text, at + 1)
  }
  if (text.charCodeAt(at) !== 0x7d) return null
  if (sorted) return unquoted(raws)
  const order = ids.map((_, index) => index).sort((a, b) => ids[a]! - ids[b]!)
  return unquoted(order.map((index) => raws[index]!))
}

function spaceEnd(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) <= 0x20) at += 1
  return at
}

/** First strings of the inner lists of `[["token", score], …]`. */
function scanList(text: string, from: number): string[] | null {
  const raws: string[] = []
  let at = from
  for (;;) {
    ROW.lastIndex = at
    if (!ROW.test(text)) return unquoted(raws)
    const quote = ROW.lastIndex - 1
    const end = closingQuote(text, quote)
    const close = end === -1 ? -1 : text.indexOf(']', end)
    if (close === -1) return null
    raws.push(text.slice(quote + 1, end))
    at = close + 1
  }
}

const ROW = /\s*,?\s*\[\s*"/y

function reversed(text: string): string[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const rows: [number, string][] = []
  for (const [key, value] of Object.entries(parsed as Record<string, unknown>)) {
    if (typeof value !== 'string' || !/^\d+$/.test(key)) return null
    rows.push([Number(key), value])
  }
  return rows.sort((a, b) => a[0] - b[0]).map(([, token]) => token)
}

/** Offset of the quote that ends the string opened at `quote`; -1 when none does or JSON allows no such string. */
function closingQuote(text: string, quote: number): number {
  // By hand: tokens are a few characters long, and a call of `indexOf` for each costs more than the look.
  for (let at = quote + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at += 1
    else if (code < 0x20) return -1
  }
  return -1
}

/** Undoes the escapes of strings that hold no quote and no control character of their own. */
function unquoted(raws: string[]): string[] | null {
  try {
    // Few tokens have an escape; a parse of all costs as much as everything else together.
    for (let at = 0; at < raws.length; at += 1) {
      const raw = raws[at] as string
      if (raw.includes('\\')) raws[at] = JSON.parse(`"${raw}"`) as string
    }
    return raws
  } catch {
    return null
  }
}

/** Fewer entries are a settings file, not a vocabulary. */
export const SMALLEST = 16

function digestOf(tokens: readonly string[]): string {
  return createHash('sha256').update(tokens.join('\n'), 'utf8').digest('hex')
}

/**
 * Vocabulary of a SentencePiece model file (protobuf: repeated field 1 holds pieces, whose field 1 is the text). `null`
 * when the bytes are no such file. Reads lengths only, so hostile input ends at the first odd one.
 */
export function vocabularyOfSentencepiece(bytes: Uint8Array): Vocabulary | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tokens: string[] = []
  let type: string | null = null
  let at = 0
  while (at < buffer.length) {
    const tag = varint(buffer, at)
    if (tag === null) return null
    at = tag.next
    const length = (tag.value & 7) === 2 ? varint(buffer, at) : null
    if (length === null || length.next + length.value > buffer.length) break
    const end = length.next + length.value
    const number = tag.value >>> 3
    if (number === 1) {
      const piece = textField(buffer, length.next, end)
      if (piece === null) return null
      tokens.push(piece)
    } else if (number === 2) type = modelType(buffer, length.next, end)
    at = end
  }
  return tokens.length < SMALLEST
    ? null
    : { type: type ?? 'sentencepiece', size: tokens.length, digest: digestOf(tokens) }
}

function textField(buffer: Buffer, start: number, end: number): string | null {
  const tag = varint(buffer, start)
  if (tag === null || tag.value !== 10) return null
  const length = varint(buffer, tag.next)
  if (length === null || length.next + length.value > end) return null
  return buffer.toString('utf8', length.next, length.next + length.value)
}

/** `model_type` of the trainer's settings: field 3, 1 unigram, 2 bpe, 3 word, 4 char. */
function modelType(buffer: Buffer, start: number, end: number): string | null {
  let at = start
  while (at < end) {
    const tag = varint(buffer, at)
    if (tag === null) return null
    const wire = tag.value & 7
    if (wire === 0) {
      const value = varint(buffer, tag.next)
      if (value === null) return null
      if (tag.value >>> 3 === 3) return ['unigram', 'bpe', 'word', 'char'][value.value - 1] ?? null
      at = value.next
    } else if (wire === 2) {
      const length = varint(buffer, tag.next)
      if (length === null) return null
      at = length.next + length.value
    } else if (wire === 5) at = tag.next + 4
    else if (wire === 1) at = tag.next + 8
    else return null
  }
  return 'unigram'
}

function varint(buffer: Buffer, at: number): { value: number; next: number } | null {
  let value = 0
  for (let index = 0; index < 5; index += 1) {
    const byte = buffer[at + index]
    if (byte === undefined) return null
    value += (byte & 0x7f) * 2 ** (7 * index)
    if (byte < 0x80) return { value, next: at + index + 1 }
  }
  return null
}
