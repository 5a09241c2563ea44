import { posix } from 'node:path'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, WeightsFact } from '../types/fact.js'
import type { CollectContext, ListingCollector } from './collector.js'
import { endsRun } from './ends-run.js'
import { stepInPath } from './logs/checkpoint-step.js'
import { locateFile } from './text-file.js'
import { ggufFacts, ggufTitle } from './weights/gguf-facts.js'
import { readGgufMetadata } from './weights/gguf-metadata.js'
import { POINTER_BYTES, parseLfsPointer } from './weights/lfs-pointer.js'
import { readSafetensorsHeader } from './weights/safetensors-header.js'
import { groupNames, groupTensors } from './weights/tensor-groups.js'
import {
  formatOfBytes,
  indexFormat,
  isGguf,
  type WeightFormat,
  type WeightName,
  weightName,
} from './weights/weight-file.js'
import { parseWeightsIndex, type WeightsIndex } from './weights/weights-index.js'

/** Cheap test before a name is looked at closely. */
const ENDINGS =
  /\.(safetensors|bin|pt|pth|ckpt|distcp|gguf|ggml|onnx|onnx[._]data(_\d+)?|h5|keras|msgpack|tflite|nemo|pdparams|index(\.\w+)?\.json|data-\d{5}-of-\d{5})$/i

/** Files looked into at the same time. */
const READERS = 8

/** No index of a real model is near this: 10,000 shards and a million names. */
const INDEX_BYTES = limits.largeFileBytes

type Read = (path: string, range?: { start: number; end: number }) => Promise<Uint8Array>

/** What one file gave: the fact, and the names needed to hold an index against its shards. */
interface Found {
  readonly fact: WeightsFact
  /** What the file says of its own descent. */
  readonly stated?: readonly Fact[]
  readonly tensors?: ReadonlySet<string>
  readonly index?: WeightsIndex
}

/**
 * Weights present in the repository: files, Git LFS pointers that stand for them, and indexes of sharded weights. Of
 * weight files only headers are read, by range. A file that breaks its format is still present: it gives a fact without
 * a count, and the reason is recorded as skipped.
 */
export const weightsCollector: ListingCollector = {
  id: 'weights',
  async collect(entries, read, context): Promise<readonly Fact[]> {
    const candidates = entries.filter((entry) => entry.type !== 'submodule' && ENDINGS.test(entry.path))
    const found = await inParallel(candidates, (entry) => collectEntry(entry, read, context))
    checkIndexes(found, context)
    return [...found.values()].flatMap(({ fact, stated }) => [fact, ...(stated ?? [])])
  },
}

/** Results by path, in the order of the listing. */
async function inParallel(
  entries: readonly Entry[],
  collect: (entry: Entry) => Promise<Found | null>,
): Promise<ReadonlyMap<string, Found>> {
  const results: (Found | null)[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < entries.length) {
      const at = next
      next += 1
      results[at] = await collect(entries[at]!)
    }
  }
  await Promise.all(Array.from({ length: READERS }, worker))
  const byPath = new Map<string, Found>()
  for (const [at, result] of results.entries()) if (result !== null) byPath.set(entries[at]!.path, result)
  return byPath
}

async function collectEntry(entry: Entry, read: Read, context: CollectContext): Promise<Found | null> {
  const { path, type } = entry
  const index = indexFormat(path)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const named = index === null ? weightName(path, (name) => context.paths.has(folder + name)) : null
  if (index === null && named === null) return null
  if (type === 'link') {
    // A listed target is looked at under its own path.
    if (entry.target === null || !context.paths.has(posix.join(folder, entry.target))) {
      context.skip(path, 'link to weights outside of the repository, not followed')
    }
    return null
  }
  try {
    if (index !== null) return await collectIndex(entry, index, read, context)
    return await collectFile(entry, named!, read, context)
  } catch (error) {
    if (endsRun(error)) throw error
    context.skip(path, error instanceof Error ? error.message : String(error))
    const format = index ?? named!.format
    if (named !== null && !named.certain) return null
    const fact = weightsFact(entry, context, {
      form: index === null ? 'file' : 'index',
      format,
      quote: `${format} · ${index === null ? bytesText(entry.size) : 'index'} · not readable`,
    })
    return { fact }
  }
}

async function collectFile(
  entry: Entry,
  named: WeightName,
  read: Read,
  context: CollectContext,
): Promise<Found | null> {
  const { path, size } = entry
  if (size < POINTER_BYTES) {
    const bytes = await read(path)
    const pointer = parseLfsPointer(bytes)
    if (pointer !== null) {
      const quote = `git-lfs pointer · ${named.format} · ${bytesText(pointer.bytes)} · sha256 ${pointer.sha256}`
      return {
        fact: weightsFact(entry, context, { form: 'lfs-pointer', format: named.format, quote, ...pointer }),
      }
    }
    if (bytes.byteLength === 0) {
      if (named.certain) context.skip(path, 'empty file')
      return null
    }
  }
  if (named.format === 'safetensors') return collectSafetensors(entry, read, context)
  const start = await read(path, { start: 0, end: 8 })
  const format = formatOfBytes(start, named.format)
  if (format === null) {
    // The name alone is no reason to speak of weights, unless it says so.
    if (!named.certain) return null
    throw new Error(`does not begin like a ${named.format} file (byte 0)`)
  }
  if (isGguf(start)) return collectGguf(entry, read, context)
  const quote = `${format} · ${bytesText(size)}`
  return { fact: weightsFact(entry, context, { form: 'file', format, quote }) }
}

async function collectGguf(entry: Entry, read: Read, context: CollectContext): Promise<Found | null> {
  const { path, size } = entry
  const parts = ['gguf', bytesText(size)]
  let stated: readonly Fact[] = []
  try {
    const metadata = await readGgufMetadata((range) => read(path, range), size)
    // Statistics for quantising, of the shape of a model and none.
    if (metadata.get('general.type') === 'imatrix') return null
    const title = ggufTitle(metadata)
    if (title !== null) parts.push(title)
    stated = [...ggufFacts(path, metadata, context.scopeOf(path))]
  } catch (error) {
    if (endsRun(error)) throw error
    context.skip(path, `metadata: ${error instanceof Error ? error.message : String(error)}`)
  }
  return {
    fact: weightsFact(entry, context, { form: 'file', format: 'gguf', quote: parts.join(' · ') }),
    stated,
  }
}

async function collectSafetensors(entry: Entry, read: Read, context: CollectContext): Promise<Found> {
  const { tensors } = await readSafetensorsHeader((range) => read(entry.path, range), entry.size)
  const { groups, parameters, scales, buffers } = groupTensors(tensors)
  const parts = [
    'safetensors',
    `${grouped(tensors.length)} tensors`,
    parameters === null ? 'packed weights, parameters not counted' : `${grouped(parameters)} parameters`,
    ...(scales === 0 ? [] : [`${grouped(scales)} quantisation tensors not counted`]),
    ...(buffers === 0 ? [] : [`${grouped(buffers)} buffers not counted`]),
  ]
  return {
    fact: weightsFact(entry, context, {
      form: 'file',
      format: 'safetensors',
      quote: parts.join(' · '),
      groups,
      parameters,
    }),
    tensors: new Set(tensors.map(({ name }) => name)),
  }
}

async function collectIndex(
  entry: Entry,
  format: WeightFormat,
  read: Read,
  context: CollectContext,
): Promise<Found | null> {
  if (entry.size > INDEX_BYTES) throw new Error(`larger than ${INDEX_BYTES} bytes`)
  const bytes = await read(entry.path)
  const pointer = parseLfsPointer(bytes)
  if (pointer !== null) {
    context.skip(entry.path, 'the index itself is a Git LFS pointer')
    return null
  }
  const index = parseWeightsIndex(bytes)
  const size = index.totalBytes === null ? 'size not stated' : bytesText(index.totalBytes)
  const quote = `index · ${format} · ${grouped(index.shards.size)} shards · ${grouped(index.tensors)} tensors · ${size}`
  return {
    fact: weightsFact(entry, context, {
      form: 'index',
      format,
      quote,
      bytes: index.totalBytes,
      groups: groupNames([...index.shards.values()].flat()),
    }),
    index,
  }
}

/** Holds each index against the shards beside it; what does not fit is recorded, as neither of the two can be believed. */
function checkIndexes(found: ReadonlyMap<string, Found>, context: CollectContext): void {
  for (const [path, { index }] of found) {
    if (index === undefined) continue
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const absent = [...index.shards.keys()].filter((shard) => !context.paths.has(folder + shard))
    if (absent.length > 0) {
      context.skip(
        path,
        `${absent.length} of ${index.shards.size} shards are not in the repository, first ${absent[0]}`,
      )
    }
    for (const [shard, names] of index.shards) {
      const held = found.get(folder + shard)?.tensors
      if (held === undefined) continue
      const missing = names.find((name) => !held.has(name))
      if (missing !== undefined) context.skip(path, `tensor ${shown(missing)} is not in ${shard}`)
      if (missing === undefined && held.size > names.length) {
        const listed = new Set(names)
        const extra = [...held].find((name) => !listed.has(name))
        if (extra !== undefined) context.skip(folder + shard, `tensor ${shown(extra)} is not in the index`)
      }
    }
  }
}

function weightsFact(
  entry: Entry,
  context: CollectContext,
  told: {
    readonly form: WeightsFact['form']
    readonly format: WeightFormat
    readonly quote: string
    readonly bytes?: number | null
    readonly sha256?: string
    readonly groups?: WeightsFact['groups']
    readonly parameters?: number | null
  },
): WeightsFact {
  return {
    kind: 'weights',
    strength: 'A',
    scope: context.scopeOf(entry.path),
    location: locateFile(entry.path, told.quote),
    form: told.form,
    format: told.format,
    bytes: told.bytes === undefined && told.form === 'file' ? entry.size : (told.bytes ?? null),
    sha256: told.sha256 ?? entry.sha256 ?? null,
    groups: told.groups ?? [],
    parameters: told.parameters ?? null,
    ...stated(stepInPath(entry.path)),
  }
}

function stated(step: number | null): { readonly step?: number } {
  return step === null ? {} : { step }
}

function bytesText(bytes: number): string {
  return `${grouped(bytes)} bytes`
}

/** Digits in groups of three. By hand, because the first `toLocaleString` of a process costs 30 ms. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function shown(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
