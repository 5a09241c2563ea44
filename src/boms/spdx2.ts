import { type ConfigMap, entryOf } from '../evidence/configs/config-tree.js'
import { limits } from '../limits.js'
import type { Bom, BomEntry } from '../types/bom.js'
import { type BomFile, mapsAt, textAt, textsAt } from './bom-file.js'
import { identityOf, kindOf } from './identity.js'
import { licenseWords } from './licenses.js'

const VERSIONS = /^SPDX-2\.[0-3]$/
export const SPDX2_VERSIONS = '2.0 to 2.3'

/** Words of a purpose (`primaryPackagePurpose`) in CycloneDX's. */
const PURPOSES: Readonly<Record<string, string>> = { container: 'container', device: 'device', file: 'file' }

/**
 * Reads an SPDX 2 document in its JSON shape (https://spdx.github.io/spdx-spec/v2.3/): packages, what the document
 * describes, and which package descends from which. Files and snippets are no parts by others and are passed over.
 */
export function readSpdx2(root: ConfigMap, file: BomFile): Bom | null {
  const version = textAt(root, 'spdxVersion')
  if (version === null || !VERSIONS.test(version)) {
    file.note('version', entryOf(root, 'spdxVersion')?.value ?? root, {
      format: 'SPDX',
      version: version?.replace(/^SPDX-/, '') ?? '?',
      known: `${SPDX2_VERSIONS}, 3.0`,
    })
    return null
  }
  const extracted = extractedNames(root)
  const related = relationsOf(root)
  const entries = new Map<string, Draft>()
  const packages = entryOf(root, 'packages')?.value
  if (packages !== undefined && packages.kind !== 'list') file.note('entry', packages, { what: 'packages' })
  for (const map of mapsAt(root, 'packages')) {
    if (entries.size >= limits.bomEntries) {
      file.note('too-many', map, { limit: limits.bomEntries })
      break
    }
    const id = textAt(map, 'SPDXID')
    const name = textAt(map, 'name')
    if (id === null || name === null) {
      file.note('entry', map, { what: id === null ? 'SPDXID' : 'name' })
      continue
    }
    entries.set(id, packageOf(map, name, extracted, file))
  }
  for (const [child, parent] of related.descends) {
    const base = entries.get(parent)
    if (base !== undefined) entries.get(child)?.bases.push({ ...base, via: 'DESCENDANT_OF' })
  }
  const described = [...related.described, ...textsAt(root, 'documentDescribes')]
  const subject = described.length === 1 ? (entries.get(described[0] as string) ?? null) : null
  return {
    path: file.file.path,
    format: 'SPDX',
    version: version.slice('SPDX-'.length),
    subject,
    entries: [...entries.values()].filter((entry) => entry !== subject),
  }
}

type Draft = Omit<BomEntry, 'bases'> & { readonly bases: BomEntry[] }

function packageOf(
  map: ConfigMap,
  name: string,
  extracted: ReadonlyMap<string, string>,
  file: BomFile,
): Draft {
  const purl =
    mapsAt(map, 'externalRefs')
      .filter((one) => textAt(one, 'referenceType')?.replace(/^.*\//, '') === 'purl')
      .flatMap((one) => textAt(one, 'referenceLocator') ?? [])[0] ?? null
  const purpose = textAt(map, 'primaryPackagePurpose')?.toLowerCase() ?? null
  const kind = kindOf(purpose === null ? null : (PURPOSES[purpose] ?? null), purl, null)
  const addresses = [textAt(map, 'downloadLocation'), textAt(map, 'homepage')].flatMap((one) => one ?? [])
  const identity = identityOf(purl, addresses, kind)
  const version = file.member(map, 'versionInfo')
  const license = file.member(map, 'licenseDeclared') ?? file.member(map, 'licenseConcluded')
  return {
    name,
    kind,
    purl: identity.purl,
    version: textAt(map, 'versionInfo') ?? identity.version,
    supplier: partyOf(textAt(map, 'supplier')) ?? partyOf(textAt(map, 'originator')),
    license: {
      declared: licenseOf(textAt(map, 'licenseDeclared'), extracted),
      concluded: licenseOf(textAt(map, 'licenseConcluded'), extracted),
    },
    digest: digestOf(map),
    scope: null,
    via: 'packages',
    bases: [],
    data: [],
    location: file.nameplate(map, ['name', 'SPDXID']),
    at: { ...(version === null ? {} : { version }), ...(license === null ? {} : { license }) },
  }
}

/** `Organization: ACME (mail)` → `ACME`. */
function partyOf(words: string | null): string | null {
  if (words === null || words === 'NOASSERTION') return null
  const name = words.replace(/^(?:Organization|Person|Tool):\s*/, '').replace(/\s*\([^()]*\)\s*$/, '')
  return name === '' ? null : name
}

/** A licence outside the list goes by the name that the document gives it, where that name is a known one. */
function licenseOf(words: string | null, extracted: ReadonlyMap<string, string>): string | null {
  const name = words === null ? undefined : extracted.get(words)
  const known = name === undefined ? null : licenseWords(name)
  return known !== null && known !== name ? known : licenseWords(words)
}

function extractedNames(root: ConfigMap): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const map of mapsAt(root, 'hasExtractedLicensingInfos')) {
    const id = textAt(map, 'licenseId')
    const name = textAt(map, 'name')
    if (id !== null && name !== null) names.set(id, name)
  }
  return names
}

function digestOf(map: ConfigMap): string | null {
  for (const one of mapsAt(map, 'checksums')) {
    const value = textAt(one, 'checksumValue') ?? ''
    if (textAt(one, 'algorithm') === 'SHA256' && /^[0-9a-f]{64}$/i.test(value))
      return `sha256:${value.toLowerCase()}`
  }
  return null
}

interface Relations {
  readonly described: readonly string[]
  /** Child, then what it descends from. */
  readonly descends: readonly (readonly [string, string])[]
}

function relationsOf(root: ConfigMap): Relations {
  const described = new Set<string>()
  const descends: [string, string][] = []
  for (const map of mapsAt(root, 'relationships')) {
    const a = textAt(map, 'spdxElementId')
    const b = textAt(map, 'relatedSpdxElement')
    if (a === null || b === null) continue
    switch (textAt(map, 'relationshipType')) {
      case 'DESCRIBES':
        if (a === 'SPDXRef-DOCUMENT') described.add(b)
        break
      case 'DESCRIBED_BY':
        if (b === 'SPDXRef-DOCUMENT') described.add(a)
        break
      case 'DESCENDANT_OF':
        descends.push([a, b])
        break
      case 'ANCESTOR_OF':
        descends.push([b, a])
        break
    }
  }
  return { described: [...described], descends }
}
