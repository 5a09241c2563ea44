import type { OnnxNode, OnnxScope } from './graph.js'

/** How the nodes of a model use one tensor. */
export interface Use {
  readonly node: OnnxNode
  /** Which input of the node it is. */
  readonly input: number
}

/** Uses of every name of a scope by the nodes in it. */
export function usesOf(scope: OnnxScope): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  for (const node of scope.nodes) {
    for (const [input, name] of node.inputs.entries()) {
      const use = { node, input }
      const list = uses.get(name)
      if (list === undefined) uses.set(name, [use])
      else list.push(use)
    }
  }
  return uses
}

/** Names that exporters give to what had none: torch's `onnx::MatMul_123` and plain numbers, `val_7` of its successor. */
const ANONYMOUS = /^(onnx::\w+|\d+|_?val_\d+|const_\w*|tensor_\d+)$/
/** The module path that torch's exporter keeps in the names of nodes. */
const MODULE = /^\/(.{1,250})\/(MatMul|Gemm|Conv|ConvTranspose)(_\d+)?$/
/** Prefix of the function inliner of onnx. */
const INLINED = /^.{0,200}__Inline_\d+__/

/** The name of a tensor as its module had it, where that can still be told. */
export function moduleName(name: string, scope: string, uses: readonly Use[]): string {
  const inner = readable(name.replace(INLINED, ''), uses)
  return scope === '' ? inner : `${scope}.${inner}`
}

function readable(name: string, uses: readonly Use[]): string {
  const plain = name.replace(/_(quantized|q[48]|int8)$/, '').replace(/\.(MatMul|Gemm)\.weight$/, '.weight')
  if (!ANONYMOUS.test(plain)) return plain
  const [use] = uses
  const module = use === undefined ? null : MODULE.exec(use.node.name)
  if (module === null || use === undefined || uses.length > 1) return plain
  return `${module[1]!.replaceAll('/', '.')}.${use.input === 2 ? 'bias' : 'weight'}`
}

/** True for the right side of a product: a matrix as [inputs, outputs], the other way round than a linear layer keeps it. */
export function isRightFactor(uses: readonly Use[]): boolean {
  return (
    uses.length > 0 &&
    uses.every(
      ({ node, input }) =>
        input === 1 &&
        (node.op === 'MatMul' || (node.op === 'Gemm' && (node.numbers.get('transB') ?? 0) === 0)),
    )
  )
}
