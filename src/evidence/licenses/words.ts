/** A licence text as the sequence of words that bear on its meaning (SPDX matching guidelines, annex B). */
export interface LicenseWords {
  readonly words: readonly string[]
  /** Offset of each word in the text it came from. */
  readonly offsets: readonly number[]
}

/** A line that only says whose work it is: never the "copyright notice" of a sentence. */
const COPYRIGHT_LINE =
  /^[\s#*/;%"'.>-]*(?:(?:portions\s+)?copyright\s*(?:\(c\)|©|\u00a9|&copy;|\d{4}|[<[{]|by\b|year\b|[A-Z][\w.]+ (?:19|20)\d\d)|\(c\)\s*(?:copyright|\d{4})|©|all rights reserved\.?\s*$)/i
const BULLET =
  /^[\s#*/;%>|-]*(?:[•◦▪]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivxIVX]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+)/
const MARKER = /^(?:[a-z]|i{2,3}|iv|vi{1,3}|ix)$/
const TITLE_WORD = /\b(?:licen[sc]e|agreement|version|https?:|terms of use|dated|released?)\b/i
/** A line that takes something away is no title, however short. */
const RESTRICTION =
  /\b(?:not|no|non|non-?commercial(?:ly)?|commercial|only|except|without|prohibit\w*|forbid\w*|restrict\w*|research|must|shall)\b/i
const TITLE_LINES = 8
const TITLE_WORDS = 12
const NAME_WORDS = 4
const WORD = /[\p{L}\p{N}]+(?:['\u2019](?=\p{L})\p{L}+)?/gu

/** Spellings that SPDX counts as the same word. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['sublicence', 'sublicense'],
  ['https', 'http'],
  ['favour', 'favor'],
  ['organisation', 'organization'],
])

/**
 * Words in lower case without punctuation, list markers, copyright lines and the title lines at the top. The offsets
 * point into `text`.
 */
export function licenseWords(text: string): LicenseWords {
  const words: string[] = []
  const offsets: number[] = []
  let lineStart = 0
  let titleLines = 0
  let inTitle = true
  for (const line of text.split('\n')) {
    const start = lineStart
    lineStart += line.length + 1
    if (line.trim() === '' || COPYRIGHT_LINE.test(line)) continue
    const skip = BULLET.exec(line)?.[0].length ?? 0
    WORD.lastIndex = skip
    const found: { word: string; at: number }[] = []
    for (let match = WORD.exec(line); match !== null; match = WORD.exec(line)) {
      const word = match[0].toLowerCase().replace('\u2019', "'")
      // Single letters and small Roman numbers are list markers wherever a line was rewrapped.
      if (MARKER.test(word)) continue
      found.push({ word: SAME.get(word) ?? word, at: start + match.index })
    }
    if (found.length === 0) continue
    if (
      inTitle &&
      titleLines < TITLE_LINES &&
      found.length <= TITLE_WORDS &&
      TITLE_WORD.test(line) &&
      !RESTRICTION.test(line)
    ) {
      titleLines += 1
      continue
    }
    // A project's name above the title does not end it.
    if (found.length > NAME_WORDS) inTitle = false
    for (const { word, at } of found) {
      words.push(word)
      offsets.push(at)
    }
  }
  return { words, offsets }
}
