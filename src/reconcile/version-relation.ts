import type { DependencyFact, ReferenceFact } from '../types/fact.js'
import type { Location } from '../types/location.js'
import type { Pinning, VersionRelation } from '../types/vocabulary.js'
import { LEVEL_SCOPES } from '../types/vocabulary.js'
import { versionRelation } from '../versions/relation.js'
import { isListing, isTransitive, type Part } from './part.js'

/** How a declared version stands to what the repository asks for, and the places that ask. */
export interface VersionStanding {
  readonly relation: VersionRelation
  /** The statement compared with: an exact version, a range as written, a tag or a commit; `null` for none. */
  readonly found: string | null
  /** `found` is one version and no range. */
  readonly exact: boolean
  readonly locations: readonly Location[]
}

interface Statement {
  readonly text: string
  readonly compared: string
  readonly exact: boolean
  readonly location: Location
}

/** The closest relation that any place shows: several places may ask for several versions. */
const CLOSEST: readonly VersionRelation[] = [
  'equal',
  'inside',
  'intersect',
  'unknown',
  'disjoint',
  'unpinned',
]

/**
 * Lays a declared version beside every statement of the part. Exact versions speak before ranges, and what ships or
 * trains before everything else; only when no place of those admits the declared version are the two apart.
 */
export function versionStanding(declared: string | null, part: Part): VersionStanding {
  const statements = statementsOf(part)
  const related = statements.map((statement) => ({
    statement,
    relation: relateVersions(declared, statement.compared),
  }))
  const relation = CLOSEST.find((one) => related.some((other) => other.relation === one)) ?? 'unpinned'
  const ground = related.filter((one) => one.relation === relation).map(({ statement }) => statement)
  return {
    relation,
    found: ground[0]?.text ?? null,
    exact: ground[0]?.exact ?? false,
    locations: ground.map(({ location }) => location),
  }
}

function statementsOf(part: Part): readonly Statement[] {
  const dependencies = part.facts.filter((fact): fact is DependencyFact => fact.kind === 'dependency')
  const references = part.facts.filter(
    (fact): fact is ReferenceFact => fact.kind === 'reference' && !isListing(fact),
  )
  const revisions = nearest(references).flatMap(({ revision, location }) =>
    revision === null ? [] : [{ text: revision, compared: revision, exact: true, location }],
  )
  if (dependencies.length === 0) return revisions
  const direct = dependencies.filter((fact) => !isTransitive(fact))
  const asking = nearest(direct.length === 0 ? dependencies : direct)
  const pins = asking.flatMap(pinOf)
  if (pins.length > 0) return pins
  const locked = dependencies.flatMap(pinOf)
  if (new Set(locked.map(({ text }) => text)).size === 1) return locked
  return asking.flatMap(({ ecosystem, specifier, location }) =>
    specifier === null
      ? []
      : [{ text: specifier, compared: rangeOf(ecosystem, specifier), exact: false, location }],
  )
}

function pinOf({ version, location }: DependencyFact): readonly Statement[] {
  return version === null ? [] : [{ text: version, compared: version, exact: true, location }]
}

/** Facts about what ships or trains, where there are any. */
function nearest<F extends DependencyFact | ReferenceFact>(facts: readonly F[]): readonly F[] {
  const level = facts.filter((fact) => LEVEL_SCOPES.has(fact.scope))
  return level.length === 0 ? facts : level
}

/** A range in the words of PEP 440 or Poetry: Cargo's bare `1.2` is `^1.2`, conda's `=1.26` is `==1.26.*`. */
function rangeOf(ecosystem: string, specifier: string): string {
  const written = specifier.trim()
  if (ecosystem === 'cargo' && /^\d+(?:\.\d+)*$/.test(written)) return `^${written}`
  const conda = ecosystem === 'conda' ? /^=(\d+(?:\.\d+)*)(?:\.\*)?$/.exec(written) : null
  return conda === null ? written : `==${conda[1]}.*`
}

const COMMIT = /^[0-9a-f]{7,40}$/
const TAG = /^v?\d+(?:\.\d+)*(?:[a-z0-9.+-]*)?$/

/**
 * Relation of two statements: versions and ranges by PEP 440 and Poetry's forms, commits by their beginning, tags by
 * name. A commit beside a tag, and a branch beside anything else, is `unknown`.
 */
export function relateVersions(declared: string | null, found: string | null): VersionRelation {
  const a = declared?.trim().toLowerCase() ?? ''
  const b = found?.trim().toLowerCase() ?? ''
  if (isCommit(a) || isCommit(b)) {
    if (!COMMIT.test(a) || !COMMIT.test(b)) return a === '' || b === '' ? 'unpinned' : 'unknown'
    return a.startsWith(b) || b.startsWith(a) ? 'equal' : 'disjoint'
  }
  const relation = versionRelation(declared, found)
  if (relation !== 'unknown') return relation
  if (a === b) return 'equal'
  return TAG.test(a) && TAG.test(b)
    ? a.replace(/^v/, '') === b.replace(/^v/, '')
      ? 'equal'
      : 'disjoint'
    : 'unknown'
}

/** Digits alone are the date of a release more often than a commit. */
function isCommit(text: string): boolean {
  return COMMIT.test(text) && /[a-f]/.test(text)
}

/**
 * How loaded repositories of the hub are fixed: by commit everywhere, by a name that may move, or at some place not at
 * all. `null` for a part that nothing loads from the hub.
 */
export function pinningOf(part: Part): Pinning | null {
  const loading = part.facts.filter(
    (fact): fact is ReferenceFact =>
      fact.kind === 'reference' &&
      (fact.use === 'train' || fact.use === 'load') &&
      (fact.form === 'hub-id' || fact.form === 'hub-url') &&
      fact.target !== 'image' &&
      fact.id.includes('/'),
  )
  if (loading.length === 0) return null
  const revisions = nearest(loading).map(({ revision }) => revision)
  if (revisions.some((revision) => revision === null)) return 'unpinned'
  return revisions.every((revision) => /^[0-9a-f]{40}$/i.test(revision as string)) ? 'pinned' : 'moving'
}
