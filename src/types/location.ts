/** A place in a file. Lines and columns count from 1; columns count UTF-16 units; the end is inclusive of the last character. */
export interface Location {
  readonly path: string
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  /** The quoted text, one line, at most `limits.quoteLength` characters. */
  readonly quote: string
}

/** Order of things of one file. */
export function byPlace(a: { readonly location: Location }, b: { readonly location: Location }): number {
  return a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn
}
