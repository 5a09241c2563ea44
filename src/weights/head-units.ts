import type { HeadShape } from './head-shape.js'
import type { TensorInfo } from './tensor-source.js'
import type { NamedTensor } from './unit-group.js'
import { groupOfSlices, type UnitGroup, type UnitTensor } from './unit-group.js'

/** Rows of a head that are read, from its middle: the same ones in every head, because rotary rows are not alike. */
const ROWS = 4
/** Lines of the output matrix that are read: its columns are the heads. */
const LINES = 64
/** Fewer units would hit by chance too easily to be worth their bytes. */
const HEADS = 4

type Leaf = 'q' | 'k' | 'v' | 'o' | 'joined' | 'by-head' | 'grouped' | 'kv-b' | 'q-b' | 'norm'

/** Names of attention's matrices in transformers' model code, timm, PyTorch and GGUF. */
const LEAVES: readonly (readonly [RegExp, Leaf])[] = [
  [/^(q_proj|q_lin|query|query_proj|wq|to_q|attn_q|q)$/, 'q'],
  [/^(k_proj|k_lin|key|key_proj|wk|to_k|attn_k|k)$/, 'k'],
  [/^(v_proj|v_lin|value|value_proj|wv|to_v|attn_v|v)$/, 'v'],
  [/^(o_proj|out_proj|out_lin|wo|attn_output|dense|proj|o)$/, 'o'],
  // All q rows, then all k rows, then all v rows.
  [/^(qkv_proj|qkv|Wqkv|in_proj|c_attn|attn_qkv)$/, 'joined'],
  // The query heads of a key/value head, then its key, then its value (InternLM2, only below `model.`).
  [/^wqkv$/, 'grouped'],
  // What leads out of the latent spaces of DeepSeek's attention, head by head.
  [/^(kv_b_proj|wkv_b)$/, 'kv-b'],
  [/^(q_b_proj|wq_b)$/, 'q-b'],
  // q, k and v rows of one head after the other (GPT-NeoX, BLOOM). Only read as that when q, k and v have equal heads.
  [/^query_key_value$/, 'by-head'],
  [/^(q_norm|k_norm|q_layernorm|k_layernorm|q_ln|k_ln|attn_q_norm|attn_k_norm)$/, 'norm'],
]
const MODULE = /(^|\.)\w*(attn|attention|Attention)\w*(?=\.|$)/
const CROSS = /cross|encoder_attn|encdec|EncDec|attn2/

interface Found {
  readonly layer: number
  readonly inner: number | null
  readonly cross: boolean
  readonly parts: Map<Leaf, TensorInfo>
}

/**
 * Attention as units: a key/value head with the query heads that share it. Single rows are no units, because rotary
 * positions treat the rows of a head differently. The size of a head comes from its norm vector or from `shapes`;
 * without it nothing is compared.
 */
export function headUnits(members: readonly NamedTensor[], shapes: readonly HeadShape[]): UnitGroup[] {
  return headsOf(members, shapes).flatMap(({ layer, cross, slices }) => {
    if (slices === null || slices.heads < HEADS) return []
    const block = cross ? 'cross-attention' : 'attention'
    return [groupOfSlices({ layer, block }, slices.heads, slices.tensors)]
  })
}

/** Heads of one block of attention. */
export interface Heads {
  readonly layer: number
  readonly cross: boolean
  /** `null` where nothing tells the size of a head. */
  readonly slices: Slices | null
  readonly value: FirstValue | null
}

/** Where the rows of the first head's values begin. */
interface FirstValue {
  readonly tensor: TensorInfo
  readonly firstRow: number
  /** Values of a head; `null` where nothing tells. */
  readonly size: number | null
}

interface Slices {
  readonly heads: number
  readonly tensors: UnitTensor[]
  /** `null` where values do not lie in rows. */
  readonly value: FirstValue | null
}

/** Every block of attention with what is known of its heads. */
export function headsOf(members: readonly NamedTensor[], shapes: readonly HeadShape[]): Heads[] {
  const found = new Map<string, Found>()
  for (const { info, name } of members) {
    if (name.layer === null || info.unreadable !== null) continue
    const place = placeOf(name.suffix)
    if (place === null) continue
    const key = `${name.layer} ${name.inner} ${place.module}`
    const entry = found.get(key) ?? {
      layer: name.layer,
      inner: name.inner,
      cross: CROSS.test(place.module),
      parts: new Map<Leaf, TensorInfo>(),
    }
    if (!entry.parts.has(place.leaf)) entry.parts.set(place.leaf, info)
    found.set(key, entry)
  }
  const biases = new Map(members.map(({ info }) => [info.name, info]))
  return [...found.values()].map(({ layer, cross, parts }) => {
    const slices = slicesOf(parts, shapes, biases)
    const tensor = parts.get('v')
    const alone = tensor === undefined ? null : { tensor, firstRow: 0, size: null }
    return { layer, cross, slices, value: slices === null ? alone : slices.value }
  })
}

/** The module a tensor belongs to and what it is there; `null` for all that is no matrix or norm of attention. */
function placeOf(suffix: string): { module: string; leaf: Leaf } | null {
  const path = suffix.endsWith('in_proj_weight')
    ? suffix.slice(0, -'_weight'.length)
    : suffix.endsWith('.weight')
      ? suffix.slice(0, -'.weight'.length)
      : null
  if (path === null) return null
  const segments = path.split('.')
  const last = segments.at(-1)!
  const leaf = LEAVES.find(([pattern]) => pattern.test(last))?.[1]
  if (leaf === undefined) return null
  const module = MODULE.exec(segments.slice(0, -1).join('.'))
  if (module !== null) return { module: path.slice(0, module.index + module[0].length), leaf }
  // GGUF has no module, but says so in the name.
  return last.startsWith('attn_') ? { module: '', leaf } : null
}

function slicesOf(
  parts: ReadonlyMap<Leaf, TensorInfo>,
  shapes: readonly HeadShape[],
  biases: ReadonlyMap<string, TensorInfo>,
): Slices | null {
  const byHead = parts.get('by-head')
  if (byHead !== undefined) return byHeadSlices(byHead, shapes)
  const byGroup = parts.get('grouped')
  if (byGroup !== undefined) return groupedSlices(byGroup, shapes)
  const [toKeys, toQueries] = [parts.get('kv-b'), parts.get('q-b') ?? parts.get('q')]
  if (toKeys !== undefined && toQueries !== undefined) return latentSlices(toKeys, toQueries, shapes)
  const joined = parts.get('joined')
  if (joined !== undefined) return joinedSlices(joined, shapes, biases)
  const [q, k, v] = [parts.get('q'), parts.get('k'), parts.get('v')]
  if (q === undefined || k === undefined || v === undefined) return null
  if (![q, k, v].every(({ shape }) => shape.length === 2)) return null
  const [rows, columns] = q.shape as [number, number]
  const size = sizeOf(parts.get('norm'), shapes, rows, k.shape[0]!, columns)
  if (size === null || v.shape[0] !== k.shape[0]) return null
  const heads = k.shape[0]! / size
  const grouped = (rows / size / heads) * size
  const tensors = [
    slice(k, 'k', 0, size, size, k.shape[1]!),
    slice(v, 'v', 0, size, size, v.shape[1]!),
    slice(q, 'q', 0, grouped, size, columns),
  ]
  const o = parts.get('o')
  if (o?.shape.length === 2 && o.shape[1] === rows) {
    tensors.push({ ...slice(o, 'o', 0, grouped, size, Math.min(LINES, o.shape[0]!)), axis: 1 })
  }
  return { heads, tensors, value: { tensor: v, firstRow: 0, size } }
}

/** Only four rows of a head count, so that models with other numbers of query heads meet in keys and values as well. */
function slice(
  tensor: TensorInfo,
  part: UnitTensor['part'],
  firstRow: number,
  stride: number,
  size: number,
  across: number,
): UnitTensor {
  const taken = Math.min(ROWS, size)
  const offset = Math.floor((size - taken) / 2)
  return { tensor, part, firstRow, axis: 0, stride, offset, taken, width: taken * across, folded: false }
}

function sizeOf(
  norm: TensorInfo | undefined,
  shapes: readonly HeadShape[],
  queries: number,
  keys: number,
  columns: number,
): number | null {
  const fits = (size: number): boolean =>
    size >= 8 && keys % size === 0 && queries % size === 0 && (queries / size) % (keys / size) === 0
  // A norm over the whole projection (OLMo) is no head's.
  const length = norm?.shape.length === 1 ? norm.shape[0]! : null
  if (length !== null && length < keys && fits(length)) return length
  const stated = shapes.filter(
    ({ hidden, heads, keyValueHeads, size }) =>
      heads * size === queries && keyValueHeads * size === keys && (hidden === null || hidden === columns),
  )
  const sizes = [...new Set(stated.map(({ size }) => size))]
  return sizes.length === 1 && fits(sizes[0]!) ? sizes[0]! : null
}

function joinedSlices(
  tensor: TensorInfo,
  shapes: readonly HeadShape[],
  biases: ReadonlyMap<string, TensorInfo>,
): Slices | null {
  if (tensor.shape.length !== 2) return null
  const bias = biases.get(`${tensor.name.slice(0, -'weight'.length)}bias`)?.shape[0]
  const axis = bias === tensor.shape[1] && bias !== tensor.shape[0] ? 1 : 0
  const rows = tensor.shape[axis]!
  const across = tensor.shape[1 - axis]!
  const stated = shapes.filter(
    ({ hidden, heads, keyValueHeads, size }) =>
      (heads + 2 * keyValueHeads) * size === rows && (hidden === null || hidden === across),
  )
  const kinds = new Set(stated.map(({ heads, keyValueHeads, size }) => `${heads} ${keyValueHeads} ${size}`))
  const [shape] = stated
  if (kinds.size !== 1 || shape === undefined || shape.heads % shape.keyValueHeads !== 0) return null
  const { heads, keyValueHeads, size } = shape
  const lines = axis === 1 ? Math.min(LINES, across) : across
  const grouped = (heads / keyValueHeads) * size
  const keys = heads * size
  const values = keys + keyValueHeads * size
  const parts = [
    slice(tensor, 'k', keys, size, size, lines),
    slice(tensor, 'v', values, size, size, lines),
    slice(tensor, 'q', 0, grouped, size, lines),
  ]
  return {
    heads: keyValueHeads,
    tensors: parts.map((one) => ({ ...one, axis })),
    value: axis === 1 ? null : { tensor, firstRow: values, size },
  }
}

function byHeadSlices(tensor: TensorInfo, shapes: readonly HeadShape[]): Slices | null {
  const [rows, columns] = tensor.shape as [number, number]
  if (tensor.shape.length !== 2 || rows !== 3 * columns) return null
  const sizes = new Set(
    shapes
      .filter(
        ({ heads, keyValueHeads, size, hidden }) =>
          heads === keyValueHeads && heads * size === columns && (hidden === null || hidden === columns),
      )
      .map(({ size }) => size),
  )
  const [size] = sizes
  if (sizes.size !== 1 || size === undefined) return null
  const parts = (['q', 'k', 'v'] as const).map((part, at) => {
    const one = slice(tensor, part, 0, 3 * size, size, columns)
    return { ...one, offset: at * size + one.offset }
  })
  return {
    heads: columns / size,
    tensors: [parts[1]!, parts[2]!, parts[0]!],
    value: { tensor, firstRow: 2 * size, size },
  }
}

/** The query heads of each key/value head, its key and its value, head after head. */
function groupedSlices(tensor: TensorInfo, shapes: readonly HeadShape[]): Slices | null {
  const [rows, columns] = tensor.shape as [number, number]
  // Other designs of this name keep all queries first; only InternLM2 has the prefix.
  if (tensor.shape.length !== 2 || !/(^|\.)model\.layers\.\d+\.attention\.wqkv\./.test(tensor.name))
    return null
  const stated = shapes.filter(
    ({ hidden, heads, keyValueHeads, size }) =>
      (heads + 2 * keyValueHeads) * size === rows && (hidden === null || hidden === columns),
  )
  const [shape] = stated
  if (stated.length !== 1 || shape === undefined || shape.heads % shape.keyValueHeads !== 0) return null
  const { keyValueHeads, size } = shape
  const queries = shape.heads / keyValueHeads
  const part = (name: 'q' | 'k' | 'v', at: number): UnitTensor => {
    const one = slice(tensor, name, 0, (queries + 2) * size, size, columns)
    return { ...one, offset: at * size + one.offset }
  }
  return {
    heads: keyValueHeads,
    tensors: [part('k', queries), part('v', queries + 1), part('q', 0)],
    value: { tensor, firstRow: (queries + 1) * size, size },
  }
}

/** Heads behind latent spaces: each has rows for its keys and values in one matrix and for its queries in another. */
function latentSlices(
  toKeys: TensorInfo,
  toQueries: TensorInfo,
  shapes: readonly HeadShape[],
): Slices | null {
  if (toKeys.shape.length !== 2 || toQueries.shape.length !== 2) return null
  const counts = new Set(shapes.map(({ heads }) => heads))
  const [heads] = [...counts].filter(
    (count) => toKeys.shape[0]! % count === 0 && toQueries.shape[0]! % count === 0,
  )
  if (counts.size !== 1 || heads === undefined) return null
  const part = (tensor: TensorInfo, name: 'k' | 'q'): UnitTensor => {
    const places = tensor.shape[0]! / heads
    return slice(tensor, name, 0, places, places, tensor.shape[1]!)
  }
  return { heads, tensors: [part(toKeys, 'k'), part(toQueries, 'q')], value: null }
}
