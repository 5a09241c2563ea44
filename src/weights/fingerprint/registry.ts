import { join } from 'node:path'
import { UserError } from '../../errors.js'
import { limits } from '../../limits.js'
import { folderNames, openRandomAccess } from '../../source/random-access.js'
import type { FingerprintEntry } from './entry.js'
import { readEntry } from './read-entry.js'

/** Folders of a registry lie at most so deep: registry/org/name.json. */
const DEPTH = 3

/**
 * Entries of the files and folders given, one at a time, in the order of their paths. In a folder every `.json` is an
 * entry.
 * @throws UserError naming the file when there is none, or one cannot be read as an entry.
 */
export async function* readRegistry(
  paths: readonly { readonly path: string; readonly shown: string }[],
): AsyncGenerator<{ readonly entry: FingerprintEntry; readonly file: string }> {
  let count = 0
  for (const { path, shown } of paths) {
    const files = entriesIn(path, shown, DEPTH)
    if (files.length === 0) throw new UserError(`${shown} holds no fingerprint (.json)`)
    for (const file of files) {
      count += 1
      if (count > limits.fingerprints) {
        throw new UserError(`the registry holds more than ${limits.fingerprints} entries`)
      }
      yield { entry: readEntry(await textOf(file.path, file.shown), file.shown), file: file.shown }
    }
  }
}

function entriesIn(path: string, shown: string, depth: number): { path: string; shown: string }[] {
  const names = folderNames(path)
  if (names === null) return [{ path, shown }]
  return names.flatMap((name) => {
    const inner = { path: join(path, name), shown: join(shown, name) }
    if (name.endsWith('.json')) return [inner]
    if (depth === 0 || name.startsWith('.') || name.includes('.md')) return []
    return folderNames(inner.path) === null ? [] : entriesIn(inner.path, inner.shown, depth - 1)
  })
}

async function textOf(path: string, shown: string): Promise<string> {
  const file = openRandomAccess(path)
  try {
    if (file.size > limits.fingerprintBytes) {
      throw new UserError(`${shown}: larger than ${limits.fingerprintBytes} bytes, which no fingerprint is`)
    }
    const bytes = new Uint8Array(file.size)
    return Buffer.from(bytes.subarray(0, await file.readInto(bytes, 0))).toString('utf8')
  } finally {
    file.close()
  }
}
