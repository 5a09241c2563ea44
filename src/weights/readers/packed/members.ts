import type { StoredTensor } from '../stored-tensor.js'

/** The tensors of a model by name, for what is told by neighbours. */
export type Members = ReadonlyMap<string, StoredTensor>

/** Reads stored bytes of a tensor into a copy of its own. */
export type ReadCopy = (tensor: StoredTensor, start: number, end: number) => Promise<Uint8Array>

/** A weight that several tensors of a file hold together. */
export interface Unpacked {
  /** In place of its parts. */
  readonly tensor: StoredTensor
  /** Names of the parts. */
  readonly parts: readonly string[]
}

/** A tensor under a name that has to be there. */
export function part(members: Members, name: string, dtypes: RegExp): StoredTensor | null {
  const found = members.get(name)
  return found !== undefined && dtypes.test(found.info.dtype) ? found : null
}
