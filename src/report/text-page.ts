import type { Location } from '../types/location.js'
import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { type Colour, colour } from './colour.js'
import { plainMarkup } from './sentence.js'
import { visible } from './visible.js'
import { clipToWidth, displayWidth, padEnd, wrap } from './width.js'
import { Words } from './words.js'

const PLACES_SHOWN = 2
/** A quote with less room than this goes to a line of its own. */
const QUOTE_ROOM = 40
/** Narrower than this no table holds; wider than this no line reads well. */
const NARROWEST = 50
const WIDEST = 140

export interface TextOptions {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Show everything: all findings, places, requirements, components and files that were not read. */
  readonly verbose?: boolean
}

/** What every part of the terminal report is written with. */
export class Page {
  readonly verdict: Verdict
  readonly words: Words
  readonly paint: Colour
  readonly width: number
  readonly verbose: boolean

  constructor(verdict: Verdict, options: TextOptions) {
    this.verdict = verdict
    this.words = new Words(options.language, plainMarkup)
    this.paint = colour(options.color)
    this.width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
    this.verbose = options.verbose ?? false
  }

  indented(by: number, message: string): string[] {
    return wrap(message, this.width - by).map((line) => ' '.repeat(by) + line)
  }

  arrow(by: number, message: string): string[] {
    return wrap(message, this.width - by - 2).map(
      (line, index) => `${' '.repeat(by)}${index === 0 ? '→ ' : '  '}${line}`,
    )
  }

  /** A written line and, dimmed, as much of the text after it as fits. */
  followed(line: string, text: string): string {
    const room = this.width - displayWidth(line) - 2
    return room < 8 || text === '' ? line.trimEnd() : `${line}  ${this.paint.dim(clipToWidth(text, room))}`
  }

  /** `… 3 more findings: --verbose` */
  more(sentence: string): string {
    return `  ${this.paint.dim(`… ${sentence}`)}`
  }

  /** `path:line  quote`, the quotes in one column; `total` counts the places that the verdict leaves out too. */
  places(locations: readonly Location[], withColumn: boolean, total = locations.length): string[] {
    const shown = this.verbose ? locations : locations.slice(0, PLACES_SHOWN)
    const named = shown.map((location) => ({
      place: `${visible(location.path, 200)}:${location.startLine}${withColumn ? `:${location.startColumn}` : ''}`,
      quote: visible(location.quote.trim(), 400),
    }))
    const half = Math.floor(this.width / 2)
    const widths = named.map(({ place }) => displayWidth(place)).filter((width) => width <= half)
    const column = Math.max(0, ...widths)
    const lines = named.flatMap(({ place, quote }) => {
      const line = `      ${padEnd(place, column)}`
      const room = this.width - displayWidth(line) - 2
      if (room >= Math.min(QUOTE_ROOM, displayWidth(quote))) return [this.followed(line, quote)]
      // An address is never cut, however narrow the terminal: it is what a reader copies.
      return [line.trimEnd(), this.followed('      ', quote)]
    })
    const hidden = Math.max(total, locations.length) - shown.length
    if (hidden > 0) lines.push(`      ${this.paint.dim(this.words.say('report.places', { count: hidden }))}`)
    return lines
  }
}
