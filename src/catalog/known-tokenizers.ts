import data from './data/tokenizers.json' with { type: 'json' }

/** A published vocabulary. */
export interface KnownTokenizer {
  /** Short name for people, e.g. `cl100k_base`, `Llama 3`. */
  readonly name: string
  /** SHA-256 over the tokens in id order, joined by `\n`. */
  readonly vocabularyDigest: string
  /** Hub id of the model it was published with, else the GitHub repository that publishes it. */
  readonly model: string
  /** Where `model` is: a tokenizer of a closed model has a repository, not a hub page. */
  readonly repository: 'hub' | 'github'
  readonly type: string
  readonly vocabularySize: number
  /** SHA-256 of files that hold it. */
  readonly fileDigests: readonly string[]
  /** Digests of spellings of the same vocabulary: with a token more or less at the end, for instance. */
  readonly otherDigests: readonly string[]
  /** Name of the published tokenizer it extends, found by comparing them; `null` when it extends none. */
  readonly base: string | null
  /** What other tokenizers are compared with (`evidence/tokenizers/sketch.ts`); `null` when only digests are known. */
  readonly sketch: string | null
  /** Tokens a character on the sample texts; `null` where it is not known how the text is cut. */
  readonly fertility: { readonly ko: number; readonly en: number } | null
  readonly source: string
}

let rows: readonly KnownTokenizer[] | null = null
let maps: {
  readonly vocabulary: ReadonlyMap<string, KnownTokenizer>
  readonly file: ReadonlyMap<string, KnownTokenizer>
} | null = null

export function knownTokenizers(): readonly KnownTokenizer[] {
  rows ??= (data as unknown as { tokenizers: readonly KnownTokenizer[] }).tokenizers
  return rows
}

function load(): NonNullable<typeof maps> {
  if (maps !== null) return maps
  const vocabulary = new Map<string, KnownTokenizer>()
  const file = new Map<string, KnownTokenizer>()
  for (const row of knownTokenizers()) {
    for (const digest of [row.vocabularyDigest, ...row.otherDigests]) vocabulary.set(digest, row)
    for (const digest of row.fileDigests) file.set(digest, row)
  }
  maps = { vocabulary, file }
  return maps
}

/** The published vocabulary with these very tokens in this very order; an equal size is never a match. */
export function tokenizerByVocabulary(digest: string): KnownTokenizer | null {
  return load().vocabulary.get(digest) ?? null
}

/** Round numbers of learnt tokens are common to vocabularies that have nothing else in common. */
const ROUND = 1000

/**
 * Published vocabularies with just so many learnt tokens, where the number is no round one. A hint for whoever has only a
 * configuration: an equal size is never a match.
 */
export function tokenizersOfSize(learnt: number): readonly KnownTokenizer[] {
  return learnt % ROUND === 0 ? [] : knownTokenizers().filter((row) => row.vocabularySize === learnt)
}

/** The published vocabulary whose file has this SHA-256 (also the `oid` of a Git LFS pointer). */
export function tokenizerByFile(sha256: string): KnownTokenizer | null {
  return load().file.get(sha256) ?? null
}
