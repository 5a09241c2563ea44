import { catalogEntries } from '../../catalog/entries.js'
import { exactMatches, searchEntries } from '../../catalog/search.js'
import { catalogCounts, countsText, matchesText } from '../catalog-text.js'
import { languageOf, oneOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty catalog [WORD…]`: what the tool knows of others, with the source of each figure. */
export async function catalogCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'catalog', ['format', 'lang', 'output'], Number.POSITIVE_INFINITY)
  const format = oneOf('format', parsed.values.format, ['text', 'json'] as const, 'text')
  const language = languageOf(parsed.values)
  const words = parsed.positionals
  const entries = catalogEntries()
  const matches = searchEntries(entries, words)
  const output =
    format === 'json'
      ? `${JSON.stringify(words.length === 0 ? { counts: catalogCounts(entries) } : { words, matches }, null, 2)}\n`
      : words.length === 0
        ? countsText(entries, language)
        : matchesText(matches, words, exactMatches(matches, words), language)
  await emit(output, parsed.values.output, terminal)
  return 0
}
