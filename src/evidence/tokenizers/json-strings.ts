/**
 * Strings of JSON found by hand. A tokenizer file has hundreds of thousands of them, a parse of the whole costs several
 * times the look at the parts that count.
 */

/** Offset of the quote that ends the string opened at `quote`; -1 when none does or JSON allows no such string. */
export function closingQuote(text: string, quote: number): number {
  // By hand: tokens are a few characters long, and a call of `indexOf` for each costs more than the look.
  for (let at = quote + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at += 1
    else if (code < 0x20) return -1
  }
  return -1
}

export function spaceEnd(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) <= 0x20) at += 1
  return at
}

/** The content of a string between its quotes; `null` when an escape is wrong. */
export function unescaped(raw: string): string | null {
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return null
  }
}

/** Undoes the escapes in place; `false` when one is wrong. */
export function unescapeAll(raws: string[]): boolean {
  for (let at = 0; at < raws.length; at += 1) {
    const text = unescaped(raws[at] as string)
    if (text === null) return false
    raws[at] = text
  }
  return true
}
