import type { Role } from '../../types/vocabulary.js'
import { type CountedTensor, ParameterCounter } from './parameter-count.js'
import { placeTensor } from './tensor-role.js'

export interface TensorGroup {
  readonly prefix: string
  readonly role: Role | null
  readonly parameters: number
  readonly tensors: number
}

export interface TensorGroups {
  /** Largest first. */
  readonly groups: readonly TensorGroup[]
  /** Sum of the groups; `null` when some weights are packed in a way the headers do not tell. */
  readonly parameters: number | null
  /** Tensors of a quantisation that were not counted: scales, zero points, look-up tables. */
  readonly scales: number
  /** Fixed tensors that were not counted: rotary frequencies, masks, position ids. */
  readonly buffers: number
}

/** Groups kept apart; a file with more distinct names than any model has is folded. */
const GROUPS = 64

/** Placements remembered while one file is grouped. */
const KNOWN = 10_000

/**
 * Groups tensors by the component their names tell, with exact parameters. Scales, zero points and buffers are counted
 * apart. When packed weights cannot be counted the groups keep their tensors and all parameters are 0: a share of some
 * would be wrong for all.
 */
export function groupTensors(tensors: readonly CountedTensor[]): TensorGroups {
  const counter = new ParameterCounter(tensors)
  const places = placer(
    tensors.map((tensor) => tensor.name),
    tensors,
  )
  const groups = new Groups()
  let known = true
  let scales = 0
  let buffers = 0
  for (const tensor of tensors) {
    const count = counter.count(tensor)
    if (count.kind === 'scale') scales += 1
    else if (count.kind === 'buffer') buffers += 1
    else {
      if (count.parameters === null) known = false
      groups.add(places(tensor.name), count.parameters ?? 0)
    }
  }
  const listed = groups.toArray()
  const parameters = known ? listed.reduce((sum, group) => sum + group.parameters, 0) : null
  return {
    groups: known ? listed : listed.map((group) => ({ ...group, parameters: 0 })),
    parameters,
    scales,
    buffers,
  }
}

/** Groups by names alone, as an index has them; parameters are 0. */
export function groupNames(names: Iterable<string>): readonly TensorGroup[] {
  const all = [...names]
  const places = placer(all, [])
  const groups = new Groups()
  for (const name of all) groups.add(places(name), 0)
  return groups.toArray()
}

interface Place {
  readonly prefix: string
  readonly role: Role | null
}

/**
 * Placement of names with what only all of them together tell: a layer that holds `eh_proj` is a multi-token prediction
 * layer (DeepSeek-V3, GLM-4.5), and an encoder that begins with convolutions over three dimensions hears (Whisper).
 */
function placer(names: readonly string[], tensors: readonly CountedTensor[]): (name: string) => Place {
  const draftLayers = new Set<string>()
  for (const name of names) {
    const match = /^(.*\.layers\.\d{1,6})\.eh_proj\./.exec(name)
    if (match !== null) draftLayers.add(match[1]!)
  }
  const hearing = new Set<string>()
  for (const { name, shape } of tensors) {
    const match = /^(|.*\.)encoder\.conv1\.weight$/.exec(name)
    if (match !== null && shape.length === 3) hearing.add(`${match[1]}encoder`)
  }
  // Layers and experts differ by number alone, so a model of 50,000 tensors has some dozen places.
  const known = new Map<string, Place>()
  const placed = (name: string): Place => {
    const key = name.replace(/\.\d+(?=\.)/g, '.*')
    const before = known.get(key)
    if (before !== undefined) return before
    const place = placeTensor(key)
    if (known.size < KNOWN) known.set(key, place)
    return place
  }
  return (name) => {
    if (draftLayers.size > 0) {
      const layer = /^(.*?\.layers\.\d{1,6})\./.exec(name)?.[1]
      if (layer !== undefined && draftLayers.has(layer)) return { prefix: layer, role: 'draft-head' }
    }
    const place = placed(name)
    return hearing.has(place.prefix) ? { ...place, role: 'audio-encoder' } : place
  }
}

class Groups {
  readonly #groups = new Map<string, { place: Place; parameters: number; tensors: number }>()

  add(place: Place, parameters: number): void {
    const key = `${place.role}\n${place.prefix}`
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, { place, parameters, tensors: 1 })
    else {
      group.parameters += parameters
      group.tensors += 1
    }
  }

  toArray(): TensorGroup[] {
    const all = [...this.#groups.values()]
      .map(({ place, parameters, tensors }) => ({ ...place, parameters, tensors }))
      .sort((a, b) => b.parameters - a.parameters || b.tensors - a.tensors || (a.prefix < b.prefix ? -1 : 1))
    if (all.length <= GROUPS) return all
    const rest = all.slice(GROUPS - 1)
    return [
      ...all.slice(0, GROUPS - 1),
      {
        prefix: '*',
        role: null,
        parameters: rest.reduce((sum, group) => sum + group.parameters, 0),
        tensors: rest.reduce((sum, group) => sum + group.tensors, 0),
      },
    ]
  }
}
