/**
 * Makes src/catalog/data/*.json. Needs Node 22.18 or newer (reads one TypeScript module as it is).
 *
 *   node scripts/catalog/build.mjs REFERENCE_DIRECTORY [OUTPUT_DIRECTORY]
 *
 * REFERENCE_DIRECTORY holds catalog.json, transformers_native_model_types.json and transformers_code_inheritance.json; its
 * sibling `configurations` says which repository each reviewed configuration is from. What they do not say comes from the
 * tables beside this script. Two runs write the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { normaliseBody } from '../../src/catalog/model-body.ts'
import { followable } from '../../src/catalog/sources.ts'
import { BARE_IDS, CORRECTIONS, MODELS, MOVED_IDS, REUPLOADERS, WRONG_DEFAULTS } from './additions.mjs'
import { BODIES } from './bodies.mjs'
import { COUNTRY_SOURCES } from './countries.mjs'
import { DATASETS } from './datasets.mjs'
import { FAMILIES, NOT_MODELS } from './families.mjs'
import { HUB_SOURCES } from './hubs.mjs'
import { LINEAGES } from './lineages.mjs'
import { LISTED_LICENSES } from './listed.mjs'
import { CHECKED, MODEL_LICENSES } from './model-licenses.mjs'
import { OWNERS } from './owners.mjs'
import { buildProviders } from './providers.mjs'
import { RECORDED } from './recorded.mjs'
import { RELEASES } from './releases.mjs'
import { spokenNames, stems } from './stems.mjs'
import { MODEL_TYPES, TYPES_RELEASE } from './types.mjs'
import { EXTRA_CLASSES, TYPE_VENDORS } from './vendors.mjs'

const GENERAL = 'general knowledge'
/** Read by the project's authors in a collection of pages that does not say which page it was. */
const COLLECTION = 'read in a page that was not recorded; cannot be followed'
const reference = process.argv[2]
if (reference === undefined) {
  process.stderr.write('usage: node scripts/catalog/build.mjs REFERENCE_DIRECTORY [OUTPUT_DIRECTORY]\n')
  process.exit(2)
}
const read = (name) => JSON.parse(readFileSync(join(reference, name), 'utf8'))
const target =
  process.argv[3] === undefined
    ? new URL('../../src/catalog/data/', import.meta.url)
    : pathToFileURL(`${process.argv[3]}/`)

/** One row a line: a change of one fact is a change of one line. */
function write(name, value) {
  const lines = Object.entries(value).map(([key, part]) => {
    if (Array.isArray(part)) return `"${key}": [\n${part.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    if (typeof part === 'object' && part !== null && Object.keys(part).length > 8) {
      return `"${key}": {\n${Object.entries(part)
        .map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`)
        .join(',\n')}\n}`
    }
    return `"${key}": ${JSON.stringify(part)}`
  })
  writeFileSync(new URL(name, target), `{\n${lines.join(',\n')}\n}\n`)
}

const owners = OWNERS.map(([id, name, country, hub, github, names]) => ({
  id,
  name,
  country,
  hub: hub.split(' ').filter(Boolean),
  github: github.split(' ').filter(Boolean),
  names: names.split('|').filter(Boolean),
  countrySource: COUNTRY_SOURCES[id] ?? null,
  hubSources: Object.fromEntries(
    HUB_SOURCES.filter(([owner]) => owner === id).map(([, organisation, source]) => [organisation, source]),
  ),
  source: GENERAL,
  confidence: 'untraced',
}))
const ownerById = new Map(owners.map((owner) => [owner.id, owner]))
const ownerByHub = new Map(owners.flatMap((owner) => owner.hub.map((org) => [org.toLowerCase(), owner])))

function countries(text) {
  const codes = (text ?? '')
    .split('/')
    .map((part) => /^([A-Z]{2})(?:-led.*)?$/.exec(part.trim())?.[1])
    .filter(Boolean)
  return codes
}

const RELATIONS = [
  [/^own release|^from-scratch|own base/, null],
  [/merge/, 'merge'],
  [/depth up-scaled open/, 'layer-copied'],
  [/^derived/, 'initialized-from'],
  [/fine-tune|continued pre-training|post-training|vocabulary expansion/, 'finetune'],
]

/** `apache-2.0` and the like; prose about a licence is kept in `license` only. */
const tagOf = (text) => (text !== null && /^[a-z0-9][a-z0-9.+-]*$/.test(text) ? text : null)

/** Where the files of a reviewed configuration were taken from: `repository path@commit`, or a page. */
function originOfCase(name, file) {
  const path = join(reference, '..', 'configurations', name, 'expected.json')
  if (!existsSync(path)) return null
  const { files } = JSON.parse(readFileSync(path, 'utf8'))
  const origin = files[file ?? Object.keys(files)[0]]
  if (origin === undefined) return null
  if (origin.url) return origin.url
  return origin.commit
    ? `${origin.repo} ${origin.path}@${origin.commit.slice(0, 12)}`
    : `${origin.repo} ${origin.path}`
}

/** A source that names the reviewed collection, which nobody else holds, becomes the place its file is from. */
const followed = (source) =>
  source
    .replace(
      /\b(?:configurations\/([\w.-]+)\/([\w.]+)|cfg-([\w.-]+))/g,
      (text, folder, file, name) => originOfCase(folder ?? name, file) ?? text,
    )
    .replace(/^transformers (?=\d)/, 'PyPI wheel transformers ')

function fingerprintOf(row) {
  const raw = row.fingerprint
  if (!raw || WRONG_DEFAULTS.includes(row.id)) return null
  const source = row.fingerprint_source ?? GENERAL
  const from = followed(source)
  const towers = { text: raw.text_config, vision: raw.vision_config, audio: raw.audio_config }
  const isEncoderOnly = row.kind === 'audio-llm' && !raw.hidden_size
  const body = isEncoderOnly && !towers.text ? {} : normaliseBody({ ...raw, ...(towers.text ?? {}) })
  return {
    body,
    vision: towers.vision ? normaliseBody(towers.vision) : null,
    visionType: towers.vision?.model_type ?? null,
    audio: towers.audio ? normaliseBody(towers.audio) : null,
    source: from,
    confidence:
      /defaults/.test(source) && !/configurations\//.test(source)
        ? 'defaults'
        : /^configurations\//.test(source)
          ? 'published'
          : 'secondary',
  }
}

function familyOf(id, modelType) {
  const [org, name] = id.split('/')
  if (name === undefined) return null
  const owner = ownerByHub.get(org.toLowerCase())
  const rank = (row) => (row[2] === owner?.id ? 0 : 1)
  const hits = FAMILIES.filter((row) =>
    row[6].some((pattern) => new RegExp(`^(?:${pattern})`, 'i').test(name)),
  )
  hits.sort((a, b) => rank(a) - rank(b))
  return hits[0]?.[0] ?? (modelType === 'grok-1' ? 'grok' : null)
}

const rows = new Map()
for (const row of read('catalog.json').models) {
  const org = row.id.split('/')[0]
  const byName = owners.find((owner) =>
    [owner.name, ...owner.names].some((name) => name.toLowerCase() === row.developer.toLowerCase()),
  )
  const owner = byName ?? ownerByHub.get(org.toLowerCase())
  if (owner === undefined) process.stderr.write(`no owner: ${row.id} (${row.developer})\n`)
  const relation = RELATIONS.find(([pattern]) => pattern.test(row.relation ?? ''))?.[1] ?? null
  const codes = countries(row.country)
  rows.set(row.id, {
    id: row.id,
    kind: row.kind,
    family: null,
    // Where the hub's own code and the library use two names, the library's is kept.
    modelType:
      row.model_type == null ? null : (/\((?:hub)\) \/ (\w+)/.exec(row.model_type)?.[1] ?? row.model_type),
    architectures: row.architectures ?? [],
    owner: owner?.id ?? null,
    supplier: owner?.name ?? row.developer,
    country: codes[0] ?? (row.country === 'EU' ? 'EU' : null),
    countries: codes,
    license: row.licence ?? null,
    licenseTag: tagOf(row.licence ?? null),
    firstRelease: row.first_release ?? null,
    relation,
    bases:
      row.base_model == null || relation === null
        ? []
        : row.base_model.split(' + ').map((base) => (base === 'LLaMA 13B' ? 'huggyllama/llama-13b' : base)),
    fingerprint: fingerprintOf(row),
    note: row.note ?? null,
    source: followable(row.facts_source)
      ? row.facts_source
      : /not traced/.test(row.facts_source)
        ? GENERAL
        : COLLECTION,
    confidence: followable(row.facts_source) ? 'traced' : 'untraced',
  })
}

for (const extra of MODELS) {
  const owner = extra.owner === undefined ? undefined : ownerById.get(extra.owner)
  const before = rows.get(extra.id)
  const fingerprint =
    extra.body || extra.vision
      ? {
          body: extra.body ?? {},
          vision: extra.vision ?? null,
          visionType: null,
          audio: null,
          source: GENERAL,
          confidence: 'untraced',
        }
      : null
  if (before !== undefined) {
    if (before.fingerprint === null) before.fingerprint = fingerprint
    continue
  }
  const country = extra.country ?? owner?.country ?? null
  rows.set(extra.id, {
    id: extra.id,
    kind: extra.kind ?? 'llm',
    family: null,
    modelType: extra.modelType ?? null,
    architectures: extra.architectures ?? [],
    owner: owner?.id ?? null,
    supplier: owner?.name ?? extra.ownerName,
    country,
    countries: country === null ? [] : [country],
    license: extra.license ?? null,
    licenseTag: tagOf(extra.license ?? null),
    firstRelease: null,
    relation: extra.relation ?? null,
    bases: extra.bases ?? [],
    fingerprint,
    note: extra.note ?? null,
    source: GENERAL,
    confidence: 'untraced',
  })
}
for (const [id, ownerId, kind, { license, released, base }] of RECORDED) {
  const owner = ownerById.get(ownerId)
  if (rows.has(id) || (owner === undefined && ownerId !== null)) process.stderr.write(`recorded.mjs: ${id}\n`)
  rows.set(id, {
    id,
    kind,
    family: null,
    modelType: null,
    architectures: [],
    owner: owner?.id ?? null,
    supplier: owner?.name ?? id.split('/')[0],
    country: owner?.country ?? null,
    countries: owner?.country == null ? [] : [owner.country],
    license: license?.[0] ?? null,
    licenseTag: tagOf(license?.[0] ?? null),
    firstRelease: released?.[0] ?? null,
    relation: base === undefined ? null : 'finetune',
    bases: base === undefined ? [] : [base[0]],
    fingerprint: null,
    note: null,
    source: GENERAL,
    confidence: 'untraced',
  })
}
for (const [id, fix] of Object.entries(CORRECTIONS)) {
  const row = rows.get(id)
  const before = row.fingerprint
  row.fingerprint = {
    body: { ...(fix.body ?? {}), ...(before?.body ?? {}) },
    vision: fix.vision ?? before?.vision ?? null,
    visionType: before?.visionType ?? null,
    audio: before?.audio ?? null,
    source: before === null ? GENERAL : `${before.source}; completed from general knowledge`,
    confidence: before === null ? 'untraced' : before.confidence,
  }
}
/** What recorded.mjs says in one column, as a look-up by id. */
const recorded = (column) =>
  RECORDED.flatMap(([id, , , said]) => (said[column] === undefined ? [] : [[id, said[column]]]))
/** Rows of a table as a look-up by id; an id that no model has is a slip of the table. */
function byId(name, table) {
  const found = new Map(table.flatMap(([ids, value]) => ids.split(' ').map((id) => [id, value])))
  for (const id of found.keys()) if (!rows.has(id)) process.stderr.write(`no model: ${id} of ${name}\n`)
  return found
}
const lineages = byId('lineages.mjs', [
  ...LINEAGES,
  ...recorded('base').map(([id, [, source]]) => [id, source]),
])
const bodies = byId('bodies.mjs', BODIES)
const types = byId(
  'types.mjs',
  MODEL_TYPES.map(([ids, type, file]) => [ids, { type, source: `${TYPES_RELEASE} ${file}` }]),
)
const listed = byId('listed.mjs', [
  ...LISTED_LICENSES.map(([words, ids, source]) => [ids, { words, source }]),
  ...recorded('license').map(([id, [words, source]]) => [id, { words, source }]),
])
const releases = new Map([
  ...RELEASES.flatMap(([date, ids, source]) => ids.split(' ').map((id) => [id, { date, source }])),
  ...recorded('released').map(([id, [date, source]]) => [id, { date, source }]),
])
for (const id of releases.keys()) {
  if (!rows.has(id)) process.stderr.write(`no model: ${id} of releases.mjs\n`)
}
for (const row of rows.values()) {
  const owner = ownerById.get(row.owner)
  row.countrySource =
    row.countries.length === 1 && row.country === owner?.country ? (owner.countrySource ?? null) : null
  row.firstRelease = releases.get(row.id)?.date ?? row.firstRelease
  row.firstReleaseSource = releases.get(row.id)?.source ?? null
  const known = types.get(row.id)
  row.modelType ??= known?.type ?? null
  if (known !== undefined && row.modelType !== known.type) process.stderr.write(`another type: ${row.id}\n`)
  row.modelTypeSource = known?.source ?? null
  row.family = familyOf(row.id, row.modelType)
  const list = listed.get(row.id)
  if (list !== undefined && row.license !== list.words) {
    process.stderr.write(`another licence in listed.mjs: ${row.id} (${row.license})\n`)
  }
  row.licenseSource = list?.source ?? null
  row.relationSource = row.bases.length === 0 ? null : (lineages.get(row.id) ?? null)
  row.supplierSource = owner?.hubSources[row.id.split('/')[0]] ?? null
  if (bodies.has(row.id) && !followable(row.fingerprint.source)) {
    row.fingerprint.source = bodies.get(row.id)
    row.fingerprint.confidence = 'secondary'
  }
  if (row.fingerprint !== null) row.fingerprint.traced = followable(row.fingerprint.source)
}

write('models.json', { checked: CHECKED, models: [...rows.values()] })
write('model-licenses.json', { checked: CHECKED, confidence: 'traced', licenses: MODEL_LICENSES })
write('owners.json', { checked: CHECKED, owners })
write('families.json', {
  families: FAMILIES.map(([id, name, owner, kind, patterns, hub, hubPatterns]) => ({
    id,
    name,
    owner,
    kind,
    hub,
    hubPatterns,
    spoken: spokenNames(name, patterns),
    source: GENERAL,
    confidence: 'untraced',
    names: patterns.map((pattern) => ({
      pattern: pattern.replace(/^\(\?i\)/, ''),
      ignoreCase: pattern.startsWith('(?i)'),
      stems: stems(pattern),
    })),
  })),
  notModels: NOT_MODELS,
})
write('aliases.json', {
  source: GENERAL,
  confidence: 'untraced',
  bareIds: BARE_IDS,
  moved: MOVED_IDS,
  reuploaders: REUPLOADERS,
})
write('datasets.json', { checked: CHECKED, confidence: 'traced', datasets: DATASETS })
write('providers.json', buildProviders(read('catalog.json').providers))

const native = read('transformers_native_model_types.json')
const libraryReleases = ['4.57.6', '5.18.0']
const vendorOf = (type) => TYPE_VENDORS.find(([pattern]) => pattern.test(type)) ?? [null, null, null]
const typeRows = {}
for (const [type, row] of Object.entries(native.model_types)) {
  const [, vendor, family] = vendorOf(type)
  typeRows[type] = {
    in: libraryReleases.map((release) => (row[`native_in_${release}`] ? 1 : 0)),
    config: row.config_class,
    classes: [...new Set(Object.values(row.classes))],
    vendor,
    family,
  }
}
write('model-types.json', {
  source: native.source,
  confidence: 'traced',
  vendorSource: GENERAL,
  vendorConfidence: 'untraced',
  releases: libraryReleases,
  types: typeRows,
  vendorPatterns: TYPE_VENDORS.filter(([, vendor]) => vendor !== null).map(([pattern, vendor, family]) => ({
    pattern: pattern.source,
    ignoreCase: pattern.flags.includes('i'),
    vendor,
    family,
  })),
  classes: EXTRA_CLASSES.map(([start, type, vendor, family]) => ({ start, type, vendor, family })),
})

const inheritance = read('transformers_code_inheritance.json')
const NOT_A_BLOCK =
  /(?:Config|For[A-Z]\w*|Pre[Tt]rainedModel|Output|OutputWithPast|Processor|ProcessorKwargs|Tokenizer|ImageProcessor|FeatureExtractor|Kwargs)$/
write('code-kinship.json', {
  source: inheritance.source,
  note: inheritance.note,
  confidence: 'traced',
  parents: Object.fromEntries(
    Object.entries(inheritance.models).map(([type, row]) => [
      type,
      Object.fromEntries(Object.entries(row.parents).map(([parent, edges]) => [parent, edges.length])),
    ]),
  ),
  blocks: Object.fromEntries(
    Object.entries(inheritance.models)
      .map(([type, row]) => [type, row.own_classes.filter((name) => !NOT_A_BLOCK.test(name))])
      .filter(([, names]) => names.length > 0),
  ),
})
