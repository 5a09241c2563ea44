import { SMALLEST, spellingOf, type TokenizerContent } from './content.js'
import { wordPiecesOf } from './word-pieces.js'

/**
 * One token a line, its place is its id: WordPiece's `vocab.txt`, or SentencePiece's `.vocab` with a score behind a tab.
 * `null` when a token stands twice, which no vocabulary has and a list of words may.
 */
export function readWordList(text: string): TokenizerContent | null {
  const lines = text.split(/\r?\n/)
  if (lines[lines.length - 1] === '') lines.pop()
  if (lines.length < SMALLEST) return null
  const scored = lines.every((line) => /\t-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(line))
  const tokens = scored ? lines.map((line) => line.slice(0, line.lastIndexOf('\t'))) : lines
  if (new Set(tokens).size !== tokens.length) return null
  const spelling = spellingOf(tokens)
  return {
    algorithm: spelling === 'wordpiece' ? 'WordPiece' : null,
    spelling,
    tokens,
    ids: null,
    scores: null,
    merges: null,
    isText: null,
    preparation: (spelling === 'wordpiece' ? wordPiecesOf(tokens) : null) ?? {
      kind: 'unknown',
      reason: 'algorithm',
    },
  }
}
