import { createHash } from 'node:crypto'
import { TOOL_NAME, TOOL_VERSION } from '../../tool.js'
import { CountedSource } from '../counted-source.js'
import { FILE_BYTES, MAIN_FILE } from '../equal-files.js'
import { Exclusions } from '../exclusions.js'
import { findTwins, type Twin } from '../identical.js'
import { type ComponentPair, hypothesesOf, pairComponents } from '../pairing.js'
import type { TensorSource } from '../tensor-source.js'
import { type Component, componentsOf } from '../unit-groups.js'
import { type Plan, type PlannedModel, planId, type ReadingDepth } from './plan.js'
import { unitsOf } from './units.js'

/** Reason of readers for counts, places and masks. */
const UNTRAINED = 'whole numbers that training does not touch'
/** Pairs of components tested; a model of more parts than this is no model. */
const PAIRS = 64
/** Share of bytes that could not be read above which nothing is said to be missing. */
const UNREADABLE_SHARE = 0.01
/** Bytes of both models that one part of a plan reads, when nobody says how many parts there are. */
const PART_BYTES = 16 * 2 ** 30
/** Pairs of tensors that are read whole to hold their bytes against each other, when the models are not both here. */
const REMOTE_TWINS = 4
/** Jobs of one matrix of GitHub Actions. */
const MOST_PARTS = 256

export interface PlanOptions {
  /** `null`: all when both models are on this machine, else what the tests need. */
  readonly read: ReadingDepth | null
  /** Whether both models come with the same tokens, when that is known. */
  readonly sameVocabulary: boolean
  /** `null`: by the size of the models. */
  readonly parts: number | null
}

/** A plan and what carrying it out needs of the two models beside it. */
export interface Prepared {
  readonly plan: Plan
  readonly a: CountedSource
  readonly b: CountedSource
  /** Pairs of components whose units are tested, in the order of the plan. */
  readonly pairs: readonly ComponentPair[]
  /** Components whose norms are laid side by side. */
  readonly norms: readonly (readonly [Component, Component])[]
}

/**
 * Plans a comparison from the headers of two models and a few bytes of each tensor. Two runs over the same models give the
 * same plan to the last byte.
 * @throws ToolError when a file cannot be read.
 */
export async function prepare(
  sourceA: TensorSource,
  sourceB: TensorSource,
  options: PlanOptions,
): Promise<Prepared> {
  const headerBytes = [headerBytesOf(sourceA), headerBytesOf(sourceB)] as const
  const a = new CountedSource(sourceA)
  const b = new CountedSource(sourceB)
  const componentsA = componentsOf(a.tensors(), a.heads)
  const componentsB = componentsOf(b.tensors(), b.heads)
  const exclusions = new Exclusions()
  exclusions.addComponents('a', componentsA)
  exclusions.addComponents('b', componentsB)
  const { pairs: all, unpaired } = pairComponents(componentsA, componentsB)
  for (const { side, component, reason } of unpaired)
    exclusions.add(side, component === '' ? '(all)' : component, reason)
  for (const { a: one, b: two } of all.slice(PAIRS))
    exclusions.add('a', one.stem, `beside ${two.stem}: more than ${PAIRS} pairs`)
  const pairs = all.slice(0, PAIRS)
  const {
    informative,
    twins: alike,
    probes,
  } = await findTwins({ source: a, components: componentsA }, { source: b, components: componentsB })
  const norms = componentsBeside(componentsA, componentsB, pairs)
  const read = options.read ?? (isPlain(a) && isPlain(b) ? 'all' : 'tests')
  const twins = read === 'tests' && (a.remote || b.remote) ? cheapest(alike) : alike
  const plan: Omit<Plan, 'id'> = {
    schemaVersion: '1',
    tool: { name: TOOL_NAME, version: TOOL_VERSION },
    parts:
      options.parts ??
      Math.min(MOST_PARTS, Math.max(1, Math.ceil((a.totalBytes + b.totalBytes) / PART_BYTES))),
    read,
    sameVocabulary: options.sameVocabulary,
    a: describe(a, headerBytes[0] + a.bytesRead(), probes[0]),
    b: describe(b, headerBytes[1] + b.bytesRead(), probes[1]),
    hypotheses: hypothesesOf(pairs),
    informative,
    identicalFiles: identicalFiles(a, b),
    unread: unreadOf([a, b]),
    sameShapes: shapesOf(a) === shapesOf(b),
    excluded: exclusions.toArray(),
    twins: twins.map(plannedTwin),
    units: unitsOf({ a, b, read, twins, pairs, beside: norms }),
  }
  return { plan: { ...plan, id: planId(plan) }, a, b, pairs, norms }
}

function describe(source: TensorSource, headerBytes: number, probesSha256: string): PlannedModel {
  const tensors = source.tensors()
  const hash = createHash('sha256')
  for (const { name, dtype, shape, bytes, unreadable } of tensors)
    hash.update(`${JSON.stringify([name, dtype, shape, bytes, unreadable])}\n`)
  for (const { path, sha256, bytes } of source.pointers())
    hash.update(`${JSON.stringify([path, sha256, bytes])}\n`)
  hash.update(`${JSON.stringify(source.heads ?? [])}\n`)
  return {
    name: source.name,
    tensors: tensors.length,
    parameters: tensors.reduce((sum, { elements }) => sum + elements, 0),
    bytes: source.totalBytes,
    headerBytes,
    tensorsSha256: hash.digest('hex'),
    probesSha256,
  }
}

function plannedTwin({ a, b }: Twin): Plan['twins'][number] {
  return {
    a: a.info.name,
    b: b.info.name,
    bytes: a.info.bytes,
    elements: [a.info.elements, b.info.elements],
    stems: [a.name.stem, b.name.stem],
    role: a.name.role,
  }
}

/** What every source had read when it was first seen: a model may be compared with several. */
const opened = new WeakMap<TensorSource, number>()

function headerBytesOf(source: TensorSource): number {
  const known = opened.get(source) ?? source.bytesRead()
  opened.set(source, known)
  return known
}

/** Of each pair of components the smallest few twins: where bytes come from afar, these are enough to tell a copy. */
function cheapest(twins: readonly Twin[]): readonly Twin[] {
  const counts = new Map<string, number>()
  const kept = [...twins]
    .sort((one, two) => one.a.info.bytes - two.a.info.bytes)
    .filter(({ a, b }) => {
      const key = `${a.name.stem}\n${b.name.stem}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= REMOTE_TWINS
    })
  return twins.filter((twin) => kept.includes(twin))
}

/** Each pair of components that is tested, and components of one name. */
function componentsBeside(
  a: readonly Component[],
  b: readonly Component[],
  pairs: readonly ComponentPair[],
): (readonly [Component, Component])[] {
  const chosen: (readonly [Component, Component])[] = pairs.map((pair) => [pair.a, pair.b])
  for (const one of a) {
    const same = b.find(({ stem }) => stem === one.stem)
    if (same !== undefined && !chosen.some(([x, y]) => x === one && y === same)) chosen.push([one, same])
  }
  return chosen
}

/** Every tensor lies in one piece on this machine, and its bytes are its numbers. */
function isPlain(source: CountedSource): boolean {
  return source.tensors().every(({ name, elements }) => elements === 0 || source.extent(name) !== null)
}

/** Equal files among those that only pointers tell of; none where all of them are small beside what `b` is made of. */
function identicalFiles(a: TensorSource, b: TensorSource): number {
  const theirs = new Set(b.pointers().map(({ sha256 }) => sha256))
  const main = MAIN_FILE * Math.max(0, ...b.pointers().map(({ bytes }) => bytes))
  const equal = a.pointers().filter(({ sha256, bytes }) => bytes >= FILE_BYTES && theirs.has(sha256))
  return equal.some(({ bytes }) => bytes >= main) ? equal.length : 0
}

function unreadOf(sources: readonly TensorSource[]): Plan['unread'] {
  if (sources.some((source) => source.pointers().length > 0)) return 'pointers'
  return sources.some(isPacked) ? 'packed' : null
}

function isPacked(source: TensorSource): boolean {
  let all = 0
  let unread = 0
  for (const { bytes, unreadable, dtype } of source.tensors()) {
    // Nobody packs weights in these: they are masks, places and counts.
    if (dtype === 'BOOL' || dtype === 'I64' || dtype === 'U64' || unreadable === UNTRAINED) continue
    all += bytes
    if (unreadable !== null) unread += bytes
  }
  return unread > all * UNREADABLE_SHARE
}

/** Names and shapes of all tensors of a model, for comparison with another. */
export function shapesOf(source: TensorSource): string {
  return source
    .tensors()
    .map(({ name, shape }) => `${name} ${shape}`)
    .sort()
    .join('\n')
}
