import type { Verdict } from '../types/verdict.js'
import type { Words } from './words.js'

const NAMES = {
  'fail-on': 'report.policy.fail-on',
  'min-level': 'report.policy.min-level',
  'require-manifest': 'report.policy.require-manifest',
  frameworks: 'report.policy.frameworks',
  'forbidden-terms': 'report.policy.forbidden-terms',
  unwaivable: 'report.policy.unwaivable',
} as const

export interface DemandWords {
  /** What is demanded, written by the markup. */
  readonly demand: string
  /** Where the demand comes from, written by the markup. */
  readonly source: string
}

/** Every demand of the policy that was applied, with where it was taken from. Empty without a policy. */
export function policyDemands(verdict: Verdict, words: Words): readonly DemandWords[] {
  return (verdict.policy?.demands ?? []).map(({ id, value, source }) => ({
    demand: words.say(NAMES[id], { value }),
    source: words.markup.code(source),
  }))
}
