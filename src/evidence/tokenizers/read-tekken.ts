import type { TokenizerContent, Unreadable } from './content.js'
import { readTiktoken } from './read-tiktoken.js'

const ROW =
  /"rank"\s{0,8}:\s{0,8}(\d{1,8})\s{0,20},\s{0,20}"token_bytes"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]+={0,2})"/g
const SIZE = /"default_vocab_size"\s{0,8}:\s{0,8}(\d{1,8})/
const SPECIAL = /"default_num_special_tokens"\s{0,8}:\s{0,8}(\d{1,8})/

/**
 * Mistral's `tekken.json`: the bytes of each token with its rank, which is the order of merging as in tiktoken. The file
 * may hold more than the tokenizer uses; special tokens stand before them in ids and are no merges.
 */
export function readTekken(text: string): TokenizerContent | Unreadable {
  const size = Number(SIZE.exec(text)?.[1] ?? Number.POSITIVE_INFINITY)
  const used = size - Number(SPECIAL.exec(text)?.[1] ?? 0)
  const lines: string[] = []
  for (const [, rank, bytes] of text.matchAll(ROW)) if (Number(rank) < used) lines.push(`${bytes} ${rank}`)
  return readTiktoken(lines.join('\n'))
}
