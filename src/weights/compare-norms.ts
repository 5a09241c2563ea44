import type { TestResult } from './comparison.js'
import { jointScore, type NormFigures, normFigures } from './norms.js'
import type { TensorSource } from './tensor-source.js'
import type { Component, NamedTensor } from './unit-group.js'

const NORM = /(^|[._])(\w*norm\w*|ln\w*)\.weight$/i
/** Vectors kept in memory for the joint score. */
const VECTORS = 512
const LONGEST = 65_536

/** T7 of a pair of components: norm vectors of the same name, layer and length. `null` when there are none. */
export async function compareNorms(
  a: { readonly component: Component; readonly source: TensorSource },
  b: { readonly component: Component; readonly source: TensorSource },
): Promise<Extract<TestResult, { test: 'T7' }> | null> {
  const theirs = new Map(norms(b.component).map((tensor) => [keyOf(tensor), tensor]))
  const ones: Float32Array[] = []
  const twos: Float32Array[] = []
  const figures: NormFigures[] = []
  for (const tensor of norms(a.component)) {
    const other = theirs.get(keyOf(tensor))
    if (other === undefined || ones.length >= VECTORS) continue
    const one = (await a.source.rows(tensor.info.name, 0, tensor.info.elements)).slice()
    const two = (await b.source.rows(other.info.name, 0, other.info.elements)).slice()
    const figure = normFigures(one, two)
    if (figure === null || !Number.isFinite(figure.cosine + figure.pearson)) continue
    figures.push(figure)
    ones.push(one)
    twos.push(two)
  }
  if (figures.length === 0) return null
  const mean = (pick: (figure: NormFigures) => number): number =>
    figures.reduce((sum, figure) => sum + pick(figure), 0) / figures.length
  return {
    test: 'T7',
    a: a.component.stem,
    b: b.component.stem,
    vectors: figures.length,
    cosine: mean(({ cosine }) => cosine),
    expectedCosine: mean(({ expectedCosine }) => expectedCosine),
    largestGap: Math.max(...figures.map(({ cosine, expectedCosine }) => Math.abs(cosine - expectedCosine))),
    pearson: mean(({ pearson }) => pearson),
    jointScore: jointScoreOfCommonest(ones, twos),
  }
}

/** One relabelling can only be applied to vectors of one length: the commonest. */
function jointScoreOfCommonest(ones: readonly Float32Array[], twos: readonly Float32Array[]): number | null {
  const counts = new Map<number, number>()
  for (const { length } of ones) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [length] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  const fits = (vector: Float32Array): boolean => vector.length === length
  return jointScore(ones.filter(fits), twos.filter(fits))
}

function norms(component: Component): NamedTensor[] {
  return component.tensors.filter(
    ({ info, name }) =>
      info.shape.length === 1 &&
      info.unreadable === null &&
      info.elements >= 16 &&
      info.elements <= LONGEST &&
      NORM.test(`.${name.suffix}`),
  )
}

function keyOf({ info, name }: NamedTensor): string {
  return `${name.layer} ${name.suffix} ${info.elements}`
}
