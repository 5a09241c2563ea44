import { type AnchorIndex, align, anchorIndex, type Hunk, hunksOf, withoutApart } from './align.js'
import { wordHashes } from './fingerprint.js'
import { isHarmless, isSearchAndReplace } from './harmless.js'
import type { Template } from './templates.js'
import { replacementOf } from './variables.js'
import { type LicenseWords, licenseWords } from './words.js'

/** A text prepared for comparing with any number of templates. */
export interface PreparedText extends LicenseWords {
  readonly text: string
  readonly hashes: Uint16Array
}

/** How a range of a text stands to one template. */
export interface TemplateMatch {
  readonly template: Template
  readonly verdict: 'equivalent' | 'modified'
  /** Words of the template that stand in the text. */
  readonly matched: number
  /** Indices of the binding words the template does not have, in the text's order. */
  readonly added: readonly number[]
  /** Share of the compared words, on both sides, that are the same. */
  readonly explained: number
  /** Binding words that are gone. */
  readonly removed: number
  /** Half-open range of the words that are the licence. */
  readonly from: number
  readonly to: number
}

/** Less of the required words than this is another text. */
const SAME_TEXT = 0.72
/**
 * Share of the compared words that must be the same; below it a text is one of its own that borrows from the template.
 * Measured: changed copies of 86 licences (scripts/licenses/recipes.mjs) lie at 0.75 and above, real model licences made
 * from another one at 0.90 and above, texts that only quote a licence at 0.45 to 0.6.
 */
const OWN_TEXT = 0.6

const anchors = new WeakMap<Template, AnchorIndex>()

export function prepare(text: string): PreparedText {
  const { words, offsets } = licenseWords(text)
  return { text, words, offsets, hashes: wordHashes(words) }
}

/** The words of a range as they stand in the text, with what is between them. */
export function passageOf({ text, words, offsets }: PreparedText, from: number, to: number): string {
  return from >= to ? '' : text.slice(offsets[from] as number, endOf({ text, words, offsets }, to - 1))
}

/** Offset behind a word. Spellings that count as two words share their place. */
export function endOf({ text, offsets }: Omit<PreparedText, 'hashes'>, word: number): number {
  const start = offsets[word] as number
  const rest = /^[\p{L}\p{N}\u00ad'\u2019]+/u.exec(text.slice(start, start + 100))
  return start + (rest?.[0].length ?? 1)
}

/** Compares a range of a text with a template, `null` when too much of the template's required part is missing. */
export function matchTemplate(
  text: PreparedText,
  template: Template,
  from: number,
  to: number,
): TemplateMatch | null {
  let index = anchors.get(template)
  if (index === undefined) {
    index = anchorIndex(template.words)
    anchors.set(template, index)
  }
  const whole = align(template.words, index, text.hashes, from, to)
  const alignment = whole === null ? null : withoutApart(whole, template.optional)
  if (alignment === null || alignment.matched < template.required * 0.6) return null
  const hunks: Hunk[] = []
  let missing = 0
  for (const hunk of hunksOf(alignment)) {
    const replacement = replacementOf(hunk, template, alignment.places)
    if (replacement?.allows(passageOf(text, replacement.textFrom, replacement.textTo)) === true) continue
    hunks.push(hunk)
    missing += requiredWords(hunk, template)
  }
  if (1 - missing / Math.max(1, template.required) < SAME_TEXT) return null
  const added: number[] = []
  let removed = 0
  const told = hunks.filter((hunk) => !isHarmless(hunk, template, text))
  for (const hunk of isSearchAndReplace(told, template, text) ? [] : told) {
    for (let word = hunk.textFrom; word < hunk.textTo; word++) added.push(word)
    removed += requiredWords(hunk, template)
  }
  const explained = alignment.matched / (alignment.matched + added.length + removed)
  if (explained < OWN_TEXT) return null
  return {
    template,
    verdict: added.length === 0 && removed === 0 ? 'equivalent' : 'modified',
    matched: alignment.matched,
    added,
    removed,
    explained,
    from: alignment.textFrom,
    to: alignment.textTo,
  }
}

function requiredWords({ from, to }: Hunk, { optional }: Template): number {
  let required = 0
  for (let word = from; word < to; word++) if (optional[word] === 0) required += 1
  return required
}
