import { describe, expect, test } from '@jest/globals'
import { FAIL_ON } from '../../src/action/inputs.js'
import type { Finding, Verdict } from '../../src/types/verdict.js'
import { CONCLUSIONS } from '../../src/types/vocabulary.js'
import { exitCode, type FailOn } from '../../src/verdict/conclude.js'
import { judge } from '../../src/verdict/policy.js'
import {
  contradiction,
  finding,
  manifestProblem,
  openClaim,
  undeclaredModel,
  verdict,
} from '../support/verdicts.js'

const note = finding({ rule: 'tokenizer/same-vocabulary', severity: 'note' })
const warning = finding({ rule: 'license/unknown', severity: 'warning' })

const good = verdict('supported')
const open = verdict('unverified', { findings: [openClaim] })
const bad = verdict('contradicted', { claim: 'T5', findings: [contradiction] })
const broken = verdict('invalid', { findings: [manifestProblem] })
const silent = verdict('undeclared')

type Case = readonly [string, Verdict | null, Verdict, readonly Finding[], Readonly<Record<FailOn, boolean>>]

const none = { contradicted: false, unverified: false, never: false }
const strictOnly = { contradicted: false, unverified: true, never: false }
const both = { contradicted: true, unverified: true, never: false }

const cases: readonly Case[] = [
  // Nothing to compare with: all counts.
  ['supported', null, good, [], none],
  ['supported with a note', null, good, [note], none],
  ['supported with a warning', null, good, [warning], none],
  ['supported with an error', null, good, [undeclaredModel], both],
  ['unverified', null, open, [openClaim], strictOnly],
  ['unverified with an error', null, open, [openClaim, undeclaredModel], both],
  ['contradicted', null, bad, [contradiction], both],
  ['invalid', null, broken, [manifestProblem], both],
  ['undeclared', null, silent, [], none],
  ['undeclared with a finding of the audit', null, silent, [warning], none],
  // Compared: only what the change adds counts.
  ['contradicted before and after', bad, bad, [], none],
  ['contradicted before and after, with a new error', bad, bad, [undeclaredModel], both],
  ['contradicted before and after, with a new warning', bad, bad, [warning], strictOnly],
  ['contradicted before and after, with a new note', bad, bad, [note], none],
  ['from supported to contradicted', good, bad, [contradiction], both],
  ['from unverified to contradicted', open, bad, [contradiction], both],
  ['from contradicted to unverified under a new claim', bad, open, [openClaim], strictOnly],
  ['from contradicted to supported', bad, good, [], none],
  ['unverified before and after', open, open, [], none],
  ['from supported to unverified', good, open, [openClaim], strictOnly],
  ['from no manifest to a claim that is contradicted', silent, bad, [contradiction], both],
  ['from no manifest to a claim that holds', silent, good, [], none],
  ['a manifest withdrawn', bad, silent, [], none],
  ['invalid before and after', broken, broken, [], none],
  ['invalid before and after, with one problem more', broken, broken, [manifestProblem], both],
  ['from supported to invalid', good, broken, [manifestProblem], both],
  ['from invalid to contradicted', broken, bad, [contradiction], both],
  [
    'contradicted before and after, ceiling lowered by what was a known finding',
    bad,
    verdict('contradicted', { claim: 'T5', ceiling: 'T1', findings: [contradiction] }),
    [],
    both,
  ],
  ['the same contradiction of a higher claim', bad, verdict('contradicted', { claim: 'T6' }), [], both],
]

describe('the fate of the step', () => {
  for (const failOn of FAIL_ON) {
    test.each(cases)(`fail-on ${failOn}: %s`, (_, base, head, added, expected) => {
      expect(judge({ head, base, added }, failOn).failed).toBe(expected[failOn])
    })
  }

  test('agrees with the command line when there is nothing to compare with', () => {
    for (const conclusion of CONCLUSIONS) {
      for (const findings of [[], [note], [warning], [undeclaredModel]]) {
        for (const failOn of ['contradicted', 'unverified'] as const) {
          const head = verdict(conclusion, { findings })
          const { failed } = judge({ head, base: null, added: findings }, failOn)
          expect([conclusion, findings[0]?.severity, failOn, failed]).toEqual([
            conclusion,
            findings[0]?.severity,
            failOn,
            exitCode(head, failOn) !== 0,
          ])
        }
      }
    }
  })
})

describe('whether a comment is due', () => {
  test.each(cases)(
    '%s: as strict as fail-on unverified, whatever fail-on is',
    (_, base, head, added, expected) => {
      for (const failOn of FAIL_ON) {
        expect(judge({ head, base, added }, failOn).noteworthy).toBe(expected.unverified)
      }
    },
  )
})
