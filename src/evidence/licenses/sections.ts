/** A part of a file between two drawn lines. */
export interface Section {
  readonly text: string
  readonly offset: number
}

const DRAWN_LINE = /^[ \t#*/]*(?:([-=_*~#])\1{4,}.*|-{2,4}[ \t]*)$/gm

/** Cuts a file at lines drawn with `-----` or `=====`; words in such a line go with the section below it. */
export function splitSections(text: string): readonly Section[] {
  const sections: Section[] = []
  let start = 0
  for (const line of text.matchAll(DRAWN_LINE)) {
    if (text.slice(start, line.index).trim() !== '')
      sections.push({ text: text.slice(start, line.index), offset: start })
    start = /\p{L}/u.test(line[0]) ? line.index : line.index + line[0].length
  }
  if (text.slice(start).trim() !== '') sections.push({ text: text.slice(start), offset: start })
  return sections
}

const HEADING = /^#{1,5}[ \t]+\S.*$/gm

/** The same, cut again at headings where a section has several: lists of third parties in Markdown. */
export function headedSections(text: string): readonly Section[] {
  return splitSections(text).flatMap((section) => {
    const heads = [...section.text.matchAll(HEADING)].map(({ index }) => index)
    if (heads.length < 2) return [section]
    const starts = heads[0] === 0 ? heads : [0, ...heads]
    return starts
      .map((start, at) => ({
        text: section.text.slice(start, starts[at + 1] ?? section.text.length),
        offset: section.offset + start,
      }))
      .filter((one) => one.text.trim() !== '')
  })
}
