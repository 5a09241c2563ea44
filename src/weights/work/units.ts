import type { Twin } from '../identical.js'
import type { ComponentPair } from '../pairing.js'
import type { TensorInfo, TensorSource } from '../tensor-source.js'
import type { Component, NamedTensor } from '../unit-groups.js'
import { type ReadingDepth, type RowsOfTensors, type Unit, withId } from './plan.js'

/** Bytes of one side that a unit reads: small enough to spread evenly, large enough to keep plans short. */
const UNIT_BYTES = 64 * 2 ** 20

export interface Ingredients {
  readonly a: TensorSource
  readonly b: TensorSource
  readonly read: ReadingDepth
  readonly twins: readonly Twin[]
  readonly pairs: readonly ComponentPair[]
  /** Components laid side by side, `pairs` first. */
  readonly beside: readonly (readonly [Component, Component])[]
}

/** All units of a comparison, those first that the others do not need but that take longest: tests, norms, then bytes. */
export function unitsOf({ read, twins, pairs, beside }: Ingredients): Unit[] {
  const units: Unit[] = []
  for (const pair of pairs) {
    units.push(withId({ kind: 'tests', a: pair.a.stem, b: pair.b.stem, bytes: leastBytes(pair) }))
  }
  for (const [one, two] of beside) {
    units.push(
      withId({ kind: 'norms', a: one.stem, b: two.stem, bytes: vectorBytes(one) + vectorBytes(two) }),
    )
  }
  const done = new Set<string>()
  if (read === 'all') {
    for (const [one, two] of onePartner(beside)) {
      for (const [a, b] of namesakes(one, two)) {
        done.add(`${a.name}\n${b.name}`)
        for (const unit of rangesOf('numbers', a, b)) units.push(unit)
      }
    }
  }
  for (const { a, b } of twins) {
    if (done.has(`${a.info.name}\n${b.info.name}`)) continue
    for (const unit of rangesOf('bytes', a.info, b.info)) units.push(unit)
  }
  return units
}

/** Each component of `a` with the one of `b` that bears its name, else with the first it is tested against. */
function onePartner(
  beside: readonly (readonly [Component, Component])[],
): (readonly [Component, Component])[] {
  const partners = new Map<Component, Component>()
  for (const [a, b] of beside) {
    const before = partners.get(a)
    if (before === undefined || (a.stem === b.stem && before.stem !== a.stem)) partners.set(a, b)
  }
  return [...partners]
}

/** Tensors of the same layer, name and shape that hold numbers. */
function namesakes(a: Component, b: Component): (readonly [TensorInfo, TensorInfo])[] {
  const key = ({ info, name }: NamedTensor): string => `${name.layer} ${name.suffix} [${info.shape}]`
  const theirs = new Map(b.tensors.map((tensor) => [key(tensor), tensor.info]))
  return a.tensors.flatMap((tensor) => {
    const other = theirs.get(key(tensor))
    return other === undefined || !hasNumbers(tensor.info) || !hasNumbers(other)
      ? []
      : [[tensor.info, other] as const]
  })
}

function hasNumbers({ unreadable, elements }: TensorInfo): boolean {
  return unreadable === null && elements > 0
}

function rangesOf(kind: 'numbers' | 'bytes', a: TensorInfo, b: TensorInfo): Unit[] {
  const rows = a.shape[0] ?? 1
  const rowBytes = [a.bytes / rows, b.bytes / rows] as const
  const atOnce = Math.max(1, Math.floor(UNIT_BYTES / Math.max(...rowBytes)))
  const units: Unit[] = []
  for (let start = 0; start < rows; start += atOnce) {
    const count = Math.min(atOnce, rows - start)
    const tensors: RowsOfTensors = {
      a: a.name,
      b: b.name,
      dtypes: [a.dtype, b.dtype],
      shapes: [a.shape, b.shape],
      start,
      count,
    }
    units.push(withId({ kind, ...tensors, bytes: Math.round((rowBytes[0] + rowBytes[1]) * count) }))
  }
  return units
}

/** Rows of every layer that T2 and T6 read. */
const TESTED_ROWS = 80

function leastBytes({ kinds }: ComponentPair): number {
  const groups = kinds.flatMap(({ a, b }) => [...a, ...b])
  const bytes = groups.map(({ tensors, units }) =>
    tensors.reduce(
      (sum, { tensor, width }) =>
        sum + (tensor.bytes / tensor.elements) * width * Math.min(TESTED_ROWS, units),
      0,
    ),
  )
  return Math.round(bytes.reduce((sum, one) => sum + one, 0))
}

function vectorBytes({ tensors }: Component): number {
  return tensors.filter(({ info }) => info.shape.length === 1).reduce((sum, { info }) => sum + info.bytes, 0)
}
