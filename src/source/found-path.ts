/** A path that a walk or git found below a root, before anything is known of its size. */
export interface FoundPath {
  readonly path: string
  /** Commit of a submodule; `null` for everything else. */
  readonly submodule: string | null
}
