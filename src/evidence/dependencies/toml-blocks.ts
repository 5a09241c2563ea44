import { parse, TomlError } from 'smol-toml'
import type { Location } from '../../types/location.js'
import type { CollectContext } from '../collector.js'
import type { TextFile } from '../text-file.js'
import type { Table } from './toml-values.js'

/** Parses a TOML file; `null`, with the place recorded as skipped, when it is none. */
export function readToml(file: TextFile, context: CollectContext): Table | null {
  try {
    return parse(file.text.replace(/^\uFEFF/, ' '))
  } catch (error) {
    if (!(error instanceof TomlError) && !(error instanceof RangeError)) throw error
    const place = error instanceof TomlError ? ` at line ${error.line}, column ${error.column}` : ''
    context.skip(file.path, `not valid TOML${place}`)
    return null
  }
}

/**
 * Places of the entries of an array of tables (`[[package]]`), as locks write them: one header a line, the name below
 * it. The parser gives no positions.
 */
export class TomlBlocks {
  readonly #file: TextFile
  readonly #starts: readonly number[]

  constructor(file: TextFile, table: string) {
    this.#file = file
    const header = `[[${table}]]`
    const starts: number[] = []
    for (let at = file.text.indexOf(header); at !== -1; at = file.text.indexOf(header, at + header.length)) {
      if (at === 0 || file.text[at - 1] === '\n') starts.push(at)
    }
    this.#starts = starts
  }

  /** Place of `key = "value"` in the entry of that index; the entry's header or the first line without one. */
  value(index: number, key: string, value: string): Location {
    const { text } = this.#file
    const start = this.#starts[index]
    if (start === undefined) return this.#file.locateLine(1)
    const block = text.slice(start, this.#starts[index + 1] ?? text.length)
    const line = `\n${key} = "${value}"`
    const at = block.indexOf(line)
    if (at === -1) return this.#file.locateLine(this.#file.position(start).line)
    const from = start + at + line.length - 1 - value.length
    return this.#file.locate(from, from + value.length)
  }
}
