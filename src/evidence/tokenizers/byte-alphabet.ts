/**
 * GPT-2's alphabet: one printable character for each byte. Printable Latin-1 stands for itself, the other 68 bytes are
 * U+0100 upwards in their order.
 */
const CHARACTERS: readonly string[] = (() => {
  const out: string[] = []
  let next = 0x100
  for (let byte = 0; byte < 256; byte += 1) {
    const printable =
      (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff)
    out.push(String.fromCharCode(printable ? byte : next++))
  }
  return out
})()

/** Byte of a character's code below 0x180; -1 for codes that are none of the alphabet. */
export const BYTE_OF: Int16Array = (() => {
  const table = new Int16Array(0x180).fill(-1)
  for (const [byte, character] of CHARACTERS.entries()) table[character.charCodeAt(0)] = byte
  return table
})()

/** Bytes in the alphabet. */
export function spelledBytes(bytes: Uint8Array): string {
  let out = ''
  for (const byte of bytes) out += CHARACTERS[byte]
  return out
}

/** UTF-8 of a text in the alphabet. */
export function spelledText(text: string): string {
  return spelledBytes(Buffer.from(text, 'utf8'))
}
