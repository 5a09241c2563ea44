import { basename } from 'node:path/posix'
import type { RandomAccess } from '../../source/random-access.js'
import type { Entry, Source } from '../../source/source.js'
import type { Fact } from '../../types/fact.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { openFrom } from '../open-weights.js'
import type { TensorSource } from '../tensor-source.js'
import { besideListed } from './beside-model.js'
import type { FingerprintEntry } from './entry.js'
import { makeEntry } from './make-entry.js'

/** A folder of the repository that holds weights. */
export interface WeightFolder {
  /** `''` for the root. */
  readonly folder: string
  /** The file that people are shown. */
  readonly file: string
  readonly step: number | null
}

/** Folders that hold weights of the product, as bytes or as Git LFS pointers, in the order of their facts. */
export function weightFolders(facts: readonly Fact[]): readonly WeightFolder[] {
  const folders = new Map<string, WeightFolder>()
  for (const fact of facts) {
    if (fact.kind !== 'weights' || !LEVEL_SCOPES.has(fact.scope)) continue
    const { path } = fact.location
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (!folders.has(folder)) folders.set(folder, { folder, file: path, step: fact.step ?? null })
  }
  return [...folders.values()]
}

/**
 * Opens the model in a folder of the repository, of which ranges are read.
 * @throws UserError when nothing there can be read as weights, ToolError for a file that breaks its format.
 */
export async function openFolder(
  source: Source,
  entries: readonly Entry[],
  folder: string,
  file: string | null = null,
): Promise<TensorSource> {
  const prefix = folder === '' ? '' : `${folder}/`
  const here = new Map(
    entries
      .filter(
        ({ path, type }) =>
          type === 'file' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
      )
      .map((entry) => [entry.path.slice(prefix.length), entry]),
  )
  const shown = folder === '' ? '.' : folder
  return openFrom(
    {
      shown,
      names: [...here.keys()],
      open: async (name) => accessOf(source, `${prefix}${name}`, here.get(name)?.size ?? 0),
    },
    file,
    shown,
  )
}

/** Fingerprint of an open model of the repository; 16 units a layer are read, and of Git LFS pointers their hashes taken. */
export async function printFolder(
  model: TensorSource,
  source: Source,
  entries: readonly Entry[],
  folder: string,
): Promise<FingerprintEntry> {
  const beside = await besideListed(entries, folder, (path) => source.read(path))
  const about = {
    id: folder === '' ? '.' : folder,
    revision: null,
    supplier: null,
    license: null,
    released: null,
    lineage: [],
  }
  const pointers = new Map(model.pointers().map((one) => [basename(one.path), one]))
  const files = beside.files.map((file) => {
    const pointer = pointers.get(file.name)
    return pointer === undefined ? file : { ...file, bytes: pointer.bytes, sha256: pointer.sha256 }
  })
  return (await makeEntry(model, { model: about, ...beside, files, hash: false, norms: false })).entry
}

/** A file of a source read by ranges. */
function accessOf(source: Source, path: string, size: number): RandomAccess {
  return {
    size,
    async readInto(target, position) {
      const end = Math.min(size, position + target.length)
      if (end <= position) return 0
      const bytes = await source.read(path, { start: position, end })
      target.set(bytes)
      return bytes.length
    },
    close() {},
  }
}
