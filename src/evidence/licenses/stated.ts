import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'

/** A licence named in running text. */
export interface StatedLicense {
  readonly name: string
  readonly start: number
  readonly end: number
}

const APACHE_HEADER =
  /Licensed under the (Apache License,? Version 2\.0)|http:\/\/www\.apache\.org\/licenses\/LICENSE-2\.0/i
const SPDX_TAG = /SPDX-License-Identifier:[ \t]*([^\s*#<>"'][^\r\n*<>"']{0,200})/
/** Leads after which a licence is named; the name itself is read word by word from what follows. */
const LEADS =
  /\b(?:licen[sc]ed|distributed|released|available|provided|published|code) (?:\w+ ){0,2}under |\bunder (?=(?:the |an? )?[\w. -]{2,40} licen[sc]e)|^[\s#*/;-]{0,20}licen[sc]e ?: ?/gim
const NAME_LENGTH = 120
/** Where a notice may name its licence; what follows is somebody's text. */
const LOOKED_AT = 4000

/** The SPDX expression after a tag, trimmed of comment ends. */
export function spdxTag(text: string): StatedLicense | null {
  const match = SPDX_TAG.exec(text)
  if (match === null) return null
  const name = (match[1] as string).replace(/\s*(?:--|\*\/|-->|\{#).*$/, '').trim()
  const start = match.index + match[0].indexOf(match[1] as string)
  return name === '' ? null : { name, start, end: start + name.length }
}

/** The notice that the Apache licence asks to put on files. */
export function apacheHeader(text: string): StatedLicense | null {
  const match = APACHE_HEADER.exec(text.slice(0, LOOKED_AT))
  return match === null
    ? null
    : { name: 'Apache-2.0', start: match.index, end: match.index + match[0].length }
}

/** The licence a notice names: a tag, the Apache header, "License: MIT", "licensed under the MIT License". */
export function statedLicense(text: string): StatedLicense | null {
  const tag = spdxTag(text)
  if (tag !== null) return tag
  const head = text.slice(0, LOOKED_AT)
  const apache = APACHE_HEADER.exec(head)
  if (apache !== null)
    return { name: 'Apache-2.0', start: apache.index, end: apache.index + apache[0].length }
  for (const match of head.matchAll(LEADS)) {
    const start = match.index + match[0].length
    const name = recognised(head.slice(start, start + NAME_LENGTH))
    if (name !== null) return { name, start: match.index, end: start }
  }
  return null
}

/** The longest beginning of a phrase that names a licence. */
function recognised(phrase: string): string | null {
  const words = phrase
    .replace(/[\s#*/]+/g, ' ')
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
