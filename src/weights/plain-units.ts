import type { TensorInfo } from './tensor-source.js'
import type { NamedTensor } from './unit-group.js'
import { groupOfSlices, rowSlice, type UnitGroup } from './unit-group.js'

/** Tokens whose rows are read: the first ones, which a grown vocabulary keeps. A power of two. */
const TOKENS = 512
const LEAST_TOKENS = 64
const POSITIONS =
  /(^|[._])(wpe|pos|position|positions|position_\w*|pos_\w*|\w*_pos|embed_positions|token_type\w*|segment\w*)($|[._])/i

/**
 * Places of the residual stream as units, read as the columns of a table of tokens: one permutation for the whole model,
 * hence one group. Tables may differ in length, because only rows of the same ids are laid side by side.
 */
export function tokenUnits(members: readonly NamedTensor[]): UnitGroup[] {
  const groups: UnitGroup[] = []
  for (const { info, name } of members) {
    const [rows, width] = info.shape as [number, number]
    if (name.role !== 'embedding' || info.shape.length !== 2 || info.unreadable !== null) continue
    if (POSITIONS.test(info.name) || rows < LEAST_TOKENS || rows < width / 16) continue
    const tokens = 2 ** Math.floor(Math.log2(Math.min(TOKENS, rows)))
    const columns = rowSlice(info, 'tokens', 1, tokens)
    groups.push(groupOfSlices({ layer: groups.length, block: 'tokens' }, width, [columns]))
  }
  return groups
}

const LEAST_ROWS = 16
const LEAST_WIDTH = 16
/** A longer table has a row for each token, class or place. */
const MOST_ROWS = 8_192
const TABLES = /embed|emb\.|token|vocab|class|head\.|logits|relative/i
/** Rotary positions treat the rows of a query or key differently. */
const ROTATED =
  /(^|[._])(q|k|qkv|query|key|query_key_value|wq|wk|wqkv|c_attn|in_proj)(_proj|_lin|_weight)?(\.|$)|(^|\.)\w*(attn|attention)\w*\./i

/**
 * Rows of tensors whose names say nothing: stacks of layers known by number only, convolutions, ONNX ids. What their
 * rows are is not known either, so each tensor stands for itself and pays for itself; a table of places is told from its
 * numbers when it is read (`orderly`).
 */
export function plainUnits(members: readonly NamedTensor[]): UnitGroup[] {
  const groups: UnitGroup[] = []
  for (const [place, { info }] of members.entries()) {
    if (!isPlain(info)) continue
    const [rows] = info.shape as [number]
    const width = info.elements / rows
    const shape = `${rows}x${width}`
    groups.push(
      groupOfSlices({ layer: place, block: `rows ${shape}` }, rows, [rowSlice(info, 'row', 0, width)]),
    )
  }
  return groups.map((group, layer) => ({ ...group, layer }))
}

function isPlain({ name, shape, elements, unreadable }: TensorInfo): boolean {
  const rows = shape[0] ?? 0
  return (
    unreadable === null &&
    shape.length >= 2 &&
    shape.length <= 5 &&
    rows >= LEAST_ROWS &&
    rows <= MOST_ROWS &&
    elements / rows >= LEAST_WIDTH &&
    !TABLES.test(name) &&
    !ROTATED.test(name) &&
    !POSITIONS.test(name)
  )
}
