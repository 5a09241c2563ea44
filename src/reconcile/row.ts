import type { ListedEntry } from '../types/bom.js'
import type { Component } from '../types/component.js'
import type { ManifestComponent } from '../types/manifest.js'
import type { Status } from '../types/vocabulary.js'
import type { Part, Standing } from './part.js'
import type { VersionStanding } from './version-relation.js'

/** Declared and found, side by side. At least one of `part` and `declaration` is there. */
export interface Row {
  readonly component: Component
  readonly part: Part | null
  readonly declaration: ManifestComponent | null
  /** Entries of bills of materials that are the same thing. */
  readonly listed: readonly ListedEntry[]
  /** The stronger of what was found and what was declared. */
  readonly standing: Standing
  /** The declared version beside the found ones; `null` where the part is not declared or not found. */
  readonly version: VersionStanding | null
}

/** Whether a status holds for the row, be it the first or not. */
export function hasStatus({ component }: Row, status: Status): boolean {
  return component.statuses?.includes(status) ?? component.status === status
}
