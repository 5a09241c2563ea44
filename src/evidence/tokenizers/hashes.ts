import type { TokenizerContent } from './content.js'
import { tokenHash } from './token-hash.js'

/** Hash of every token and of what every merge gives; computed once for comparison and encoding. */
export interface Hashes {
  readonly tokens: Uint32Array
  /** `null` when the file has no merges. */
  readonly merges: Uint32Array | null
}

export function hashesOf(content: TokenizerContent): Hashes {
  const { tokens, merges, spelling } = content
  const out = new Uint32Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) out[at] = tokenHash(tokens[at] as string, '', spelling)
  if (merges === null) return { tokens: out, merges: null }
  const made = new Uint32Array(merges.left.length)
  for (let at = 0; at < made.length; at += 1)
    made[at] = tokenHash(merges.left[at] as string, merges.right[at] as string, spelling)
  return { tokens: out, merges: made }
}
