import type { TensorInfo } from './tensor-source.js'
import { groupOfSlices, type NamedTensor, rowSlice, type UnitGroup } from './unit-group.js'

const LATENT = /(^|\.)(kv_a_proj_with_mqa|kv_a_proj|q_a_proj|wkv_a|wq_a)\.weight$/
const NORM = /(^|\.)(kv_a_layernorm|q_a_layernorm|kv_norm|q_norm)\.weight$/
const LEAST = 16

/**
 * Latent places of attention (DeepSeek's MLA) as units: the rows of the matrix that leads into the latent space, which a norm
 * of its own length follows, so that the columns of what reads from it can be relabelled along. Behind them lie rotary rows,
 * which are no units.
 */
export function latentUnits(members: readonly NamedTensor[]): UnitGroup[] {
  const norms = new Map<string, TensorInfo>()
  for (const { info } of members) {
    const kind = NORM.exec(info.name)?.[2]
    if (kind !== undefined && info.shape.length === 1) norms.set(keyOf(info.name, kind), info)
  }
  const groups: UnitGroup[] = []
  for (const { info, name } of members) {
    const kind = LATENT.exec(info.name)?.[2]
    if (kind === undefined || name.layer === null || info.shape.length !== 2 || info.unreadable !== null)
      continue
    const [rows, width] = info.shape as [number, number]
    const units = norms.get(keyOf(info.name, kind))?.shape[0] ?? 0
    if (units < LEAST || units > rows) continue
    const block = kind.includes('kv') ? 'key-latents' : 'query-latents'
    groups.push(groupOfSlices({ layer: name.layer, block }, units, [rowSlice(info, 'row', 0, width)]))
  }
  return groups
}

/** Module of a matrix and of its norm, and which of the two latent spaces it is. */
function keyOf(name: string, leaf: string): string {
  return `${name.slice(0, name.lastIndexOf(leaf))} ${leaf.includes('kv')}`
}
