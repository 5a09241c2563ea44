import { visible } from './visible.js'

/** Longest piece of somebody's text in one place of a report, in characters as shown. */
const PIECE = 400
/** An empty comment would do as well, but an entity survives every sanitiser. */
const BREAK = '&#8203;'

/**
 * What GitHub's Markdown gives a meaning: CommonMark and table punctuation, mentions, issue and commit references, bare
 * addresses, emoji names, mathematics. References are made after the Markdown is parsed, so a backslash does not stop
 * them: a zero-width break does.
 */
const MARKDOWN =
  /[&<>\\`*_[\]~|$]|@|#(?=\d)|(?<![A-Za-z0-9])GH-(?=\d)|:(?=\/\/)|(?<![A-Za-z0-9])www(?=\.)|:(?=[\w+-]+:)|(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])/gi
const BLOCK_START = /^(\s*)(?:([-+#=!])|(\d+)([.)])(?=\s|$))/

/** Somebody's text as Markdown that renders to exactly that text: no mention, reference, link, image, HTML or block. */
export function markdownText(text: string): string {
  const escaped = visible(text, PIECE).replace(MARKDOWN, (found) => {
    switch (found) {
      case '&':
        return '&amp;'
      case '<':
        return '&lt;'
      case '>':
        return '&gt;'
      case '|':
        return '&#124;'
      case '$':
        return '<span>$</span>'
      case '@':
      case '#':
      case ':':
        return found + BREAK
    }
    if (found.length === 1) return `\\${found}`
    if (/^(?:GH-|www)$/i.test(found)) return found + BREAK
    return found.slice(0, 3) + BREAK + found.slice(3)
  })
  return escaped.replace(
    BLOCK_START,
    (_whole, space: string, mark?: string, digits?: string, dot?: string) =>
      mark === undefined ? `${space}${digits}\\${dot}` : `${space}\\${mark}`,
  )
}

/**
 * Somebody's text as inline code. GitHub makes no references inside code. Text with a backtick, a pipe or a `<` becomes a
 * `<code>` element with entities: it needs no counting of backticks, fits into a table and cannot hold our own marker.
 */
export function markdownCode(text: string): string {
  const shown = visible(text, PIECE)
  if (shown.trim() === '') return '<code>&nbsp;</code>'
  if (!/[`|<]/.test(shown)) return `\`${shown}\``
  return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`
}

/** A fenced block whose fence is longer than any run of backticks inside. `text` keeps its lines; other unseen characters are marked. */
export function markdownFence(text: string, language: string): string {
  const lines = text.split('\n').map((line) => visible(line))
  let longest = 2
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`
}

/** Somebody's text inside an HTML element or a double-quoted attribute. */
export function htmlText(text: string): string {
  return visible(text, PIECE).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
