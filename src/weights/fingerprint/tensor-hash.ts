import { createHash } from 'node:crypto'
import { excludedByRule } from '../exclusions.js'
import type { TensorSource } from '../tensor-source.js'
import type { Component, NamedTensor } from '../unit-groups.js'
import type { TensorHash } from './entry.js'

/** Fewer elements coincide too easily: biases of zero, norms of one. */
const ELEMENTS = 65_536
const DISTINCT_WORDS = 256
const BLOCK = 1 << 20
export const HASHES = 512

/** Hashes of up to 512 tensors that can tell, over all of their bytes: the whole model is read. */
export async function tensorHashes(
  source: TensorSource,
  components: readonly Component[],
): Promise<readonly TensorHash[]> {
  const hashes: TensorHash[] = []
  for (const { info } of components.flatMap(({ tensors }) => tensors).filter(canTell)) {
    if (hashes.length >= HASHES) break
    const hash = createHash('sha256').update(`${info.dtype} ${info.shape}\n`)
    let varied = false
    for (let start = 0; start < info.bytes; start += BLOCK) {
      const bytes = await source.bytes(info.name, start, Math.min(info.bytes, start + BLOCK))
      if (start === 0) varied = isVaried(bytes)
      if (!varied) break
      hash.update(bytes)
    }
    if (varied) hashes.push({ name: info.name, sha256: hash.digest('hex').slice(0, 16) })
  }
  return hashes
}

function canTell(tensor: NamedTensor): boolean {
  if (tensor.info.shape.length < 2 || tensor.info.elements < ELEMENTS) return false
  return !/^(fixed buffer|part of a quantisation|whole numbers|empty)/.test(excludedByRule(tensor) ?? '')
}

/** Constants and masks coincide without anybody copying them. */
function isVaried(bytes: Uint8Array): boolean {
  const words = new Set<number>()
  for (let at = 0; at + 1 < bytes.length && words.size < DISTINCT_WORDS; at += 2) {
    words.add(bytes[at]! | (bytes[at + 1]! << 8))
  }
  return words.size >= DISTINCT_WORDS
}
