import { unitRanges } from './compare-units.js'
import type { Comparison, MergeFit } from './comparison.js'
import { leastSquares, normalSums } from './least-squares.js'
import type { TensorSource } from './tensor-source.js'
import type { UnitGroup } from './unit-group.js'
import { componentsOf } from './unit-groups.js'
import { readUnits } from './unit-rows.js'

/** A reference whose comparison with the target found something. */
export interface AcceptedReference {
  readonly name: string
  readonly source: TensorSource
  readonly comparison: Comparison
}

/** References in one fit: with more, chance finds coefficients for all of them. */
const REFERENCES = 4
const GROUPS = 64
const LEAST_GROUPS = 2
/** Half an interval is never less than this: what storing in 8 to 16 bits moves a coefficient by. */
const RESOLUTION = 0.005
/** Quantiles of Student's t at 97.5 % for 1 to 10 degrees of freedom; above, the normal one is near enough. */
const T = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23]

/**
 * The target as a mixture of references, least squares for each group of units and averaged over the groups; `null` when
 * there are fewer than two references, they are the same, or no groups belong to all of them.
 */
export async function fitMerge(
  target: TensorSource,
  accepted: readonly AcceptedReference[],
): Promise<MergeFit | null> {
  const references = accepted.slice(0, REFERENCES)
  if (references.length < 2) return null
  const own = groupsByKey(target)
  const partners = references.map(({ source, comparison }) => partnersOf(source, comparison))
  const keys = [...own.keys()].filter((key) => partners.every((known) => known.has(key)))
  const chosen = keys.filter((_, at) => at % Math.ceil(keys.length / GROUPS) === 0)
  const fits: { coefficients: readonly number[]; explained: number; squares: number }[] = []
  for (const key of chosen) {
    const group = own.get(key)!
    const rows = await testedRows(target, group)
    const others: Float32Array[] = []
    for (const [at, { source }] of references.entries()) {
      others.push(await testedRows(source, partners[at]!.get(key)!))
    }
    if (others.some((other) => other.length !== rows.length)) continue
    const sums = normalSums(rows, others)
    const found = leastSquares(sums)
    if (found !== null) fits.push({ ...found, squares: sums.squares })
  }
  if (fits.length < LEAST_GROUPS) return null
  const total = fits.reduce((sum, { squares }) => sum + squares, 0)
  return {
    groups: fits.length,
    explained: fits.reduce((sum, { explained, squares }) => sum + (explained * squares) / total, 0),
    references: references.map(({ name }, at) => ({
      name,
      ...meanAndInterval(fits.map(({ coefficients }) => coefficients[at]!)),
    })),
  }
}

async function testedRows(source: TensorSource, group: UnitGroup): Promise<Float32Array> {
  const { start, sketched, tested } = unitRanges(group.units)
  return readUnits(source, group, start + sketched, tested)
}

function meanAndInterval(values: readonly number[]): {
  coefficient: number
  interval: readonly [number, number]
} {
  const count = values.length
  const coefficient = values.reduce((sum, value) => sum + value, 0) / count
  const variance = values.reduce((sum, value) => sum + (value - coefficient) ** 2, 0) / (count - 1)
  const half = Math.max(RESOLUTION, (T[count - 2] ?? 1.96) * Math.sqrt(variance / count))
  return { coefficient, interval: [coefficient - half, coefficient + half] }
}

function groupsByKey(source: TensorSource): Map<string, UnitGroup> {
  const groups = new Map<string, UnitGroup>()
  for (const { stem, groups: own } of componentsOf(source.tensors(), source.heads)) {
    for (const group of own) {
      if (group.block !== 'tokens') groups.set(keyOf(stem, blockName(group), group.layer), group)
    }
  }
  return groups
}

/** Groups of the reference by the key of the target's group that they were compared with. */
function partnersOf(source: TensorSource, { layerMap, components }: Comparison): Map<string, UnitGroup> {
  const known = groupsByKey(source)
  const partners = new Map<string, UnitGroup>()
  for (const { component, kind, a, b } of layerMap) {
    const pair = components[component]
    if (pair === undefined || !SPEAKS.has(pair.verdict)) continue
    const [blockA, blockB = blockA] = kind.split('/')
    const group = known.get(keyOf(pair.b, blockB!, b))
    if (group !== undefined) partners.set(keyOf(pair.a, blockA!, a), group)
  }
  return partners
}

const SPEAKS: ReadonlySet<string> = new Set(['identical', 'derived', 'shared-origin', 'trace'])

function blockName({ block, expert }: UnitGroup): string {
  return expert === null ? block : `expert ${expert}`
}

function keyOf(stem: string, block: string, layer: number): string {
  return `${stem}\n${block}\n${layer}`
}
