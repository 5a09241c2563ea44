/**
 * Reads the code cells of a Jupyter notebook with their places in the file. JSON.parse would lose the places, and most
 * of a notebook is output that nobody needs; so the few structures that matter are found by a scanner that steps over
 * everything else.
 */

export interface Notebook {
  /** All code cells one after the other; lines that are no Python are turned into comments of the same length. */
  readonly code: string
  /** Shell text behind `!` or `%`, lines that go on included, and whole cells of a shell, with their offset in `code`. */
  readonly commands: readonly { readonly text: string; readonly start: number }[]
  /** Spans of outputs in the file. */
  readonly outputs: readonly { readonly start: number; readonly end: number }[]
  /** Offset in the file of an offset in `code`. */
  fileOffset(offset: number): number
}

interface Cell {
  code: boolean
  strings: { start: number; end: number }[]
  outputs: { start: number; end: number } | null
}

/** `null` when the text is no notebook. */
export function readNotebook(text: string): Notebook | null {
  const scanner = new Scanner(text)
  const cells: Cell[] = []
  const read = scanner.object((key) => {
    if (key === 'cells') return scanner.array(() => readCell(scanner, cells))
    if (key !== 'worksheets') return false
    // nbformat 3 keeps its cells one level deeper.
    return scanner.array(() =>
      scanner.object((inner) => inner === 'cells' && scanner.array(() => readCell(scanner, cells))),
    )
  })
  return read
    ? assemble(
        text,
        cells.filter(({ code }) => code),
      )
    : null
}

function readCell(scanner: Scanner, cells: Cell[]): boolean {
  const cell: Cell = { code: false, strings: [], outputs: null }
  const read = scanner.object((key) => {
    if (key === 'cell_type') {
      const span = scanner.string()
      if (span !== null) cell.code = scanner.slice(span) === 'code'
      return span !== null
    }
    if (key === 'source' || key === 'input') {
      const one = scanner.string()
      if (one !== null) return cell.strings.push(one) > 0
      return scanner.array(() => {
        const span = scanner.string()
        if (span !== null) cell.strings.push(span)
        return span !== null
      })
    }
    if (key !== 'outputs') return false
    cell.outputs = scanner.value()
    return true
  })
  if (read) cells.push(cell)
  return read
}

/** Steps through JSON; every method returns false or `null`, and stays where it is, when the next value is another. */
class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1
  }

  slice(span: { start: number; end: number }): string {
    return this.#text.slice(span.start, span.end)
  }

  /** `member` reads the value of a key, or returns false to have it stepped over. */
  object(member: (key: string) => boolean): boolean {
    if (!this.#accept('{')) return false
    while (!this.#accept('}')) {
      const key = this.string()
      if (key === null || !this.#accept(':')) return this.#abandon()
      if (!member(this.slice(key))) this.value()
      if (!this.#accept(',') && !this.#sees('}')) return this.#abandon()
    }
    return true
  }

  array(element: () => boolean): boolean {
    if (!this.#accept('[')) return false
    while (!this.#accept(']')) {
      if (!element()) this.value()
      if (!this.#accept(',') && !this.#sees(']')) return this.#abandon()
    }
    return true
  }

  /** Span of the characters between the quotes. */
  string(): { start: number; end: number } | null {
    this.#blank()
    if (this.#text[this.#at] !== '"') return null
    const start = this.#at + 1
    const end = this.#endOfString(start)
    this.#at = end + 1
    return { start, end }
  }

  /** Steps over any value. */
  value(): { start: number; end: number } {
    this.#blank()
    const start = this.#at
    const marks = /["{}[\],]/g
    let depth = 0
    marks.lastIndex = start
    for (let match = marks.exec(this.#text); match !== null; match = marks.exec(this.#text)) {
      const mark = match[0]
      this.#at = match.index
      if (mark === ',') {
        if (depth === 0) return { start, end: this.#at }
        continue
      }
      if (mark === '"') this.#at = this.#endOfString(this.#at + 1) + 1
      else if (mark === '{' || mark === '[') {
        depth += 1
        this.#at += 1
      } else {
        // A closing bracket that this value did not open belongs to what is around it.
        if (depth === 0) return { start, end: this.#at }
        depth -= 1
        this.#at += 1
      }
      if (depth === 0) return { start, end: this.#at }
      marks.lastIndex = this.#at
    }
    this.#at = this.#text.length
    return { start, end: this.#at }
  }

  #endOfString(start: number): number {
    let at = start
    for (;;) {
      const quote = this.#text.indexOf('"', at)
      if (quote === -1) return this.#text.length
      let slashes = 0
      while (quote - slashes - 1 >= at && this.#text.charCodeAt(quote - slashes - 1) === 0x5c) slashes += 1
      if (slashes % 2 === 0) return quote
      at = quote + 1
    }
  }

  #blank(): void {
    while (/\s/.test(this.#text[this.#at] ?? 'x')) this.#at += 1
  }

  #sees(mark: string): boolean {
    this.#blank()
    return this.#text[this.#at] === mark
  }

  #accept(mark: string): boolean {
    if (!this.#sees(mark)) return false
    this.#at += 1
    return true
  }

  /** Broken JSON: what was read so far stays, the rest is left alone. */
  #abandon(): boolean {
    this.#at = this.#text.length
    return true
  }
}

const SHELL_MAGIC = /^\s*%%(?:bash|sh|script\s+(?:\/\S+\/)?(?:ba|z|da)?sh|!)(?:\s|$)/
/** Cells of these magics hold Python; all other `%%` cells hold something else. */
const PYTHON_MAGIC = /^\s*%%(?:time|timeit|capture|prun|python3?|debug)\b/

function assemble(text: string, cells: readonly Cell[]): Notebook {
  const lines: { code: number; file: number }[] = []
  const commands: { text: string; start: number }[] = []
  const outputs = cells.flatMap((cell) => (cell.outputs === null ? [] : [cell.outputs]))
  const pieces: string[] = []
  let length = 0
  for (const cell of cells) {
    let foreign = false
    let shell = false
    let goesOn = false
    let first = true
    let line = ''
    let file = cell.strings[0]?.start ?? 0
    const flush = (): void => {
      lines.push({ code: length, file })
      if (first && /^\s*%%/.test(line)) {
        foreign = !PYTHON_MAGIC.test(line)
        shell = SHELL_MAGIC.test(line)
        if (shell) commands.push({ text: '', start: length + line.length + 1 })
      } else if (shell || goesOn) (commands.at(-1) as { text: string }).text += `${line}\n`
      if (line.trim() !== '') first = false
      const magic = goesOn || /^\s*[!%]/.test(line)
      const sign = goesOn || foreign ? null : /^\s*(?:!{1,2}|%(?=pip\b|uv\b))/.exec(line)
      if (sign !== null)
        commands.push({ text: `${line.slice(sign[0].length)}\n`, start: length + sign[0].length })
      goesOn = (goesOn || sign !== null) && line.endsWith('\\')
      // Same length, so that offsets hold.
      const written = (magic || foreign) && line !== '' ? `#${line.slice(1)}` : line
      pieces.push(written, '\n')
      length += written.length + 1
      line = ''
    }
    let pending = false
    for (const span of cell.strings) {
      let at = span.start
      if (!pending) file = at
      while (at < span.end) {
        const next = decodeAt(text, at)
        at = next.end
        if (next.text === '\n') {
          flush()
          file = at
          pending = false
        } else {
          if (!pending && line === '') file = at - (next.end - next.start)
          line += next.text
          pending = true
        }
      }
    }
    flush()
  }
  return {
    code: pieces.join(''),
    commands,
    outputs,
    fileOffset: (offset) => fileOffset(text, lines, offset),
  }
}

function fileOffset(text: string, lines: readonly { code: number; file: number }[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.code <= offset) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  if (line === undefined) return 0
  let at = line.file
  for (let left = offset - line.code; left > 0 && at < text.length; ) {
    if (text[at] === '"') break
    const next = decodeAt(text, at)
    left -= next.text.length
    at = next.end
  }
  return at
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** One character of a JSON string and where it ends. */
function decodeAt(text: string, at: number): { text: string; start: number; end: number } {
  if (text[at] !== '\\') return { text: text[at]!, start: at, end: at + 1 }
  const mark = text[at + 1] ?? ''
  if (mark === 'u') {
    const code = Number.parseInt(text.slice(at + 2, at + 6), 16)
    return { text: Number.isNaN(code) ? '?' : String.fromCharCode(code), start: at, end: at + 6 }
  }
  return { text: ESCAPES[mark] ?? mark, start: at, end: at + 2 }
}
