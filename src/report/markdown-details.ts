import type { Component } from '../types/component.js'
import type { Location } from '../types/location.js'
import type { Finding, Verdict } from '../types/verdict.js'
import type { Section } from './budget.js'
import type { Comparison } from './comparison.js'
import { dutyGroups, dutyWords } from './duties.js'
import { markdownFence } from './escape.js'
import { markdownPlace, markdownPlaces } from './markdown-markup.js'
import { levelWords, relationWords, roleWord, shareWords } from './part-words.js'
import type { Viewer } from './permalink.js'
import { policyDemands } from './policy-demands.js'
import { isAsked, isUnderClaim, requirementTitle } from './requirement-facts.js'
import { isKnown, mainParts, orderedFindings, otherComponents, type Part } from './view.js'
import { otherReasons, weightTests } from './weight-tests.js'
import type { Words } from './words.js'

interface Options extends Viewer {
  readonly comparison?: Comparison
}

/** Rows of the open component table; the rest is folded. */
const PARTS_SHOWN = 10
const PLACES_SHOWN = 2
const LEVEL_MARKS = { error: '✗', warning: '?', note: '·' } as const

/** The open table: parts that bear on the level. */
export function componentTable(verdict: Verdict, words: Words, viewer: Viewer): Section | '' {
  const parts = mainParts(verdict)
  if (parts.length === 0) return ''
  const shares = parts.some((part) => part.share !== null)
  const ranged = parts.some((part) => part.supported !== null && part.supported !== part.ceiling)
  return {
    open: shares
      ? tableHead(
          words,
          ['report.component', 'report.share', 'report.where', 'report.relation', 'report.level'],
          1,
        )
      : tableHead(words, ['report.component', 'report.where', 'report.relation', 'report.level']),
    rows: rowsOf(parts.slice(0, PARTS_SHOWN), (part) => partRow(part, shares, verdict, words, viewer)),
    total: parts.length,
    more: (hidden) => `\n| *${words.count('report.hiddenComponents', hidden)}* | | | |${shares ? ' |' : ''}`,
    close: ranged ? `\n\n<sub>${words.say('report.levelRangeNote')}</sub>` : '',
    part: 0.4,
  }
}

function partRow(part: Part, shares: boolean, verdict: Verdict, words: Words, viewer: Viewer): string {
  const name = `${roleWord(part, words)}<br>${words.markup.code(part.name)}`
  const places = placesOf(part.locations, words, viewer, part.places)
  const cells = [
    name,
    ...(shares ? [shareWords(part, words)] : []),
    places,
    relationWords(part, verdict, words),
    levelWords(part, words),
  ]
  return tableRow(cells)
}

/** Everything that is folded, in the order in which a doubting reader asks. */
export function details(verdict: Verdict, words: Words, options: Options): Section[] {
  const findings = orderedFindings(verdict)
  // The problems of an invalid manifest are told in the open already.
  const isFolded = (finding: Finding): boolean =>
    verdict.conclusion !== 'invalid' || !finding.rule.startsWith('manifest/')
  const fresh = findings.filter((finding) => isFolded(finding) && !isKnown(finding, options.comparison))
  const known = findings.filter((finding) => isKnown(finding, options.comparison))
  const sections = [
    findingSection(words.say('report.findings'), fresh, words, options),
    weightSection(verdict, words),
    requirementSection(verdict, words, options),
    evidenceSection(verdict, words, options),
    fixSection(findings, words),
    findingSection(words.say('report.knownFindings'), known, words, options),
    policySection(verdict, words),
    licenceSection(verdict, words),
    dutySection(verdict, words),
    otherSection(verdict, words, options),
    skippedSection(verdict, words),
  ]
  return sections.filter((section) => section !== null)
}

function findingSection(
  title: string,
  findings: readonly Finding[],
  words: Words,
  viewer: Viewer,
): Section | null {
  if (findings.length === 0) return null
  return folded(
    `${title} (${findings.length})`,
    '',
    rowsOf(findings, (finding) => findingRow(finding, words, viewer)),
    findings.length,
    words,
  )
}

function findingRow(finding: Finding, words: Words, viewer: Viewer): string {
  const { markup } = words
  const about = finding.requirement ?? finding.pointer
  const requirement = about === undefined || about === '' ? '' : ` · ${markup.code(about)}`
  const head = `\n- ${LEVEL_MARKS[finding.severity]} ${words.word('severity', finding.severity)} · ${markup.code(finding.rule)}${requirement}: ${words.message(finding, finding.message)}`
  const places = finding.locations.map((location) => quoteRow(location, words, viewer))
  const help = finding.help === undefined ? '' : `\n  - → ${words.message(finding.help, finding.help.key)}`
  return head + places.join('') + help
}

function quoteRow(location: Location, words: Words, viewer: Viewer): string {
  const quote = location.quote.trim() === '' ? '' : ` ${words.markup.code(location.quote.trim())}`
  return `\n  - ${markdownPlace(location, viewer)}${quote}`
}

function weightSection(verdict: Verdict, words: Words): Section | null {
  const sentences = weightTests(verdict, words)
  if (sentences.length === 0) return null
  return folded(
    `${words.say('report.weightTests')} (${sentences.length})`,
    '',
    rowsOf(sentences, (sentence) => `\n- ${sentence}`),
    sentences.length,
    words,
  )
}

function policySection(verdict: Verdict, words: Words): Section | null {
  const demands = policyDemands(verdict, words)
  if (demands.length === 0) return null
  return folded(
    `${words.say('report.policy')} (${demands.length})`,
    tableHead(words, ['report.policy.demand', 'report.policy.source']),
    rowsOf(demands, ({ demand, source }) => tableRow([demand, source])),
    demands.length,
    words,
  )
}

function requirementSection(verdict: Verdict, words: Words, viewer: Viewer): Section | null {
  const { requirements } = verdict
  if (requirements.length === 0) return null
  return folded(
    `${words.say('report.requirements')} (${requirements.length})`,
    tableHead(words, ['report.requirement', 'report.result', 'report.why', 'report.where']),
    rowsOf(requirements, (requirement) => {
      const result = words.word('result', requirement.result)
      const contradicted = requirement.result === 'contradicted'
      const under = contradicted && isUnderClaim(verdict, requirement.id)
      const title = requirementTitle(verdict, requirement.id, words)
      const why = otherReasons(requirement, words)
      const unspoken = requirement.reasons.slice(requirement.messages.length).map(words.markup.text)
      return tableRow([
        `${words.markup.text(requirement.id)}${title === '' ? '' : `<br><sub>${title}</sub>`}`,
        under
          ? `${result}<br><sub>${words.say('report.underClaim')}</sub>`
          : contradicted && isAsked(verdict, requirement.id)
            ? words.markup.strong(result)
            : result,
        [...why, ...unspoken].join('<br>'),
        placesOf(requirement.locations, words, viewer),
      ])
    }),
    requirements.length,
    words,
  )
}

function evidenceSection(verdict: Verdict, words: Words, viewer: Viewer): Section | null {
  const parts = mainParts(verdict).filter((part) => part.locations.length > 0)
  if (parts.length === 0) return null
  return folded(
    words.say('report.evidenceOf'),
    '',
    rowsOf(parts, (part) => {
      const places = part.locations.map((location) => quoteRow(location, words, viewer)).join('')
      const hidden = part.places - part.locations.length
      const more = hidden > 0 ? `\n  - ${words.say('report.places', { count: hidden })}` : ''
      return `\n- ${roleWord(part, words)} · ${words.markup.code(part.name)}${places}${more}`
    }),
    parts.length,
    words,
  )
}

function fixSection(findings: readonly Finding[], words: Words): Section | null {
  const fixes = new Map<string, NonNullable<Finding['fix']>>()
  for (const { fix } of findings) if (fix !== undefined) fixes.set(JSON.stringify(fix), fix)
  if (fixes.size === 0) return null
  return folded(
    words.say('report.preparedChanges'),
    '',
    rowsOf([...fixes.values()], (fix) => {
      // `<` inside JSON strings is written as an escape, so that no text of a patch can end or begin an HTML comment.
      const patch = JSON.stringify(fix.patch, null, 2).replaceAll('<', '\\u003c')
      return `\n${words.markup.code(fix.path)}\n\n${markdownFence(patch, 'json')}\n`
    }),
    fixes.size,
    words,
  )
}

function licenceSection(verdict: Verdict, words: Words): Section | null {
  const carrying = verdict.components.filter((component) => component.kind !== 'library')
  if (carrying.length === 0) return null
  const { markup } = words
  const cell = (value: string | null): string => (value === null ? '' : markup.text(value))
  return folded(
    words.say('report.licences'),
    tableHead(words, [
      'report.component',
      'report.licenceDeclared',
      'report.licenceDetected',
      'report.licenceConcluded',
    ]),
    rowsOf(carrying, ({ name, license }) =>
      tableRow([markup.code(name), cell(license.declared), cell(license.detected), cell(license.concluded)]),
    ),
    carrying.length,
    words,
  )
}

function dutySection(verdict: Verdict, words: Words): Section | null {
  const groups = dutyGroups(verdict)
  if (groups.length === 0) return null
  return folded(
    `${words.say('report.duties')} (${groups.length})`,
    '',
    rowsOf(
      groups,
      ({ name, license, duties }) =>
        `\n- ${words.markup.code(name)} · ${words.markup.text(license)}: ${duties.map((duty) => dutyWords(duty, words)).join('; ')}`,
    ),
    groups.length,
    words,
  )
}

function otherSection(verdict: Verdict, words: Words, viewer: Viewer): Section | null {
  const hidden = mainParts(verdict).slice(PARTS_SHOWN)
  const others = otherComponents(verdict)
  const total = hidden.length + others.length
  if (total === 0) return null
  return folded(
    `${words.say('report.otherComponents')} (${total})`,
    tableHead(words, [
      'report.component',
      'report.kind',
      'report.scope',
      'report.version',
      'report.licenceConcluded',
      'report.where',
    ]),
    (function* () {
      for (const part of hidden)
        yield tableRow([
          words.markup.code(part.name),
          roleWord(part, words),
          '',
          '',
          part.licence === null ? '' : words.markup.text(part.licence),
          placesOf(part.locations, words, viewer, part.places),
        ])
      for (const component of others) yield otherRow(component, words, viewer)
    })(),
    total,
    words,
  )
}

function otherRow(component: Component, words: Words, viewer: Viewer): string {
  return tableRow([
    words.markup.code(component.name),
    words.word('kind', component.kind),
    words.word('scope', component.scope),
    component.version === null ? '' : words.markup.text(component.version),
    component.license.concluded === 'NOASSERTION' ? '' : words.markup.text(component.license.concluded),
    placesOf(component.locations, words, viewer, component.places),
  ])
}

function skippedSection(verdict: Verdict, words: Words): Section | null {
  const { skipped } = verdict.coverage
  if (skipped.length === 0) return null
  return folded(
    `${words.say('report.notRead')} (${skipped.length})`,
    '',
    rowsOf(skipped, ({ path, reason }) => `\n- ${words.markup.code(path)}: ${words.markup.text(reason)}`),
    skipped.length,
    words,
  )
}

function placesOf(
  locations: readonly Location[],
  words: Words,
  viewer: Viewer,
  total = locations.length,
): string {
  return markdownPlaces(
    locations,
    viewer,
    PLACES_SHOWN,
    (hidden) => words.say('report.places', { count: hidden }),
    total,
  )
}

function folded(title: string, head: string, rows: Iterable<string>, total: number, words: Words): Section {
  return {
    open: `<details><summary>${title}</summary>\n${head === '' ? '' : `\n${head}`}`,
    rows,
    total,
    more: (hidden) => `\n\n${words.count('report.moreRows', hidden)}`,
    close: '\n\n</details>',
    part: 0.5,
  }
}

export function tableHead(words: Words, titles: readonly Parameters<Words['say']>[0][], right = -1): string {
  const names = titles.map((title) => words.say(title))
  const rules = titles.map((_, index) => (index === right ? '--:' : '---'))
  return `| ${names.join(' | ')} |\n| ${rules.join(' | ')} |`
}

export function tableRow(cells: readonly string[]): string {
  return `\n| ${cells.join(' | ')} |`
}

export function* rowsOf<T>(items: readonly T[], row: (item: T) => string): Iterable<string> {
  for (const item of items) yield row(item)
}
