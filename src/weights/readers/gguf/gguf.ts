import { ToolError } from '../../../errors.js'
import type { KnownFile, TensorSource } from '../../tensor-source.js'
import { StoredModel } from '../stored-model.js'
import type { Numbers, StoredTensor } from '../stored-tensor.js'
import { quote, type WeightFile } from '../weight-file.js'
import { ggmlType } from './ggml-types.js'
import { type GgufHeader, type GgufTensor, readGgufHeader, shown } from './gguf-header.js'
import { type GgufFrame, ggufName } from './gguf-names.js'

/**
 * Tensors of a GGUF file, or of all parts of a split one, under the names they were trained under.
 * @throws ToolError with file and byte when a file breaks its format, a part is missing or a tensor is in two.
 */
export async function openGguf(
  name: string,
  files: readonly WeightFile[],
  pointers: readonly KnownFile[] = [],
): Promise<TensorSource> {
  const parts: { file: WeightFile; header: GgufHeader }[] = []
  for (const file of files) parts.push({ file, header: await readGgufHeader(file) })
  checkParts(parts, pointers.length)
  const frame = frameOf(parts)
  const owners = new Map<string, string>()
  const tensors: StoredTensor[] = []
  for (const { file, header } of parts) {
    for (const tensor of placed(file, header, frame)) {
      const before = owners.get(tensor.info.name)
      if (before !== undefined) {
        throw new ToolError(`${file.path}: tensor ${quote(tensor.info.name)} is in ${before} too`)
      }
      owners.set(tensor.info.name, file.path)
      tensors.push(tensor)
    }
  }
  const bytesRead = parts.reduce((sum, { header }) => sum + header.bytesRead, 0)
  return new StoredModel({ name, files, tensors, pointers, bytesRead })
}

function checkParts(
  parts: readonly { readonly file: WeightFile; readonly header: GgufHeader }[],
  pointers: number,
): void {
  for (const { file, header } of parts) {
    const stated = header.metadata.get('split.count')
    const count = typeof stated === 'number' && stated > 0 ? stated : 1
    if (count !== parts.length + pointers) {
      throw new ToolError(
        `${file.path}: one of ${count} parts, and ${parts.length + pointers} were given. Name a part as it was split: x-00001-of-0000N.gguf`,
      )
    }
  }
}

function frameOf(parts: readonly { readonly header: GgufHeader }[]): GgufFrame {
  const metadata = new Map(parts.flatMap(({ header }) => [...header.metadata]))
  const shapes = new Map(
    parts.flatMap(({ header }) => header.tensors.map(({ name, shape }) => [name, shape] as const)),
  )
  const stated = metadata.get('general.architecture')
  const architecture = typeof stated === 'string' ? stated : ''
  const count = (key: string): number | null => {
    const value = metadata.get(`${architecture}.attention.${key}`)
    return typeof value === 'number' && value > 0 ? value : null
  }
  return {
    architecture,
    heads: count('head_count'),
    kvHeads: count('head_count_kv'),
    shapeOf: (name) => shapes.get(name),
  }
}

function placed(file: WeightFile, header: GgufHeader, frame: GgufFrame): StoredTensor[] {
  const fail = (problem: string, at: number): never => {
    throw new ToolError(`${file.path}: ${problem} (byte ${at})`)
  }
  const tensors: StoredTensor[] = []
  const ranges: { start: number; end: number; tensor: GgufTensor }[] = []
  for (const tensor of header.tensors) {
    const { at, offset, elements, shape } = tensor
    const type = ggmlType(tensor.type)
    const width = shape.at(-1) ?? 1
    if (type !== null && width % type.elements !== 0) {
      fail(`tensor ${shown(tensor.name)} has rows of ${width}, no whole number of ${type.name} blocks`, at)
    }
    // How long a tensor of an unknown type is cannot be told; where the next begins is not known either.
    const bytes = type === null ? 0 : (elements / type.elements) * type.bytes
    const start = header.dataStart + offset
    if (start + bytes > file.file.size) {
      fail(`tensor ${shown(tensor.name)} ends at byte ${start + bytes} of ${file.file.size}`, at)
    }
    ranges.push({ start, end: start + bytes, tensor })
    tensors.push(...storedTensors(tensor, file, start, bytes, frame))
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end)
  for (let index = 1; index < ranges.length; index += 1) {
    const { start, tensor } = ranges[index]!
    const before = ranges[index - 1]!
    if (start < before.end) {
      fail(`tensors ${shown(before.tensor.name)} and ${shown(tensor.name)} overlap`, tensor.at)
    }
  }
  return tensors
}

/** One tensor, or one for each expert of a layer. */
function storedTensors(
  { name: raw, shape, elements, type: id }: GgufTensor,
  file: WeightFile,
  at: number,
  bytes: number,
  frame: GgufFrame,
): StoredTensor[] {
  const type = ggmlType(id)
  const dtype = type?.name ?? `type ${id}`
  const { name, heads, experts } = ggufName(raw, frame)
  const numbers: Numbers =
    type === null || type.unpack === null
      ? { kind: 'unreadable', reason: unreadable(dtype) }
      : type.unpack === 'plain'
        ? { kind: 'plain' }
        : { kind: 'blocks', elements: type.elements, bytes: type.bytes, unpack: type.unpack }
  const reason = numbers.kind === 'unreadable' ? numbers.reason : null
  const rowOrder = heads === null ? null : interleaved(shape[0] ?? 1, heads)
  const base = { numbers, ...(rowOrder === null ? {} : { rowOrder }) }
  const [count, ...inner] = shape
  if (!experts || shape.length !== 3 || count === undefined) {
    const info = { name: name.replace('.*', ''), dtype, shape, elements, bytes, unreadable: reason }
    return [{ ...base, info, place: { kind: 'run', file, at } }]
  }
  return Array.from({ length: count }, (_, expert) => ({
    ...base,
    info: {
      name: name.replace('*', String(expert)),
      dtype,
      shape: inner,
      elements: elements / count,
      bytes: bytes / count,
      unreadable: reason,
    },
    place: { kind: 'run', file, at: at + (bytes / count) * expert },
  }))
}

function unreadable(dtype: string): string {
  return /^I\d+$/.test(dtype)
    ? 'whole numbers that training does not touch'
    : `${dtype} of ggml is not unpacked by this version`
}

/** llama.cpp keeps row `half * j + i` of a head at `2 * i + j`; `null` when the rows do not divide so. */
function interleaved(rows: number, heads: number): ((row: number) => number) | null {
  const size = rows / heads
  if (!Number.isInteger(size) || size % 2 !== 0) return null
  const half = size / 2
  return (row) => {
    const inside = row % size
    return row - inside + 2 * (inside % half) + Math.floor(inside / half)
  }
}
