/** A sentence for people, still without a language: a key of the catalogue and what fills its gaps. */
export interface Message {
  readonly key: string
  readonly parameters: Readonly<Record<string, string | number>>
}
