import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import { detectLicense } from './detect.js'
import type { CodeOrigin } from './origins.js'
import { headedSections } from './sections.js'
import { statedLicense } from './stated.js'

const GITHUB_URL = /github\.com\/([A-Za-z0-9][\w-]{0,38})\/([A-Za-z0-9_][\w.-]{0,99})/g
const REPOSITORY_LINE = /^[ \t#*-]*([A-Za-z0-9][\w-]{0,38}\/[A-Za-z0-9_][\w.-]{0,99})[ \t]*$/
const SOFTWARE_BY =
  /\b(?:includes?|contains?|uses?) (?:software|code|components?)[\w ,]{0,40}\b(?:developed|written|created|provided|copyrighted)? ?(?:by|at|from) (?:the )?([A-Z][\w.&' -]{2,60}?)(?=[ \t]*(?:\(|,|\.|\n|$))/g
/** Lines of a section in which its subject is named. */
const HEADING_LINES = 8

/**
 * Upstreams a notice file credits. Each part between drawn lines or below a heading is about one upstream, named in its first lines, its
 * licence being the one the part states; a file without drawn lines is read line by line.
 */
export function readNotices(text: string): readonly CodeOrigin[] {
  const sections = headedSections(text)
  const found = new Map<string, CodeOrigin>()
  const add = (origin: CodeOrigin): void => {
    const key = origin.upstream.toLowerCase()
    if (!found.has(key)) found.set(key, origin)
  }
  for (const section of sections) {
    const whole = sections.length === 1
    const named = upstreams(section.text, whole ? Number.POSITIVE_INFINITY : HEADING_LINES)
    const license = whole || named.length === 0 ? null : licenseOf(section.text)
    for (const { upstream, start, end, line } of named) {
      add({
        upstream,
        license: whole ? lineLicense(line) : license,
        start: section.offset + start,
        end: section.offset + end,
      })
    }
    for (const match of section.text.matchAll(SOFTWARE_BY)) {
      const upstream = (match[1] as string).trim()
      const start = section.offset + match.index
      if (!/github\.com/.test(section.text))
        add({ upstream, license: null, start, end: start + match[0].length })
    }
  }
  return [...found.values()]
}

interface Named {
  readonly upstream: string
  readonly start: number
  readonly end: number
  readonly line: string
}

function upstreams(text: string, lines: number): readonly Named[] {
  const found: Named[] = []
  let offset = 0
  let seen = 0
  for (const line of text.split('\n')) {
    const start = offset
    offset += line.length + 1
    if (line.trim() === '') continue
    seen += 1
    if (seen > lines) break
    const plain = REPOSITORY_LINE.exec(line)
    if (plain !== null) {
      const at = start + line.indexOf(plain[1] as string)
      found.push({ upstream: plain[1] as string, start: at, end: at + (plain[1] as string).length, line })
      continue
    }
    for (const match of line.matchAll(GITHUB_URL)) {
      const name = (match[2] as string).replace(/\.git$|\.+$/g, '')
      const at = start + match.index
      found.push({ upstream: `${match[1]}/${name}`, start: at, end: at + match[0].length, line })
    }
  }
  return found
}

function licenseOf(section: string): string | null {
  const detection = detectLicense(section)
  return detection.match === 'unknown' ? null : detection.id
}

function lineLicense(line: string): string | null {
  const bracket = /[([-] ?([A-Za-z][\w .+-]{1,40})[)\]]?[ \t]*$/.exec(line)?.[1]
  const name = bracket ?? statedLicense(line)?.name ?? null
  return name === null
    ? null
    : (licenseByName(name) ?? (/\d|^MIT$|^ISC$/.test(name) ? canonicalExpression(name) : null))
}
