/** Lines of the head that GitHub shows in the diff of one file; `hunk` tells which lines stand together. */
export type DiffLines = ReadonlyMap<number, number>

/**
 * The lines of the new file that a patch of GitHub's (`GET /pulls/{n}/files`) shows: only they can carry a review comment
 * with `side: RIGHT`. Pure.
 */
export function diffLines(patch: string): DiffLines {
  const lines = new Map<number, number>()
  let next = 0
  let hunk = -1
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (head !== null) {
      next = Number(head[1])
      hunk += 1
    } else if (hunk >= 0 && (line.startsWith('+') || line.startsWith(' '))) {
      lines.set(next, hunk)
      next += 1
    }
  }
  return lines
}

/** Whether a comment on these lines can be posted: all shown, all in one hunk. */
export function isInDiff(lines: DiffLines, start: number, end: number): boolean {
  const hunk = lines.get(start)
  if (hunk === undefined) return false
  for (let line = start; line <= end; line += 1) if (lines.get(line) !== hunk) return false
  return true
}
