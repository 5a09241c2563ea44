import { ENTRY_KINDS, type Entry } from '../catalog/entries.js'
import { text } from '../messages/index.js'
import type { Language } from '../types/vocabulary.js'

/** Rows shown in full, and rows shown as a line each; what is more is counted. */
const IN_FULL = 5
const AS_LINES = 40

/** How much of each kind there is, and how much of it was traced. */
export function countsText(entries: readonly Entry[], language: Language): string {
  const lines = catalogCounts(entries).map(({ kind, rows, figures, traced }) =>
    text(
      'catalog.count',
      { label: text(`catalog.kind.${kind}`, {}, language), count: rows, figures, traced },
      language,
    ),
  )
  return `${[text('catalog.heading', {}, language), '', ...lines, '', text('catalog.hint', {}, language)].join('\n')}\n`
}

export function catalogCounts(entries: readonly Entry[]): readonly {
  readonly kind: Entry['kind']
  readonly rows: number
  readonly figures: number
  readonly traced: number
}[] {
  return ENTRY_KINDS.map((kind) => {
    const rows = entries.filter((entry) => entry.kind === kind)
    const figures = rows.flatMap((entry) => entry.figures.filter(({ confidence }) => confidence !== 'named'))
    return {
      kind,
      rows: rows.length,
      figures: figures.length,
      traced: figures.filter(({ source }) => source !== null).length,
    }
  })
}

/** Few rows in full, many as one line each. `exact` rows are shown in full whatever else there is. */
export function matchesText(
  matches: readonly Entry[],
  words: readonly string[],
  exact: number,
  language: Language,
): string {
  const said = words.join(' ')
  if (matches.length === 0) return `${text('catalog.none', { words: said }, language)}\n`
  const full = matches.length <= IN_FULL ? matches.length : Math.min(exact, IN_FULL)
  const rest = matches.slice(full)
  const out = [text('catalog.found', { count: matches.length, words: said }, language)]
  for (const entry of matches.slice(0, full)) out.push('', ...entryLines(entry, language))
  if (rest.length > 0) out.push('', ...rest.slice(0, AS_LINES).map((entry) => entryLine(entry, language)))
  if (rest.length > AS_LINES) out.push(text('catalog.more', { count: rest.length - AS_LINES }, language))
  return `${out.join('\n')}\n`
}

function entryLines(entry: Entry, language: Language): readonly string[] {
  const title = `${entry.id}${entry.name === entry.id ? '' : ` · ${entry.name}`} (${text(`catalog.one.${entry.kind}`, {}, language)})`
  return [
    title,
    ...(entry.aliases.length === 0
      ? []
      : [`  ${text('catalog.aliases', {}, language)}: ${entry.aliases.join(', ')}`]),
    ...entry.figures.flatMap(({ name, value, source, confidence }) => [
      `  ${text(`catalog.figure.${name}`, {}, language)}: ${value} (${text(`catalog.confidence.${confidence}`, {}, language)})`,
      ...(source === null ? [] : [`    ${source}`]),
    ]),
    ...(entry.note === null ? [] : [`  ${text('catalog.note', {}, language)}: ${entry.note}`]),
  ]
}

function entryLine(entry: Entry, language: Language): string {
  const short = ['supplier', 'country', 'license', 'first-release'] as const
  const said = short.flatMap((name) => {
    const figure = entry.figures.find((one) => one.name === name)
    return figure === undefined
      ? []
      : [
          `${figure.value}${figure.source === null ? ` (${text('catalog.confidence.untraced', {}, language)})` : ''}`,
        ]
  })
  return [`${entry.id} (${text(`catalog.one.${entry.kind}`, {}, language)})`, ...said].join(' · ')
}
