import type { Location } from '../../types/location.js'
import type { TextFile } from '../text-file.js'

/** Keys that may be written in a way that is not found before looking for them ends. */
const MISSES = 100

/**
 * Places of the keys of top-level objects in a JSON file, for which the parser gives none. Entries are asked for in the
 * order of the file, so that each is looked for behind the one before it.
 */
export class JsonPlaces {
  readonly #file: TextFile
  readonly #cursors = new Map<string, number>()
  #misses = 0

  constructor(file: TextFile) {
    this.#file = file
  }

  /** Place of `key` in the object under the top-level key `table`; that of the table when the key is not found. */
  entry(table: string, key: string): Location {
    const start = this.#tableOffset(table)
    const cursor = this.#cursors.get(table) ?? start
    const at = this.#misses < MISSES ? this.#keyOffset(key, cursor) : -1
    if (at === -1) {
      this.#misses += 1
      return this.#file.locateLine(this.#file.position(start).line)
    }
    this.#cursors.set(table, at)
    return this.#file.locate(at, at + Math.max(1, key.length))
  }

  readonly #tables = new Map<string, number>()

  #tableOffset(table: string): number {
    const known = this.#tables.get(table)
    if (known !== undefined) return known
    const at = Math.max(0, this.#keyOffset(table, 0))
    this.#tables.set(table, at)
    return at
  }

  /** Offset of a key behind its opening quote; -1 when only a value, or nothing, is written like it. */
  #keyOffset(key: string, from: number): number {
    const { text } = this.#file
    const quoted = JSON.stringify(key)
    for (let at = text.indexOf(quoted, from); at !== -1; at = text.indexOf(quoted, at + quoted.length)) {
      if (/^\s*:/.test(text.slice(at + quoted.length, at + quoted.length + 20))) return at + 1
    }
    return -1
  }
}
