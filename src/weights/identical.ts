import { createHash } from 'node:crypto'
import { excludedByRule } from './exclusions.js'
import type { TensorInfo, TensorSource } from './tensor-source.js'
import type { Component, NamedTensor } from './unit-group.js'

/** A tensor of `a` and the tensor of `b` that may have the same bytes. */
export interface Twin {
  readonly a: NamedTensor
  readonly b: NamedTensor
}

export interface Twins {
  readonly informative: readonly [number, number]
  readonly twins: readonly Twin[]
  /** Hash of the bytes that were looked at, of each side: another content has nearly always another one. */
  readonly probes: readonly [string, string]
}

interface Model {
  readonly source: TensorSource
  readonly components: readonly Component[]
}

/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536
/** Bytes from the middle of a tensor that tell candidates for the full comparison. */
const PROBE = 256
/** Tensors that are looked at when each look is a request. */
const REMOTE_PROBES = 512

/**
 * T1, first part: pairs of tensors of the same type, shape and middle bytes, under whatever names. Only tensors count that
 * hold enough learned numbers, and each content once: a token table that is stored under four names is one table. Whether all
 * bytes are equal is for the reading of these pairs to say.
 */
export async function findTwins(a: Model, b: Model): Promise<Twins> {
  const left = informative(a.components)
  const right = informative(b.components)
  const shapes = new Set(left.map(({ info }) => shapeKey(info)))
  const theirs = new Set(right.map(({ info }) => shapeKey(info)))
  const candidates = new Map<string, NamedTensor[]>()
  const hashes = [createHash('sha256'), createHash('sha256')] as const
  for (const tensor of affordable(right, b.source).filter(({ info }) => shapes.has(shapeKey(info)))) {
    const probe = await probeOf(b.source, tensor.info)
    hashes[1].update(probe, 'latin1')
    const key = `${shapeKey(tensor.info)} ${probe}`
    const list = candidates.get(key)
    if (list === undefined) candidates.set(key, [tensor])
    else list.push(tensor)
  }
  const twins: Twin[] = []
  const seen = new Set<string>()
  for (const tensor of affordable(left, a.source).filter(({ info }) => theirs.has(shapeKey(info)))) {
    const probe = await probeOf(a.source, tensor.info)
    hashes[0].update(probe, 'latin1')
    const key = `${shapeKey(tensor.info)} ${probe}`
    const found = candidates.get(key)
    if (found === undefined || seen.has(key)) continue
    // Bytes that are all alike tell no content: pruned tensors have such middles.
    if (!isUniform(probe)) seen.add(key)
    twins.push({ a: tensor, b: likeliest(found, tensor) })
  }
  return {
    informative: [left.length, right.length],
    twins,
    probes: [hashes[0].digest('hex'), hashes[1].digest('hex')],
  }
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

/** All tensors of a model on this machine, some at even distances of one that is elsewhere. */
function affordable(tensors: readonly NamedTensor[], source: TensorSource): readonly NamedTensor[] {
  if (source.remote !== true || tensors.length <= REMOTE_PROBES) return tensors
  return Array.from(
    { length: REMOTE_PROBES },
    (_, at) => tensors[Math.floor(((at + 0.5) * tensors.length) / REMOTE_PROBES)]!,
  )
}

function shapeKey({ dtype, shape }: TensorInfo): string {
  return `${dtype}[${shape}]`
}

async function probeOf(source: TensorSource, info: TensorInfo): Promise<string> {
  const middle = Math.floor(info.bytes / 2)
  const bytes = await source.bytes(info.name, middle, Math.min(info.bytes, middle + PROBE))
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function isUniform(probe: string): boolean {
  return probe === probe.charAt(0).repeat(probe.length)
}

/** The namesake, else the first: tensors of equal middles and different ends are masks and tables. */
function likeliest(found: readonly NamedTensor[], tensor: NamedTensor): NamedTensor {
  const { layer, suffix } = tensor.name
  return found.find(({ name }) => name.layer === layer && name.suffix === suffix) ?? found[0]!
}
