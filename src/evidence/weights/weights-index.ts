import { limits } from '../../limits.js'
import { JsonReader } from './json-reader.js'

/** Shards that one index may name. */
const SHARDS = 10_000

export interface WeightsIndex {
  /** Shard name → tensor names, both in the order of the file. */
  readonly shards: ReadonlyMap<string, readonly string[]>
  readonly tensors: number
  /** `metadata.total_size`, in bytes; `null` when absent or not a whole number. */
  readonly totalBytes: number | null
}

/**
 * Parses `model.safetensors.index.json` or `pytorch_model.bin.index.json`.
 * @throws ToolError naming the byte where it is not JSON, a tensor is named twice, or a shard is not a plain file name
 * beside the index.
 */
export function parseWeightsIndex(bytes: Uint8Array): WeightsIndex {
  const reader = new JsonReader(bytes)
  const shards = new Map<string, string[]>()
  const keys = new Set<string>()
  const names = new Set<string>()
  let totalBytes: number | null = null
  reader.object((key) => {
    if (keys.has(key)) reader.fail(`key ${JSON.stringify(key.slice(0, 80))} is repeated`)
    keys.add(key)
    if (key === 'weight_map') readMap(reader, shards, names)
    else if (key === 'metadata' && reader.peek() === '{') totalBytes = readTotal(reader)
    else reader.skip()
  })
  reader.end()
  if (!keys.has('weight_map')) reader.fail('weight_map is missing')
  return { shards, tensors: names.size, totalBytes }
}

function readMap(reader: JsonReader, shards: Map<string, string[]>, names: Set<string>): void {
  reader.object((name) => {
    const shown = JSON.stringify(name.slice(0, 80))
    if (names.has(name)) reader.fail(`tensor ${shown} is named twice`)
    names.add(name)
    if (names.size > limits.safetensorsTensors) reader.fail(`more than ${limits.safetensorsTensors} tensors`)
    if (reader.peek() !== '"') reader.fail(`shard of tensor ${shown} is not a string`)
    const shard = reader.string()
    if (!isPlainName(shard)) reader.fail(`shard of tensor ${shown} is not a plain file name`)
    const tensors = shards.get(shard)
    if (tensors !== undefined) tensors.push(name)
    else {
      shards.set(shard, [name])
      if (shards.size > SHARDS) reader.fail(`more than ${SHARDS} shards`)
    }
  })
}

/** A shard lies beside its index: no folder, no way up. */
function isPlainName(shard: string): boolean {
  return /^[^/\\\p{Cc}]{1,255}$/u.test(shard) && shard !== '.' && !shard.includes('..')
}

function readTotal(reader: JsonReader): number | null {
  let total: number | null = null
  reader.object((key) => {
    if (key !== 'total_size' || !/[\d-]/.test(reader.peek())) return reader.skip()
    const value = reader.scalar()
    total = value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null
  })
  return total
}
