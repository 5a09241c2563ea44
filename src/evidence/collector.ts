import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { Scope } from '../types/vocabulary.js'
import type { TextFile } from './text-file.js'

/** What every collector may ask of the repository beside its own file. */
export interface CollectContext {
  /** All listed paths. */
  readonly paths: ReadonlySet<string>
  /** True when the string names a file or folder of the repository (relative to the root or to `from`). */
  exists(path: string, from?: string): boolean
  scopeOf(path: string): Scope
  /**
   * Has a file that `from` names read by a collector, whatever the file's name. The path starts at the folder of `from`,
   * else at the root, and stays inside the root.
   * @returns false when there is no such file.
   */
  follow(path: string, from: string, collector: TextCollector): boolean
  /** Records a file, or part of one, that could not be read; it ends in `coverage.skipped`. */
  skip(path: string, reason: string): void
}

/** A collector that reads whole text files. One concept a collector, one collector a file. */
export interface TextCollector {
  readonly id: string
  /**
   * What may stand behind the last dot of the names it wants, in small letters, `''` for names without a dot. Asking
   * fifty collectors about every path costs more than reading many a file; one without this list is always asked.
   */
  readonly endings?: readonly string[]
  /** Decided from path and size alone, so that a file nobody wants is never read. */
  wants(entry: Entry): boolean
  collect(file: TextFile, context: CollectContext): Iterable<Fact>
}

/** A collector that works on the listing and on byte ranges (weights, pointers). */
export interface ListingCollector {
  readonly id: string
  collect(
    entries: readonly Entry[],
    read: (path: string, range?: { start: number; end: number }) => Promise<Uint8Array>,
    context: CollectContext,
  ): Promise<readonly Fact[]>
}
