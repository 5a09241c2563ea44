import { type Detection, detectLicense, modifiedId } from './detect.js'
import { licenseWords } from './words.js'

/** A part of a file between two drawn lines. */
export interface Section {
  readonly text: string
  readonly offset: number
}

const DRAWN_LINE = /^[ \t#*/]*(?:([-=_*~#])\1{4,}.*|-{2,4}[ \t]*)$/gm
/** Shorter sections are headings and remarks. */
const REMARK_WORDS = 12
const RESTRICTION =
  /\b(?:not|non-?commercial(?:ly)?|commercial|only|solely|except|prohibit\w*|forbid\w*|forbidden|restrict\w*|military|must)\b/i

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

/**
 * All licences of a licence file. A file that holds several texts one below the other gives one detection for each; a
 * remark between them that restricts makes the text above it a modified one.
 */
export function detectLicenses(text: string): readonly Detection[] {
  const whole = detectLicense(text)
  if (whole.match !== 'modified' && whole.match !== 'unknown') return [whole]
  const sections = splitSections(text)
  if (sections.length < 2) return [whole]
  const found: Detection[] = []
  for (const section of sections) {
    const { words } = licenseWords(section.text)
    const detection = words.length < REMARK_WORDS ? null : shift(detectLicense(section.text), section.offset)
    if (detection !== null && detection.match !== 'unknown') found.push(detection)
    else if (RESTRICTION.test(section.text)) restrictLast(found, section, words)
  }
  return found.some(({ match }) => match !== 'modified') ? found : [whole]
}

function shift(detection: Detection, offset: number): Detection {
  return { ...detection, start: detection.start + offset, end: detection.end + offset }
}

function restrictLast(found: Detection[], section: Section, words: readonly string[]): void {
  const last = found.at(-1)
  if (last === undefined || last.id === null) return
  const base = last.match === 'modified' ? last.id : modifiedId(last.id)
  const start = section.offset + section.text.search(/\S/)
  const addedWords = [...new Set([...last.addedWords, ...words])].slice(0, 60)
  found[found.length - 1] = { ...last, id: base, match: 'modified', addedWords, start, end: start + 1 }
}
