import type { Preparation } from './preparation.js'

export type WordPieces = Extract<Preparation, { kind: 'word-pieces' }>

/** Longer words are unknown to BERT's tokenizers. */
const LONGEST_WORD = 100

const CHINESE = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu
/** All signs of ASCII count as punctuation, as in BERT's own code. */
const PUNCTUATION = /[!-/:-@[-`{-~]|\p{P}/gu

/**
 * How a list of word pieces wants its text, told by what it holds: without a capital letter everything is written small, and
 * without a Hangul syllable text that is written small was taken apart into letters. `null` for a list without `[UNK]`, which
 * another program made.
 */
export function wordPiecesOf(tokens: readonly string[]): WordPieces | null {
  let unknown = false
  let capital = false
  let syllable = false
  for (const token of tokens) {
    if (token === '[UNK]') unknown = true
    if (token.startsWith('[') && token.endsWith(']')) continue
    if (!capital && /[A-Z]/.test(token)) capital = true
    if (!syllable && /[가-힣]/.test(token)) syllable = true
  }
  return unknown ? { kind: 'word-pieces', lower: !capital, decompose: !capital && !syllable } : null
}

type Step = Readonly<Record<string, unknown>>

/** The same as `tokenizer.json` states it; `null` for any other preparation than BERT's. */
export function wordPiecesStated(
  normalisers: readonly Step[],
  steps: readonly Step[],
  model: Step,
): WordPieces | null {
  const [first, ...others] = normalisers
  if (first?.['type'] !== 'BertNormalizer' || others.length > 0 || first['handle_chinese_chars'] === false)
    return null
  if (steps.length !== 1 || steps[0]!['type'] !== 'BertPreTokenizer') return null
  if ((model['continuing_subword_prefix'] ?? '##') !== '##') return null
  const lower = first['lowercase'] !== false
  return { kind: 'word-pieces', lower, decompose: (first['strip_accents'] ?? lower) === true }
}

/**
 * Word pieces of a text as BERT's tokenizers cut it: words at blanks, punctuation and Chinese characters by themselves, each
 * word from its start by the longest piece there is. `null` when a word has none.
 */
export function countWordPieces(
  text: string,
  { lower, decompose }: WordPieces,
  tokens: ReadonlySet<string>,
): number | null {
  let plain = text.replace(CHINESE, ' $& ')
  if (decompose) plain = plain.normalize('NFD').replace(/\p{Mn}/gu, '')
  if (lower) plain = plain.toLowerCase()
  let count = 0
  for (const word of plain.replace(PUNCTUATION, ' $& ').split(/\s+/u)) {
    if (word === '') continue
    const pieces = piecesOf([...word], tokens)
    if (pieces === null) return null
    count += pieces
  }
  return count
}

function piecesOf(signs: readonly string[], tokens: ReadonlySet<string>): number | null {
  if (signs.length > LONGEST_WORD) return null
  let count = 0
  for (let start = 0; start < signs.length; ) {
    let end = signs.length
    const prefix = start === 0 ? '' : '##'
    while (end > start && !tokens.has(prefix + signs.slice(start, end).join(''))) end -= 1
    if (end === start) return null
    start = end
    count += 1
  }
  return count
}
