import type { ConfigEntry, ConfigMap, ConfigNode } from '../evidence/configs/config-tree.js'
import type { BomFile } from './bom-file.js'

/** Tags of a package, and the members they are in JSON. */
const PACKAGE_TAGS: Readonly<Record<string, string>> = {
  PackageVersion: 'versionInfo',
  PackageSupplier: 'supplier',
  PackageOriginator: 'originator',
  PackageDownloadLocation: 'downloadLocation',
  PackageHomePage: 'homepage',
  PackageLicenseDeclared: 'licenseDeclared',
  PackageLicenseConcluded: 'licenseConcluded',
  PrimaryPackagePurpose: 'primaryPackagePurpose',
}

interface Draft {
  readonly start: number
  readonly entries: ConfigEntry[]
  readonly lists: Map<string, ConfigMap[]>
}

/**
 * An SPDX 2 document in tag-value form, in the shape of the same document in JSON. A line that is neither tag, comment
 * nor inside a text is noted; the rest is read nevertheless.
 */
export function tagValueAsJson(file: BomFile): ConfigMap {
  const { text } = file.file
  const root: Draft = { start: 0, entries: [], lists: new Map() }
  const packages: Draft[] = []
  let section: Draft | null = root
  let license: Draft | null = null
  const licenses: Draft[] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    let end = next === -1 ? text.length : next
    const line = text.slice(start, end)
    const tag = /^\s*([A-Za-z][A-Za-z0-9]{0,60}):[ \t]*/.exec(line)
    if (tag === null) {
      if (!/^\s*(?:#|$)/.test(line)) file.note('tag', start)
      start = end + 1
      continue
    }
    const [all, name] = tag as unknown as [string, string]
    let value = line.slice(all.length).trim()
    if (value.startsWith('<text>')) {
      const close = text.indexOf('</text>', start)
      if (close === -1) {
        file.note('text', start)
        break
      }
      value = text
        .slice(start + all.length, close)
        .replace(/^\s*<text>/, '')
        .trim()
      const after = text.indexOf('\n', close)
      end = after === -1 ? text.length : after
    }
    const stop = Math.min(end, start + line.trimEnd().length)
    const put = (draft: Draft, key: string): void => {
      draft.entries.push({ key, keyStart: start, value: { kind: 'scalar', value, start, end: stop } })
    }
    const list = (draft: Draft, key: string, members: Readonly<Record<string, string>>): void => {
      draft.lists.set(key, [...(draft.lists.get(key) ?? []), mapFrom(members, start, stop)])
    }
    if (name === 'SPDXVersion') put(root, 'spdxVersion')
    else if (name === 'PackageName') {
      section = { start, entries: [], lists: new Map() }
      packages.push(section)
      put(section, 'name')
    } else if (name === 'FileName' || name === 'SnippetSPDXID') section = null
    else if (name === 'LicenseID') {
      section = null
      license = { start, entries: [], lists: new Map() }
      licenses.push(license)
      put(license, 'licenseId')
    } else if (name === 'LicenseName' && license !== null) put(license, 'name')
    else if (name === 'Relationship') {
      const [, a, type, b] = /^(\S+)\s+(\S+)\s+(\S+)/.exec(value) ?? []
      if (a !== undefined && type !== undefined && b !== undefined)
        list(root, 'relationships', { spdxElementId: a, relationshipType: type, relatedSpdxElement: b })
    } else if (section !== null && section !== root) {
      if (name === 'SPDXID') put(section, 'SPDXID')
      else if (name === 'ExternalRef') {
        const [, referenceType, referenceLocator] = /^\S+\s+(\S+)\s+(\S+)/.exec(value) ?? []
        if (referenceType !== undefined && referenceLocator !== undefined)
          list(section, 'externalRefs', { referenceType, referenceLocator })
      } else if (name === 'PackageChecksum') {
        const [, algorithm, checksumValue] = /^(\w+):\s*(\w+)/.exec(value) ?? []
        if (algorithm !== undefined && checksumValue !== undefined)
          list(section, 'checksums', { algorithm, checksumValue })
      } else if (PACKAGE_TAGS[name] !== undefined) put(section, PACKAGE_TAGS[name])
    }
    start = end + 1
  }
  root.lists.set(
    'packages',
    packages.map((draft) => finished(draft, text.length)),
  )
  root.lists.set(
    'hasExtractedLicensingInfos',
    licenses.map((draft) => finished(draft, text.length)),
  )
  return finished(root, text.length)
}

function finished(draft: Draft, end: number): ConfigMap {
  const last = draft.entries.at(-1)?.value.end ?? draft.start
  const span = { start: draft.start, end: draft.start === 0 ? end : last }
  const lists = [...draft.lists].map(([key, items]): ConfigEntry => {
    const first = items[0]?.start ?? draft.start
    const value: ConfigNode = { kind: 'list', items, start: first, end: items.at(-1)?.end ?? first }
    return { key, keyStart: first, value }
  })
  return { kind: 'map', entries: [...draft.entries, ...lists], ...span }
}

function mapFrom(members: Readonly<Record<string, string>>, start: number, end: number): ConfigMap {
  return {
    kind: 'map',
    start,
    end,
    entries: Object.entries(members).map(([key, value]) => ({
      key,
      keyStart: start,
      value: { kind: 'scalar', value, start, end },
    })),
  }
}
