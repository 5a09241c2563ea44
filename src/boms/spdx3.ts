import { type ConfigMap, entryOf } from '../evidence/configs/config-tree.js'
import { limits } from '../limits.js'
import type { Bom, BomEntry } from '../types/bom.js'
import { type BomFile, mapAt, mapsAt, textAt, textsAt } from './bom-file.js'
import { identityOf, kindOf } from './identity.js'
import { licenseWords } from './licenses.js'

const VERSIONS = /^3\.[01](?:\.\d+)?$/
export const SPDX3_VERSIONS = '3.0, 3.1'
export const SPDX3_CONTEXT =
  /https:\/\/spdx\.(?:org\/rdf|github\.io\/spdx-spec\/v?[\d.]+(?:\/rdf)?)\/v?(3\.\d+(?:\.\d+)?)/

/** Classes that are parts, with the type that decides their kind. Files are none. */
const PARTS: Readonly<Record<string, string | null>> = {
  software_Package: null,
  ai_AIPackage: 'machine-learning-model',
  dataset_DatasetPackage: 'data',
}

type Draft = Omit<BomEntry, 'bases' | 'data' | 'license'> & {
  license: { declared: string | null; concluded: string | null }
  readonly bases: BomEntry[]
  readonly data: BomEntry[]
}

/**
 * Reads an SPDX 3 document in JSON-LD (https://spdx.github.io/spdx-spec/v3.0.1/): packages, AI packages and data sets of
 * its graph, their licences, and the relationships that say where a model comes from.
 */
export function readSpdx3(root: ConfigMap, version: string | null, file: BomFile): Bom | null {
  if (version === null || !VERSIONS.test(version)) {
    file.note('version', entryOf(root, '@context')?.value ?? root, {
      format: 'SPDX',
      version: version ?? '?',
      known: `2.0 to 2.3, ${SPDX3_VERSIONS}`,
    })
    return null
  }
  const graph = entryOf(root, '@graph') === undefined ? [root] : mapsAt(root, '@graph')
  const byId = new Map<string, ConfigMap>()
  for (const map of graph) {
    const id = idOf(map)
    if (id !== null) byId.set(id, map)
  }
  const drafts = new Map<string, Draft>()
  for (const map of graph) {
    const type = typeOf(map)
    if (type === null || !Object.hasOwn(PARTS, type)) continue
    if (drafts.size >= limits.bomEntries) {
      file.note('too-many', map, { limit: limits.bomEntries })
      break
    }
    const id = idOf(map)
    const name = textAt(map, 'name')
    if (id === null || name === null) {
      file.note('entry', map, { what: id === null ? 'spdxId' : 'name' })
      continue
    }
    drafts.set(id, packageOf(map, name, type, byId, file))
  }
  for (const map of graph) relate(map, drafts, byId)
  const subject = subjectOf(graph, drafts)
  return {
    path: file.file.path,
    format: 'SPDX',
    version,
    subject,
    entries: [...drafts.values()].filter((entry) => entry !== subject),
  }
}

/** `spdxId`, or the key that JSON-LD itself has for it. */
function idOf(map: ConfigMap): string | null {
  return textAt(map, 'spdxId') ?? textAt(map, '@id')
}

function typeOf(map: ConfigMap): string | null {
  return textsAt(map, 'type')[0] ?? textsAt(map, '@type')[0] ?? null
}

function packageOf(
  map: ConfigMap,
  name: string,
  type: string,
  byId: ReadonlyMap<string, ConfigMap>,
  file: BomFile,
): Draft {
  const purl =
    textAt(map, 'software_packageUrl') ??
    mapsAt(map, 'externalIdentifier')
      .filter((one) => /packageUrl$/i.test(textAt(one, 'externalIdentifierType') ?? ''))
      .flatMap((one) => textAt(one, 'identifier') ?? [])[0] ??
    null
  const kind = kindOf(PARTS[type] ?? textAt(map, 'software_primaryPurpose'), purl, null)
  const addresses = [
    ...textsAt(map, 'software_downloadLocation'),
    ...textsAt(map, 'software_homePage'),
    ...mapsAt(map, 'externalRef').flatMap((one) => textsAt(one, 'locator')),
  ]
  const identity = identityOf(purl, addresses, kind)
  const version = file.member(map, 'software_packageVersion')
  return {
    name,
    kind,
    purl: identity.purl,
    version: textAt(map, 'software_packageVersion') ?? identity.version,
    supplier: partyOf(map, 'suppliedBy', byId) ?? partyOf(map, 'originatedBy', byId),
    license: { declared: null, concluded: null },
    digest: digestOf(map),
    scope: null,
    via: type,
    bases: [],
    data: [],
    location: file.nameplate(map, ['name', 'spdxId']),
    at: version === null ? {} : { version },
  }
}

function partyOf(map: ConfigMap, key: string, byId: ReadonlyMap<string, ConfigMap>): string | null {
  const inline = mapAt(map, key)
  if (inline !== null) return textAt(inline, 'name')
  for (const id of textsAt(map, key)) {
    const agent = byId.get(id)
    const name = agent === undefined ? null : textAt(agent, 'name')
    if (name !== null) return name
  }
  return null
}

function digestOf(map: ConfigMap): string | null {
  for (const one of mapsAt(map, 'verifiedUsing')) {
    const value = textAt(one, 'hashValue') ?? ''
    if (textAt(one, 'algorithm') === 'sha256' && /^[0-9a-f]{64}$/i.test(value))
      return `sha256:${value.toLowerCase()}`
  }
  return null
}

/** Lays one relationship on the parts it joins. */
function relate(
  map: ConfigMap,
  drafts: ReadonlyMap<string, Draft>,
  byId: ReadonlyMap<string, ConfigMap>,
): void {
  const from = textAt(map, 'from')
  const type = textAt(map, 'relationshipType')?.replace(/^.*\//, '') ?? null
  if (from === null || type === null) return
  for (const to of textsAt(map, 'to')) {
    const here = drafts.get(from)
    const there = drafts.get(to)
    switch (type) {
      case 'hasDeclaredLicense':
        if (here !== undefined) here.license.declared = licenseOf(to, byId) ?? here.license.declared
        break
      case 'hasConcludedLicense':
        if (here !== undefined) here.license.concluded = licenseOf(to, byId) ?? here.license.concluded
        break
      // SPDX 3.1 tells the kinds of training apart.
      case 'trainedOn':
      case 'pretrainedOn':
      case 'finetunedOn':
        if (here !== undefined && there !== undefined)
          here.data.push({ ...there, kind: 'dataset', via: type })
        break
      case 'descendantOf':
        if (here !== undefined && there !== undefined) here.bases.push({ ...there, via: type })
        break
      case 'ancestorOf':
        if (here !== undefined && there !== undefined) there.bases.push({ ...here, via: type })
        break
    }
  }
}

const DEPTH = 8

/** Expression behind the identifier of a licence element, or of the SPDX list itself. */
function licenseOf(id: string, byId: ReadonlyMap<string, ConfigMap>, depth = 0): string | null {
  const listed = /^https?:\/\/spdx\.org\/licenses\/([^/]+?)(?:\.html)?$/.exec(id)?.[1]
  if (listed !== undefined) return licenseWords(listed)
  const map = byId.get(id)
  if (map === undefined || depth > DEPTH) return /NoneLicense$|\/None$/.test(id) ? 'NONE' : null
  const expression = textAt(map, 'simplelicensing_licenseExpression')
  if (expression !== null) return licenseWords(expression)
  const set = typeOf(map)
  if (
    set === 'expandedlicensing_ConjunctiveLicenseSet' ||
    set === 'expandedlicensing_DisjunctiveLicenseSet'
  ) {
    const members = textsAt(map, 'expandedlicensing_member').map((one) => licenseOf(one, byId, depth + 1))
    if (members.some((one) => one === null)) return null
    return licenseWords(members.join(set.includes('Conjunctive') ? ' AND ' : ' OR '))
  }
  return licenseWords(textAt(map, 'name'))
}

/** The one part that the document, or the bill of materials in it, is about. */
function subjectOf(graph: readonly ConfigMap[], drafts: ReadonlyMap<string, Draft>): Draft | null {
  for (const wanted of ['software_Sbom', 'Bom', 'SpdxDocument', 'Bundle']) {
    for (const map of graph) {
      if (typeOf(map) !== wanted) continue
      const roots = textsAt(map, 'rootElement').flatMap((id) => drafts.get(id) ?? [])
      if (roots.length === 1) return roots[0] as Draft
    }
  }
  return null
}
