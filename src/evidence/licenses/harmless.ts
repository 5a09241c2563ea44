import type { Hunk } from './align.js'
import { wordHash } from './fingerprint.js'
import { restricts } from './restrictions.js'
import type { Template } from './templates.js'
import type { LicenseWords } from './words.js'

interface Text extends LicenseWords {
  readonly text: string
}

const FILLERS = ['the', 'this', 'an', ...Array.from({ length: 100 }, (_, number) => String(number))]
/** Articles and list numbers, whose coming and going changes no right. */
const FILLER_HASHES: ReadonlySet<number> = new Set(FILLERS.map(wordHash))
const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS)
const HEADING_WORDS = 7
/** A holder with address, where a notice stood. */
const NAME_WORDS = 16
const TITLE_WORDS = 30
const COPYRIGHT = wordHash('copyright')
const PAGE = /^[\s\-–—|]*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[\s\-–—|]*$/i
const NOTICE = /^(?:portions |parts )?(?:copyright|©|\(c\)|(?:19|20)\d\d[\s,–-])/i
const ADDRESS = /^[<("'[]*(?:https?:\/\/|www\.|[\w.+-]+@)\S/i

/** True for a difference of layout: list numbers, page numbers, headings, addresses, words of an optional part. */
export function isHarmless(hunk: Hunk, template: Template, text: Text): boolean {
  const { from, to, textFrom, textTo } = hunk
  if (textTo === textFrom && isLostNotice(hunk, template)) return true
  if (to - from <= REWORDED && isEndorsement(text, textFrom, textTo)) return true
  let isOptional = true
  for (let word = from; word < to; word++) {
    if (template.optional[word] === 1) continue
    isOptional = false
    // A number that was replaced by another one is a changed number.
    if (!FILLER_HASHES.has(template.words[word] as number)) return false
    if (textTo > textFrom && to - from === textTo - textFrom) return false
  }
  if (textTo === textFrom) return true
  const inside = template.optional[from - 1] === 1 && template.optional[to] === 1
  const beside = from < to || template.optional[from - 1] === 1 || template.optional[to] === 1
  if (isOptional && (inside || (beside && textTo - textFrom <= NAME_WORDS))) {
    if (!restricts(slice(text, textFrom, textTo))) return true
  }
  const words = text.words.slice(textFrom, textTo)
  if (words.every((word) => FILLER_WORDS.has(word))) return true
  if (isNotice(slice(text, textFrom, textTo))) return true
  return isAddress(text, textFrom, textTo) || isHeading(text, textFrom, textTo)
}

/** Words of the clause that other names may replace; more of them are another clause. */
const REWORDED = 5
const ENDORSEMENT_LENGTH = 240
/** BSD's third clause in any of its wordings: whose names, and how many of them, changes no right. */
const ENDORSEMENT =
  /\bnames?\b([^;]{0,240}?)\b(?:may|shall|can)\s+(?:not\s+)?be\s+used\s+to\s+endorse\s+or\s+promote\s+products\s+derived\s+from\s+this\s+software\s+without\s+specific\s+(?:prior\s+)?written\s+permission/gi

/** The whole difference lies in a sentence that keeps names from being used to endorse, and says nothing else. */
function isEndorsement({ text, offsets }: Text, from: number, to: number): boolean {
  const start = offsets[from]
  const last = offsets[Math.max(from, to - 1)]
  if (start === undefined || last === undefined) return false
  const floor = Math.max(0, start - 2 * ENDORSEMENT_LENGTH)
  for (const match of text.slice(floor, last + 2 * ENDORSEMENT_LENGTH).matchAll(ENDORSEMENT)) {
    const at = floor + match.index
    const opening = text.slice(Math.max(0, at - 20), at)
    const denied =
      /\bneither\s+(?:the\s+)?$/i.test(opening) || /\b(?:may|shall|can)\s+not\s+be\s+used\b/i.test(match[0])
    if (denied && at - 20 <= start && last <= at + match[0].length) return !restricts(match[1] as string)
  }
  return false
}

/** Names of folders and branches, one of which becomes another throughout a repository when it is moved. */
const FOLDERS = [
  'source',
  'sources',
  'src',
  'docs',
  'doc',
  'lib',
  'libs',
  'test',
  'tests',
  'build',
  'master',
  'main',
]
const FOLDER_WORDS: ReadonlySet<string> = new Set(FOLDERS)
const FOLDER_HASHES: ReadonlySet<number> = new Set(FOLDERS.map(wordHash))

/**
 * True when all that differs is one name of a folder, in several places replaced by one other: a search and replace went
 * over the licence as over everything else ("software docs code"), and nobody meant to change it.
 */
export function isSearchAndReplace(hunks: readonly Hunk[], { words }: Template, text: Text): boolean {
  const [first] = hunks
  if (first === undefined || hunks.length < 2) return false
  const was = words[first.from] as number
  const is = text.words[first.textFrom] as string
  if (!FOLDER_HASHES.has(was) || !FOLDER_WORDS.has(is)) return false
  return hunks.every(
    ({ from, to, textFrom, textTo }) =>
      to - from === 1 && textTo - textFrom === 1 && words[from] === was && text.words[textFrom] === is,
  )
}

/** A title or preface gone from the top, or the line of a copyright notice with what was wrapped into it. */
function isLostNotice({ from, to }: Hunk, { words, required }: Template): boolean {
  const most = 0.04 * required
  if (from === 0) return to <= Math.min(TITLE_WORDS, most)
  if (to - from > Math.min(NAME_WORDS, most)) return false
  for (let word = Math.max(0, from - 2); word <= from; word++) if (words[word] === COPYRIGHT) return true
  return false
}

/** Whose work it is, where a notice was wrapped or stands within the text. */
function isNotice(passage: string): boolean {
  if (passage.length > 300 || restricts(passage)) return false
  return NOTICE.test(passage) || /\ball rights reserved\.?$/i.test(passage)
}

function slice({ text, words, offsets }: Text, from: number, to: number): string {
  return text.slice(offsets[from] as number, (offsets[to - 1] as number) + (words[to - 1] as string).length)
}

/** Every word stands within an address. */
function isAddress({ text, offsets }: Text, from: number, to: number): boolean {
  for (let word = from; word < to; word++) {
    const at = offsets[word] as number
    let start = at
    while (start > 0 && at - start < 200 && !/\s/.test(text[start - 1] as string)) start -= 1
    if (!ADDRESS.test(text.slice(start, at + 20))) return false
  }
  return true
}

/** The words are whole lines that head what follows, or furniture of a page. */
function isHeading({ text, words, offsets }: Text, from: number, to: number): boolean {
  const start = text.lastIndexOf('\n', offsets[from] as number) + 1
  const last = (offsets[to - 1] as number) + (words[to - 1] as string).length
  const end = text.indexOf('\n', last)
  const block = text.slice(start, end === -1 ? text.length : end)
  if (
    /[\p{L}\p{N}]/u.test(text.slice(start, offsets[from] as number).replace(/\b\d{1,2}(?:\.\d{1,2})*\b/g, ''))
  )
    return false
  if (/[\p{L}\p{N}]/u.test(text.slice(last, end === -1 ? text.length : end))) return false
  return block.split('\n').every((line) => {
    if (line.trim() === '' || PAGE.test(line)) return true
    const count = line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    return count <= HEADING_WORDS && !/[.;,]\s*$/.test(line) && !restricts(line)
  })
}
