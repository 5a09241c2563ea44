import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import type { Block, Document } from './markdown.js'
import { type ProseLicense, subjectOf } from './prose-licenses.js'

const HEADING =
  /^[^\p{L}]*(?:(?:code|model|software|project)\s+)?(?:licen[sc]e|licen[sc]ing|라이선스|라이센스|许可证?)s?[^\p{L}]*$/iu
/** A section on licences says its first things first; what follows explains. */
const BLOCKS = 3
const LONGEST = 300
/** "라이선스: Apache License 2.0", "License: MIT". */
const LABEL = /^[^\p{L}]*(?:licen[sc]e|라이선스|라이센스)[*_\s]*[:：]\s*(.+)$/isu
/** "이 프로젝트는 MIT 라이선스를 따릅니다", "아파치 2.0 라이선스로 배포됩니다". */
const KOREAN =
  /(?:^|[\s(])((?:아파치|[A-Za-z][\w.+-]*)(?:[ -](?:License|Licence|v?\d[\w.]*|Clause))*)\s*(?:라이선스|라이센스)(?:\s*(?:v|버전)?\s*(\d(?:\.\d)?))?(?:를|을|로|에|하에|의|\s+하에|입니다|$)/iu

/** "`KoBART`는 `modified MIT` 라이선스 하에" is not under MIT. */
const CHANGED = /\bmodified\b|\bcustom\b|수정된|변형|개정된/i

/** A licence that a document's section on its licence names, of those that are known. */
export interface SectionLicense extends ProseLicense {
  readonly id: string
}

/**
 * Licences named below a heading "License" or "라이선스" by a bare name, a label or a Korean sentence. English sentences
 * are read wherever they stand, see prose-licenses.ts.
 */
export function readLicenseSection({ blocks }: Document): readonly SectionLicense[] {
  const found: SectionLicense[] = []
  const seen = new Map<string, number>()
  for (const block of blocks) {
    const heading = block.headings.at(-1)
    if (heading === undefined || (block.kind !== 'paragraph' && block.kind !== 'item')) continue
    if (!HEADING.test(heading)) continue
    const place = seen.get(heading) ?? 0
    seen.set(heading, place + 1)
    if (place >= BLOCKS || block.text.length > LONGEST) continue
    const license = namedIn(block, heading)
    if (license !== null) found.push(license)
  }
  return found
}

function namedIn({ text, start }: Block, heading: string): SectionLicense | null {
  const plain = withoutMarkdown(text)
  if (CHANGED.test(plain)) return null
  const korean = KOREAN.exec(plain)
  const name =
    korean === null
      ? (LABEL.exec(plain)?.[1] ?? plain)
      : `${(korean[1] as string).replace('아파치', 'Apache')} ${korean[2] ?? ''}`
  const raw = name
    .replace(/\s*\(.*$/s, '')
    .replace(/[\s.。]+$/, '')
    .trim()
  const id = idOf(raw)
  if (id === null) return null
  const at = text.search(/\S/)
  const subject = `${heading} ${korean === null ? '' : plain.slice(0, korean.index)}`
  return { id, raw, appliesTo: subjectOf(subject), start: start + at, end: start + text.trimEnd().length }
}

function idOf(name: string): string | null {
  const plain = name.replace(/^the\s+/i, '')
  if (plain.length > 60) return null
  return licenseByName(plain) ?? (/^[\w.+-]*[\d-][\w.+-]*$/.test(plain) ? canonicalExpression(plain) : null)
}

/** The words a reader sees: links by their text, no marks of emphasis, no pictures. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
