import { ToolError } from '../../errors.js'
import { limits } from '../../limits.js'
import type { StoredTensor } from './stored-tensor.js'
import { quote } from './weight-file.js'

/** The tensors of one of a model's files. */
export interface Shard {
  readonly path: string
  readonly tensors: readonly StoredTensor[]
}

/**
 * Tensors of all shards in their order. `expected` is what an index promises, tensor names by path.
 * @throws ToolError when a tensor is in two shards, or shards and index disagree.
 */
export function joinShards(
  shards: readonly Shard[],
  expected: ReadonlyMap<string, readonly string[]> | null,
): StoredTensor[] {
  const owners = new Map<string, string>()
  const all: StoredTensor[] = []
  for (const { path, tensors } of shards) {
    for (const tensor of tensors) {
      const { name } = tensor.info
      const before = owners.get(name)
      if (before !== undefined) throw new ToolError(`${path}: tensor ${quote(name)} is in ${before} too`)
      owners.set(name, path)
      if (owners.size > limits.comparedTensors) {
        throw new ToolError(`${path}: more than ${limits.comparedTensors} tensors`)
      }
      all.push(tensor)
    }
    const promised = expected?.get(path)
    if (promised !== undefined) checkIndex(path, promised, tensors)
  }
  return all
}

function checkIndex(path: string, promised: readonly string[], found: readonly StoredTensor[]): void {
  const here = new Set(found.map(({ info }) => info.name))
  const missing = promised.find((name) => !here.has(name))
  if (missing !== undefined) {
    throw new ToolError(`${path}: the index puts ${quote(missing)} here, the header does not`)
  }
  const listed = new Set(promised)
  const extra = found.find(({ info }) => !listed.has(info.name))
  if (extra !== undefined) {
    throw new ToolError(`${path}: tensor ${quote(extra.info.name)} is not in the index`)
  }
}
