import { text } from '../messages/index.js'
import type { Language } from '../types/vocabulary.js'
import type { Comparison, LayerGrid, LayerPair } from './comparison.js'
import { CELL_HITS, SKETCH_ROWS } from './layer-map.js'

const PANELS = 4
const WIDTH = 760
const LEFT = 64
const RIGHT = 120
const CELL_MOST = 16
const CELL_LEAST = 3
const LINE = 18

/** Steps of one hue from light to dark; hits below the threshold stay pale, so that chance does not look like a finding. */
const PALE = ['#ffffff', '#f3f5f8', '#e9edf2', '#dfe5ec', '#d5dde6']
const FOUND = ['#5b8db8', '#3f76a6', '#2a5f8f', '#1a4a77', '#0d355c']
const INK = '#1f2933'
const SOFT = '#5f6b7a'
const MISSING = '#f7f7f7'

type Say = (key: string, parameters?: Readonly<Record<string, string | number>>) => string

/**
 * Layers of the first model (rows) beside layers of the second (columns) as an SVG image: how many units of each sketch
 * find their namesake, and the correlation of the layers that were laid side by side. One panel for each kind of block of
 * the largest pairs of parts.
 */
export function heatMap(comparison: Comparison, language: Language): string {
  const say: Say = (key, parameters = {}) => text(key, parameters, language)
  const grids = [...comparison.layerGrids].sort((one, two) => cells(two) - cells(one)).slice(0, PANELS)
  const title = say('weights.map.title', { a: comparison.a.name, b: comparison.b.name })
  const parts: string[] = []
  let y = 34
  parts.push(label(LEFT - 40, y, title, { size: 16, weight: 600 }))
  y += LINE + 4
  parts.push(label(LEFT - 40, y, say(`weights.map.${comparison.verdict}`), { fill: SOFT }))
  y += LINE + 8
  if (grids.length === 0) {
    parts.push(label(LEFT - 40, y, say('weights.map.none'), {}))
    y += LINE
  }
  for (const grid of grids) {
    const panel = panelOf(grid, comparison, y, say)
    parts.push(panel.markup)
    y = panel.end
  }
  if (grids.length > 0) {
    const legend = legendOf(y, say)
    parts.push(legend.markup)
    y = legend.end
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 16}" viewBox="0 0 ${WIDTH} ${y + 16}" role="img" lang="${language}" font-family="system-ui, 'Noto Sans KR', 'Malgun Gothic', sans-serif" font-size="12">
<title>${markup(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`
}

function cells({ a, b }: LayerGrid): number {
  return a.length * b.length
}

function panelOf(
  grid: LayerGrid,
  comparison: Comparison,
  top: number,
  say: Say,
): { markup: string; end: number } {
  const { a, b, hits, kind } = grid
  const component = comparison.components[grid.component]
  const size = Math.max(
    CELL_LEAST,
    Math.min(CELL_MOST, (WIDTH - LEFT - RIGHT) / Math.max(b.length, a.length)),
  )
  const parts: string[] = []
  const heading = say('weights.map.panel', {
    kind,
    a: component?.a === '' ? comparison.a.name : (component?.a ?? ''),
    b: component?.b === '' ? comparison.b.name : (component?.b ?? ''),
  })
  let y = top + 14
  parts.push(label(LEFT - 40, y, heading, { weight: 600 }))
  y += LINE
  parts.push(label(LEFT, y, say('weights.map.columns', { b: comparison.b.name }), { fill: SOFT }))
  const across = LEFT + b.length * size
  parts.push(label(across + 14, y, 'r', { fill: SOFT, style: 'italic' }))
  y += 8
  const first = y + 12
  for (const [at, layer] of b.entries()) {
    if (isTick(at, b.length, size)) {
      parts.push(
        label(LEFT + (at + 0.5) * size, first - 4, String(layer), { fill: SOFT, size: 10, anchor: 'middle' }),
      )
    }
  }
  for (const [row, layer] of a.entries()) {
    const place = first + row * size
    if (isTick(row, a.length, size)) {
      parts.push(
        label(LEFT - 6, place + size / 2 + 3.5, String(layer), { fill: SOFT, size: 10, anchor: 'end' }),
      )
    }
    for (const [column, count] of (hits[row] ?? []).entries()) {
      parts.push(
        `<rect x="${n(LEFT + column * size)}" y="${n(place)}" width="${n(size)}" height="${n(size)}" fill="${colour(count)}"/>`,
      )
    }
    parts.push(...correlation(pairOf(comparison, grid, layer), across + 8, place, size))
  }
  const bottom = first + a.length * size
  parts.push(
    `<rect x="${n(LEFT)}" y="${n(first)}" width="${n(b.length * size)}" height="${n(a.length * size)}" fill="none" stroke="#c3cad3"/>`,
  )
  const middle = (first + bottom) / 2
  parts.push(
    `<text x="18" y="${n(middle)}" transform="rotate(-90 18 ${n(middle)})" text-anchor="middle" fill="${SOFT}">${markup(shortened(say('weights.map.rows', { a: comparison.a.name }), Math.max(12, (a.length * size) / 6)))}</text>`,
  )
  return { markup: parts.join('\n'), end: bottom + LINE }
}

/** The layers laid side by side, r as a number where there is room for one, else as a bar. */
function correlation(pair: LayerPair | undefined, x: number, y: number, size: number): string[] {
  if (pair === undefined) return []
  const width = 60 * Math.min(1, Math.abs(pair.r))
  const bar = `<rect x="${n(x)}" y="${n(y + size * 0.2)}" width="${n(Math.max(0.5, width))}" height="${n(size * 0.6)}" fill="${pair.hits >= pair.units / 2 ? FOUND[2]! : PALE[4]!}"/>`
  return size < 11
    ? [bar]
    : [
        bar,
        label(x + 66, y + size / 2 + 3.5, pair.r.toFixed(2).replace('-0.00', '0.00'), {
          size: 10,
          fill: SOFT,
        }),
      ]
}

function pairOf(comparison: Comparison, grid: LayerGrid, layer: number): LayerPair | undefined {
  return comparison.layerMap.find(
    ({ component, kind, a }) => component === grid.component && kind === grid.kind && a === layer,
  )
}

function legendOf(top: number, say: Say): { markup: string; end: number } {
  const parts: string[] = []
  const y = top + 6
  const box = 18
  let x = LEFT
  for (let hits = 0; hits <= SKETCH_ROWS; hits += 1) {
    parts.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${box}" height="12" fill="${colour(hits)}" stroke="#e1e5ea" stroke-width=".5"/>`,
    )
    if (hits === 0 || hits === CELL_HITS || hits === SKETCH_ROWS) {
      parts.push(label(x + box / 2, y + 24, String(hits), { size: 10, fill: SOFT, anchor: 'middle' }))
    }
    x += box
  }
  parts.push(
    label(LEFT, y + 44, say('weights.map.legend', { of: SKETCH_ROWS, needed: CELL_HITS }), { fill: SOFT }),
  )
  parts.push(label(LEFT, y + 44 + LINE, say('weights.map.correlation'), { fill: SOFT }))
  return { markup: parts.join('\n'), end: y + 44 + 2 * LINE }
}

function colour(hits: number): string {
  if (hits < 0) return MISSING
  const steps = hits >= CELL_HITS ? FOUND : PALE
  const [low, high] = hits >= CELL_HITS ? [CELL_HITS, SKETCH_ROWS] : [0, CELL_HITS - 1]
  return steps[Math.round(((hits - low) / (high - low)) * (steps.length - 1))]!
}

/** Numbers of layers that do not touch one another. */
function isTick(at: number, count: number, size: number): boolean {
  const every = Math.max(1, Math.ceil(18 / size))
  return at % every === 0 || (at === count - 1 && at % every > every / 2)
}

interface Style {
  readonly size?: number
  readonly weight?: number
  readonly fill?: string
  readonly anchor?: string
  readonly style?: string
}

function label(x: number, y: number, content: string, style: Style): string {
  const { size, weight, fill = INK, anchor } = style
  const attributes = [
    size === undefined ? '' : ` font-size="${size}"`,
    weight === undefined ? '' : ` font-weight="${weight}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
    style.style === undefined ? '' : ` font-style="${style.style}"`,
  ].join('')
  return `<text x="${n(x)}" y="${n(y)}" fill="${fill}"${attributes}>${markup(shortened(content, 110))}</text>`
}

function shortened(content: string, length: number): string {
  return content.length > length ? `${content.slice(0, Math.floor(length) - 1)}…` : content
}

/** Coordinates to a hundredth: the same on every machine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Names come from files and command lines. */
function markup(content: string): string {
  return content
    .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
