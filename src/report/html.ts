import { createHash } from 'node:crypto'
import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { headline } from './headline.js'
import { htmlMarkup } from './html-markup.js'
import {
  componentsSection,
  dutiesSection,
  findingsSection,
  licencesSection,
  othersSection,
  policySection,
  requirementsSection,
  skippedSection,
  stepsSection,
  weightsSection,
} from './html-sections.js'
import { pageStyle } from './html-style.js'
import type { Viewer } from './permalink.js'
import { reason } from './reason.js'
import { svgScale } from './svg-scale.js'
import { Words } from './words.js'

export interface HtmlOptions extends Viewer {
  readonly language: Language
}

/** Nothing is loaded and nothing runs; the one style sheet is allowed by its digest. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** One self-contained page. */
export function renderHtml(verdict: Verdict, options: HtmlOptions): string {
  const words = new Words(options.language, htmlMarkup)
  const { tool, subject, framework, coverage } = verdict
  const meta = [
    subject.name,
    subject.supplier ?? '',
    subject.revision === null ? '' : subject.revision.slice(0, 12),
    `${framework.name} ${framework.version}`,
    `${tool.name} ${tool.version}`,
  ].filter((part) => part !== '')
  const counts = words.count('report.countFiles', coverage.filesRead, {
    bytes: words.bytes(coverage.bytesRead),
    seconds: words.seconds(verdict.elapsedMs),
  })
  const statement =
    verdict.claim?.statement == null
      ? ''
      : `<p class="note">${words.say('report.statement')}: <q>${words.markup.text(verdict.claim.statement)}</q></p>`
  const body = [
    `<header><h1>${headline(verdict, words)}</h1>`,
    `<p class="meta">${words.markup.text(meta.join(' · '))}</p>`,
    `<p><span class="state ${verdict.conclusion}">${words.word('conclusion', verdict.conclusion)}</span></p>`,
    `<figure>${svgScale(verdict, words)}</figure>`,
    `<p>${reason(verdict, words)}</p>${statement}</header>`,
    componentsSection(verdict, words, options),
    stepsSection(verdict, words),
    findingsSection(verdict, words, options),
    weightsSection(verdict, words),
    requirementsSection(verdict, words, options),
    policySection(verdict, words),
    licencesSection(verdict, words),
    dutiesSection(verdict, words),
    othersSection(verdict, words, options),
    skippedSection(verdict, words),
    `<footer><p>${counts}</p></footer>`,
  ].filter((part) => part !== '')
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.say('report.title', { subject: subject.name })}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`
}
