import { encodePart } from './encoding.js'
import { isGroup, normalisePurl, typeDefect } from './normalise.js'
import { defect, type Purl, type PurlDefect } from './purl.js'
import { rulesOf } from './type-rules.js'

/** Parts to build from; what is left out is empty. */
export type PurlParts = Pick<Purl, 'type' | 'name'> & Partial<Purl>

/** Parts that make no package URL. */
export class PurlError extends Error {
  readonly defect: PurlDefect

  constructor(found: PurlDefect) {
    super(`package URL: ${found.rule} (${found.found})`)
    this.name = 'PurlError'
    this.defect = found
  }
}

const TYPE = /^[a-z][a-z0-9.-]*$/
const KEY = /^[a-z][a-z0-9._-]*$/

/**
 * The canonical package URL of decoded parts ("How to build a PURL"), normalised by the rules of the type.
 *
 * @throws PurlError when the parts break a rule of the standard or of the type.
 */
export function buildPurl(parts: PurlParts): string {
  const purl = completed(parts)
  const wrong = partsDefect(purl)
  if (wrong !== null) throw new PurlError(wrong)
  return written(normalisePurl(purl))
}

/** As `buildPurl`, `null` in place of the exception. */
export function tryBuildPurl(parts: PurlParts): string | null {
  const purl = completed(parts)
  return partsDefect(purl) === null ? written(normalisePurl(purl)) : null
}

function completed(parts: PurlParts): Purl {
  return {
    type: parts.type.toLowerCase(),
    namespace: segments(parts.namespace ?? '').join('/') || null,
    name: withoutEndSlashes(parts.name.replace(/^\/+/, '')),
    version: parts.version || null,
    qualifiers: Object.fromEntries(
      Object.entries(parts.qualifiers ?? {}).filter(([, value]) => value !== ''),
    ),
    subpath:
      segments(parts.subpath ?? '')
        .filter((one) => one !== '.' && one !== '..')
        .join('/') || null,
  }
}

function partsDefect(purl: Purl): PurlDefect | null {
  if (purl.type === '') return defect('type-missing', 'unreadable', purl.name)
  if (!TYPE.test(purl.type)) return defect('type-form', 'unreadable', purl.type)
  const keys = Object.keys(purl.qualifiers)
  const key = keys.find((one) => !KEY.test(one.toLowerCase()))
  if (key !== undefined) return defect('qualifier-key', 'unreadable', key)
  const repeated = keys.find(
    (one, at) => keys.findIndex((other) => other.toLowerCase() === one.toLowerCase()) < at,
  )
  if (repeated !== undefined) return defect('qualifier-repeated', 'unreadable', repeated)
  const wrong = typeDefect(normalisePurl(purl))
  return wrong?.grade === 'unreadable' ? wrong : null
}

/** The text of parts that are normalised already. */
export function written(purl: Purl): string {
  const { type, namespace, name, version, qualifiers, subpath } = purl
  const star = (text: string): string => (isGroup(purl) ? text.replaceAll('%2A', '*') : text)
  const path = (text: string): string => text.split('/').map(encodePart).join('/')
  const pairs = Object.entries(qualifiers)
    .map(([key, value]) => [key.toLowerCase(), encodePart(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='))
  return [
    `pkg:${type}/`,
    namespace === null ? '' : `${star(path(namespace))}/`,
    star(rulesOf(type).pathName === true ? path(name) : encodePart(name)),
    version === null ? '' : `@${encodePart(version)}`,
    pairs.length === 0 ? '' : `?${pairs.join('&')}`,
    subpath === null ? '' : `#${path(subpath)}`,
  ].join('')
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** The text without slashes at its end; a loop, because a pattern for it is not linear on hostile text. */
export function withoutEndSlashes(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '/') end--
  return text.slice(0, end)
}
