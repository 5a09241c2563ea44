import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Content that never changes under its key, kept between runs. A cache that cannot be used is no error. */
export interface ContentCache {
  /** Where a large file of this key may stand, beside the contents; `null` when nothing is kept. */
  place(key: string): string | null
  get(key: string): Uint8Array | null
  put(key: string, content: Uint8Array): void
}

const NONE: ContentCache = { place: () => null, get: () => null, put: () => {} }

/** Files of a folder named by the hash of their key, each behind the hash of its content; `null` keeps nothing. */
export function openContentCache(folder: string | null): ContentCache {
  if (folder === null) return NONE
  return {
    place: (key) => `${pathOf(folder, key)}.large`,
    get(key) {
      const path = pathOf(folder, key)
      let stored: Buffer
      try {
        stored = readFileSync(path)
      } catch {
        return null
      }
      const content = stored.subarray(DIGEST_BYTES)
      if (stored.length >= DIGEST_BYTES && sha256(content).equals(stored.subarray(0, DIGEST_BYTES)))
        return content
      rmSync(path, { force: true })
      return null
    },
    put(key, content) {
      const path = pathOf(folder, key)
      const part = `${path}.${randomUUID()}`
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        writeFileSync(part, Buffer.concat([sha256(content), content]), { mode: 0o600 })
        renameSync(part, path)
      } catch {
        rmSync(part, { force: true })
      }
    },
  }
}

const DIGEST_BYTES = 32

function sha256(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

function pathOf(folder: string, key: string): string {
  const name = createHash('sha256').update(key).digest('hex')
  return join(folder, name.slice(0, 2), name.slice(2))
}
