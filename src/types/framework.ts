import type { Language } from './vocabulary.js'

/** A text of a framework in both languages. */
export type Bilingual = Readonly<Record<Language, string>>

/** One rung of the scale. */
export interface FrameworkLevel {
  readonly id: string
  readonly title: Bilingual
  readonly summary: Bilingual
  /** Ids of all requirements the level needs: nothing is inherited from levels below. */
  readonly requirements: readonly string[]
  /** Levels this one builds on. For display only. */
  readonly parents?: readonly string[]
  /**
   * `always` (the default): the level takes part in the ceiling unless one of its requirements is contradicted.
   * `when-claimed-or-evidenced`: it takes part only when it is claimed or one of its requirements is supported, for
   * levels that describe a way of making (a merge, a wrapped API) and are not a step on the way up.
   */
  readonly considered?: 'always' | 'when-claimed-or-evidenced'
  /** Levels of T-Class that a claim on that scale stands for here; for scales with other level names. */
  readonly equivalent?: readonly string[]
}

/** One checkable requirement and the predicates that decide it. */
export interface FrameworkRequirement {
  readonly id: string
  readonly title: Bilingual
  /** The question a reviewer answers. */
  readonly question: Bilingual
  /** Names of predicates; any one that holds supports the requirement. */
  readonly supports: readonly string[]
  /** Names of predicates; any one that holds contradicts the requirement. */
  readonly contradicts: readonly string[]
  /** Names of predicates; when given and none holds, the requirement is `not-applicable`. */
  readonly appliesWhen?: readonly string[]
  /** A repository cannot show it; only a statement can. */
  readonly attestOnly: boolean
  /** What a contradiction means: the claim says too much (the default), or it could say more. */
  readonly direction?: 'over-claim' | 'under-claim'
  /**
   * `false`: a contradiction is a finding but does not bound the ceiling, because it changes what is owed, not what the
   * weights are (a relabelled licence does not turn a fine-tune into an API wrapper). Without it: true.
   */
  readonly gate?: boolean
  /** File or page of the scale the requirement was restated from. */
  readonly source: string
  /** The step that would resolve it. */
  readonly next: Bilingual
  readonly appliesTo: 'model' | 'weight-component'
}

/** Requirements that stand together beside the levels, such as the technical, policy and ethical ones of MSIT 2026. */
export interface FrameworkGroup {
  readonly id: string
  readonly title: Bilingual
  readonly requirements: readonly string[]
}

/**
 * A scale of sovereignty as data (schemas/framework.schema.json). Levels are ordered, lowest first; a scale that has
 * only groups has no levels.
 */
export interface Framework {
  readonly $schema?: string
  readonly id: string
  readonly name: string
  readonly version: string
  /** Commit or edition the restatement was made from. */
  readonly revision: string
  readonly uri: string
  /** Licence of the scale's own text: SPDX expression, or `NOASSERTION`. */
  readonly license: string
  readonly attribution: string
  readonly title: Bilingual
  readonly levels: readonly FrameworkLevel[]
  readonly requirements: readonly FrameworkRequirement[]
  readonly groups?: readonly FrameworkGroup[]
}
