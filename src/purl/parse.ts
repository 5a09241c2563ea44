import { withoutEndSlashes, written } from './build.js'
import { decodePart, encodeStrayPercents, unencodedIn, wellFormed } from './encoding.js'
import { normalisePurl, typeDefect } from './normalise.js'
import { type DefectGrade, defect, type Purl, type PurlDefect, type PurlRule } from './purl.js'
import { rulesOf } from './type-rules.js'

/** What a text that may be a package URL says, and every rule it does not keep. */
export interface PurlReading {
  /** `null` when a defect is `unreadable`. */
  readonly purl: Purl | null
  /** In the order of the text from right to left, as the standard parses. */
  readonly defects: readonly PurlDefect[]
  /** The canonical form, also of an unreadable text when only one form can be meant. */
  readonly canonical: string | null
}

/**
 * Takes a package URL apart by "How to parse a PURL", normalises it by its type, and names what is not as the standard
 * wants it. Texts with only one possible reading are read; `defects` tells them from conforming ones.
 */
export function readPurl(text: string): PurlReading {
  const reader = new Reader()
  const purl = reader.read(wellFormed(text))
  const unreadable = reader.defects.some(({ grade }) => grade === 'unreadable')
  if (purl !== null && !unreadable) {
    const canonical = written(purl)
    const told = reader.defects.some(({ grade }) => grade !== 'encoding')
    if (canonical !== text && !told) reader.add('canonical', 'encoding', text)
    return { purl, defects: reader.defects, canonical }
  }
  return { purl: null, defects: reader.defects, canonical: meant(text, reader.defects) }
}

/** The parts of a package URL that has one reading, `null` of any other text. */
export function parsePurl(text: string): Purl | null {
  let purl = parsed.get(text)
  if (purl === undefined) {
    purl = readPurl(text).purl
    if (parsed.size >= REMEMBERED) parsed.clear()
    parsed.set(text, purl)
  }
  return purl
}

/** A declaration is laid beside every part, so the same few package URLs are asked for again and again. */
const parsed = new Map<string, Purl | null>()
const REMEMBERED = 4096

/** True when the text conforms to the standard, canonical or not. */
export function isConforming(reading: PurlReading): boolean {
  return reading.defects.every(({ grade }) => grade === 'spelling' || grade === 'encoding')
}

/** A stray percent sign can only stand for itself; no other unreadable text has one correction. */
function meant(text: string, defects: readonly PurlDefect[]): string | null {
  if (!defects.some(({ rule }) => rule === 'percent')) return null
  const repaired = encodeStrayPercents(text)
  return repaired === text ? null : readPurl(repaired).canonical
}

class Reader {
  readonly defects: PurlDefect[] = []

  add(rule: PurlRule, grade: DefectGrade, found: string): void {
    this.defects.push(defect(rule, grade, found))
  }

  read(text: string): Purl | null {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    const blank = /[\u0000-\u0020\u007f]/.exec(text)
    if (blank !== null) return this.#stop('blank', text)
    const hash = text.lastIndexOf('#')
    const subpath = hash === -1 ? null : this.#subpath(text.slice(hash + 1))
    const beforeHash = hash === -1 ? text : text.slice(0, hash)
    const question = beforeHash.lastIndexOf('?')
    const qualifiers = question === -1 ? {} : this.#qualifiers(beforeHash.slice(question + 1))
    const main = question === -1 ? beforeHash : beforeHash.slice(0, question)
    const colon = main.indexOf(':')
    if (colon === -1 || main.slice(0, colon).toLowerCase() !== 'pkg') return this.#stop('scheme', main)
    if (!main.startsWith('pkg')) this.add('type-case', 'spelling', main.slice(0, colon))
    const after = main.slice(colon + 1)
    const rest = after.replace(/^\/+/, '')
    if (rest !== after) this.add('slashes', 'spelling', after.slice(0, after.length - rest.length))
    const slash = rest.indexOf('/')
    if (slash === -1) return this.#stop('type-missing', rest)
    const type = rest.slice(0, slash)
    if (!/^[A-Za-z][A-Za-z0-9.-]*$/.test(type)) return this.#stop('type-form', type)
    if (type !== type.toLowerCase()) this.add('type-case', 'spelling', type)
    const purl = this.#path(type.toLowerCase(), rest.slice(slash + 1))
    return purl === null ? null : this.#normalised({ ...purl, qualifiers, subpath })
  }

  #stop(rule: PurlRule, found: string): null {
    this.add(rule, 'unreadable', found)
    return null
  }

  #path(type: string, path: string): Pick<Purl, 'type' | 'namespace' | 'name' | 'version'> | null {
    const at = versionSign(path)
    const names = at === -1 ? withoutEndSlashes(path) : path.slice(0, at)
    if (at !== -1 && names.endsWith('/')) return this.#stop('name-missing', path)
    const segments = names.split('/')
    const kept = segments.filter((segment) => segment !== '')
    if (kept.length === 0) return this.#stop('name-missing', path)
    if (kept.length < segments.length || (at === -1 && names !== path))
      this.add('canonical', 'encoding', path)
    const group = kept.some((segment) => segment.includes('*'))
    for (const segment of kept) this.#encoded(segment, group ? '*' : '')
    const decoded = kept.map((segment) => this.#decoded(segment))
    const count = rulesOf(type).pathName === true ? Math.min(1, decoded.length - 1) : decoded.length - 1
    const namespace = decoded.slice(0, count)
    const slashed = namespace.find((segment) => segment.includes('/'))
    if (slashed !== undefined) return this.#stop('segment-slash', slashed)
    const version = at === -1 ? '' : path.slice(at + 1)
    this.#encoded(version, '')
    return {
      type,
      namespace: namespace.join('/') || null,
      name: decoded.slice(count).join('/'),
      version: this.#decoded(version) || null,
    }
  }

  #qualifiers(text: string): Readonly<Record<string, string>> {
    const out: Record<string, string> = Object.create(null)
    for (const pair of text.split('&')) {
      if (pair === '') continue
      const equals = pair.indexOf('=')
      if (equals === -1) {
        this.add('qualifier-form', 'unreadable', pair)
        continue
      }
      const written = pair.slice(0, equals)
      const key = written.toLowerCase()
      if (!/^[a-z][a-z0-9._-]*$/.test(key)) {
        this.add('qualifier-key', 'unreadable', written)
        continue
      }
      if (key !== written) this.add('qualifier-case', 'invalid', written)
      const value = this.#decoded(pair.slice(equals + 1))
      if (value === '') continue
      if (out[key] !== undefined) this.add('qualifier-repeated', 'unreadable', key)
      out[key] = value
    }
    return out
  }

  #subpath(text: string): string | null {
    const kept: string[] = []
    for (const segment of text.split('/')) {
      const decoded = this.#decoded(segment)
      if (decoded === '' || decoded === '.' || decoded === '..') continue
      this.#encoded(segment, '')
      if (decoded.includes('/')) this.add('segment-slash', 'unreadable', decoded)
      kept.push(decoded)
    }
    return kept.join('/') || null
  }

  #decoded(text: string): string {
    const decoded = decodePart(text)
    if (decoded === null) this.add('percent', 'unreadable', text)
    return decoded ?? text
  }

  #encoded(text: string, separators: string): void {
    const sign = unencodedIn(text, separators)
    if (sign !== null) this.add('unencoded', 'invalid', sign)
  }

  #normalised(purl: Purl): Purl | null {
    const normal = normalisePurl(purl)
    for (const part of ['namespace', 'name', 'version'] as const) {
      if (normal[part] !== purl[part]) this.add('type-spelling', 'spelling', purl[part] ?? '')
    }
    const wrong = typeDefect(normal)
    if (wrong !== null) this.defects.push(wrong)
    return wrong?.grade === 'unreadable' ? null : normal
  }
}

/**
 * Where the version begins: the last `@`, unless it is the only one and opens the scope of an npm package
 * (`@scope/name`), where the standard wants `%40` but many write the sign itself.
 */
function versionSign(path: string): number {
  const at = path.lastIndexOf('@')
  return at === 0 && /^@[^/]+\/[^/]/.test(path) ? -1 : at
}
