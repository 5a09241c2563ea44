import type { Table } from './pack.js'

/** A file of well-known modelling code of which fingerprints are kept; the code itself is not. */
export interface KnownFile {
  /** What people call it: the model type of transformers, or the model's name in its maker's own repository. */
  readonly name: string
  /** Name of its main class, or of the repository. */
  readonly title: string
  /** Owner id of the catalogue; `null` when nobody is known to have designed it. */
  readonly vendor: string | null
  readonly repository: string
  readonly path: string
  /** Commit, or release of a package. */
  readonly revision: string
  readonly license: string
  /** Names of the files whose classes it re-uses by its own account, nearest first. */
  readonly parents: readonly string[]
}

export interface Catalogue {
  readonly files: readonly KnownFile[]
  /** Index of a fingerprint, -1 for one that nobody has. */
  find(hash: number): number
  /** How much a fingerprint says, 1 for one of a single origin, 0 for what everybody has. */
  weight(index: number): number
  /** For each of these fingerprints, given by index, the files that have it, each once. */
  holders(wanted: Iterable<number>): ReadonlyMap<number, readonly number[]>
  /** Classes of one file with the indexes of their fingerprints. */
  classesOf(file: number): readonly { readonly name: string; readonly indexes: Uint32Array }[]
}

/**
 * A fingerprint that so many independent origins have says nothing. Origins are counted by class inheritance: of the
 * hundred files of transformers that re-use Llama's attention, each counts as Llama. What remains shared beyond that
 * is copied all the same; below the limit its weight falls with the logarithm of the count, as in document frequency.
 */
export const COMMON = 64

/** Weight of a fingerprint that `origins` independent origins have; one that is unknown is somebody's own. */
export function weightOf(origins: number): number {
  if (origins <= 1) return 1
  return origins >= COMMON ? 0 : 1 - (0.5 * Math.log(origins)) / Math.log(COMMON)
}

/** Look-ups over a table of fingerprints. */
export function catalogueOf(files: readonly KnownFile[], table: Table): Catalogue {
  const { hashes, origins } = table
  const weights = Float64Array.from({ length: 256 }, (_, count) => weightOf(count))
  return {
    files,
    find: (hash) => {
      const half = hash >>> 16
      const lower = hash & 0xffff
      const end = hashes.starts[half + 1]!
      for (let index = hashes.starts[half]!; index < end; index += 1)
        if (hashes.lower[index] === lower) return index
      return -1
    },
    weight: (index) => weights[origins[index]!]!,
    holders: (wanted) => holdersOf(wanted, table),
    classesOf: (file) => {
      const { classes, ends, indexes } = table
      return classes.flatMap((one, number) =>
        one.file === file
          ? [
              {
                name: one.name,
                indexes: indexes.subarray(number === 0 ? 0 : ends[number - 1]!, ends[number]!),
              },
            ]
          : [],
      )
    },
  }
}

/**
 * Files by fingerprint. All classes are walked for the few that are asked for: that is less than to invert the table.
 * Classes stand in the order of their files, so a file that has one twice is met twice in a row.
 */
function holdersOf(wanted: Iterable<number>, table: Table): ReadonlyMap<number, readonly number[]> {
  const { classes, ends, indexes } = table
  const holders = new Map<number, number[]>()
  const isWanted = new Uint8Array(table.hashes.length)
  for (const index of wanted) {
    isWanted[index] = 1
    holders.set(index, [])
  }
  let at = 0
  for (let number = 0; number < classes.length; number += 1) {
    const { file } = classes[number]!
    for (const end = ends[number]!; at < end; at += 1) {
      const index = indexes[at]!
      if (isWanted[index] === 0) continue
      const files = holders.get(index)!
      if (files.at(-1) !== file) files.push(file)
    }
  }
  return holders
}
