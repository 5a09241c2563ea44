import type { Merges, Unreadable } from './content.js'
import { closingQuote, spaceEnd, unescapeAll } from './json-strings.js'

/**
 * `["a b", …]` or `[["a", "b"], …]` from behind the opening bracket. Both forms are the same list; the second came when
 * tokens began to hold spaces.
 */
export function readMergeList(text: string, from: number): (Merges & { end: number }) | Unreadable {
  const left: string[] = []
  const right: string[] = []
  let at = spaceEnd(text, from)
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 0x5d) break
    if (code === 0x22) {
      const end = closingQuote(text, at)
      const space = end === -1 ? -1 : spaceBefore(text, at + 1, end)
      if (space === -1) return { problem: 'a merge is no pair', offset: at }
      left.push(text.slice(at + 1, space))
      right.push(text.slice(space + 1, end))
      at = end + 1
    } else if (code === 0x5b) {
      const first = spaceEnd(text, at + 1)
      const firstEnd = text.charCodeAt(first) === 0x22 ? closingQuote(text, first) : -1
      if (firstEnd === -1) return { problem: 'a merge is no pair', offset: at }
      const comma = spaceEnd(text, firstEnd + 1)
      const second = text.charCodeAt(comma) === 0x2c ? spaceEnd(text, comma + 1) : -1
      const secondEnd = second !== -1 && text.charCodeAt(second) === 0x22 ? closingQuote(text, second) : -1
      const close = secondEnd === -1 ? -1 : spaceEnd(text, secondEnd + 1)
      if (close === -1 || text.charCodeAt(close) !== 0x5d)
        return { problem: 'a merge is no pair', offset: at }
      left.push(text.slice(first + 1, firstEnd))
      right.push(text.slice(second + 1, secondEnd))
      at = close + 1
    } else return { problem: 'the merges break off', offset: at }
    at = spaceEnd(text, at)
    if (text.charCodeAt(at) === 0x2c) at = spaceEnd(text, at + 1)
    else if (text.charCodeAt(at) !== 0x5d) return { problem: 'the merges break off', offset: at }
  }
  if (!unescapeAll(left) || !unescapeAll(right))
    return { problem: 'a merge has a wrong escape', offset: from }
  return { left, right, end: at + 1 }
}

/** Offset of the only space between the two parts; -1 when there is none or another. */
function spaceBefore(text: string, from: number, end: number): number {
  let found = -1
  for (let at = from; at < end; at += 1) {
    if (text.charCodeAt(at) !== 0x20) continue
    if (found !== -1) return -1
    found = at
  }
  return found
}

/** `merges.txt`: an optional line `#version: …`, then `a b` a line. `null` when a line is no pair. */
export function readMergesFile(text: string): Merges | null {
  const left: string[] = []
  const right: string[] = []
  const lines = text.split(/\r?\n/)
  for (let at = lines[0]?.startsWith('#version') === true ? 1 : 0; at < lines.length; at += 1) {
    const line = lines[at] as string
    if (line === '') continue
    const space = spaceBefore(line, 0, line.length)
    if (space <= 0 || space === line.length - 1) return null
    left.push(line.slice(0, space))
    right.push(line.slice(space + 1))
  }
  return left.length === 0 ? null : { left, right }
}
