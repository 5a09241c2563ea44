import { claimedLevel } from '../frameworks/evaluate.js'
import type { Component } from '../types/component.js'
import type { Framework } from '../types/framework.js'
import type { LicenseDutyId } from '../types/license.js'
import type { Location } from '../types/location.js'
import type { Manifest } from '../types/manifest.js'
import type { AppliedPolicy, OrganisationPolicy, PolicyDemand, RepositoryPolicy } from '../types/policy.js'
import type { Finding } from '../types/verdict.js'
import { type FailOn, rank, stricter } from './conclude.js'
import { finding } from './findings/finding.js'

/** Terms of a policy as duties of licences. `forum` is told with the law that governs. */
const DUTIES: Readonly<Record<string, LicenseDutyId>> = {
  nonCommercial: 'non-commercial',
  mauThreshold: 'user-threshold',
  revenueThreshold: 'revenue-threshold',
  revocable: 'revocable',
  unilateralAmendment: 'unilateral-amendment',
  remoteRestriction: 'remote-restriction',
  useRestrictions: 'use-restrictions',
  flowDown: 'flow-down',
  namePrefix: 'name-prefix',
  badge: 'badge',
  outputTraining: 'output-training',
  derivativeOwnership: 'derivative-ownership',
  territoryExcluded: 'territory-excluded',
  nonCompete: 'non-compete',
  governingLaw: 'governing-law',
  forum: 'governing-law',
}

export interface PolicyInput {
  readonly framework: Framework
  readonly organisation: OrganisationPolicy | null
  /** The manifest whose `policy` and waivers count: the base's on a change. */
  readonly ruling: Manifest | null
  /** The manifest that is judged. */
  readonly manifest: Manifest | null
  /** There is a manifest, readable or not. */
  readonly present: boolean
  /** Claimed level on the scale. */
  readonly claimed: string | null
  readonly components: readonly Component[]
  readonly findings: readonly Finding[]
}

/**
 * Lays the policies of organisation and repository over a verdict. The organisation's is the floor: the repository's may
 * ask more, and where it asks less that is told and has no effect. Nothing waives what comes of it.
 * @returns `null` and no finding where neither has a policy
 */
export function applyPolicy(input: PolicyInput): {
  readonly applied: AppliedPolicy | null
  readonly findings: readonly Finding[]
} {
  const { organisation, ruling } = input
  const own = ruling?.policy ?? null
  const changed = policyChange(input)
  if (organisation === null && own === null) return { applied: null, findings: changed }
  const demands = demandsOf(organisation, own)
  const failOn = stricter<FailOn>(organisation?.failOn ?? 'never', own?.failOn ?? 'never')
  return {
    applied: {
      organisation:
        organisation === null ? null : { source: organisation.source, sha256: organisation.sha256 },
      failOn: failOn === 'never' ? null : failOn,
      demands,
    },
    findings: [
      ...manifestFindings(input),
      ...levelFindings(input, own),
      ...licenseFindings(input, own),
      ...waiverFindings(input),
      ...looseningFindings(input, own),
      ...changed,
    ],
  }
}

function demandsOf(organisation: OrganisationPolicy | null, own: RepositoryPolicy | null): PolicyDemand[] {
  const demands: PolicyDemand[] = []
  const add = (id: PolicyDemand['id'], value: string | null | readonly string[], source: string): void => {
    const text = typeof value === 'string' ? value : (value ?? []).join(', ')
    if (text !== '') demands.push({ id, value: text, source })
  }
  if (organisation !== null) {
    const { source } = organisation
    add('fail-on', organisation.failOn, source)
    add('min-level', organisation.minLevel, source)
    add('require-manifest', organisation.requireManifest ? 'true' : null, source)
    add('frameworks', organisation.frameworks, source)
    add('forbidden-terms', organisation.forbiddenLicenseFacts, source)
    add('unwaivable', organisation.unwaivable, source)
  }
  if (own !== null) {
    const source = `${own.location.path}:${own.location.startLine}`
    add('fail-on', own.failOn, source)
    add('min-level', own.minLevel, source)
    add('forbidden-terms', own.forbiddenLicenseFacts, source)
  }
  return demands
}

function manifestFindings({ organisation, present, framework, manifest }: PolicyInput): Finding[] {
  if (organisation === null) return []
  const { source, frameworks, requireManifest } = organisation
  const found: Finding[] = []
  if (requireManifest && !present)
    found.push(
      finding({
        rule: 'policy/manifest',
        severity: 'error',
        message: { key: 'finding.policy-manifest', parameters: { source } },
        locations: [],
      }),
    )
  if (frameworks.length > 0 && !frameworks.includes(framework.id))
    found.push(
      finding({
        rule: 'policy/framework',
        severity: 'error',
        message: {
          key: 'finding.policy-framework',
          parameters: { framework: framework.id, allowed: frameworks.join(', '), source },
        },
        locations: placeOf(manifest),
      }),
    )
  return found
}

function levelFindings(
  { organisation, framework, claimed, manifest }: PolicyInput,
  own: RepositoryPolicy | null,
): Finding[] {
  if (claimed === null) return []
  return demandsOf(organisation, own)
    .filter(({ id }) => id === 'min-level')
    .flatMap(({ value, source }): Finding[] => {
      const lowest = claimedLevel(framework, value)
      const known = lowest !== null && rank(framework, claimed) >= 0
      if (known && rank(framework, claimed) >= rank(framework, lowest)) return []
      return [
        finding({
          rule: 'policy/level',
          // A scale without that level cannot tell whether the demand is met.
          severity: known ? 'error' : 'warning',
          message: {
            key: known ? 'finding.policy-level' : 'finding.policy-level-unknown',
            parameters: { claimed, lowest: value, source },
          },
          locations: placeOf(manifest),
        }),
      ]
    })
}

function licenseFindings({ organisation, components }: PolicyInput, own: RepositoryPolicy | null): Finding[] {
  const forbidden = new Map<LicenseDutyId, { readonly term: string; readonly source: string }>()
  for (const { id, value, source } of demandsOf(organisation, own)) {
    if (id !== 'forbidden-terms') continue
    for (const term of value.split(', ')) {
      const duty = DUTIES[term]
      if (duty !== undefined && !forbidden.has(duty)) forbidden.set(duty, { term, source })
    }
  }
  return components.flatMap(({ purl, name, license, locations }) =>
    (license.duties ?? []).flatMap((duty): Finding[] => {
      const rule = forbidden.get(duty.id)
      if (rule === undefined) return []
      return [
        finding({
          rule: 'policy/license',
          severity: 'error',
          component: purl,
          message: {
            key: 'finding.policy-license',
            parameters: { name, license: duty.license, term: rule.term, source: rule.source },
          },
          locations,
        }),
      ]
    }),
  )
}

function waiverFindings({ organisation, ruling, findings }: PolicyInput): Finding[] {
  const forbidden = new Set(organisation?.unwaivable ?? [])
  return findings.flatMap(({ key, parameters, rule, requirement, component }): Finding[] => {
    if (key !== 'finding.waived') return []
    const word = [requirement, rule].find((one) => one !== undefined && forbidden.has(one))
    if (word === undefined) return []
    return [
      finding({
        rule: 'policy/waiver',
        severity: 'error',
        ...(requirement === undefined ? {} : { requirement }),
        ...(component === undefined ? {} : { component }),
        message: {
          key: 'finding.policy-waiver',
          parameters: { waived: word, source: organisation?.source ?? '' },
        },
        locations: (ruling?.waivers ?? [])
          .filter(({ reason }) => reason === parameters['reason'])
          .map(({ location }) => location),
      }),
    ]
  })
}

function looseningFindings(
  { organisation, framework }: PolicyInput,
  own: RepositoryPolicy | null,
): Finding[] {
  if (organisation === null || own === null) return []
  const loose = (field: string, asked: string, demanded: string) =>
    finding({
      rule: 'policy/loosened',
      severity: 'warning',
      message: {
        key: 'finding.policy-loosened',
        parameters: { field, asked, demanded, source: organisation.source },
      },
      locations: [own.location],
    })
  const found: Finding[] = []
  const { failOn, minLevel } = organisation
  if (failOn !== null && own.failOn !== null && stricter<FailOn>(own.failOn, failOn) !== own.failOn)
    found.push(loose('failOn', own.failOn, failOn))
  if (minLevel !== null && own.minLevel !== null) {
    const [asked, demanded] = [claimedLevel(framework, own.minLevel), claimedLevel(framework, minLevel)]
    if (asked !== null && demanded !== null && rank(framework, asked) < rank(framework, demanded))
      found.push(loose('minLevel', own.minLevel, minLevel))
  }
  return found
}

/** A change of the repository's own policy is shown, and counts from the next change on. */
function policyChange({ ruling, manifest }: PolicyInput): Finding[] {
  if (ruling === manifest || manifest === null) return []
  const [before, after] = [ruling?.policy ?? null, manifest.policy]
  if (said(before) === said(after)) return []
  return [
    finding({
      rule: 'policy/changed',
      severity: 'note',
      message: { key: 'finding.policy-changed', parameters: {} },
      locations: after === null ? placeOf(manifest) : [after.location],
    }),
  ]
}

function said(policy: RepositoryPolicy | null): string {
  if (policy === null) return ''
  return JSON.stringify([policy.failOn, policy.minLevel, [...policy.forbiddenLicenseFacts].sort()])
}

function placeOf(manifest: Manifest | null): readonly Location[] {
  return manifest === null ? [] : [manifest.claim.location]
}
