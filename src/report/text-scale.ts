import type { Verdict } from '../types/verdict.js'
import type { Conclusion } from '../types/vocabulary.js'
import type { Colour } from './colour.js'
import { scaleOf } from './scale.js'
import { displayWidth } from './width.js'
import type { Words } from './words.js'

const INDENT = 2
const STEP = 5

/** The levels in a row, under them the marks, at the end the conclusion. Marks that would touch take a line each. */
export function textScale(verdict: Verdict, words: Words, paint: Colour, width: number): string[] {
  const scale = scaleOf(verdict)
  const columns: number[] = []
  let column = INDENT
  for (const level of scale.levels) {
    columns.push(column)
    column += Math.max(STEP, displayWidth(level) + 1)
  }
  const row = scale.levels
    .map((level, index) => ' '.repeat(columns[index]! - end(columns, scale.levels, index - 1)) + level)
    .join('')

  const marks = [
    { at: scale.ceiling, text: `▲ ${words.say('report.ceiling')}` },
    { at: scale.claim, text: `△ ${words.say('report.claimed')}` },
    { at: scale.supported, text: `● ${words.say('report.supported')}` },
  ]
    .filter((mark) => mark.at >= 0)
    .sort((a, b) => a.at - b.at)
  const lines: string[] = []
  for (const mark of marks) {
    const at = columns[mark.at]!
    const line = lines.findIndex((text) => displayWidth(text) + 2 <= at || text === '')
    const target = line === -1 ? lines.push('') - 1 : line
    lines[target] += ' '.repeat(at - displayWidth(lines[target]!)) + mark.text
  }

  const word = words.word('conclusion', verdict.conclusion).toUpperCase()
  const painted = paint.bold(conclusionPaint(verdict.conclusion, paint)(word))
  const place = Math.max(displayWidth(row), displayWidth(lines[0] ?? '')) + 3
  if (place + displayWidth(word) > width) return [row, ...lines, `${' '.repeat(INDENT)}${painted}`]
  const first = lines[0] ?? ''
  return [row, first + ' '.repeat(place - displayWidth(first)) + painted, ...lines.slice(1)]
}

/** Column after the last character of level `index`. */
function end(columns: readonly number[], levels: readonly string[], index: number): number {
  return index < 0 ? 0 : columns[index]! + displayWidth(levels[index]!)
}

export function conclusionPaint(conclusion: Conclusion, paint: Colour): (text: string) => string {
  switch (conclusion) {
    case 'supported':
      return paint.green
    case 'unverified':
      return paint.yellow
    case 'contradicted':
    case 'invalid':
      return paint.red
    case 'undeclared':
      return (text) => text
  }
}
