import { canonicalExpression } from '../../licenses/expression.js'
import { licenseByName } from '../../licenses/names.js'
import { knownHolders, knownProject } from './known-projects.js'
import { statedLicense } from './stated.js'

/** Somebody whose code a comment says this code is from, or whose copyright line it carries. */
export interface CodeOrigin {
  /** `owner/repo` of GitHub, `huggingface.co/owner/name`, or the name of the holder. */
  readonly upstream: string
  readonly license: string | null
  readonly start: number
  readonly end: number
}

const LINES = 40
const FOLLOWING_LINES = 6
const MAY_NAME_ORIGIN =
  /copyright|adapted|adopted|copied|modified|based on|taken|borrowed|ported|forked|derived|portions/i
/** Without one of these nothing is taken from anywhere: most heads hold a copyright line alone. */
const TAKEN_WORDS =
  /adapted|adopted|copied|borrowed|taken|ported|derived|fork|modified|extracted|based on|portion/i

const TAKEN_FROM =
  /\b(?:adapted|adopted|copied|borrowed|taken|ported|derived|forked|modified|extracted)(?: and (?:adapted|modified|simplified|refactored))?(?: the code)? from\b|\bmodified version of\b|\bfork of\b|\bportions? from\b|\b(?:code|implementation|file|script|module|model|work)\b[^.\n]{0,40}\bbased on\b|^[^\p{L}\n]*based on\b/gimu
const GITHUB_URL =
  /(?:(?<![\w.])github\.com\/|raw\.githubusercontent\.com\/|git@github\.com:)([A-Za-z0-9][\w-]{0,38})\/([A-Za-z0-9_][\w.-]{0,99})/gi
const HUB_URL = /huggingface\.co\/([A-Za-z0-9][\w-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})/gi
/** `owner/repo` or `owner@repo` right after the verb or at the start of a list item. */
const PLAIN_REPOSITORY =
  /^[\s#*/"'-]*(?:the )?([A-Za-z0-9][\w-]{1,38})[/@]([A-Za-z0-9][\w.-]{1,99})(?=[\s:,.)]|$)/
const NOT_AN_OWNER =
  /^(?:and|or|the|he|she|src|lib|libs|utils?|tests?|examples?|docs?|scripts?|models?|modules?|tools?|data|datasets?|train|training|eval|input|output|encoder|decoder|config|configs|docs|spaces|papers|blog|learn|collections|orgs|features|topics|settings|about)$/i
const FILE_NAME = /\.(?:py|md|txt|json|ya?ml|ipynb|c|h|cpp|cu|js|ts|sh|rst)$/i

/**
 * Origins named in the head of a source file: copyright lines of well-known other parties, and comments that say the
 * code was taken from a repository. Prose without a repository or known project gives nothing.
 */
export function readOrigins(head: string): readonly CodeOrigin[] {
  const text = firstLines(head)
  if (!MAY_NAME_ORIGIN.test(text)) return []
  const found = new Map<string, CodeOrigin>()
  for (const origin of [...(TAKEN_WORDS.test(text) ? takenFrom(text) : []), ...copyrights(text)]) {
    const key = origin.upstream.toLowerCase()
    if (!found.has(key)) found.set(key, origin)
  }
  return [...found.values()]
}

function* takenFrom(text: string): Iterable<CodeOrigin> {
  for (const verb of text.matchAll(TAKEN_FROM)) {
    if (inStringLiteral(text, verb.index)) continue
    const license = licenseNear(text, verb.index)
    // "The model based on vLLM" is about what a program uses; only a link makes it an origin.
    const linksOnly = /^model\b/i.test(verb[0])
    yield* named(text, verb.index + verb[0].length, verb.index, { license, linksOnly })
  }
}

/** A message of the program is no comment; a docstring opens with three quotes. */
function inStringLiteral(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^\s*[rRfFbB]?(?:"(?!"")|'(?!''))|[=(,]\s*[rRfFbB]?["']/.test(before)
}

/** What stands behind the verb: on its line, and in the list below it. */
function* named(text: string, start: number, verb: number, options: NamedOptions): Iterable<CodeOrigin> {
  let at = start
  let any = false
  for (let number = 0; number < FOLLOWING_LINES && at < text.length; number++) {
    const lineEnd = endOfLine(text, at)
    const line = text.slice(at, lineEnd)
    if (number > 0 && /^[\s#*/"']*$/.test(line)) return
    const linked = links(line, at)
    // Names count on the verb's own line and in lists: in a sentence below they are what the code is for.
    const plain = linked.length > 0 || options.linksOnly ? null : plainOrigin(line, number === 0)
    const origins = plain === null ? linked : [{ upstream: plain, end: at + Math.min(line.length, 80) }]
    for (const { upstream, end } of origins) {
      yield { upstream, license: lineLicense(line) ?? options.license, start: number === 0 ? verb : at, end }
    }
    if (origins.length > 0) any = true
    else if (number > 0 && (any || !/^[\s#*/]*-\s/.test(line))) return
    at = lineEnd + 1
  }
}

interface NamedOptions {
  readonly license: string | null
  readonly linksOnly: boolean
}

function links(line: string, offset: number): readonly { upstream: string; end: number }[] {
  const found: { upstream: string; end: number }[] = []
  for (const match of line.matchAll(GITHUB_URL)) {
    const repository = (match[2] as string).replace(/\.git$|\.+$/g, '')
    if (NOT_AN_OWNER.test(match[1] as string) || repository === '') continue
    found.push({ upstream: `${match[1]}/${repository}`, end: offset + match.index + match[0].length })
  }
  for (const match of line.matchAll(HUB_URL)) {
    if (NOT_AN_OWNER.test(match[1] as string)) continue
    const upstream = `huggingface.co/${match[1]}/${(match[2] as string).replace(/\.+$/, '')}`
    found.push({ upstream, end: offset + match.index + match[0].length })
  }
  return found
}

function plainOrigin(line: string, sameLine: boolean): string | null {
  const plain = PLAIN_REPOSITORY.exec(line)
  if (plain !== null) {
    const owner = plain[1] as string
    const repository = (plain[2] as string).replace(/\.+$/, '')
    return NOT_AN_OWNER.test(owner) || FILE_NAME.test(repository) ? null : `${owner}/${repository}`
  }
  return sameLine ? projectIn(line) : null
}

/** A project of the table named soon after the verb: `transformers.models.bart`, `EleutherAI's GPT-NeoX library`. */
function projectIn(line: string): string | null {
  const words = line.slice(0, 80).match(/[A-Za-z][\w.-]*/g) ?? []
  for (const word of words.slice(0, 6)) {
    const project = knownProject(word.replace(/[.]+$/, ''))
    if (project !== null) return project
  }
  return null
}

function* copyrights(text: string): Iterable<CodeOrigin> {
  for (const match of text.matchAll(
    /^[ \t#*/;"'.<!-]{0,20}(?:portions )?copyright\b(?![ \t]*[=:,])(.{3,200})$/gim,
  )) {
    if (/\b(?:notice|holder|owner|license|law)s?\b/i.test(match[1] as string)) continue
    const start = match.index + match[0].search(/\S/)
    for (const upstream of knownHolders(match[1] as string)) {
      yield { upstream, license: null, start, end: match.index + match[0].length }
    }
  }
}

/** A licence in brackets at the end of the line: `https://github.com/a/b (Apache-2.0)`. */
function lineLicense(line: string): string | null {
  for (const match of line.matchAll(/\(([A-Za-z][\w .+-]{1,40})\)/g)) {
    const id = idOf(match[1] as string)
    if (id !== null) return id
  }
  const under = /\bunder (?:the )?([\w .+-]{2,40}?) licen[sc]e/i.exec(line)
  return under === null ? null : idOf(under[1] as string)
}

function licenseNear(text: string, at: number): string | null {
  let end = at
  for (let number = 0; number < 4; number++) end = endOfLine(text, end) + 1
  const stated = statedLicense(text.slice(at, end))
  return stated === null ? null : idOf(stated.name)
}

function idOf(name: string): string | null {
  const trimmed = name.trim()
  return licenseByName(trimmed) ?? (/\d|^MIT$|^ISC$/.test(trimmed) ? canonicalExpression(trimmed) : null)
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function firstLines(head: string): string {
  let at = -1
  for (let line = 0; line < LINES; line++) {
    at = head.indexOf('\n', at + 1)
    if (at === -1) return head
  }
  return head.slice(0, at)
}
