import { claimedLevel, type Evaluation } from '../../frameworks/evaluate.js'
import type { View } from '../../frameworks/view.js'
import { templateOf } from '../../messages/index.js'
import type { Framework, FrameworkRequirement } from '../../types/framework.js'
import type { ManifestProblem } from '../../types/manifest.js'
import type { Message } from '../../types/message.js'
import type { ComponentLevel, Finding } from '../../types/verdict.js'
import type { Conclusion } from '../../types/vocabulary.js'
import { conclude } from '../conclude.js'
import { finding } from './finding.js'
import { relicensingFindings } from './licenses/upstream.js'

/** What would resolve a contradiction depends on its reason; without an entry the requirement's own next step serves. */
const HELP_FOR: Readonly<Record<string, Message>> = {
  'reason.third-party-weights': { key: 'help.train-or-lower', parameters: {} },
  'reason.third-party-weights-unknown-owner': { key: 'help.name-declarer', parameters: {} },
  'reason.weights-borrowed-bytes': { key: 'help.train-or-lower', parameters: {} },
  'reason.weights-borrowed-same': { key: 'help.train-or-lower', parameters: {} },
  'reason.weights-borrowed-rows': { key: 'help.train-or-lower', parameters: {} },
  'reason.weights-borrowed-screen': { key: 'help.train-or-lower', parameters: {} },
  'reason.weights-pair-declared': { key: 'help.train-or-lower', parameters: {} },
  'reason.weights-pair-named': { key: 'help.train-or-lower', parameters: {} },
  'reason.weights-of-others-licensed': { key: 'help.train-or-lower', parameters: {} },
  'reason.layers-copied': { key: 'help.train-or-lower', parameters: {} },
  'reason.third-party-license': { key: 'help.license-own', parameters: {} },
  'reason.weights-undeclared': { key: 'help.declare-weights', parameters: {} },
  'reason.design-undeclared': { key: 'help.declare-design', parameters: {} },
  'reason.api-only': { key: 'help.api-only', parameters: {} },
}

/** The step a framework gives for a requirement; frameworks of the user's own bring their text as a parameter. */
export function nextStep(requirement: FrameworkRequirement): Message {
  const key = `next.${requirement.id}`
  return templateOf(key, 'en') === requirement.next.en
    ? { key, parameters: {} }
    : { key: 'help.next', parameters: { next: requirement.next.en } }
}

/** Problems of the manifest file itself. */
export function manifestFindings(problems: readonly ManifestProblem[]): readonly Finding[] {
  return problems.map((problem) =>
    finding({
      rule: problem.rule,
      pointer: problem.pointer,
      severity: problem.severity,
      message: problem.message,
      locations: [problem.location],
      ...(problem.help === null ? {} : { help: problem.help }),
      ...(problem.fix === null ? {} : { fix: problem.fix }),
    }),
  )
}

/** The claim against the interval. */
export function claimFindings(
  framework: Framework,
  view: View,
  evaluation: Evaluation,
  conclusion: Conclusion,
): readonly Finding[] {
  const claim = view.manifest?.claim
  if (claim === undefined) return []
  const { supported, ceiling } = evaluation
  const needed = new Set(framework.levels.find((level) => level.id === view.claimed)?.requirements ?? [])
  const out: Finding[] = []
  if (view.claimed === null) {
    out.push(
      finding({
        rule: 'claim/unverified',
        severity: 'warning',
        message: { key: 'finding.claim-unknown-level', parameters: { level: claim.written } },
        locations: [claim.location],
      }),
    )
  } else if (conclusion === 'contradicted') {
    const against = evaluation.judged.filter(
      (one) =>
        one.result === 'contradicted' && needed.has(one.requirement.id) && one.requirement.gate !== false,
    )
    for (const one of against) {
      // The licence of borrowed weights follows from borrowing them: one cause, one finding.
      if (
        one.reasons.every((reason) => reason.key === 'reason.weights-of-others-licensed') &&
        against.length > 1
      )
        continue
      out.push(
        finding({
          rule: 'claim/contradicted',
          severity: 'error',
          requirement: one.requirement.id,
          message: one.reasons[0]!,
          locations: [claim.location, ...one.locations],
          help: HELP_FOR[one.reasons[0]!.key] ?? nextStep(one.requirement),
          fix: {
            path: view.manifest!.path,
            patch: [{ op: 'replace', path: '/claim/level', value: ceiling }],
          },
        }),
      )
    }
  } else if (conclusion === 'unverified') {
    const open = evaluation.judged.filter(
      (one) => one.result === 'unverified' && needed.has(one.requirement.id),
    )
    out.push(
      finding({
        rule: 'claim/unverified',
        severity: 'warning',
        message: {
          key: 'finding.claim-unverified',
          parameters: {
            level: claim.written,
            supported,
            requirements: open.map((one) => one.requirement.id).join(', '),
          },
        },
        locations: [claim.location],
        ...(open[0] === undefined ? {} : { help: nextStep(open[0].requirement) }),
      }),
    )
  } else if (conclusion === 'supported' && view.claimed !== supported) {
    out.push(
      finding({
        rule: 'claim/understated',
        severity: 'note',
        message: { key: 'finding.claim-understated', parameters: { level: claim.written, supported } },
        locations: [claim.location],
      }),
    )
  }
  for (const one of evaluation.judged) {
    if (one.result !== 'contradicted' || one.requirement.gate !== false || !needed.has(one.requirement.id))
      continue
    // Each base that is not named is a finding of its own, with the entry that would name it.
    if (one.reasons.every((reason) => reason.key === 'reason.base-undeclared')) continue
    if (one.reasons.every((reason) => reason.key === 'reason.base-relabelled')) {
      // Levels repeat the requirement; the finding is one.
      if (!out.some(({ rule }) => rule === 'license/relicensed'))
        out.push(...relicensingFindings(view, one.requirement.id))
      continue
    }
    out.push(
      finding({
        rule: 'license/conflict',
        severity: 'error',
        requirement: one.requirement.id,
        message: one.reasons[0]!,
        locations: one.locations,
        help: nextStep(one.requirement),
      }),
    )
  }
  return out
}

/** Levels claimed for single components (`claim.components`) against each component's own interval. */
export function componentClaimFindings(
  framework: Framework,
  view: View,
  levels: readonly ComponentLevel[],
): readonly Finding[] {
  const out: Finding[] = []
  for (const claim of view.manifest?.claim.components ?? []) {
    const row = view.rows.find((one) => one.declaration?.id === claim.component)
    const own = levels.find((one) => one.component === row?.component.purl)
    const claimed = claimedLevel(framework, claim.level)
    if (row === undefined || own === undefined || claimed === null) continue
    const conclusion = conclude(framework, claimed, own)
    if (conclusion !== 'contradicted' && conclusion !== 'unverified') continue
    const contradicted = conclusion === 'contradicted'
    out.push(
      finding({
        rule: contradicted ? 'claim/component-contradicted' : 'claim/component-unverified',
        severity: contradicted ? 'error' : 'note',
        component: row.component.purl,
        message: {
          key: contradicted ? 'finding.component-claim-contradicted' : 'finding.component-claim-unverified',
          parameters: {
            name: row.declaration!.name,
            level: claim.level,
            ceiling: own.ceiling,
            supported: own.supported,
          },
        },
        locations: [claim.location, ...(contradicted ? row.component.locations : [])],
        help: { key: contradicted ? 'help.train-or-lower' : 'help.component-evidence', parameters: {} },
      }),
    )
  }
  return out
}
