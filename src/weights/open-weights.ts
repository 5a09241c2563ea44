import { basename, dirname, join } from 'node:path'
import { ToolError, UserError } from '../errors.js'
import { POINTER_BYTES, parseLfsPointer } from '../evidence/weights/lfs-pointer.js'
import { indexFormat } from '../evidence/weights/weight-file.js'
import { parseWeightsIndex } from '../evidence/weights/weights-index.js'
import { limits } from '../limits.js'
import { folderNames, openRandomAccess, type RandomAccess } from '../source/random-access.js'
import { openSafetensors, type Shard } from './safetensors-source.js'
import type { KnownFile, TensorSource } from './tensor-source.js'

interface Chosen {
  readonly folder: string
  /** Names inside the folder. */
  readonly files: readonly string[]
  readonly expected: ReadonlyMap<string, readonly string[]> | null
}

/**
 * Opens the weights a person named: a safetensors file, an index, or a folder that holds one of them. A Git LFS pointer
 * in place of a file gives its hash and no tensors. `name` is what people are shown.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
export async function openWeights(path: string, name = path): Promise<TensorSource> {
  const { folder, files, expected } = await choose(path)
  const shards: Shard[] = []
  const pointers: KnownFile[] = []
  const opened: RandomAccess[] = []
  try {
    for (const shard of files) {
      const file = openRandomAccess(join(folder, shard))
      opened.push(file)
      const pointer = await pointerOf(file)
      if (pointer === null) shards.push({ path: shard, file })
      else {
        file.close()
        opened.pop()
        pointers.push({ path: shard, ...pointer })
      }
    }
    return await openSafetensors(name, shards, expected, pointers)
  } catch (error) {
    for (const file of opened) file.close()
    throw error
  }
}

async function choose(path: string): Promise<Chosen> {
  const names = folderNames(path)
  if (names !== null) return chooseInFolder(path, names)
  const name = basename(path)
  const folder = dirname(path)
  if (indexFormat(name) === 'safetensors') return fromIndex(folder, name)
  if (/\.safetensors$/i.test(name)) return { folder, files: [name], expected: null }
  throw new UserError(
    `${path} is not a format this version compares. Give a .safetensors file, a .safetensors.index.json, or a folder that holds one`,
  )
}

async function chooseInFolder(folder: string, names: readonly string[]): Promise<Chosen> {
  const indexes = names.filter((name) => indexFormat(name) === 'safetensors')
  const index = indexes.find((name) => name === 'model.safetensors.index.json') ?? indexes[0]
  if (index !== undefined && (indexes.length === 1 || index === 'model.safetensors.index.json')) {
    return fromIndex(folder, index)
  }
  if (indexes.length > 1) throw several(folder, indexes)
  const files = names.filter((name) => /\.safetensors$/i.test(name))
  if (files.length === 0) {
    throw new UserError(
      `${folder} holds no .safetensors file. Give the folder or file that holds the weights`,
    )
  }
  const whole = files.find((name) => name === 'model.safetensors')
  if (whole !== undefined) return { folder, files: [whole], expected: null }
  if (files.length > 1 || /-\d{5}-of-\d{5}\./.test(files[0]!)) checkNumbering(folder, files)
  return { folder, files, expected: null }
}

/** Files `x-00001-of-00003.safetensors` without an index are one model only when all of them are there. */
function checkNumbering(folder: string, files: readonly string[]): void {
  const parts = files.map((name) => /^(.*)-(\d{5})-of-(\d{5})\.safetensors$/.exec(name))
  const [first] = parts
  const stems = new Set(parts.map((part) => `${part?.[1]} ${part?.[3]}`))
  if (first === null || first === undefined || parts.includes(null) || stems.size > 1)
    throw several(folder, files)
  if (Number(first[3]) !== files.length) {
    throw new UserError(`${folder} holds ${files.length} of ${Number(first[3])} shards and no index`)
  }
}

function several(folder: string, names: readonly string[]): UserError {
  return new UserError(
    `${folder} holds several models (${names.slice(0, 4).join(', ')}). Name one of the files`,
  )
}

async function fromIndex(folder: string, name: string): Promise<Chosen> {
  const file = openRandomAccess(join(folder, name))
  try {
    if (file.size > limits.largeFileBytes) {
      throw new ToolError(`${name}: the index is larger than ${limits.largeFileBytes} bytes`)
    }
    const bytes = new Uint8Array(file.size)
    const got = await file.readInto(bytes, 0)
    const { shards } = parseWeightsIndex(bytes.subarray(0, got))
    return { folder, files: [...shards.keys()], expected: shards }
  } catch (cause) {
    if (cause instanceof ToolError && !cause.message.startsWith(name)) {
      throw new ToolError(`${name}: ${cause.message}`, { cause })
    }
    throw cause
  } finally {
    file.close()
  }
}

async function pointerOf(file: RandomAccess): Promise<{ sha256: string; bytes: number } | null> {
  if (file.size >= POINTER_BYTES) return null
  const bytes = new Uint8Array(file.size)
  return parseLfsPointer(bytes.subarray(0, await file.readInto(bytes, 0)))
}
