import type { TestResult } from '../comparison.js'
import { addSums, NO_SUMS, pooledCorrelation, type Sums } from '../numbers/sums.js'
import { readTensorName } from '../tensor-name.js'
import type { Found } from './results.js'

type NumbersTest = Extract<TestResult, { test: 'numbers' }>

interface Row {
  readonly layer: number | null
  readonly part: string
  /** One entry a tensor: each has its own mean. */
  readonly tensors: Map<string, Sums>
  elements: number
}

/**
 * What the reading of all numbers says of each pair of components: how many are equal, and how those of tensors that are not
 * equal go together, in all and by layer. Report only: numbers of one tensor are not independent of each other.
 */
export function numbersTests(found: readonly Found<'numbers'>[]): NumbersTest[] {
  const pairs = new Map<string, { a: string; b: string; rows: Map<string, Row> }>()
  for (const { unit, result } of found) {
    const one = readTensorName(unit.a)
    const two = readTensorName(unit.b)
    const pairKey = `${one.stem}\n${two.stem}`
    const pair = pairs.get(pairKey) ?? { a: one.stem, b: two.stem, rows: new Map<string, Row>() }
    pairs.set(pairKey, pair)
    const part = one.suffix.replace(/\d+/g, '*')
    const rowKey = `${one.layer} ${part}`
    const row = pair.rows.get(rowKey) ?? { layer: one.layer, part, tensors: new Map(), elements: 0 }
    pair.rows.set(rowKey, row)
    row.tensors.set(unit.a, addSums(row.tensors.get(unit.a) ?? NO_SUMS, result.sums))
    row.elements += elementsOf(unit.shapes[0], unit.count)
  }
  return [...pairs.values()].map(({ a, b, rows }) => {
    const all = [...rows.values()]
    const sums = all.flatMap(({ tensors }) => [...tensors.values()])
    return {
      test: 'numbers',
      a,
      b,
      tensors: sums.length,
      elements: all.reduce((sum, { elements }) => sum + elements, 0),
      equal: sums.reduce((sum, { equal }) => sum + equal, 0),
      r: pooledCorrelation(sums),
      layers: all.map(({ layer, part, tensors, elements }) => ({
        layer,
        part,
        elements,
        equal: [...tensors.values()].reduce((sum, { equal }) => sum + equal, 0),
        r: pooledCorrelation([...tensors.values()]),
      })),
    }
  })
}

function elementsOf(shape: readonly number[], rows: number): number {
  return rows * shape.slice(1).reduce((product, size) => product * size, 1)
}
