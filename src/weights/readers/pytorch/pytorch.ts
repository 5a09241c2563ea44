import type { KnownFile, TensorSource } from '../../tensor-source.js'
import { readable } from '../quantisation.js'
import { joinShards, type Shard } from '../shards.js'
import { separateExperts } from '../stacked-experts.js'
import { StoredModel } from '../stored-model.js'
import type { WeightFile } from '../weight-file.js'
import { type Checkpoint, openCheckpoint } from './checkpoint.js'

/**
 * Tensors of PyTorch checkpoints as one source. `expected` is what an index promises, tensor names by file.
 * @throws as `openCheckpoint`, and ToolError when files and index disagree.
 */
export async function openPytorch(
  name: string,
  files: readonly WeightFile[],
  expected: ReadonlyMap<string, readonly string[]> | null = null,
  pointers: readonly KnownFile[] = [],
): Promise<TensorSource> {
  const shards: Shard[] = []
  const opened: Checkpoint[] = []
  for (const file of files) {
    const checkpoint = await openCheckpoint(file)
    opened.push(checkpoint)
    shards.push({ path: file.path, tensors: checkpoint.tensors })
  }
  const bytesRead = opened.reduce((sum, one) => sum + one.bytesRead(), 0)
  const read = await readable(joinShards(shards, expected))
  const tensors = separateExperts(read.tensors)
  return new StoredModel({ name, files, ...read, tensors, pointers, bytesRead: bytesRead + read.bytesRead })
}
