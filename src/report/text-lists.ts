import type { Location } from '../types/location.js'
import type { Scope } from '../types/vocabulary.js'
import type { Page } from './text-page.js'
import { visible } from './visible.js'

/** With `verbose`: references known only at run time, with their first place. */
export function textUnresolved(page: Page): string[] {
  return listed(
    page,
    'report.unresolved',
    (page.verdict.unresolved ?? []).map(({ expression, ...rest }) => ({ said: expression, ...rest })),
  )
}

/** With `verbose`: where packages, models, data and images are fetched from. */
export function textHosts(page: Page): string[] {
  return listed(
    page,
    'report.hosts',
    (page.verdict.hosts ?? []).map(({ url, ...rest }) => ({ said: url, ...rest })),
  )
}

interface Listed {
  readonly said: string
  readonly scope: Scope
  readonly locations: readonly Location[]
  readonly places: number
}

function listed(
  page: Page,
  title: 'report.unresolved' | 'report.hosts',
  entries: readonly Listed[],
): string[] {
  if (entries.length === 0) return []
  const { words, paint } = page
  const lines = entries.map(({ said, scope, locations, places }) => {
    const first = locations[0]
    const where = first === undefined ? '' : `${visible(first.path, 200)}:${first.startLine}`
    const more = places > 1 ? ` (${places})` : ''
    return page.followed(`  ${visible(said, 160)}`, `${words.word('scope', scope)} · ${where}${more}`)
  })
  return [`  ${paint.bold(words.say(title))}`, ...lines]
}
