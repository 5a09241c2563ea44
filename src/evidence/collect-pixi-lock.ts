import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { readDirectReference } from './dependencies/direct-reference.js'
import { LockHosts, lockedFact } from './dependencies/lock.js'
import { type YamlRecord, type YamlScalar, yamlRecords } from './dependencies/yaml-records.js'
import type { TextFile } from './text-file.js'

const TOOLS = new Set(['python', 'pip'])
/** `name-version-build.conda`; the name itself may hold dashes. */
const CONDA_FILE = /\/([A-Za-z0-9_][\w.-]*)-([^-/]+)-[^-/]+\.(?:conda|tar\.bz2)$/

/** `pixi.lock`: version 5 gives `kind`, `name` and `version`, version 6 the address of each package. */
export const collectPixiLock: TextCollector = {
  id: 'pixi-lock',
  endings: ['lock'],
  wants({ path, size, type }: Entry): boolean {
    return type === 'file' && size <= limits.lockFileBytes && /(?:^|\/)pixi\.lock$/.test(path)
  },
  *collect(file: TextFile): Iterable<Fact> {
    const hosts = new LockHosts(file)
    const seen = new Set<string>()
    for (const record of yamlRecords(file.text, 'packages')) {
      const found = readRecord(record)
      if (found === null || TOOLS.has(found.name)) continue
      const { ecosystem, name, version, place, address } = found
      const key = `${ecosystem}:${name}:${version ?? ''}`
      if (seen.has(key)) continue
      seen.add(key)
      const location = file.locate(place.start, place.end)
      if (ecosystem === 'conda') {
        hosts.add(/^(https?:\/\/\S+)\/[^/]+\/[^/]+$/.exec(address)?.[1] ?? null, location)
      }
      const url =
        ecosystem === 'pypi' && /^(?:git\+|direct\+)/.test(address) ? address.replace(/^direct\+/, '') : null
      yield lockedFact({ ecosystem, name, version, location, url }, file)
    }
    yield* hosts.facts()
  },
}

interface Found {
  readonly ecosystem: 'conda' | 'pypi'
  readonly name: string
  readonly version: string | null
  readonly place: YamlScalar
  readonly address: string
}

function readRecord(record: YamlRecord): Found | null {
  const kind =
    record.get('kind')?.text ?? (record.has('conda') ? 'conda' : record.has('pypi') ? 'pypi' : null)
  if (kind !== 'conda' && kind !== 'pypi') return null
  const address = record.get(kind) ?? record.get('url') ?? record.get('path')
  const name = record.get('name')
  const version = record.get('version')?.text ?? null
  // A folder or a file of the repository is its own package.
  if (address !== undefined && !/^[a-z+]+:\/\//i.test(address.text)) return null
  if (name !== undefined) {
    return { ecosystem: kind, name: name.text, version, place: name, address: address?.text ?? '' }
  }
  if (address === undefined) return null
  if (kind === 'conda') {
    const match = CONDA_FILE.exec(address.text)
    if (match === null) return null
    return {
      ecosystem: kind,
      name: match[1] as string,
      version: match[2] as string,
      place: address,
      address: address.text,
    }
  }
  const direct = readDirectReference(address.text)
  if (direct === null || direct.ecosystem !== 'pypi') return null
  return {
    ecosystem: kind,
    name: direct.name,
    version: direct.version,
    place: address,
    address: address.text,
  }
}
