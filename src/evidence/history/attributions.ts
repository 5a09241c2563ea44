import { readOrigins } from '../licenses/origins.js'

/** Somebody the head of a source file gives credit to. */
export interface Credit {
  /** As written. */
  readonly holder: string
  readonly start: number
  readonly end: number
}

/** Copyright lines and origins stand in the head of a file. */
const HEAD = 4096
const COPYRIGHT = /^[ \t#*/;"'.<!-]{0,20}(?:portions )?copyright\b(?![ \t]*[=:,])(.{3,200})$/gim
/** One-line heads name the licence behind the holder. */
const UNDER = /[.,;]?\s{0,4}\b(?:licensed|released|distributed)\s+under\b.*$/i
const NOT_A_HOLDER = /\b(?:notice|holder|owner|license|law)s?\b/i
const YEARS = /\([cC]\)|©|&copy;|\b(?:19|20)\d\d\b(?:[ \t]*[-–,][ \t]*(?:(?:19|20)\d\d\b|present))*/g
const FORM =
  /\b(?:the|by|team|inc|incorporated|authors?|contributors?|corp|corporation|co|ltd|limited|llc|gmbh|project|group|and|others|all rights reserved)\b/g

/**
 * Holders of copyright lines and repositories that comments name as the origin, by a key that neither years nor the form
 * of a company change.
 */
export function creditsIn(text: string): ReadonlyMap<string, Credit> {
  const head = text.slice(0, HEAD)
  const credits = new Map<string, Credit>()
  const add = (key: string, credit: Credit): void => {
    if (key !== '' && !credits.has(key)) credits.set(key, credit)
  }
  for (const match of head.matchAll(COPYRIGHT)) {
    const line = match[1]!.replace(UNDER, '')
    if (NOT_A_HOLDER.test(line.replace(/all rights reserved/i, ''))) continue
    const start = match.index + match[0].search(/[cC]opyright|COPYRIGHT/)
    const end = match.index + match[0].length
    for (const name of line.replace(YEARS, ' ').split(/,|\band\b|&/)) {
      const holder = name
        .replace(/all rights reserved\.?/i, '')
        .replace(/^[\s.;:-]+|[\s.;:"'*/-]+$/g, '')
        .replace(/\s+/g, ' ')
      add(holderKey(holder), { holder, start, end })
    }
  }
  for (const { upstream, start, end } of readOrigins(head)) {
    if (/copyright/i.test(head.slice(Math.max(0, start - 20), end))) continue
    add(`from ${upstream.toLowerCase()}`, { holder: upstream, start, end })
  }
  return credits
}

/** What is left of a holder's name without articles and forms of companies. */
export function holderKey(holder: string): string {
  return holder
    .toLowerCase()
    .replace(FORM, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
