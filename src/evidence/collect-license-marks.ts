import { licenseClauses, licensesWithClauses } from '../catalog/license-clauses.js'
import { allLicenseFacts } from '../catalog/licenses.js'
import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact, LicenseMarkFact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import type { TextFile } from './text-file.js'

const DOCUMENT = /^(?:readme|notices?|model[-_ ]?card|about|licen[cs]e|disclaimer)[^/]*$/i
const OTHER_ENDING = /\.(?!md$|markdown$|txt$|rst$|html?$|\w{2}\.md$)\w{1,8}$/i
const NOTICE = /^notices?(?:[-_.].*)?$/i

/** Any of these must be there before a document is looked at closely. */
const WORTH =
  /licen[cs]e|built with|powered by|improved using|commercial|research|라이선스|상업|연구|协议|商业|商用/i

/** A licence is named close to the family it belongs to: "Llama's model license", "LLaMA 2 Community License". */
const NAMED =
  /\b(llama|gemma|qwen|tongyi|deepseek|exaone|hyperclova|solar|falcon|rail|opt-175b)\b[^\n]{0,60}?(?:licen[cs]e|라이선스|协议|terms of use)/gi
/** Both orders, in three languages. */
const NON_COMMERCIAL =
  /\bnon-?commercial\b|\bcommercial (?:use|usage|purposes?) (?:is|are) (?:\*{0,2}strictly\*{0,2} )?(?:prohibited|forbidden|not)|\bresearch (?:use|purposes?) only\b|\b(?:only|solely|exclusively) for (?:academic |non-commercial )?research\b|\bfor (?:academic )?research (?:use |purposes )?only\b|비\s?상업|상업적[^\n]{0,12}(?:금지|불가|제한|허용되지)|연구(?:용| 목적)[^\n]{0,10}(?:만|한정)|禁止商用|非商业|仅(?:供|限)[^\n]{0,8}研究|不得用于商业/i

/**
 * What documents of the repository repeat of other people's licences: badges such as "Built with Llama", the sentence of
 * a notice file, a licence named by its family, a limit to research. Such a mark shows that a duty is met, or explains
 * a part; its absence shows nothing.
 */
export const collectLicenseMarks: TextCollector = {
  id: 'license-marks',
  wants({ path, size, type }: Entry): boolean {
    if (type !== 'file' || size > limits.textFileBytes) return false
    const name = path.slice(path.lastIndexOf('/') + 1)
    return DOCUMENT.test(name) && !OTHER_ENDING.test(name)
  },
  *collect(file: TextFile): Iterable<Fact> {
    if (file.scope === 'vendored' || !WORTH.test(file.text)) return
    // What a licence says of itself is no mark that anybody made.
    const license = /^licen[cs]e/i.test(file.name)
    if (!license) yield* badges(file)
    if (NOTICE.test(file.name)) yield* notices(file)
    if (license) return
    const families = new Set<string>()
    for (const match of file.text.matchAll(NAMED)) {
      const family = (match[1] as string).toLowerCase()
      if (families.has(family)) continue
      families.add(family)
      yield mark(file, 'license-named', family, match.index, match[0].length)
    }
    for (const { family, start } of licenseColumns(file.text)) {
      if (families.has(family)) continue
      families.add(family)
      yield mark(file, 'license-named', family, start, family.length)
    }
    const limit = NON_COMMERCIAL.exec(file.text)
    if (limit !== null) yield mark(file, 'non-commercial', limit[0], limit.index, limit[0].length)
  },
}

const FAMILY = /\b(?:llama|gemma|qwen|tongyi|deepseek|exaone|hyperclova|solar|falcon|rail|opt-175b)\b/i
const ROW = /^[ \t]*\|.*$/gm

/** Families named in the licence column of a table: the word licence stands in its head only. */
function* licenseColumns(text: string): Iterable<{ readonly family: string; readonly start: number }> {
  let column = -1
  let last = -1
  for (const row of text.matchAll(ROW)) {
    const cells = row[0].split('|')
    const adjoining = row.index === last
    last = row.index + row[0].length + 1
    if (!adjoining) {
      column = cells.findIndex((cell) => /licen[cs]e|라이선스|协议/i.test(cell))
      continue
    }
    const cell = column === -1 ? undefined : cells[column]
    const match = cell === undefined ? null : FAMILY.exec(cell)
    if (match === null) continue
    const start = row.index + cells.slice(0, column).join('|').length + 1 + match.index
    yield { family: match[0].toLowerCase(), start }
  }
}

function* badges(file: TextFile): Iterable<LicenseMarkFact> {
  const text = file.text.toLowerCase()
  const seen = new Set<string>()
  for (const { badge } of allLicenseFacts()) {
    if (badge === null || seen.has(badge)) continue
    seen.add(badge)
    for (const words of badge === 'Built with Qwen' ? [badge, 'Improved using Qwen'] : [badge]) {
      const at = badgeAt(text, words.toLowerCase())
      if (at === -1) continue
      yield mark(file, 'badge', badge, at, words.length)
      break
    }
  }
}

/** Where a badge stands by itself: "built with LLaMA.cpp" names a tool. */
function badgeAt(text: string, badge: string): number {
  for (let at = text.indexOf(badge); at !== -1; at = text.indexOf(badge, at + 1)) {
    if (!/^(?:[.-]?[\p{L}\p{N}]|_)/u.test(text.slice(at + badge.length, at + badge.length + 2))) return at
  }
  return -1
}

function* notices(file: TextFile): Iterable<LicenseMarkFact> {
  for (const id of licensesWithClauses()) {
    const sentence = licenseClauses(id)?.notice?.sentence
    if (sentence === undefined) continue
    // The holder's line is written in many ways; the sentence before it settles which licence it is.
    const start = (sentence.split(', Copyright')[0] as string).split(' found at ')[0] as string
    const pattern = new RegExp(start.split(/\s+/).map(literally).join('\\s+'), 'i')
    const match = pattern.exec(file.text)
    if (match !== null) yield mark(file, 'notice', id, match.index, match[0].length)
  }
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function mark(
  file: TextFile,
  form: LicenseMarkFact['form'],
  text: string,
  start: number,
  length: number,
): LicenseMarkFact {
  return {
    kind: 'license-mark',
    form,
    text,
    strength: 'E',
    scope: file.scope,
    location: file.locate(start, start + length),
  }
}
