import { countWords, type PairSet, unpackSorted } from './fingerprint.js'
import { TEMPLATES, TEXT_HASHES } from './templates.data.js'

/** A licence text as far as comparing needs it. */
export interface Template {
  readonly id: string
  /** Word pairs of the binding part, ascending. */
  readonly core: Uint32Array
  /** Word pairs of parts that may be missing: preamble, "how to apply" appendix. */
  readonly optional: Uint32Array
  /** Uses of each counted word in the binding part, and in the whole text. */
  readonly coreCounts: Uint8Array
  readonly counts: Uint8Array
}

interface Row {
  readonly id: string
  /** The smallest pair hashes of the binding part: a fair sample of it. */
  readonly sample: Uint32Array
  readonly fields: readonly string[]
  template: Template | null
}

/** Packed bytes that hold at least as many numbers as a sample needs. */
const SAMPLE = 48
const SAMPLE_BYTES = SAMPLE * 4

let rows: readonly Row[] | null = null
let hashes: ReadonlyMap<string, string> | null = null

/** Id of the text with this hash of its words, `null` when it is none of the list. */
export function templateByHash(hash: string): string | null {
  if (hashes === null) {
    const pairs = new Map<string, string>()
    for (const line of TEXT_HASHES.split('\n')) {
      const [id, ...own] = line.split(' ')
      for (const one of own) if (!pairs.has(one)) pairs.set(one, id as string)
    }
    hashes = pairs
  }
  return hashes.get(hash) ?? null
}

/**
 * Templates that share enough with a text to be worth comparing, the likeliest first. Loaded on first use: most
 * licence files are recognised by their hash alone.
 */
export function candidateTemplates(pairs: PairSet, most: number, least: number): readonly Template[] {
  rows ??= TEMPLATES.split('\n').map(readRow)
  const scored: { row: Row; share: number }[] = []
  for (const row of rows) {
    let shared = 0
    for (const pair of row.sample) if (pairs.has(pair)) shared += 1
    const share = row.sample.length === 0 ? 0 : shared / row.sample.length
    if (share >= least) scored.push({ row, share })
  }
  return scored
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ row }) => expand(row))
}

/** The template of one id, `null` when the table has none. */
export function templateOf(id: string): Template | null {
  rows ??= TEMPLATES.split('\n').map(readRow)
  const row = rows.find((each) => each.id === id)
  return row === undefined ? null : expand(row)
}

function readRow(line: string): Row {
  const fields = line.split(' ')
  const start = (fields[3] as string).slice(0, Math.ceil(SAMPLE_BYTES / 3) * 4)
  return {
    id: fields[0] as string,
    sample: unpackSorted(bytes(start)).slice(0, SAMPLE),
    fields,
    template: null,
  }
}

function expand(row: Row): Template {
  if (row.template === null) {
    const [, coreCounts, counts, core, optional] = row.fields
    row.template = {
      id: row.id,
      core: unpackSorted(bytes(core as string)),
      optional: unpackSorted(bytes(optional ?? '')),
      coreCounts: countsOf(coreCounts as string),
      counts: countsOf(counts as string),
    }
  }
  return row.template
}

/** `index:count` pairs, only those above zero. */
function countsOf(text: string): Uint8Array {
  const counts = countWords([])
  for (const pair of text.split(',')) {
    const [index, count] = pair.split(':')
    if (count !== undefined) counts[Number(index)] = Number(count)
  }
  return counts
}

function bytes(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64')
}
