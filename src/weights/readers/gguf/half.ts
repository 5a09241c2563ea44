import { decode } from '../../decode.js'

const word = new Uint8Array(2)
const value = new Float32Array(1)

/** A half at any byte. */
export function halfAt(bytes: Uint8Array, at: number): number {
  word[0] = bytes[at]!
  word[1] = bytes[at + 1]!
  decode('F16', word, value)
  return value[0]!
}
