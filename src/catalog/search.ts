import type { Entry, FigureName } from './entries.js'

const SEARCHED: ReadonlySet<FigureName> = new Set(['supplier', 'family', 'country', 'published-with'])

/**
 * Rows in which every word occurs, in id, name, an alias, supplier, family or country; a row named exactly so comes
 * first, then rows whose name begins with the first word. Case and the signs between words do not matter, so
 * `qwen 2.5` finds `Qwen2.5`; a further name of a family (`큐원`) finds its models. No words find nothing.
 */
export function searchEntries(entries: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const wanted = words.map((word) => plain(word)).filter((word) => word !== '')
  if (wanted.length === 0) return []
  const whole = wanted.join('')
  const spoken = wanted.map((word) => [word, ...familiesCalled(entries, word)])
  const hits: { readonly entry: Entry; readonly rank: number; readonly at: number }[] = []
  entries.forEach((entry, at) => {
    const text = [
      ...titlesOf(entry),
      ...entry.figures.filter(({ name }) => SEARCHED.has(name)).map(({ value }) => plain(value)),
    ]
    if (spoken.every((names) => names.some((name) => text.some((one) => one.includes(name)))))
      hits.push({ entry, rank: rankOf(entry, whole), at })
  })
  return hits.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ entry }) => entry)
}

/** Ids of families that have a further name with this word in it, so that their models are found by it too. */
function familiesCalled(entries: readonly Entry[], word: string): readonly string[] {
  return entries
    .filter(({ kind, aliases }) => kind === 'family' && aliases.some((alias) => plain(alias).includes(word)))
    .map(({ id }) => plain(id))
}

/** How many of the rows found are named exactly so; they stand first. */
export function exactMatches(matches: readonly Entry[], words: readonly string[]): number {
  const whole = plain(words.join(''))
  return matches.filter((entry) => rankOf(entry, whole) === 0).length
}

function rankOf(entry: Entry, whole: string): number {
  const titles = titlesOf(entry)
  if (titles.includes(whole)) return 0
  return titles.some((title) => title.startsWith(whole)) ? 1 : 2
}

/** Id, id without organisation, name and aliases. */
function titlesOf(entry: Entry): readonly string[] {
  return [entry.id, entry.id.slice(entry.id.indexOf('/') + 1), entry.name, ...entry.aliases].map(plain)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]+/g, '')
}
