/** A scalar and where it stands, quotes not included. */
export interface YamlScalar {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One item of a block list: its scalar entries by key, in the item's own mapping only. */
export type YamlRecord = ReadonlyMap<string, YamlScalar>

/**
 * Items of the block list under a top-level key, as the writers of conda-lock and pixi locks lay them out. These files
 * reach many megabytes of plain records, for which a full YAML parser is too slow; what is nested deeper is passed over.
 */
export function* yamlRecords(text: string, key: string): Iterable<YamlRecord> {
  let inside = false
  let current: Map<string, YamlScalar> | null = null
  let indent = -1
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const raw = text.slice(start, end)
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const offset = start
    start = end + 1
    if (line === '' || /^ *(?:#|$)/.test(line)) continue
    const lead = line.length - line.trimStart().length
    const item = line.startsWith('- ', lead)
    if (lead === 0 && !item) {
      if (inside && current !== null) yield current
      current = null
      indent = -1
      inside = line.startsWith(`${key}:`)
      continue
    }
    if (!inside) continue
    if (item && (indent === -1 || lead === indent)) {
      if (current !== null) yield current
      current = new Map()
      indent = lead
    } else if (lead !== indent + 2 || item) continue
    const at = item ? lead + 2 : lead
    const pair = /^([\w-]+):[ ]+(\S.*)$/.exec(line.slice(at))
    if (pair === null || current === null) continue
    const value = (pair[2] as string).trimEnd()
    const from = offset + line.indexOf(value, at + (pair[1] as string).length + 1)
    const quoted = /^(["'])(.*)\1$/.exec(value)
    current.set(
      pair[1] as string,
      quoted === null
        ? { text: value, start: from, end: from + value.length }
        : { text: quoted[2] as string, start: from + 1, end: from + value.length - 1 },
    )
  }
  if (inside && current !== null) yield current
}
