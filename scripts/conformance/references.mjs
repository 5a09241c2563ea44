/**
 * References to models and data sets beside hand labels: `node scripts/conformance/references.mjs CHECKOUTS [--list]`.
 * CHECKOUTS holds the four repositories of `references/*.json` at their commits, each in a folder whose name ends in
 * the repository's. What is compared is what the collectors yield, place by place, not the verdict.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gather } from '../../build/evidence/gather.js'
import { collectors } from '../../build/evidence/registry.js'
import { openDirectory } from '../../build/source/directory.js'

const checkouts = process.argv[2]
const list = process.argv.includes('--list')
if (checkouts === undefined || !existsSync(checkouts)) {
  process.stderr.write('Usage: node scripts/conformance/references.mjs CHECKOUTS [--list]\n')
  process.exit(2)
}
const labelled = join(import.meta.dirname, 'references')
const corrections = JSON.parse(readFileSync(join(labelled, 'corrections.json'), 'utf8'))

/** A tokenizer, a processor and a configuration are read from a repository of a model. */
const kindOf = (target) => (target === 'dataset' ? 'dataset' : 'model')
const TARGETS = new Set(['model', 'dataset', 'tokenizer', 'processor', 'config'])
const GROUPS = ['shipped', 'test', 'registry']
const groupOf = (scope) => (scope === 'test' || scope === 'registry' ? scope : 'shipped')

const rows = []
const totals = Object.fromEntries(GROUPS.map((group) => [group, empty()]))
for (const name of ['axolotl', 'LLaVA', 'TinyLlama', 'LLaMA-Factory']) {
  const folder = readdirSync(checkouts).find((entry) => entry.endsWith(`-${name}`) || entry === name)
  if (folder === undefined) {
    process.stdout.write(`${name}: no folder of this name in ${checkouts}\n`)
    continue
  }
  rows.push(await measure(name, join(checkouts, folder)))
}

for (const { name, groups, aside, seconds, musts, wrong } of rows) {
  process.stdout.write(`\n${name}: gathered in ${seconds.toFixed(2)} s\n`)
  for (const group of GROUPS) print(group, groups[group])
  process.stdout.write(
    `  set aside: ${Object.entries(aside)
      .map(([why, count]) => `${count} ${why}`)
      .join(', ')}\n`,
  )
  for (const must of musts) process.stdout.write(`  ${must}\n`)
  if (list) for (const line of wrong) process.stdout.write(`    ${line}\n`)
}
process.stdout.write('\ntotal\n')
for (const group of GROUPS) print(group, totals[group])

async function measure(name, folder) {
  const file = readLabels(name)
  const started = performance.now()
  const { facts } = await gather(await openDirectory(folder), collectors)
  const seconds = (performance.now() - started) / 1000
  const found = new Map()
  const aside = {
    'names in local paths': 0,
    'classes of a vendor': 0,
    'at doubtful places': 0,
    'at the place of use': 0,
  }
  for (const fact of facts) {
    const own = fact.kind === 'identity' && fact.form === 'hub-id'
    if ((!own && (fact.kind !== 'reference' || !TARGETS.has(fact.target))) || fact.strength === 'E') continue
    const id = own ? fact.value : fact.id
    const kind = own ? 'model' : kindOf(fact.target)
    const { path, startLine, endLine } = fact.location
    const key = `${path} ${startLine} ${id.toLowerCase()} ${kind}`
    if (!found.has(key))
      found.set(key, {
        file: path,
        line: startLine,
        end: endLine,
        id,
        kind,
        via: fact.via ?? 'identity',
        form: fact.form,
        own,
      })
  }
  const things = [...found.values()]
  const groups = Object.fromEntries(GROUPS.map((group) => [group, empty()]))
  const wrong = []
  const matched = new Set()
  for (const label of file.labels) {
    const hit = things.filter((thing) => same(thing, label) && near(thing, label))
    const group = groups[groupOf(label.scope)]
    group.labels += 1
    if (hit.length > 0) group.seen += 1
    else wrong.push(`missed   ${label.file}:${label.line} ${label.kind} ${label.id} (${label.scope})`)
    for (const thing of hit) matched.add(thing)
    const distinct = `${label.kind} ${label.id.toLowerCase()}`
    group.ids.add(distinct)
    if (things.some((thing) => same(thing, label))) group.idsSeen.add(distinct)
  }
  const tests = new Set(
    file.labels.filter(({ scope }) => scope === 'test').map(({ file: path }) => path.split('/')[0]),
  )
  const registries = new Set(
    file.labels.filter(({ scope }) => scope === 'registry').map(({ file: path }) => path),
  )
  for (const thing of things) {
    const group =
      groups[
        registries.has(thing.file) ? 'registry' : tests.has(thing.file.split('/')[0]) ? 'test' : 'shipped'
      ]
    if (matched.has(thing)) {
      group.found += 1
      group.right += 1
      group.foundIds.add(`${thing.kind} ${thing.id.toLowerCase()}`)
      group.rightIds.add(`${thing.kind} ${thing.id.toLowerCase()}`)
      continue
    }
    const place = ({ file: path, line }) =>
      path === thing.file && line >= thing.line - 1 && line <= thing.end + 1
    // Where a name is used that another line of the file holds, both lines are told.
    if (file.labels.some((label) => label.file === thing.file && same(thing, label))) {
      aside['at the place of use'] += 1
      continue
    }
    if ((file.doubtful ?? []).some(place)) {
      aside['at doubtful places'] += 1
      continue
    }
    if (thing.form === 'name' || thing.form === 'local-path') {
      if ((file.local ?? []).some(place)) {
        aside['names in local paths'] += 1
        continue
      }
      if (/\.from_(?:pretrained|config)$/.test(thing.via) && thing.via.startsWith(thing.id)) {
        aside['classes of a vendor'] += 1
        continue
      }
    }
    // What the project publishes itself is no reference, and is not counted as one.
    if (thing.own) continue
    group.found += 1
    group.foundIds.add(`${thing.kind} ${thing.id.toLowerCase()}`)
    if (file.labels.some((label) => same(thing, label)))
      group.rightIds.add(`${thing.kind} ${thing.id.toLowerCase()}`)
    wrong.push(`invented ${thing.file}:${thing.line} ${thing.kind} ${thing.id} (${thing.form}, ${thing.via})`)
  }
  for (const group of GROUPS) add(totals[group], groups[group], name)
  return { name, folder, groups, aside, seconds, musts: mustsOf(name, things), wrong }
}

function readLabels(name) {
  const file = JSON.parse(readFileSync(join(labelled, `${name}.json`), 'utf8'))
  for (const { repository, path, line, id, kind, scope, action } of corrections) {
    if (repository !== name) continue
    const is = (label) => label.file === path && label.line === line && label.id === id
    if (action === 'drop') file.labels = file.labels.filter((label) => !is(label))
    else file.labels.push({ file: path, line, id, kind, scope })
  }
  return file
}

function same(thing, label) {
  return thing.kind === label.kind && thing.id.toLowerCase() === label.id.toLowerCase()
}

function near(thing, label) {
  return thing.file === label.file && label.line >= thing.line - 1 && label.line <= thing.end + 1
}

/** What the issue asks for by name. */
function mustsOf(name, things) {
  const yaml = things.filter(({ file }) => /\.ya?ml$/.test(file))
  const distinct = (kind) =>
    new Set(yaml.filter((thing) => thing.kind === kind).map(({ id }) => id.toLowerCase())).size
  if (name === 'axolotl')
    return [
      `distinct model ids in YAML: ${distinct('model')}`,
      `distinct data sets in YAML: ${distinct('dataset')}`,
    ]
  if (name !== 'LLaVA') return []
  return ['lmsys/vicuna-13b-v1.5', 'openai/clip-vit-large-patch14-336'].map(
    (id) => `${id}: ${things.filter((thing) => thing.id === id).length} places`,
  )
}

function empty() {
  return {
    labels: 0,
    seen: 0,
    found: 0,
    right: 0,
    ids: new Set(),
    idsSeen: new Set(),
    foundIds: new Set(),
    rightIds: new Set(),
  }
}

function add(total, group, name) {
  for (const key of ['labels', 'seen', 'found', 'right']) total[key] += group[key]
  for (const key of ['ids', 'idsSeen', 'foundIds', 'rightIds'])
    for (const id of group[key]) total[key].add(`${name} ${id}`)
}

function print(name, group) {
  if (group.labels === 0 && group.found === 0) return
  const share = (part, whole) => (whole === 0 ? '-' : `${part}/${whole} ${(part / whole).toFixed(3)}`)
  process.stdout.write(
    `  ${name.padEnd(9)} places: recall ${share(group.seen, group.labels)}, precision ${share(group.right, group.found)}; ` +
      `ids: recall ${share(group.idsSeen.size, group.ids.size)}, precision ${share(group.rightIds.size, group.foundIds.size)}\n`,
  )
}
