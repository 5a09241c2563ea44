import { createHash } from 'node:crypto'
import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import type { LicenseMatch } from '../../types/fact.js'
import { aiLicense } from './ai-licenses.js'
import { matchTemplate, type PreparedText, prepare, type TemplateMatch } from './match-template.js'
import { apacheHeader, type StatedLicense, statedLicense } from './stated.js'
import { candidateTemplates, type Template, templateByHash, templateOf } from './templates.js'
import { licenseWords } from './words.js'

/** What a text says about its licence. */
export interface Detection {
  /**
   * SPDX id, `LicenseRef-…`, or `null`. A modified text never carries the id of its base: it is
   * `LicenseRef-modified-<base>`, which equals nothing but itself.
   */
  readonly id: string | null
  readonly match: LicenseMatch
  /** Words the base text does not have, in the text's order, without repeats. */
  readonly addedWords: readonly string[]
  /** Title line as written. */
  readonly raw: string
  /** Span to point at: the title, or the first added words of a modified text. */
  readonly start: number
  readonly end: number
}

const CANDIDATES = 12
const CANDIDATE_SHARE = 0.55
/** Longer texts are agreements of their own, not notices that name a licence. */
const NOTICE_WORDS = 320
const HEADER_WORDS = 200
/** An added passage of this length is not a holder's name. */
const SHOWN_WORDS = 60
const GAP = 6
/** Texts shared by several ids, to the id that promises least. */
const SHARED_TEXT = /^((?:A|L)?GPL-\d\.\d)-or-later$/

/**
 * Tells the licence of one text: (a) hash of its normalised words, (b) titles of AI model licences, (c) the template
 * with the most word pairs in common, judged by what the text has beside it, (d) tags and notices that name a licence.
 */
export function detectLicense(text: string): Detection {
  const title = titleOf(text)
  const words = licenseWords(text)
  const digest = createHash('sha256').update(words.words.join(' ')).digest('base64url').slice(0, 14)
  const exact = words.words.length < 8 ? null : templateByHash(digest)
  const ai = aiLicense(text)
  if (exact !== null && (ai === undefined || ai.id === exact)) {
    return { id: exact.replace(SHARED_TEXT, '$1-only'), match: 'exact', addedWords: [], ...title }
  }
  // The header that Apache's appendix asks for; the text itself is eight times as long.
  if (words.words.length < HEADER_WORDS && apacheHeader(text) !== null && ai === undefined) {
    const { start, end } = apacheHeader(text) as StatedLicense
    return { id: 'Apache-2.0', match: 'declared', addedWords: [], raw: title.raw, start, end }
  }
  const prepared = prepare(words)
  if (ai !== undefined) return aiDetection(ai.id, prepared, title)
  const best = bestMatch(prepared)
  // A notice that names a licence ("Licensed under …") is shorter than any text it could be confused with.
  const stated =
    best?.verdict === 'equivalent' || words.words.length > NOTICE_WORDS ? null : statedLicense(text)
  if (stated !== null && (best === null || best.coverage < 0.9)) {
    const id = canonicalExpression(stated.name) ?? licenseByName(stated.name)
    if (id !== null) {
      return { id, match: 'declared', addedWords: [], raw: stated.name, start: stated.start, end: stated.end }
    }
  }
  return best === null ? unknown(title, words.words.length) : templateDetection(best, prepared, title)
}

/** The template that fits best; a faithful copy goes before a similar text. */
function bestMatch(prepared: PreparedText): TemplateMatch | null {
  let best: TemplateMatch | null = null
  for (const template of candidateTemplates(prepared.pairSet, CANDIDATES, CANDIDATE_SHARE)) {
    const match = template.id.startsWith('LicenseRef-') ? null : matchTemplate(prepared, template)
    if (match !== null && (best === null || isBetter(match, best))) best = match
  }
  return best
}

function isBetter(match: TemplateMatch, best: TemplateMatch): boolean {
  if (match.verdict !== best.verdict) return match.verdict === 'equivalent'
  if (match.similarity !== best.similarity) return match.similarity > best.similarity
  return SHARED_TEXT.test(best.template.id)
}

/** The title settles the edition; the template, where there is one, tells whether the text was changed. */
function aiDetection(id: string | null, prepared: PreparedText, title: Title): Detection {
  if (id === null) return { id: null, match: 'unknown', addedWords: [], ...title }
  const template: Template | null = templateOf(id)
  const match = template === null ? null : matchTemplate(prepared, template)
  if (match === null || match.verdict === 'equivalent')
    return { id, match: 'equivalent', addedWords: [], ...title }
  return templateDetection(match, prepared, title)
}

function templateDetection(match: TemplateMatch, { words }: PreparedText, title: Title): Detection {
  const id = match.template.id.replace(SHARED_TEXT, '$1-only')
  if (match.verdict === 'equivalent') return { id, match: 'equivalent', addedWords: [], ...title }
  const passages = withGaps(match.added)
  const first = longestPassage(passages)
  const place =
    first === null
      ? title
      : {
          raw: title.raw,
          start: words.offsets[first.from] as number,
          end: (words.offsets[first.to] as number) + (words.words[first.to] as string).length,
        }
  const added = [...new Set(passages.map((index) => words.words[index] as string))].slice(0, SHOWN_WORDS)
  return { id: modifiedId(id), match: 'modified', addedWords: added, ...place }
}

/** Id of a text that is not its base any more. */
export function modifiedId(base: string): string {
  return `LicenseRef-modified-${base.replace(/^LicenseRef-/, '')}`
}

/** An added sentence shares words with any licence; those between added words belong to it. */
function withGaps(added: readonly number[]): readonly number[] {
  const filled: number[] = []
  for (const index of added) {
    const last = filled.at(-1)
    if (last !== undefined && index - last - 1 <= GAP) {
      for (let between = last + 1; between < index; between++) filled.push(between)
    }
    filled.push(index)
  }
  return filled
}

/** The longest run of added words: that is the clause, not the holder's name. */
function longestPassage(added: readonly number[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  let from = 0
  for (let index = 0; index < added.length; index++) {
    if (index > 0 && added[index] !== (added[index - 1] as number) + 1) from = index
    const length = index - from
    if (best === null || length > best.to - best.from) {
      best = { from: added[from] as number, to: added[index] as number }
    }
  }
  return best
}

interface Title {
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** First line with words in it, without markup. */
function titleOf(text: string): Title {
  const match = /^[^\p{L}\n]*(\p{L}.*)$/mu.exec(text)
  if (match === null)
    return { raw: text.trim().slice(0, 200), start: 0, end: Math.max(1, Math.min(1, text.length)) }
  const line = (match[1] as string).trimEnd()
  const start = match.index + match[0].length - (match[1] as string).length
  return { raw: line.replace(/[\s*_#=]+$/, '').slice(0, 200), start, end: start + line.length }
}

/** Long texts with a licence's title are somebody's own licence and get an id that equals only itself. */
function unknown(title: Title, words: number): Detection {
  const named = /\b(?:licen[sc]e|terms of use|user agreement|terms and conditions)\b/i.test(title.raw)
  const own = named && words >= 80 && title.raw.length <= 100 && !/[.;:]$/.test(title.raw)
  return { id: own ? ownId(title.raw) : null, match: 'unknown', addedWords: [], ...title }
}

function ownId(title: string): string | null {
  const slug = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return slug === '' ? null : `LicenseRef-${slug}`
}
