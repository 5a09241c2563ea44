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
