// Builds src/evidence/licenses/templates.data.ts from the SPDX licence texts (npm spdx-license-list, CC0-1.0).
//
//   node scripts/licenses/build.mjs [--texts FOLDER]
//
// FOLDER holds texts of AI model licences as `<name>.LICENSE` (ScanCode LicenseDB's `docs`, CC-BY-4.0); without it their
// rows are carried over from the present file. Only hashes of word pairs and counts of words are kept, never a text.
// Needs Node 24 (imports the TypeScript of the normaliser, so that both sides cut words alike).
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countWords, packSorted, pairHashes } from '../../src/evidence/licenses/fingerprint.ts'
import { licenseWords } from '../../src/evidence/licenses/words.ts'
import { AI_TEXTS, COMMON, SMALL_ENOUGH } from './selection.mjs'

const target = new URL('../../src/evidence/licenses/templates.data.ts', import.meta.url)
const spdx = new URL('../../node_modules/spdx-license-list/licenses/', import.meta.url)
const at = process.argv.indexOf('--texts')
const texts = at === -1 ? null : process.argv[at + 1]

const hashes = new Map()
const rows = new Map()

// Where several ids share a text the first one keeps it: ids in use before rare ones, current before former spellings.
const rank = (id) => (isFormerSpelling(id) ? 2 : COMMON.has(id) ? 0 : 1)
const ids = readdirSync(spdx).map((file) => file.slice(0, -'.json'.length))
ids.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
for (const id of ids) {
  const { licenseText } = JSON.parse(readFileSync(new URL(`${id}.json`, spdx), 'utf8'))
  addHash(id, licenseText)
  if (isFormerSpelling(id)) continue
  const row = rowOf(id, licenseText)
  if (COMMON.has(id) || row.bytes <= SMALL_ENOUGH) rows.set(id, row.line)
}
if (texts === null) carryOver()
else for (const [id, name] of Object.entries(AI_TEXTS)) addText(id, join(texts, `${name}.LICENSE`))

const content = `// Made by scripts/licenses/build.mjs; not edited by hand.

/** Licence id and hashes of its normalised words, one licence a line. */
export const TEXT_HASHES = \`${[...hashes].map(([id, own]) => [id, ...own].join(' ')).join('\n')}\`

/** Id, counts of the binding part, counts of the whole, packed word pairs of the binding part and of the rest. */
export const TEMPLATES = \`${[...rows.values()].join('\n')}\`
`
writeFileSync(target, content)
console.log(`${rows.size} templates, ${hashes.size} hashes, ${content.length} bytes`)

function addText(id, path) {
  const text = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  addHash(id, text)
  rows.set(id, rowOf(id, text).line)
}

/** `GPL-2.0` and `GPL-2.0+` are deprecated spellings of ids that have rows of their own. */
function isFormerSpelling(id) {
  return (
    /^(?:A|L)?GPL-\d\.\d\+?$|^GFDL-\d\.\d$/.test(id) ||
    /-with-/.test(id) ||
    /^(?:eCos-2\.0|Nunit|wxWindows|StandardML-NJ|BSD-2-Clause-(?:FreeBSD|NetBSD))$/.test(id)
  )
}

function addHash(id, text) {
  const { words } = licenseWords(text)
  if (words.length < 8) return
  const hash = createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 14)
  hashes.set(id, [...(hashes.get(id) ?? []), hash])
}

function rowOf(id, text) {
  const { words, offsets } = licenseWords(text)
  const [from, to] = bindingPart(text)
  const core = words.filter((_, index) => offsets[index] >= from && offsets[index] < to)
  const corePairs = [...new Set(pairHashes(core))].sort((a, b) => a - b)
  const inCore = new Set(corePairs)
  const optional = [...new Set(pairHashes(words))].filter((pair) => !inCore.has(pair)).sort((a, b) => a - b)
  const packed = [corePairs, optional].map((pairs) => Buffer.from(packSorted(pairs)))
  const counts = [core, words].map((list) =>
    [...countWords(list)]
      .map((n, index) => (n > 0 ? `${index}:${n}` : ''))
      .filter(Boolean)
      .join(','),
  )
  return {
    line: [id, ...counts, ...packed.map((bytes) => bytes.toString('base64'))].join(' '),
    bytes: packed[0].length + packed[1].length,
  }
}

/** Offsets of the part that binds: without the preface of Creative Commons and without "how to apply" appendices. */
function bindingPart(text) {
  const start = /^.*\bBy exercising the Licensed Rights/m.exec(text)?.index ?? 0
  const ends = [
    /^[\s#*_]*END OF (?:THE )?TERMS AND CONDITIONS/im,
    /^[\s=]*Creative Commons (?:Corporation )?is not a party to its/m,
    /^[\s#*]*(?:APPENDIX|How to Apply These Terms)\b/im,
    /^[\s#*]*Exhibit A\b.{0,40}(?:Notice|Form)/im,
  ].map((end) => end.exec(text)?.index ?? text.length)
  return [start, Math.min(...ends)]
}

function carryOver() {
  if (!existsSync(target)) return
  const before = readFileSync(target, 'utf8')
  const [, hashLines, , templateLines] = before.split('`')
  for (const line of hashLines.split('\n')) {
    if (line.startsWith('LicenseRef-')) hashes.set(line.split(' ')[0], line.split(' ').slice(1))
  }
  for (const line of templateLines.split('\n')) {
    if (line.startsWith('LicenseRef-')) rows.set(line.split(' ')[0], line)
  }
}
