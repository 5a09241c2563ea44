/** Longer than any constraint somebody wrote. */
const LONGEST = 200

/**
 * Version constraints as Poetry writes them, in the text of PEP 440: `^1.2` up to the next change of the first part that
 * is not zero, `~1.2` up to the next of the last part but the first three.
 * @returns `null` for any other form.
 */
export function caretRange(constraint: string): string | null {
  if (constraint.length > LONGEST) return null
  const parts = constraint.split(/[\s,]+(?=[\^~<>=!])/).filter((part) => part.trim() !== '')
  const ranges = parts.map((part) => readPart(part.trim()))
  return parts.length === 0 || ranges.includes(null) ? null : ranges.join(',')
}

function readPart(part: string): string | null {
  const match = /^(\^|~(?!=))\s*v?(\d+(?:\.\d+)*)((?:[-.]?(?:alpha|beta|a|b|rc|dev|post)\.?\d*)?)$/i.exec(
    part,
  )
  if (match === null) return /^(?:===|[=!~<>]=|[<>])\s*[\w.*+!-]+$/.test(part) ? part : null
  const [, sign, release, suffix] = match as unknown as readonly [string, string, string, string]
  const numbers = release.split('.')
  const changing = sign === '~' ? Math.min(1, numbers.length - 1) : firstNonZero(numbers)
  const upper = [...numbers.slice(0, changing), (BigInt(numbers[changing] as string) + 1n).toString()]
  return `>=${release}${suffix},<${upper.join('.')}`
}

/** Without one, the last part named counts: `^0.0` admits what starts with 0.0. */
function firstNonZero(numbers: readonly string[]): number {
  const at = numbers.findIndex((number) => !/^0+$/.test(number))
  return at === -1 ? numbers.length - 1 : at
}
