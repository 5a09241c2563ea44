/**
 * PEP 508 requirement strings, read the way the reference implementation (pypa/packaging) reads them: anything it
 * refuses is invalid here too. Markers are kept as text.
 */
import { readMarker } from './markers.js'
import { Refusal, Scanner } from './scanner.js'

export { normaliseName } from './pep503.js'

export interface Requirement {
  /** As written. */
  readonly name: string
  readonly extras: readonly string[]
  /** Specifier set as written without surrounding parentheses, `''` when none. */
  readonly specifier: string
  /** Direct reference after `@`. */
  readonly url: string | null
  /** Environment marker without the semicolon. */
  readonly marker: string | null
}

export type RequirementResult =
  | { readonly valid: true; readonly requirement: Requirement }
  | { readonly valid: false; readonly reason: string; readonly offset: number }

/** A trailing underscore is outside the PEP's grammar, yet the reference implementation takes it. */
const IDENTIFIER = /[a-z0-9](?:[a-z0-9._-]*[a-z0-9_])?/iy
const URL_TOKEN = /[^ \t]+/y

const RELEASE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*'
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?'
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?'
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?'
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?'
/** Version grammar by operator: only `==` and `!=` know `.*` and local labels, `~=` needs two release segments. */
const ARBITRARY = /===[ \t]*[^\s;)]*/y
const EXACT = new RegExp(`[=!]=[ \\t]*${RELEASE}(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`, 'iy')
const COMPATIBLE = new RegExp(`~=[ \\t]*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`, 'iy')
const ORDERED = new RegExp(`[<>]=?[ \\t]*${RELEASE}${PRE}${POST}${DEV}`, 'iy')

const CLAUSE = new RegExp(
  `^(?:${[ARBITRARY, EXACT, COMPATIBLE, ORDERED].map(({ source }) => source).join('|')})$`,
  'i',
)

/**
 * Parses one requirement string.
 * @returns the parts, or the first reason why the string is not a requirement with its offset. Never throws.
 */
export function parseRequirement(text: string): RequirementResult {
  const reader = new Scanner(text)
  try {
    return { valid: true, requirement: readRequirement(reader) }
  } catch (error) {
    if (error instanceof Refusal) return { valid: false, reason: error.message, offset: error.offset }
    throw error
  }
}

/** The one version a specifier set admits (`==1.2` or `===1.2` alone, no wildcard), else `null`. */
export function exactVersion(specifier: string): string | null {
  const match = /^\s*(===?)\s*([^\s,*;$]+)\s*$/.exec(specifier)
  return match === null ? null : (match[2] as string)
}

function readRequirement(reader: Scanner): Requirement {
  reader.blanks()
  const name = readIdentifier(reader, 'a package name is expected at the start')
  reader.blanks()
  const extras = readExtras(reader)
  reader.blanks()
  if (reader.next('@')) {
    reader.blanks()
    const url = reader.take(URL_TOKEN) ?? reader.refuse('a URL is expected after @')
    if (reader.ended) return { name, extras, specifier: '', url, marker: null }
    reader.blanks()
    return { name, extras, specifier: '', url, marker: reader.ended ? null : readMarkerPart(reader) }
  }
  const specifier = readSpecifier(reader)
  reader.blanks()
  return { name, extras, specifier, url: null, marker: reader.ended ? null : readMarkerPart(reader) }
}

function readIdentifier(reader: Scanner, expected: string): string {
  const name = reader.take(IDENTIFIER) ?? reader.refuse(expected)
  // A trailing separator belongs to the token, so `name-` is refused instead of read as `name`.
  if (/[\w.-]/.test(reader.text[reader.at] ?? ''))
    reader.refuse('a name ends with a letter, a digit or an underscore')
  return name
}

function readExtras(reader: Scanner): readonly string[] {
  if (!reader.next('[')) return []
  const extras: string[] = []
  reader.blanks()
  if (reader.next(']')) return extras
  for (;;) {
    extras.push(readIdentifier(reader, 'the name of an extra is expected'))
    reader.blanks()
    if (reader.next(']')) return extras
    if (!reader.next(',')) reader.refuse('a comma or ] is expected between extras')
    reader.blanks()
  }
}

function readSpecifier(reader: Scanner): string {
  const parenthesised = reader.next('(')
  if (parenthesised) reader.blanks()
  const start = reader.at
  let end = start
  while (readClause(reader)) {
    end = reader.at
    reader.blanks()
    if (!reader.next(',')) break
    reader.blanks()
    end = reader.at
  }
  const specifier = reader.text.slice(start, end).trim()
  // `===` takes any text up to a blank; the set is split at its commas only afterwards.
  if (specifier.includes('===')) {
    for (const clause of specifier.split(',')) {
      if (clause.trim() !== '' && !CLAUSE.test(clause.trim()))
        reader.refuse('a version specifier is expected')
    }
  }
  if (parenthesised && !reader.next(')')) reader.refuse('a closing parenthesis is expected')
  return specifier
}

function readClause(reader: Scanner): boolean {
  const clause =
    reader.take(ARBITRARY) ?? reader.take(EXACT) ?? reader.take(COMPATIBLE) ?? reader.take(ORDERED)
  if (clause === null) return false
  const trail = reader.text[reader.at] ?? ''
  if (trail === '+') reader.refuse('a local version label needs == or !=')
  if (reader.text.startsWith('.*', reader.at)) reader.refuse('a prefix match .* needs == or !=')
  return true
}

function readMarkerPart(reader: Scanner): string {
  if (!reader.next(';')) reader.refuse('the end of the line or ; is expected')
  reader.blanks()
  const start = reader.at
  readMarker(reader)
  const marker = reader.text.slice(start, reader.at).trim()
  reader.blanks()
  if (!reader.ended) reader.refuse('the end of the line is expected after the marker')
  return marker
}
