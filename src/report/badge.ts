import { makeBadge } from 'badge-maker'
import { text } from '../messages/index.js'
import type { Verdict } from '../types/verdict.js'
import type { Conclusion, Language } from '../types/vocabulary.js'
import { visible } from './visible.js'

export interface BadgeOptions {
  /** The day of the judgement, `YYYY-MM-DD`: a badge without a date goes stale unseen. */
  readonly date: string
  readonly language?: Language
}

/** The format of shields.io's endpoint badge. */
export interface EndpointBadge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

/** Dark enough for white text; apart in lightness as well as in hue. */
const COLOURS: Readonly<Record<Conclusion, string>> = {
  supported: '#2e7d32',
  unverified: '#b26a00',
  contradicted: '#c62828',
  undeclared: '#757575',
  invalid: '#8e4a4a',
}

export function badgeEndpoint(verdict: Verdict, options: BadgeOptions): EndpointBadge {
  const language = options.language ?? 'en'
  const state = text(`word.conclusion.${verdict.conclusion}`, {}, language)
  const judged = verdict.conclusion !== 'undeclared' && verdict.conclusion !== 'invalid'
  const claim = judged && verdict.claim !== null ? `${visible(verdict.claim.level, 24)} ` : ''
  return {
    schemaVersion: 1,
    label: text('report.badgeLabel', {}, language),
    message: `${claim}${state} · ${visible(options.date, 32)}`,
    color: COLOURS[verdict.conclusion],
  }
}

/** The badge as SVG, drawn here: no server is asked. */
export function badgeSvg(verdict: Verdict, options: BadgeOptions): string {
  const { label, message, color } = badgeEndpoint(verdict, options)
  return makeBadge({ label, message, color, style: 'flat' })
}
