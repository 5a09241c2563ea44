import { spelledBytes } from './byte-alphabet.js'
import { SMALLEST, type TokenizerContent, type Unreadable } from './content.js'

const LINE = /^(\d{1,8}) (b?)('.{0,2000}'|".{0,2000}") (\d{1,4})$/s

/** A first line of an id, a token as Python writes it, and its number of bytes. */
export function looksLikeRwkv(start: string): boolean {
  const end = start.indexOf('\n')
  return end !== -1 && LINE.test(start.slice(0, end).trimEnd())
}

/**
 * The vocabulary of RWKV World and of its children, one `id 'token' bytes` a line, in GPT-2's spelling so that it compares with
 * others. The number of bytes checks each line; one that does not fit ends the reading, because half a table would compare
 * wrongly.
 */
export function readRwkv(text: string): TokenizerContent | Unreadable {
  const rows: [number, string][] = []
  let offset = 0
  while (offset < text.length) {
    const feed = text.indexOf('\n', offset)
    const end = feed === -1 ? text.length : feed
    const line = text.charCodeAt(end - 1) === 0x0d ? text.slice(offset, end - 1) : text.slice(offset, end)
    if (line !== '') {
      const parts = LINE.exec(line)
      const bytes = parts === null ? null : bytesOf(parts[3]!.slice(1, -1), parts[2] === 'b')
      if (parts === null || bytes === null || bytes.length !== Number(parts[4]))
        return { problem: 'a line is no id, token and length', offset }
      const id = Number(parts[1])
      if (rows.length > 0 && id <= rows[rows.length - 1]![0])
        return { problem: `the id ${id} does not come after the one before`, offset }
      rows.push([id, spelledBytes(bytes)])
    }
    offset = end + 1
  }
  if (rows.length < SMALLEST) return { problem: 'too few tokens', offset: 0 }
  const whole = rows[0]![0] === 0 && rows[rows.length - 1]![0] === rows.length - 1
  return {
    algorithm: null,
    spelling: 'byte-level',
    tokens: rows.map(([, token]) => token),
    ids: whole ? null : Int32Array.from(rows, ([id]) => id),
    scores: null,
    merges: null,
    isText: null,
    preparation: { kind: 'unknown', reason: 'algorithm' },
  }
}

const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gis
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' }

/** Bytes of a literal of Python; `null` for an escape that Python does not write. */
function bytesOf(literal: string, raw: boolean): Buffer | null {
  let wrong = false
  const text = literal.replace(ESCAPE, (_, byte, short, long, sign) => {
    const code = byte ?? short ?? long
    if (code !== undefined) {
      const point = Number.parseInt(code, 16)
      if (point <= 0x10ffff) return String.fromCodePoint(point)
    }
    const plain = SHORT[sign]
    if (plain === undefined) wrong = true
    return plain ?? ''
  })
  return wrong ? null : Buffer.from(text, raw ? 'latin1' : 'utf8')
}
