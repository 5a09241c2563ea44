import { spellingOf, type TokenizerContent, type Unreadable } from './content.js'
import { readMergesFile } from './read-merges.js'
import { looksLikeRwkv, readRwkv } from './read-rwkv.js'
import { readSentencepiece } from './read-sentencepiece.js'
import { looksLikeTiktoken, readTiktoken } from './read-tiktoken.js'
import { readTokenizerJson } from './read-tokenizer-json.js'
import { readVocabularyFile } from './read-vocabulary.js'
import { readWordList } from './read-word-list.js'

/** What a tokenizer file is, by its name; `model` files hold either SentencePiece's bytes or tiktoken's lines. */
export type FileForm = 'tokenizer.json' | 'vocabulary-map' | 'word-list' | 'tiktoken' | 'model'

/** Reads text of a tokenizer file; `merges` is the `merges.txt` beside a `vocab.json`. `null` when it is none. */
export function readTokenizerText(
  form: FileForm,
  text: string,
  merges: string | null = null,
): TokenizerContent | Unreadable | null {
  if (form === 'tokenizer.json') return readTokenizerJson(text)
  if (form === 'vocabulary-map') return fromMap(text, merges)
  if (form === 'tiktoken' || looksLikeTiktoken(text.slice(0, 1024))) return readTiktoken(text)
  if (looksLikeRwkv(text.slice(0, 4096))) return readRwkv(text)
  return readWordList(text)
}

/** Reads a `.model` file. */
export function readTokenizerModel(bytes: Uint8Array): TokenizerContent | Unreadable {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  )
  if (!looksLikeTiktoken(start)) return readSentencepiece(bytes)
  return readTiktoken(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

function fromMap(text: string, mergesText: string | null): TokenizerContent | null {
  const table = readVocabularyFile(text)
  if (table === null) return null
  const merges = mergesText === null ? null : readMergesFile(mergesText)
  return {
    algorithm: merges === null ? null : 'BPE',
    spelling: spellingOf(table.tokens),
    tokens: table.tokens,
    ids: table.ids,
    scores: null,
    merges,
    isText: null,
    preparation: { kind: 'unknown', reason: 'pre-tokenizer' },
  }
}
