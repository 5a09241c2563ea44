import { ToolError } from '../../errors.js'
import { POINTER_BYTES, parseLfsPointer } from '../../evidence/weights/lfs-pointer.js'
import { limits } from '../../limits.js'
import type { RandomAccess } from '../../source/random-access.js'
import type { KnownFile } from '../tensor-source.js'
import type { WeightFile } from './weight-file.js'

/** Where the files of a model lie: a folder of this machine, a repository of the hub, an address. */
export interface WeightFolder {
  /** As people know it. */
  readonly shown: string
  /** Names of its files, sorted; `null` where that cannot be asked. */
  readonly names: readonly string[] | null
  /** @throws UserError when it is not there. */
  open(name: string): Promise<RandomAccess>
}

/** Opens a file; a Git LFS pointer in its place gives the hash of what it stands for. */
export async function openFile(folder: WeightFolder, name: string): Promise<WeightFile | KnownFile> {
  const file = await folder.open(name)
  try {
    const pointer = await pointerOf(file)
    if (pointer === null) return { path: name, file }
    file.close()
    return { path: name, ...pointer }
  } catch (error) {
    file.close()
    throw error
  }
}

export function isPointer(file: WeightFile | KnownFile): file is KnownFile {
  return 'sha256' in file
}

async function pointerOf(file: RandomAccess): Promise<{ sha256: string; bytes: number } | null> {
  if (file.size >= POINTER_BYTES) return null
  const bytes = new Uint8Array(file.size)
  return parseLfsPointer(bytes.subarray(0, await file.readInto(bytes, 0)))
}

/** A small file, whole. @throws ToolError when it is larger than a declarative file is read. */
export async function readSmall(folder: WeightFolder, name: string): Promise<Uint8Array> {
  const file = await folder.open(name)
  try {
    if (file.size > limits.largeFileBytes) {
      throw new ToolError(`${name}: the index is larger than ${limits.largeFileBytes} bytes`)
    }
    const bytes = new Uint8Array(file.size)
    return bytes.subarray(0, await file.readInto(bytes, 0))
  } finally {
    file.close()
  }
}
