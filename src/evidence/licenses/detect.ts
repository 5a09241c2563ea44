import { createHash } from 'node:crypto'
import type { LicenseMatch } from '../../types/fact.js'
import { aiLicense, opensAs } from './ai-licenses.js'
import { PairSet } from './fingerprint.js'
import {
  endOf,
  matchTemplate,
  type PreparedText,
  passageOf,
  prepare,
  type TemplateMatch,
} from './match-template.js'
import { isAnotherLicense, restrictingSentences, restrictsPlainly } from './restrictions.js'
import { type StatedLicense, spdxTag, statedLicense } from './stated.js'
import { candidateTemplates, templateOf, templatesByHash } from './templates.js'
import { ownLicenseId, type Title, titleOf } from './title.js'
import { isIdeogram } from './words.js'

/** What a text says about its licence. */
export interface Detection {
  /**
   * SPDX id or expression, `LicenseRef-…`, or `null`. A modified text never carries the id of its base: it is
   * `LicenseRef-modified-<base>`, which equals nothing but itself.
   */
  readonly id: string | null
  readonly match: LicenseMatch
  /** Binding words the base text does not have, in the text's order, without repeats. */
  readonly addedWords: readonly string[]
  /** Title line as written. */
  readonly raw: string
  /** Span to point at: the title, or the first added words of a modified text. */
  readonly start: number
  readonly end: number
}

const CANDIDATES = 8
const WHOLE = 0.98
const CANDIDATE_SHARE = 0.5
/** A longer text that only names a licence is no notice but something of its own. */
const NOTICE_WORDS = 320
/** Share of a text's words up to which a file quotes it. */
const EXCERPT = 0.1
const SHOWN_WORDS = 80
const GAP = 6
/** Words beside a licence in which another one may stand. */
const ANOTHER_TEXT = 18
/** Licences looked for in one file. */
const MOST_TEXTS = 24
/** Texts shared by several ids, to the id that promises least. */
const SHARED_TEXT = /^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d(?:-(?:no-)?invariants)?)-or-later$/

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
  const title = titleOf(text)
  const prepared = prepare(text)
  const ai = aiLicense(text)
  const exact = exactId(templatesByHash(digestOf(prepared, 0, prepared.words.length)), text)
  if (exact !== null && (ai === undefined || ai.id === exact)) {
    return [{ id: leastPromising(exact), match: 'exact', addedWords: [], ...title }]
  }
  const { found, others } = findTexts(prepared)
  const own = ownLicenseId(title.raw, prepared.words.length)
  // Another company's agreement built on a model licence is that company's own.
  const borrowed =
    own !== null &&
    ai === undefined &&
    found.every(
      ({ match: { template, verdict } }) =>
        template.id.startsWith('LicenseRef-') && verdict === 'modified' && !opensAs(text, template.id),
    )
  if (found.length === 0 || borrowed) return [withoutText(prepared, title)]
  return [...combine(describe(found, prepared, title)), ...others]
}

/** Texts that differ in their title only are told apart by the version it names. */
function exactId(ids: readonly string[], text: string): string | null {
  const head = ids.length < 2 ? '' : text.slice(0, 600)
  const versioned = ids.find((id) => {
    const version = /-(\d+(?:\.\d+)+)/.exec(id)?.[1]
    return (
      version !== undefined &&
      new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(head)
    )
  })
  return versioned ?? ids[0] ?? null
}

/** A licence found in a text, with the sentences beside it that change it. */
interface FoundText {
  readonly match: TemplateMatch
  readonly exact: boolean
  /** Word ranges beside the text that restrict it. */
  readonly beside: { readonly from: number; readonly to: number }[]
}

interface Found {
  readonly found: readonly FoundText[]
  /** Licences of others beside them that are not known. */
  readonly others: readonly Detection[]
}

/** Takes the best match out of the text, then looks at what stands before and after it. */
function findTexts(text: PreparedText): Found {
  const found: FoundText[] = []
  const others: Detection[] = []
  const rest: { from: number; to: number }[] = []
  const open = [{ from: 0, to: text.words.length }]
  for (let range = open.shift(); range !== undefined; range = open.shift()) {
    const match =
      found.length < MOST_TEXTS && range.to - range.from >= ANOTHER_TEXT ? bestMatch(text, range) : null
    if (match === null) {
      if (range.to > range.from) rest.push(range)
      continue
    }
    const exact = templatesByHash(digestOf(text, match.from, match.to)).includes(match.template.id)
    found.push({ match, exact, beside: [] })
    open.push({ from: range.from, to: match.from }, { from: match.to, to: range.to })
  }
  found.sort((a, b) => a.match.from - b.match.from)
  for (const { from, to } of rest) {
    const before = from === 0 ? 0 : endOf(text, from - 1)
    const passage = text.text.slice(before, endOf(text, to - 1))
    if (found.length > 0 && from > 0 && isAnotherLicense(passage, to - from)) {
      const { raw, start, end } = titleOf(passage)
      others.push({
        id: null,
        match: 'unknown',
        addedWords: [],
        raw,
        start: before + start,
        end: before + end,
      })
    } else attach({ from, to }, found, text)
  }
  return { found, others }
}

/** Restricting sentences go with the text above them, those at the top with the first one. */
function attach(
  { from, to }: { from: number; to: number },
  found: readonly FoundText[],
  text: PreparedText,
): void {
  const above = found.findLast(({ match }) => match.to <= from && match.template.kind !== 'exception')
  const owner = above ?? found.find(({ match }) => match.template.kind !== 'exception')
  if (owner === undefined) return
  const start = text.offsets[from] as number
  for (const sentence of restrictingSentences(passageOf(text, from, to))) {
    const first = text.offsets.findIndex((offset) => offset >= start + sentence.start)
    let last = first
    while (last < to && (text.offsets[last] as number) < start + sentence.end) last += 1
    if (first !== -1 && last > first) owner.beside.push({ from: first, to: last })
  }
}

function bestMatch(text: PreparedText, { from, to }: { from: number; to: number }): TemplateMatch | null {
  let best: TemplateMatch | null = null
  const pairs = new PairSet(text.hashes, from, to)
  for (const template of candidateTemplates(pairs, CANDIDATES, CANDIDATE_SHARE)) {
    const match = matchTemplate(text, template, from, to)
    if (match === null) continue
    // A header of other words is no standard header.
    if (template.kind !== 'text' && match.verdict === 'modified') continue
    if (best === null || scoreOf(match) > scoreOf(best)) best = match
    // Nothing explains a text better than all of its words.
    if (match.verdict === 'equivalent' && match.matched >= WHOLE * (to - from)) break
  }
  return best
}

function scoreOf({ matched, added, removed }: TemplateMatch): number {
  return matched - 2 * (added.length + removed)
}

function describe(found: readonly FoundText[], text: PreparedText, title: Title): readonly Described[] {
  return found.map(({ match, exact, beside }, index) => {
    const { template } = match
    const id = leastPromising(template.id, template.kind)
    const place = index === 0 ? title : placeOf(text, match.from, match.to, found[index - 1]?.match.to ?? 0)
    const changed = match.verdict === 'modified' || beside.length > 0
    const kind = template.kind
    if (!changed) {
      const plain = kind === 'header' ? 'declared' : exact ? 'exact' : 'equivalent'
      return { kind, base: id, detection: { id, match: plain, addedWords: [], ...place } }
    }
    const inside = withGaps(match.added)
    const passages = [...inside]
    for (const range of beside) for (let word = range.from; word < range.to; word++) passages.push(word)
    passages.sort((a, b) => a - b)
    const added = shownWords(text, passages)
    const run = longestRun(passages)
    const shown =
      run === null
        ? place
        : { raw: place.raw, start: text.offsets[run.from] as number, end: endOf(text, run.to) }
    return {
      kind,
      base: id,
      detection: { id: modifiedId(id), match: 'modified', addedWords: added, ...shown },
    }
  })
}

/** Words without repeats; signs of a script without blanks are joined to runs. */
function shownWords({ words, offsets }: PreparedText, indices: readonly number[]): readonly string[] {
  const shown: string[] = []
  let end = -1
  for (const index of indices) {
    const word = words[index] as string
    const offset = offsets[index] as number
    if (isIdeogram(word) && offset === end) shown.push(`${shown.pop() as string}${word}`)
    else shown.push(word)
    end = isIdeogram(word) ? offset + word.length : -1
  }
  return [...new Set(shown)].slice(0, SHOWN_WORDS)
}

interface Described {
  readonly kind: TemplateMatch['template']['kind']
  /** Id of the text it was compared with. */
  readonly base: string
  readonly detection: Detection
}

/**
 * What several finds in one file say together: an exception goes with the licence beside it, a notice with "or later"
 * speaks for the text it stands with, and one licence is told once.
 */
function combine(described: readonly Described[]): readonly Detection[] {
  const out: Detection[] = []
  for (const { kind, base, detection } of described) {
    const last = out.at(-1)
    if (kind === 'exception') {
      if (last === undefined) out.push({ ...detection, id: null, match: 'unknown', raw: base })
      else if (last.id !== null && !last.id.includes(' ') && last.match !== 'modified') {
        out[out.length - 1] = { ...last, id: `${last.id} WITH ${base}`, match: 'equivalent' }
      }
      continue
    }
    const later = `${base.replace(/-only$/, '')}-or-later`
    const same = out.findIndex(({ id }) => id === detection.id || id === later)
    const narrower = out.findIndex(
      ({ id }) => id !== null && `${id.replace(/-only$/, '')}-or-later` === detection.id,
    )
    if (same === -1 && narrower === -1) out.push(detection)
    else if (same === -1) out[narrower] = { ...(out[narrower] as Detection), id: detection.id }
  }
  return out
}

/** No text of a licence: a title, a tag or a notice may still name one. */
function withoutText(text: PreparedText, title: Title): Detection {
  const ai = aiLicense(text.text)
  if (ai !== undefined) {
    // Where the text is known and something else stands here, the title is no proof; an excerpt only names it.
    const known = ai.id === null ? null : templateOf(ai.id)
    const named = ai.id !== null && (known === null || text.words.length < EXCERPT * known.required)
    return { id: named ? ai.id : null, match: named ? 'declared' : 'unknown', addedWords: [], ...title }
  }
  const stated = text.words.length > NOTICE_WORDS ? spdxTag(text.text) : statedLicense(text.text)
  return stated === null || stated.id === null
    ? { id: ownLicenseId(title.raw, text.words.length), match: 'unknown', addedWords: [], ...title }
    : statedDetection(stated, stated.id, text, title)
}

/** A sentence that restricts beside "licensed under …" takes back what the name gives. */
function statedDetection(stated: StatedLicense, id: string, { text }: PreparedText, title: Title): Detection {
  const { name, start, end } = stated
  const beside = `${text.slice(0, start)}\n\n${text.slice(end)}`
  const sentence = restrictsPlainly(beside)
  if (sentence === null) return { id, match: 'declared', addedWords: [], raw: name, start, end }
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

/** How many lines above a text its heading may stand. */
const HEADING_LINES = 6

/** The first line of a text further down in a file: its heading, where there is one. */
function placeOf(text: PreparedText, from: number, to: number, above: number): Title {
  const floor = above === 0 ? 0 : endOf(text, above - 1)
  const start = text.offsets[from] as number
  let line = text.text.lastIndexOf('\n', start) + 1
  for (let count = 0, at = line; count < HEADING_LINES && at > floor; count++) {
    at = text.text.lastIndexOf('\n', at - 2) + 1
    if (at >= floor && /licen[sc]e.*[^.,;:\s]\s*$/i.test(text.text.slice(at, text.text.indexOf('\n', at))))
      line = at
  }
  const title = titleOf(text.text.slice(line, endOf(text, to - 1)))
  return { raw: title.raw, start: line + title.start, end: line + title.end }
}

function digestOf({ words }: PreparedText, from: number, to: number): string {
  if (to - from < 8) return ''
  return createHash('sha256').update(words.slice(from, to).join(' ')).digest('base64url').slice(0, 14)
}

/** A text cannot tell GNU's "only" from "or later"; a notice can. */
function leastPromising(id: string, kind = 'text'): string {
  return kind === 'text' ? id.replace(SHARED_TEXT, '$1-only') : id
}

/** Id of a text that is not its base any more. */
export function modifiedId(base: string): string {
  return `LicenseRef-modified-${base.replace(/^LicenseRef-/, '').replace(/[^A-Za-z0-9.-]+/g, '-')}`
}

/** An added sentence shares words with any licence; those between added words belong to it. */
function withGaps(added: readonly number[]): readonly number[] {
  const filled: number[] = []
  for (const index of added) {
    const last = filled.at(-1)
    if (last !== undefined && index - last - 1 <= GAP && index - last > 1 && filled.length > 3) {
      for (let between = last + 1; between < index; between++) filled.push(between)
    }
    filled.push(index)
  }
  return filled
}

/** The longest run of added words: that is the clause, not the holder's name. */
function longestRun(added: readonly number[]): { from: number; to: number } | null {
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
