import { claimedLevel, type Evaluation } from '../frameworks/evaluate.js'
import { thirdPartyWeights, type View } from '../frameworks/view.js'
import { templateOf, text } from '../messages/index.js'
import type { Row } from '../reconcile/row.js'
import type { Framework, FrameworkRequirement } from '../types/framework.js'
import type { Location } from '../types/location.js'
import type { ManifestProblem } from '../types/manifest.js'
import type { Message } from '../types/message.js'
import type { ComponentLevel, Finding, Fix } from '../types/verdict.js'
import type { Conclusion, Severity } from '../types/vocabulary.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import { conclude } from './conclude.js'
import { componentsPatch } from './fixes.js'

interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly locations: readonly Location[]
  readonly requirement?: string
  readonly component?: string
  readonly pointer?: string
  readonly help?: Message
  readonly fix?: Fix
}

function finding(draft: Draft): Finding {
  const { message, ...rest } = draft
  return {
    ...rest,
    locations: distinctLines(draft.locations),
    message: text(message.key, message.parameters, 'en'),
    key: message.key,
    parameters: message.parameters,
  }
}

/** A line that shows two things is shown once. */
function distinctLines(locations: readonly Location[]): readonly Location[] {
  const lines = new Map<string, Location>()
  for (const location of locations) {
    const line = `${location.path}:${location.startLine}`
    if (!lines.has(line)) lines.set(line, location)
  }
  return [...lines.values()]
}

/** What would resolve a contradiction depends on its reason; without an entry the requirement's own next step serves. */
const HELP_FOR: Readonly<Record<string, Message>> = {
  'reason.third-party-weights': { key: 'help.train-or-lower', parameters: {} },
  'reason.third-party-weights-unknown-owner': { key: 'help.name-declarer', parameters: {} },
  'reason.weights-of-others-licensed': { key: 'help.train-or-lower', parameters: {} },
  'reason.layers-copied': { key: 'help.train-or-lower', parameters: {} },
  'reason.third-party-license': { key: 'help.license-own', parameters: {} },
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
    // An unnamed base is told by the component itself.
    if (one.reasons.every((reason) => reason.key === 'reason.base-undeclared')) continue
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

/** Severity of an undeclared part by strength (dependencies.md, section 6): A and B fail, C and D warn, E informs. */
function undeclaredSeverity(row: Row): Severity {
  if (row.component.kind === 'library' || row.component.kind === 'image') return 'warning'
  if (!LEVEL_SCOPES.has(row.component.scope)) return 'note'
  if (row.standing === 'weights') return row.component.strength === 'E' ? 'warning' : 'error'
  switch (row.component.strength) {
    case 'A':
    case 'B':
      return 'error'
    case 'C':
    case 'D':
      return 'warning'
    default:
      return 'note'
  }
}

/** Kinds that a declaration must name one by one, wherever they are used outside tests, documentation and evaluation. */
function mustDeclare(row: Row): boolean {
  const { component } = row
  if (component.owner === 'self') return false
  if (component.kind === 'library' || component.kind === 'image') {
    const direct =
      row.part?.facts.some(
        (fact) => fact.kind !== 'dependency' || (!fact.optional && fact.direct !== false),
      ) ?? false
    return LEVEL_SCOPES.has(component.scope) && direct
  }
  return LEVEL_SCOPES.has(component.scope) || component.scope === 'data'
}

/** Above this number of undeclared libraries they are one finding, not as many lines of noise. */
const LIBRARIES_ONE_BY_ONE = 3

/** Declared against found. Without a manifest nothing is undeclared. */
export function componentFindings(view: View): readonly Finding[] {
  if (view.manifest === null) return [...auditFindings(view), ...lineageFindings(view)]
  const manifest = view.manifest
  const out: Finding[] = [...lineageFindings(view)]
  const covered = manifest.components.some((one) => one.coveredBy !== null && view.paths.has(one.coveredBy))
  const libraries: Row[] = []
  for (const row of view.rows) {
    const { component } = row
    if (component.status === 'undeclared' && mustDeclare(row)) {
      if (component.kind === 'library') {
        if (!covered) libraries.push(row)
        continue
      }
      out.push(undeclared(row, manifest.path))
    } else if (component.status === 'unevidenced' && row.declaration!.evidence !== 'none') {
      const required = row.declaration!.evidence === 'required'
      if (component.owner === 'self' && !required) continue
      out.push(
        finding({
          rule: 'component/unevidenced',
          severity: required ? 'error' : 'note',
          component: component.purl,
          message: { key: 'finding.unevidenced', parameters: { name: row.declaration!.name } },
          locations: [row.declaration!.location],
          help: { key: 'help.unevidenced', parameters: {} },
        }),
      )
    } else if (component.status === 'version-conflict') {
      out.push(
        finding({
          rule: 'component/version-conflict',
          severity: 'error',
          component: component.purl,
          message: {
            key: 'finding.version-conflict',
            parameters: {
              name: component.name,
              declared: row.declaration!.version ?? '',
              found: row.part!.version ?? '',
            },
          },
          locations: [row.declaration!.at['version'] ?? row.declaration!.location, ...component.locations],
        }),
      )
    } else if (component.status === 'origin-override') {
      out.push(
        finding({
          rule: 'component/origin-override',
          severity: 'warning',
          component: component.purl,
          message: { key: 'finding.origin-override', parameters: { name: component.name } },
          locations: component.locations,
          help: { key: 'help.origin-override', parameters: {} },
        }),
      )
    }
    out.push(...licenseFindings(row, view))
  }
  if (libraries.length > LIBRARIES_ONE_BY_ONE) {
    out.push(
      finding({
        rule: 'component/undeclared-libraries',
        severity: 'warning',
        message: {
          key: 'finding.undeclared-libraries',
          parameters: {
            count: libraries.length,
            names: libraries
              .slice(0, 8)
              .map((row) => row.component.name)
              .join(', '),
          },
        },
        locations: libraries.slice(0, 3).flatMap((row) => row.component.locations.slice(0, 1)),
        help: { key: 'help.undeclared-libraries', parameters: {} },
        fix: { path: manifest.path, patch: componentsPatch(libraries, manifest) },
      }),
    )
  } else out.push(...libraries.map((row) => undeclared(row, manifest.path)))
  return out

  function undeclared(row: Row, path: string): Finding {
    const { component } = row
    return finding({
      rule: 'component/undeclared',
      severity: undeclaredSeverity(row),
      component: component.purl,
      message: {
        key: row.standing === 'design' ? 'finding.undeclared-design' : 'finding.undeclared',
        parameters: { name: component.name, kind: component.kind, places: component.places },
      },
      locations: component.locations,
      help: {
        key: row.standing === 'design' ? 'help.declare-design' : 'help.declare',
        parameters: { name: component.name },
      },
      fix: { path, patch: componentsPatch([row], manifest) },
    })
  }
}

function licenseFindings(row: Row, view: View): readonly Finding[] {
  const { component } = row
  if (component.owner === 'self' || component.kind === 'library' || component.kind === 'image') return []
  const { declared, detected } = component.license
  if (declared !== null && detected !== null && declared !== detected && row.part?.license?.traced === true) {
    const a = view.licenseFacts(declared)?.id ?? declared
    const b = view.licenseFacts(detected)?.id ?? detected
    if (a.toLowerCase() !== b.toLowerCase()) {
      return [
        finding({
          rule: 'license/conflict',
          severity: 'warning',
          component: component.purl,
          message: {
            key: 'finding.license-conflict',
            parameters: { name: component.name, declared, detected },
          },
          locations: [row.declaration?.at['license'] ?? row.declaration?.location ?? component.locations[0]!],
          help: { key: 'help.license-conflict', parameters: {} },
        }),
      ]
    }
  }
  if (
    (component.kind === 'model' || component.kind === 'dataset' || component.kind === 'tokenizer') &&
    component.license.concluded === 'NOASSERTION' &&
    row.declaration !== null &&
    LEVEL_SCOPES.has(component.scope)
  ) {
    return [
      finding({
        rule: 'license/unknown',
        severity: 'note',
        component: component.purl,
        message: { key: 'finding.license-unknown', parameters: { name: component.name } },
        locations: [row.declaration.location],
        help: { key: 'help.license-unknown', parameters: {} },
      }),
    ]
  }
  return []
}

/** What stands behind a base, as far as the catalogue knows: a base's own bases pass their duties on. */
function lineageFindings(view: View): readonly Finding[] {
  const out: Finding[] = []
  for (const row of thirdPartyWeights(view)) {
    const chain = view.lineage(row.component.name)
    if (chain.length < 2) continue
    out.push(
      finding({
        rule: 'component/lineage',
        severity: 'note',
        component: row.component.purl,
        message: {
          key: 'finding.lineage',
          parameters: { name: row.component.name, ancestors: chain.slice(1).join(' ← ') },
        },
        locations: row.component.locations.slice(0, 1),
      }),
    )
  }
  return out
}

/** What a declaration would have to name, as notes: an audit accuses nobody. */
function auditFindings(view: View): readonly Finding[] {
  const out: Finding[] = []
  const borrowed = new Set(thirdPartyWeights(view))
  for (const row of view.rows) {
    const { component } = row
    if (component.kind === 'library' || component.kind === 'image' || component.kind === 'dataset') continue
    if (component.owner === 'self' || !LEVEL_SCOPES.has(component.scope) || row.standing === 'mention')
      continue
    out.push(
      finding({
        rule: borrowed.has(row) ? 'audit/third-party-weights' : 'audit/declare-design',
        severity: 'note',
        component: component.purl,
        message: {
          key: borrowed.has(row) ? 'finding.audit-weights' : 'finding.audit-design',
          parameters: {
            name: component.name,
            relation: component.relation ?? '',
            supplier: component.supplier ?? '?',
          },
        },
        locations: component.locations,
        help: {
          key: borrowed.has(row) ? 'help.declare' : 'help.declare-design',
          parameters: { name: component.name },
        },
      }),
    )
  }
  return out
}
