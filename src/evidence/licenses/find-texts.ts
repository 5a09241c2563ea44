import { createHash } from 'node:crypto'
import type { Detection } from './detection.js'
import { isLoneDisclaimer } from './disclaimers.js'
import { endOf, matchTemplate, type PreparedText, passageOf, type TemplateMatch } from './match-template.js'
import { isAnotherLicense, restrictingSentences } from './restrictions.js'
import { candidateTemplates, templatesByHash } from './templates.js'
import { titleOf } from './title.js'

const CANDIDATES = 8
const WHOLE = 0.98
const CANDIDATE_SHARE = 0.5
/** Words beside a licence in which another one may stand. */
const ANOTHER_TEXT = 18
/** Licences looked for in one file. */
const MOST_TEXTS = 24

/** A licence found in a text, with the sentences beside it that change it. */
export interface FoundText {
  readonly match: TemplateMatch
  readonly exact: boolean
  /** Word ranges beside the text that restrict it. */
  readonly beside: { readonly from: number; readonly to: number }[]
}

export interface Found {
  readonly found: readonly FoundText[]
  /** Licences of others beside them that are not known. */
  readonly others: readonly Detection[]
}

/** Takes the best match out of the text, then looks at what stands before and after it. */
export function findTexts(text: PreparedText): Found {
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
    const exact = idsByHash(text, match.from, match.to).includes(match.template.id)
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
  for (const template of candidateTemplates(text.hashes, { from, to }, CANDIDATES, CANDIDATE_SHARE)) {
    const match = matchTemplate(text, template, from, to)
    if (match === null) continue
    // A header of other words is no standard header.
    if (template.kind !== 'text' && match.verdict === 'modified') continue
    if (match.verdict === 'modified' && isLoneDisclaimer(passageOf(text, match.from, match.to))) continue
    if (best === null || scoreOf(match) > scoreOf(best)) best = match
    // Nothing explains a text better than all of its words.
    if (match.verdict === 'equivalent' && match.matched >= WHOLE * (to - from)) break
  }
  return best
}

function scoreOf({ matched, added, removed }: TemplateMatch): number {
  return matched - 2 * (added.length + removed)
}

/** Ids of the licences whose text a word range is, hash for hash. */
export function idsByHash({ words }: PreparedText, from: number, to: number): readonly string[] {
  if (to - from < 8) return []
  return templatesByHash(
    createHash('sha256').update(words.slice(from, to).join(' ')).digest('base64url').slice(0, 14),
  )
}
