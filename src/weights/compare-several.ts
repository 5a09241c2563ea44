import { type CompareOptions, compareWeights } from './compare.js'
import {
  type Comparison,
  type MergeFit,
  type ReferenceResult,
  type ReferenceStanding,
  WEIGHT_VERDICTS,
  type WeightVerdict,
} from './comparison.js'
import { type AcceptedReference, fitMerge } from './merge-fit.js'
import type { TensorSource } from './tensor-source.js'

/** A model that the target is compared with. */
export interface Reference {
  readonly source: TensorSource
  /** Whether target and reference come with the same tokens, when that is known. */
  readonly sameVocabulary: boolean
}

/** A coefficient this near 0 adds nothing. */
const NOTHING = 0.02

/**
 * One model beside several: the comparison with the nearest, with where every reference stands (`references`) and, when
 * two or more are related, the target as a mixture of them (`merge`).
 * @throws ToolError as `compareWeights`
 */
export async function compareSeveral(
  target: TensorSource,
  references: readonly Reference[],
  elapsed: () => number,
  options: Omit<CompareOptions, 'sameVocabulary'> = {},
): Promise<Comparison> {
  const results: AcceptedReference[] = []
  for (const { source, sameVocabulary } of references) {
    const comparison = await compareWeights(target, source, elapsed, { ...options, sameVocabulary })
    results.push({ name: source.name, source, comparison })
  }
  const sorted = [...results].sort(
    (one, two) =>
      rank(one.comparison.verdict) - rank(two.comparison.verdict) ||
      strength(two.comparison) - strength(one.comparison),
  )
  const accepted = sorted.filter(({ comparison: { verdict } }) => isRelated(verdict))
  const sources = [target, ...results.map(({ source }) => source)]
  const readSoFar = (): number => sources.reduce((sum, source) => sum + source.bytesRead(), 0)
  const before = readSoFar()
  const merge = await fitMerge(target, accepted)
  const [nearest] = sorted
  const known = new Map(accepted.map((one) => [one, standingOf(one, accepted, merge)]))
  return {
    ...nearest!.comparison,
    references: results.map((one): ReferenceResult => {
      const { verdict, effect, pValueBound, log10PValueBound } = one.comparison
      const standing = known.get(one) ?? (verdict === 'inconclusive' ? 'unknown' : 'none')
      return { name: one.name, standing, verdict, effect, pValueBound, log10PValueBound }
    }),
    merge,
    bytesRead: results.reduce((sum, { comparison }) => sum + comparison.bytesRead, readSoFar() - before),
    elapsedMs: elapsed(),
  }
}

function isRelated(verdict: WeightVerdict): boolean {
  return verdict !== 'no-evidence' && verdict !== 'inconclusive'
}

function rank(verdict: WeightVerdict): number {
  return WEIGHT_VERDICTS.indexOf(verdict)
}

/** Equal bytes have no effect size; they are as near as can be. */
function strength({ verdict, effect }: Comparison): number {
  return verdict === 'identical' ? 1 : (effect?.r ?? 0)
}

/**
 * The nearest; a further parent when the mixture needs it; behind the nearest when the mixture gives it nothing: an
 * ancestor that the nearest itself comes from, or its other descendant. Which of the two, weights do not say.
 */
function standingOf(
  one: AcceptedReference,
  accepted: readonly AcceptedReference[],
  merge: MergeFit | null,
): ReferenceStanding {
  if (one === accepted[0]) return 'nearest'
  const part = merge?.references[accepted.indexOf(one)]
  if (part === undefined) return 'related'
  const [low, high] = part.interval
  return Math.abs(part.coefficient) <= NOTHING || (low <= 0 && high >= 0) ? 'behind' : 'parent'
}
