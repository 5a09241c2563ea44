/**
 * What happens to a text before the model cuts it into tokens. Only kinds that are run exactly are named; a pattern from a
 * repository is never run, it is recognised or it is not.
 */
export type Preparation =
  | {
      readonly kind: 'byte-level'
      /** Patterns in their order; each cuts what the one before left. */
      readonly patterns: readonly PatternName[]
      readonly prefix: boolean
      /** A word that is a token as a whole is taken as it is. */
      readonly ignoreMerges: boolean
    }
  | {
      /** SentencePiece: spaces become `▁`. */
      readonly kind: 'pieces'
      /** A `▁` is put before the text. */
      readonly prefix: boolean
      /** Words are cut apart before the `▁`, as by Metaspace with `split`. */
      readonly words: boolean
      readonly byteFallback: boolean
    }
  | {
      /** BERT's: words, then the longest pieces. */
      readonly kind: 'word-pieces'
      readonly lower: boolean
      /** Accents and Hangul syllables are taken apart, and marks left out. */
      readonly decompose: boolean
    }
  | { readonly kind: 'unknown'; readonly reason: Unknown }

/** Why no text is encoded: what of the tokenizer is not run exactly. */
export type Unknown =
  | 'tiktoken-pattern'
  | 'algorithm'
  | 'normalizer'
  | 'pre-tokenizer'
  | 'setting'
  | 'no-merges'

export type PatternName =
  | 'gpt2'
  | 'cl100k'
  | 'qwen2'
  | 'o200k'
  | 'deepseek-digits'
  | 'deepseek-cjk'
  | 'deepseek-words'
  | 'single-digits'

const CONTRACTIONS = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])"
const TAIL = '\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+'

/** Our own spelling of each pattern, equal on every text. They run on the sample texts only. */
const makePatterns = (): Readonly<Record<PatternName, RegExp>> => ({
  gpt2: /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu,
  cl100k: new RegExp(
    `${CONTRACTIONS}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|${TAIL}`,
    'gu',
  ),
  qwen2: new RegExp(
    `${CONTRACTIONS}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|${TAIL}`,
    'gu',
  ),
  o200k: new RegExp(
    `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+${CONTRACTIONS}?` +
      `|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*${CONTRACTIONS}?` +
      `|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|${TAIL}`,
    'gu',
  ),
  'deepseek-digits': /\p{N}{1,3}/gu,
  'deepseek-cjk': /[一-龥぀-ゟ゠-ヿ]+/gu,
  'deepseek-words': new RegExp(
    `[!"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_\`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+` +
      `| ?[\\p{P}\\p{S}]+[\\r\\n]*|${TAIL}`,
    'gu',
  ),
  'single-digits': /\p{N}/gu,
})

let patterns: Readonly<Record<PatternName, RegExp>> | null = null

/** A pattern by its name; made when first asked for, because classes of all letters are slow to compile. */
export function patternOf(name: PatternName): RegExp {
  patterns ??= makePatterns()
  return patterns[name]
}

/** Patterns as tokenizer files write them. */
const WRITTEN: ReadonlyMap<string, PatternName> = new Map([
  ["'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+", 'gpt2'],
  [
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
    'cl100k',
  ],
  [
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
    'qwen2',
  ],
  [
    "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
    'o200k',
  ],
  ['\\p{N}{1,3}', 'deepseek-digits'],
  ['\\p{N}', 'single-digits'],
  ['[一-龥\u3040-ゟ゠-ヿ]+', 'deepseek-cjk'],
  [
    '[!"#$%&\'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\r\n]+|\\s+(?!\\S)|\\s+',
    'deepseek-words',
  ],
])

/** The pattern a file states, when it is one that is known; `null` otherwise. */
export function patternNamed(written: string): PatternName | null {
  return WRITTEN.get(written) ?? null
}
