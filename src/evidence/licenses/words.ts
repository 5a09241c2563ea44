import { withoutMarkup } from './markup.js'

/** A licence text as the sequence of words that bear on its meaning (SPDX matching guidelines, annex B). */
export interface LicenseWords {
  readonly words: readonly string[]
  /** Offset of each word in the text it came from. */
  readonly offsets: readonly number[]
}

/** A line that only says whose work it is: never the "copyright notice" of a sentence. */
const COPYRIGHT_LINE =
  /^[\s#*/;%"'.>|-]*(?:(?:portions\s+|parts\s+)?copyrights?\s*(?:\(c\)|©|&copy;|\d{4}|[<[{]|by\b|year\b|[A-Z][\w.]+ (?:19|20)\d\d)|\(c\)\s*(?:copyright|\d{4})|©|all rights reserved\.?\s*$)/i
/** `Copyright Some Name <address>` without a year. */
const HOLDER_LINE =
  /^[\s#*/;%"'.>|-]*Copyright (?!Holders?\b|Owners?\b|Laws?\b|Licen[sc]e|Notices?\b)(?:[A-Z<&@(][\w.'&@<>()-]*,?\s*|and\s+|the\s+|of\s+){1,9}\.?\s*$/
/** A longer line goes on after its notice, as in a licence filed on one line. */
const COPYRIGHT_LENGTH = 160
const NOTICE_END = /(?:all rights reserved|\b(?:19|20)\d\d\b[^.]{0,80}|inc|ltd|llc)\.?[.,;]?\s+(?=[A-Z])/gi
const BULLET =
  /^[\s#*/;%>|-]*(?:[•◦▪■●○·‣∙]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivxIVX]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+)/
const MARKER = /^(?:[a-z]|i{2,3}|iv|vi{1,3}|ix)$/
const TITLE_WORD = /\b(?:licen[sc]e|agreement|version|https?:|terms of use|dated|released?)\b/i
/** A line that takes something away is no title, however short. */
const RESTRICTION =
  /\b(?:not|no|non|non-?commercial(?:ly)?|commercial|only|except|without|prohibit\w*|forbid\w*|restrict\w*|research|must|shall)\b/i
const ADDRESS = /<?\b(?:https?:\/\/|www\.)\S+/gi
/** Words in small letters that do not stand in titles. */
const SENTENCE_WORD =
  /(?<![\w-])(?!(?:of|the|and|for|or|to|with|in|on|by|an?|from|use|is|under|at|see|dated|version|revised|revision|licen[sc]ed?|software|new|term|terms|v\d[\w.]*)(?![\w-]))[a-z]{2,}(?![\w-])/
const TITLE_LINES = 8
const TITLE_WORDS = 12
const NAME_WORDS = 4
const WORD = /[\p{L}\p{N}\u00ad]+(?:['\u2019](?=\p{L})\p{L}+)?/gu

/** Spellings that SPDX counts as the same word (matching guidelines, "equivalent words"). */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    licence: 'license',
    licences: 'licenses',
    licenced: 'licensed',
    licencing: 'licensing',
    licencor: 'licensor',
    https: 'http',
    favour: 'favor',
    favourable: 'favorable',
    organisation: 'organization',
    organisations: 'organizations',
    organise: 'organize',
    realise: 'realize',
    recognise: 'recognize',
    recognised: 'recognized',
    utilisation: 'utilization',
    initialise: 'initialize',
    analyse: 'analyze',
    artefact: 'artifact',
    authorisation: 'authorization',
    authorised: 'authorized',
    calibre: 'caliber',
    cancelled: 'canceled',
    catalogue: 'catalog',
    categorise: 'categorize',
    centre: 'center',
    emphasised: 'emphasized',
    fulfil: 'fulfill',
    fulfilment: 'fulfillment',
    judgement: 'judgment',
    labour: 'labor',
    acknowledgement: 'acknowledgment',
    programme: 'program',
    practise: 'practice',
    wilful: 'willful',
    merchantibility: 'merchantability',
    owner: 'holder',
    owners: 'holders',
    noncommercial: 'non commercial',
    noninfringement: 'non infringement',
    nonexclusive: 'non exclusive',
    nontransferable: 'non transferable',
    sublicense: 'sub license',
    sublicence: 'sub license',
    sublicenses: 'sub licenses',
    sublicensed: 'sub licensed',
    sublicensing: 'sub licensing',
    sublicensable: 'sub licensable',
    percent: 'per cent',
  }).map(([word, same]) => [word, same.split(' ')]),
)

/**
 * Words in lower case without markup, punctuation, list markers, copyright lines and the title lines at the top. The
 * offsets point into `text`.
 */
export function licenseWords(text: string): LicenseWords {
  const words: string[] = []
  const offsets: number[] = []
  let lineStart = 0
  let titleLines = 0
  let inTitle = true
  for (const line of withoutMarkup(text).split('\n')) {
    const start = lineStart
    lineStart += line.length + 1
    if (line.trim() === '') continue
    const notice = COPYRIGHT_LINE.test(line) || HOLDER_LINE.test(line) ? noticeEnd(line) : 0
    if (notice === line.length) continue
    const found = wordsOfLine(line, notice > 0 ? notice : (BULLET.exec(line)?.[0].length ?? 0), start)
    if (found.length === 0) continue
    if (inTitle && titleLines < TITLE_LINES && found.length <= TITLE_WORDS && isTitle(line)) {
      titleLines += 1
      continue
    }
    // A project's name above the title does not end it.
    if (found.length > NAME_WORDS) inTitle = false
    for (const { word, at } of found) {
      for (const same of SAME.get(word) ?? [word]) {
        words.push(same)
        offsets.push(at)
      }
    }
  }
  return { words, offsets }
}

/** A line of names, addresses and numbers about a licence, not the beginning of a sentence that wraps. */
function isTitle(line: string): boolean {
  if (!TITLE_WORD.test(line) || RESTRICTION.test(line)) return false
  return !SENTENCE_WORD.test(line.replace(ADDRESS, ' ')) && !/[a-z][;,]\s*$/.test(line)
}

/** Where the copyright notice that opens a line ends: the line's end, or the last notice of a line that goes on. */
function noticeEnd(line: string): number {
  if (line.length <= COPYRIGHT_LENGTH) return line.length
  NOTICE_END.lastIndex = 0
  const match = NOTICE_END.exec(line.slice(0, 2 * COPYRIGHT_LENGTH))
  return match === null ? Math.min(COPYRIGHT_LENGTH / 2, line.length) : match.index + match[0].length
}

function wordsOfLine(line: string, from: number, start: number): readonly { word: string; at: number }[] {
  WORD.lastIndex = from
  const found: { word: string; at: number }[] = []
  for (let match = WORD.exec(line); match !== null; match = WORD.exec(line)) {
    const word = plainWord(match[0])
    // Single letters and small Roman numbers are list markers wherever a line was rewrapped.
    if (word === '' || MARKER.test(word)) continue
    // Chinese and Japanese have no blanks, so a line break would cut words anywhere.
    if (!ASCII.test(word) && IDEOGRAM.test(word)) found.push(...ideograms(word, start + match.index))
    else found.push({ word, at: start + match.index })
  }
  return found
}

function* ideograms(run: string, at: number): Iterable<{ word: string; at: number }> {
  let offset = 0
  for (const word of run) {
    yield { word, at: at + offset }
    offset += word.length
  }
}

/** True for a word that is one sign of a script without blanks. */
export function isIdeogram(word: string): boolean {
  return word.length <= 2 && IDEOGRAM.test(word)
}

const IDEOGRAM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const ASCII = /^[a-z\d]*$/

function plainWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (ASCII.test(lower)) return lower
  // Apostrophes and accents that a copy lost; ligatures and full-width letters of PDF files; soft hyphens.
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019\u00ad]/gu, '')
    .normalize('NFC')
}
