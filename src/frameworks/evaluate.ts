import type { Framework, FrameworkLevel, FrameworkRequirement } from '../types/framework.js'
import type { Location } from '../types/location.js'
import type { Message } from '../types/message.js'
import type { Result } from '../types/vocabulary.js'
import { predicates } from './predicates/index.js'
import { partialRandomStart } from './predicates/initialisation.js'
import { openStart } from './predicates/open-start.js'
import { infrastructureSeen } from './predicates/stack.js'
import { tokenizerHinted, tokenizerMeasured } from './predicates/tokenizer.js'
import { type Ground, placesOf, type View } from './view.js'

export interface Judged {
  readonly requirement: FrameworkRequirement
  readonly result: Result
  readonly reasons: readonly Message[]
  readonly locations: readonly Location[]
}

export interface Evaluation {
  readonly judged: readonly Judged[]
  readonly supported: string
  readonly ceiling: string
}

/**
 * Judges every requirement and derives the interval: `supported` is the highest level all of whose requirements are
 * supported, attested or not applicable; `ceiling` the highest considered level none of whose bounding requirements is
 * contradicted. The lowest level is the floor and needs no proof.
 */
export function evaluate(framework: Framework, view: View, now: Date): Evaluation {
  const asked = new Map<string, readonly Ground[]>()
  const holds = (names: readonly string[]): readonly Ground[] =>
    names.flatMap((name) => {
      let grounds = asked.get(name)
      if (grounds === undefined) {
        const predicate = predicates[name]
        if (predicate === undefined)
          throw new Error(`framework ${framework.id} names the unknown predicate ${name}`)
        grounds = predicate(view)
        asked.set(name, grounds)
      }
      return grounds
    })
  const judged = framework.requirements.map((requirement) => judge(requirement, holds, view, now))
  const results = new Map(judged.map((one) => [one.requirement.id, one]))
  return { judged, ...interval(framework, results, view.claimed) }
}

function judge(
  requirement: FrameworkRequirement,
  holds: (names: readonly string[]) => readonly Ground[],
  view: View,
  now: Date,
): Judged {
  const against = holds(requirement.contradicts)
  if (against.length > 0) return judgedBy(requirement, 'contradicted', against)
  if (requirement.appliesWhen !== undefined && holds(requirement.appliesWhen).length === 0) {
    return {
      requirement,
      result: 'not-applicable',
      reasons: [{ key: 'reason.not-applicable', parameters: {} }],
      locations: [],
    }
  }
  const grounds = holds(requirement.supports)
  // Nothing against it was found, but not everything was read: absence is not proof.
  if (grounds.length > 0 && requirement.appliesTo === 'weight-component' && view.unread.length > 0) {
    const parameters = { count: view.unread.length, first: view.unread[0] as string }
    return judgedBy(requirement, 'unverified', [
      { message: { key: 'reason.files-unread', parameters }, locations: [] },
      ...grounds,
    ])
  }
  if (grounds.length > 0 && !requirement.attestOnly) return judgedBy(requirement, 'supported', grounds)
  const attested = attestations(requirement, view, now)
  if (attested.length > 0) return judgedBy(requirement, 'attested', attested)
  const asked = [...requirement.supports, ...requirement.contradicts]
  const towards = asked.flatMap((name) => TOWARDS[name]?.(view) ?? [])
  const beside = asked.flatMap((name) => BESIDE[name]?.(view) ?? [])
  const missing: Ground = {
    message: {
      key: requirement.attestOnly
        ? 'reason.attest-only'
        : towards.some(isShown)
          ? 'reason.partly-shown'
          : 'reason.nothing-found',
      parameters: {},
    },
    locations: [],
  }
  return judgedBy(requirement, 'unverified', [missing, ...grounds, ...towards, ...beside])
}

type Grounds = Readonly<Record<string, (view: View) => readonly Ground[]>>

/** What points towards an open requirement without being enough, by a predicate that the requirement asks. */
const TOWARDS: Grounds = { 'random-start-evidenced': partialRandomStart }

/** What stands beside an open requirement and points nowhere, by the same names. */
const BESIDE: Grounds = {
  'random-start-evidenced': openStart,
  'own-tokenizer-evidenced': (view) => [...tokenizerMeasured(view), ...tokenizerHinted(view)],
  'accelerators-third-party-only': (view) => infrastructureSeen(view, 'accelerator'),
  'clouds-third-party-only': (view) => infrastructureSeen(view, 'cloud'),
}

/** Tests of the weights that find nothing show nothing. */
function isShown({ message }: Ground): boolean {
  return !/^reason\.weights-(?!pair-step)/.test(message.key)
}

function judgedBy(requirement: FrameworkRequirement, result: Result, grounds: readonly Ground[]): Judged {
  const seen = new Set<string>()
  const reasons: Message[] = []
  for (const { message } of grounds) {
    const key = JSON.stringify(message)
    if (seen.has(key)) continue
    seen.add(key)
    reasons.push(message)
  }
  return {
    requirement,
    result,
    reasons,
    locations: placesOf(
      grounds.flatMap((one) => one.locations),
      8,
    ),
  }
}

/**
 * Statements by third parties about this requirement. One about the claim as a whole counts only where nothing but a
 * statement can show the requirement. Expired ones do not count.
 */
function attestations(requirement: FrameworkRequirement, view: View, now: Date): readonly Ground[] {
  const today = now.toISOString().slice(0, 10)
  const out: Ground[] = []
  for (const one of view.manifest?.attestations ?? []) {
    if (one.thirdParty !== true || (one.expires !== null && one.expires < today)) continue
    if (!concerns(one.components, view)) continue
    const named = one.requirements.includes(requirement.id)
    if (!named && !(requirement.attestOnly && one.requirements.length === 0)) continue
    out.push({ message: { key: 'reason.attested', parameters: { by: one.by } }, locations: [one.location] })
  }
  for (const one of view.manifest?.evidence ?? []) {
    if (one.attestedBy === null || !one.requirements.includes(requirement.id)) continue
    if (one.expires !== null && one.expires < today) continue
    if (!concerns(one.components, view)) continue
    if (view.manifest?.ownNames.some((name) => view.sameParty(name, one.attestedBy as string)) === true)
      continue
    out.push({
      message: { key: 'reason.attested', parameters: { by: one.attestedBy } },
      locations: [one.location],
    })
  }
  return out
}

/** A statement about single components says nothing about the model as a whole. */
function concerns(components: readonly string[], view: View): boolean {
  return components.length === 0 || (view.component !== null && components.includes(view.component))
}

function interval(
  framework: Framework,
  results: ReadonlyMap<string, Judged>,
  claimed: string | null,
): { supported: string; ceiling: string } {
  const { levels } = framework
  const floor = levels[0]!.id
  let supported = floor
  let ceiling = floor
  levels.forEach((level, index) => {
    if (index === 0) return
    const needed = level.requirements.map((id) => results.get(id)!)
    if (
      needed.every(
        ({ result }) => result === 'supported' || result === 'attested' || result === 'not-applicable',
      )
    ) {
      if (needed.some(({ result }) => result !== 'not-applicable')) supported = level.id
    }
    if (!isConsidered(level, levels[index - 1]!, results, claimed)) return
    if (!needed.some(bounds)) ceiling = level.id
  })
  // Support cannot stand above the ceiling: a requirement outside the bounding ones may still be contradicted there.
  const order = levels.map((level) => level.id)
  if (order.indexOf(supported) > order.indexOf(ceiling)) supported = ceiling
  return { supported, ceiling }
}

function bounds({ result, requirement }: Judged): boolean {
  return result === 'contradicted' && requirement.gate !== false && requirement.direction !== 'under-claim'
}

function isConsidered(
  level: FrameworkLevel,
  below: FrameworkLevel,
  results: ReadonlyMap<string, Judged>,
  claimed: string | null,
): boolean {
  if (level.considered !== 'when-claimed-or-evidenced' || claimed === level.id) return true
  return level.requirements
    .filter((id) => !below.requirements.includes(id))
    .some((id) => ['supported', 'attested'].includes(results.get(id)!.result))
}

/** The level of this framework that a claim on the T-Class scale stands for, `null` when it stands for none. */
export function claimedLevel(framework: Framework, claim: string | null): string | null {
  if (claim === null) return null
  if (framework.levels.some((level) => level.id === claim)) return claim
  return framework.levels.find((level) => level.equivalent?.includes(claim))?.id ?? null
}
