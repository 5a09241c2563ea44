import type { FoundLicense } from '../types/verdict.js'
import type { Page } from './text-page.js'
import { visible } from './visible.js'

const MATCHES = {
  exact: 'report.licenseMatch.exact',
  equivalent: 'report.licenseMatch.equivalent',
  modified: 'report.licenseMatch.modified',
  unknown: 'report.licenseMatch.unknown',
  declared: 'report.licenseMatch.declared',
} as const
const SHOWN = 6
const EXCEPT_SHOWN = 3

/** Licences by file with their reach: shown where one licence for everything would be a wrong picture. */
export function textLicenses(page: Page): string[] {
  const { verdict, words, paint } = page
  const texts = (verdict.licenses ?? []).filter(({ source }) => source === 'file')
  const differ = new Set(texts.map(({ id, raw }) => id ?? raw)).size > 1
  if (!differ && !texts.some(({ match }) => match === 'modified')) return []
  const shown = page.verbose ? texts : texts.slice(0, SHOWN)
  const lines = shown.flatMap((license) => page.indented(4, sentence(license, page)))
  if (texts.length > shown.length)
    lines.push(page.more(words.count('report.moreLicenses', texts.length - shown.length)))
  return [`  ${paint.bold(words.say('report.licensesFound'))}`, ...lines]
}

function sentence({ id, match, raw, reach, addedWords, location }: FoundLicense, page: Page): string {
  const { words } = page
  const parts = [
    visible(id ?? raw, 80),
    words.say(MATCHES[match]),
    reach.folder === '.' ? words.say('report.licenseReach.all') : visible(reach.folder, 120),
  ]
  if (reach.except.length > 0) {
    const more = reach.except.length > EXCEPT_SHOWN ? ', …' : ''
    const folders = `${reach.except
      .slice(0, EXCEPT_SHOWN)
      .map((folder) => visible(folder, 80))
      .join(', ')}${more}`
    parts.push(words.say('report.licenseReach.except', { folders }))
  }
  if (addedWords.length > 0) {
    const added = visible(addedWords.slice(0, 20).join(' '), 200)
    parts.push(words.say('report.licenseAdded', { words: added }))
  }
  parts.push(`${visible(location.path, 120)}:${location.startLine}`)
  return parts.join(' · ')
}
