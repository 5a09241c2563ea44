import { type Detection, leastPromising, modifiedId } from './detection.js'
import { namesAnotherEdition } from './edition.js'
import type { FoundText } from './find-texts.js'
import { endOf, type PreparedText, type TemplateMatch } from './match-template.js'
import { ownLicenseId, type Title, titleOf } from './title.js'
import { isIdeogram } from './words.js'

/** Added words that are told. */
export const SHOWN_WORDS = 80
const GAP = 6

export function describe(
  found: readonly FoundText[],
  text: PreparedText,
  title: Title,
): readonly Described[] {
  return found.map(({ match, exact, beside }, index) => {
    const { template } = match
    const id = leastPromising(template.id, template.kind)
    const place = index === 0 ? title : placeOf(text, match.from, match.to, found[index - 1]?.match.to ?? 0)
    const changed = match.verdict === 'modified' || beside.length > 0
    const kind = template.kind
    const top = index === 0 ? 0 : (found[index - 1]?.match.to ?? 0)
    if (kind === 'text' && namesAnotherEdition(template.id, headingOf(text, top, match.from))) {
      const own = index === 0 ? ownLicenseId(title.raw, text.words.length) : null
      return { kind, base: id, detection: { id: own, match: 'unknown', addedWords: [], ...place } }
    }
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

export interface Described {
  readonly kind: TemplateMatch['template']['kind']
  /** Id of the text it was compared with. */
  readonly base: string
  readonly detection: Detection
}

/**
 * What several finds in one file say together: an exception goes with the licence beside it, a notice with "or later"
 * speaks for the text it stands with, and one licence is told once.
 */
export function combine(described: readonly Described[]): readonly Detection[] {
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

/** Characters into a text in which its title stands. */
const HEAD = 600

/** What stands over a text and at its top, not what stands further above it. */
function headingOf(text: PreparedText, above: number, from: number): string {
  const start = text.offsets[from] as number
  const floor = above === 0 ? 0 : endOf(text, above - 1)
  return text.text.slice(Math.max(floor, start - HEAD), start + HEAD)
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
