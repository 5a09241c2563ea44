import { text } from '../messages/index.js'
import { declaredKeys } from '../purl/index.js'
import type { Verdict } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'

const NAMES_SHOWN = 20

/** What GitHub's dependency graph answered, or why it did not. */
export type GraphAnswer =
  | {
      readonly ok: true
      readonly packages: readonly {
        readonly name: string
        readonly purl: string
        readonly version: string | null
      }[]
    }
  | { readonly ok: false; readonly failure: string; readonly detail: string }

/**
 * What GitHub's dependency graph of `name` has and the files do not show, as one line. It is a hint: it makes no finding
 * and bears on no level, because the graph may be of another branch, and of packages that somebody submitted. Names are
 * as the server gave them; who shows the line escapes it.
 */
export function dependencyGraphLine(
  verdict: Verdict,
  name: string,
  graph: GraphAnswer,
  language: Language,
): string {
  if (!graph.ok)
    return text('hint.graph-failed', { name, failure: graph.failure, detail: graph.detail }, language)
  const shown = new Set(verdict.components.flatMap(({ purl }) => declaredKeys(purl)))
  const only = graph.packages.filter(({ purl }) => !declaredKeys(purl).some((key) => shown.has(key)))
  if (only.length === 0) return text('hint.graph-same', { name, count: graph.packages.length }, language)
  const names = only
    .slice(0, NAMES_SHOWN)
    .map((one) => `${one.name}${one.version === null ? '' : ` ${one.version}`}`)
  const rest = only.length - names.length
  return text(
    'hint.graph-only',
    { name, count: only.length, names: `${names.join(', ')}${rest > 0 ? ` (+${rest})` : ''}` },
    language,
  )
}
