import type { DependencyFact, HostingFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { Scope } from '../../types/vocabulary.js'
import type { TextFile } from '../text-file.js'
import { withoutCredentials } from './direct-reference.js'
import { groupScope } from './groups.js'
import { normaliseName } from './pep508.js'

/** One package of a lock, before it becomes a fact. */
export interface LockedPackage {
  readonly ecosystem: string
  readonly name: string
  /** `null` when the lock names only a commit or an archive. */
  readonly version: string | null
  readonly location: Location
  /** Repository or archive the package comes from in place of an index. */
  readonly url?: string | null
  readonly group?: string | null
  readonly optional?: boolean
  readonly marker?: string | null
  readonly extras?: readonly string[]
  /** The lock itself says that its project asks for the package. */
  readonly direct?: boolean
}

/** The fact of one locked package. Transitive unless the lock says otherwise: the manifest beside it says what is asked for. */
export function lockedFact(locked: LockedPackage, file: TextFile): DependencyFact {
  const { ecosystem, name, version, location, group = null, optional = false } = locked
  return {
    kind: 'dependency',
    strength: 'A',
    scope: groupScope(group, file.scope),
    location,
    ecosystem,
    name: ecosystem === 'pypi' ? normaliseName(name) : name.toLowerCase(),
    specifier: version === null ? null : `==${version}`,
    version,
    extras: locked.extras ?? [],
    marker: locked.marker ?? null,
    url: locked.url == null ? null : withoutCredentials(locked.url),
    group,
    optional,
    direct: locked.direct ?? false,
  }
}

/** Groups that locks use for what is always installed. */
const PLAIN_GROUP = /^(?:main|default)$/

/** The group that tells what a package is for: none when it is among those always installed. */
export function groupOfMany(groups: readonly string[]): string | null {
  return groups.length === 0 || groups.some((group) => PLAIN_GROUP.test(group)) ? null : (groups[0] as string)
}

/** Indexes everybody installs from: naming them says nothing about where a project's parts are hosted. */
const COMMON_INDEX =
  /^https?:\/\/(?:pypi\.org|pypi\.python\.org|files\.pythonhosted\.org|registry\.npmjs\.org|registry\.yarnpkg\.com)(?:\/|$)/i

/** Collects the indexes and channels one file names: each once, at its first place, without credentials. */
export class LockHosts {
  readonly #scope: Scope
  readonly #found = new Map<string, HostingFact>()

  constructor(file: TextFile, scope: Scope = file.scope) {
    this.#scope = scope
  }

  add(url: string | null, location: Location): void {
    if (url === null || !/^https?:\/\//i.test(url) || COMMON_INDEX.test(url)) return
    const plain = withoutCredentials(url)
    if (this.#found.has(plain)) return
    this.#found.set(plain, { kind: 'hosting', strength: 'A', scope: this.#scope, location, url: plain })
  }

  facts(): Iterable<HostingFact> {
    return this.#found.values()
  }
}
