import type { Catalogue, KnownFile } from './catalogue.js'

/** A class to compare. */
export interface Subject {
  readonly name: string
  readonly fingerprints: readonly number[]
  /** It computes something of its own: a block, and no shell around blocks (a task head, a base class, a container). */
  readonly block: boolean
}

/** What one class has of a known file. */
export interface ClassKinship {
  readonly name: string
  readonly block: boolean
  /** Weight of what it holds; below {@link LEAST_WEIGHT} it holds nothing but what everybody has. */
  readonly weight: number
  /** Share of its weight that the known file has, 0 to 1. */
  readonly share: number
  /** The class of the known file it has most of, and the share of that class that it holds. */
  readonly nearest: { readonly name: string; readonly covered: number } | null
}

/** How much of a file is in one known design. */
export interface Candidate {
  readonly known: KnownFile
  /** Share of the weight of all blocks that the design has, 0 to 1. */
  readonly blocks: number
  /** Classes in the order given; those that say nothing are left out. */
  readonly classes: readonly ClassKinship[]
}

/** A class below this weight is boilerplate: it is neither counted for nor against anybody. */
export const LEAST_WEIGHT = 1.5

/** Designs whose shares differ by less are equally near: the code is theirs together. */
export const NOISE = 0.04

/**
 * Measured by `npm run conformance -- kinship`: a copy with all names, the layout and the order of methods changed has
 * 0.99 or more of its source; with one statement in twenty replaced 0.78 at least, in ten 0.61, in five 0.45. Files
 * of two repositories without a common ancestor agree in 0.33 at most. Between the two nothing is said.
 */
export const COPY = 0.75

/** Every large block of a copy is its source's: one attention of the author's own makes it another design. */
export const COPY_OF_BLOCK = 0.5
/** Share of all blocks from which one block is large. */
export const LARGE = 0.12

/** Blocks below this weight are too little for a statement: a Llama of transformers has about twice as much. */
const LEAST_BLOCKS = 60

/** Names and layout aside, the file is the known code with at most small changes. */
export function isCopy({ blocks, classes }: Candidate): boolean {
  const own = classes.filter(({ block }) => block)
  const weight = own.reduce((sum, one) => sum + one.weight, 0)
  return (
    blocks >= COPY &&
    weight >= LEAST_BLOCKS &&
    own.every((one) => one.weight < LARGE * weight || one.share >= COPY_OF_BLOCK)
  )
}

interface Found {
  readonly subject: Subject
  readonly weight: number
  /** Weight of what somebody has. */
  readonly known: number
  /** Indexes of its fingerprints that somebody has. */
  readonly indexes: readonly number[]
}

interface Matched extends Found {
  /** Weight by known file. */
  readonly files: Float64Array
}

interface Scored {
  readonly number: number
  readonly known: KnownFile
  readonly blocks: number
}

/**
 * Designs that have at least a share `least` of the file's blocks, the nearest first, one row for each name. Of designs
 * that are equally near, the one that the others were made from comes first, then the older.
 */
export function compareCode(
  subjects: readonly Subject[],
  catalogue: Catalogue,
  { least, most }: { readonly least: number; readonly most: number },
): Candidate[] {
  const found = subjects
    .map((subject) => look(subject, catalogue))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
  const weight = found.reduce((sum, one) => (one.subject.block ? sum + one.weight : sum), 0)
  const known = found.reduce((sum, one) => (one.subject.block ? sum + one.known : sum), 0)
  // No one file has more than all together: most code is told apart here, before anybody is looked up.
  if (weight === 0 || known / weight < least) return []
  const holders = catalogue.holders(new Set(found.flatMap(({ indexes }) => indexes)))
  const matched = found.map((one) => ({ ...one, files: filesOf(one, holders, catalogue) }))
  const blocks = matched.filter(({ subject }) => subject.block)
  const byName = new Map<string, Scored>()
  catalogue.files.forEach((known, number) => {
    const share = blocks.reduce((sum, { files }) => sum + files[number]!, 0) / weight
    if (share === 0 || share < least) return
    const other = byName.get(known.name)
    if (other === undefined || share > other.blocks) byName.set(known.name, { number, known, blocks: share })
  })
  return order([...byName.values()], catalogue)
    .slice(0, most)
    .map(({ number, known, blocks: share }) => ({
      known,
      blocks: share,
      classes: classesIn(matched, number, catalogue),
    }))
}

function look(subject: Subject, catalogue: Catalogue): Found {
  const indexes: number[] = []
  let weight = 0
  let known = 0
  for (const hash of subject.fingerprints) {
    const index = catalogue.find(hash)
    const own = index === -1 ? 1 : catalogue.weight(index)
    if (own === 0) continue
    weight += own
    if (index === -1) continue
    known += own
    indexes.push(index)
  }
  return { subject, weight, known, indexes }
}

function filesOf(
  { indexes }: Found,
  holders: ReadonlyMap<number, readonly number[]>,
  catalogue: Catalogue,
): Float64Array {
  const files = new Float64Array(catalogue.files.length)
  for (const index of indexes) {
    const own = catalogue.weight(index)
    for (const file of holders.get(index)!) files[file]! += own
  }
  return files
}

/** Each class beside the class of the known file that it has most of. */
function classesIn(matched: readonly Matched[], file: number, catalogue: Catalogue): ClassKinship[] {
  const known = catalogue.classesOf(file).map(({ name, indexes }) => ({
    name,
    indexes: new Set(indexes),
    weight: indexes.reduce((sum, index) => sum + catalogue.weight(index), 0),
  }))
  return matched.map(({ subject, weight, indexes, files }) => {
    let nearest: ClassKinship['nearest'] = null
    let most = 0
    for (const one of known) {
      const shared = indexes.reduce(
        (sum, index) => (one.indexes.has(index) ? sum + catalogue.weight(index) : sum),
        0,
      )
      if (shared <= most) continue
      most = shared
      nearest = { name: one.name, covered: shared / one.weight }
    }
    return { name: subject.name, block: subject.block, weight, share: files[file]! / weight, nearest }
  })
}

function order(all: readonly Scored[], catalogue: Catalogue): Scored[] {
  const best = Math.max(...all.map(({ blocks }) => blocks))
  const near = all.filter(({ blocks }) => blocks >= best - NOISE)
  const names = new Set(near.map(({ known }) => known.name))
  const made = new Map<string, number>()
  for (const { known } of near) {
    for (const ancestor of ancestorsOf(known, catalogue)) {
      if (names.has(ancestor)) made.set(ancestor, (made.get(ancestor) ?? 0) + 1)
    }
  }
  near.sort((a, b) => (made.get(b.known.name) ?? 0) - (made.get(a.known.name) ?? 0) || a.number - b.number)
  const far = all.filter(({ blocks }) => blocks < best - NOISE)
  far.sort((a, b) => b.blocks - a.blocks || a.number - b.number)
  return [...near, ...far]
}

/** Names of all designs a known file was made from, by its own account and theirs. */
export function ancestorsOf(known: KnownFile, catalogue: Catalogue): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...known.parents]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || name === known.name) continue
    found.add(name)
    for (const file of catalogue.files) if (file.name === name) queue.push(...file.parents)
  }
  return found
}
