import type { ModelBody } from '../types/fact.js'
import { codeKinship, ownBlocks } from './model-types.js'
import { type TechniqueId, techniquesOf } from './techniques.js'

/** Two values of one figure; `null` where a side does not state it. */
export interface Difference<K extends string = string> {
  readonly key: K
  readonly ours: string | null
  readonly theirs: string | null
}

/** How one design differs from another, in the three kinds that the levels tell apart (levels.md, A2). */
export interface BodyDelta {
  /** Depth, width, heads, experts: sizes that both state and that differ. */
  readonly numeric: readonly Difference[]
  /** Published techniques that differ or that only one side states. */
  readonly techniques: readonly Difference<TechniqueId>[]
  /** Classes of a model type's own in the library, which no table can judge: a reviewer's work. */
  readonly review: readonly string[]
  /** Multiple that the larger vocabulary is filled up to, when that explains the difference. */
  readonly vocabularyPadding: number | null
}

const NUMERIC = [
  'hidden_size',
  'num_hidden_layers',
  'num_decoder_layers',
  'num_attention_heads',
  'num_key_value_heads',
  'head_dim',
  'intermediate_size',
  'moe_intermediate_size',
  'num_experts',
  'num_experts_per_tok',
  'kv_lora_rank',
  'q_lora_rank',
  'vocab_size',
  'patch_size',
  'num_mel_bins',
  'out_hidden_size',
] as const

/** Named also where only one side states it, unless that side may merely be the more talkative one. */
const STRUCTURAL: ReadonlySet<TechniqueId> = new Set([
  'sliding-window',
  'experts',
  'shared-expert',
  'dense-first',
  'multi-token-prediction',
  'qk-norm',
])

const EXPERT_DETAILS: ReadonlySet<TechniqueId> = new Set(['shared-expert', 'dense-first'])

/** Not stated, or stated as not used. */
function isOff(value: string | null): boolean {
  return value === null || value === '0' || value === 'false'
}

/**
 * Lays a body beside a known one. Equal sizes are not in the answer, and none of it says anything about weights.
 *
 * @param ours body and model type of the configuration
 * @param theirs body and model type of the known design
 */
export function bodyDelta(
  ours: { readonly body: ModelBody; readonly modelType: string | null },
  theirs: { readonly body: ModelBody; readonly modelType: string | null },
): BodyDelta {
  const numeric: Difference[] = []
  for (const key of NUMERIC) {
    const a = ours.body[key]
    const b = theirs.body[key]
    if (typeof a === 'number' && typeof b === 'number' && a !== b)
      numeric.push({ key, ours: String(a), theirs: String(b) })
  }
  const mine = techniquesOf(ours.body, ours.modelType)
  const other = techniquesOf(theirs.body, theirs.modelType)
  const techniques: Difference<TechniqueId>[] = []
  const twoTypes = ours.modelType !== null && theirs.modelType !== null && ours.modelType !== theirs.modelType
  const bothExperts = [mine, other].every((list) => list.some(({ id }) => id === 'experts'))
  const kin =
    twoTypes &&
    ((theirs.modelType as string) in codeKinship(ours.modelType as string) ||
      (ours.modelType as string) in codeKinship(theirs.modelType as string))
  // Tables of sizes tell that there are experts, and seldom how they are arranged; what else a type has, its code says.
  const mayBeLeftOut = (id: TechniqueId): boolean =>
    EXPERT_DETAILS.has(id) ? bothExperts && (!twoTypes || kin) : id !== 'experts' && !twoTypes
  for (const id of new Set([...mine, ...other].map((one) => one.id))) {
    const a = mine.find((one) => one.id === id)?.value ?? null
    const b = other.find((one) => one.id === id)?.value ?? null
    if (
      a !== b &&
      ((a !== null && b !== null) || (STRUCTURAL.has(id) && !mayBeLeftOut(id))) &&
      !(isOff(a) && isOff(b))
    )
      techniques.push({ key: id, ours: a, theirs: b })
  }
  return {
    numeric,
    techniques,
    review: ours.modelType === null || ours.modelType === theirs.modelType ? [] : ownBlocks(ours.modelType),
    vocabularyPadding: paddingOf(ours.body['vocab_size'], theirs.body['vocab_size']),
  }
}

const MULTIPLES = [64, 128, 256, 512, 1024]

/**
 * The smallest usual multiple to which the smaller vocabulary is filled up to give the larger one; `null` when filling up
 * does not explain the difference (32,000 → 32,064 does, 32,000 → 40,960 does not).
 */
export function paddingOf(a: unknown, b: unknown): number | null {
  if (typeof a !== 'number' || typeof b !== 'number' || a === b) return null
  const [small, large] = a < b ? [a, b] : [b, a]
  return MULTIPLES.find((step) => Math.ceil(small / step) * step === large) ?? null
}

/** Sizes that training further, an adapter or another number format leave as they are. */
const KEPT = [
  'hidden_size',
  'num_hidden_layers',
  'num_attention_heads',
  'num_key_value_heads',
  'intermediate_size',
]
/** One of these must differ, or both of the others: one of those alone is now and then stated in another unit. */
const DECISIVE: ReadonlySet<string> = new Set(['hidden_size', 'num_hidden_layers', 'num_attention_heads'])

/** Sizes by which a body cannot be a further training of the other; empty when it can be. */
export function incompatibleSizes(ours: ModelBody, theirs: ModelBody): readonly Difference[] {
  const off = KEPT.flatMap((key) => {
    const a = ours[key]
    const b = theirs[key]
    return typeof a === 'number' && typeof b === 'number' && a !== b
      ? [{ key, ours: String(a), theirs: String(b) }]
      : []
  })
  return off.length > 1 || off.some(({ key }) => DECISIVE.has(key)) ? off : []
}
