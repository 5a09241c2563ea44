/** Version in a licence's id; a bare number counts clauses. */
const ID_VERSION = /-(\d+\.\d+(?:\.\d+)?)(?=-|$)/
/** A version right behind the noun: "Common Public License - v 0.5", never "License Agreement for Python 3.7.2". */
const TITLE_VERSION =
  /\b(?:licen[sc]e|agreement)\b["')\s,:–—-]{0,6}\(?(?:(?:version|ver|v)\b\.?\s{0,3})?v?(\d{1,2}(?:\.\d{1,3}){0,2})(?![\w.]*\d)/gi
const TITLE_WORDS = 14

/**
 * True when the title over a text names another version of the licence than the id does. Versions of one licence may
 * share every word below the title (CPL 0.5 and 1.0) and are still two licences.
 */
export function namesAnotherEdition(id: string, heading: string): boolean {
  const version = ID_VERSION.exec(id)?.[1]
  if (version === undefined) return false
  const stem = id.slice(0, id.indexOf('-')).toLowerCase()
  let another = false
  // A title may be wrapped.
  const lines = heading.split('\n')
  for (const [index, line] of lines.entries()) {
    const title = `${line} ${lines[index + 1] ?? ''}`
    for (const match of title.matchAll(TITLE_VERSION)) {
      if (match.index >= line.length || title.slice(0, match.index).split(/\s+/).length > TITLE_WORDS)
        continue
      if (sameVersion(match[1] as string, version)) return false
      if (isAbout(title.slice(0, match.index + match[0].length), stem)) another = true
    }
  }
  return another
}

/** A title may say less than the id: "Version 2" stands over 2.0.1. */
function sameVersion(one: string, other: string): boolean {
  const parts = one.split('.').map(Number)
  const others = other.split('.').map(Number)
  return parts.every((part, at) => at >= others.length || part === others[at])
}

/** The title holds the id's name as a word or as the first letters of its words. */
function isAbout(title: string, stem: string): boolean {
  const words: readonly string[] = title.toLowerCase().match(/[a-z]+/g) ?? []
  return (
    words.includes(stem) ||
    words
      .map((word) => word[0])
      .join('')
      .includes(stem)
  )
}
