import { limits } from '../limits.js'
import { CONCLUSIONS } from '../types/vocabulary.js'
import { worstFirst } from '../verdict/policy.js'
import { assemble, inBytes, inCharacters, type Measure, type Section } from './budget.js'
import { headline } from './headline.js'
import { type MarkdownOptions, renderMarkdown } from './markdown.js'
import { rowsOf, tableHead, tableRow } from './markdown-details.js'
import { markdownMarkup } from './markdown-markup.js'
import { commitLink } from './permalink.js'
import type { ReportPart } from './report-part.js'
import { type ResolvedOptions, renderResolved } from './resolved.js'
import { Words } from './words.js'

/** A part that gets less room than this says nothing worth reading. */
const SMALLEST_PART = 1_500

/**
 * The comment, or the job summary, on one or several declarations. Several come as one document: how they stand in a
 * table, then a part each, the gravest first; the budget is shared while writing, and what finds no room is counted.
 */
export function renderReport(
  parts: readonly ReportPart[],
  options: Omit<MarkdownOptions, 'comparison' | 'part'>,
): string {
  const [only, ...others] = parts
  if (only === undefined) return ''
  if (others.length === 0) return renderMarkdown(only.verdict, withComparison(only, options))
  const words = new Words(options.language, markdownMarkup)
  const measure: Measure = options.maxBytes === undefined ? inCharacters : inBytes
  const limit = Math.min(
    options.maxBytes ?? options.maxCharacters ?? limits.commentCharacters,
    options.maxBytes === undefined ? limits.commentCharacters : limits.summaryBytes,
  )
  const ordered = worstFirst(parts)
  const written = [assemble([`### ${headlineOf(parts, words)}`, table(ordered, words)], limit - 200, measure)]
  let left = limit - measure(written[0] as string) - 200
  let hidden = 0
  for (const [index, part] of ordered.entries()) {
    const room = Math.floor(left / (ordered.length - index)) - 2
    if (room < SMALLEST_PART) {
      hidden += 1
      continue
    }
    const size = measure === inBytes ? { maxBytes: room } : { maxCharacters: room }
    const text = renderMarkdown(part.verdict, {
      ...withComparison(part, options),
      ...size,
      part: part.path,
    }).trimEnd()
    written.push(text)
    left -= measure(text) + 2
  }
  if (hidden > 0) written.push(`<sub>${words.count('report.hiddenDeclarations', hidden)}</sub>`)
  return `${written.join('\n\n')}\n`
}

/** The one line that a comment on these declarations shrinks to. */
export function renderReportResolved(parts: readonly ReportPart[], options: ResolvedOptions): string {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return renderResolved(only.verdict, options)
  const words = new Words(options.language, markdownMarkup)
  const now = headlineOf(parts, words)
  if (options.headSha === undefined) return `${now} · ${words.say('report.resolvedNow')}\n`
  const short = words.markup.code(options.headSha.slice(0, 7))
  const link = commitLink(options)
  return `${now} · ${words.say('report.resolvedIn')} ${link === null ? short : `[${short}](${link})`}\n`
}

/** The first line: of one declaration its own, of several how many stand how. */
export function headlineOf(parts: readonly ReportPart[], words: Words): string {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return headline(only.verdict, words)
  const tally = CONCLUSIONS.map((conclusion) => ({
    conclusion,
    count: parts.filter(({ verdict }) => verdict.conclusion === conclusion).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ conclusion, count }) =>
      words.say('report.tally', { count, conclusion: words.word('conclusion', conclusion) }),
    )
  return words.say('report.headline.many', { count: parts.length, tally: tally.join(', ') })
}

function table(parts: readonly ReportPart[], words: Words): Section {
  const { markup } = words
  return {
    open: tableHead(words, [
      'report.declaration',
      'report.conclusion',
      'report.claimed',
      'report.supported',
      'report.ceiling',
    ]),
    rows: rowsOf(parts, ({ path, verdict: { conclusion, claim, level } }) =>
      tableRow([
        markup.code(path),
        words.word('conclusion', conclusion),
        claim === null ? '' : markup.text(claim.level),
        markup.text(level.supported),
        markup.text(level.ceiling),
      ]),
    ),
    total: parts.length,
    more: (hidden) => `\n\n${words.count('report.hiddenDeclarations', hidden)}`,
    close: '',
    part: 0.5,
  }
}

function withComparison(
  { comparison }: ReportPart,
  options: Omit<MarkdownOptions, 'comparison' | 'part'>,
): MarkdownOptions {
  return comparison === null ? options : { ...options, comparison }
}
