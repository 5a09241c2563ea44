/** A text's first line and where it stands. */
export interface Title {
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** Lines looked through for the title below a copyright notice. */
const TITLE_LINES = 8
const LINE = /^[^\p{L}\n]*(\p{L}.*)$/gmu
const COPYRIGHT = /^(?:copyright\b|c\) ?(?:19|20)\d\d|all rights reserved)/i

/** First line with words in it, without markup; the licence's name where it stands below a copyright notice. */
export function titleOf(text: string): Title {
  const match = firstLine(text)
  if (match === null)
    return { raw: text.trim().slice(0, 200), start: 0, end: Math.max(1, Math.min(1, text.length)) }
  const line = (match[1] as string).trimEnd()
  const start = match.index + match[0].length - (match[1] as string).length
  return { raw: line.replace(/[\s*_#=]+$/, '').slice(0, 200), start, end: start + line.length }
}

function firstLine(text: string): RegExpExecArray | null {
  const lines = new RegExp(LINE)
  const first = lines.exec(text)
  if (first === null || !COPYRIGHT.test(first[1] as string)) return first
  if (isLicenseName(first[1] as string)) return first
  for (let count = 1; count < TITLE_LINES; count++) {
    const next = lines.exec(text)
    if (next === null) break
    const line = (next[1] as string).trim().replace(/[\s*_#=]+$/, '')
    // A line within a paragraph is no title.
    if (/^\p{Lu}/u.test(line) && !/[.;:,] /.test(line) && isLicenseName(line)) return next
  }
  return first
}

function isLicenseName(line: string): boolean {
  return (
    /\b(?:licen[sc](?:e|ing)|terms of use|user agreement|terms and conditions)\b/i.test(line) &&
    line.length <= 100 &&
    !/[.;:,]$/.test(line)
  )
}

/** Long texts with a licence's title are somebody's own licence and get an id that equals only itself. */
export function ownLicenseId(title: string, words: number): string | null {
  if (!isLicenseName(title) || words < 80) return null
  const slug = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return slug === '' ? null : `LicenseRef-${slug}`
}
