import { parseHubUrl } from '../../catalog/hub-id.js'
import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import { headedSections } from './sections.js'

/** A model or data set of the hub that a notice file lists, with the licence its entry states. */
export interface NoticeEntry {
  readonly target: 'model' | 'dataset'
  readonly id: string
  /** SPDX id, `null` where the entry states none, several, or one for a part of it only. */
  readonly license: string | null
  readonly start: number
  readonly end: number
}

const HUB_URL = /https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/[^\s)>\]"'`,]{3,200}/g
const LICENSE_FIELD = /^[\s>*#-]*licen[sc]e\**[ \t]*:[ \t]*\**[ \t]*([^\n]{2,160})$/im
/** A compilation, or terms that differ within it: nobody can say which one holds. */
const SEVERAL = /\bvarious\b|\bmultiple\b|\bmixed\b|\bcomposite\b|&|\band\b|\bper[- ]\w+/i
/** Lines of an entry in which its subject is named. */
const HEAD_LINES = 8

/**
 * Entries of a third-party list that are addressed on the hub: each heading begins one. An address further down an entry
 * belongs to a citation or to what the entry was made from.
 */
export function readNoticeEntries(text: string): readonly NoticeEntry[] {
  if (!/(?:huggingface\.co|hf\.co)\//.test(text)) return []
  const found = new Map<string, NoticeEntry>()
  for (const section of headedSections(text)) {
    const lines = section.text.split('\n')
    let head = 0
    for (let index = 0, seen = 0; index < lines.length && seen < HEAD_LINES; index++) {
      head += (lines[index] as string).length + 1
      if ((lines[index] as string).trim() !== '') seen += 1
    }
    for (const match of section.text.slice(0, head).matchAll(HUB_URL)) {
      const url = parseHubUrl(match[0].replace(/[.;:]+$/, ''))
      if (url === null || (url.kind !== 'model' && url.kind !== 'dataset')) continue
      const key = `${url.kind} ${url.id.toLowerCase()}`
      if (found.has(key)) continue
      const start = section.offset + match.index
      found.set(key, {
        target: url.kind,
        id: url.id,
        license: licenseOf(section.text),
        start,
        end: start + match[0].length,
      })
    }
  }
  return [...found.values()]
}

function licenseOf(section: string): string | null {
  const written = LICENSE_FIELD.exec(section)?.[1]?.replace(/\*+/g, '').trim()
  if (written === undefined || SEVERAL.test(written)) return null
  const bracket = /^(.*?)\s*\(([^()]{2,60})\)\s*$/.exec(written)
  const words = bracket === null ? [written] : [written, bracket[1] as string, bracket[2] as string]
  for (const word of words) {
    const id = licenseByName(word) ?? canonicalExpression(word)
    if (id !== null) return id
  }
  return null
}
