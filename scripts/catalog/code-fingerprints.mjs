/**
 * Makes src/evidence/python/kinship/known-code.data.ts: hashes of well-known modelling code, none of the code itself.
 * Needs a compiled build.
 *
 *   node scripts/catalog/code-fingerprints.mjs FOLDER REFERENCE_DIRECTORY
 *
 * FOLDER holds, for each row of code-sources.mjs, OWNER+NAME with the tree of that commit, and transformers-RELEASE with
 * the unpacked wheel (only its transformers/models/*\/modeling_*.py are read). REFERENCE_DIRECTORY holds
 * transformers_code_inheritance.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { pack } from '../../build/evidence/python/kinship/pack.js'
import { unitsOf } from '../../build/evidence/python/kinship/units.js'
import { PythonModule } from '../../build/evidence/python/module.js'
import { MODEL_TYPES, OLDER, RELEASES, REPOSITORIES } from './code-sources.mjs'

const [folder, reference] = process.argv.slice(2)
if (folder === undefined || reference === undefined) {
  process.stderr.write('usage: node scripts/catalog/code-fingerprints.mjs FOLDER REFERENCE_DIRECTORY\n')
  process.exit(2)
}
const inheritance = JSON.parse(
  readFileSync(join(reference, 'transformers_code_inheritance.json'), 'utf8'),
).models
const types = JSON.parse(
  readFileSync(new URL('../../src/catalog/data/model-types.json', import.meta.url), 'utf8'),
).types

/** `type.Class` → `type.Class` it derives from, by the library's modular files. */
const edges = new Map()
const parentsOf = new Map()
for (const [type, { parents }] of Object.entries(inheritance)) {
  const counts = []
  for (const [parent, classes] of Object.entries(parents)) {
    let blocks = 0
    for (const one of classes) {
      const [, own, base] = /^(\w+)\((\w+)\)/.exec(one)
      edges.set(`${type}.${own}`, `${parent}.${base}`)
      // Norms, rotary positions, base classes and configurations are taken from anybody.
      if (!/Norm$|RotaryEmbedding$|PreTrainedModel$|Config$|Output$/.test(own)) blocks += 1
    }
    if (blocks > 0) counts.push([parent, blocks])
  }
  parentsOf.set(
    type,
    counts.sort((a, b) => b[1] - a[1]).map(([parent]) => parent),
  )
}

function originOf(type, name) {
  const seen = new Set()
  let key = `${type}.${name}`
  while (edges.has(key) && !seen.has(key)) {
    seen.add(key)
    key = edges.get(key)
  }
  return key.split('.')[0]
}

const files = []
const classes = []
const missing = []

/** Texts of one row are one file to the reader: a design is often cut over several. */
function add(row, texts) {
  const number = files.length
  const units = texts.flatMap((text) =>
    unitsOf(
      new PythonModule({
        path: row.path,
        text,
        scope: 'product',
        strength: 'C',
        context: null,
        locate: () => null,
      }),
    ),
  )
  if (units.length === 0) return
  files.push(row)
  for (const { name, fingerprints } of units) {
    classes.push({
      file: number,
      name,
      fingerprints,
      origin: row.type === null ? row.name : originOf(row.type, name),
    })
  }
}

for (const [repository, revision, license, rows] of REPOSITORIES) {
  for (const [paths, name, vendor, parents = []] of rows) {
    const all = [paths].flat()
    const places = all.map((path) => join(folder, repository.replace('/', '+'), path))
    if (!places.every((place) => existsSync(place))) {
      missing.push(...places.filter((place) => !existsSync(place)))
      continue
    }
    const type = name in types ? name : null
    const row = {
      name,
      title: type === null ? name : titleOf(type),
      vendor,
      repository,
      path: all[0],
      revision,
      license,
      parents,
      type,
    }
    add(
      row,
      places.map((place) => readFileSync(place, 'utf8')),
    )
  }
}

function titleOf(type) {
  return (
    types[type]?.classes.find((name) => /For(?:CausalLM|ConditionalGeneration)$/.test(name)) ??
    types[type]?.classes[0] ??
    type
  )
}

for (const type of MODEL_TYPES) {
  for (const release of RELEASES) {
    if (release !== RELEASES[0] && !OLDER.includes(type)) continue
    const path = `transformers/models/${type}/modeling_${type}.py`
    const place = join(folder, `transformers-${release}`, path)
    if (!existsSync(place)) {
      missing.push(place)
      continue
    }
    const row = {
      name: type,
      title: titleOf(type),
      vendor: types[type]?.vendor ?? null,
      repository: 'huggingface/transformers',
      path: `src/${path}`,
      revision: `v${release}`,
      license: 'Apache-2.0',
      parents: parentsOf.get(type) ?? [],
      type,
    }
    add(row, [readFileSync(place, 'utf8')])
  }
}

const origins = new Map()
for (const { fingerprints, origin } of classes) {
  for (const hash of fingerprints) {
    const own = origins.get(hash) ?? new Set()
    own.add(origin)
    origins.set(hash, own)
  }
}
const hashes = Uint32Array.from([...origins.keys()].sort((a, b) => a - b))
const indexes = new Map([...hashes].map((hash, index) => [hash, index]))
const places = classes.map(({ fingerprints }) =>
  fingerprints.map((hash) => indexes.get(hash)).sort((a, b) => a - b),
)
let filled = 0
const table = {
  hashes,
  origins: Uint8Array.from(hashes, (hash) => Math.min(255, origins.get(hash).size)),
  classes: classes.map(({ file, name }) => ({ file, name })),
  ends: Uint32Array.from(places, (own) => {
    filled += own.length
    return filled
  }),
  indexes: Uint32Array.from(places.flat()),
}
const packed = brotliCompressSync(pack(table), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
const rows = files.map(({ name, title, vendor, repository, path, revision, license, parents }) =>
  [name, title, vendor ?? '', repository, path, revision, license, parents.join('|')].join('\t'),
)
const text = `// Made by scripts/catalog/code-fingerprints.mjs; not edited by hand.

/** Name, title, owner id, repository, path, revision, licence of the code and parents of each file, one a line. */
export const FILES = \`${rows.join('\n')}\`

/** Hashes of their normalised token runs, packed (pack.ts) and compressed. */
export const FINGERPRINTS =
  '${packed.toString('base64')}'
`
writeFileSync(new URL('../../src/evidence/python/kinship/known-code.data.ts', import.meta.url), text)
process.stdout.write(
  `${files.length} files, ${classes.length} classes, ${hashes.length} fingerprints, ${text.length} bytes\n`,
)
if (missing.length > 0) process.stdout.write(`missing:\n  ${missing.join('\n  ')}\n`)
