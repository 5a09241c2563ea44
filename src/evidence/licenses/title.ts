/** A text's first line and where it stands. */
export interface Title {
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** First line with words in it, without markup. */
export function titleOf(text: string): Title {
  const match = /^[^\p{L}\n]*(\p{L}.*)$/mu.exec(text)
  if (match === null)
    return { raw: text.trim().slice(0, 200), start: 0, end: Math.max(1, Math.min(1, text.length)) }
  const line = (match[1] as string).trimEnd()
  const start = match.index + match[0].length - (match[1] as string).length
  return { raw: line.replace(/[\s*_#=]+$/, '').slice(0, 200), start, end: start + line.length }
}

/** Long texts with a licence's title are somebody's own licence and get an id that equals only itself. */
export function ownLicenseId(title: string, words: number): string | null {
  const named = /\b(?:licen[sc]e|terms of use|user agreement|terms and conditions)\b/i.test(title)
  if (!named || words < 80 || title.length > 100 || /[.;:]$/.test(title)) return null
  const slug = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return slug === '' ? null : `LicenseRef-${slug}`
}
