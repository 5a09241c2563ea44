import type { Component } from '../types/component.js'
import type { Location } from '../types/location.js'
import type { Message } from '../types/message.js'
import type { ComponentLevel, Finding, RequirementResult, Verdict } from '../types/verdict.js'
import { LEVEL_SCOPES, type Owner, type Relation, WEIGHT_RELATIONS } from '../types/vocabulary.js'
import type { Comparison } from './comparison.js'
import { fingerprint } from './fingerprint.js'
import { isAsked, isUnderClaim } from './requirement-facts.js'
import { scaleOf } from './scale.js'

/** What every format shows, chosen and ordered once. */

const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 } as const
const DEFAULT_MANIFEST = 'sovereignty.json'

/** Errors first; within a severity what is said about the claim itself, then the order of the verdict. */
export function orderedFindings(verdict: Verdict): readonly Finding[] {
  return [...verdict.findings].sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      Number(b.rule.startsWith('claim/')) - Number(a.rule.startsWith('claim/')),
  )
}

export function isKnown(finding: Finding, comparison: Comparison | undefined): boolean {
  return comparison?.knownFindings?.has(fingerprint(finding)) ?? false
}

export function manifestName(verdict: Verdict): string {
  return verdict.subject.manifest ?? DEFAULT_MANIFEST
}

/** One row of the component table: a part by someone, or a weight component of the model itself. */
export interface Part {
  readonly name: string
  readonly role: string | null
  readonly relation: Relation | null
  readonly owner: Owner
  readonly supplier: string | null
  readonly country: string | null
  readonly licence: string | null
  readonly status: Component['status'] | null
  readonly kind: Component['kind']
  readonly supported: string | null
  readonly ceiling: string | null
  readonly share: number | null
  /** Where a bill of materials lists it; `null` when none does. */
  readonly listedIn: Location | null
  readonly locations: readonly Location[]
  readonly places: number
}

/** Parts that bear on the level and are not mere libraries: weights by share, then the rest in the verdict's order. */
export function mainParts(verdict: Verdict): readonly Part[] {
  const placed = new Set<ComponentLevel>()
  const parts: Part[] = []
  for (const component of verdict.components) {
    const level = verdict.levels.find(
      (candidate) =>
        candidate.component === component.purl &&
        (candidate.role === null || candidate.role === component.role) &&
        !placed.has(candidate),
    )
    if (level !== undefined) placed.add(level)
    if (isMain(component)) parts.push(partOf(component, level))
  }
  for (const level of verdict.levels) if (!placed.has(level)) parts.push(partOfLevel(level))
  const weight = (part: Part): number => (part.ceiling === null ? 1 : 0)
  return parts.sort((a, b) => weight(a) - weight(b) || (b.share ?? -1) - (a.share ?? -1))
}

function isMain(component: Component): boolean {
  return component.kind !== 'library' && LEVEL_SCOPES.has(component.scope)
}

/** Everything else: libraries, and parts whose scope never bears on the level. */
export function otherComponents(verdict: Verdict): readonly Component[] {
  return verdict.components.filter((component) => !isMain(component))
}

function partOf(component: Component, level: ComponentLevel | undefined): Part {
  return {
    name: component.name,
    role: component.role,
    relation: component.relation,
    owner: component.owner,
    supplier: component.supplier,
    country: component.country,
    licence: component.license.concluded,
    status: component.status,
    kind: component.kind,
    supported: level?.supported ?? component.level,
    ceiling: level?.ceiling ?? component.level,
    share: component.parameterShare ?? level?.parameterShare ?? null,
    listedIn: component.listedIn?.[0] ?? null,
    locations: component.locations,
    places: component.places,
  }
}

function partOfLevel(level: ComponentLevel): Part {
  return {
    name: level.name,
    role: level.role,
    relation: null,
    owner: 'self',
    supplier: null,
    country: null,
    licence: null,
    status: null,
    kind: 'model',
    supported: level.supported,
    ceiling: level.ceiling,
    share: level.parameterShare,
    listedIn: null,
    locations: [],
    places: 0,
  }
}

/** Shipped weights by others that hold the level below the claim. */
export function blockers(verdict: Verdict): readonly Part[] {
  const { levels, claim } = scaleOf(verdict)
  if (claim === -1) return []
  return mainParts(verdict).filter(
    (part) =>
      part.owner !== 'self' &&
      part.relation !== null &&
      WEIGHT_RELATIONS.has(part.relation) &&
      part.ceiling !== null &&
      levels.indexOf(part.ceiling) < claim,
  )
}

/** Requirements that the claimed level (without a claim, the level after the ceiling) asks for and that are not settled. */
export function openRequirements(verdict: Verdict): readonly RequirementResult[] {
  return verdict.requirements
    .filter(
      ({ id, result }) =>
        isAsked(verdict, id) &&
        (result === 'unverified' || (result === 'contradicted' && !isUnderClaim(verdict, id))),
    )
    .sort((a, b) => Number(b.result === 'contradicted') - Number(a.result === 'contradicted'))
}

/** A next step. */
export interface Step {
  readonly help: Message
  /** What the step is about: a requirement's id, a component's name or a rule. */
  readonly about: string | null
  /** `about` is a requirement's id. */
  readonly requirement: boolean
}

/** The distinct next steps, in the order of their findings; notes ask for nothing. */
export function nextSteps(verdict: Verdict, findings: readonly Finding[]): readonly Step[] {
  const steps = new Map<string, Step>()
  for (const finding of findings) {
    if (finding.help === undefined || finding.severity === 'note') continue
    const about = finding.requirement ?? componentName(verdict, finding.component) ?? topicOf(finding)
    const key = JSON.stringify([about, finding.help.key, Object.entries(finding.help.parameters).sort()])
    if (!steps.has(key))
      steps.set(key, { help: finding.help, about, requirement: finding.requirement !== undefined })
  }
  return [...steps.values()]
}

function componentName(verdict: Verdict, purl: string | undefined): string | null {
  if (purl === undefined) return null
  return verdict.components.find((component) => component.purl === purl)?.name ?? null
}

/** A step of a finding about no single component still needs a subject: its rule. A claim's step is about all of it. */
function topicOf(finding: Finding): string | null {
  return finding.rule.startsWith('claim/') ? null : finding.rule
}

/** Findings with a prepared change, apart from those that only lower the claim: that choice is offered by itself. */
export function hasPreparedChange(finding: Finding): boolean {
  return finding.fix?.patch.some((step) => !step.path.startsWith('/claim/')) ?? false
}

/** What is wrong with the manifest, for a verdict that could not be reached. */
export function manifestProblems(verdict: Verdict): readonly Finding[] {
  return orderedFindings(verdict).filter((finding) => finding.rule.startsWith('manifest/'))
}

/** The errors that decide a contradiction: what is said about the claim, else all of them. */
export function decidingFindings(verdict: Verdict): readonly Finding[] {
  const errors = orderedFindings(verdict).filter((finding) => finding.severity === 'error')
  const onClaim = errors.filter((finding) => finding.rule.startsWith('claim/'))
  return onClaim.length > 0 ? onClaim : errors
}

/** How many places a finding has in all: its `places`, where it tells more than it lists. */
export function placesIn({ parameters, locations }: Finding): number {
  const told = parameters['places']
  return typeof told === 'number' ? Math.max(told, locations.length) : locations.length
}
