import { BYTE_OF } from './byte-alphabet.js'
import type { Spelling } from './content.js'

export const HASH_START = 0x811c9dc5

/** Adds one byte to a hash: FNV-1a. */
export function hashedByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

/** MurmurHash3's finaliser: the smallest hashes are taken as a fair sample. Never 0, which stands for no token. */
export function finished(value: number): number {
  let hash = value
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return hash === 0 ? 1 : hash >>> 0
}

/** Mixes one more number into a digest. */
export function chained(digest: number, next: number): number {
  return finished(Math.imul(digest, 0x01000193) ^ next)
}

/**
 * 32-bit hash of the bytes a token stands for, so that `Ġthe`, `▁the` and the bytes of ` the` are one. The token is given
 * in two parts, which a merge has anyway.
 */
export function tokenHash(left: string, right: string, spelling: Spelling): number {
  if (spelling === 'byte-level') {
    const hash = spelledHash(spelledHash(HASH_START, left), right)
    if (hash !== NOT_SPELLED) return finished(hash)
  }
  const pieces = spelling === 'sentencepiece'
  return finished(textHash(textHash(HASH_START, left, pieces), right, pieces))
}

/** No 32-bit number. */
const NOT_SPELLED = 2 ** 40

function spelledHash(start: number, token: string): number {
  if (start === NOT_SPELLED) return start
  let hash = start
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at)
    const byte = code < 0x180 ? (BYTE_OF[code] as number) : -1
    if (byte === -1) return NOT_SPELLED
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash
}

function textHash(start: number, token: string, pieces: boolean): number {
  let hash = start
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at)
    if (code < 0x80) hash = Math.imul(hash ^ code, 0x01000193)
    else if (code === 0x2581 && pieces) hash = Math.imul(hash ^ 0x20, 0x01000193)
    else if (code < 0x800) {
      hash = Math.imul(hash ^ (0xc0 | (code >> 6)), 0x01000193)
      hash = Math.imul(hash ^ (0x80 | (code & 63)), 0x01000193)
    } else if (code >= 0xd800 && code < 0xdc00 && at + 1 < token.length) {
      at += 1
      const point = 0x10000 + ((code & 0x3ff) << 10) + (token.charCodeAt(at) & 0x3ff)
      hash = Math.imul(hash ^ (0xf0 | (point >> 18)), 0x01000193)
      hash = Math.imul(hash ^ (0x80 | ((point >> 12) & 63)), 0x01000193)
      hash = Math.imul(hash ^ (0x80 | ((point >> 6) & 63)), 0x01000193)
      hash = Math.imul(hash ^ (0x80 | (point & 63)), 0x01000193)
    } else {
      hash = Math.imul(hash ^ (0xe0 | (code >> 12)), 0x01000193)
      hash = Math.imul(hash ^ (0x80 | ((code >> 6) & 63)), 0x01000193)
      hash = Math.imul(hash ^ (0x80 | (code & 63)), 0x01000193)
    }
  }
  return hash
}

/**
 * Whether a token was learnt from text. Single characters and bytes are the alphabet, which unrelated tokenizers share;
 * names in brackets (`<s>`, `[CLS]`, `<|im_end|>`, `<0x0A>`, `[unused1]`) are placed by hand. Neither says anything about
 * where a vocabulary comes from.
 */
export function isLearnt(token: string, spelling: Spelling): boolean {
  const length = token.length
  if (length < 2) return false
  const first = token.charCodeAt(0)
  if (length > 2) {
    const last = token.charCodeAt(length - 1)
    if ((first === 0x3c && last === 0x3e) || (first === 0x5b && last === 0x5d)) return false
    return spelling !== 'wordpiece' || first !== 0x23 || token.charCodeAt(1) !== 0x23 || length > 3
  }
  return first < 0xd800 || first > 0xdbff
}
