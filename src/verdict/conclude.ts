import type { Framework } from '../types/framework.js'
import type { Conclusion } from '../types/vocabulary.js'

/** Position of a level on its scale; -1 when the scale has no such level. */
export function rank(
  framework: { readonly levels: readonly { readonly id: string }[] },
  level: string,
): number {
  return framework.levels.findIndex((one) => one.id === level)
}

/** The conclusion of DESIGN.md's table from claim and interval. */
export function conclude(
  framework: Pick<Framework, 'levels'>,
  claimed: string | null,
  interval: { readonly supported: string; readonly ceiling: string },
): Conclusion {
  if (claimed === null) return 'undeclared'
  const claim = rank(framework, claimed)
  if (claim > rank(framework, interval.ceiling)) return 'contradicted'
  return claim <= rank(framework, interval.supported) ? 'supported' : 'unverified'
}

export type FailOn = 'contradicted' | 'unverified' | 'never'

const STRICTNESS: readonly FailOn[] = ['never', 'contradicted', 'unverified']

/** The one of two that fails more. */
export function stricter<T extends FailOn>(one: T, other: T): T {
  return STRICTNESS.indexOf(one) >= STRICTNESS.indexOf(other) ? one : other
}

/** A finding of a policy, which fails also where nothing is claimed. */
export function isDemand({ rule, severity }: { readonly rule: string; readonly severity: string }): boolean {
  return severity === 'error' && rule.startsWith('policy/')
}

/**
 * The exit code for a verdict by itself; beside a base `verdict/policy.ts` decides, and a test holds the two together. 2 for an invalid manifest, 1 when the conclusion or a finding
 * reaches what `failOn` names, 0 otherwise. An audit without a manifest makes no claim that could fail; it can still miss
 * what a policy demands. A policy's own `failOn` only tightens.
 */
export function exitCode(
  verdict: {
    readonly conclusion: Conclusion
    readonly findings: readonly { readonly severity: string; readonly rule: string }[]
    readonly policy?: { readonly failOn: FailOn | null }
  },
  wanted: FailOn,
): 0 | 1 | 2 {
  if (verdict.conclusion === 'invalid') return 2
  const failOn = stricter(wanted, verdict.policy?.failOn ?? 'never')
  if (failOn === 'never') return 0
  if (verdict.conclusion === 'undeclared') return verdict.findings.some(isDemand) ? 1 : 0
  if (verdict.conclusion === 'contradicted') return 1
  if (verdict.findings.some((finding) => finding.severity === 'error')) return 1
  return failOn === 'unverified' && verdict.conclusion === 'unverified' ? 1 : 0
}
