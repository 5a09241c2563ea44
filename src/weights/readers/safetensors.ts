import { ToolError } from '../../errors.js'
import { readSafetensorsHeader, type Tensor } from '../../evidence/weights/safetensors-header.js'
import type { KnownFile, TensorSource } from '../tensor-source.js'
import { Readings } from './scale.js'
import { StoredModel } from './stored-model.js'
import type { StoredTensor } from './stored-tensor.js'
import { quote, type WeightFile } from './weight-file.js'

/**
 * Tensors of safetensors shards as one source. `expected` is what an index promises, tensor names by shard path.
 * @throws ToolError naming file and byte when a header breaks the format, a tensor is in two shards, or shards and index
 * disagree.
 */
export async function openSafetensors(
  name: string,
  shards: readonly WeightFile[],
  expected: ReadonlyMap<string, readonly string[]> | null = null,
  pointers: readonly KnownFile[] = [],
): Promise<TensorSource> {
  const tensors = new Map<string, { tensor: Tensor; shard: WeightFile; at: number }>()
  let headerBytes = 0
  for (const shard of shards) {
    const header = await headerOf(shard)
    headerBytes += header.dataStart
    const promised = expected?.get(shard.path)
    for (const tensor of header.tensors) {
      const before = tensors.get(tensor.name)
      if (before !== undefined) {
        throw new ToolError(`${shard.path}: tensor ${quote(tensor.name)} is in ${before.shard.path} too`)
      }
      tensors.set(tensor.name, { tensor, shard, at: header.dataStart + tensor.begin })
    }
    if (promised !== undefined) checkIndex(shard.path, promised, header.tensors)
  }
  const readings = new Readings([...tensors.values()].map(({ tensor }) => tensor))
  const stored = [...tensors.values()].map(({ tensor, shard, at }): StoredTensor => {
    const numbers = readings.of(tensor)
    const { name: key, dtype, shape, elements, begin, end } = tensor
    const unreadable = numbers.kind === 'unreadable' ? numbers.reason : null
    return {
      info: { name: key, dtype, shape, elements, bytes: end - begin, unreadable },
      place: { kind: 'run', file: shard, at },
      numbers,
    }
  })
  return new StoredModel({ name, files: shards, tensors: stored, pointers, bytesRead: headerBytes })
}

async function headerOf(shard: WeightFile): ReturnType<typeof readSafetensorsHeader> {
  try {
    return await readSafetensorsHeader(async ({ start, end }) => {
      const bytes = new Uint8Array(end - start)
      return bytes.subarray(0, await shard.file.readInto(bytes, start))
    }, shard.file.size)
  } catch (cause) {
    if (cause instanceof ToolError) throw new ToolError(`${shard.path}: ${cause.message}`, { cause })
    throw cause
  }
}

function checkIndex(path: string, promised: readonly string[], found: readonly Tensor[]): void {
  const here = new Set(found.map((tensor) => tensor.name))
  const missing = promised.find((name) => !here.has(name))
  if (missing !== undefined)
    throw new ToolError(`${path}: the index puts ${quote(missing)} here, the header does not`)
  const listed = new Set(promised)
  const extra = found.find((tensor) => !listed.has(tensor.name))
  if (extra !== undefined) throw new ToolError(`${path}: tensor ${quote(extra.name)} is not in the index`)
}
