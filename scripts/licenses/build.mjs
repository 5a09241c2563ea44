// Builds src/evidence/licenses/templates.data.ts from the SPDX licence list and texts of AI model licences.
//
//   node scripts/licenses/build.mjs [--spdx FOLDER] [--texts FOLDER]
//
// --spdx: a checkout of github:spdx/license-list-XML (texts with their optional and variable parts); --texts: AI model
// licences as `<name>.LICENSE` (ScanCode LicenseDB's `docs`, CC-BY-4.0, and texts of model repositories). What is not
// given is carried over from the present file. Only short hashes of words are kept, never a text.
// Needs a compiled build, so that both sides cut words alike.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordHash } from '../../build/evidence/licenses/fingerprint.js'
import { matchTemplate, prepare } from '../../build/evidence/licenses/match-template.js'
import { licenseWords } from '../../build/evidence/licenses/words.js'
import { pack, unpackRows } from './pack.mjs'
import { readLicenseXml } from './read-xml.mjs'
import { AI_TEXTS, COMMON } from './selection.mjs'

const target = new URL('../../src/evidence/licenses/templates.data.ts', import.meta.url)
const spdxTexts = new URL('../../node_modules/spdx-license-list/licenses/', import.meta.url)
const option = (name) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? null : process.argv[at + 1]
}
const xml = option('--spdx')
const texts = option('--texts')

/** Id to hashes of whole texts. */
const hashes = new Map()
/** `{ id, kind, tokens }`; a token is a word hash, or a mark `{ open, pattern }`. */
const rows = []

const before = existsSync(target) ? present() : { hashes: new Map(), rows: [] }
const isOurs = (id) => id.startsWith('LicenseRef-')
if (xml === null) carryOver((id) => !isOurs(id))
else addSpdx(join(xml, 'src'))
if (texts === null) carryOver(isOurs)
else {
  for (const [id, names] of Object.entries(AI_TEXTS)) addTexts(id, names)
  if (xml !== null) addCuratedForms(texts)
}

const packed = pack(rows)
const content = `// Made by scripts/licenses/build.mjs; not edited by hand.

/** Licence id and hashes of its normalised words, one licence a line. */
export const TEXT_HASHES = \`${[...hashes].map(([id, own]) => [id, ...own].join(' ')).join('\n')}\`

/** Packed templates, see templates.ts. */
export const TEMPLATES =
  '${packed.toString('base64')}'
`
writeFileSync(target, content)
console.log(`${rows.length} templates, ${hashes.size} licences with hashes, ${content.length} bytes`)

function addSpdx(folder) {
  const licenses = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => readLicenseXml(readFileSync(join(folder, name), 'utf8')))
  const exceptions = new Map()
  for (const name of readdirSync(join(folder, 'exceptions'))) {
    const one = readLicenseXml(readFileSync(join(folder, 'exceptions', name), 'utf8'))
    exceptions.set(one.id, one)
  }
  // Where several ids share a text the first one keeps it: ids in use before rare ones, current before former spellings.
  const rank = ({ id, deprecated }) => (deprecated ? 2 : COMMON.has(id) ? 0 : 1)
  licenses.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  for (const { id, deprecated, text, header } of licenses) {
    // Former ids of an exception's combination are told as licence WITH exception.
    if (deprecated && (/^(?:A|L)?GPL|^GFDL/.test(id) || exceptions.has(id))) continue
    addHash(id, text.plain)
    const other = new URL(`${id}.json`, spdxTexts)
    if (existsSync(other)) addHash(id, JSON.parse(readFileSync(other, 'utf8')).licenseText)
    if (deprecated) continue
    const row = { id, kind: 'text', tokens: tokensOf(withNotices(text)) }
    rows.push(row)
    if (existsSync(other)) addForm(row, JSON.parse(readFileSync(other, 'utf8')).licenseText)
    if (header !== null) rows.push({ id, kind: 'header', tokens: tokensOf(header) })
  }
  for (const { id, deprecated, text } of exceptions.values()) {
    if (!deprecated) rows.push({ id, kind: 'exception', tokens: tokensOf(text) })
  }
}

/** One licence may be filed in several forms; the first is the template, each is known by its hash. */
function addTexts(id, names) {
  for (const [index, name] of [names].flat().entries()) {
    const path = join(texts, `${name}.LICENSE`)
    if (!existsSync(path)) {
      console.log(`carried over: ${id} (${name})`)
      carryOver((other) => other === id)
      return
    }
    const plain = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    addHash(id, plain)
    if (index === 0) rows.push({ id, kind: 'text', tokens: tokensOf({ plain, marks: appendixMarks(plain) }) })
  }
}

/** A second template where the list's plain text has words that its marked-up form does not explain. */
function addForm({ id, tokens }, plain) {
  const text = prepare(plain)
  const match = matchTemplate(text, templateOfTokens(id, tokens), 0, text.words.length)
  if (match?.verdict === 'equivalent') return
  rows.push({ id, kind: 'text', tokens: tokensOf(withNotices({ plain, marks: appendixMarks(plain) })) })
}

function templateOfTokens(id, tokens) {
  const words = []
  const optional = []
  const variables = []
  const open = []
  for (const token of tokens) {
    if (typeof token === 'number') {
      words.push(token)
      optional.push(open.some(({ kind }) => kind === 'optional') ? 1 : 0)
    } else if (token.open !== null)
      open.push({ kind: token.open, from: words.length, pattern: token.pattern })
    else {
      const { kind, from, pattern } = open.pop()
      if (kind === 'variable') variables.push({ from, to: words.length, pattern })
    }
  }
  const required = optional.filter((one) => one === 0).length
  return {
    id,
    kind: 'text',
    words: Uint16Array.from(words),
    optional: Uint8Array.from(optional),
    variables,
    required,
  }
}

/** Forms of listed texts that ScanCode's curators file under the same id and that differ by a few words only. */
function addCuratedForms(folder) {
  const templates = rows.filter(({ kind, id }) => kind === 'text' && !isOurs(id))
  let added = 0
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.LICENSE')) continue
    const [, head, plain] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? []
    const id = /^spdx_license_key: (\S+)$/m.exec(head ?? '')?.[1]
    const row = templates.find((each) => each.id === id)
    if (row === undefined) continue
    const text = prepare(plain)
    const match = matchTemplate(text, templateOfTokens(id, row.tokens), 0, text.words.length)
    if (match === null || match.verdict === 'equivalent') continue
    const different = match.added.length + match.removed + text.words.length - (match.to - match.from)
    if (different > 24 || different > 0.02 * text.words.length) continue
    addHash(id, plain)
    added += 1
  }
  console.log(`${added} curated forms`)
}

/** A licence's own copyright notice may be missing, wherever it stands. */
function withNotices({ plain, marks }) {
  const notices = [
    ...plain.matchAll(
      /(?:^|\n|[.:;] )((?:[\w ]{0,60} is )?(?:copyright|©|\(c\))[ (c)©]*(?:\d{4}|[<[])[^.\n]{0,120}(?:\bInc\.|\bCorp\.)?[^.\n]{0,60}\.?(?: All rights reserved\.?)?)/gi,
    ),
  ].flatMap((match) => {
    const at = match.index + match[0].length - match[1].length
    return [
      { at, open: 'optional', pattern: null },
      { at: match.index + match[0].length, open: null, pattern: null },
    ]
  })
  if (notices.length === 0) return { plain, marks }
  // A notice within an optional part or around a variable one is marked already, or would cross it.
  const free = []
  for (let at = 0; at < notices.length; at += 2) {
    const [open, close] = [notices[at], notices[at + 1]]
    if (!marks.some((mark) => mark.at >= open.at && mark.at <= close.at)) free.push(open, close)
  }
  return { plain, marks: [...marks, ...free].sort((a, b) => a.at - b.at) }
}

/** "How to apply" appendices do not bind. */
function appendixMarks(plain) {
  const end = /^[\s#*]*(?:APPENDIX: )?How to Apply (?:These Terms|the [\w ]+ License)\b/im.exec(plain)?.index
  return end === undefined
    ? []
    : [
        { at: end, open: 'optional', pattern: null },
        { at: plain.length, open: null, pattern: null },
      ]
}

function addHash(id, text) {
  const { words } = licenseWords(text)
  if (words.length < 8) return
  const hash = createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 14)
  const own = hashes.get(id) ?? []
  if (!own.includes(hash)) hashes.set(id, [...own, hash])
}

function tokensOf({ plain, marks }) {
  const { words, offsets } = licenseWords(plain)
  const tokens = []
  let next = 0
  for (const [index, word] of words.entries()) {
    while (next < marks.length && marks[next].at <= offsets[index]) addMark(tokens, marks[next++])
    tokens.push(wordHash(word))
  }
  while (next < marks.length) addMark(tokens, marks[next++])
  return tokens
}

/** A mark around nothing says nothing, except a variable that may hold words where none stand. */
function addMark(tokens, { open, pattern }) {
  const last = tokens.at(-1)
  if (open === null && last?.open === 'optional') tokens.pop()
  else tokens.push({ open, pattern })
}

function carryOver(wanted) {
  for (const [id, own] of before.hashes) if (wanted(id)) hashes.set(id, own)
  for (const row of before.rows) if (wanted(row.id)) rows.push(row)
}

function present() {
  const [, hashLines] = readFileSync(target, 'utf8').split('`')
  const packedBefore = /export const TEMPLATES =\s+'([^']+)'/.exec(readFileSync(target, 'utf8'))?.[1]
  return {
    hashes: new Map(hashLines.split('\n').map((line) => [line.split(' ')[0], line.split(' ').slice(1)])),
    rows: packedBefore === undefined ? [] : unpackRows(Buffer.from(packedBefore, 'base64')),
  }
}
