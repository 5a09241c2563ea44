/** Widths in terminal cells: Korean, Chinese and Japanese characters and emoji take two, combining marks none. */

const ZERO = /[\p{M}\p{Default_Ignorable_Code_Point}]/u
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += cells(character)
  return width
}

function cells(character: string): number {
  const point = character.codePointAt(0)!
  if (point < 0x300) return 1
  if (WIDE.some(([first, last]) => point >= first && point <= last)) return 2
  // Medial and final Hangul letters join the syllable that the initial began.
  if (point >= 0x1160 && point <= 0x11ff) return 0
  return ZERO.test(character) ? 0 : 1
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** Cuts to `width` cells; a cut text ends in `…`. */
export function clipToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let used = 1
  let kept = ''
  for (const character of text) {
    used += cells(character)
    if (used > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Lines of at most `width` cells, broken at spaces; a word wider than a line is broken where the line ends. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (displayWidth(joined) <= room) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (displayWidth(line + character) > room) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}
