import { parseHubUrl } from '../../catalog/hub-id.js'
import type { TextFile } from '../text-file.js'

export interface ShardedData {
  readonly id: string
  readonly form: 'name' | 'hub-url'
  readonly start: number
  readonly end: number
}

/**
 * Folder after which a tokenised corpus carries its own name: `…/preprocessed/proof-pile-2/v0/…/part-00.npy`. Held-out
 * sets for perplexity (`eval-data`) do not train the model and are left out.
 */
const SHARD_FOLDER = '/preprocessed/'
const HUB_DATA = /(?:hf:\/\/datasets\/|https?:\/\/huggingface\.co\/datasets\/)[^\s"',#]{3,300}/gi

/** Data sets named only inside the paths of shard lists; one entry a data set, at its first shard. */
export function readDataShards(file: TextFile): ShardedData[] {
  const found = new Map<string, ShardedData>()
  const { text } = file
  // Thousands of shards name the same few corpora: by index, and done with a shard as soon as its name is known.
  let last = '/'
  for (let at = text.indexOf(SHARD_FOLDER); at !== -1; at = text.indexOf(SHARD_FOLDER, at + 1)) {
    const from = at + SHARD_FOLDER.length
    if (text.startsWith(last, from)) continue
    const slash = text.indexOf('/', from)
    if (slash === -1 || slash - from > 80) continue
    const id = text.slice(from, slash)
    const known = `name ${id.toLowerCase()}`
    if (found.has(known)) last = `${id}/`
    if (found.has(known) || !/^[\w.-]{2,80}$/.test(id) || isCommented(text, at)) continue
    found.set(known, { id, form: 'name', start: pathStart(text, at), end: slash })
  }
  if (text.includes('datasets/')) {
    for (const match of text.matchAll(HUB_DATA)) {
      const url = parseHubUrl(match[0])
      if (url === null || url.kind !== 'dataset') continue
      const known = `hub ${url.id.toLowerCase()}`
      if (found.has(known) || isCommented(text, match.index)) continue
      found.set(known, {
        id: url.id,
        form: 'hub-url',
        start: match.index,
        end: match.index + match[0].length,
      })
    }
  }
  return [...found.values()]
}

/** Where the path begins that the folder at this offset is part of; looked for over a few hundred characters. */
function pathStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 300 && !/[\s"',#]/.test(text[start - 1]!)) start -= 1
  return start
}

function isCommented(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  return /(?:^|\s)#/.test(line)
}
