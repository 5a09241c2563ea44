import { findModel } from '../../catalog/find-model.js'
import type { Relation, Role } from '../../types/vocabulary.js'

/** A text of the front matter, with its place in the file. */
export interface Value {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface CardBase {
  readonly value: Value
  readonly relation: Relation | null
  readonly role: Role
  /** Key or tag that names it. */
  readonly via: string
}

const STATED: ReadonlySet<string> = new Set(['finetune', 'adapter', 'merge', 'quantized'])
/** `base_model:finetune:org/name`: how the hub itself and PEFT write a base among the tags. */
const TAG = /^base_model:(?:(finetune|adapter|merge|quantized):)?([^\s:]+\/[^\s:]+)$/
/** Tools that only make numbers smaller: NVIDIA's ModelOpt as its cards name it. */
const QUANTISER = /^(?:(?:nvidia[- ])?modelopt|(?:tensorrt[- ])?model optimizer)$/i

/**
 * The bases that a card's front matter names, each with its relation: as stated by `base_model_relation` or by a tag, else as
 * the other keys imply. `quantized_by` is what the makers of quantised copies write; several bases are a merge, as on the
 * hub, unless one of them is an encoder that stands beside a language model.
 */
export function basesOf(read: (key: string) => readonly Value[]): readonly CardBase[] {
  const tags = read('tags')
  const tagged = new Map<string, { readonly value: Value; readonly relation: Relation | null }>()
  for (const value of tags) {
    const [, relation, id] = TAG.exec(value.text) ?? []
    if (id === undefined) continue
    const known = tagged.get(id.toLowerCase())
    if (known?.relation == null) {
      tagged.set(id.toLowerCase(), {
        value: { ...value, text: id },
        relation: (relation as Relation) ?? null,
      })
    }
  }
  const named = read('base_model')
  const bases = named.length > 0 ? named : [...tagged.values()].map(({ value }) => value)
  if (bases.length === 0) return []
  const stated = statedRelation(read)
  const isMerge = tags.some(({ text }) => /^merge$/i.test(text))
  const encoders = stated === null && !isMerge ? encodersOf(bases) : new Map<Value, Role>()
  const implied = impliedRelation(read, isMerge || bases.length - encoders.size > 1)
  return bases.map((value) => {
    const role = encoders.get(value)
    const ofTag = tagged.get(value.text.toLowerCase())?.relation ?? null
    return {
      value,
      relation: role === undefined ? (stated ?? ofTag ?? implied) : ofTag,
      role: role ?? 'backbone',
      via: named.length > 0 ? 'base_model' : 'tags',
    }
  })
}

function statedRelation(read: (key: string) => readonly Value[]): Relation | null {
  const stated = read('base_model_relation')[0]?.text.toLowerCase()
  return stated !== undefined && STATED.has(stated) ? (stated as Relation) : null
}

function impliedRelation(read: (key: string) => readonly Value[], isMerge: boolean): Relation | null {
  if (isMerge) return 'merge'
  const libraries = read('library_name').map(({ text }) => text.toLowerCase())
  if (read('quantized_by').length > 0 || libraries.some((name) => QUANTISER.test(name))) return 'quantized'
  if (libraries.includes('peft')) return 'adapter'
  const tags = read('tags').map(({ text }) => text.toLowerCase())
  if (tags.includes('gguf-my-repo')) return 'quantized'
  const isLora = tags.some((tag) => /^(?:lora|dora|textual_inversion)$/.test(tag))
  return isLora && [...libraries, ...tags].includes('diffusers') ? 'adapter' : null
}

/** Encoders of images and sound that stand beside something else. */
function encodersOf(bases: readonly Value[]): ReadonlyMap<Value, Role> {
  const encoders = new Map<Value, Role>()
  if (bases.length < 2) return encoders
  for (const value of bases) {
    const kind = findModel(value.text)?.model?.kind
    if (kind === 'vision') encoders.set(value, 'vision-encoder')
    else if (kind === 'asr' || kind === 'audio') encoders.set(value, 'audio-encoder')
  }
  return encoders.size === bases.length ? new Map() : encoders
}
