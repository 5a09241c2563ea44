import type { Hunk } from './align.js'
import { restricts } from './restrictions.js'
import type { Template, Variable } from './templates.js'

/** What stands in a text at a variable part of its template. */
export interface Replacement {
  /** Half-open range of text words that stand for the variable part. */
  readonly textFrom: number
  readonly textTo: number
  /** Whether SPDX's pattern for the part allows those words. */
  allows(passage: string): boolean
}

/** A holder's name or a list of names, not a clause. */
const NAME_WORDS = 48
/** Names hold words like "Research" that would restrict in a longer run. */
const SHORT_NAME = 8
const ANYTHING = /^\(?\.[+*]\)?\??$/

/**
 * The variable part a difference belongs to, with the whole run of text words in its place; `null` when the difference
 * reaches into words that do not vary.
 */
export function replacementOf(hunk: Hunk, template: Template, places: Int32Array): Replacement | null {
  const variable = template.variables.find(({ from, to }) => hunk.from >= from && hunk.to <= to)
  const part = variable ?? wideVariable(hunk, template)
  if (part === null) return null
  const textFrom = Math.min(hunk.textFrom, placeAfter(places, Math.min(part.from, hunk.from)))
  const textTo = Math.max(hunk.textTo, placeBefore(places, Math.max(part.to, hunk.to)))
  return { textFrom, textTo, allows: (passage) => allows(part.pattern, passage) }
}

/** A variable part whose neighbours in the difference are optional or vary themselves. */
function wideVariable(hunk: Hunk, { variables, optional }: Template): Variable | null {
  const touched = variables.filter(({ from, to }) => from < hunk.to && to > hunk.from)
  const first = touched[0]
  if (first === undefined) return null
  for (let word = hunk.from; word < hunk.to; word++) {
    if (optional[word] === 1 || touched.some(({ from, to }) => word >= from && word < to)) continue
    return null
  }
  return first
}

/** Index behind the last matched word before a template position. */
function placeAfter(places: Int32Array, position: number): number {
  for (let word = position - 1; word >= 0; word--) {
    if ((places[word] as number) !== -1) return (places[word] as number) + 1
  }
  return Number.POSITIVE_INFINITY
}

/** Index of the first matched word at or after a template position. */
function placeBefore(places: Int32Array, position: number): number {
  for (let word = position; word < places.length; word++) {
    if ((places[word] as number) !== -1) return places[word] as number
  }
  return Number.NEGATIVE_INFINITY
}

const compiled = new Map<string, RegExp | null>()

function allows(pattern: string, passage: string): boolean {
  const plain = passage.replace(/[\s#*/>_"'\u201c\u201d\u2018\u2019]+/g, ' ').trim()
  const words = plain === '' ? 0 : plain.split(' ').length
  if (words > NAME_WORDS) return false
  if (ANYTHING.test(pattern)) return words <= SHORT_NAME || !restricts(plain)
  let expression = compiled.get(pattern)
  if (expression === undefined) {
    expression = compile(pattern)
    compiled.set(pattern, expression)
  }
  return expression?.test(plain) ?? false
}

/** SPDX's patterns are written for Java and sometimes broken over lines. */
function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(
      `^(?:${pattern.replace(/\s+/g, '\\s+').replace(/["'\u201c\u201d]/g, '')})[.,;:]?$`,
      'is',
    )
  } catch {
    return null
  }
}
