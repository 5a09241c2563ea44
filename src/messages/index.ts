import type { Message } from '../types/message.js'
import type { Language } from '../types/vocabulary.js'
import { actionTexts } from './action.js'
import { attestationTexts } from './attestation.js'
import { bomTexts } from './boms.js'
import { catalogViewTexts } from './catalog-view.js'
import { fill, type Texts } from './catalogue.js'
import { dutyTexts } from './duties.js'
import { findingTexts } from './findings.js'
import { frameworkTexts } from './frameworks.js'
import { githubSourceTexts } from './github-source.js'
import { historyTexts } from './history.js'
import { licenseTexts } from './licenses.js'
import { manifestTexts } from './manifest.js'
import { purlTexts } from './purl.js'
import { reportTexts } from './report.js'
import { reportVocabulary } from './report-vocabulary.js'
import { requirementTexts } from './requirements.js'
import { ruleTexts } from './rules.js'
import { weightTexts } from './weights.js'
import { weightsScanTexts } from './weights-scan.js'

/** Every text file under its name; keys are unique over all of them. */
export const textFiles: Readonly<Record<string, Texts>> = {
  action: actionTexts,
  attestation: attestationTexts,
  boms: bomTexts,
  catalogView: catalogViewTexts,
  duties: dutyTexts,
  findings: findingTexts,
  frameworks: frameworkTexts,
  githubSource: githubSourceTexts,
  history: historyTexts,
  licenses: licenseTexts,
  manifest: manifestTexts,
  purl: purlTexts,
  requirements: requirementTexts,
  report: reportTexts,
  rules: ruleTexts,
  reportVocabulary,
  weights: weightTexts,
  weightsScan: weightsScanTexts,
}

const texts: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  Object.values(textFiles).flatMap((file) => Object.entries(file)),
)

/** The unfilled text of a key, `null` when the catalogue does not know the key. */
export function templateOf(key: string, language: Language): string | null {
  return texts.get(key)?.[language] ?? null
}

/** The filled text of a key. An unknown key comes back as itself, so that a gap is seen and nothing breaks. */
export function text(key: string, parameters: Message['parameters'], language: Language): string {
  const template = templateOf(key, language)
  return template === null ? key : fill(template, parameters)
}
