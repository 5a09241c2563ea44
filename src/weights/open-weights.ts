import { basename, dirname, join } from 'node:path'
import { folderNames, openRandomAccess } from '../source/random-access.js'
import { headsBeside } from './heads-beside.js'
import { type Chosen, chooseByName, chooseInFolder } from './readers/choose-files.js'
import { openGguf } from './readers/gguf/gguf.js'
import { openOnnx } from './readers/onnx/onnx.js'
import { openPytorch } from './readers/pytorch/pytorch.js'
import { openSafetensors } from './readers/safetensors.js'
import type { WeightFile } from './readers/weight-file.js'
import { isPointer, openFile, type WeightFolder } from './readers/weight-folder.js'
import type { KnownFile, TensorSource } from './tensor-source.js'

/**
 * Opens the weights a person named: a file, an index, or a folder that holds one of them. A Git LFS pointer in place of
 * a file gives its hash and no tensors. `name` is what people are shown.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
export async function openWeights(path: string, name = path): Promise<TensorSource> {
  const names = folderNames(path)
  const root = names === null ? dirname(path) : path
  const folder: WeightFolder = {
    shown: names === null ? dirname(name) : name,
    names,
    open: async (file) => openRandomAccess(join(root, file)),
  }
  return openFrom(folder, names === null ? basename(path) : null, name)
}

/** Opens one file of a folder, or the model that the folder holds. @throws as `openWeights` */
export async function openFrom(
  folder: WeightFolder,
  file: string | null,
  name: string,
): Promise<TensorSource> {
  const chosen =
    file === null ? await chooseInFolder(folder, folder.names ?? []) : await chooseByName(folder, file)
  const files: WeightFile[] = []
  const pointers: KnownFile[] = []
  try {
    for (const path of chosen.files) {
      const opened = await openFile(folder, path)
      if (isPointer(opened)) pointers.push(opened)
      else files.push(opened)
    }
    const source = await read(folder, chosen, name, files, pointers)
    return Object.assign(source, { heads: await headsBeside(folder) })
  } catch (error) {
    for (const opened of files) opened.file.close()
    throw error
  }
}

async function read(
  folder: WeightFolder,
  { format, expected }: Chosen,
  name: string,
  files: readonly WeightFile[],
  pointers: readonly KnownFile[],
): Promise<TensorSource> {
  const [first] = files
  if (first === undefined) return openSafetensors(name, [], null, pointers)
  if (format === 'onnx') return openOnnx(name, first, (location) => openFile(folder, location))
  if (format === 'gguf') return openGguf(name, files, pointers)
  if (format === 'pytorch') return openPytorch(name, files, expected, pointers)
  return openSafetensors(name, files, expected, pointers)
}
