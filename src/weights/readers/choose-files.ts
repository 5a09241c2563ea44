import { ToolError, UserError } from '../../errors.js'
import { indexFormat, weightName } from '../../evidence/weights/weight-file.js'
import { parseWeightsIndex } from '../../evidence/weights/weights-index.js'
import { readSmall, type WeightFolder } from './weight-folder.js'

/** Formats whose tensors are read. */
export type ReadableFormat = 'safetensors' | 'pytorch' | 'gguf' | 'onnx'

/** The files of one model. */
export interface Chosen {
  readonly format: ReadableFormat
  /** Names inside the folder. */
  readonly files: readonly string[]
  /** What an index promises: tensor names by file. */
  readonly expected: ReadonlyMap<string, readonly string[]> | null
}

/** In the order in which a folder is asked: what is meant for use first, then what it was made from. */
const FORMATS: readonly ReadableFormat[] = ['safetensors', 'pytorch', 'gguf', 'onnx']
const WHOLE: Readonly<Record<ReadableFormat, RegExp>> = {
  safetensors: /^model\.safetensors$/,
  pytorch: /^pytorch_model\.bin$/,
  gguf: /^model\.gguf$/i,
  onnx: /^model\.onnx$/,
}
const NUMBERED: Readonly<Record<ReadableFormat, RegExp>> = {
  safetensors: /^(.*)-(\d{5})-of-(\d{5})\.safetensors$/,
  pytorch: /^(.*)-(\d{5})-of-(\d{5})\.bin$/,
  gguf: /^(.*)-(\d{5})-of-(\d{5})\.gguf$/,
  onnx: /^(?!)()()$/,
}

/**
 * The files that one named file means: itself, the shards of an index, or all parts of a split file.
 * @throws UserError when its name is of no format that is read.
 */
export async function chooseByName(folder: WeightFolder, name: string): Promise<Chosen> {
  const index = indexFormat(name)
  if (index === 'safetensors' || index === 'pytorch') return fromIndex(folder, name, index)
  const format = formatOf(name)
  if (format === null) {
    throw new UserError(
      `${name} is not a format this version compares. Give a .safetensors, .gguf, .onnx or PyTorch file (.bin, .pt, .pth, .ckpt), an index of such files, or a folder that holds one`,
    )
  }
  const part = format === 'gguf' ? NUMBERED.gguf.exec(name) : null
  if (part === null) return { format, files: [name], expected: null }
  const [, stem, , count] = part as unknown as [string, string, string, string]
  return { format, files: partsOf(stem, Number(count), 'gguf'), expected: null }
}

/** Format of a file by its name alone. */
function formatOf(name: string): ReadableFormat | null {
  if (/\.onnx$/i.test(name)) return 'onnx'
  const format = weightName(name, () => false)?.format ?? null
  // Data of an ONNX model lie beside it and are no model by themselves.
  return format === 'onnx' || format === 'other' ? null : format
}

function partsOf(stem: string, count: number, ending: string): string[] {
  if (count < 1 || count > PARTS) throw new UserError(`${stem}: ${count} parts are no split file`)
  return Array.from(
    { length: count },
    (_, at) => `${stem}-${String(at + 1).padStart(5, '0')}-of-${String(count).padStart(5, '0')}.${ending}`,
  )
}

const PARTS = 10_000

/** The files of the model in a folder. @throws UserError when there is none, or several that none is chosen of. */
export async function chooseInFolder(folder: WeightFolder, names: readonly string[]): Promise<Chosen> {
  for (const format of FORMATS) {
    const indexes = names.filter((name) => indexFormat(name) === format)
    const index = indexes.find((name) => /^(model|pytorch_model)\./.test(name)) ?? indexes[0]
    if (index !== undefined) {
      if (indexes.length > 1 && !/^(model\.safetensors|pytorch_model\.bin)\.index\.json$/.test(index)) {
        throw several(folder, indexes)
      }
      return fromIndex(folder, index, format)
    }
    const files = names.filter((name) => formatOf(name) === format && isWeights(format, name))
    if (files.length === 0) continue
    const whole = files.find((name) => WHOLE[format].test(name))
    if (whole !== undefined) return { format, files: [whole], expected: null }
    if (files.length > 1 || NUMBERED[format].test(files[0]!)) checkNumbering(folder, files, format)
    return { format, files, expected: null }
  }
  throw new UserError(
    `${folder.shown} holds no .safetensors, .gguf, .onnx or PyTorch file. Give the folder or file that holds the weights`,
  )
}

/** A `.bin` beside a model may be anything. */
function isWeights(format: ReadableFormat, name: string): boolean {
  return format !== 'pytorch' || weightName(name, () => false)?.certain === true
}

/** Files `x-00001-of-00003.safetensors` without an index are one model only when all of them are there. */
function checkNumbering(folder: WeightFolder, files: readonly string[], format: ReadableFormat): void {
  const parts = files.map((name) => NUMBERED[format].exec(name))
  const [first] = parts
  const stems = new Set(parts.map((part) => `${part?.[1]} ${part?.[3]}`))
  if (first === null || first === undefined || parts.includes(null) || stems.size > 1) {
    throw several(folder, files)
  }
  if (Number(first[3]) !== files.length) {
    throw new UserError(`${folder.shown} holds ${files.length} of ${Number(first[3])} shards and no index`)
  }
}

function several(folder: WeightFolder, names: readonly string[]): UserError {
  return new UserError(
    `${folder.shown} holds several models (${names.slice(0, 4).join(', ')}). Name one of the files`,
  )
}

async function fromIndex(folder: WeightFolder, name: string, format: ReadableFormat): Promise<Chosen> {
  try {
    const { shards } = parseWeightsIndex(await readSmall(folder, name))
    return { format, files: [...shards.keys()], expected: shards }
  } catch (cause) {
    if (cause instanceof ToolError && !cause.message.startsWith(name)) {
      throw new ToolError(`${name}: ${cause.message}`, { cause })
    }
    throw cause
  }
}
