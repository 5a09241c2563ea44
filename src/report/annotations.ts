import { limits } from '../limits.js'
import type { Location } from '../types/location.js'
import type { Finding, Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'
import { plainMarkup } from './sentence.js'
import { orderedFindings } from './view.js'
import { visible } from './visible.js'
import { Words } from './words.js'

/** One remark at one place of the diff. The levels are those of workflow commands; `error` is a check run's `failure`. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** `null` for a remark about the whole repository. */
  readonly path: string | null
  readonly startLine?: number
  readonly endLine?: number
  /** Columns are only given when the remark stays on one line: GitHub refuses them otherwise. */
  readonly startColumn?: number
  readonly endColumn?: number
}

export interface AnnotationOptions {
  readonly language: Language
  /** Most annotations of one level. Default: what GitHub shows for a step. */
  readonly perLevel?: number
}

/** GitHub cuts longer titles. */
const TITLE = 255
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const

/**
 * One annotation a finding, at its line of the manifest when it has one, because that line is what a pull request can
 * change; else at its first place. Within a level those on manifest lines come first.
 */
export function annotationsOf(verdict: Verdict, options: AnnotationOptions): readonly Annotation[] {
  const words = new Words(options.language, plainMarkup)
  const perLevel = options.perLevel ?? limits.annotationsPerStep
  const manifest = verdict.subject.manifest
  const placed = orderedFindings(verdict).map((finding) => ({ finding, place: placeOf(finding, manifest) }))
  const onManifest = ({ place }: (typeof placed)[number]): number =>
    place !== null && place.path === manifest ? 0 : place === null ? 2 : 1
  return (['error', 'warning', 'note'] as const).flatMap((severity) =>
    placed
      .filter(({ finding }) => finding.severity === severity)
      .sort((a, b) => onManifest(a) - onManifest(b))
      .slice(0, perLevel)
      .map(({ finding, place }) => annotation(finding, place, words)),
  )
}

function placeOf(finding: Finding, manifest: string | null): Location | null {
  return finding.locations.find((location) => location.path === manifest) ?? finding.locations[0] ?? null
}

function annotation(finding: Finding, place: Location | null, words: Words): Annotation {
  const help = finding.help === undefined ? [] : [`→ ${words.message(finding.help, finding.help.key)}`]
  const elsewhere = finding.locations
    .filter((location) => location !== place)
    .map(
      (location) =>
        `${visible(location.path, 200)}:${location.startLine}  ${visible(location.quote.trim(), 200)}`,
    )
  const title = [finding.rule, finding.requirement].filter((part) => part !== undefined).join(' · ')
  const said = {
    level: LEVELS[finding.severity],
    title: visible(title, TITLE),
    message: [words.message(finding, finding.message), ...elsewhere, ...help].join('\n'),
  }
  if (place === null) return { ...said, path: null }
  const lines = { path: place.path, startLine: place.startLine, endLine: place.endLine }
  if (place.startLine !== place.endLine) return { ...said, ...lines }
  return { ...said, ...lines, startColumn: place.startColumn, endColumn: place.endColumn }
}
