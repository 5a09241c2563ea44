import { ToolError } from '../../../errors.js'
import { limits } from '../../../limits.js'
import { bytesOfElement, decode } from '../../decode.js'
import type { KnownFile, TensorSource } from '../../tensor-source.js'
import { StoredModel } from '../stored-model.js'
import type { Numbers, Place, StoredTensor } from '../stored-tensor.js'
import { quote, readExactly, type WeightFile } from '../weight-file.js'
import { type OnnxNode, type OnnxScope, readGraphs } from './graph.js'
import { isRightFactor, moduleName, type Use, usesOf } from './names.js'
import { ProtoCursor } from './proto-cursor.js'
import { DataPlaces, onnxType } from './proto-data.js'
import type { ProtoTensor } from './tensor-proto.js'

/** Opens a file beside the model; a pointer gives its hash instead. */
export type OpenBeside = (location: string) => Promise<WeightFile | KnownFile>

/**
 * Tensors of an ONNX model: initialisers and constants, those of branches and loops too, under the names their modules
 * had. The right side of a matrix product is given as [outputs, inputs], the way the formats of training keep it.
 * @throws ToolError with file and byte when the file breaks its format, UserError when a data file is not there.
 */
export async function openOnnx(name: string, model: WeightFile, beside: OpenBeside): Promise<TensorSource> {
  const cursor = new ProtoCursor(model)
  const scopes = await readGraphs(cursor, model.file.size)
  const files = [model]
  const pointers: KnownFile[] = []
  const opened = new Map<string, Promise<WeightFile | KnownFile>>()
  const open = async (location: string, at: number): Promise<WeightFile | null> => {
    if (!isInside(location)) cursor.fail(`data in ${quote(location)}, outside of the model's folder`, at)
    const known = opened.get(location)
    const file = await (known ?? beside(location))
    if (known === undefined) {
      opened.set(location, Promise.resolve(file))
      if ('sha256' in file) pointers.push(file)
      else files.push(file)
    }
    return 'sha256' in file ? null : file
  }
  try {
    const reader = new Reader(cursor, model, open)
    const tensors = await reader.all(scopes)
    const bytesRead = cursor.bytesRead + reader.bytesRead
    return new StoredModel({ name, files, tensors, pointers, bytesRead })
  } catch (error) {
    for (const { file } of files.slice(1)) file.close()
    throw error
  }
}

/** A path below the model's folder. */
function isInside(location: string): boolean {
  const path = location.replace(/^\.\//, '')
  return (
    /^[^\\\p{Cc}:]{1,255}$/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}

/** A tensor whose data file is a pointer has no place. */
class MissingData extends Error {}

class Reader {
  readonly #cursor: ProtoCursor
  readonly #places: DataPlaces
  readonly #names = new Set<string>()
  #scaleBytes = 0

  constructor(
    cursor: ProtoCursor,
    model: WeightFile,
    open: (location: string, at: number) => Promise<WeightFile | null>,
  ) {
    this.#cursor = cursor
    this.#places = new DataPlaces(cursor, model, async (location, at) => {
      const file = await open(location, at)
      if (file === null) throw new MissingData()
      return file
    })
  }

  get bytesRead(): number {
    return this.#places.bytesRead + this.#scaleBytes
  }

  async all(scopes: readonly OnnxScope[]): Promise<StoredTensor[]> {
    const found: StoredTensor[] = []
    for (const scope of scopes) {
      const uses = usesOf(scope)
      const scales = scaleNames(scope)
      for (const [name, tensor] of scope.tensors) {
        try {
          found.push(await this.#tensor(scope, name, tensor, uses, scales.has(name)))
        } catch (error) {
          if (!(error instanceof MissingData)) throw error
        }
      }
    }
    return found
  }

  async #tensor(
    scope: OnnxScope,
    name: string,
    tensor: ProtoTensor,
    uses: ReadonlyMap<string, readonly Use[]>,
    isScale: boolean,
  ): Promise<StoredTensor> {
    const type = onnxType(tensor.type)
    if (type === null)
      this.#cursor.fail(`tensor ${quote(name)} has the unknown type ${tensor.type}`, tensor.at)
    const own = uses.get(name) ?? []
    const quantised =
      own.length > 0 && own.every(({ node, input }) => node.op === 'DequantizeLinear' && input === 0)
    // How the numbers are used is told by who uses what comes out.
    const after = quantised ? own.flatMap(({ node }) => uses.get(node.outputs[0] ?? '') ?? []) : own
    const shown = this.#unique(moduleName(name, scope.path, after), name, scope)
    const info = {
      name: shown,
      dtype: type.name,
      shape: tensor.dims,
      elements: tensor.elements,
      bytes: Math.ceil((tensor.elements * type.bits) / 8),
      unreadable: null,
    }
    const unreadable = (reason: string): StoredTensor => ({
      info: { ...info, bytes: 0, unreadable: reason },
      place: NOWHERE,
      numbers: { kind: 'unreadable', reason },
    })
    if (!type.readable) {
      return unreadable(
        /^(STRING|BOOL|[IU](16|32|64))$/.test(type.name)
          ? 'whole numbers that training does not touch'
          : `type ${type.name} is not read by this version`,
      )
    }
    const place = await this.#places.of(tensor, type.name)
    if (isScale) return { ...unreadable('part of a quantisation, not a weight'), place }
    let numbers: Numbers = { kind: 'plain' }
    if (quantised) numbers = await this.#affine(scope, own[0]!.node, tensor)
    else if (type.name === 'I8' || type.name === 'U8') {
      const reason = 'whole numbers without a DequantizeLinear node'
      numbers = { kind: 'unreadable', reason }
    }
    if (numbers.kind === 'unreadable') {
      return { info: { ...info, unreadable: numbers.reason }, place, numbers }
    }
    const stored = { info, place, numbers }
    return tensor.dims.length === 2 && isRightFactor(after) ? transposed(stored) : stored
  }

  #unique(readable: string, name: string, scope: OnnxScope): string {
    const raw = scope.path === '' ? name : `${scope.path}.${name}`
    const free = [readable, raw].find((one) => !this.#names.has(one))
    if (free === undefined) {
      throw new ToolError(`${this.#cursor.path}: two tensors would be named ${quote(raw)}`)
    }
    this.#names.add(free)
    return free
  }

  /** https://onnx.ai/onnx/operators/onnx__DequantizeLinear.html: per tensor, or per place of `axis`. */
  async #affine(scope: OnnxScope, node: OnnxNode, tensor: ProtoTensor): Promise<Numbers> {
    if ((node.numbers.get('block_size') ?? 0) > 0) {
      return { kind: 'unreadable', reason: 'block-wise DequantizeLinear is not read by this version' }
    }
    const scales = await this.#constants(scope, node.inputs[1])
    const zeros = await this.#constants(scope, node.inputs[2])
    if (scales === null) return { kind: 'unreadable', reason: 'its scale is computed by the model' }
    if (zeros === null && (node.inputs[2] ?? '') !== '') {
      return { kind: 'unreadable', reason: 'its zero point is computed by the model' }
    }
    const rank = tensor.dims.length
    const stated = node.numbers.get('axis') ?? 1
    const axis = stated >= 2 ** 63 ? rank + (stated - 2 ** 64) : stated
    const isOne = scales.length === 1
    const size = isOne ? 1 : tensor.dims[axis]
    if (size !== scales.length || (zeros !== null && zeros.length !== scales.length)) {
      return { kind: 'unreadable', reason: `${scales.length} scales do not fit [${tensor.dims}]` }
    }
    const after = tensor.dims.slice(axis + 1).reduce((product, one) => product * one, 1)
    return { kind: 'affine', scales, zeros, inner: isOne ? tensor.elements : after, count: scales.length }
  }

  /** Values of a small constant by its name; `null` when it is none. */
  async #constants(from: OnnxScope, name: string | undefined): Promise<Float32Array | null> {
    for (let scope: OnnxScope | null = from; scope !== null && name !== undefined; scope = scope.parent) {
      const tensor = scope.tensors.get(name)
      if (tensor === undefined) continue
      const type = onnxType(tensor.type)
      if (type === null || !type.readable || tensor.elements > limits.onnxScales) return null
      const place = await this.#places.of(tensor, type.name)
      const size = tensor.elements * bytesOfElement(type.name)
      const bytes =
        place.kind === 'run'
          ? await readExactly(place.file, place.at, size)
          : place.kind === 'memory'
            ? place.bytes
            : null
      if (bytes === null) return null
      this.#scaleBytes += size
      const values = new Float32Array(tensor.elements)
      // A copy begins at an offset that every element size divides.
      decode(type.name, Uint8Array.from(bytes), values)
      return values
    }
    return null
  }
}

const NOWHERE: Place = { kind: 'memory', bytes: new Uint8Array(0) }

/** Names of what DequantizeLinear scales and shifts by. */
function scaleNames(scope: OnnxScope): ReadonlySet<string> {
  return new Set(
    scope.nodes
      .filter(({ op }) => op === 'DequantizeLinear')
      .flatMap(({ inputs }) => inputs.slice(1))
      .filter((name) => name !== ''),
  )
}

/** [inputs, outputs] as [outputs, inputs]. */
function transposed({ info, place, numbers }: StoredTensor): StoredTensor {
  const [inputs, outputs] = info.shape as [number, number]
  if (place.kind !== 'run' || inputs === 1 || outputs === 1) return { info, place, numbers }
  const turned: Numbers =
    numbers.kind !== 'affine' || numbers.count === 1
      ? numbers
      : // Scales lay along one axis; element `e` of the turned matrix is in row `e / inputs` and column `e % inputs`.
        { ...numbers, inner: numbers.inner === 1 ? inputs : 1 }
  return {
    info: { ...info, shape: [outputs, inputs] },
    place: {
      kind: 'strided',
      file: place.file,
      at: place.at,
      strides: [1, outputs],
      elementBytes: bytesOfElement(info.dtype),
    },
    numbers: turned,
  }
}
