import { makeBadge } from 'badge-maker'
import { text } from '../messages/index.js'
import type { Verdict } from '../types/verdict.js'
import type { Conclusion, Language } from '../types/vocabulary.js'
import { visible } from './visible.js'

export interface BadgeOptions {
  /** The day of the judgement, `YYYY-MM-DD`: a badge without a date goes stale unseen. */
  readonly date: string
  /** Id of the judged commit; seven characters of it are shown. */
  readonly commit?: string | null
  readonly language?: Language
}

/** The format of shields.io's endpoint badge. */
export interface EndpointBadge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

const SEPARATOR = ' · '

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
    message: [`${claim}${state}`, visible(options.date, 32), ...commitOf(options)].join(SEPARATOR),
    color: COLOURS[verdict.conclusion],
  }
}

function commitOf({ commit }: BadgeOptions): readonly string[] {
  return commit === undefined || commit === null ? [] : [visible(commit.slice(0, 7), 16)]
}

/**
 * Whether a badge that is there still says the same, and not too long ago: only result, words and colour count, because
 * day and commit change with every run.
 * @param there text of the endpoint file that is there
 * @param days from how many days on a badge is drawn anew though nothing changed; 0 draws it on every new day or commit
 */
export function isCurrent(there: string, now: EndpointBadge, days: number): boolean {
  let old: unknown
  try {
    old = JSON.parse(there)
  } catch {
    return false
  }
  if (typeof old !== 'object' || old === null) return false
  const { label, message, color } = old as Partial<Record<keyof EndpointBadge, unknown>>
  if (label !== now.label || color !== now.color || typeof message !== 'string') return false
  const [result, day = ''] = message.split(SEPARATOR)
  const [wanted, today = ''] = now.message.split(SEPARATOR)
  if (days === 0) return message === now.message
  const age = (Date.parse(today) - Date.parse(day)) / 86_400_000
  return result === wanted && age >= 0 && age < days
}

/** The badge as SVG, drawn here: no server is asked. */
export function badgeSvg(verdict: Verdict, options: BadgeOptions): string {
  const { label, message, color } = badgeEndpoint(verdict, options)
  return makeBadge({ label, message, color, style: 'flat' })
}
