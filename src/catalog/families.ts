import type { Confidence } from './confidence.js'
import data from './data/families.json' with { type: 'json' }

/** A family of models under one name. */
export interface Family {
  readonly id: string
  readonly name: string
  /** Owner id of owners.json. */
  readonly owner: string
  readonly kind: string
  /** Hub organisation that publishes it. */
  readonly hub: string
  readonly source: string
  readonly confidence: Confidence
}

/** A family name met in prose. Offsets are those of the text that was searched. */
export interface FamilyMention {
  readonly family: Family
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Row extends Family {
  readonly hubPatterns: readonly string[]
  readonly names: readonly {
    readonly pattern: string
    readonly ignoreCase: boolean
    readonly stems: readonly string[]
  }[]
}

interface Compiled {
  readonly rows: readonly Row[]
  readonly byId: ReadonlyMap<string, Family>
  readonly hub: readonly { readonly family: Row; readonly pattern: RegExp }[]
  /** Finds the places where a name may start. */
  readonly starts: RegExp
  readonly byStem: ReadonlyMap<string, readonly { readonly family: Row; readonly pattern: RegExp }[]>
  readonly notModel: RegExp
}

let compiled: Compiled | null = null

function load(): Compiled {
  if (compiled !== null) return compiled
  const { families: rows, notModels } = data as unknown as {
    families: readonly Row[]
    notModels: readonly string[]
  }
  const byId = new Map<string, Family>()
  const hub: { family: Row; pattern: RegExp }[] = []
  const byStem = new Map<string, { family: Row; pattern: RegExp }[]>()
  for (const row of rows) {
    byId.set(row.id, row)
    for (const pattern of row.hubPatterns)
      hub.push({ family: row, pattern: new RegExp(`^(?:${pattern})`, 'i') })
    for (const name of row.names) {
      // A name ends where the word ends; a path that goes on is a path.
      const pattern = new RegExp(
        `(?:${name.pattern})(?![A-Za-z0-9_])(?![\\w-]{0,64}/[A-Za-z])`,
        name.ignoreCase ? 'iy' : 'y',
      )
      for (const stem of name.stems) {
        const list = byStem.get(stem) ?? []
        list.push({ family: row, pattern })
        byStem.set(stem, list)
      }
    }
  }
  const stems = [...byStem.keys()].map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  compiled = {
    rows,
    byId,
    hub,
    starts: new RegExp(`(?<![A-Za-z0-9_/.@-])(?:${stems.join('|')})`, 'gi'),
    byStem,
    notModel: new RegExp(`(?:${notModels.join('|')})(?![a-z])`, 'iy'),
  }
  return compiled
}

/** A family by its id. */
export function familyById(id: string): Family | null {
  return load().byId.get(id) ?? null
}

/** Families whose hub names start like this name (without organisation), with what is left of the name, longest match first. */
export function familiesOfName(name: string): readonly { readonly family: Family; readonly rest: string }[] {
  const hits: { family: Family; rest: string }[] = []
  for (const { family, pattern } of load().hub) {
    const match = pattern.exec(name)
    if (match !== null) hits.push({ family, rest: name.slice(match[0].length) })
  }
  return hits.sort((a, b) => a.rest.length - b.rest.length)
}

/**
 * Every family named in a text, in order, without overlaps; the longest name wins at a place (`Qwen2.5-VL` before
 * `Qwen2.5`). Names inside other words or paths, and names of tools that merely contain one (LLaMA-Factory, LlamaIndex,
 * llama.cpp, qwen-vl-utils), are not mentions.
 */
export function findFamilies(text: string): readonly FamilyMention[] {
  const { starts, byStem, notModel } = load()
  const found: FamilyMention[] = []
  starts.lastIndex = 0
  for (let at = starts.exec(text); at !== null; at = starts.exec(text)) {
    const start = at.index
    let best: FamilyMention | null = null
    for (const { family, pattern } of byStem.get(at[0].toLowerCase()) ?? []) {
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (match === null || match[0].length <= (best?.text.length ?? 0)) continue
      best = { family, text: match[0], start, end: start + match[0].length }
    }
    if (best === null) continue
    notModel.lastIndex = best.end
    starts.lastIndex = best.end
    if (!notModel.test(text)) found.push(best)
  }
  return found
}

/** The first family named in a text; `null` when there is none. */
export function findFamily(text: string): FamilyMention | null {
  return findFamilies(text)[0] ?? null
}
