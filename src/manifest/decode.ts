import { isUtf8 } from 'node:buffer'
import { TextFile } from '../evidence/text-file.js'
import { limits } from '../limits.js'
import type { ManifestProblem } from '../types/manifest.js'
import { syntaxProblem, tooLarge } from './json.js'

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[]; readonly file: TextFile }

/**
 * Decodes the bytes of a manifest. They must be UTF-8 and at most `limits.manifestBytes`; a byte-order mark is kept, so
 * that the parser reports it at its place.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > limits.manifestBytes) return tooLarge(bytes.length, path)
  if (isUtf8(bytes)) return { ok: true, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const file = new TextFile(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'product')
  const at = utf16 ? 0 : firstReplaced(file.text, bytes)
  const offset = Buffer.byteLength(file.text.slice(0, at))
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const problem = syntaxProblem(utf16 ? 'utf16' : 'notUtf8', { byte: `0x${byte}` }, file.locate(at), '')
  return { ok: false, problems: [problem], file }
}

/** Offset of the first U+FFFD that the decoder put in, as opposed to one that the file contains. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return at
    from = at
  }
  return 0
}
