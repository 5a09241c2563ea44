import { aiLicense, opensAs } from './ai-licenses.js'
import { combine, describe } from './describe.js'
import { type Detection, leastPromising } from './detection.js'
import { namesAnotherEdition } from './edition.js'
import { findTexts, idsByHash } from './find-texts.js'
import { withoutMarkup } from './markup.js'
import { type PreparedText, prepare, type TemplateMatch } from './match-template.js'
import { ownLicenseId, type Title, titleOf } from './title.js'
import { withoutText } from './without-text.js'

export { type Detection, modifiedId } from './detection.js'

/** Where a text's title stands. */
const HEAD = 600

/** The licence of one text: the first of {@link detectLicenses}. */
export function detectLicense(text: string): Detection {
  return detectLicenses(text)[0] as Detection
}

/**
 * The licences of one text, at least one entry: (a) hash of its normalised words, (b) the template that explains most of
 * it, judged by the words that differ, and again for what stands beside it, (c) tags and notices that name a licence,
 * (d) titles. Sentences beside a licence that restrict make it a modified one.
 */
export function detectLicenses(text: string): readonly Detection[] {
  const title = plainTitle(text)
  const prepared = prepare(text)
  const ai = aiLicense(text)
  const exact = exactId(idsByHash(prepared, 0, prepared.words.length), text)
  if (exact !== null && (ai === undefined || ai.id === exact)) {
    return namesAnotherEdition(exact, text.slice(0, HEAD))
      ? [{ id: ownLicenseId(title.raw, prepared.words.length), match: 'unknown', addedWords: [], ...title }]
      : [{ id: leastPromising(exact), match: 'exact', addedWords: [], ...title }]
  }
  const { found, others } = findTexts(prepared)
  const own = ownLicenseId(title.raw, prepared.words.length)
  // Another company's agreement built on a model licence is that company's own.
  const changed = found.every(
    ({ match: { template, verdict } }) =>
      verdict === 'modified' &&
      (template.id.startsWith('LicenseRef-') || isAgreementOnItsOwn(title.raw, template.id)),
  )
  // An edition of another day that nobody has read is no changed copy of the one that is known.
  const borrowed =
    changed &&
    (ai === undefined
      ? own !== null && found.every(({ match: { template } }) => !opensAs(text, template.id))
      : ai.id === null && found.some(({ match }) => isOfAnotherDay(match, prepared)))
  if (found.length === 0 || borrowed) return withoutText(prepared, title)
  return [...combine(describe(found, prepared, title)), ...others]
}

/** "Software License Agreement - Nuri": what an agreement is about stands behind its name. */
const AGREEMENT_ON = /\blicen[sc]e agreement\s*[-–—:]\s*([\p{L}\p{N}][\p{L}\p{N}.+-]{2,60})/iu

/** Whose words it is built on is then of no matter: it is no copy of that licence, also where sentences agree. */
function isAgreementOnItsOwn(title: string, template: string): boolean {
  const subject = AGREEMENT_ON.exec(title)?.[1]
  return subject !== undefined && !template.toLowerCase().includes(subject.toLowerCase())
}

/** Words at the top of an agreement in which its day stands. */
const DATE_LINES = 40
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/

function isOfAnotherDay({ added, from }: TemplateMatch, { words }: PreparedText): boolean {
  return added.some((word) => word - from < DATE_LINES && DATE_WORD.test(words[word] as string))
}

/** Texts that differ in their title only are told apart by the version it names. */
function exactId(ids: readonly string[], text: string): string | null {
  const head = ids.length < 2 ? '' : text.slice(0, HEAD)
  const versioned = ids.find((id) => {
    const version = /-(\d+(?:\.\d+)+)/.exec(id)?.[1]
    return (
      version !== undefined &&
      new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(head)
    )
  })
  return versioned ?? ids[0] ?? null
}

/** Where the first line of a text with markup is looked for; tables of fonts stand before it. */
const MARKUP_HEAD = 20_000

/** The title as a reader sees it. The text without markup has the same offsets. */
function plainTitle(text: string): Title {
  if (!/^\s*(?:<|\{\\rtf)/.test(text)) return titleOf(text)
  const plain = withoutMarkup(text.slice(0, MARKUP_HEAD))
  return /\p{L}/u.test(plain) ? titleOf(plain) : titleOf(text)
}
