import type { LicenseMatch } from '../../types/fact.js'

/** What a text says about its licence. */
export interface Detection {
  /**
   * SPDX id or expression, `LicenseRef-…`, or `null`. A modified text never carries the id of its base: it is
   * `LicenseRef-modified-<base>`, which equals nothing but itself.
   */
  readonly id: string | null
  readonly match: LicenseMatch
  /** Binding words the base text does not have, in the text's order, without repeats. */
  readonly addedWords: readonly string[]
  /** Title line as written. */
  readonly raw: string
  /** Span to point at: the title, or the first added words of a modified text. */
  readonly start: number
  readonly end: number
  /** What the notice says the licence is for, where it names one for each part. */
  readonly subject?: 'code' | 'weights' | 'data'
}

/** Id of a text that is not its base any more. */
export function modifiedId(base: string): string {
  return `LicenseRef-modified-${base.replace(/^LicenseRef-/, '').replace(/[^A-Za-z0-9.-]+/g, '-')}`
}

/** Texts shared by several ids, to the id that promises least. */
const SHARED_TEXT = /^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d(?:-(?:no-)?invariants)?)-or-later$/

/** A text cannot tell GNU's "only" from "or later"; a notice can. */
export function leastPromising(id: string, kind = 'text'): string {
  return kind === 'text' ? id.replace(SHARED_TEXT, '$1-only') : id
}
