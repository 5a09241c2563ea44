import {
  baseVersion,
  compareVersions,
  isPreRelease,
  parseVersion,
  publicVersion,
  type Version,
} from './pep440.js'

export type Operator = '===' | '==' | '!=' | '~=' | '<=' | '>=' | '<' | '>'

/** One clause of a specifier set. */
export interface Clause {
  readonly operator: Operator
  /** As written, without the operator. */
  readonly text: string
  /** `null` for `===`, which compares text. */
  readonly version: Version | null
  /** The version ends in `.*`. */
  readonly prefix: boolean
}

const CLAUSE = /^(?:(===)\s*([^\s;)]*)|(==|!=|~=|<=|>=|<|>)\s*(\S+))$/

/** Parses a comma-separated specifier set; `null` when a clause is none of PEP 440. An empty set admits everything. */
export function parseSpecifiers(text: string): readonly Clause[] | null {
  const clauses: Clause[] = []
  for (const part of text.split(',')) {
    if (part.trim() === '') continue
    const clause = parseClause(part.trim())
    if (clause === null) return null
    clauses.push(clause)
  }
  return clauses
}

function parseClause(text: string): Clause | null {
  const match = CLAUSE.exec(text)
  if (match === null) return null
  const operator = (match[1] ?? match[3]) as Operator
  const written = match[2] ?? match[4] ?? ''
  if (operator === '===') return { operator, text: written, version: null, prefix: false }
  const prefix = written.endsWith('.*')
  const version = parseVersion(prefix ? written.slice(0, -2) : written)
  if (version === null) return null
  const equality = operator === '==' || operator === '!='
  if (!equality && (prefix || version.local !== null)) return null
  if (prefix && (isPreRelease(version) || version.post !== null || version.local !== null)) return null
  if (operator === '~=' && version.release.length < 2) return null
  return { operator, text: written, version, prefix }
}

/** True when every clause admits the version. Pre-releases are versions like any other here. */
export function admits(clauses: readonly Clause[], version: Version, written: string): boolean {
  return clauses.every((clause) => admitsOne(clause, version, written))
}

function admitsOne(
  { operator, text, version: wanted, prefix }: Clause,
  found: Version,
  written: string,
): boolean {
  if (wanted === null) return written.toLowerCase() === text.toLowerCase()
  switch (operator) {
    case '==':
    case '!=': {
      const equal = prefix ? hasPrefix(found, wanted) : isEqual(found, wanted)
      return operator === '==' ? equal : !equal
    }
    case '~=': {
      const series = { ...baseVersion(wanted), release: wanted.release.slice(0, -1) }
      return compareVersions(publicVersion(found), wanted) >= 0 && hasPrefix(found, series)
    }
    case '<=':
      return compareVersions(publicVersion(found), wanted) <= 0
    case '>=':
      return compareVersions(publicVersion(found), wanted) >= 0
    case '<':
      // `<1.0` leaves out 1.0rc1 and all that leads to 1.0, unless a pre-release is named.
      return compareVersions(found, isPreRelease(wanted) ? wanted : { ...wanted, dev: '0' }) < 0
    case '>':
      return compareVersions(found, wanted) > 0 && !isOffspring(found, wanted)
    default:
      return false
  }
}

/** A label of the version counts only when the clause names one. */
function isEqual(found: Version, wanted: Version): boolean {
  return compareVersions(wanted.local === null ? publicVersion(found) : found, wanted) === 0
}

function hasPrefix(found: Version, series: Version): boolean {
  return (
    found.epoch === series.epoch && series.release.every((part, at) => (found.release[at] ?? '0') === part)
  )
}

/**
 * Labelled builds of a version are not above it, nor are the post-releases of one that is itself neither a post- nor a
 * development release.
 */
function isOffspring(found: Version, wanted: Version): boolean {
  const plain = publicVersion(found)
  const posts = wanted.post === null && wanted.dev === null
  return compareVersions(posts ? { ...plain, post: null, dev: null } : plain, wanted) === 0
}
