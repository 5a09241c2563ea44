import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import { aiLicenseNamed } from './ai-licenses.js'

/** A licence named in running text. */
export interface StatedLicense {
  readonly name: string
  /** SPDX id or expression, `null` when the name is none that is known. */
  readonly id: string | null
  readonly start: number
  readonly end: number
  /** What the clause around the name says it is for, `null` when it says nothing. */
  readonly subject?: 'code' | 'weights' | 'data' | null
}

const APACHE_HEADER =
  /Licensed under the (Apache License,? Version 2\.0)|https?:\/\/www\.apache\.org\/licenses\/LICENSE-2\.0/i
const SPDX_TAG = /SPDX-License-Identifier:[ \t]*([^\s*#<>"'][^\r\n*<>"']{0,200})/
/** GNU notices name the version and say whether a later one will do. */
const GNU_NOTICE =
  /\bGNU\s+(Lesser\s+|Library\s+|Affero\s+)?General\s+Public\s+License\b[^;]{0,140}?\b(?:version|v)\s*(\d)(?:\.(\d))?([^;]{0,90}?\b(?:any\s+later|or\s+later|or\s+newer)\b)?/i
/** Leads after which a licence is named; the name itself is read word by word from what follows. */
const LEADS =
  /\b(?:licen[sc]ed|distributed|released|available|provided|published|code) (?:\w+ ){0,2}under |\bunder (?=(?:the |an? )?[\w. -]{2,80} licen[sc]e|(?:the )?\(?(?:CC0|CC[- ]BY|MIT|Apache|[AL]?GPL|BSD|MPL)\b)|^[\s#*/;-]{0,20}licen[sc]e ?: ?/gim
/** Deeds and legal codes of Creative Commons, by address. */
const COMMONS_DEED =
  /\bcreativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)|publicdomain\/(zero)\/(1\.0))/i
const NAME_LENGTH = 300
/** Where a notice may name its licence; what follows is somebody's text. */
const LOOKED_AT = 4000

/** The SPDX expression after a tag, trimmed of comment ends. */
export function spdxTag(text: string): StatedLicense | null {
  const match = SPDX_TAG.exec(text)
  if (match === null) return null
  const name = (match[1] as string).replace(/\s*(?:--|\*\/|-->|\{#).*$/, '').trim()
  const start = match.index + match[0].indexOf(match[1] as string)
  return name === '' ? null : { name, id: idOf(name), start, end: start + name.length }
}

/** The licence a notice names: a tag, the Apache header, a GNU notice, "License: MIT", "licensed under the MIT License". */
export function statedLicense(text: string): StatedLicense | null {
  const tag = spdxTag(text)
  if (tag !== null) return tag
  const head = text.slice(0, LOOKED_AT)
  const choice = statedChoice(head)
  if (choice !== null) return choice
  const apache = APACHE_HEADER.exec(head)
  if (apache !== null) {
    const { index } = apache
    return { name: 'Apache-2.0', id: 'Apache-2.0', start: index, end: index + apache[0].length }
  }
  return namedAfterLeads(head)[0] ?? gnuNotice(head) ?? commonsDeed(head)
}

/**
 * Every licence that a notice names with what it is for, when it names several: "code under MIT, weights under the Llama
 * 3.1 Community License". Otherwise what {@link statedLicense} gives.
 */
export function statedLicenses(text: string): readonly StatedLicense[] {
  const named = namedAfterLeads(text.slice(0, LOOKED_AT))
  const subjects = new Set(named.map(({ subject }) => subject))
  if (named.length > 1 && subjects.size === named.length && !subjects.has(null)) return named
  const one = statedLicense(text)
  return one === null ? [] : [one]
}

/** Licences behind a lead, each id once. */
function namedAfterLeads(head: string): StatedLicense[] {
  const found: StatedLicense[] = []
  let clause = 0
  for (const match of head.matchAll(LEADS)) {
    const start = match.index + match[0].length
    const name = recognised(head.slice(start, start + NAME_LENGTH))
    if (name === null) continue
    const id = idOf(name)
    if (found.every((one) => one.id !== id))
      found.push({ name, id, start: match.index, end: start, subject: subjectOf(head.slice(clause, start)) })
    clause = start
  }
  return found
}

/** What the words before a name say it is for, the last of them first. */
function subjectOf(words: string): 'code' | 'weights' | 'data' | null {
  const last = [
    ...words.matchAll(
      /\b(code|software|scripts?)\b|\b(weights?|models?|checkpoints?)\b|\b(data(?:sets?)?|corpus)\b/gi,
    ),
  ].at(-1)
  if (last === undefined) return null
  if (last[1] !== undefined) return 'code'
  return last[2] === undefined ? 'data' : 'weights'
}

function commonsDeed(head: string): StatedLicense | null {
  const match = COMMONS_DEED.exec(head)
  if (match === null) return null
  const id = canonicalExpression(
    match[3] === undefined ? `CC-${(match[1] as string).toUpperCase()}-${match[2]}` : 'CC0-1.0',
  )
  return id === null ? null : { name: match[0], id, start: match.index, end: match.index + match[0].length }
}

function gnuNotice(head: string): StatedLicense | null {
  const match = GNU_NOTICE.exec(head)
  if (match === null) return null
  const [whole, family = '', major, minor = '0', later] = match
  const prefix = /lesser|library/i.test(family) ? 'LGPL' : /affero/i.test(family) ? 'AGPL' : 'GPL'
  const id = canonicalExpression(
    `${prefix}-${major as string}.${minor}-${later === undefined ? 'only' : 'or-later'}`,
  )
  return id === null
    ? null
    : { name: whole.replace(/\s+/g, ' '), id, start: match.index, end: match.index + whole.length }
}

const PHRASE = String.raw`((?:[^.;]|\.(?=\d)){3,90}?)`
const BOTH = String.raw`(?:the\s+terms\s+of\s+)?(?:either\s+(?:of\s+)?|both\s+)?(?:the\s+)?${PHRASE}`
const CHOICE_ENDS = String.raw`(?:the\s+)?${PHRASE}(?:,?\s+at\s+your\s+(?:option|choice)|\.(?!\d)|[;\n]|$)`
/** Who licenses twice lets one choose, also where an "and" stands between the two. */
const CHOICES = [
  new RegExp(String.raw`\blicen[sc]ed\s+under\s+${BOTH}\s*(?:,?\s+or\s+|\s*\/\s*)${CHOICE_ENDS}`, 'gi'),
  new RegExp(String.raw`\bdual[- ]licen[sc]ed\s+under\s+${BOTH}\s+(?:and|&)\s+${CHOICE_ENDS}`, 'gi'),
]

/** "Licensed under either of A or B at your option": the text itself says that one may choose. */
function statedChoice(head: string): StatedLicense | null {
  if (!/\bor\b|\/|\bdual[- ]licen/i.test(head)) return null
  for (const match of CHOICES.flatMap((pattern) => [...head.matchAll(pattern)])) {
    const ids = [match[1], match[2]].map((name) => choiceName(name as string))
    if (ids.some((id) => id === null)) continue
    const id = canonicalExpression(ids.join(' OR '))
    if (id === null) continue
    return {
      name: match[0].replace(/\s+/g, ' ').trim(),
      id,
      start: match.index,
      end: match.index + match[0].length,
    }
  }
  return null
}

function choiceName(phrase: string): string | null {
  const plain = phrase
    .replace(/\(?<?\bhttps?:\/\/\S+|\(?\[?LICENSE[-.\w]*\]?(?:\([^)]*\))?/g, ' ')
    .replace(/[[\]*_`()\s]+/g, ' ')
    .replace(/^(?:the )?(?:terms of )?(?:the )?/i, '')
    .trim()
  return licenseByName(plain) ?? (/^[A-Za-z]+-?[\d.]*[\w.-]*$/.test(plain) ? idOf(plain) : null)
}

function idOf(name: string): string | null {
  return canonicalExpression(name) ?? licenseByName(name) ?? aiLicenseNamed(name)
}

/** The longest beginning of a phrase that names a licence. */
function recognised(phrase: string): string | null {
  const words = phrase
    .replace(/<[^<>]*>?|\]\([^()\s]*\)?/g, ' ')
    .replace(/[\s#*/[\]]+/g, ' ')
    .replace(/^(?:the |an? )?(?:terms of (?:the )?)?/i, '')
    .split(' ')
    .slice(0, 9)
  for (let length = words.length; length > 0; length--) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/[.,;:]+$/, '')
    if (
      licenseByName(name) !== null ||
      (length > 2 && aiLicenseNamed(name) !== null) ||
      (length === 1 && /[-\d]/.test(name) && canonicalExpression(name) !== null)
    )
      return name
  }
  return null
}
