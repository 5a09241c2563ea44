import type { VersionRelation } from '../types/vocabulary.js'
import { caretRange } from './caret.js'
import { compareVersions, parseVersion, publicVersion, type Version } from './pep440.js'
import { admits, type Clause, parseSpecifiers } from './specifiers.js'

type Side =
  | { readonly kind: 'exact'; readonly version: Version; readonly text: string }
  | { readonly kind: 'range'; readonly clauses: readonly Clause[] }

/**
 * Relation of two versions or specifier sets in PEP 440 text, or in Poetry's form; ranges that only might be apart are
 * `intersect`, any other form is `unknown`.
 */
export function versionRelation(declared: string | null, found: string | null): VersionRelation {
  if (isOpen(declared) || isOpen(found)) return 'unpinned'
  const a = readSide(declared as string)
  const b = readSide(found as string)
  if (a === null || b === null) return 'unknown'
  if (a.kind === 'exact' && b.kind === 'exact')
    return sameRelease(a.version, b.version) ? 'equal' : 'disjoint'
  if (a.kind === 'exact') return admits(clausesOf(b), a.version, a.text) ? 'inside' : 'disjoint'
  if (b.kind === 'exact') return admits(a.clauses, b.version, b.text) ? 'inside' : 'disjoint'
  return areApart([...a.clauses, ...b.clauses]) ? 'disjoint' : 'intersect'
}

function isOpen(text: string | null): boolean {
  return text === null || /^\s*\*?\s*$/.test(text)
}

function readSide(text: string): Side | null {
  const bare = parseVersion(text)
  if (bare !== null) return { kind: 'exact', version: bare, text: text.trim() }
  const clauses = parseSpecifiers(text) ?? parseSpecifiers(caretRange(text) ?? '?')
  const [first, ...rest] = clauses ?? []
  if (clauses === null || first === undefined) return null
  const version = first.operator === '===' ? parseVersion(first.text) : first.version
  const pins = (first.operator === '==' && !first.prefix) || first.operator === '==='
  if (pins && rest.length === 0 && version !== null) return { kind: 'exact', version, text: first.text }
  return { kind: 'range', clauses }
}

function clausesOf(side: Side): readonly Clause[] {
  return side.kind === 'range' ? side.clauses : []
}

/** A build label (`2.5.1+cu121`) is the same release as the version without one. */
function sameRelease(a: Version, b: Version): boolean {
  if (a.local !== null && b.local !== null) return compareVersions(a, b) === 0
  return compareVersions(publicVersion(a), publicVersion(b)) === 0
}

interface Bound {
  readonly version: Version
  readonly inclusive: boolean
}

/** True when the highest lower bound is above the lowest upper bound. `!=` takes away single points and is left out. */
function areApart(clauses: readonly Clause[]): boolean {
  let lower: Bound | null = null
  let upper: Bound | null = null
  for (const clause of clauses) {
    const { from, to } = boundsOf(clause)
    if (from !== null && (lower === null || isTighter(from, lower, 1))) lower = from
    if (to !== null && (upper === null || isTighter(to, upper, -1))) upper = to
  }
  if (lower === null || upper === null) return false
  const order = compareVersions(lower.version, upper.version)
  return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive))
}

function isTighter(one: Bound, other: Bound, sign: 1 | -1): boolean {
  const order = compareVersions(one.version, other.version) * sign
  return order > 0 || (order === 0 && !one.inclusive)
}

function boundsOf({ operator, version, prefix }: Clause): { from: Bound | null; to: Bound | null } {
  if (version === null || operator === '!=') return { from: null, to: null }
  const at = { version, inclusive: true }
  switch (operator) {
    case '==':
      return prefix
        ? { from: { version: { ...version, dev: '0' }, inclusive: true }, to: endOfSeries(version, 0) }
        : { from: at, to: at }
    case '~=':
      return { from: at, to: endOfSeries(version, 1) }
    case '>=':
      return { from: at, to: null }
    case '>':
      return { from: { version, inclusive: false }, to: null }
    case '<=':
      return { from: null, to: at }
    case '<':
      return { from: null, to: { version, inclusive: false } }
    default:
      return { from: null, to: null }
  }
}

/** The first version after all that share the release without its last `dropped` parts. */
function endOfSeries(version: Version, dropped: number): Bound {
  const release = version.release.slice(0, version.release.length - dropped)
  const last = (BigInt(release[release.length - 1] ?? '0') + 1n).toString()
  return {
    version: {
      ...version,
      release: [...release.slice(0, -1), last],
      pre: null,
      post: null,
      dev: '0',
      local: null,
    },
    inclusive: false,
  }
}
