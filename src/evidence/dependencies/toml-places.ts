import type { Location } from '../../types/location.js'
import type { TextFile } from '../text-file.js'

/**
 * Finds where the values of a parsed TOML file stand in its text: the parser gives no positions. Values are looked for
 * behind the header of their table and the name of their key, so that the same string elsewhere is not pointed at.
 */
export class TomlPlaces {
  readonly #file: TextFile
  readonly #tables: readonly { readonly name: string; readonly start: number; readonly end: number }[]
  readonly #used = new Set<number>()

  constructor(file: TextFile) {
    this.#file = file
    this.#tables = readTables(file)
  }

  /** Place of a string value under `table`.`key`; the place of the key when the string is written with escapes. */
  value(table: string, key: string, value: string): Location {
    const { text } = this.#file
    const start = this.#keyOffset(table, key) ?? 0
    for (const quote of ['"', "'"]) {
      const quoted = quote + value + quote
      for (let at = text.indexOf(quoted, start); at !== -1; at = text.indexOf(quoted, at + 1)) {
        if (this.#used.has(at)) continue
        this.#used.add(at)
        return this.#file.locate(at + 1, at + 1 + value.length)
      }
    }
    return this.key(table, key)
  }

  /** Place of a key and its line under a table. */
  key(table: string, key: string): Location {
    const offset = this.#keyOffset(table, key)
    if (offset === null) return this.#file.locateLine(1)
    return this.#file.locateLine(this.#file.position(offset).line)
  }

  /** Offset of `key =` in the table, or of the table header `[table.key]`, or of a dotted key in a parent table. */
  #keyOffset(table: string, key: string): number | null {
    const own = this.#tables.find(({ name }) => name === `${table}.${key}`)
    if (own !== undefined) return own.start
    const names = [{ table, key }]
    for (let dot = table.lastIndexOf('.'); dot > 0; dot = table.lastIndexOf('.', dot - 1)) {
      names.push({ table: table.slice(0, dot), key: `${table.slice(dot + 1)}.${key}` })
      names.push({ table: table.slice(0, dot), key: table.slice(dot + 1).split('.')[0] as string })
    }
    for (const name of names) {
      for (const found of this.#tables) {
        if (found.name !== name.table) continue
        const at = findKey(this.#file, name.key, found)
        if (at !== null) return at
      }
    }
    return this.#tables.find(({ name }) => name === table)?.start ?? null
  }
}

function readTables(file: TextFile): readonly { name: string; start: number; end: number }[] {
  const tables: { name: string; start: number; end: number }[] = [
    { name: '', start: 0, end: file.text.length },
  ]
  for (const match of file.text.matchAll(/^[ \t]*\[\[?([^[\]\n]+)\]\]?[ \t]*(?:#.*)?\r?$/gm)) {
    const before = tables[tables.length - 1]
    if (before !== undefined) before.end = match.index
    tables.push({ name: plainKey(match[1] as string), start: match.index, end: file.text.length })
  }
  return tables
}

function findKey(file: TextFile, key: string, range: { start: number; end: number }): number | null {
  const first = file.position(range.start).line
  const last = file.position(Math.max(range.start, range.end - 1)).line
  for (let number = first; number <= last; number++) {
    const line = file.line(number)
    const equals = line.indexOf('=')
    if (equals === -1) continue
    const written = plainKey(line.slice(0, equals))
    // `serde.workspace = true` is the key `serde`.
    if (written !== key && !written.startsWith(`${key}.`)) continue
    return (file.lineStarts[number - 1] as number) + (line.length - line.trimStart().length)
  }
  return null
}

function plainKey(key: string): string {
  return key.replace(/["'\s]/g, '')
}
