import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { cacheFolder } from './cache-folder.js'
import { CodeCache } from './code-cache.js'

const FOLDER = dirname(fileURLToPath(import.meta.url))

let opened: CodeCache | null | undefined

/**
 * Runs one chunk of the bundle, a script beside this file that makes a function of its own address, and gives what that
 * returns. Called by the bundle only (see `scripts/bundle.mjs`), which hands in the digest of its own code.
 */
export async function loadChunk(name: string, build: string): Promise<unknown> {
  if (opened === undefined) opened = open(build)
  const filename = join(FOLDER, name)
  // Asked for text, Node reads a file of megabytes in pieces of kilobytes.
  const source = readFileSync(filename).toString('utf8')
  const cachedData = opened?.codeOf(name)
  const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) })
  opened?.add(name, script)
  const make: (url: string) => unknown = script.runInThisContext()
  return make(pathToFileURL(filename).href)
}

/** Off with NODE_DISABLE_COMPILE_CACHE, as Node's own cache, and where nothing is kept (see `cacheFolder`). */
function open(build: string): CodeCache | null {
  const folder = process.env['NODE_DISABLE_COMPILE_CACHE'] ? null : cacheFolder(process.env)
  if (folder === null) return null
  // Each command compiles functions of its own.
  const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'none'
  const key = [build, process.version, process.arch, cachedDataVersionTag().toString(16), command].join('-')
  const cache = new CodeCache(join(folder, 'code', key))
  // Output and exit code are settled by then. A thread has an `exit` of its own.
  process.once('exit', () => cache.store())
  return cache
}
