import { type Comparison, compareVerdicts } from '../report/comparison.js'
import type { ReportPart } from '../report/report-part.js'
import { isKnown } from '../report/view.js'
import type { Verdict } from '../types/verdict.js'
import { type Change, type Judgement, judge } from '../verdict/policy.js'
import type { Inputs } from './inputs.js'

/** What there is to tell of one declaration: head beside base, paths counted from the root of the repository. */
export interface Told extends Change {
  /** Path of the declaration. */
  readonly path: string
  readonly comparison: Comparison | null
}

/** Lays head beside base. */
export function toldOf(path: string, head: Verdict, base: Verdict | null): Told {
  const comparison = base === null ? null : compareVerdicts(base, head)
  const added = head.findings.filter((finding) => !isKnown(finding, comparison ?? undefined))
  return { path, head, base, comparison, added }
}

export function partsOf(told: readonly Told[]): readonly ReportPart[] {
  return told.map(({ path, head, comparison }) => ({ path, verdict: head, comparison }))
}

/** The step's fate: it fails, and speaks, when one declaration asks for it. */
export function judgeAll(told: readonly Told[], failOn: Inputs['failOn']): Judgement {
  const judged = told.map((one) => judge(one, failOn))
  return {
    failed: judged.some(({ failed }) => failed),
    noteworthy: judged.some(({ noteworthy }) => noteworthy),
  }
}
