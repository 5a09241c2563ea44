/**
 * `npm run conformance -- boms FOLDER…`: every bill of materials in the folders through the reader, by format and version:
 * files meant to be valid that are read whole, files meant to be invalid in which something is found wrong, and how many of
 * the things they list have a package URL and a licence. Folders to give: checkouts of CycloneDX/specification,
 * CycloneDX/bom-examples, spdx/spdx-examples, spdx/spdx-spec. A file is meant to be invalid when its name says so.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { readBom } from '../../build/boms/read-bom.js'
import { decode } from '../../build/evidence/gather.js'
import { TextFile } from '../../build/evidence/text-file.js'

const folders = process.argv.slice(2).filter((word) => word !== '--list')
const list = process.argv.includes('--list')
if (folders.length === 0) {
  process.stderr.write('Usage: npm run conformance -- boms FOLDER… [--list]\n')
  process.exit(2)
}

const CANDIDATE = /\.(?:json|xml|spdx|jsonld|tag)$/i
/** Defects of what the reader takes over; the rest (time stamps, patches, SWID, encodings of texts, …) it never looks at. */
const TAKEN_OVER =
  /license-(?:choice|id|name|missing)|component-(?:name|type)|hash|-empty|bomformat|specversion/i
/** Schemas and documents that only speak about the formats. */
const ABOUT = /schema|\.xsd$|cyclonedx\.json$|(?:^|\/)spdx-(?:context|model)\.jsonld$/i

function* files(folder) {
  for (const name of readdirSync(folder).sort()) {
    if (name === '.git' || name === 'node_modules') continue
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) yield* files(path)
    else if (stat?.isFile()) yield path
  }
}

const rows = new Map()
const unread = []
const passed = []
for (const folder of folders) {
  for (const path of files(folder)) {
    if (!CANDIDATE.test(path) || ABOUT.test(relative(folder, path))) continue
    const text = decode(readFileSync(path))
    if (text === null) continue
    const { bom, problems } = await readBom(new TextFile(relative(folder, path), text, 'product'), false)
    if (bom === null && problems.length === 0) continue
    const bad = /invalid/i.test(basename(path))
    const key = `${basename(folder)} ${bom === null ? 'unread' : `${bom.format} ${bom.version}`}`
    const row = rows.get(key) ?? {
      good: 0,
      whole: 0,
      bad: 0,
      refused: 0,
      ours: 0,
      ourRefused: 0,
      entries: 0,
      purl: 0,
      license: 0,
    }
    rows.set(key, row)
    if (bad) {
      row.bad += 1
      const ours = TAKEN_OVER.test(basename(path))
      row.ours += Number(ours)
      row.refused += Number(problems.length > 0)
      row.ourRefused += Number(ours && problems.length > 0)
      if (ours && problems.length === 0) passed.push(path)
    } else {
      row.good += 1
      if (bom !== null && problems.length === 0) row.whole += 1
      else
        unread.push(
          `${path}:${problems[0].location.startLine} ${problems[0].message.key} ${JSON.stringify(problems[0].message.parameters)}`,
        )
    }
    for (const entry of bad ? [] : [...(bom?.entries ?? []), ...(bom?.subject ? [bom.subject] : [])]) {
      row.entries += 1
      if (entry.purl !== null) row.purl += 1
      if (entry.license.declared !== null || entry.license.concluded !== null) row.license += 1
    }
  }
}
const width = Math.max(...[...rows.keys()].map((key) => key.length))
const total = {
  good: 0,
  whole: 0,
  bad: 0,
  refused: 0,
  ours: 0,
  ourRefused: 0,
  entries: 0,
  purl: 0,
  license: 0,
}
for (const [key, row] of [...rows].sort()) {
  for (const name of Object.keys(total)) total[name] += row[name]
  process.stdout.write(`${key.padEnd(width)}  ${said(row)}\n`)
}
process.stdout.write(`${'all'.padEnd(width)}  ${said(total)}\n`)
if (list) {
  for (const line of unread) process.stdout.write(`not read whole: ${line}\n`)
  for (const line of passed) process.stdout.write(`nothing found wrong: ${line}\n`)
}

function said({ good, whole, bad, refused, ours, ourRefused, entries, purl, license }) {
  const invalid =
    bad === 0
      ? ''
      : `, invalid in what is taken over refused ${ourRefused}/${ours}, invalid in all refused ${refused}/${bad}`
  return `read whole ${whole}/${good}${invalid}, entries ${entries}, with purl ${purl}, with licence ${license}`
}
