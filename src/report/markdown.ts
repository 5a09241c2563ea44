import { limits } from '../limits.js'
import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { assemble, type Block, inBytes, inCharacters, type Section } from './budget.js'
import type { Comparison } from './comparison.js'
import { headline } from './headline.js'
import { componentTable, details } from './markdown-details.js'
import { markdownMarkup, markdownPlace } from './markdown-markup.js'
import { commitLink, type Viewer } from './permalink.js'
import { reason } from './reason.js'
import { scaleOf } from './scale.js'
import { fixSentence, stepSentences } from './steps.js'
import { isKnown, manifestProblems, orderedFindings } from './view.js'
import { Words } from './words.js'

export interface MarkdownOptions extends Viewer {
  readonly language: Language
  /** UTF-16 units, marker included. Default: GitHub's limit for a comment. */
  readonly maxCharacters?: number
  /** For a job summary, whose limit counts bytes. */
  readonly maxBytes?: number
  readonly comparison?: Comparison
  /** An HTML comment that becomes the first line. Ours, hence not escaped. */
  readonly marker?: string
  /** Page that explains the judgement. */
  readonly documentationUrl?: string
  /** Path of the declaration this is about, where a document tells of several. */
  readonly part?: string
}

const STEPS_SHOWN = 6
const MARKS = { supported: '✓', unverified: '?', contradicted: '✗', undeclared: '', invalid: '' } as const

/**
 * The pull-request comment, and the job summary: headline, scale, reason, components, next steps, and everything else
 * folded. All text of the repository is escaped; the result never passes the limits given.
 */
export function renderMarkdown(verdict: Verdict, options: MarkdownOptions): string {
  const words = new Words(options.language, markdownMarkup)
  const marker = options.marker === undefined ? '' : `${options.marker}\n`
  const blocks: Block[] = [
    options.part === undefined
      ? `### ${headline(verdict, words)}`
      : `#### ${words.markup.code(options.part)}: ${headline(verdict, words)}`,
    scaleLine(verdict, words),
    reason(verdict, words),
    ...(verdict.conclusion === 'invalid' ? [problems(verdict, words, options)] : []),
    componentTable(verdict, words, options),
    ...changes(verdict, words, options),
    footer(verdict, words, options),
    ...details(verdict, words, options),
  ]
  const characters = (options.maxCharacters ?? limits.commentCharacters) - marker.length
  const body =
    options.maxBytes === undefined
      ? assemble(blocks, characters, inCharacters)
      : assemble(blocks, Math.min(options.maxBytes - inBytes(marker), limits.summaryBytes), inBytes)
  return `${marker}${body}\n`
}

/** `T0 · T1 · [T2] · T3 · T4-1 · T4-2 · T5✗ · T6`: brackets hold the ceiling, the mark stands at the claim. */
function scaleLine(verdict: Verdict, words: Words): string {
  const scale = scaleOf(verdict)
  const steps = scale.levels.map((level, index) => {
    const marked = index === scale.claim ? `${level}${MARKS[verdict.conclusion]}` : level
    return index === scale.ceiling ? `[${marked}]` : marked
  })
  const { markup } = words
  const said: string[] = []
  const say = (key: 'report.ceiling' | 'report.claimed' | 'report.supported', level: string): void => {
    said.push(`${words.say(key)} ${markup.strong(markup.text(level))}`)
  }
  say('report.ceiling', verdict.level.ceiling)
  if (verdict.claim !== null) say('report.claimed', verdict.claim.level)
  say('report.supported', verdict.level.supported)
  const line = said.join(' · ')
  return steps.length === 0 ? line : `${markup.code(steps.join(' · '))} ${line}`
}

/** The numbered next steps. Those of an invalid manifest stand beside its problems. */
function changes(verdict: Verdict, words: Words, options: MarkdownOptions): Block[] {
  if (verdict.conclusion === 'invalid') return []
  const findings = orderedFindings(verdict).filter((finding) => !isKnown(finding, options.comparison))
  const steps = stepSentences(verdict, findings, words)
  if (steps.length === 0) return []
  const ready = fixSentence(findings, words)
  return [
    {
      open: `**${words.say('report.change')}**`,
      rows: numbered(steps.slice(0, STEPS_SHOWN)),
      total: steps.length,
      more: (hidden) => `\n\n${words.count('report.hiddenSteps', hidden)}`,
      close: ready === '' ? '' : `\n\n${ready}`,
      part: 0.5,
    },
  ]
}

function problems(verdict: Verdict, words: Words, viewer: Viewer): Section {
  const found = manifestProblems(verdict)
  const rows = found.map((finding) => {
    const place = finding.locations[0]
    const where = place === undefined ? '' : `${markdownPlace(place, viewer, true)} `
    const help = finding.help === undefined ? '' : `<br>→ ${words.message(finding.help, finding.help.key)}`
    return `${where}${words.message(finding, finding.message)}${help}`
  })
  return {
    open: `**${words.say('report.problems')}**`,
    rows: numbered(rows),
    total: rows.length,
    more: (hidden) => `\n\n${words.count('report.moreRows', hidden)}`,
    close: '',
    part: 0.7,
  }
}

function numbered(rows: readonly string[]): string[] {
  return rows.map((row, index) => `\n${index + 1}. ${row}`)
}

function footer(verdict: Verdict, words: Words, options: MarkdownOptions): string {
  const said: string[] = []
  if (options.comparison !== undefined) said.push(comparedWords(verdict, options.comparison, words))
  const sha = options.headSha ?? verdict.subject.revision
  if (sha !== null && sha !== undefined) {
    const short = words.markup.code(sha.slice(0, 7))
    const link = commitLink(options)
    said.push(`${words.say('report.commit')} ${link === null ? short : `[${short}](${link})`}`)
  }
  said.push(words.markup.text(`${verdict.framework.name} ${verdict.framework.version}`))
  said.push(words.say('report.seconds', { seconds: words.seconds(verdict.elapsedMs) }))
  if (options.documentationUrl !== undefined)
    said.push(`[${words.say('report.howJudged')}](${options.documentationUrl})`)
  return `<sub>${said.join(' · ')}</sub>`
}

function comparedWords(verdict: Verdict, comparison: Comparison, words: Words): string {
  const { baseCeiling } = comparison
  const { ceiling } = verdict.level
  const added = comparison.addedComponents ?? []
  if (baseCeiling === ceiling) return words.say('report.comparedSame', { baseCeiling })
  if (added.length === 0) return words.say('report.comparedChanged', { baseCeiling, ceiling })
  const named = added.slice(0, 3).map((name) => words.markup.code(name))
  const list = added.length > 3 ? `${named.join(', ')}, …` : named.join(', ')
  // The names are written already, so they stand after the sentence instead of inside it.
  return `${words.say('report.comparedAdded', { baseCeiling })} ${list}`
}
