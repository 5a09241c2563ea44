import type { Fact } from '../types/fact.js'
import {
  type ComponentKind,
  LEVEL_SCOPES,
  type Owner,
  type Relation,
  type Role,
  type Scope,
  type Strength,
} from '../types/vocabulary.js'
import type { KnownLicense } from './known.js'

/**
 * How far the evidence goes for one part. `weights`: stated lineage, or code that loads somebody's weights for training
 * or shipping (a hard sign). `design`: somebody's class, configuration or tokenizer shape is used; the weights may be
 * the declarer's own (a soft sign). `mention`: named, without bearing on the model.
 */
export type Standing = 'weights' | 'design' | 'mention'

/** Everything found about one thing by someone, before it is laid beside the manifest. */
export interface Part {
  /** Identity without version: `model:org/name`, `pypi:torch`, `service:openai`, … in lower case. */
  readonly key: string
  readonly purl: string
  readonly name: string
  readonly kind: ComponentKind
  readonly role: Role | null
  readonly relation: Relation | null
  readonly supplier: string | null
  readonly country: string | null
  readonly version: string | null
  /** Licence according to the catalogue. */
  readonly license: KnownLicense | null
  readonly scope: Scope
  readonly owner: Owner
  readonly standing: Standing
  readonly strength: Strength
  /** Other identities of the same thing (aliases, re-uploads, family). */
  readonly aliases: readonly string[]
  readonly facts: readonly Fact[]
}

const SCOPE_ORDER: readonly Scope[] = [
  'product',
  'training',
  'data',
  'evaluation',
  'development',
  'documentation',
  'vendored',
]

/** The scope that bears most on the level among those seen. */
export function widestScope(scopes: Iterable<Scope>): Scope {
  let best = SCOPE_ORDER.length - 1
  for (const scope of scopes) best = Math.min(best, SCOPE_ORDER.indexOf(scope))
  return SCOPE_ORDER[best]!
}

/** The strongest of several strengths (A before E). */
export function strongest(strengths: Iterable<Strength>): Strength {
  let best: Strength = 'E'
  for (const strength of strengths) if (strength < best) best = strength
  return best
}

/** An entry of a lock that its project does not ask for by itself. */
export function isTransitive(fact: Fact): boolean {
  return fact.kind === 'dependency' && fact.direct === false
}

/**
 * Addresses a package really comes from in place of its registry: what manifests and locks of shipped or training code
 * say. An installation in a build script is one among others and overrides nothing.
 */
export function overridingOrigins(facts: readonly Fact[]): readonly string[] {
  const urls = facts.flatMap((fact) =>
    fact.kind === 'dependency' && fact.url !== null && fact.strength === 'A' && LEVEL_SCOPES.has(fact.scope)
      ? [fact.url]
      : [],
  )
  return [...new Set(urls)]
}

/** An entry of a bill of materials: the publisher's word that the thing is there, and no trace of its use. */
export function isListing(fact: Fact): boolean {
  return fact.kind === 'reference' && fact.use === 'part'
}

/** A part that only locks name: it stands behind a direct dependency and is never asked for by itself. */
export function isTransitivePart(part: Part): boolean {
  return part.facts.length > 0 && part.facts.every(isTransitive)
}
