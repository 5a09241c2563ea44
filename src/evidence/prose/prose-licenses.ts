import type { LicenseFact } from '../../types/fact.js'

export interface ProseLicense {
  readonly raw: string
  readonly appliesTo: LicenseFact['appliesTo']
  readonly start: number
  readonly end: number
}

const STATED =
  /\b(?:licensed\s+under|released\s+under|distributed\s+under|available\s+under|governed\s+by|subject\s+to|under\s+the\s+terms\s+of|bound\s+by|covered\s+by|comply\s+with)\s+(?:the\s+|an?\s+)?((?:[^.;\n]|\.(?=\d)){0,120}?\blicen[cs]es?(?:\s+agreement)?(?:\s+[\d.]+)?)/gi
const NAMED = /[A-Z0-9][\w.+-]*/
const VAGUE =
  /^(?:(?:same|following|respective|original|specific|corresponding|open|open-source|permissive|its|their|own|a|the|this|our|respective original|project'?s?)\s+)*licen[cs]es?$/i

/** Licences that a sentence states, in its own words. */
export function readProseLicenses(sentence: string): ProseLicense[] {
  const found: ProseLicense[] = []
  for (const match of sentence.matchAll(STATED)) {
    const raw = (match[1] as string)
      .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[([^[\]]*)\]?(?:\([^)]*)?$/g, '$1')
      .replace(/[*_`[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (VAGUE.test(raw) || !NAMED.test(raw.replace(/^(?:The|A|An)\s/, ''))) continue
    const start = match.index + match[0].length - (match[1] as string).length
    found.push({
      raw: raw.slice(0, 120),
      appliesTo: subjectOf(sentence.slice(0, match.index)),
      start,
      end: match.index + match[0].length,
    })
  }
  return found
}

/** What the words before a licence's name are about. */
export function subjectOf(subject: string): LicenseFact['appliesTo'] {
  if (/\b(?:weights?|models?|checkpoints?|LLMs?)\b|\bLlama\b|모델|가중치/i.test(subject)) return 'weights'
  if (/\b(?:data(?:sets?)?|corpus)\b|데이터/i.test(subject)) return 'data'
  if (/\b(?:code|software|source|scripts?)\b|코드/i.test(subject)) return 'code'
  return 'repository'
}
