import type { LicenseDuty, LicenseDutyId } from '../types/license.js'
import type { Verdict } from '../types/verdict.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import type { Words } from './words.js'

/** What one part's licence asks for. */
export interface DutyGroup {
  readonly name: string
  readonly license: string
  readonly duties: readonly LicenseDuty[]
}

/** Duties of nearly every licence: told where there is room. */
const ORDINARY: ReadonlySet<LicenseDutyId> = new Set<LicenseDutyId>([
  'keep-notices',
  'upstream-notice',
  'attribution',
  'use-restrictions',
  'export-control',
  'governing-law',
  'destroy-on-end',
])

/** Parts that bring duties, in the order of the verdict. With `brief`, only what a reader would not expect of any licence. */
export function dutyGroups(verdict: Verdict, brief = false): readonly DutyGroup[] {
  return verdict.components.flatMap(({ name, license, scope }) => {
    if (brief && !LEVEL_SCOPES.has(scope) && scope !== 'data') return []
    const duties = license.duties.filter(({ id }) => !brief || !ORDINARY.has(id))
    // A data set has a licence, and terms of whose outputs it holds.
    return [...new Set(duties.map((one) => one.license))].map((of) => ({
      name,
      license: of,
      duties: duties.filter((one) => one.license === of),
    }))
  })
}

/** One duty as a phrase, and whether a file shows that it is met. */
export function dutyWords(duty: LicenseDuty, words: Words): string {
  const said = words.message({ key: keyOf(duty), parameters: shown(duty, words) }, duty.id)
  if (duty.state === 'fulfilled') return `${said} (${words.say('report.dutyFulfilled')})`
  return duty.state === 'not-seen' ? `${said} (${words.say('report.dutyNotSeen')})` : said
}

function keyOf({ id, parameters }: LicenseDuty): string {
  switch (id) {
    case 'output-training':
      return `duty.output-training.${parameters['rule']}`
    case 'user-threshold':
    case 'revenue-threshold':
      return `duty.${id}.${parameters['effect']}`
    default:
      return `duty.${id}`
  }
}

function shown({ id, parameters }: LicenseDuty, words: Words): Readonly<Record<string, string | number>> {
  // Sentences without an id of their own come in both languages.
  if (id === 'other') return { text: parameters[words.language] ?? '' }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? words.number(value) : value,
    ]),
  )
}
