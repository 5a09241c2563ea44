import { createHash } from 'node:crypto'
import { readManifest } from '../manifest/index.js'
import { patchText } from '../manifest/patch-text.js'
import { markdownFence } from '../report/escape.js'
import { fingerprint } from '../report/fingerprint.js'
import { markdownMarkup } from '../report/markdown-markup.js'
import { visible } from '../report/visible.js'
import { Words } from '../report/words.js'
import type { Finding, Fix } from '../types/verdict.js'
import type { Language } from '../types/vocabulary.js'

/** A change of whole lines of one file. Lines are 1-based, both ends included. */
export interface Suggestion {
  readonly startLine: number
  readonly endLine: number
  /** What stands there afterwards; none removes the lines. */
  readonly lines: readonly string[]
  /** What it answers, the gravest first. */
  readonly findings: readonly Finding[]
}

interface Candidate {
  readonly patches: readonly Fix['patch'][]
  readonly findings: readonly Finding[]
}

/** A person reads a suggestion before the click. */
const MOST_LINES = 60

/**
 * The fixes of findings as changes of lines, each of which alone leaves a valid declaration; fixes that touch the same lines are
 * one. Left out is what a click could get wrong: lines that end in CR LF, a last line without its end, characters that
 * nobody sees, longer changes than one reads.
 */
export function suggestionsFor(
  path: string,
  text: string,
  findings: readonly Finding[],
): readonly Suggestion[] {
  if (text.includes('\r')) return []
  const groups = merged(text, candidates(path, findings))
  const made = groups.map((group) => ({ group, suggestion: suggestionOf(path, text, group) }))
  const good = made.flatMap(({ suggestion }) => (suggestion === null ? [] : [suggestion]))
  const rest = made.filter(({ suggestion }) => suggestion === null).map(({ group }) => group)
  if (rest.length < 2) return good
  // A declaration with two slips is valid only once both are mended.
  const together = suggestionOf(path, text, joined(rest))
  const overlaps = together !== null && good.some((one) => overlap(one, together))
  return together === null || overlaps ? good : [...good, together]
}

/** The comment that carries a suggestion, and the names by which it is known again. */
export function suggestionComment(
  path: string,
  suggestion: Suggestion,
  language: Language,
): { body: string; fingerprint: string; change: string } {
  const words = new Words(language, markdownMarkup)
  const said = suggestion.findings.slice(0, 3).map((finding) => {
    const help = finding.help === undefined ? '' : `\n\n→ ${words.message(finding.help, finding.help.key)}`
    return `${words.markup.code(finding.rule)}: ${words.message(finding, finding.message)}${help}`
  })
  const block =
    suggestion.lines.length === 0
      ? '```suggestion\n```'
      : markdownFence(suggestion.lines.join('\n'), 'suggestion')
  return {
    body: [...new Set(said), block].join('\n\n'),
    fingerprint: short([path, ...suggestion.findings.map(fingerprint)]),
    change: short(suggestion.lines),
  }
}

function short(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** One candidate a distinct patch: several findings may ask for the same change. */
function candidates(path: string, findings: readonly Finding[]): readonly Candidate[] {
  const byPatch = new Map<string, Candidate>()
  for (const finding of findings) {
    const { fix } = finding
    if (fix === undefined || fix.path !== path) continue
    const key = JSON.stringify(fix.patch)
    const known = byPatch.get(key)
    byPatch.set(key, { patches: [fix.patch], findings: [...(known?.findings ?? []), finding] })
  }
  return [...byPatch.values()]
}

function merged(text: string, all: readonly Candidate[]): readonly Candidate[] {
  const placed = all
    .flatMap((candidate) => {
      const edited = apply(text, candidate.patches)
      const range = edited === null ? null : changed(text, edited)
      return range === null ? [] : [{ candidate, range }]
    })
    .sort((a, b) => a.range.startLine - b.range.startLine)
  const groups: { candidate: Candidate; range: Range }[] = []
  for (const one of placed) {
    const last = groups.at(-1)
    if (last === undefined || !overlap(last.range, one.range)) {
      groups.push(one)
      continue
    }
    groups[groups.length - 1] = {
      candidate: joined([last.candidate, one.candidate]),
      range: { ...last.range, endLine: Math.max(last.range.endLine, one.range.endLine) },
    }
  }
  return groups.map(({ candidate }) => candidate)
}

function joined(all: readonly Candidate[]): Candidate {
  return {
    patches: all.flatMap(({ patches }) => patches),
    findings: all.flatMap(({ findings }) => findings),
  }
}

interface Range {
  readonly startLine: number
  readonly endLine: number
}

function overlap(a: Range, b: Range): boolean {
  return a.startLine <= b.endLine && b.startLine <= a.endLine
}

function suggestionOf(path: string, text: string, { patches, findings }: Candidate): Suggestion | null {
  const edited = apply(text, patches)
  if (edited === null) return null
  const reading = readManifest(edited, path)
  if (reading.manifest === null || reading.problems.some(({ severity }) => severity === 'error')) return null
  const range = changed(text, edited)
  if (range === null) return null
  const { startLine, endLine, lines } = range
  const size = Math.max(lines.length, endLine - startLine + 1)
  if (size > MOST_LINES || lines.some((line) => visible(line) !== line)) return null
  // Whether a click keeps a missing line end is nowhere said.
  if (!text.endsWith('\n') && endLine === text.split('\n').length) return null
  return { startLine, endLine, lines, findings }
}

function apply(text: string, patches: readonly Fix['patch'][]): string | null {
  let current = text
  const made = new Set<string>()
  try {
    for (const operation of patches.flat()) {
      const again = operation.op === 'add' && made.has(operation.path) && Array.isArray(operation.value)
      // Two fixes that each begin the same list: the second one adds to what the first one began.
      const operations = again
        ? (operation.value as readonly unknown[]).map((value) => ({
            op: 'add' as const,
            path: `${operation.path}/-`,
            value,
          }))
        : [operation]
      for (const one of operations) current = patchText(current, one)
      made.add(operation.path)
    }
  } catch {
    // A patch that does not fit the file, or a file that is no JSON: there is nothing to suggest.
    return null
  }
  return current
}

/** The lines in which two texts differ, at least one of the old text. `null` when they are equal. */
function changed(before: string, after: string): (Range & { readonly lines: readonly string[] }) | null {
  const old = before.split('\n')
  const now = after.split('\n')
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1
  if (start === old.length && start === now.length) return null
  // A comment needs a line to stand on: an insertion takes the line before it along.
  if (start === old.length - end) {
    if (start > 0) start -= 1
    else end -= 1
  }
  return { startLine: start + 1, endLine: old.length - end, lines: now.slice(start, now.length - end) }
}
