import { aiLicense } from './ai-licenses.js'
import { SHOWN_WORDS } from './describe.js'
import { type Detection, modifiedId } from './detection.js'
import { type PreparedText, prepare } from './match-template.js'
import { restrictsPlainly } from './restrictions.js'
import { type StatedLicense, spdxTag, statedLicenses } from './stated.js'
import { templateOf } from './templates.js'
import { ownLicenseId, type Title } from './title.js'

/** A longer text that only names a licence is no notice but something of its own. */
const NOTICE_WORDS = 320
/** Share of a text's words up to which a file quotes it. */
const EXCERPT = 0.1

/** No text of a licence: a title, a tag or a notice may still name one, or one for each part. */
export function withoutText(text: PreparedText, title: Title): readonly Detection[] {
  const ai = aiLicense(text.text)
  if (ai !== undefined) {
    // Where the text is known and something else stands here, the title is no proof; an excerpt only names it.
    const known = ai.id === null ? null : templateOf(ai.id)
    const named = ai.id !== null && (known === null || text.words.length < EXCERPT * known.required)
    return [{ id: named ? ai.id : null, match: named ? 'declared' : 'unknown', addedWords: [], ...title }]
  }
  const stated = statedIn(text)
  const known = stated.flatMap((one) =>
    one.id === null ? [] : [statedDetection(one, one.id, text, title, stated.length === 1)],
  )
  return known.length > 0
    ? known
    : [{ id: ownLicenseId(title.raw, text.words.length), match: 'unknown', addedWords: [], ...title }]
}

function statedIn({ text, words }: PreparedText): readonly StatedLicense[] {
  if (words.length <= NOTICE_WORDS) return statedLicenses(text)
  const tag = spdxTag(text)
  return tag === null ? [] : [tag]
}

/**
 * A sentence that restricts beside "licensed under …" takes back what the name gives. Beside several licences it is not
 * known which of them it is about.
 */
function statedDetection(
  stated: StatedLicense,
  id: string,
  { text }: PreparedText,
  title: Title,
  alone: boolean,
): Detection {
  const { name, start, end, subject = null } = stated
  const place = { raw: name, start, end }
  if (!alone)
    return { id, match: 'declared', addedWords: [], ...place, ...(subject === null ? {} : { subject }) }
  const beside = `${text.slice(0, start)}\n\n${text.slice(end)}`
  const sentence = restrictsPlainly(beside, /-NC(?:-|$)/.test(id))
  if (sentence === null) return { id, match: 'declared', addedWords: [], ...place }
  const at = Math.max(0, text.indexOf(sentence))
  const { words } = prepare(sentence)
  return {
    id: modifiedId(id),
    match: 'modified',
    addedWords: [...new Set(words)].slice(0, SHOWN_WORDS),
    raw: title.raw,
    start: at,
    end: at + sentence.length,
  }
}
