import type { Coverage } from '../evidence/gather.js'
import type { Evaluation } from '../frameworks/evaluate.js'
import { thirdPartyWeights, type View } from '../frameworks/view.js'
import { text } from '../messages/index.js'
import type { Component } from '../types/component.js'
import type { Framework } from '../types/framework.js'
import type { Manifest, ManifestProblem } from '../types/manifest.js'
import type { OrganisationPolicy } from '../types/policy.js'
import type { ComponentLevel, Finding, RequirementResult, Verdict } from '../types/verdict.js'
import type { Conclusion, Role } from '../types/vocabulary.js'
import { applyPolicy } from './apply-policy.js'
import { conclude } from './conclude.js'
import { dutiesOf } from './duties.js'
import { baseMismatchFindings } from './findings/base-mismatch.js'
import { bomFindings } from './findings/boms.js'
import { claimFindings, componentClaimFindings, manifestFindings } from './findings/claim.js'
import { componentFindings } from './findings/components.js'
import { designDeltaFindings } from './findings/design-delta.js'
import { foundLicenses } from './found-licenses.js'
import { hostsOf } from './hosts.js'
import { unresolvedReferences } from './unresolved.js'
import { applyWaivers } from './waivers.js'

export const VERDICT_SCHEMA_VERSION = '1.0.0'

export interface VerdictInput {
  readonly framework: Framework
  readonly view: View
  readonly evaluation: Evaluation
  readonly levels: readonly ComponentLevel[]
  readonly shares: ReadonlyMap<Role, number>
  readonly problems: readonly ManifestProblem[]
  /** The manifest whose waivers count; `null` for none. */
  readonly waivedBy: Manifest | null
  /** Policy of the organisation; `null` for none. */
  readonly policy: OrganisationPolicy | null
  readonly manifestPath: string | null
  readonly subject: {
    readonly name: string
    readonly repository: string | null
    readonly revision: string | null
  }
  readonly coverage: Coverage
  readonly tool: { readonly name: string; readonly version: string }
  readonly extraFindings: readonly Finding[]
  readonly elapsedMs: number
  readonly now: Date
}

/** Puts the verdict document together (schemas/verdict.schema.json). */
export function buildVerdict(input: VerdictInput): Verdict {
  const { framework, view, evaluation } = input
  const { manifest, declarer } = view
  const invalid = input.problems.some((problem) => problem.severity === 'error')
  const conclusion: Conclusion = invalid ? 'invalid' : conclude(framework, view.claimed, evaluation)
  const claimed = claimFindings(framework, view, evaluation, conclusion)
  const waived = applyWaivers(
    [
      ...manifestFindings(input.problems),
      ...claimed,
      ...componentClaimFindings(framework, view, input.levels),
      ...componentFindings(
        view,
        claimed.some(({ rule }) => rule === 'license/relicensed'),
      ),
      ...baseMismatchFindings(view),
      ...designDeltaFindings(view),
      ...bomFindings(view),
      ...input.extraFindings,
    ],
    input.waivedBy,
    input.now,
  )
  const judged = components(input)
  const unresolved = unresolvedReferences(view)
  const hosts = hostsOf(view)
  const policy = applyPolicy({
    framework,
    organisation: input.policy,
    ruling: input.waivedBy,
    manifest,
    present: input.manifestPath !== null,
    claimed: view.claimed,
    components: judged,
    findings: waived,
  })
  return {
    schemaVersion: VERDICT_SCHEMA_VERSION,
    tool: input.tool,
    subject: {
      name: manifest?.subject.name ?? input.subject.name,
      supplier: manifest?.subject.supplier ?? declarer.name,
      country: manifest?.subject.country ?? declarer.country,
      repository: input.subject.repository,
      revision: input.subject.revision,
      ownerSource: declarer.source,
      manifest: input.manifestPath,
    },
    framework: {
      id: framework.id,
      name: framework.name,
      version: framework.version,
      revision: framework.revision,
      levels: framework.levels.map((level) => ({ id: level.id, title: level.title.en })),
    },
    claim:
      manifest === null
        ? null
        : {
            level: view.claimed ?? manifest.claim.level,
            perspective: manifest.claim.perspective,
            statement: manifest.claim.statement,
            location: manifest.claim.location,
          },
    level: { supported: evaluation.supported, ceiling: evaluation.ceiling },
    conclusion,
    requirements: evaluation.judged.map(
      (one): RequirementResult => ({
        id: one.requirement.id,
        result: one.result,
        reasons: one.reasons.map((reason) => text(reason.key, reason.parameters, 'en')),
        messages: one.reasons,
        locations: one.locations,
      }),
    ),
    components: judged,
    levels: input.levels,
    findings: [...waived, ...policy.findings],
    licenses: foundLicenses(view),
    ...(unresolved.length === 0 ? {} : { unresolved }),
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(policy.applied === null ? {} : { policy: policy.applied }),
    coverage: input.coverage,
    elapsedMs: input.elapsedMs,
  }
}

function components({ view, levels, shares }: VerdictInput): readonly Component[] {
  const weights = new Set(thirdPartyWeights(view))
  return view.rows.map((row) => {
    const { component } = row
    const level = levels.find((one) => one.component === component.purl)
    const bearsWeights =
      weights.has(row) ||
      (component.kind === 'model' && component.owner === 'self' && row.declaration !== null)
    return {
      ...component,
      license: { ...component.license, duties: dutiesOf(row, view) },
      level: level?.ceiling ?? null,
      parameterShare: bearsWeights ? (shares.get(component.role ?? 'backbone') ?? null) : null,
    }
  })
}
