import kinship from './data/code-kinship.json' with { type: 'json' }
import data from './data/model-types.json' with { type: 'json' }
import { type Family, familyById } from './families.js'
import { type Owner, ownerById } from './owners.js'

/** Whether the transformers library loads a model type without code from the repository. It depends on the release. */
export interface Nativeness {
  readonly modelType: string
  readonly configClass: string
  /** Release → loads natively. */
  readonly releases: Readonly<Record<string, boolean>>
  /** First of the releases looked at that loads it (it may have done so earlier). */
  readonly since: string | null
}

/** Who designed a model type or class. A design says nothing about where weights come from. */
export interface Vendor {
  readonly owner: Owner
  readonly family: Family | null
  readonly modelType: string
}

interface TypeRow {
  readonly in: readonly number[]
  readonly config: string
  readonly classes: readonly string[]
  readonly vendor: string | null
  readonly family: string | null
}

interface Maps {
  readonly types: ReadonlyMap<string, TypeRow>
  readonly patterns: readonly {
    readonly pattern: RegExp
    readonly vendor: string
    readonly family: string | null
  }[]
  /** Class-name start → model type row. */
  readonly starts: ReadonlyMap<
    string,
    { readonly type: string; readonly vendor: string; readonly family: string | null }
  >
  readonly longest: number
}

let maps: Maps | null = null

/** Ends of class names that say what the class is for, not whose it is. */
const CLASS_END =
  /(?:Config|ForConditionalGeneration|For[A-Z]\w*|(?:Pre[Tt]rained)?Model|LMHeadModel|Encoder|Decoder|Backbone)$/

/** A start this short is a common word (`Git`, `Sam`): what follows must be a part of a model. */
const SHORT_START = 4
const MODEL_PART =
  /^\d*(?:Config|For[A-Z]|(?:Pre[Tt]rained|Vision|Text|Audio|LMHead|Encoder|Decoder)?Model|Tokenizer|(?:Image|Video|Audio)?Processor|FeatureExtractor|Attention|MLP|(?:Decoder|Encoder)?Layer|Block|LMHead|Vision|$)/

function load(): Maps {
  if (maps !== null) return maps
  const types = new Map(Object.entries(data.types as unknown as Readonly<Record<string, TypeRow>>))
  const starts = new Map<string, { type: string; vendor: string; family: string | null }>()
  for (const [type, row] of types) {
    if (row.vendor === null) continue
    for (const name of [row.config, ...row.classes]) {
      const start = name.replace(CLASS_END, '')
      // `Llama` is the start of llama's classes before it is that of code_llama's.
      if (start.length < 2 || (starts.has(start) && flat(type) !== flat(start))) continue
      starts.set(start, { type, vendor: row.vendor, family: row.family })
    }
  }
  for (const { start, type, vendor, family } of data.classes) starts.set(start, { type, vendor, family })
  maps = {
    types,
    patterns: data.vendorPatterns.map((row) => ({
      pattern: new RegExp(row.pattern, row.ignoreCase ? 'i' : ''),
      vendor: row.vendor,
      family: row.family,
    })),
    starts,
    longest: Math.max(...[...starts.keys()].map((start) => start.length)),
  }
  return maps
}

/** Nativeness of a model type in the transformers releases that were read; `null` when neither knows it. */
export function nativeSince(modelType: string): Nativeness | null {
  const row = load().types.get(modelType.toLowerCase())
  if (row === undefined) return null
  const releases = Object.fromEntries(data.releases.map((release, index) => [release, row.in[index] === 1]))
  return {
    modelType,
    configClass: row.config,
    releases,
    since: data.releases.find((release) => releases[release] === true) ?? null,
  }
}

/** Who designed a model type (`qwen2_5_vl`, `cosyvoice2`); `null` for wrappers and for types nobody assigned. */
export function vendorOfModelType(modelType: string): Vendor | null {
  const { types, patterns } = load()
  const row = types.get(modelType.toLowerCase())
  if (row !== undefined) return row.vendor === null ? null : vendor(row.vendor, row.family, modelType)
  const hit = patterns.find(({ pattern }) => pattern.test(modelType))
  return hit === undefined ? null : vendor(hit.vendor, hit.family, modelType)
}

/**
 * Who designed a class, by the longest known start of its name: `Qwen2_5_VisionTransformerPretrainedModel`,
 * `Qwen2AudioEncoder`, `LlamaForCausalLM`, `WhisperFeatureExtractor`. The start must end at a word of the name, so
 * `LlamaIndexReader` and `OptimizedModel` find nobody's model.
 */
export function vendorOfClass(className: string): Vendor | null {
  const { starts, longest } = load()
  if (
    !/^[A-Z]\w*$/.test(className) ||
    /^(?:Llama|LLaMA)(?:Index|Factory|Parse|Cpp|Hub|Stack)/.test(className)
  )
    return null
  for (let length = Math.min(className.length, longest); length >= 2; length -= 1) {
    const row = starts.get(className.slice(0, length))
    if (row === undefined) continue
    const next = className[length]
    if (next !== undefined && !/[A-Z0-9_]/.test(next)) continue
    if (length <= SHORT_START && !MODEL_PART.test(className.slice(length))) continue
    return vendor(row.vendor, row.family, row.type)
  }
  return null
}

/** Model types whose code the library's implementation of a type re-uses, with the number of classes. Never weight origin. */
export function codeKinship(modelType: string): Readonly<Record<string, number>> {
  return (
    (kinship.parents as Readonly<Record<string, Readonly<Record<string, number>>>>)[
      modelType.toLowerCase()
    ] ?? {}
  )
}

/**
 * Blocks (attention, router, norm, layer …) that the library's implementation of a type writes itself instead of
 * subclassing another type's. Configuration classes and task heads do not count. A subclass may still override its
 * parent's `forward`: an empty list means re-use by the library's convention, not that nothing is new.
 */
export function ownBlocks(modelType: string): readonly string[] {
  return (kinship.blocks as Readonly<Record<string, readonly string[]>>)[modelType.toLowerCase()] ?? []
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}

function vendor(ownerId: string, familyId: string | null, modelType: string): Vendor | null {
  const owner = ownerById(ownerId)
  return owner === null ? null : { owner, family: familyId === null ? null : familyById(familyId), modelType }
}
