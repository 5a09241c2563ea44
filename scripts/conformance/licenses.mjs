/**
 * Licence detection against outside texts:
 *
 *   npm run conformance -- licenses [--spdx FOLDER] [--scancode FOLDER] [--wild FOLDER]… [--modified] [--cost] [--all]
 *
 * --spdx: a checkout of github:spdx/license-list-XML; its test texts must get their own id or one of the same text.
 * --scancode: `docs` of github:aboutcode-org/scancode-licensedb; a text of our table must be named, no other one may
 *   carry a bare id unless references/license-equivalents.json says why it is that text. --modified: the recipes of scripts/licenses/recipes.mjs over common licences and, from --scancode,
 *   those of AI models. --wild: folders with packages; the licence a package.json declares is laid beside its LICENSE.
 * --cost: processor time of a hash hit, of the first text that is none and of the next ones, each in fresh processes.
 * --all prints every difference.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { detectLicenses } from '../../build/evidence/licenses/detect.js'
import { findTexts } from '../../build/evidence/licenses/find-texts.js'
import { prepare } from '../../build/evidence/licenses/match-template.js'
import { templateIds } from '../../build/evidence/licenses/templates.js'
import { licenseWords } from '../../build/evidence/licenses/words.js'
import { compareLicenses } from '../../build/licenses/compare.js'
import { modifiedTexts } from '../licenses/recipes.mjs'
import { AI_TEXTS } from '../licenses/selection.mjs'

/** Reviewed texts that hold a listed licence's text although ScanCode files them as something else, with the reason. */
const EQUIVALENTS = JSON.parse(
  readFileSync(new URL('./references/license-equivalents.json', import.meta.url), 'utf8'),
).texts

/** Processes measured by --cost. */
const RUNS = 12

const args = process.argv.slice(2)
const values = (name) => args.flatMap((arg, at) => (arg === name ? [args[at + 1]] : []))
const all = args.includes('--all')
if (args.length === 0) {
  process.stderr.write(
    'Usage: npm run conformance -- licenses [--spdx F] [--scancode F] [--modified] [--cost] [--wild F]\n',
  )
  process.exit(2)
}
const [spdx] = values('--spdx')
const [scancode] = values('--scancode')
if (spdx !== undefined) testTexts(join(spdx, 'test', 'simpleTestForGenerator'))
if (scancode !== undefined) scancodeTexts(scancode)
if (args.includes('--modified')) modified(scancode)
if (args.includes('--cost')) cost()
for (const folder of values('--wild')) wild(folder)

/** Ids whose texts are the same words: GNU's "only", "or later" and former spellings; OFL with and without reserved name. */
function tie(id) {
  return id
    .replace(/^depreciate_/, '')
    .replace(/-(?:only|or-later)$|\+$/, '')
    .replace(/-(?:no-)?invariants$/, '')
    .replace(/-(?:no-)?RFN$/, '')
}

function testTexts(folder) {
  let top = 0
  let ties = 0
  let total = 0
  const misses = []
  for (const name of readdirSync(folder)) {
    const id = name.replace(/\.txt$/, '').replace(/^depreciate_/, '')
    if (!templateIds('text').has(id) && !templateIds('text').has(`${tie(id)}-only`)) continue
    total += 1
    const [found] = detectLicenses(readFileSync(join(folder, name), 'utf8'))
    if (found.id === id) top += 1
    else if (found.id !== null && found.match !== 'modified' && tie(found.id) === tie(id)) ties += 1
    else misses.push([id, found.id, found.match])
  }
  print(
    `SPDX test texts: ${top} top, ${ties} of the same text, of ${total} = ${share(top + ties, total)}`,
    misses,
  )
}

function scancodeTexts(folder) {
  const ours = new Map([...Object.keys(AI_TEXTS)].map((id) => [id.toLowerCase(), id]))
  const known = templateIds('text')
  const tables = { named: 0, ofOurs: 0, falseNames: [], missed: [], outside: 0, equivalent: 0 }
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json') || name === 'index.json') continue
    const row = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if (typeof row.text !== 'string' || row.text.trim() === '' || row.is_exception === true) continue
    const keys = [row.spdx_license_key, ...(row.other_spdx_license_keys ?? [])].filter(Boolean)
    const expected = keys.filter((key) => known.has(key) || ours.has(key.toLowerCase()))
    const found = detectLicenses(row.text)
    const bare = found.filter(
      ({ id, match }) => id !== null && match !== 'unknown' && match !== 'modified' && match !== 'declared',
    )
    if (expected.length > 0) {
      tables.ofOurs += 1
      const right = found.some(
        ({ id, match }) =>
          id !== null && match !== 'modified' && expected.some((key) => tie(key) === tie(id)),
      )
      if (right) tables.named += 1
      else tables.missed.push([row.key, expected[0], found.map(show).join(' + ')])
    } else tables.outside += 1
    const wrong = bare.filter(({ id }) => !expected.some((key) => tie(key) === tie(id)))
    if (wrong.length === 0 || expected.length > 0) continue
    const reviewed = EQUIVALENTS[row.key]?.is ?? []
    const unexplained = wrong.filter(({ id }) => !reviewed.includes(id))
    if (unexplained.length === 0) tables.equivalent += 1
    else tables.falseNames.push([row.key, unexplained.map(show).join(' + ')])
  }
  print(
    `ScanCode texts of our table named: ${tables.named}/${tables.ofOurs} = ${share(tables.named, tables.ofOurs)}`,
    tables.missed,
  )
  print(
    `ScanCode texts outside of it: ${tables.outside}, the same text as a listed one (reviewed): ${tables.equivalent}, with a bare id unexplained: ${tables.falseNames.length}`,
    tables.falseNames,
  )
}

function modified(folder) {
  const table = new Map()
  let least = 1
  for (const { recipe, id, text, words, expected } of modifiedTexts(folder)) {
    const row = table.get(recipe) ?? { total: 0, right: 0, recalled: 0, inserted: 0, spurious: 0, misses: [] }
    table.set(recipe, row)
    row.total += 1
    const found = detectLicenses(text)
    const same = ({ id: other, match }) => match !== 'modified' && other !== null && tie(other) === tie(id)
    if (expected === 'equivalent') {
      if (found.length === 1 && same(found[0])) row.right += 1
      else row.misses.push([id, found.map(show).join(' + '), found[0].addedWords.slice(0, 12).join(' ')])
      continue
    }
    if (expected.startsWith('both')) {
      const other = expected.slice('both '.length)
      if (found.some(same) && found.some((one) => one.match !== 'modified' && one.id === other))
        row.right += 1
      else row.misses.push([id, found.map(show).join(' + ')])
      continue
    }
    for (const { match } of findTexts(prepare(text)).found)
      if (match.verdict === 'modified') least = Math.min(least, match.explained)
    const changed = found.find(({ match }) => match === 'modified')
    const isBare = found.some(same)
    const added = new Set(changed?.addedWords ?? [])
    const wanted = new Set(
      licenseWords(`x x x x x x x x x x x x x\n${words}`).words.filter((word) => word !== 'x'),
    )
    const recalled = [...wanted].filter((word) => added.has(word)).length
    const spurious = [...added].filter((word) => !wanted.has(word))
    row.inserted += wanted.size
    row.recalled += recalled
    row.spurious += spurious.length
    if (changed !== undefined && !isBare) row.right += 1
    if (changed === undefined || isBare || recalled < wanted.size || spurious.length > 0) {
      row.misses.push([
        id,
        found.map(show).join(' + '),
        `recalled ${recalled}/${wanted.size}`,
        spurious.join(' '),
      ])
    }
  }
  for (const [recipe, { total, right, inserted, recalled, spurious, misses }] of table) {
    const wordCounts = inserted === 0 ? '' : `, words recalled ${recalled}/${inserted}, spurious ${spurious}`
    print(`${recipe}: ${right}/${total}${wordCounts}`, misses)
  }
  print(`least share of words a changed copy has in common with its base: ${least.toFixed(2)}`, [])
}

/** Prints means over fresh processes: what the first licence file of a run costs is paid with cold code. */
function cost() {
  const program = `
    import { readFileSync } from 'node:fs'
    const { detectLicenses } = await import(${JSON.stringify(new URL('../../build/evidence/licenses/detect.js', import.meta.url).href)})
    const text = JSON.parse(readFileSync(${JSON.stringify(new URL('../../node_modules/spdx-license-list/licenses/Apache-2.0.json', import.meta.url).pathname)}, 'utf8')).licenseText
    const spent = (texts) => {
      const before = process.cpuUsage()
      for (const one of texts) detectLicenses(one)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000 / texts.length
    }
    const changed = (number) => text + '\\nYou must not use it for purpose ' + number + '.\\n'
    const next = Array.from({ length: 10 }, (_, number) => changed(number + 2))
    console.log(JSON.stringify([spent([text]), spent([changed(1)]), spent(next)]))`
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })),
  )
  const [hit, miss, next] = [0, 1, 2].map((at) => runs.reduce((sum, run) => sum + run[at], 0) / RUNS)
  print(
    `processor time: hash hit ${hit.toFixed(1)} ms, first miss ${miss.toFixed(1)} ms, each next ${next.toFixed(1)} ms (mean of ${RUNS} processes)`,
    [],
  )
}

/** Packages state a licence in package.json and ship a text: where both name one, do they agree? */
function wild(folder) {
  const counts = { agree: 0, differ: [], modified: [], unknown: [], undeclared: 0 }
  for (const path of readdirSync(folder, { recursive: true })) {
    const name = basename(path)
    if (!/^(?:un)?licen[sc]e(?:[-_.](?!js|ts|json)\w+)?$|^copying$/i.test(name)) continue
    let declared
    try {
      declared = JSON.parse(readFileSync(join(folder, dirname(path), 'package.json'), 'utf8')).license
    } catch {
      declared = undefined
    }
    let text
    try {
      text = readFileSync(join(folder, path), 'utf8')
    } catch {
      continue
    }
    if (typeof declared !== 'string') {
      counts.undeclared += 1
      continue
    }
    const found = detectLicenses(text)
    const line = [path, declared, found.map(show).join(' + '), found[0].addedWords.slice(0, 30).join(' ')]
    const relations = found.map(({ id }) => compareLicenses(declared, id, { fromText: true }))
    if (relations.some((relation) => /^(?:equal|narrower-choice|wider)$/.test(relation))) counts.agree += 1
    else if (found.some(({ match }) => match === 'modified')) counts.modified.push(line)
    else if (found.every(({ id, match }) => id === null || match === 'unknown')) counts.unknown.push(line)
    else counts.differ.push(line)
  }
  const total = counts.agree + counts.differ.length + counts.modified.length + counts.unknown.length
  print(
    `${folder}: declared and detected agree ${counts.agree}/${total} = ${share(counts.agree, total)} (${counts.undeclared} without a declaration)`,
    [],
  )
  print(`  another licence: ${counts.differ.length}`, counts.differ)
  print(`  modified: ${counts.modified.length}`, counts.modified)
  print(`  unknown: ${counts.unknown.length}`, counts.unknown)
}

function show({ id, match }) {
  return `${id}/${match}`
}

function share(part, whole) {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`
}

function print(line, rows) {
  process.stdout.write(`${line}\n`)
  for (const row of all ? rows : rows.slice(0, 10)) process.stdout.write(`    ${row.join('  |  ')}\n`)
}
