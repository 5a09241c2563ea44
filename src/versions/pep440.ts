/**
 * Versions of Python packages: PEP 440 as pypa/packaging reads it. Numbers stay digits, so that dates and hashes in
 * releases compare exactly at any length.
 */

export interface Version {
  readonly epoch: string
  readonly release: readonly string[]
  readonly pre: { readonly letter: 'a' | 'b' | 'rc'; readonly number: string } | null
  readonly post: string | null
  readonly dev: string | null
  /** Segments of the local label, lower-cased. */
  readonly local: readonly string[] | null
}

const VERSION =
  /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?([0-9]+)?)?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]+)?)?(?:[-_.]?(dev)[-_.]?([0-9]+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i

const LETTERS: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/** Parses a version; `null` when PEP 440 does not know the form. */
export function parseVersion(text: string): Version | null {
  const match = VERSION.exec(text.trim())
  if (match === null) return null
  const [, epoch, release, letter, pre, bare, post, postNumber, dev, devNumber, local] = match
  return {
    epoch: digits(epoch ?? '0'),
    release: (release as string).split('.').map(digits),
    pre:
      letter === undefined
        ? null
        : { letter: LETTERS[letter.toLowerCase()] as 'a' | 'b' | 'rc', number: digits(pre ?? '0') },
    post: bare !== undefined ? digits(bare) : post === undefined ? null : digits(postNumber ?? '0'),
    dev: dev === undefined ? null : digits(devNumber ?? '0'),
    local: local === undefined ? null : local.toLowerCase().split(/[-_.]/).map(digits),
  }
}

/** Negative, zero or positive, in the order of PEP 440. */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareRelease(a.release, b.release) ||
    comparePre(a, b) ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLocal(a.local, b.local)
  )
}

/** The version without its local label. */
export function publicVersion(version: Version): Version {
  return version.local === null ? version : { ...version, local: null }
}

/** Epoch and release alone. */
export function baseVersion(version: Version): Version {
  return { ...version, pre: null, post: null, dev: null, local: null }
}

export function isPreRelease(version: Version): boolean {
  return version.pre !== null || version.dev !== null
}

/** Compares two numbers written in digits without leading zeros. */
export function compareDigits(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

function digits(text: string): string {
  return /^[0-9]+$/.test(text) ? text.replace(/^0+(?=[0-9])/, '') : text
}

function compareRelease(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compareDigits(a[at] ?? '0', b[at] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** A development release of a final one comes before its pre-releases; no pre-release comes after them all. */
function comparePre(a: Version, b: Version): number {
  const order = rankOfPre(a) - rankOfPre(b)
  if (order !== 0) return order
  return a.pre === null || b.pre === null ? 0 : compareDigits(a.pre.number, b.pre.number)
}

function rankOfPre({ pre, post, dev }: Version): number {
  if (pre !== null) return { a: 1, b: 2, rc: 3 }[pre.letter]
  return post === null && dev !== null ? 0 : 4
}

/** @param absent sign of having none: -1 sorts it first, 1 last. */
function compareOptional(a: string | null, b: string | null, absent: -1 | 1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? absent : -absent
  return compareDigits(a, b)
}

/** No label comes first; then segment by segment, words before numbers, a longer label after its beginning. */
function compareLocal(a: readonly string[] | null, b: readonly string[] | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = compareSegment(a[at] as string, b[at] as string)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareSegment(a: string, b: string): number {
  const numbers = [a, b].map((segment) => /^[0-9]+$/.test(segment))
  if (numbers[0] !== numbers[1]) return numbers[0] ? 1 : -1
  return numbers[0] ? compareDigits(a, b) : a < b ? -1 : a > b ? 1 : 0
}
