import { limits } from '../limits.js'
import type { Location } from '../types/location.js'
import type { Scope } from '../types/vocabulary.js'

/** A decoded text file and its line table; turns offsets into Locations. */
export class TextFile {
  readonly path: string
  readonly text: string
  readonly scope: Scope
  readonly #lineStarts: number[] = [0]
  /** Every line that starts at or before this offset is in the table; the last of them ends here. */
  #tabled = -1

  constructor(path: string, text: string, scope: Scope) {
    this.path = path
    this.text = text
    this.scope = scope
  }

  /** Name without folders. */
  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1)
  }

  /** Offsets (UTF-16) at which lines start. */
  get lineStarts(): readonly number[] {
    this.#tableTo(this.text.length)
    return this.#lineStarts
  }

  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    this.#tableTo(offset)
    const starts = this.#lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }

  /** Text of a 1-based line without its line end. */
  line(number: number): string {
    const start = this.#startOf(number)
    if (start === undefined) return ''
    const starts = this.#lineStarts
    const line = this.text.slice(start, number < starts.length ? starts[number]! - 1 : this.#tabled)
    // A pattern would walk the whole line, which in minified JSON is the whole file.
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }

  /** Offset at which a 1-based line starts, with its end entered too. */
  #startOf(number: number): number | undefined {
    if (this.#tabled === -1) this.#tableTo(0)
    if (number > this.#lineStarts.length) this.#tableTo(this.text.length)
    return this.#lineStarts[number - 1]
  }

  /** Enters the lines up to an offset: most facts stand near the head of a file, whose tail may be megabytes. */
  #tableTo(offset: number): void {
    if (offset <= this.#tabled) return
    const { text } = this
    let at = text.indexOf('\n', this.#tabled)
    while (at !== -1 && at < offset) {
      this.#lineStarts.push(at + 1)
      at = text.indexOf('\n', at + 1)
    }
    this.#tabled = at === -1 ? text.length : at
  }

  /**
   * Location of the half-open span [start, end). The quote is the whole first line, trimmed, cut around the span when
   * the line is longer than the cap.
   */
  locate(start: number, end: number = start + 1): Location {
    const from = this.position(start)
    const to = this.position(Math.max(start, end - 1))
    return {
      path: this.path,
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      quote: quoteAround(this.line(from.line), from.column - 1),
    }
  }

  /** Location of a whole 1-based line. */
  locateLine(number: number): Location {
    const start = this.#startOf(number) ?? 0
    return this.locate(start, start + Math.max(1, this.line(number).length))
  }
}

/** Location of a file as a whole, for things seen only in the listing. */
export function locateFile(path: string, quote: string = path): Location {
  return {
    path,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    quote: quote.slice(0, limits.quoteLength),
  }
}

function quoteAround(line: string, column: number): string {
  const trimmed = line.trim()
  if (trimmed.length <= limits.quoteLength) return trimmed
  const lead = line.length - line.trimStart().length
  const room = limits.quoteLength - 2
  const at = Math.max(0, column - lead - Math.floor(room / 3))
  const start = Math.min(at, trimmed.length - room)
  const cut = trimmed.slice(start, start + room)
  return `${start > 0 ? '…' : ''}${cut}${start + room < trimmed.length ? '…' : ''}`
}
