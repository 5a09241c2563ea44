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
  /** Further names people write, other scripts among them. */
  readonly spoken: readonly string[]
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

interface Opening {
  readonly family: Row
  readonly pattern: RegExp
  /** What the name opens with, in small letters. */
  readonly stem: string
}

interface Compiled {
  readonly rows: readonly Row[]
  readonly byId: ReadonlyMap<string, Family>
  readonly hub: readonly { readonly family: Row; readonly pattern: RegExp }[]
  /** 1 at the {@link pairAt} of two ASCII characters that some name opens with. */
  readonly opens: Uint8Array
  /** Names by the {@link pairAt} of their first two characters. */
  readonly openings: ReadonlyMap<number, readonly Opening[]>
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
  const openings = new Map<number, Opening[]>()
  const opens = new Uint8Array(MARKED)
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
        const pair = pairAt(stem, 0)
        const list = openings.get(pair) ?? []
        list.push({ family: row, pattern, stem })
        openings.set(pair, list)
        if (pair < MARKED) opens[pair] = 1
      }
    }
  }
  compiled = {
    rows,
    byId,
    hub,
    opens,
    openings,
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
  const { opens, openings, notModel } = load()
  const found: FamilyMention[] = []
  for (let start = 0; start < text.length - 1; start += 1) {
    const pair = pairAt(text, start)
    // Asked of every character: most are told by one look into a table.
    if (pair < MARKED && opens[pair] === 0) continue
    if (start > 0 && goesOn(text.charCodeAt(start - 1))) continue
    const names = openings.get(pair)
    if (names === undefined) continue
    let best: FamilyMention | null = null
    for (const { family, pattern, stem } of names) {
      // Compiling a pattern costs more than reading a page, so most are never run.
      if (!opensWith(text, start, stem)) continue
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (match === null || match[0].length <= (best?.text.length ?? 0)) continue
      best = { family, text: match[0], start, end: start + match[0].length }
    }
    if (best === null) continue
    notModel.lastIndex = best.end
    start = best.end - 1
    if (!notModel.test(text)) found.push(best)
  }
  return found
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Below this a pair is of two ASCII characters. */
const MARKED = 0x80 * 0x80

/** Two characters as one number, capitals as small letters. */
function pairAt(text: string, start: number): number {
  const first = text.charCodeAt(start)
  const second = text.charCodeAt(start + 1)
  if ((first | second) < 0x80) return lowerCase(first) * 0x80 + lowerCase(second)
  // Of the letters beyond ASCII that open a name only ü has a capital.
  return MARKED + lowerCase(first) * 0x10000 + (second === 0xdc ? 0xfc : lowerCase(second))
}

function opensWith(text: string, start: number, stem: string): boolean {
  for (let at = 2; at < stem.length; at += 1)
    if (lowerCase(text.charCodeAt(start + at)) !== stem.charCodeAt(at)) return false
  return true
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
}

/** Behind one of these (`A-Za-z0-9_/.@-`) no name starts. */
function goesOn(code: number): boolean {
  return (code >= 0x2d && code <= 0x39) || code === 0x5f || code === 0x40 || isLetter(code)
}

/** The first family named in a text; `null` when there is none. */
export function findFamily(text: string): FamilyMention | null {
  return findFamilies(text)[0] ?? null
}
