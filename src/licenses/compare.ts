import { type LicenseTerm, parseLicense } from './expression.js'

/**
 * How a declared licence stands to what was found. `narrower-choice`: the declaration picks from an OR that was found,
 * which is everybody's right. `wider`: it grants more than was found. `disjoint`: it names something else. `unknown`:
 * one side is not known, says only NOASSERTION, or cannot be read.
 */
export type LicenseRelation = 'equal' | 'narrower-choice' | 'wider' | 'disjoint' | 'unknown'

export interface CompareOptions {
  /** Other names for one licence, e.g. a company's LicenseRef for a catalogue's; looked up in both directions. */
  readonly aliases?: ReadonlyMap<string, string>
  /** `detected` was read from a licence text, which cannot tell GNU's "only" from "or later". */
  readonly fromText?: boolean
}

/**
 * Compares two licence expressions by their branches. `WITH` makes a licence of its own; a `LicenseRef-…` equals only
 * itself or a declared alias.
 */
export function compareLicenses(
  declared: string | null,
  detected: string | null,
  options: CompareOptions = {},
): LicenseRelation {
  if (declared === null || detected === null) return 'unknown'
  const ours = parseLicense(declared)
  const theirs = parseLicense(detected)
  if (ours.kind === 'invalid' || theirs.kind === 'invalid') return 'unknown'
  if (ours.kind === 'state' || theirs.kind === 'state') {
    if (ours.kind !== 'state' || theirs.kind !== 'state') return stateAgainstLicense(ours, theirs)
    if (ours.state === 'NOASSERTION' || theirs.state === 'NOASSERTION') return 'unknown'
    return 'equal'
  }
  const mine = branchKeys(ours.branches, options)
  const found = branchKeys(theirs.branches, options)
  const shared = [...mine.keys()].filter((key) => found.has(key))
  if (shared.length === mine.size && shared.length === found.size) return 'equal'
  if (shared.length === mine.size) return 'narrower-choice'
  if (shared.length > 0) return 'wider'
  // `MIT` against `MIT AND Apache-2.0`: the declaration leaves out a licence that holds as well.
  if ([...mine.values()].some((own) => [...found.values()].some((other) => isProperPart(own, other))))
    return 'wider'
  return 'disjoint'
}

function stateAgainstLicense(
  ours: ReturnType<typeof parseLicense>,
  theirs: ReturnType<typeof parseLicense>,
): LicenseRelation {
  const state = ours.kind === 'state' ? ours.state : theirs.kind === 'state' ? theirs.state : 'NOASSERTION'
  if (state === 'NOASSERTION') return 'unknown'
  // NONE and UNLICENSED grant nothing: any licence beside them grants more.
  return ours.kind === 'state' ? 'disjoint' : 'wider'
}

function branchKeys(
  branches: readonly (readonly LicenseTerm[])[],
  { aliases, fromText }: CompareOptions,
): ReadonlyMap<string, readonly LicenseTerm[]> {
  const keys = new Map<string, readonly LicenseTerm[]>()
  for (const branch of branches) {
    const terms = [...new Set(branch.map((term) => plainTerm(term, aliases, fromText === true)))].sort()
    keys.set(terms.join('\n'), terms)
  }
  return keys
}

const GNU = /^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)(?:-only|-or-later)?(?= |$)/

function plainTerm(term: LicenseTerm, aliases: CompareOptions['aliases'], fromText: boolean): string {
  const name = aliases?.get(term) ?? term
  // `GPL-3.0` alone is SPDX's former spelling of `GPL-3.0-only`.
  const current = name.replace(/^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)(?= |$)/, '$1-only')
  return (fromText ? current.replace(GNU, '$1') : current).toLowerCase()
}

function isProperPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((term) => whole.includes(term))
}
