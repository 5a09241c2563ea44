import { createHash } from 'node:crypto'
import { type TokenizerContent, vocabularyDigest } from '../../evidence/tokenizers/content.js'
import type { TokenizerPrint } from './entry.js'
import { mixed } from './sketch-rows.js'

const HASHES = 128
const FIRST_MERGES = 1000

/** What an entry keeps of a vocabulary. */
export function tokenizerPrint({ tokens, merges }: TokenizerContent): TokenizerPrint {
  return {
    tokens: tokens.length,
    merges: merges?.left.length ?? null,
    sha256: vocabularyDigest(tokens),
    minhash: minhash(tokens),
    firstMerges:
      merges === null || merges.left.length < FIRST_MERGES
        ? null
        : createHash('sha256')
            .update(
              merges.left
                .slice(0, FIRST_MERGES)
                .map((left, at) => `${left} ${merges.right[at]}`)
                .join('\n'),
              'utf8',
            )
            .digest('hex'),
  }
}

/** Least value of each of 128 hashes over all tokens (Broder 1997). */
function minhash(tokens: readonly string[]): string {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  const seeds = Uint32Array.from({ length: HASHES }, (_, at) => mixed(0x9e3779b9 + at))
  for (const token of tokens) {
    const word = hashOf(token)
    for (let at = 0; at < HASHES; at += 1) {
      const value = mixed(word ^ seeds[at]!)
      if (value < least[at]!) least[at] = value
    }
  }
  const bytes = Buffer.alloc(HASHES * 4)
  for (const [at, value] of least.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes.toString('base64')
}

/** FNV-1a over the UTF-16 units. */
function hashOf(token: string): number {
  let word = 0x811c9dc5
  for (let at = 0; at < token.length; at += 1) {
    const unit = token.charCodeAt(at)
    word = Math.imul(word ^ (unit & 0xff), 0x01000193)
    word = Math.imul(word ^ (unit >>> 8), 0x01000193)
  }
  return word >>> 0
}
