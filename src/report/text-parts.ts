import { levelWords, relationWords, roleWord, shareWords } from './part-words.js'
import type { Page } from './text-page.js'
import { mainParts, otherComponents } from './view.js'
import { visible } from './visible.js'
import { clipToWidth, displayWidth, padEnd, padStart, wrap } from './width.js'

const PARTS_SHOWN = 8

/** Parts that bear on the level: role, name, share, level, and how they relate. */
export function textParts(page: Page): string[] {
  const { verdict, words, paint } = page
  const all = mainParts(verdict)
  if (all.length === 0) return []
  const shown = page.verbose ? all : all.slice(0, PARTS_SHOWN)
  const rows = shown.map((part) => ({
    role: roleWord(part, words),
    name: visible(part.name, 80),
    share: shareWords(part, words),
    level: levelWords(part, words),
    relation: relationWords(part, verdict, words),
  }))
  const widest = (pick: (row: (typeof rows)[number]) => string, most: number): number =>
    Math.min(most, Math.max(...rows.map((row) => displayWidth(pick(row)))))
  const role = widest((row) => row.role, 18)
  const share = widest((row) => row.share, 12)
  const level = widest((row) => row.level, 18)
  const name = widest((row) => row.name, Math.min(48, Math.max(16, page.width - role - share - level - 10)))
  const lines = rows.flatMap((row) => {
    const cells = [
      padEnd(clipToWidth(row.role, role), role),
      padEnd(clipToWidth(row.name, name), name),
      padStart(row.share, share),
      padEnd(clipToWidth(row.level, level), level),
    ].filter((cell) => cell !== '')
    const line = `  ${cells.join('  ')}`
    const column = displayWidth(line) + 2
    const room = page.width - column
    if (room < 24) return [line.trimEnd(), ...page.indented(6, row.relation).map(paint.dim)]
    const [first = '', ...rest] = wrap(row.relation, room)
    return [
      `${line}  ${paint.dim(first)}`.trimEnd(),
      ...rest.map((text) => ' '.repeat(column) + paint.dim(text)),
    ]
  })
  if (all.length > shown.length)
    lines.push(page.more(words.count('report.moreComponents', all.length - shown.length)))
  return lines
}

/** With `verbose`: libraries and parts whose scope never bears on the level. */
export function textOthers(page: Page): string[] {
  const { words, paint } = page
  const others = otherComponents(page.verdict)
  if (others.length === 0) return []
  const lines = others.map((component) => {
    const place = component.locations[0]
    const said = [
      words.word('kind', component.kind),
      words.word('scope', component.scope),
      component.version === null ? '' : visible(component.version, 40),
      place === undefined ? '' : `${visible(place.path, 200)}:${place.startLine}`,
    ].filter((part) => part !== '')
    return page.followed(`  ${padEnd(visible(component.name, 60), 28)}`, said.join(' · '))
  })
  return [`  ${paint.bold(words.say('report.otherComponents'))}`, ...lines]
}

/** With `verbose`: files that were not read, and why. */
export function textSkipped(page: Page): string[] {
  const { skipped } = page.verdict.coverage
  if (skipped.length === 0) return []
  const lines = skipped.map(({ path, reason }) =>
    page.followed(`  ${visible(path, 200)}`, visible(reason, 300)),
  )
  return [`  ${page.paint.bold(page.words.say('report.notRead'))}`, ...lines]
}
