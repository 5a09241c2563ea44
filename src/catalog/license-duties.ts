import type { LicenseDuty, LicenseDutyId } from '../types/license.js'
import { licenseClauses } from './license-clauses.js'
import type { LicenseFacts } from './licenses.js'

/** A duty by the licence alone, before anybody looked whether it is fulfilled. */
export type DutyOfLicense = Pick<LicenseDuty, 'id' | 'license' | 'parameters' | 'source' | 'checked'>

/**
 * Sentences of the table that stand for a duty with an id. `null` where a field of the same row already says it; a
 * sentence that is missing here is printed as it stands.
 */
const SENTENCES: Readonly<Record<string, LicenseDutyId | null>> = {
  'Keep the copyright and licence notices': 'keep-notices',
  'Ship the notice file': 'notice',
  'Name the author': 'attribution',
  'Share adaptations under the same licence': 'share-alike',
  'No sharing of adaptations': 'no-derivatives',
  'No commercial use': null,
  'No use in production': 'no-production',
  'Follow the acceptable use policy': 'use-restrictions',
  'Bind those you pass it on to by the same use limits': 'flow-down',
  'Follow export control rules': 'export-control',
  'Pass on a copy of the licence': 'license-copy',
  'The licensor owns the outputs': 'output-ownership',
  'Derivatives stay the property of the licensor': 'derivative-ownership',
  'Destroy copies and outputs when it ends': 'destroy-on-end',
  'Destroy all copies when it ends': 'destroy-on-end',
  'Do not improve other large language models with it or its outputs': null,
  'Do not improve other AI models with it or its outputs': null,
  'Develop no other model with it': null,
  'Ask for a licence to offer what competes with NAVER': null,
  'No licence in South Korea, the European Union and the United Kingdom': null,
  'Ask for a licence at USD 1 million of annual revenue': null,
  'Names of derived AI models start with "Solar"; show "Built with Solar"': null,
}

/** Thresholds are stated as numbers in the row. */
const COVERED =
  /^(?:Ask for a licence above [\d,]+ million monthly active users|Show "[^"]+" in the interface above )/

/**
 * The duties of a licence, the ones that bind most first. Empty for a row that was not traced to the licence's text: an
 * invented duty is worse than none.
 */
export function licenseDuties(facts: LicenseFacts): readonly DutyOfLicense[] {
  if (facts.confidence !== 'traced') return []
  const out = new Map<LicenseDutyId, DutyOfLicense>()
  const others: DutyOfLicense[] = []
  const duty = (id: LicenseDutyId, parameters: DutyOfLicense['parameters'] = {}): DutyOfLicense => ({
    id,
    license: facts.id,
    parameters,
    source: facts.source,
    checked: facts.checked,
  })
  const add = (id: LicenseDutyId, parameters: DutyOfLicense['parameters'] = {}): void => {
    if (!out.has(id)) out.set(id, duty(id, parameters))
  }
  const clauses = licenseClauses(facts.id)
  const { revenueThreshold } = facts
  if (facts.commercial === false) add('non-commercial')
  if (facts.territoryExcluded.length > 0)
    add('territory-excluded', { territories: facts.territoryExcluded.join(', ') })
  if (facts.mauThreshold !== null)
    add('user-threshold', { users: facts.mauThreshold, effect: facts.thresholdEffect ?? 'license-needed' })
  if (revenueThreshold !== null) {
    const { amount, currency, per } = revenueThreshold
    add('revenue-threshold', { amount, currency, per, effect: facts.thresholdEffect ?? 'license-needed' })
  }
  if (facts.namePrefix !== null)
    add('name-prefix', {
      prefix: facts.namePrefix,
      ...(facts.outputTraining === 'name' ? { outputs: 'name' } : {}),
      ...clause(clauses?.display ?? null),
    })
  // Above a threshold a label is part of that duty.
  if (facts.badge !== null && facts.thresholdEffect !== 'label')
    add('badge', {
      text: facts.badge,
      ...(facts.outputTraining === 'notice' ? { outputs: 'notice' } : {}),
      ...clause(clauses?.display ?? null),
    })
  if (clauses !== null && clauses.notice !== null)
    add('notice', { sentence: clauses.notice.sentence, ...clause(clauses.notice.clause) })
  if (clauses !== null && clauses.copy !== null) add('license-copy', clause(clauses.copy))
  for (const { en, ko } of facts.duties) {
    if (COVERED.test(en)) continue
    // A permissive licence asks only for what the licensor shipped.
    if (en === 'Ship the notice file' && facts.licensor === null) {
      add('upstream-notice')
      continue
    }
    const id = Object.hasOwn(SENTENCES, en) ? SENTENCES[en] : undefined
    if (id === undefined) others.push(duty('other', { en, ko }))
    else if (id === 'derivative-ownership') add(id, { owner: facts.licensor ?? '' })
    else if (id !== null) add(id)
  }
  if (facts.flowDown === true) add('flow-down')
  if (facts.outputTraining !== null && facts.outputTraining !== 'free')
    add('output-training', { rule: facts.outputTraining })
  if (facts.nonCompete === true) add('non-compete', { licensor: facts.licensor ?? '' })
  if (facts.derivativeOwnership === 'licensor') add('derivative-ownership', { owner: facts.licensor ?? '' })
  if (facts.revocable === true) add('revocable', { licensor: facts.licensor ?? '' })
  if (facts.unilateralAmendment === true) add('unilateral-amendment', { licensor: facts.licensor ?? '' })
  if (facts.remoteRestriction === true) add('remote-restriction', { licensor: facts.licensor ?? '' })
  if (facts.governingLaw !== null)
    add('governing-law', {
      law: facts.governingLaw,
      ...(facts.lawCountry === null ? {} : { country: facts.lawCountry }),
      ...(facts.forum === null ? {} : { forum: facts.forum }),
    })
  return [...out.values(), ...others]
}

function clause(name: string | null): Readonly<Record<string, string>> {
  return name === null ? {} : { clause: name }
}
