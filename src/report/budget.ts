/** A part of a document that can show fewer rows than it has. */
export interface Section {
  /** Everything before the first row. */
  readonly open: string
  /** Read only as far as they fit. */
  readonly rows: Iterable<string>
  readonly total: number
  /** Stands for the rows left out. */
  readonly more: (hidden: number) => string
  readonly close: string
  /** The part of what is left that this section may take, so that one long list never hides the sections after it. */
  readonly part: number
}

export type Block = string | Section

/** How a document's size is counted. */
export type Measure = (text: string) => number

export const inCharacters: Measure = (text) => text.length
export const inBytes: Measure = (text) => Buffer.byteLength(text)

/**
 * Joins blocks by blank lines without passing `limit`. The budget is kept while writing: a section shows the rows that
 * fit and says how many it left out, a block that does not fit as a whole is left out, and nothing is cut inside.
 */
export function assemble(blocks: readonly Block[], limit: number, measure: Measure): string {
  const written: string[] = []
  let left = limit
  for (const block of blocks) {
    const room = left - (written.length === 0 ? 0 : 2)
    const text = typeof block === 'string' ? block : fitSection(block, room, measure)
    if (text === null || text === '') continue
    const size = measure(text)
    if (size > room) continue
    written.push(text)
    left = room - size
  }
  return written.join('\n\n')
}

function fitSection(section: Section, room: number, measure: Measure): string | null {
  const allowed = Math.floor(room * section.part)
  const frame = measure(section.open) + measure(section.close)
  const rows: string[] = []
  let used = frame
  for (const row of section.rows) {
    const hiddenAfter = section.total - rows.length - 1
    const tail = hiddenAfter > 0 ? measure(section.more(hiddenAfter)) : 0
    const size = measure(row)
    if (used + size + tail > allowed) break
    rows.push(row)
    used += size
  }
  if (rows.length === 0 && section.total > 0) {
    const alone = section.open + section.more(section.total) + section.close
    return measure(alone) <= allowed ? alone : null
  }
  const hidden = section.total - rows.length
  return section.open + rows.join('') + (hidden > 0 ? section.more(hidden) : '') + section.close
}
