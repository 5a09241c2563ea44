import type { Location } from '../types/location.js'
import type { Placed } from '../types/manifest.js'
import type { Owner } from '../types/vocabulary.js'
import { pointerTo } from './json-node.js'

/** Location of a pointer: its value, its key, or both. */
export type Locate = (pointer: string, part?: 'key' | 'value' | 'member') => Location

/** Members that name an entry, best first. */
const NAMES = [
  'id',
  'name',
  'level',
  'purl',
  'base',
  'uri',
  'generator',
  'requirement',
  'by',
  'what',
  'kind',
  'paths',
]

/** Reads an object of a manifest that the schema has accepted. A plain string stands for an object with one member. */
export class Entry {
  readonly pointer: string
  readonly #value: Readonly<Record<string, unknown>>
  readonly #locate: Locate
  readonly #plain: boolean

  /** @param plainKey the member a plain string stands for */
  constructor(value: unknown, pointer: string, locate: Locate, plainKey = 'name') {
    this.pointer = pointer
    this.#locate = locate
    this.#plain = typeof value === 'string'
    this.#value = this.#plain ? { [plainKey]: value } : (value as Record<string, unknown>)
  }

  /** Names of the members, extensions left out. */
  get keys(): readonly string[] {
    return this.#plain ? [] : Object.keys(this.#value).filter((key) => !key.startsWith('x-'))
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key)
  }

  text(key: string): string | null {
    const value = this.#own(key)
    return typeof value === 'string' ? value : null
  }

  /** A word of a closed list that the schema has checked. */
  word<T extends string>(key: string): T | null {
    return this.text(key) as T | null
  }

  number(key: string): number | null {
    const value = this.#own(key)
    return typeof value === 'number' ? value : null
  }

  boolean(key: string): boolean | null {
    const value = this.#own(key)
    return typeof value === 'boolean' ? value : null
  }

  scalar(key: string): string | number | boolean | null {
    return this.text(key) ?? this.number(key) ?? this.boolean(key)
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(key: string): readonly string[] {
    const value = this.#own(key)
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
  }

  entry(key: string, plainKey?: string): Entry | null {
    const value = this.#own(key)
    return value === undefined ? null : new Entry(value, pointerTo(this.pointer, key), this.#locate, plainKey)
  }

  entries(key: string, plainKey?: string): readonly Entry[] {
    const value = this.#own(key)
    if (!Array.isArray(value)) return []
    const list = pointerTo(this.pointer, key)
    return value.map((item, index) => new Entry(item, pointerTo(list, index), this.#locate, plainKey))
  }

  owner(): Owner {
    return this.word<Owner>('owner') ?? 'unknown'
  }

  /** Pointer and location of the entry: those of the member that names it best. */
  get placed(): Placed {
    const named = this.#plain ? undefined : NAMES.find((key) => this.has(key))
    const location =
      named === undefined
        ? this.#locate(this.pointer, 'member')
        : this.#locate(pointerTo(this.pointer, named), 'member')
    return { pointer: this.pointer, location }
  }

  /** Pointer and location of one member. */
  member(key: string): Placed {
    return { pointer: pointerTo(this.pointer, key), location: this.locate(key) }
  }

  locate(key: string): Location {
    return this.#locate(pointerTo(this.pointer, key), 'member')
  }

  #own(key: string): unknown {
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined
  }
}
