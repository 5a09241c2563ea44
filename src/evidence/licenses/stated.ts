import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'

/** A licence named in running text. */
export interface StatedLicense {
  readonly name: string
  /** SPDX id or expression, `null` when the name is none that is known. */
  readonly id: string | null
  readonly start: number
  readonly end: number
}

const APACHE_HEADER =
  /Licensed under the (Apache License,? Version 2\.0)|https?:\/\/www\.apache\.org\/licenses\/LICENSE-2\.0/i
const SPDX_TAG = /SPDX-License-Identifier:[ \t]*([^\s*#<>"'][^\r\n*<>"']{0,200})/
/** GNU notices name the version and say whether a later one will do. */
const GNU_NOTICE =
  /\bGNU\s+(Lesser\s+|Library\s+|Affero\s+)?General\s+Public\s+License\b[^;]{0,140}?\b(?:version|v)\s*(\d)(?:\.(\d))?([^;]{0,90}?\b(?:any\s+later|or\s+later|or\s+newer)\b)?/i
/** Leads after which a licence is named; the name itself is read word by word from what follows. */
const LEADS =
  /\b(?:licen[sc]ed|distributed|released|available|provided|published|code) (?:\w+ ){0,2}under |\bunder (?=(?:the |an? )?[\w. -]{2,40} licen[sc]e)|^[\s#*/;-]{0,20}licen[sc]e ?: ?/gim
const NAME_LENGTH = 160
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
  for (const match of head.matchAll(LEADS)) {
    const start = match.index + match[0].length
    const name = recognised(head.slice(start, start + NAME_LENGTH))
    if (name !== null) return { name, id: idOf(name), start: match.index, end: start }
  }
  return gnuNotice(head)
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

const CHOICE =
  /\b(?:dual[- ]licen[sc]ed|licen[sc]ed)\s+under\s+(?:the\s+terms\s+of\s+)?(?:either\s+(?:of\s+)?)?(?:the\s+)?([^.;]{3,90}?)\s*(?:,?\s+or\s+|\s*\/\s*)(?:the\s+)?([^.;]{3,90}?)(?:,?\s+at\s+your\s+(?:option|choice)|[.;\n]|$)/gi

/** "Licensed under either of A or B at your option": the text itself says that one may choose. */
function statedChoice(head: string): StatedLicense | null {
  if (!/\bor\b|\//i.test(head)) return null
  for (const match of head.matchAll(CHOICE)) {
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
  return canonicalExpression(name) ?? licenseByName(name)
}

/** The longest beginning of a phrase that names a licence. */
function recognised(phrase: string): string | null {
  const words = phrase
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
      (length === 1 && /[-\d]/.test(name) && canonicalExpression(name) !== null)
    )
      return name
  }
  return null
}
