import { gunzipSync } from 'node:zlib'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { CollectContext, ListingCollector } from './collector.js'
import { endsRun } from './ends-run.js'
import { decode } from './gather.js'
import type { LogRecord, RunLog } from './logs/log-record.js'
import { isTextLog, mayLog, readRun } from './logs/read-run.js'
import { factOfRun } from './logs/run-fact.js'
import { type EventFile, readEventFile } from './logs/tensorboard.js'
import { readWandbFile } from './logs/wandb-file.js'
import { locateFile, TextFile } from './text-file.js'

const EVENTS = /(?:^|\/)events\.out\.tfevents\.[^/]+$/
const WANDB = /(?:^|\/)run-[^/]+\.wandb$/

type Read = (path: string) => Promise<Uint8Array>

/** Logs of a real run that are no text: TensorBoard event files, W&B's own files, packed logs. */
export const runFilesCollector: ListingCollector = {
  id: 'run-files',

  async collect(entries, read, context): Promise<readonly Fact[]> {
    const facts: Fact[] = []
    const folders = new Map<string, Entry[]>()
    for (const entry of entries) {
      const { path } = entry
      if (entry.type !== 'file' || entry.size < 20 || !/tfevents|\.wandb$|\.gz$/.test(path)) continue
      const packed = path.endsWith('.gz') && isTextLog(path.slice(0, -3))
      if (!packed && !EVENTS.test(path) && !WANDB.test(path)) continue
      if (context.scopeOf(path) === 'vendored') continue
      if (entry.size > limits.largeFileBytes) {
        context.skip(path, `larger than ${limits.largeFileBytes} bytes`)
      } else if (EVENTS.test(path)) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1)
        folders.set(folder, [...(folders.get(folder) ?? []), entry])
      } else {
        facts.push(...(packed ? await packedLog(path, read, context) : await wandbFile(path, read, context)))
      }
    }
    for (const files of folders.values()) facts.push(...(await eventFolder(files, read, context)))
    return facts
  },
}

/** The event files of one folder are one run: each start of the program begins a new file, named by its time. */
async function eventFolder(
  files: readonly Entry[],
  read: Read,
  context: CollectContext,
): Promise<readonly Fact[]> {
  const ordered = [...files].sort((a, b) => startOf(a.path) - startOf(b.path) || (a.path < b.path ? -1 : 1))
  const records: (LogRecord & { path: string })[] = []
  let log: RunLog | null = null
  for (const { path } of ordered) {
    const one = readEventFile(await read(path))
    note(path, one, context)
    if (one.log.records.length === 0) continue
    if (log === null || one.log.lossKind === 'token-cross-entropy') log = one.log
    for (const record of one.log.records) records.push({ ...record, path })
  }
  if (log === null) return []
  const from = records[0]!.path
  const fact = factOfRun({ ...log, records }, from, context.scopeOf(from), (start, _, record) =>
    locateFile(from, quoteOf(start, record)),
  )
  return fact === null ? [] : [fact]
}

/** Seconds since 1970 in the name, after `tfevents.`. */
function startOf(path: string): number {
  return Number(/tfevents\.(\d{1,12})/.exec(path)?.[1] ?? 0)
}

async function wandbFile(path: string, read: Read, context: CollectContext): Promise<readonly Fact[]> {
  const file = readWandbFile(await read(path))
  if (file === null) return []
  note(path, file, context)
  const fact = factOfRun(file.log, path, context.scopeOf(path), (start, _, record) =>
    locateFile(path, quoteOf(start, record)),
  )
  return fact === null ? [] : [fact]
}

async function packedLog(path: string, read: Read, context: CollectContext): Promise<readonly Fact[]> {
  let bytes: Uint8Array
  try {
    bytes = gunzipSync(await read(path), { maxOutputLength: limits.unpackedLogBytes })
  } catch (error) {
    if (endsRun(error)) throw error
    context.skip(path, `not unpacked: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
  const text = decode(bytes)
  if (text === null || !mayLog(path.slice(0, -3), text)) return []
  const scope = context.scopeOf(path)
  const file = new TextFile(path, text, scope)
  let log: RunLog
  try {
    log = readRun(path.slice(0, -3), text)
  } catch {
    context.skip(path, 'trainer state is not valid JSON')
    return []
  }
  const fact = factOfRun(log, path, scope, (start, end) => file.locate(start, Math.max(end, start + 1)))
  return fact === null ? [] : [fact]
}

function note(path: string, { broken }: EventFile, context: CollectContext): void {
  if (broken !== null) context.skip(path, `read up to a place that is damaged: ${broken}`)
}

/** What stands for a line in a file that has none. */
function quoteOf(index: number, { step, loss }: LogRecord): string {
  return `record ${index} · step ${step ?? 'not stated'} · loss ${loss}`
}
