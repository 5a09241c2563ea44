import { bitsOf } from '../evidence/weights/dtype.js'
import { excludedByRule } from './exclusions.js'
import { fixedTable } from './fixed-table.js'
import type { TensorInfo, TensorSource } from './tensor-source.js'
import type { Component, NamedTensor } from './unit-groups.js'

/** A tensor of both models with the same bytes. */
export interface IdenticalTensor {
  readonly a: NamedTensor
  readonly b: NamedTensor
}

export interface IdenticalBytes {
  readonly informative: readonly [number, number]
  readonly identical: readonly IdenticalTensor[]
  /** Equal bytes whose numbers nobody learned, with the reason. */
  readonly fixed: readonly { readonly name: string; readonly reason: string }[]
}

/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536
/** Bytes from the middle of a tensor that tell candidates for the full comparison. */
const PROBE = 256
const BLOCK = 1 << 20
const SAMPLE = 65_536
const DISTINCT_WORDS = 256

/**
 * T1: tensors with the same type, shape and bytes, under whatever names. Only tensors count that hold enough learned
 * numbers. Bytes are compared, not hashed: a difference ends the reading of a tensor at once.
 */
export async function identicalBytes(
  a: { readonly source: TensorSource; readonly components: readonly Component[] },
  b: { readonly source: TensorSource; readonly components: readonly Component[] },
): Promise<IdenticalBytes> {
  const left = informative(a.components)
  const right = informative(b.components)
  const candidates = new Map<string, NamedTensor[]>()
  const shapes = new Set(left.map(({ info }) => shapeKey(info)))
  for (const tensor of right) {
    if (!shapes.has(shapeKey(tensor.info))) continue
    const key = await probeKey(b.source, tensor.info)
    const list = candidates.get(key)
    if (list === undefined) candidates.set(key, [tensor])
    else list.push(tensor)
  }
  const identical: IdenticalTensor[] = []
  const fixed: { name: string; reason: string }[] = []
  const theirs = new Set(right.map(({ info }) => shapeKey(info)))
  for (const tensor of left) {
    if (!theirs.has(shapeKey(tensor.info))) continue
    const twins = candidates.get(await probeKey(a.source, tensor.info)) ?? []
    const twin = await firstEqual(a.source, tensor, b.source, preferSameName(twins, tensor))
    if (twin === null) continue
    const reason = await whyFixed(a.source, tensor.info)
    if (reason === null) identical.push({ a: tensor, b: twin })
    else fixed.push({ name: tensor.info.name, reason })
  }
  return { informative: [left.length, right.length], identical, fixed }
}

function informative(components: readonly Component[]): NamedTensor[] {
  return components
    .flatMap(({ tensors }) => tensors)
    .filter((tensor) => {
      if (tensor.info.shape.length < 2 || tensor.info.elements < ELEMENTS) return false
      const reason = excludedByRule(tensor)
      return reason === null || !/^(fixed buffer|part of a quantisation|whole numbers|empty)/.test(reason)
    })
}

function shapeKey({ dtype, shape }: TensorInfo): string {
  return `${dtype}[${shape}]`
}

async function probeKey(source: TensorSource, info: TensorInfo): Promise<string> {
  const middle = Math.floor(info.bytes / 2)
  const bytes = await source.bytes(info.name, middle, Math.min(info.bytes, middle + PROBE))
  return `${shapeKey(info)} ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')}`
}

function preferSameName(twins: readonly NamedTensor[], tensor: NamedTensor): readonly NamedTensor[] {
  const same = twins.filter(
    ({ name }) => name.layer === tensor.name.layer && name.suffix === tensor.name.suffix,
  )
  return same.length === 0 ? twins : [...same, ...twins.filter((twin) => !same.includes(twin))]
}

async function firstEqual(
  sourceA: TensorSource,
  tensor: NamedTensor,
  sourceB: TensorSource,
  twins: readonly NamedTensor[],
): Promise<NamedTensor | null> {
  for (const twin of twins) {
    let equal = true
    for (let start = 0; equal && start < tensor.info.bytes; start += BLOCK) {
      const end = Math.min(tensor.info.bytes, start + BLOCK)
      const one = await sourceA.bytes(tensor.info.name, start, end)
      const two = await sourceB.bytes(twin.info.name, start, end)
      equal = Buffer.compare(one, two) === 0
    }
    if (equal) return twin
  }
  return null
}

/** Equal tables and equal constants are no evidence of anything. */
async function whyFixed(source: TensorSource, info: TensorInfo): Promise<string | null> {
  if (info.unreadable !== null) {
    const bytes = await source.bytes(info.name, 0, Math.min(info.bytes, SAMPLE))
    const words = new Set<number>()
    for (let at = 0; at + 1 < bytes.length; at += 2) words.add(bytes[at]! | (bytes[at + 1]! << 8))
    return words.size < DISTINCT_WORDS ? 'few-values' : null
  }
  const rows = info.shape[0]!
  const width = info.elements / rows
  const values = await source.rows(info.name, 0, Math.min(rows, Math.max(1, Math.ceil(SAMPLE / width))))
  return fixedTable(values, width, bitsOf(info.dtype) ?? 32)
}
