import { spelledBytes } from './byte-alphabet.js'
import { SMALLEST, type TokenizerContent, type Unreadable } from './content.js'

const LINE = /^([A-Za-z0-9+/]+={0,2}|=) (\d{1,8})$/

/** A first line of `base64 rank` tells the format whatever the file is called. */
export function looksLikeTiktoken(start: string): boolean {
  const end = start.indexOf('\n')
  return end !== -1 && /^(?:[A-Za-z0-9+/]{2,}={0,2}|=) 0\r?$/.test(start.slice(0, end))
}

/**
 * Ranks of tiktoken, one `base64 rank` a line, in GPT-2's spelling so that they compare with `tokenizer.json`. The rank is
 * both the id and the order of merging. A line that is none, or a rank given twice, ends the reading: half a table would
 * compare wrongly.
 */
export function readTiktoken(text: string): TokenizerContent | Unreadable {
  const rows: [number, string][] = []
  let sorted = true
  let offset = 0
  while (offset < text.length) {
    const feed = text.indexOf('\n', offset)
    const end = feed === -1 ? text.length : feed
    const line = text.charCodeAt(end - 1) === 0x0d ? text.slice(offset, end - 1) : text.slice(offset, end)
    if (line !== '') {
      const parts = LINE.exec(line)
      if (parts === null) return { problem: 'a line is no token and rank', offset }
      const rank = Number(parts[2])
      if (rows.length > 0 && rank <= rows[rows.length - 1]![0]) sorted = false
      rows.push([rank, spelledBytes(Buffer.from(parts[1] as string, 'base64'))])
    }
    offset = end + 1
  }
  if (rows.length < SMALLEST) return { problem: 'too few tokens', offset: 0 }
  if (!sorted) {
    rows.sort((a, b) => a[0] - b[0])
    for (let at = 1; at < rows.length; at += 1)
      if (rows[at]![0] === rows[at - 1]![0])
        return { problem: `the rank ${rows[at]![0]} is given twice`, offset: 0 }
  }
  const whole = rows[0]![0] === 0 && rows[rows.length - 1]![0] === rows.length - 1
  return {
    algorithm: 'BPE',
    spelling: 'byte-level',
    tokens: rows.map(([, token]) => token),
    ids: whole ? null : Int32Array.from(rows, ([rank]) => rank),
    scores: null,
    merges: null,
    isText: null,
    // The pattern that cuts text into words is code, not part of the file.
    preparation: { kind: 'unknown', reason: 'tiktoken-pattern' },
  }
}
