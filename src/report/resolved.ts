import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { headline } from './headline.js'
import { markdownMarkup } from './markdown-markup.js'
import { commitLink, type Viewer } from './permalink.js'
import { Words } from './words.js'

export interface ResolvedOptions extends Viewer {
  readonly language: Language
  /** An HTML comment that becomes the first line. */
  readonly marker?: string
}

/** The one line a comment shrinks to when nothing is left to say. */
export function renderResolved(verdict: Verdict, options: ResolvedOptions): string {
  const words = new Words(options.language, markdownMarkup)
  const marker = options.marker === undefined ? '' : `${options.marker}\n`
  const now = headline(verdict, words)
  if (options.headSha === undefined) return `${marker}${now} · ${words.say('report.resolvedNow')}\n`
  const short = words.markup.code(options.headSha.slice(0, 7))
  const link = commitLink(options)
  return `${marker}${now} · ${words.say('report.resolvedIn')} ${link === null ? short : `[${short}](${link})`}\n`
}
