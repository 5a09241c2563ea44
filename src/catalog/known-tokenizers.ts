import data from './data/tokenizers.json' with { type: 'json' }

/** A published vocabulary. */
export interface KnownTokenizer {
  /** SHA-256 over the tokens in id order, joined by `\n`. */
  readonly vocabularyDigest: string
  /** Hub id of the model it was published with. */
  readonly model: string
  readonly type: string
  readonly vocabularySize: number
  /** SHA-256 of files that hold it. */
  readonly fileDigests: readonly string[]
  readonly source: string
}

let maps: {
  readonly vocabulary: ReadonlyMap<string, KnownTokenizer>
  readonly file: ReadonlyMap<string, KnownTokenizer>
} | null = null

function load(): NonNullable<typeof maps> {
  if (maps !== null) return maps
  const vocabulary = new Map<string, KnownTokenizer>()
  const file = new Map<string, KnownTokenizer>()
  for (const row of (data as unknown as { tokenizers: readonly KnownTokenizer[] }).tokenizers) {
    vocabulary.set(row.vocabularyDigest, row)
    for (const digest of row.fileDigests) file.set(digest, row)
  }
  maps = { vocabulary, file }
  return maps
}

/** The published vocabulary with these very tokens in this very order; an equal size is never a match. */
export function tokenizerByVocabulary(digest: string): KnownTokenizer | null {
  return load().vocabulary.get(digest) ?? null
}

/** The published vocabulary whose file has this SHA-256 (also the `oid` of a Git LFS pointer). */
export function tokenizerByFile(sha256: string): KnownTokenizer | null {
  return load().file.get(sha256) ?? null
}
