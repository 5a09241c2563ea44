import parse, { type ExpressionNode } from 'spdx-expression-parse'
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import ids from 'spdx-license-ids/index.json' with { type: 'json' }

/** Words that stand where a licence would and say something about it. UNLICENSED (npm: no rights) is not Unlicense. */
export const LICENSE_STATES = ['NOASSERTION', 'NONE', 'UNLICENSED'] as const
export type LicenseState = (typeof LICENSE_STATES)[number]

/** One licence that must be kept together with the others of its branch, `id WITH exception` being one term. */
export type LicenseTerm = string

export type ParsedLicense =
  | {
      readonly kind: 'expression'
      /** As written. */
      readonly raw: string
      /** With canonical case of all ids. */
      readonly normal: string
      /** Disjunctive normal form: one branch is to be chosen, all terms of a branch hold. Sorted, without repeats. */
      readonly branches: readonly (readonly LicenseTerm[])[]
    }
  | { readonly kind: 'state'; readonly raw: string; readonly state: LicenseState }
  | { readonly kind: 'invalid'; readonly raw: string }

const MAX_LENGTH = 2000
/** Nested ORs inside ANDs multiply; no real licence needs more. */
const MAX_BRANCHES = 64

const CANONICAL: ReadonlyMap<string, string> = new Map(
  [...(deprecatedIds as readonly string[]), ...(ids as readonly string[])].map((id) => [
    id.toLowerCase(),
    id,
  ]),
)

/** Canonical spelling of an SPDX licence id, `null` when the list does not have it in any case. */
export function canonicalId(id: string): string | null {
  return CANONICAL.get(id.toLowerCase()) ?? null
}

/**
 * Reads an SPDX licence expression (SPDX 3.0 annex D), whatever the case of its ids and operators. `LicenseRef-…` is
 * kept as written. Never throws: what is no expression is `invalid` and keeps its raw text.
 */
export function parseLicense(raw: string): ParsedLicense {
  const text = raw.trim()
  const state = LICENSE_STATES.find((word) => word === text.toUpperCase())
  if (state !== undefined) return { kind: 'state', raw, state }
  if (text === '' || text.length > MAX_LENGTH) return { kind: 'invalid', raw }
  const normal = withCanonicalCase(text)
  try {
    const branches = branchesOf(parse(normal))
    if (branches === null) return { kind: 'invalid', raw }
    return { kind: 'expression', raw, normal, branches }
  } catch {
    return { kind: 'invalid', raw }
  }
}

/** Canonical text of an id or expression, `null` when it is neither. */
export function canonicalExpression(raw: string): string | null {
  const parsed = parseLicense(raw)
  return parsed.kind === 'expression' ? parsed.normal : parsed.kind === 'state' ? parsed.state : null
}

function withCanonicalCase(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[A-Za-z0-9][\w.-]*/g, (word) => {
    if (/^(?:and|or|with)$/i.test(word)) return word.toUpperCase()
    return word.replace(/^licenseref-/i, 'LicenseRef-').startsWith('LicenseRef-')
      ? word.replace(/^licenseref-/i, 'LicenseRef-')
      : (canonicalId(word) ?? word)
  })
}

function branchesOf(node: ExpressionNode): readonly (readonly LicenseTerm[])[] | null {
  if ('license' in node) {
    const license = node.plus === true ? orLater(node.license) : node.license
    return [[node.exception === undefined ? license : `${license} WITH ${node.exception}`]]
  }
  const left = branchesOf(node.left)
  const right = branchesOf(node.right)
  if (left === null || right === null) return null
  const branches =
    node.conjunction === 'or'
      ? [...left, ...right]
      : left.flatMap((one) => right.map((other) => [...new Set([...one, ...other])].sort()))
  if (branches.length > MAX_BRANCHES) return null
  const unique = new Map(branches.map((branch) => [branch.join('\n'), branch]))
  return [...unique.keys()].sort().map((key) => unique.get(key) as readonly string[])
}

/** `GPL-3.0+` and `GPL-3.0-or-later` are one licence. */
function orLater(id: string): string {
  return canonicalId(`${id.replace(/-only$/, '')}-or-later`) ?? `${id}+`
}
