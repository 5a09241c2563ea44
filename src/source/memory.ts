import { UserError } from '../errors.js'
import { byPath } from './notice.js'
import { type ByteRange, clampRange } from './range.js'
import type { Entry, Source, SourceDescription } from './source.js'

/** A Source over an object of path → content, for trees that came over an API, and for tests. */
export function openMemory(
  files: Readonly<Record<string, string | Uint8Array>>,
  description: Partial<SourceDescription> = {},
): Source {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  const entries: readonly Entry[] = [...contents]
    .map(([path, content]) => ({
      path,
      size: content.byteLength,
      type: 'file' as const,
      executable: false,
      target: null,
    }))
    .sort(byPath)
  return {
    async describe() {
      return { name: 'memory', kind: 'directory', revision: null, remote: null, ...description }
    },
    async list() {
      return entries
    },
    async read(path: string, range?: ByteRange) {
      const content = contents.get(path)
      if (content === undefined) throw new UserError(`${path} is not in this source`)
      const { start, end } = clampRange(range, content.byteLength)
      return content.slice(start, end)
    },
    async close() {},
  }
}
