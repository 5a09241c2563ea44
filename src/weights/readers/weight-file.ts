import { ToolError } from '../../errors.js'
import type { RandomAccess } from '../../source/random-access.js'

/** An opened file of a model and the name it bears in errors. */
export interface WeightFile {
  readonly path: string
  readonly file: RandomAccess
}

/** `length` bytes of a file from `at` on, as a new buffer. @throws ToolError with the byte where the file ends early. */
export async function readExactly({ path, file }: WeightFile, at: number, length: number): Promise<Buffer> {
  const bytes = new Uint8Array(new ArrayBuffer(length))
  const got = await file.readInto(bytes, at)
  if (got < length) throw new ToolError(`${path}: the file ends early (byte ${at + got})`)
  return Buffer.from(bytes.buffer)
}

/** A name of a hostile file as an error may show it. */
export function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
