import { limits } from '../../limits.js'

/** One line of a text with its place. */
export interface Line {
  readonly text: string
  readonly start: number
  /** No line end follows and the last sign could be the middle of a number: the log was cut off here. */
  readonly cut: boolean
}

/** A longer line is no line of a log. */
export const LINE_CAP = 4000

const CUT = /[\w.+-]/
const ESCAPE = String.fromCharCode(27)
const COLOUR = new RegExp(`${ESCAPE}\\[[\\d;]{0,12}[A-Za-z]`, 'g')

/**
 * Lines that hold a word, found by the word, so that megabytes of other output cost one search. Progress bars write many
 * lines over one another with carriage returns: each of them is a line of its own. Colours of the terminal are taken out
 * of the text, not out of the places.
 */
export function* linesWith(text: string, word: RegExp, from = 0): Generator<Line> {
  const search = new RegExp(word.source, `${word.flags.replaceAll('g', '')}g`)
  let last = from
  search.lastIndex = from
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const start = lineStart(text, found.index, last)
    const end = lineEnd(text, found.index)
    if (end - start <= LINE_CAP)
      yield {
        text: plain(text.slice(start, end)),
        start,
        cut: end === text.length && CUT.test(text.slice(-1)),
      }
    last = end
    search.lastIndex = Math.max(end, found.index + 1)
  }
}

/** All lines that are not empty. */
export function* linesOf(text: string, from = 0): Generator<Line> {
  let start = from
  while (start < text.length) {
    const end = lineEnd(text, start)
    if (end > start && end - start <= LINE_CAP)
      yield {
        text: plain(text.slice(start, end)),
        start,
        cut: end === text.length && CUT.test(text.slice(-1)),
      }
    start = end + 1
  }
}

/** Where the first whole line of the end of a text begins. */
export function tailOf(text: string, after: number): number {
  const newline = text.indexOf('\n', Math.max(after, text.length - limits.logTailBytes))
  return newline === -1 ? text.length : newline + 1
}

function plain(line: string): string {
  return line.includes(ESCAPE) ? line.replace(COLOUR, '') : line
}

/** Start of the line around an offset, not before `from`. Looks no farther than a line may be long. */
function lineStart(text: string, at: number, from: number): number {
  const first = Math.max(from, at - LINE_CAP - 1)
  for (let index = at - 1; index >= first; index -= 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) return index + 1
  }
  return first
}

/** End of the line around an offset. Past the cap only the newline is looked for, to get on behind it. */
function lineEnd(text: string, at: number): number {
  const stop = Math.min(text.length, at + LINE_CAP + 1)
  for (let index = at; index < stop; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) return index
  }
  if (stop === text.length) return stop
  const newline = text.indexOf('\n', stop)
  return newline === -1 ? text.length : newline
}
