import { limits } from '../../limits.js'
import type { Entry, Source } from '../../source/source.js'
import { LEVEL_SCOPES } from '../../types/vocabulary.js'
import { endsRun } from '../ends-run.js'
import { Scopes } from '../scope.js'
import { TextFile } from '../text-file.js'
import { weightName } from '../weights/weight-file.js'
import { isTokenizerFile, type StatedDigest } from './stated-digests.js'

const LIST =
  /(?:^|\/)(?:[\w.-]*[_-])?(?:sha(?:256|512)(?:sums?)?|checksums?)(?:[_-][\w-]*)?(?:\.(?:txt|sha256|sha512))?$|\.(?:safetensors|bin|gguf|pth?|ckpt)\.sha(?:256|512)$/i
/** Lists of one repository that are read, and files of one list. */
const LISTS = 8
const FILES = 200
/** `sha256sum` and `sha512sum` write the digest first, BSD and OpenSSL `SHA256 (path) = digest`. */
const LINE =
  /^(?:([0-9a-f]{128}|[0-9a-f]{64})\s{1,4}\*?(\S[^\n\r]{0,500}?)|SHA(?:256|512)\s?\(([^()\n]{1,500})\)\s?=\s?([0-9a-f]{128}|[0-9a-f]{64}))[ \t\r]*$/gim

/** Digests of weights and tokenizers that a list of checksums states, of those files that are here. */
export async function listedDigests(
  source: Source,
  entries: readonly Entry[],
): Promise<readonly StatedDigest[]> {
  const lists = entries.filter(
    ({ type, path, size }) => type === 'file' && size > 0 && size <= limits.textFileBytes && LIST.test(path),
  )
  if (lists.length === 0) return []
  const files = new Set(entries.filter(({ type }) => type === 'file').map(({ path }) => path))
  const scopes = new Scopes(entries)
  const out: StatedDigest[] = []
  for (const { path: list } of lists
    .filter(({ path }) => LEVEL_SCOPES.has(scopes.of(path)))
    .slice(0, LISTS)) {
    const text = await textOf(source, list)
    if (text === null) continue
    const file = new TextFile(list, text, 'product')
    const folder = list.slice(0, list.lastIndexOf('/') + 1)
    let left = FILES
    for (const match of text.matchAll(LINE)) {
      const name = (match[2] ?? match[3])!.trim().replace(/^\.\//, '')
      const digest = (match[1] ?? match[4])!.toLowerCase()
      const path = [folder + name, name].find((one) => files.has(one))
      if (path === undefined || !isHeld(path, files) || left === 0) continue
      left -= 1
      out.push({
        name: path,
        digest: `${digest.length === 64 ? 'sha256' : 'sha512'}:${digest}`,
        paths: [path],
        location: file.locate(match.index, match.index + match[0].trimEnd().length),
        list,
      })
    }
  }
  return out
}

function isHeld(path: string, files: ReadonlySet<string>): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return weightName(path, (name) => files.has(folder + name))?.certain === true || isTokenizerFile(path)
}

async function textOf(source: Source, path: string): Promise<string | null> {
  try {
    const bytes = Buffer.from(await source.read(path))
    return bytes.includes(0) ? null : bytes.toString('utf8')
  } catch (error) {
    if (endsRun(error)) throw error
    // The collector of such lists tells that it cannot be read.
    return null
  }
}
