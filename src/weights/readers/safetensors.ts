import { ToolError } from '../../errors.js'
import { readSafetensorsHeader } from '../../evidence/weights/safetensors-header.js'
import type { KnownFile, TensorSource } from '../tensor-source.js'
import { readable } from './quantisation.js'
import { joinShards, type Shard } from './shards.js'
import { separateExperts } from './stacked-experts.js'
import { StoredModel } from './stored-model.js'
import type { StoredTensor } from './stored-tensor.js'
import type { WeightFile } from './weight-file.js'

/**
 * Tensors of safetensors shards as one source. `expected` is what an index promises, tensor names by shard path.
 * @throws ToolError naming file and byte when a header breaks the format, a tensor is in two shards, or shards and index
 * disagree.
 */
export async function openSafetensors(
  name: string,
  files: readonly WeightFile[],
  expected: ReadonlyMap<string, readonly string[]> | null = null,
  pointers: readonly KnownFile[] = [],
): Promise<TensorSource> {
  const shards: Shard[] = []
  let bytesRead = 0
  for (const file of files) {
    const { tensors, dataStart } = await headerOf(file)
    bytesRead += dataStart
    shards.push({
      path: file.path,
      tensors: tensors.map(
        ({ name: key, dtype, shape, elements, begin, end }): StoredTensor => ({
          info: { name: key, dtype, shape, elements, bytes: end - begin, unreadable: null },
          place: { kind: 'run', file, at: dataStart + begin },
          numbers: { kind: 'plain' },
        }),
      ),
    })
  }
  const read = await readable(joinShards(shards, expected))
  const tensors = separateExperts(read.tensors)
  return new StoredModel({ name, files, ...read, tensors, pointers, bytesRead: bytesRead + read.bytesRead })
}

async function headerOf({ path, file }: WeightFile): ReturnType<typeof readSafetensorsHeader> {
  try {
    return await readSafetensorsHeader(async ({ start, end }) => {
      const bytes = new Uint8Array(end - start)
      return bytes.subarray(0, await file.readInto(bytes, start))
    }, file.size)
  } catch (cause) {
    if (cause instanceof ToolError) throw new ToolError(`${path}: ${cause.message}`, { cause })
    throw cause
  }
}
