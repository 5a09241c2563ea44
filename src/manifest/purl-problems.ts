import { readPurl } from '../purl/parse.js'
import type { DefectGrade, PurlDefect } from '../purl/purl.js'
import { TYPE_RULES } from '../purl/type-rules.js'
import type { Message } from '../types/message.js'
import type { Severity } from '../types/vocabulary.js'
import { nearest } from './nearest.js'
import { message, show } from './problem.js'

/** What is wrong with a text that begins like a package URL, and the text that is meant when only one can be. */
export interface PurlProblem {
  readonly severity: Severity
  readonly message: Message
  readonly help: Message
  readonly meant: string | null
}

/** Worst first. Percent-encoding and order alone are no problem: the standard's own examples differ in them. */
const GRADES = ['unreadable', 'invalid', 'spelling'] as const satisfies readonly DefectGrade[]

const SEVERITIES: Readonly<Record<DefectGrade, Severity>> = {
  unreadable: 'error',
  invalid: 'warning',
  spelling: 'note',
  encoding: 'note',
}

/**
 * Reads a package URL of a manifest. A text from which no package can be told is an error. One that leaves no doubt is
 * read: with a warning where the standard forbids it, because tools that go by the letter would refuse it, and with a
 * note where it is only not the canonical form, as `pkg:github/NVIDIA/Megatron-LM`.
 */
export function purlProblem(text: string): PurlProblem | null {
  const reading = readPurl(text)
  const worst = GRADES.flatMap((grade) => reading.defects.find((one) => one.grade === grade) ?? [])[0]
  if (worst === undefined) return unknownType(text, reading.purl?.type ?? null)
  const meant = reading.canonical === text ? null : reading.canonical
  return {
    severity: SEVERITIES[worst.grade],
    message: message(`manifest.purl.${worst.rule}`, parameters(text, worst)),
    help: helpFor(worst, meant),
    meant,
  }
}

/** A type that nobody registered is allowed; one that is a slip away from a registered type is most likely that one. */
function unknownType(text: string, type: string | null): PurlProblem | null {
  if (type === null || Object.hasOwn(TYPE_RULES, type)) return null
  const word = nearest(type, Object.keys(TYPE_RULES))
  if (word === null) return null
  const meant = readPurl(`pkg:${word}${text.slice(text.indexOf('/'))}`).canonical
  if (meant === null) return null
  return {
    severity: 'warning',
    message: message('manifest.purl.unknown-type', { found: show(text), part: type }),
    help: message('manifest.purl.write', { meant: show(meant) }),
    meant,
  }
}

function parameters(text: string, { found }: PurlDefect): Message['parameters'] {
  const type = /^pkg:\/*([^/?#@]+)/i.exec(text)?.[1]?.toLowerCase() ?? ''
  return { found: show(text), part: show(found), type: show(type) }
}

function helpFor({ rule, grade }: PurlDefect, meant: string | null): Message {
  if (meant !== null) return message('manifest.purl.write', { meant: show(meant) })
  return rule === 'namespace-required' && grade === 'invalid'
    ? message('manifest.purl.owner')
    : message('manifest.purl.example')
}
