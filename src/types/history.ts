import type { Location } from './location.js'

/** A commit as people name it. */
export interface CommitName {
  /** Full id. */
  readonly id: string
  /** YYYY-MM-DD, UTC. */
  readonly date: string
}

/**
 * What stands for the release in a history: the first commit with weights or the first tag, whichever is earlier, else
 * the first commit with a declaration or a model card, else
 * (`page`) the first whose page links to published weights of the repository's own name.
 */
export interface Release {
  readonly sign: 'weights' | 'tag' | 'description' | 'page'
  readonly commit: CommitName
  /** The history is cut off at this commit: the release may be older. */
  readonly orEarlier: boolean
}

interface Event {
  /** The commit that brought what holds today. */
  readonly commit: CommitName
  readonly path: string
}

/** What the history of a repository shows that its files do not. */
export type HistoryEvent =
  | (Event & {
      readonly kind: 'attribution-added' | 'attribution-removed'
      /** Holder of a copyright line, or the repository a comment names as the origin, as written. */
      readonly holder: string
      /** Where it stands today; `null` for one that was removed. */
      readonly location: Location | null
    })
  | (Event & {
      /** What the root's page says of somebody, and whom it did not name at the release, or the other way round. */
      readonly kind: 'page-added' | 'page-removed'
      readonly what: 'base' | 'tokenizer' | 'code' | 'notice'
      readonly name: string
      /** The line as it stands, or stood. */
      readonly quote: string
      /** Where it stands today; `null` for one that was removed. */
      readonly location: Location | null
    })
  | (Event & {
      readonly kind: 'license-added' | 'license-removed'
      /** SPDX id or LicenseRef of the text, `null` when it is not recognised. */
      readonly license: string | null
    })
  | (Event & { readonly kind: 'license-changed'; readonly from: string; readonly to: string })
  | (Event & {
      readonly kind: 'weights-replaced'
      /** Weight files with another content than at the declaration's last change. */
      readonly count: number
      /** SHA-256 before and after where Git LFS pointers state them. */
      readonly from: string | null
      readonly to: string | null
      /** The declaration, and the commit that last changed it. */
      readonly manifest: { readonly path: string; readonly commit: CommitName }
    })

/** Day of the release as far as the history tells it. */
export interface ReleaseDay {
  /** YYYY-MM-DD; `null` when nothing tells. */
  readonly day: string | null
  /** The history does not go back far enough: the release may be older, or not seen at all. */
  readonly cut: boolean
}

export interface RepositoryHistory {
  /** `null` when nothing tells a release. */
  readonly release: Release | null
  /** The clone does not hold the whole history. */
  readonly cut?: boolean
  readonly events: readonly HistoryEvent[]
  /** What could not be seen, and why; meant for `coverage.skipped`. */
  readonly gaps: readonly { readonly path: string; readonly reason: string }[]
}
