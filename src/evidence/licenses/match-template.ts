import {
  COUNTED,
  countWords,
  GRANTING,
  includesSorted,
  PairSet,
  pairHashes,
  RESTRICTING,
} from './fingerprint.js'
import type { Template } from './templates.js'
import type { LicenseWords } from './words.js'

/** A text prepared for comparing with any number of templates. */
export interface PreparedText {
  readonly words: LicenseWords
  readonly pairs: Uint32Array
  readonly pairSet: PairSet
  readonly counts: Uint8Array
}

/** How a text stands to one template. */
export interface TemplateMatch {
  readonly template: Template
  readonly verdict: 'equivalent' | 'modified'
  /** Sørensen-Dice over word pairs, for choosing between templates. */
  readonly similarity: number
  /** Share of the binding part that is there. */
  readonly coverage: number
  /** Indices of the words the template does not have, in the text's order. */
  readonly added: readonly number[]
}

/** Less of the binding part than this is another text. */
const SAME_TEXT = 0.72
/** A faithful copy may lose a clause number, a title or a holder's name, not more. */
const FAITHFUL = 0.93
/** In a short text one changed word is more than that share. */
const FAITHFUL_PAIRS = 6
/** Word pairs of the longest text that is read as one clause after the other (MIT, BSD). */
const SHORT_TEXT = 260
/** Names, years, addresses and pointers that copies carry beside the text. */
const STRAY_WORDS = 40
/** Restricting words that also stand in names ("Toyota Research Institute") count only in company. */
const ALSO_NAMES = new Set(
  'research academic educational personal internal evaluation users fee fees payment paid'.split(' '),
)
const NAME_COMPANY = 8

export function prepare(words: LicenseWords): PreparedText {
  const pairs = pairHashes(words.words)
  return { words, pairs, pairSet: new PairSet(pairs), counts: countWords(words.words) }
}

/** Compares a text with a template, `null` when most of the template's binding part is missing. */
export function matchTemplate(text: PreparedText, template: Template): TemplateMatch | null {
  let shared = 0
  for (const pair of template.core) if (text.pairSet.has(pair)) shared += 1
  const coverage = template.core.length === 0 ? 0 : shared / template.core.length
  if (coverage < SAME_TEXT) return null
  let optional = 0
  for (const pair of template.optional) if (text.pairSet.has(pair)) optional += 1
  const similarity = (2 * (shared + optional)) / (text.pairSet.size + template.core.length + optional)
  const added = addedWords(text, template)
  const faithful =
    (coverage >= FAITHFUL || template.core.length - shared <= FAITHFUL_PAIRS) &&
    added.length <= STRAY_WORDS &&
    !restricts(text, template, added) &&
    !withdraws(text, template)
  return { template, verdict: faithful ? 'equivalent' : 'modified', similarity, coverage, added }
}

/** Words between two unknown pairs: an inserted or replaced run of n words makes n + 1 pairs unknown. */
function addedWords({ pairs, words }: PreparedText, { core, optional }: Template): readonly number[] {
  const known = (pair: number): boolean => includesSorted(core, pair) || includesSorted(optional, pair)
  const added: number[] = []
  for (let word = 0; word < words.words.length; word++) {
    const before = word > 0 ? known(pairs[word - 1] as number) : false
    const after = word < pairs.length ? known(pairs[word] as number) : false
    if (!before && !after) added.push(word)
  }
  return added
}

function restricts(text: PreparedText, template: Template, added: readonly number[]): boolean {
  return RESTRICTING.some((word) => {
    const index = COUNTED.indexOf(word)
    if ((text.counts[index] as number) <= (template.counts[index] as number)) return false
    return !ALSO_NAMES.has(word) || added.length >= NAME_COMPANY
  })
}

/**
 * A right that is gone makes another text. In a short text so does a condition that is gone; long ones lose a word of
 * their headings in ordinary copies.
 */
function withdraws(text: PreparedText, template: Template): boolean {
  const binding: readonly string[] = template.core.length <= SHORT_TEXT ? COUNTED : GRANTING
  return binding.some((word) => {
    const index = COUNTED.indexOf(word)
    return (text.counts[index] as number) < (template.coreCounts[index] as number)
  })
}
