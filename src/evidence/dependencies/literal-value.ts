/** A string literal and where it stands in the source, quotes included. */
export interface LiteralString {
  readonly kind: 'string'
  readonly text: string
  readonly start: number
  readonly end: number
}
export type LiteralValue =
  | LiteralString
  | { readonly kind: 'list'; readonly items: readonly LiteralValue[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, LiteralValue> }
  | { readonly kind: 'dynamic'; readonly expression: string; readonly start: number }
