import type { Location } from '../types/location.js'
import type { Finding, Verdict } from '../types/verdict.js'
import { dutyGroups, dutyWords } from './duties.js'
import { htmlMarkup, htmlPlace, htmlTable } from './html-markup.js'
import { levelWords, relationWords, roleWord, shareWords } from './part-words.js'
import type { Viewer } from './permalink.js'
import { policyDemands } from './policy-demands.js'
import { isAsked, isUnderClaim, requirementTitle } from './requirement-facts.js'
import { fixSentence, stepSentences } from './steps.js'
import { mainParts, orderedFindings, otherComponents, placesIn } from './view.js'
import { otherReasons, weightTests } from './weight-tests.js'
import type { Words } from './words.js'

const { text, code } = htmlMarkup

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>\n${content}\n</section>`
}

/** Parts that bear on the level, with the quotes that show them. */
export function componentsSection(verdict: Verdict, words: Words, viewer: Viewer): string {
  const parts = mainParts(verdict)
  if (parts.length === 0) return ''
  const shares = parts.some((part) => part.share !== null)
  const rows = parts.map((part) => [
    `${roleWord(part, words)}<br>${code(part.name)}`,
    ...(shares ? [shareWords(part, words)] : []),
    quotes(part.locations, viewer) + hiddenPlaces(part.places - part.locations.length, words),
    relationWords(part, verdict, words),
    levelWords(part, words),
  ])
  const ranged = parts.some((part) => part.supported !== null && part.supported !== part.ceiling)
  const table = htmlTable(
    [
      { title: words.say('report.component') },
      ...(shares ? [{ title: words.say('report.share'), style: 'number' }] : []),
      { title: words.say('report.evidence') },
      { title: words.say('report.relation') },
      { title: words.say('report.level'), style: 'short' },
    ],
    rows,
    ranged ? words.say('report.levelRangeNote') : '',
  )
  return section(words.say('report.components'), table)
}

export function stepsSection(verdict: Verdict, words: Words): string {
  const findings = orderedFindings(verdict)
  const steps = stepSentences(verdict, findings, words)
  if (steps.length === 0) return ''
  const ready = fixSentence(findings, words)
  return section(
    words.say('report.change'),
    `<ol>${steps.map((step) => `<li>${step}</li>`).join('\n')}</ol>${ready === '' ? '' : `\n<p>${ready}</p>`}`,
  )
}

export function findingsSection(verdict: Verdict, words: Words, viewer: Viewer): string {
  const findings = orderedFindings(verdict)
  if (findings.length === 0) return ''
  const items = findings.map((finding) => findingItem(finding, words, viewer))
  return section(words.say('report.findings'), `<ul class="findings">\n${items.join('\n')}\n</ul>`)
}

function findingItem(finding: Finding, words: Words, viewer: Viewer): string {
  const about = finding.requirement ?? finding.pointer
  const requirement = about === undefined || about === '' ? '' : ` · ${text(about)}`
  const head = `<div class="severity">${words.word('severity', finding.severity)} · ${code(finding.rule)}${requirement}</div>`
  const help =
    finding.help === undefined ? '' : `<p class="note">→ ${words.message(finding.help, finding.help.key)}</p>`
  return `<li class="${finding.severity}">${head}<p>${words.message(finding, finding.message)}</p><div>${quotes(finding.locations, viewer)}${hiddenPlaces(placesIn(finding) - finding.locations.length, words)}</div>${help}</li>`
}

export function requirementsSection(verdict: Verdict, words: Words, viewer: Viewer): string {
  if (verdict.requirements.length === 0) return ''
  const rows = verdict.requirements.map((requirement) => {
    const free = requirement.result === 'contradicted' && isUnderClaim(verdict, requirement.id)
    const quiet = free || (requirement.result === 'contradicted' && !isAsked(verdict, requirement.id))
    const title = requirementTitle(verdict, requirement.id, words)
    const result = `<span class="${quiet ? 'under-claim' : requirement.result}">${words.word('result', requirement.result)}</span>`
    const why = otherReasons(requirement, words)
    const unspoken = requirement.reasons.slice(requirement.messages.length).map(text)
    return [
      `${text(requirement.id)}${title === '' ? '' : `<div class="note title">${title}</div>`}`,
      free ? `${result}<br><span class="note">${words.say('report.underClaim')}</span>` : result,
      [...why, ...unspoken].join('<br>'),
      quotes(requirement.locations, viewer),
    ]
  })
  const columns = [
    { title: words.say('report.requirement') },
    { title: words.say('report.result') },
    { title: words.say('report.why') },
    { title: words.say('report.where') },
  ]
  return section(words.say('report.requirements'), htmlTable(columns, rows))
}

export function weightsSection(verdict: Verdict, words: Words): string {
  const sentences = weightTests(verdict, words)
  if (sentences.length === 0) return ''
  return section(
    words.say('report.weightTests'),
    `<ul>${sentences.map((sentence) => `<li>${sentence}</li>`).join('\n')}</ul>`,
  )
}

export function policySection(verdict: Verdict, words: Words): string {
  const demands = policyDemands(verdict, words)
  if (demands.length === 0) return ''
  const columns = [{ title: words.say('report.policy.demand') }, { title: words.say('report.policy.source') }]
  const rows = demands.map(({ demand, source }) => [demand, source])
  return section(words.say('report.policy'), htmlTable(columns, rows))
}

export function licencesSection(verdict: Verdict, words: Words): string {
  const carrying = verdict.components.filter((component) => component.kind !== 'library')
  if (carrying.length === 0) return ''
  const columns = [
    { title: words.say('report.component') },
    { title: words.say('report.licenceDeclared') },
    { title: words.say('report.licenceDetected') },
    { title: words.say('report.licenceConcluded') },
  ]
  const rows = carrying.map(({ name, license }) => [
    code(name),
    text(license.declared ?? ''),
    text(license.detected ?? ''),
    text(license.concluded),
  ])
  return section(words.say('report.licences'), htmlTable(columns, rows))
}

export function dutiesSection(verdict: Verdict, words: Words): string {
  const groups = dutyGroups(verdict)
  if (groups.length === 0) return ''
  const rows = groups.map(({ name, license, duties }) => [
    code(name),
    text(license),
    duties.map((duty) => `<div>${dutyWords(duty, words)}</div>`).join(''),
  ])
  const columns = [
    { title: words.say('report.component') },
    { title: words.say('report.licenceConcluded') },
    { title: words.say('report.duties') },
  ]
  return section(words.say('report.duties'), htmlTable(columns, rows))
}

export function othersSection(verdict: Verdict, words: Words, viewer: Viewer): string {
  const others = otherComponents(verdict)
  if (others.length === 0) return ''
  const columns = [
    { title: words.say('report.component') },
    { title: words.say('report.kind') },
    { title: words.say('report.scope') },
    { title: words.say('report.version') },
    { title: words.say('report.where') },
  ]
  const rows = others.map((component) => [
    code(component.name),
    words.word('kind', component.kind),
    words.word('scope', component.scope),
    text(component.version ?? ''),
    component.locations.map((location) => htmlPlace(location, viewer)).join('<br>') +
      hiddenPlaces(component.places - component.locations.length, words),
  ])
  return section(words.say('report.otherComponents'), htmlTable(columns, rows))
}

export function skippedSection(verdict: Verdict, words: Words): string {
  const { skipped } = verdict.coverage
  const content =
    skipped.length === 0
      ? `<p>${words.say('report.nothingSkipped')}</p>`
      : `<ul>${skipped.map(({ path, reason }) => `<li>${code(path)}: ${text(reason)}</li>`).join('\n')}</ul>`
  return section(words.say('report.notRead'), content)
}

function quotes(locations: readonly Location[], viewer: Viewer): string {
  return locations
    .map((location) => {
      const quote = location.quote.trim()
      const said = quote === '' ? '' : ` <code class="quote">${text(quote)}</code>`
      return `<div>${htmlPlace(location, viewer)}${said}</div>`
    })
    .join('')
}

function hiddenPlaces(hidden: number, words: Words): string {
  return hidden > 0 ? `<div class="note">${words.say('report.places', { count: hidden })}</div>` : ''
}
