import type { Location } from '../types/location.js'
import type { Finding, RequirementResult, Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { type Colour, colour } from './colour.js'
import { fixSentence, levelWords, relationWords, roleWord, shareWords } from './part-words.js'
import { reason } from './reason.js'
import { isUnderClaim } from './requirement-facts.js'
import { plainMarkup } from './sentence.js'
import { textScale } from './text-scale.js'
import { mainParts, openRequirements, orderedFindings, otherComponents } from './view.js'
import { visible } from './visible.js'
import { clipToWidth, displayWidth, padEnd, padStart, wrap } from './width.js'
import { Words } from './words.js'

export interface TextOptions {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Show everything: all findings, places, requirements, components and files that were not read. */
  readonly verbose?: boolean
}

const FINDINGS_SHOWN = 12
const REQUIREMENTS_SHOWN = 6
const PARTS_SHOWN = 8
const PLACES_SHOWN = 2
/** A longer rule name does not push the column of the others. */
const RULE_COLUMN = 22
/** Narrower than this no table holds; wider than this no line reads well. */
const NARROWEST = 50
const WIDEST = 140

/** The report for a terminal. Ends with a line feed. */
export function renderText(verdict: Verdict, options: TextOptions): string {
  const page = new Page(verdict, options)
  return `${page.lines().join('\n')}\n`
}

class Page {
  readonly verdict: Verdict
  readonly words: Words
  readonly paint: Colour
  readonly width: number
  readonly verbose: boolean

  constructor(verdict: Verdict, options: TextOptions) {
    this.verdict = verdict
    this.words = new Words(options.language, plainMarkup)
    this.paint = colour(options.color)
    this.width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
    this.verbose = options.verbose ?? false
  }

  lines(): string[] {
    const { verdict, words, paint } = this
    const sections = [
      [this.header()],
      textScale(verdict, words, paint, this.width),
      this.opening(),
      this.parts(),
      this.findings(),
      this.requirements(),
      this.verbose ? this.others() : [],
      this.verbose ? this.skipped() : [],
      this.closing(),
    ]
    return sections
      .filter((section) => section.length > 0)
      .flatMap((section, index) => (index === 0 ? section : ['', ...section]))
  }

  header(): string {
    const { tool, framework, subject } = this.verdict
    const said = [`${tool.name} ${tool.version}`, `${framework.name} ${framework.version}`, subject.name]
    return this.paint.bold(clipToWidth(visible(said.join(' · '), 400), this.width))
  }

  /** What the scale alone does not say; a contradiction is said by its findings. */
  opening(): string[] {
    const { conclusion } = this.verdict
    const told = this.verdict.findings.some((finding) => finding.rule.startsWith('claim/'))
    if (conclusion === 'contradicted' || conclusion === 'supported') return []
    if (conclusion === 'unverified' && told) return []
    const lines = this.indented(2, reason(this.verdict, this.words))
    if (conclusion === 'undeclared') lines.push(...this.arrow(2, this.words.say('report.declareStep')))
    return lines
  }

  parts(): string[] {
    const { verdict, words, paint } = this
    const all = mainParts(verdict)
    if (all.length === 0) return []
    const shown = this.verbose ? all : all.slice(0, PARTS_SHOWN)
    const rows = shown.map((part) => ({
      role: roleWord(part, words),
      name: visible(part.name, 80),
      share: shareWords(part, words),
      level: levelWords(part, words),
      relation: relationWords(part, verdict, words),
    }))
    const widest = (pick: (row: (typeof rows)[number]) => string, most: number): number =>
      Math.min(most, Math.max(...rows.map((row) => displayWidth(pick(row)))))
    const role = widest((row) => row.role, 18)
    const share = widest((row) => row.share, 12)
    const level = widest((row) => row.level, 18)
    const name = widest((row) => row.name, Math.min(48, Math.max(16, this.width - role - share - level - 10)))
    const lines = rows.flatMap((row) => {
      const cells = [
        padEnd(clipToWidth(row.role, role), role),
        padEnd(clipToWidth(row.name, name), name),
        padStart(row.share, share),
        padEnd(clipToWidth(row.level, level), level),
      ].filter((cell) => cell !== '')
      const line = `  ${cells.join('  ')}`
      const column = displayWidth(line) + 2
      const room = this.width - column
      if (room < 24) return [line.trimEnd(), ...this.indented(6, row.relation).map(paint.dim)]
      const [first = '', ...rest] = wrap(row.relation, room)
      return [
        `${line}  ${paint.dim(first)}`.trimEnd(),
        ...rest.map((text) => ' '.repeat(column) + paint.dim(text)),
      ]
    })
    if (all.length > shown.length)
      lines.push(`  ${paint.dim(`… ${words.count('report.moreComponents', all.length - shown.length)}`)}`)
    return lines
  }

  findings(): string[] {
    const all = orderedFindings(this.verdict)
    const shown = this.verbose ? all : all.slice(0, FINDINGS_SHOWN)
    const widths = shown.map((finding) => displayWidth(visible(finding.rule, 60)))
    const rule = Math.max(0, ...widths.filter((width) => width <= RULE_COLUMN))
    const lines = shown.flatMap((finding) => this.finding(finding, rule))
    if (all.length > shown.length)
      lines.push(
        `  ${this.paint.dim(`… ${this.words.count('report.moreFindings', all.length - shown.length)}`)}`,
      )
    const closing = [
      this.verdict.conclusion === 'contradicted'
        ? this.words.say('report.lowerStep', { ceiling: this.verdict.level.ceiling })
        : '',
      fixSentence(all, this.words),
    ].filter((sentence) => sentence !== '')
    if (closing.length > 0) lines.push('', ...closing.flatMap((sentence) => this.arrow(2, sentence)))
    return lines
  }

  finding(finding: Finding, ruleWidth: number): string[] {
    const { words, paint } = this
    const tone = { error: paint.red, warning: paint.yellow, note: paint.dim }[finding.severity]
    const mark = { error: '✗', warning: '?', note: '·' }[finding.severity]
    const rule = visible(finding.rule, 60)
    const requirement = finding.requirement === undefined ? '' : visible(finding.requirement, 24)
    const message = words.message(finding, finding.message)
    const head = `  ${mark} ${padEnd(rule, ruleWidth)}${requirement === '' ? '' : `  ${requirement}`}`
    const painted = `  ${tone(mark)} ${paint.bold(padEnd(rule, ruleWidth))}${requirement === '' ? '' : `  ${requirement}`}`
    const oneLine = displayWidth(head) + 2 + displayWidth(message) <= this.width
    const lines = oneLine ? [`${painted}  ${message}`] : [painted.trimEnd(), ...this.indented(6, message)]
    lines.push(...this.places(finding.locations, this.verdict.conclusion === 'invalid'))
    if (finding.help !== undefined)
      lines.push(...this.arrow(6, words.message(finding.help, finding.help.key)))
    return lines
  }

  /** `path:line  quote`, the quotes in one column. */
  places(locations: readonly Location[], withColumn: boolean): string[] {
    const shown = this.verbose ? locations : locations.slice(0, PLACES_SHOWN)
    const named = shown.map((location) => ({
      place: `${visible(location.path, 200)}:${location.startLine}${withColumn ? `:${location.startColumn}` : ''}`,
      quote: visible(location.quote.trim(), 400),
    }))
    const column = Math.min(
      Math.floor(this.width / 2),
      Math.max(0, ...named.map(({ place }) => displayWidth(place))),
    )
    const lines = named.map(({ place, quote }) => {
      const line = `      ${padEnd(place, column)}`
      const room = this.width - displayWidth(line) - 2
      return room < 8 || quote === ''
        ? line.trimEnd()
        : `${line}  ${this.paint.dim(clipToWidth(quote, room))}`
    })
    const hidden = locations.length - shown.length
    if (hidden > 0) lines.push(`      ${this.paint.dim(this.words.say('report.places', { count: hidden }))}`)
    return lines
  }

  /** Open requirements that no finding has spoken of; with `verbose` every requirement. */
  requirements(): string[] {
    const { verdict, words, paint } = this
    if (this.verdict.conclusion === 'invalid' && !this.verbose) return []
    const told = new Set(verdict.findings.map((finding) => finding.requirement))
    const all = this.verbose
      ? verdict.requirements
      : openRequirements(verdict).filter((requirement) => !told.has(requirement.id))
    const shown = this.verbose ? all : all.slice(0, REQUIREMENTS_SHOWN)
    const lines = this.grouped(shown).flatMap((group) => this.requirement(group))
    if (all.length > shown.length)
      lines.push(`  ${paint.dim(`… ${words.count('report.moreRequirements', all.length - shown.length)}`)}`)
    return lines
  }

  /** Requirements open for one and the same reason are one line, except where their places are shown. */
  grouped(requirements: readonly RequirementResult[]): readonly RequirementResult[] {
    if (this.verbose) return requirements
    const groups = new Map<string, RequirementResult>()
    for (const requirement of requirements) {
      const key = JSON.stringify([requirement.result, requirement.reasons])
      const group = groups.get(key)
      groups.set(key, group === undefined ? requirement : { ...group, id: `${group.id}, ${requirement.id}` })
    }
    return [...groups.values()]
  }

  requirement(requirement: RequirementResult): string[] {
    const { words, paint } = this
    const { mark, tone } = {
      supported: { mark: '✓', tone: paint.green },
      attested: { mark: '✓', tone: paint.green },
      contradicted: { mark: '✗', tone: paint.red },
      unverified: { mark: '?', tone: paint.yellow },
      'not-applicable': { mark: '–', tone: paint.dim },
    }[this.isMore(requirement) ? 'not-applicable' : requirement.result]
    const id = padEnd(visible(requirement.id, 120), 10)
    const word = this.resultWord(requirement)
    const why = requirement.messages
      .map((message, index) => words.message(message, requirement.reasons[index] ?? message.key))
      .join(' ')
    const head = `  ${mark} ${id}  ${word}`
    const painted = `  ${tone(mark)} ${paint.bold(id)}  ${word}`
    const oneLine = displayWidth(head) + 2 + displayWidth(why) <= this.width
    const lines =
      oneLine || why === '' ? [`${painted}  ${why}`.trimEnd()] : [painted, ...this.indented(6, why)]
    if (this.verbose) lines.push(...this.places(requirement.locations, false))
    return lines
  }

  /** The model is more than the level of this requirement asks. */
  isMore(requirement: RequirementResult): boolean {
    return requirement.result === 'contradicted' && isUnderClaim(this.verdict, requirement.id)
  }

  resultWord(requirement: RequirementResult): string {
    const word = this.words.word('result', requirement.result)
    return this.isMore(requirement) ? `${word} (${this.words.say('report.underClaim')})` : word
  }

  others(): string[] {
    const { words, paint } = this
    const others = otherComponents(this.verdict)
    if (others.length === 0) return []
    const lines = others.map((component) => {
      const place = component.locations[0]
      const said = [
        words.word('kind', component.kind),
        words.word('scope', component.scope),
        component.version === null ? '' : visible(component.version, 40),
        place === undefined ? '' : `${visible(place.path, 200)}:${place.startLine}`,
      ].filter((part) => part !== '')
      return `  ${padEnd(visible(component.name, 60), 28)}  ${paint.dim(said.join(' · '))}`
    })
    return [`  ${paint.bold(words.say('report.otherComponents'))}`, ...lines]
  }

  skipped(): string[] {
    const { skipped } = this.verdict.coverage
    if (skipped.length === 0) return []
    const lines = skipped.map(
      ({ path, reason }) => `  ${visible(path, 200)}  ${this.paint.dim(visible(reason, 300))}`,
    )
    return [`  ${this.paint.bold(this.words.say('report.notRead'))}`, ...lines]
  }

  closing(): string[] {
    const { verdict, words } = this
    const libraries = verdict.components.filter((component) => component.kind === 'library').length
    const parts = mainParts(verdict).length
    const said = [
      words.count('report.countComponents', parts),
      words.count('report.countDependencies', libraries),
      words.count('report.countFiles', verdict.coverage.filesRead, {
        bytes: words.bytes(verdict.coverage.bytesRead),
        seconds: words.seconds(verdict.elapsedMs),
      }),
    ]
    const skipped = verdict.coverage.skipped.length
    if (skipped > 0) said.push(words.count('report.skippedFiles', skipped))
    return wrap(said.join(' · '), this.width - 2).map((line) => `  ${this.paint.dim(line)}`)
  }

  indented(by: number, message: string): string[] {
    return wrap(message, this.width - by).map((line) => ' '.repeat(by) + line)
  }

  arrow(by: number, message: string): string[] {
    return wrap(message, this.width - by - 2).map(
      (line, index) => `${' '.repeat(by)}${index === 0 ? '→ ' : '  '}${line}`,
    )
  }
}
