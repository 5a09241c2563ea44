/**
 * The words of the field. Each list is the single place of its vocabulary: types, schemas and messages follow it.
 */

export const COMPONENT_KINDS = [
  'model',
  'dataset',
  'library',
  'service',
  'code',
  'tokenizer',
  'image',
] as const
export type ComponentKind = (typeof COMPONENT_KINDS)[number]

export const ROLES = [
  'backbone',
  'vision-encoder',
  'audio-encoder',
  'projector',
  'tokenizer',
  'draft-head',
  'reward-model',
  'decoder',
  'embedding',
  'teacher',
  'adapter',
] as const
export type Role = (typeof ROLES)[number]

/** Hugging Face's four words first, then ours. */
export const RELATIONS = [
  'finetune',
  'adapter',
  'merge',
  'quantized',
  'initialized-from',
  'frozen',
  'distilled-from',
  'layer-copied',
  'architecture-of',
  'code-from',
  'tokenizer-of',
] as const
export type Relation = (typeof RELATIONS)[number]

/** Relations in which weights trained by the other party end up in the part that ships. */
export const WEIGHT_RELATIONS: ReadonlySet<Relation> = new Set<Relation>([
  'finetune',
  'adapter',
  'merge',
  'quantized',
  'initialized-from',
  'frozen',
  'layer-copied',
])

export const SCOPES = [
  'product',
  'training',
  'data',
  'evaluation',
  'development',
  'documentation',
  'vendored',
] as const
export type Scope = (typeof SCOPES)[number]

/** Only these bear on the level. */
export const LEVEL_SCOPES: ReadonlySet<Scope> = new Set<Scope>(['product', 'training'])

/**
 * How much an observation weighs: A lock or dependency manifest, B declarative AI configuration, C code literal or
 * one-hop constant, D shell flag, notebook or RUN line, E prose.
 */
export const STRENGTHS = ['A', 'B', 'C', 'D', 'E'] as const
export type Strength = (typeof STRENGTHS)[number]

export const STATUSES = [
  'matched',
  'undeclared',
  'unevidenced',
  'version-conflict',
  'license-conflict',
  'license-unknown',
  'origin-override',
  'unresolved-reference',
] as const
export type Status = (typeof STATUSES)[number]

/** How a declared version stands to what the repository asks for. Only `disjoint` is a conflict. */
export const VERSION_RELATIONS = ['equal', 'inside', 'intersect', 'disjoint', 'unpinned', 'unknown'] as const
export type VersionRelation = (typeof VERSION_RELATIONS)[number]

/** How what is loaded from the hub is fixed: by commit, by a tag or branch that may move, or not at all. */
export const PINNINGS = ['pinned', 'moving', 'unpinned'] as const
export type Pinning = (typeof PINNINGS)[number]

export const RESULTS = ['supported', 'contradicted', 'unverified', 'attested', 'not-applicable'] as const
export type Result = (typeof RESULTS)[number]

export const CONCLUSIONS = ['supported', 'unverified', 'contradicted', 'undeclared', 'invalid'] as const
export type Conclusion = (typeof CONCLUSIONS)[number]

export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

export const OWNERS = ['self', 'third-party', 'unknown'] as const
export type Owner = (typeof OWNERS)[number]

export const STAGES = ['pretrain', 'post-train', 'inference', 'code-only'] as const
export type Stage = (typeof STAGES)[number]

export const LANGUAGES = ['en', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]
