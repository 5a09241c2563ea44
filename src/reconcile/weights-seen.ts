import type { Fact } from '../types/fact.js'
import type { ReleaseDay } from '../types/history.js'
import type { Manifest } from '../types/manifest.js'
import type { Declarer } from './declarer.js'

/** What facts of weights are read beside. */
export interface WeightsSeen {
  readonly facts: readonly Fact[]
  readonly manifest: Manifest | null
  readonly declarer: Declarer
  readonly release: ReleaseDay
}
