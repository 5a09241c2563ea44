import { UserError } from '../../errors.js'
import validators from '../../generated/validators.cjs'
import { limits } from '../../limits.js'
import type { BlockPrint, FingerprintEntry, NormPrint } from './entry.js'
import { PRINT_BYTES, ROW_BYTES } from './sketch-rows.js'

/**
 * Reads and checks a registry entry. A registry is somebody's file: sizes, counts and lengths are checked before
 * anything is computed.
 * @throws UserError naming the file and the place in it.
 */
export function readEntry(text: string, file: string): FingerprintEntry {
  if (text.length > limits.fingerprintBytes) {
    throw new UserError(`${file}: larger than ${limits.fingerprintBytes} bytes, which no fingerprint is`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${file}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
  const version =
    typeof value === 'object' && value !== null
      ? (value as { schemaVersion?: unknown }).schemaVersion
      : undefined
  if (typeof version === 'string' && version !== '1') {
    throw new UserError(
      `${file}: a fingerprint of version ${JSON.stringify(version.slice(0, 20))}; this release reads version 1`,
    )
  }
  const validate = validators['weights-fingerprint']
  if (!validate(value)) {
    const [first] = validate.errors ?? []
    const place = first === undefined || first.instancePath === '' ? '/' : first.instancePath
    throw new UserError(
      `${file}: no fingerprint of weights: ${place} breaks "${first?.keyword}" ${JSON.stringify(first?.params ?? {}).slice(0, 200)} (schemas/weights-fingerprint.schema.json)`,
    )
  }
  const entry = value as FingerprintEntry
  for (const [at, component] of entry.components.entries()) {
    for (const [index, block] of component.blocks.entries()) {
      const fault = faultOf(block)
      if (fault !== null) throw new UserError(`${file}: /components/${at}/blocks/${index}: ${fault}`)
    }
  }
  for (const [at, norm] of entry.norms.entries()) {
    const fault = faultOfNorm(norm)
    if (fault !== null) throw new UserError(`${file}: /norms/${at}: ${fault}`)
  }
  return entry
}

function faultOf({ layers, rows }: BlockPrint): string | null {
  if (layers.some((layer, at) => at > 0 && layer <= layers[at - 1]!)) return 'layers are not ascending'
  return lengthFault(rows, layers.length * PRINT_BYTES)
}

function faultOfNorm({ layers, mean, sd, rows }: NormPrint): string | null {
  if (mean.length !== layers.length || sd.length !== layers.length)
    return 'layers, mean and sd differ in length'
  return lengthFault(rows, layers.length * ROW_BYTES)
}

function lengthFault(rows: string, bytes: number): string | null {
  const found = Buffer.byteLength(rows, 'base64')
  return found === bytes ? null : `rows hold ${found} bytes; ${bytes} belong there`
}

/** Signs of a checked block, 32 a word, the first the lowest bit. */
export function rowsOf({ rows }: Pick<BlockPrint, 'rows'>): Uint32Array {
  const bytes = Buffer.from(rows, 'base64')
  const words = new Uint32Array(bytes.length / 4)
  for (let at = 0; at < words.length; at += 1) words[at] = bytes.readUInt32LE(at * 4)
  return words
}
