import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { isUnreadable } from '../../evidence/tokenizers/content.js'
import { readTokenizerJson } from '../../evidence/tokenizers/read-tokenizer-json.js'
import { limits } from '../../limits.js'
import { folderNames, openRandomAccess } from '../../source/random-access.js'
import type { Entry } from '../../source/source.js'
import type { KnownFile } from '../tensor-source.js'
import { configDimensions } from './config-dimensions.js'
import type { FilePrint, FingerprintEntry, TokenizerPrint } from './entry.js'
import { tokenizerPrint } from './tokenizer-print.js'

const WEIGHTS = /\.(safetensors|gguf|bin|pt|pth|ckpt|onnx|onnx[._]data(_\d+)?)$/i
const CONFIG_BYTES = 1 << 20
const BLOCK = 1 << 20
const FILES = 10_000

/** What lies in the folder of a model's weights. A file that cannot be read is left out: it is no evidence here. */
export interface Beside {
  readonly config: FingerprintEntry['config']
  readonly tokenizer: TokenizerPrint | null
  readonly files: readonly FilePrint[]
}

/** `path` is the file or folder of the model on this machine; `hash` also reads every weight file for its SHA-256. */
export async function besideModel(
  path: string,
  pointers: readonly KnownFile[],
  hash: boolean,
): Promise<Beside> {
  const inFolder = folderNames(path)
  const folder = inFolder === null ? dirname(path) : path
  const names = inFolder ?? folderNames(folder) ?? []
  const single = inFolder === null && WEIGHTS.test(path) ? basename(path) : null
  const known = new Map(pointers.map((pointer) => [basename(pointer.path), pointer]))
  const files: FilePrint[] = []
  for (const name of names) {
    if (!WEIGHTS.test(name) || (single !== null && name !== single) || files.length >= FILES) continue
    const pointer = known.get(name)
    if (pointer !== undefined) files.push({ name, bytes: pointer.bytes, sha256: pointer.sha256 })
    else {
      const print = await fileOf(join(folder, name), name, hash)
      if (print !== null) files.push(print)
    }
  }
  const config = names.includes('config.json')
    ? await readText(join(folder, 'config.json'), CONFIG_BYTES)
    : null
  const tokenizer = names.includes('tokenizer.json')
    ? await readText(join(folder, 'tokenizer.json'), limits.largeFileBytes)
    : null
  return { config: dimensionsOf(config), tokenizer: printOf(tokenizer), files }
}

/**
 * The same of a listing that states hashes, as the hub's does: `path` is the folder of the model or one of its files, and
 * nothing but config.json and tokenizer.json is read.
 */
export async function besideListed(
  entries: readonly Pick<Entry, 'path' | 'size' | 'sha256'>[],
  path: string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Beside> {
  const single = WEIGHTS.test(path)
  const folder = single ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path
  const prefix = folder === '' ? '' : `${folder}/`
  const here = entries.filter(
    (entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'),
  )
  const text = async (name: string, most: number): Promise<string | null> => {
    const entry = here.find((one) => one.path === `${prefix}${name}`)
    return entry === undefined || entry.size > most
      ? null
      : Buffer.from(await read(entry.path)).toString('utf8')
  }
  return {
    config: dimensionsOf(await text('config.json', CONFIG_BYTES)),
    tokenizer: printOf(await text('tokenizer.json', limits.largeFileBytes)),
    files: here
      .filter((entry) => WEIGHTS.test(entry.path) && (!single || entry.path === path))
      .slice(0, FILES)
      .map((entry) => ({
        name: entry.path.slice(prefix.length),
        bytes: entry.size,
        sha256: entry.sha256 ?? null,
      })),
  }
}

/** Dimensions in the text of a `config.json`; `null` for none. */
function dimensionsOf(text: string | null): FingerprintEntry['config'] {
  if (text === null) return null
  try {
    return configDimensions(JSON.parse(text))
  } catch {
    return null
  }
}

/** Print of the text of a `tokenizer.json`; `null` when it cannot be read as one. */
function printOf(text: string | null): TokenizerPrint | null {
  const content = text === null ? null : readTokenizerJson(text)
  return content === null || isUnreadable(content) ? null : tokenizerPrint(content)
}

async function readText(path: string, most: number): Promise<string | null> {
  try {
    const file = openRandomAccess(path)
    try {
      if (file.size > most) return null
      const bytes = new Uint8Array(file.size)
      return Buffer.from(bytes.subarray(0, await file.readInto(bytes, 0))).toString('utf8')
    } finally {
      file.close()
    }
  } catch {
    return null
  }
}

async function fileOf(path: string, name: string, wantHash: boolean): Promise<FilePrint | null> {
  let file: ReturnType<typeof openRandomAccess>
  try {
    file = openRandomAccess(path)
  } catch {
    return null
  }
  try {
    if (!wantHash) return { name, bytes: file.size, sha256: null }
    const hash = createHash('sha256')
    const block = new Uint8Array(BLOCK)
    for (let at = 0; at < file.size; at += BLOCK) {
      hash.update(block.subarray(0, await file.readInto(block, at)))
    }
    return { name, bytes: file.size, sha256: hash.digest('hex') }
  } finally {
    file.close()
  }
}
