import { stepInPath } from './checkpoint-step.js'
import { type Line, linesOf } from './lines.js'
import { stepOf } from './log-record.js'

/** One state of the weights in a list: its step, what names it, and its digest where one stands there. */
export interface ListedCheckpoint {
  readonly step: number
  readonly path: string
  readonly sha256: string | null
  readonly start: number
  readonly end: number
}

/** A list of checkpoints by its name: `checkpoints.csv`, OLMo's `OLMo-2-1124-7B.csv`, `revisions.txt`. */
export const CHECKPOINT_TABLE =
  /(?:^|\/)(?:[\w.-]{0,80}[_.-])?(?:checkpoints?|revisions?)\.(?:csv|tsv)$|(?:^|\/)configs?\/[^/]{1,80}\/[\w.-]{1,120}\.csv$/i
export const REVISIONS = /(?:^|\/)(?:revisions?|checkpoints?|branches)\.txt$/i

/** A list grows no fact beyond this. */
const MOST = 2000

const DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/i
const STEP_COLUMN = /^(?:global[ _])?(?:training[ _])?steps?$/i
const PLACE_COLUMN =
  /^(?:checkpoint|path|file|url|revision|directory|branch|name)\b|\b(?:checkpoint|directory)\b/i
const DIGEST_COLUMN = /\b(?:sha-?256|digest|hash)\b/i

/** Rows of a table that has a column of steps and one of places or digests; none of any other table. */
export function readCheckpointTable(text: string, path: string): readonly ListedCheckpoint[] {
  const separator = /\.tsv$/i.test(path) ? '\t' : ','
  const lines = linesOf(text)
  const header = lines.next()
  if (header.done === true) return []
  const names = cells(header.value, separator)
  const step = names.findIndex((name) => STEP_COLUMN.test(name))
  const digest = names.findIndex((name) => DIGEST_COLUMN.test(name))
  const place = names.findIndex((name, at) => at !== digest && PLACE_COLUMN.test(name))
  if (place === -1 && digest === -1) return []
  // Without a column of steps the places name them.
  if (step === -1 && !/checkpoint|revision/i.test(path)) return []
  const out: ListedCheckpoint[] = []
  for (const line of lines) {
    const row = cells(line, separator)
    const named = row[place] ?? ''
    const at = step === -1 ? stepInPath(named) : stepOf(row[step])
    const sha256 = DIGEST.exec(row[digest] ?? '')?.[1]?.toLowerCase() ?? null
    if (line.cut || at === null || (named === '' && sha256 === null)) continue
    // A place that names a step names this one, or the table is of something else.
    const own = stepInPath(named)
    if (own !== null && own !== at) continue
    if (own === null && sha256 === null) continue
    out.push({
      step: at,
      path: named,
      sha256,
      start: line.start,
      end: line.start + line.text.trimEnd().length,
    })
    if (out.length >= MOST) break
  }
  return out
}

/** Revisions of a repository on a hub, one a line, each named after its step (`step1000-tokens4B`). */
export function readRevisions(text: string): readonly ListedCheckpoint[] {
  const out: ListedCheckpoint[] = []
  for (const { text: line, start } of linesOf(text)) {
    const name = line.trim()
    const step = /^[\w./=-]{1,120}$/.test(name) ? stepInPath(name) : null
    if (step !== null) out.push({ step, path: name, sha256: null, start, end: start + line.trimEnd().length })
    if (out.length >= MOST) break
  }
  return out
}

function cells({ text }: Line, separator: string): string[] {
  return text.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}
