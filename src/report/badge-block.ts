import { markdownText } from './escape.js'

const BEGIN = '<!-- sovereignty-badge:begin -->'
const END = '<!-- sovereignty-badge:end -->'

/** The marks that a document needs, for those who have to add them. */
export const BADGE_MARKS = `${BEGIN}${END}`

/**
 * The document with the badge between its marks; `null` when it has no such pair. Whatever stood between them is
 * replaced, the rest is kept byte by byte.
 * @param words what the badge says, for those who do not see it
 * @param image path of the SVG from the document's folder
 */
export function withBadge(document: string, words: string, image: string): string | null {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END, begin)
  if (begin === -1 || end === -1) return null
  const address = image.split('/').map(encodeURIComponent).join('/')
  const badge = `![${markdownText(words)}](${address})`
  return `${document.slice(0, begin + BEGIN.length)}${badge}${document.slice(end)}`
}
