import { dutyGroups, dutyWords } from './duties.js'
import type { Page } from './text-page.js'
import { visible } from './visible.js'

const GROUPS_SHOWN = 4

/** What the licences of parts ask for: what a reader would not expect of any licence; with `verbose` everything. */
export function textDuties(page: Page): string[] {
  const { words, paint } = page
  const all = dutyGroups(page.verdict, !page.verbose)
  if (all.length === 0) return []
  const shown = page.verbose ? all : all.slice(0, GROUPS_SHOWN)
  const lines = shown.flatMap(({ name, license, duties }) => [
    page.followed(`  ${visible(name, 80)}`, visible(license, 120)),
    ...page.indented(6, duties.map((duty) => dutyWords(duty, words)).join('; ')),
  ])
  if (all.length > shown.length)
    lines.push(page.more(words.count('report.moreComponents', all.length - shown.length)))
  return [`  ${paint.bold(words.say('report.duties'))}`, ...lines]
}
