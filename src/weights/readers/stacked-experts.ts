import { limits } from '../../limits.js'
import type { StoredTensor } from './stored-tensor.js'

/** Matrices of all experts in one tensor [experts, rows, columns]: what follows `experts.`, as published models keep it. */
const STACKED =
  /^(.*\.)?(?:experts|switch_mlp)\.(gate_up_proj|gate_proj|up_proj|down_proj|fc1|fc2|w1|w2|w3)(?:\.weight)?$/
/** Granite and JetMoE call a layer's experts by what goes in and out. */
const IN_AND_OUT = /^(.*\.)?(input|output)_linear\.weight$/
/** DBRX lays the experts below one another in a matrix [experts x units, width]; the router has a row an expert. */
const BELOW = /^(.*\.)?experts\.mlp\.(w1|v1|w2)$/
const EXPERTS = 4096

/**
 * Takes tensors that hold the matrices of all experts of a layer apart, one tensor an expert under the name that models have
 * which keep them so. Nothing is read. What is stored in another way than plain numbers in a row stays as it is.
 */
export function separateExperts(tensors: readonly StoredTensor[]): StoredTensor[] {
  const byName = new Map(tensors.map((tensor) => [tensor.info.name, tensor]))
  let room = limits.comparedTensors - tensors.length
  return tensors.flatMap((tensor) => {
    const parts = partsOf(tensor, byName)
    if (parts === null || parts.length > room || parts.some(({ info }) => byName.has(info.name))) {
      return [tensor]
    }
    room -= parts.length
    return parts
  })
}

function partsOf(tensor: StoredTensor, byName: ReadonlyMap<string, StoredTensor>): StoredTensor[] | null {
  const { info, numbers, place, rowOrder } = tensor
  if (numbers.kind !== 'plain' || place.kind !== 'run' || rowOrder !== undefined || info.name.length > 300) {
    return null
  }
  const { shape } = info
  const stacked = STACKED.exec(info.name)
  if (stacked !== null && shape.length === 3) {
    return split(tensor, shape[0]!, shape.slice(1), `${stacked[1] ?? ''}experts.`, stacked[2]!)
  }
  const linear = IN_AND_OUT.exec(info.name)
  if (linear !== null && shape.length === 3) {
    const leaf = linear[2] === 'input' ? 'gate_up_proj' : 'down_proj'
    return split(tensor, shape[0]!, shape.slice(1), `${linear[1] ?? ''}experts.`, leaf)
  }
  const below = BELOW.exec(info.name)
  if (below === null || shape.length !== 2) return null
  const experts = byName.get(`${below[1] ?? ''}router.layer.weight`)?.info.shape[0] ?? 0
  const rows = shape[0]! / experts
  if (!Number.isInteger(rows)) return null
  const leaf = below[2] === 'v1' ? 'w3' : below[2]!
  return split(tensor, experts, [rows, shape[1]!], `${below[1] ?? ''}experts.`, leaf)
}

function split(
  tensor: StoredTensor,
  experts: number,
  shape: readonly number[],
  stem: string,
  leaf: string,
): StoredTensor[] | null {
  const { info, place } = tensor
  if (experts < 1 || experts > EXPERTS || place.kind !== 'run') return null
  const bytes = info.bytes / experts
  return Array.from({ length: experts }, (_, expert) => ({
    ...tensor,
    info: {
      ...info,
      name: `${stem}${expert}.${leaf}.weight`,
      shape,
      elements: info.elements / experts,
      bytes,
    },
    place: { ...place, at: place.at + expert * bytes },
  }))
}
