/**
 * Whether a path fits a pattern of `*` (within a segment), `**` (any number of segments) and `?`. No regular expression
 * is made of it: the time grows with the product of both lengths at most, whatever a pattern holds.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  return matchesSegments(path.split('/'), pattern.split('/'))
}

export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern)
}

function matchesSegments(path: readonly string[], pattern: readonly string[]): boolean {
  // reached[i]: the pattern so far fits the first i segments of the path.
  let reached: boolean[] = [true, ...path.map(() => false)]
  for (const part of pattern) {
    const next: boolean[] = path.map(() => false)
    next.push(false)
    if (part === '**') {
      let open = false
      for (let index = 0; index <= path.length; index += 1) {
        open ||= reached[index] === true
        next[index] = open
      }
    } else {
      for (let index = 0; index < path.length; index += 1) {
        next[index + 1] = reached[index] === true && matchesWord(path[index] as string, part)
      }
    }
    reached = next
  }
  return reached[path.length] === true
}

/** The known two-pointer walk: on a mismatch the last `*` takes one character more. */
function matchesWord(word: string, pattern: string): boolean {
  let at = 0
  let inPattern = 0
  let star = -1
  let resume = 0
  while (at < word.length) {
    const expected = pattern[inPattern]
    if (expected === '*') {
      star = inPattern
      resume = at
      inPattern += 1
    } else if (expected === '?' || expected === word[at]) {
      at += 1
      inPattern += 1
    } else if (star !== -1) {
      inPattern = star + 1
      resume += 1
      at = resume
    } else return false
  }
  while (pattern[inPattern] === '*') inPattern += 1
  return inPattern === pattern.length
}
