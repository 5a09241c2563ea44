import type { ListedEntry } from '../types/bom.js'
import type { Component } from '../types/component.js'
import type { ManifestComponent } from '../types/manifest.js'
import type { Part, Standing } from './part.js'

/** Declared and found, side by side. At least one of `part` and `declaration` is there. */
export interface Row {
  readonly component: Component
  readonly part: Part | null
  readonly declaration: ManifestComponent | null
  /** Entries of bills of materials that are the same thing. */
  readonly listed: readonly ListedEntry[]
  /** The stronger of what was found and what was declared. */
  readonly standing: Standing
}
