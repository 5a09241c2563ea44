/** Names of tokenizer files. */
export const TOKENIZER_JSON = /(?:^|[/_.-])tokenizer\.json$/i
/** The file of `tokenizers` may be named after the model: `tokenizers/acme_v2.json`. */
export const TOKENIZER_FOLDER = /(?:^|\/)tokenizers?\/[^/]+\.json$/i
export const TEKKEN = /(?:^|\/)tekken\.json$/i
export const TOKENIZER_CONFIG = /(?:^|\/)tokenizer_config\.json$/i
export const VOCABULARY_JSON = /(?:^|[/_-])vocab\.json$/i
export const VOCABULARY_TEXT = /(?:^|\/)[^/]*vocab[^/]*\.(?:txt|vocab|csv|tsv)$|\.vocab$|\.tiktoken$/i
/** SentencePiece's bytes, or tiktoken's lines under the same name. */
export const TOKENIZER_MODEL =
  /(?:^|\/)(?:[^/]*(?:tokenizer|spiece|sentencepiece|spm|bpe|unigram)[^/]*\.model|[^/]+\.spm)$/i

/** A Git LFS pointer is shorter than this. */
export const POINTER_BYTES = 1024
