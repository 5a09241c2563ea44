import type { TokenizerFertility } from '../../types/fact.js'
import { spelledText } from './byte-alphabet.js'
import type { TokenizerContent } from './content.js'
import { bestSplit, mergeSymbols, type PairRank } from './encode.js'
import { type Hashes, hashesOf } from './hashes.js'
import { type Preparation, patternOf } from './preparation.js'
import { SAMPLE_TEXTS } from './sample-texts.js'
import { HashTable } from './signature.js'
import { finished, HASH_START, hashedByte } from './token-hash.js'
import { countWordPieces } from './word-pieces.js'

/** Tokens longer than this are not looked for in the samples, which have no such words. */
const LONGEST_BYTES = 64

/** SentencePiece: an unknown character scores this much below the worst piece. */
const UNKNOWN_PENALTY = 10

let substrings: HashTable | null = null

/**
 * Hashes of everything in the samples that could be a token. Of a vocabulary and its merges, hundreds of thousands of
 * entries, only what is in here can take part in cutting the samples.
 */
function sampleSubstrings(): HashTable {
  if (substrings !== null) return substrings
  const texts = Object.values(SAMPLE_TEXTS).map((text) => Buffer.from(` ${text}`, 'utf8'))
  const table = new HashTable(texts.reduce((sum, bytes) => sum + bytes.length * LONGEST_BYTES, 0))
  for (const bytes of texts)
    for (let start = 0; start < bytes.length; start += 1) {
      let hash = HASH_START
      for (let at = start; at < Math.min(bytes.length, start + LONGEST_BYTES); at += 1) {
        hash = hashedByte(hash, bytes[at] as number)
        table.setIfAbsent(finished(hash), 1)
      }
    }
  substrings = table
  return table
}

type Known = Exclude<Preparation, { kind: 'unknown' | 'word-pieces' }>

/** Tokens a character on the samples, or why there is no number. */
export function fertilityOf(
  content: TokenizerContent,
  hashes: Hashes = hashesOf(content),
): TokenizerFertility {
  const { preparation } = content
  if (preparation.kind === 'unknown') return { unknown: preparation.reason }
  const count = counterOf(content, hashes, preparation)
  const ko = perCharacter(SAMPLE_TEXTS.ko, count)
  const en = perCharacter(SAMPLE_TEXTS.en, count)
  return ko === null || en === null ? { unknown: 'incomplete' } : { ko, en }
}

/** Tokens the tokenizer cuts a text into; `null` when the text has characters it knows no token for. */
export function countTokens(
  text: string,
  preparation: Known,
  encode: (word: readonly string[]) => number | null,
): number | null {
  let count = 0
  for (const word of wordsOf(text, preparation)) {
    const tokens = encode(preparation.kind === 'byte-level' ? [...spelledText(word)] : [...word])
    if (tokens === null) return null
    count += tokens
  }
  return count
}

type Counter = (text: string) => number | null

function counterOf(
  content: TokenizerContent,
  hashes: Hashes,
  preparation: Exclude<Preparation, { kind: 'unknown' }>,
): Counter {
  if (preparation.kind === 'word-pieces') {
    const tokens = new Set(content.tokens)
    return (text) => countWordPieces(text, preparation, tokens)
  }
  const encode = encoderOf(content, hashes, preparation)
  return (text) => countTokens(text, preparation, encode)
}

function perCharacter(text: string, countOf: Counter): number | null {
  const count = countOf(text)
  return count === null ? null : Math.round((count / [...text].length) * 1000) / 1000
}

/** The text as the pre-tokenizer cuts it. */
function wordsOf(text: string, preparation: Known): readonly string[] {
  const prefixed = preparation.prefix ? ` ${text}` : text
  if (preparation.kind === 'pieces') {
    const whole = prefixed.replaceAll(' ', '▁')
    return preparation.words ? whole.split(/(?=▁)/u) : [whole]
  }
  let words: readonly string[] = [prefixed]
  for (const name of preparation.patterns) words = words.flatMap((word) => isolated(word, patternOf(name)))
  return words
}

/** Matches and what lies between them, each by itself. */
function isolated(text: string, pattern: RegExp): readonly string[] {
  const out: string[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) out.push(text.slice(at, match.index))
    if (match[0] !== '') out.push(match[0])
    at = match.index + match[0].length
  }
  if (at < text.length) out.push(text.slice(at))
  return out
}

function encoderOf(
  content: TokenizerContent,
  hashes: Hashes,
  preparation: Known,
): (word: readonly string[]) => number | null {
  const relevant = sampleSubstrings()
  const fallback = preparation.kind === 'pieces' && preparation.byteFallback
  const rank = new Map<string, number>()
  for (const [index, token] of content.tokens.entries())
    if (relevant.get(hashes.tokens[index] as number) !== -1 && content.isText?.[index] !== false)
      rank.set(token, content.scores === null ? index : (content.scores[index] as number))

  if (content.algorithm === 'Unigram') {
    let worst = Infinity
    for (const score of content.scores ?? []) worst = Math.min(worst, score)
    const longest = Math.max(1, ...Array.from(rank.keys(), (token) => token.length))
    return (word) => sizeOf(word, bestSplit(word, rank, worst - UNKNOWN_PENALTY, longest), fallback)
  }
  const rankOf =
    content.merges === null ? byToken(rank, content.scores !== null) : byPair(content, hashes, relevant)
  const whole = preparation.kind === 'byte-level' && preparation.ignoreMerges
  const seen = new Map<string, number | null>()
  return (word) => {
    const key = word.join('')
    let size = seen.get(key)
    if (size === undefined) {
      const parts = whole && rank.has(key) ? [key] : mergeSymbols(word, rankOf)
      size = sizeOf(
        word,
        parts.map((part) => (rank.has(part) ? part : null)),
        fallback,
        parts,
      )
      seen.set(key, size)
    }
    return size
  }
}

/** Number of tokens; characters without one count their bytes where there are tokens for bytes. */
function sizeOf(
  word: readonly string[],
  parts: readonly (string | null)[],
  byteFallback: boolean,
  written: readonly string[] = word,
): number | null {
  let size = 0
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part !== null) size += 1
    else if (byteFallback) size += Buffer.byteLength((written === word ? word[at] : written[index]) as string)
    else return null
    at += part === null ? 1 : [...part].length
  }
  return size
}

/** Without a list of merges two tokens join when what they give is a token; its rank, or its score, says when. */
function byToken(rank: ReadonlyMap<string, number>, scored: boolean): PairRank {
  return (left, right) => {
    const found = rank.get(left + right)
    return found === undefined ? undefined : scored ? -found : found
  }
}

function byPair(content: TokenizerContent, hashes: Hashes, relevant: HashTable): PairRank {
  const ranks = new Map<string, number>()
  const { left, right } = content.merges ?? { left: [], right: [] }
  for (const [index, hash] of (hashes.merges ?? []).entries()) {
    if (relevant.get(hash) === -1) continue
    const key = `${left[index]} ${right[index]}`
    if (!ranks.has(key)) ranks.set(key, index)
  }
  return (a, b) => ranks.get(`${a} ${b}`)
}
