import { brotliDecompressSync } from 'node:zlib'
import { shortsAt } from '../shorts.js'
import { PairSet, pairHash } from './fingerprint.js'
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
  readonly id: string
  readonly kind: Template['kind']
  /** Words of the required part that few templates have, by their hash. */
  readonly rare: Uint16Array
  /** Where its stream begins in the table. */
  readonly start: number
  /** Unpacked when the text holds enough of the rare words, and kept. */
  unpacked: Unpacked | null
}

interface Unpacked {
  readonly template: Template
  /** Word pairs of the required part: all of a short one, a fair sample of a long one. */
  readonly sample: readonly number[]
}

interface Table {
  readonly bytes: Uint8Array
  readonly vocabulary: Uint16Array
  readonly patterns: readonly string[]
  readonly rows: readonly Row[]
}

const SAMPLE = 96
/** Room for the unpacked table in one piece, so that none is copied. */
const TABLE_BYTES = 2 ** 21
/**
 * Share of a template's rare words a text must hold before the template is unpacked. Lower than what a changed copy
 * keeps, as a clause taken out may take several of them along.
 */
const RARE_SHARE = 0.3

let table: Table | null = null

/** Ids of the texts with this hash of their words, those in use before rare ones; empty when it is none of the list. */
export function templatesByHash(hash: string): readonly string[] {
  const ids: string[] = []
  for (let at = TEXT_HASHES.indexOf(` ${hash}`); at !== -1; at = TEXT_HASHES.indexOf(` ${hash}`, at + 1)) {
    const line = TEXT_HASHES.lastIndexOf('\n', at) + 1
    ids.push(TEXT_HASHES.slice(line, TEXT_HASHES.indexOf(' ', line)))
  }
  return ids
}

/**
 * Templates of which a text holds enough to be worth comparing, the likeliest first. The table is read on first use, as
 * most licence files are recognised by their hash alone, and of it only templates whose rare words stand in the text.
 */
export function candidateTemplates(
  hashes: Uint16Array,
  range: { readonly from: number; readonly to: number },
  most: number,
  least: number,
): readonly Template[] {
  table ??= readTable()
  const present = new Uint8Array(0x10000)
  for (let word = range.from; word < range.to; word++) present[hashes[word] as number] = 1
  const pairs = new PairSet(hashes, range.from, range.to)
  const scored: { template: Template; share: number }[] = []
  for (const row of table.rows) {
    if (!holdsRareWords(row.rare, present)) continue
    const { template, sample } = unpacked(row, table)
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

function holdsRareWords(rare: Uint16Array, present: Uint8Array): boolean {
  let held = 0
  for (const word of rare) held += present[word] as number
  return held >= RARE_SHARE * rare.length
}

/** The text template of one id, `null` when the table has none. */
export function templateOf(id: string): Template | null {
  table ??= readTable()
  const row = table.rows.find((each) => each.kind === 'text' && each.id === id)
  return row === undefined ? null : unpacked(row, table).template
}

/** Ids of all templates of a kind. */
export function templateIds(kind: Template['kind']): ReadonlySet<string> {
  table ??= readTable()
  return new Set(table.rows.filter((row) => row.kind === kind).map(({ id }) => id))
}

/** Reads the packed table: names and patterns, the hash of each word of the vocabulary, rare words, then the streams. */
function readTable(): Table {
  const bytes = new Uint8Array(
    brotliDecompressSync(Buffer.from(TEMPLATES, 'base64'), { chunkSize: TABLE_BYTES }),
  )
  const view = new DataView(bytes.buffer)
  const headLength = view.getUint32(0, true)
  const vocabularyLength = view.getUint32(4, true)
  const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength)))
  if (!isHead(head)) throw new Error('licence templates: not the table that was built')
  const words = 8 + headLength
  const rareWords = words + 2 * vocabularyLength
  const vocabulary = shortsAt(bytes, words, vocabularyLength)
  const rareLength = head.templates.reduce((sum, [, , , count]) => sum + count, 0)
  const rare = shortsAt(bytes, rareWords, rareLength)
  let start = rareWords + 2 * rareLength
  let rareStart = 0
  const rows = head.templates.map(([id, kind, length, count]): Row => {
    const row = { id, kind, rare: rare.subarray(rareStart, rareStart + count), start, unpacked: null }
    start += length
    rareStart += count
    return row
  })
  return { bytes, vocabulary, patterns: head.patterns, rows }
}

function unpacked(row: Row, { bytes, vocabulary, patterns }: Table): Unpacked {
  if (row.unpacked === null) {
    const template: Template = {
      id: row.id,
      kind: row.kind,
      ...readStream(bytes, row.start, vocabulary, patterns),
    }
    row.unpacked = { template, sample: sampleOf(template) }
  }
  return row.unpacked
}

/** One template's stream. */
function readStream(
  bytes: Uint8Array,
  start: number,
  vocabulary: Uint16Array,
  patterns: readonly string[],
): Omit<Template, 'id' | 'kind'> {
  const { end, optional: opens, close, variable, firstWord, oneByte } = PACKED
  const words: number[] = []
  const optional: number[] = []
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
  return { words: Uint16Array.from(words), optional: Uint8Array.from(optional), variables, required }
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
  /** Id, kind, length of the stream and number of rare words. */
  readonly templates: readonly (readonly [string, Template['kind'], number, number])[]
  readonly patterns: readonly string[]
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'templates' in value && 'patterns' in value
}
