/** One `key = value` of an INI file; continuation lines belong to the value. */
export interface IniValue {
  readonly section: string
  readonly key: string
  /** Non-empty lines of the value without comments, each with its offset and length in the file. */
  readonly lines: readonly { readonly text: string; readonly offset: number }[]
}

/** Reads INI the way Python's configparser does: indented lines continue the value above; `#` and `;` start comments. */
export function readIni(text: string): readonly IniValue[] {
  const values: { section: string; key: string; lines: { text: string; offset: number }[] }[] = []
  let section = ''
  let current: (typeof values)[number] | null = null
  let offset = 0
  for (const raw of text.split('\n')) {
    const start = offset
    offset += raw.length + 1
    const line = raw.replace(/\r$/, '').replace(/^\uFEFF/, ' ')
    const trimmed = line.trim()
    if (trimmed === '' || /^[#;]/.test(trimmed)) continue
    const header = /^\s*\[([^\]]+)\]\s*$/.exec(line)
    if (header !== null) {
      section = (header[1] as string).trim()
      current = null
      continue
    }
    if (/^\s/.test(line) && current !== null) {
      push(current, line, start)
      continue
    }
    const pair = /^\s*([^=:\s][^=:]*?)\s*[=:]/.exec(line)
    if (pair === null) continue
    current = { section, key: (pair[1] as string).trim().toLowerCase(), lines: [] }
    values.push(current)
    push(current, line.slice(pair[0].length), start + pair[0].length)
  }
  return values
}

function push(value: { lines: { text: string; offset: number }[] }, line: string, start: number): void {
  const text = line.replace(/\s[#;].*$/, '').trim()
  if (text !== '') value.lines.push({ text, offset: start + line.indexOf(text) })
}
