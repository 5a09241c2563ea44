import type { Field } from '../../../evidence/protobuf.js'
import { limits } from '../../../limits.js'
import type { ProtoCursor } from './proto-cursor.js'
import { type ProtoTensor, readTensorProto } from './tensor-proto.js'

/** A node that tells how a tensor is used. */
export interface OnnxNode {
  readonly op: string
  readonly name: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** Whole-number attributes. */
  readonly numbers: ReadonlyMap<string, number>
}

/** A graph, or the body of one branch of an If or of a Loop: names are unique inside, and those outside are visible. */
export interface OnnxScope {
  /** `''` for the graph itself, else where it is: `If_0.then_branch`. */
  readonly path: string
  readonly parent: OnnxScope | null
  readonly tensors: Map<string, ProtoTensor>
  readonly nodes: OnnxNode[]
}

/** Operators whose weights are named or read by how they use them. */
const KEPT: ReadonlySet<string> = new Set([
  'MatMul',
  'Gemm',
  'Conv',
  'ConvTranspose',
  'Gather',
  'Transpose',
  'DequantizeLinear',
])
const DEPTH = 16

/**
 * All graphs of a model file: tensors among the initialisers and in Constant nodes, without their data.
 * @throws ToolError with the byte where the file is no ONNX model, a name is used twice, or a cap is passed.
 */
export async function readGraphs(cursor: ProtoCursor, size: number): Promise<readonly OnnxScope[]> {
  const walk = new Walk(cursor)
  let graphs = 0
  await cursor.message(0, size, async (field) => {
    if (field.number === 7) {
      graphs += 1
      if (graphs > 1) cursor.fail('the model has two graphs', field.at)
      await walk.graph(field, '', null, 0)
    } else if (field.number === 25) await walk.function(field)
  })
  if (graphs === 0) cursor.fail('the file holds no ONNX graph', 0)
  return walk.scopes
}

class Walk {
  readonly scopes: OnnxScope[] = []
  readonly #cursor: ProtoCursor
  #nodes = 0
  #tensors = 0

  constructor(cursor: ProtoCursor) {
    this.#cursor = cursor
  }

  /** `GraphProto`: 1 node, 5 initializer, 15 sparse_initializer. */
  async graph(message: Field, path: string, parent: OnnxScope | null, depth: number): Promise<void> {
    const cursor: ProtoCursor = this.#cursor
    if (message.wire !== 2) cursor.fail('a graph is no message', message.at)
    if (depth > DEPTH) cursor.fail(`graphs are nested deeper than ${DEPTH}`, message.at)
    const scope = this.#scope(path, parent)
    await cursor.message(message.start, message.end, async (field) => {
      if (field.number === 1) await this.#node(field, scope, depth)
      else if (field.number === 5) {
        const tensor = await readTensorProto(cursor, field)
        this.#add(scope, tensor.name, tensor)
      } else if (field.number === 15) cursor.fail('sparse initialisers are not read', field.at)
    })
  }

  /** `FunctionProto`: 1 name, 7 node. */
  async function(message: Field): Promise<void> {
    const cursor: ProtoCursor = this.#cursor
    if (message.wire !== 2) cursor.fail('a function is no message', message.at)
    let name = ''
    await cursor.message(message.start, message.end, async (field) => {
      if (field.number === 1) name = await cursor.text(field)
    })
    const scope = this.#scope(`function ${this.scopes.length}.${name}`, null)
    await cursor.message(message.start, message.end, async (field) => {
      if (field.number === 7) await this.#node(field, scope, 0)
    })
  }

  #scope(path: string, parent: OnnxScope | null): OnnxScope {
    const scope = { path, parent, tensors: new Map(), nodes: [] }
    this.scopes.push(scope)
    return scope
  }

  #add(scope: OnnxScope, name: string, tensor: ProtoTensor): void {
    this.#tensors += 1
    if (this.#tensors > limits.comparedTensors) {
      this.#cursor.fail(`more than ${limits.comparedTensors} tensors`, tensor.at)
    }
    if (scope.tensors.has(name)) {
      this.#cursor.fail(`tensor ${JSON.stringify(name.slice(0, 80))} is there twice`, tensor.at)
    }
    scope.tensors.set(name, tensor)
  }

  /** `NodeProto`: 1 input, 2 output, 3 name, 4 op_type, 5 attribute. */
  async #node(message: Field, scope: OnnxScope, depth: number): Promise<void> {
    const cursor: ProtoCursor = this.#cursor
    if (message.wire !== 2) cursor.fail('a node is no message', message.at)
    this.#nodes += 1
    if (this.#nodes > limits.onnxNodes) cursor.fail(`more than ${limits.onnxNodes} nodes`, message.at)
    const inputs: string[] = []
    const outputs: string[] = []
    const attributes: Field[] = []
    let name = ''
    let op = ''
    await cursor.message(message.start, message.end, async (field) => {
      if (field.number === 1) inputs.push(await cursor.text(field))
      else if (field.number === 2) outputs.push(await cursor.text(field))
      else if (field.number === 3) name = await cursor.text(field)
      else if (field.number === 4) op = await cursor.text(field)
      else if (field.number === 5) attributes.push(field)
    })
    const numbers = new Map<string, number>()
    const label = name === '' ? `${op}_${this.#nodes - 1}` : name
    for (const attribute of attributes) {
      await this.#attribute(attribute, { scope, label, op, output: outputs[0] ?? '' }, numbers, depth)
    }
    if (KEPT.has(op)) scope.nodes.push({ op, name, inputs, outputs, numbers })
  }

  /** `AttributeProto`: 1 name, 3 i, 5 t, 6 g, 11 graphs. */
  async #attribute(
    message: Field,
    node: { readonly scope: OnnxScope; readonly label: string; readonly op: string; readonly output: string },
    numbers: Map<string, number>,
    depth: number,
  ): Promise<void> {
    const cursor: ProtoCursor = this.#cursor
    if (message.wire !== 2) cursor.fail('an attribute is no message', message.at)
    let name = ''
    const graphs: Field[] = []
    let tensor: ProtoTensor | null = null
    let number: number | null = null
    await cursor.message(message.start, message.end, async (field) => {
      if (field.number === 1) name = await cursor.text(field)
      else if (field.number === 3 && field.wire === 0) number = field.value
      else if (field.number === 5) tensor = await readTensorProto(cursor, field)
      else if (field.number === 6 || field.number === 11) graphs.push(field)
    })
    if (number !== null) numbers.set(name, number)
    if (tensor !== null && node.op === 'Constant') this.#add(node.scope, node.output, tensor)
    for (const [index, graph] of graphs.entries()) {
      const part = graphs.length === 1 ? name : `${name}.${index}`
      const outer = node.scope.path === '' ? '' : `${node.scope.path}.`
      await this.graph(graph, `${outer}${node.label}.${part}`, node.scope, depth + 1)
    }
  }
}
