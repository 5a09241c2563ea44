/** A Git LFS pointer: what stands in a repository for a large file. */
export interface LfsPointer {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string
  readonly bytes: number
}

/** Pointers are smaller than this by specification. */
export const POINTER_BYTES = 1024

const VERSIONS: ReadonlySet<string> = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
])

/**
 * Parses a pointer strictly by https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: `version` first, then keys in
 * order, each once, one space, one line feed. `null` for anything else, so that a file that merely begins like a pointer
 * is looked at as a file.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length >= POINTER_BYTES || bytes.length === 0) return null
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n')
  if (lines.pop() !== '') return null
  const values = new Map<string, string>()
  let previous = ''
  for (const [index, line] of lines.entries()) {
    const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line)
    if (match === null) return null
    const [, key, value] = match as unknown as [string, string, string]
    if (index === 0) {
      if (key !== 'version' || !VERSIONS.has(value)) return null
      continue
    }
    if (key <= previous || key === 'version') return null
    if (key !== 'oid' && key !== 'size' && !/^ext-\d-/.test(key)) return null
    previous = key
    values.set(key, value)
  }
  const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')
  const size = /^(0|[1-9]\d{0,15})$/.exec(values.get('size') ?? '')
  if (oid === null || size === null || !Number.isSafeInteger(Number(size[1]))) return null
  return { sha256: oid[1]!, bytes: Number(size[1]) }
}
