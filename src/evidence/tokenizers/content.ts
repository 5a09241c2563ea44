import { createHash } from 'node:crypto'
import type { Preparation } from './preparation.js'

/** How a vocabulary writes bytes and spaces. */
export type Spelling =
  /** GPT-2's alphabet of 256 printable characters, one for each byte; `Ġ` is the space. */
  | 'byte-level'
  /** `▁` is the space, `<0x0A>` a byte, everything else itself. */
  | 'sentencepiece'
  /** `##` marks what continues a word. */
  | 'wordpiece'
  | 'plain'

export type Algorithm = 'BPE' | 'Unigram' | 'WordPiece' | 'WordLevel' | 'char'

/** What a tokenizer file holds: the model's own vocabulary, without tokens that were only added to it. */
export interface TokenizerContent {
  /** `null` when the file does not say. */
  readonly algorithm: Algorithm | null
  readonly spelling: Spelling
  /** In the order of their ids. */
  readonly tokens: readonly string[]
  /** Ids, ascending; `null` when they are 0, 1, 2, …. */
  readonly ids: Int32Array | null
  /** Log probabilities of Unigram in the order of `tokens`; `null` for other algorithms. */
  readonly scores: readonly number[] | null
  /** In the order of their ranks. `null`: none in the file, or ranks are the ids. */
  readonly merges: Merges | null
  /** Which tokens are text; `null` when all are. Control signs and placeholders of SentencePiece are none. */
  readonly isText: readonly boolean[] | null
  readonly preparation: Preparation
}

export interface Merges {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** Why a file that looks like a tokenizer could not be read as one; nothing is concluded from such a file. */
export interface Unreadable {
  readonly problem: string
  /** Where reading ended: characters of a text, bytes of a binary file. */
  readonly offset: number
}

export function isUnreadable<T extends object>(result: T | Unreadable): result is Unreadable {
  return 'problem' in result
}

/** Fewer entries are a settings file, not a vocabulary. */
export const SMALLEST = 16

/** SHA-256 over the tokens in id order, joined by `\n`: the form of published fingerprints. */
export function vocabularyDigest(tokens: readonly string[]): string {
  return createHash('sha256').update(tokens.join('\n'), 'utf8').digest('hex')
}

/** How the tokens are written, told by the mark most of them use for a space or a continuation. */
export function spellingOf(tokens: readonly string[]): Spelling {
  let level = 0
  let piece = 0
  let word = 0
  const step = Math.max(1, Math.floor(tokens.length / 20_000))
  for (let at = 0; at < tokens.length; at += step) {
    const token = tokens[at] as string
    const first = token.charCodeAt(0)
    if (first === 0x120) level += 1
    else if (first === 0x2581) piece += 1
    else if (first === 0x23 && token.length > 2 && token.charCodeAt(1) === 0x23) word += 1
  }
  const most = Math.max(level, piece, word)
  if (most * step < tokens.length / 50) return 'plain'
  return most === level ? 'byte-level' : most === piece ? 'sentencepiece' : 'wordpiece'
}
