import { brotliDecompressSync } from 'node:zlib'
import { type PairSet, pairHash } from './fingerprint.js'
import { TEMPLATES, TEXT_HASHES } from './templates.data.js'

/** A place of a template where other words may stand (SPDX `alt`). */
export interface Variable {
  /** Half-open range of template words, empty where nothing stands by default. */
  readonly from: number
  readonly to: number
  /** What may stand there, as SPDX writes it. */
  readonly pattern: string
}

/** A licence text, or the notice a licence asks for, as far as comparing needs it. */
export interface Template {
  readonly id: string
  readonly kind: 'text' | 'header' | 'exception'
  /** Hash of each word, in order. */
  readonly words: Uint16Array
  /** 1 where the word may be missing: title, preamble, appendix (SPDX `optional`). */
  readonly optional: Uint8Array
  readonly variables: readonly Variable[]
  /** Number of words that may not be missing. */
  readonly required: number
}

/** Codes below {@link FIRST_WORD} of the packed form; words follow in one or two bytes, the frequent ones first. */
export const PACKED = { end: 0, optional: 1, close: 2, variable: 3, firstWord: 4, oneByte: 190 } as const

interface Row {
  readonly template: Template
  /** Word pairs of the required part: all of a short one, a fair sample of a long one. */
  readonly sample: readonly number[]
}

const SAMPLE = 96

let rows: readonly Row[] | null = null
let hashes: ReadonlyMap<string, readonly string[]> | null = null

/** Ids of the texts with this hash of their words, those in use before rare ones; empty when it is none of the list. */
export function templatesByHash(hash: string): readonly string[] {
  if (hashes === null) {
    const ids = new Map<string, string[]>()
    for (const line of TEXT_HASHES.split('\n')) {
      const [id, ...own] = line.split(' ')
      for (const one of own) {
        const same = ids.get(one)
        if (same === undefined) ids.set(one, [id as string])
        else same.push(id as string)
      }
    }
    hashes = ids
  }
  return hashes.get(hash) ?? []
}

/**
 * Templates of which a text holds enough to be worth comparing, the likeliest first. Unpacked on first use: most licence
 * files are recognised by their hash alone.
 */
export function candidateTemplates(pairs: PairSet, most: number, least: number): readonly Template[] {
  rows ??= unpack()
  const scored: { template: Template; share: number }[] = []
  for (const { template, sample } of rows) {
    let shared = 0
    for (const pair of sample) if (pairs.has(pair)) shared += 1
    const share = sample.length === 0 ? 0 : shared / sample.length
    if (share >= least) scored.push({ template, share })
  }
  return scored
    .sort((a, b) => b.share - a.share || b.template.required - a.template.required)
    .slice(0, most)
    .map(({ template }) => template)
}

/** The text template of one id, `null` when the table has none. */
export function templateOf(id: string): Template | null {
  rows ??= unpack()
  return rows.find(({ template }) => template.kind === 'text' && template.id === id)?.template ?? null
}

/** Ids of all templates of a kind. */
export function templateIds(kind: Template['kind']): ReadonlySet<string> {
  rows ??= unpack()
  return new Set(rows.filter(({ template }) => template.kind === kind).map(({ template }) => template.id))
}

/** Reads the packed table: names and patterns, the hash of each word of the vocabulary, then one stream a template. */
function unpack(): readonly Row[] {
  const bytes = new Uint8Array(brotliDecompressSync(Buffer.from(TEMPLATES, 'base64')))
  const view = new DataView(bytes.buffer)
  const headLength = view.getUint32(0, true)
  const vocabularyLength = view.getUint32(4, true)
  const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength)))
  if (!isHead(head)) throw new Error('licence templates: not the table that was built')
  const vocabulary = new Uint16Array(vocabularyLength)
  let at = 8 + headLength
  for (let index = 0; index < vocabularyLength; index++, at += 2) vocabulary[index] = view.getUint16(at, true)
  const room = { words: new Uint16Array(bytes.length), optional: new Uint8Array(bytes.length) }
  return head.templates.map(([id, kind]) => {
    const stream = readStream(bytes, at, vocabulary, head.patterns, room)
    at = stream.end
    const template: Template = { id, kind, ...stream.template }
    return { template, sample: sampleOf(template) }
  })
}

/** One template's stream. Its loop runs a million times before the compiler has warmed up, so it holds only locals. */
function readStream(
  bytes: Uint8Array,
  start: number,
  vocabulary: Uint16Array,
  patterns: readonly string[],
  room: { readonly words: Uint16Array; readonly optional: Uint8Array },
): { readonly template: Omit<Template, 'id' | 'kind'>; readonly end: number } {
  const { end, optional: opens, close, variable, firstWord, oneByte } = PACKED
  const { words, optional } = room
  const variables: Variable[] = []
  const open: { from: number; pattern: string | null }[] = []
  let at = start
  let length = 0
  let required = 0
  let depth = 0
  for (let code = bytes[at++] as number; code !== end; code = bytes[at++] as number) {
    if (code >= firstWord) {
      const word =
        code < oneByte
          ? code - firstWord
          : oneByte - firstWord + ((code - oneByte) << 8) + (bytes[at++] as number)
      words[length] = vocabulary[word] as number
      optional[length++] = depth > 0 ? 1 : 0
      if (depth === 0) required += 1
    } else if (code === opens) {
      open.push({ from: length, pattern: null })
      depth += 1
    } else if (code === variable) {
      open.push({ from: length, pattern: patterns[bytes[at++] as number] ?? '' })
    } else if (code === close) {
      const { from, pattern } = open.pop() ?? { from: 0, pattern: null }
      if (pattern === null) depth -= 1
      else variables.push({ from, to: length, pattern })
    }
  }
  return {
    template: { words: words.slice(0, length), optional: optional.slice(0, length), variables, required },
    end: at,
  }
}

/** Pairs of the required part outside of variables whose hash is small: the same ones in every text that holds them. */
function sampleOf({ words, optional, variables, required }: Template): readonly number[] {
  const limit = required <= SAMPLE ? 0x400000 : Math.ceil((0x400000 * SAMPLE) / required)
  const sample: number[] = []
  let next = 0
  let variableFrom = variables[0]?.from ?? words.length
  let variableTo = variables[0]?.to ?? words.length
  for (let index = 1; index < words.length; index++) {
    if (index >= variableFrom) {
      if (index < variableTo) continue
      next += 1
      variableFrom = variables[next]?.from ?? words.length
      variableTo = variables[next]?.to ?? words.length
    }
    if (optional[index] === 1 || optional[index - 1] === 1) continue
    const pair = pairHash(words[index - 1] as number, words[index] as number)
    if (pair < limit) sample.push(pair)
  }
  return sample
}

interface Head {
  readonly templates: readonly (readonly [string, Template['kind']])[]
  readonly patterns: readonly string[]
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'templates' in value && 'patterns' in value
}
