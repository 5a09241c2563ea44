import { templateOf } from '../messages/index.js'
import type { ReportKey } from '../messages/report.js'
import type { Severity } from '../types/vocabulary.js'
import { markdownMarkup } from './markdown-markup.js'
import { visible } from './visible.js'
import { Words } from './words.js'

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly defaultConfiguration: { readonly level: Severity }
  readonly properties: {
    readonly tags: readonly string[]
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation'
    readonly precision: 'high'
  }
}

const FAMILIES = ['claim', 'component', 'manifest', 'license', 'requirement'] as const
const PROBLEMS = { error: 'error', warning: 'warning', note: 'recommendation' } as const

/**
 * Describes a rule from the catalogue: `rule.<id>` is its one-sentence description and `rule.<id>.help` the longer text;
 * a rule without them is described by its family, the part of the id before the slash.
 */
export function sarifRule(id: string, severity: Severity, words: Words): SarifRule {
  const family = FAMILIES.find((name) => id.startsWith(`${name}/`)) ?? 'other'
  const short = templateOf(`rule.${id}`, words.language) === null ? `rule.family.${family}` : `rule.${id}`
  const full = templateOf(`rule.${id}.help`, words.language) === null ? short : `rule.${id}.help`
  const markdown = new Words(words.language, markdownMarkup)
  const say = (by: Words, key: string): string => by.message({ key, parameters: {} }, key)
  const more = (by: Words): string => by.say('rule.seeMore' satisfies ReportKey, { rule: id })
  return {
    id,
    name: pascal(id),
    shortDescription: { text: say(words, short) },
    fullDescription: { text: say(words, full) },
    help: {
      text: `${say(words, full)}\n${more(words)}`,
      markdown: `${say(markdown, full)}\n\n${more(markdown)}`,
    },
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['sovereignty', family],
      'problem.severity': PROBLEMS[severity],
      precision: 'high',
    },
  }
}

/** `component/license-conflict` → `ComponentLicenseConflict`: SARIF wants an identifier a person can read. */
function pascal(id: string): string {
  return visible(id, 200)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')
}
