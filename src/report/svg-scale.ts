import type { Verdict } from '../types/verdict.js'
import { htmlText } from './escape.js'
import { scaleOf } from './scale.js'
import { displayWidth } from './width.js'
import type { Words } from './words.js'

const CELL = 84
const GAP = 6
const MARGIN = 30
const TOP = 6
const HEIGHT = 40
const ROW = 22

/**
 * The level scale as inline SVG, coloured by the page's style sheet: filled up to what is supported, dashed up to the
 * ceiling, an outline around the claim. Marks and a description say the same without colour.
 */
export function svgScale(verdict: Verdict, words: Words): string {
  const scale = scaleOf(verdict)
  if (scale.levels.length === 0) return ''
  const width = scale.levels.length * (CELL + GAP) - GAP + 2 * MARGIN
  const left = (index: number): number => MARGIN + index * (CELL + GAP)

  const cells = scale.levels.map((level, index) => {
    const state = index <= scale.supported ? ' held' : index <= scale.ceiling ? ' open' : ''
    return `<rect class="cell${state}" x="${left(index)}" y="${TOP}" width="${CELL}" height="${HEIGHT}" rx="6"/><text class="level" x="${left(index) + CELL / 2}" y="${TOP + 25}">${htmlText(level)}</text>`
  })
  const claim =
    scale.claim < 0
      ? ''
      : `<rect class="claim ${verdict.conclusion}" x="${left(scale.claim) - 3}" y="${TOP - 3}" width="${CELL + 6}" height="${HEIGHT + 6}" rx="8"/>`

  const rows: { to: number }[] = []
  const marks = [
    { at: scale.ceiling, text: `▲ ${words.say('report.ceiling')}` },
    { at: scale.claim, text: `△ ${words.say('report.claimed')}` },
    { at: scale.supported, text: `● ${words.say('report.supported')}` },
  ]
    .filter((mark) => mark.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => {
      const middle = left(at) + CELL / 2
      const half = (displayWidth(text) * 8) / 2
      let row = rows.findIndex(({ to }) => to + 10 <= middle - half)
      if (row === -1) row = rows.push({ to: 0 }) - 1
      rows[row] = { to: middle + half }
      return `<text class="mark" x="${middle}" y="${TOP + HEIGHT + 8 + ROW * (row + 0.7)}">${text}</text>`
    })

  const description = words.say('report.scaleDescription', {
    first: scale.levels[0]!,
    last: scale.levels.at(-1)!,
    supported: verdict.level.supported,
    ceiling: verdict.level.ceiling,
    claim: verdict.claim?.level ?? words.say('report.noClaim'),
  })
  const height = TOP + HEIGHT + 12 + ROW * rows.length
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${cells.join('')}${claim}${marks.join('')}</svg>`
}
