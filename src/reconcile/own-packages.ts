import { githubOf } from '../purl/origin.js'
import type { DependencyFact, Fact } from '../types/fact.js'
import { copiedProjects } from './copied-projects.js'
import type { Declarer } from './declarer.js'
import { sameParty } from './known.js'
import { overridingOrigins } from './part.js'

/** Ecosystem of each kind of packaging file. */
const FILES: Readonly<Record<string, string>> = {
  'pyproject.toml': 'pypi',
  'setup.py': 'pypi',
  'setup.cfg': 'pypi',
  'package.json': 'npm',
  'Cargo.toml': 'cargo',
}

/**
 * Packages that packaging files of the repository itself define, as `pypi:name`. Vendored trees and projects copied in
 * define none of them.
 */
export function ownPackages(facts: readonly Fact[], { parties }: Declarer): ReadonlySet<string> {
  const copied = copiedProjects(facts, parties)
  const names = new Set<string>()
  for (const fact of facts) {
    if (fact.kind !== 'identity' || fact.scope === 'vendored') continue
    if (fact.form !== 'package' && fact.form !== 'model-name') continue
    const { path } = fact.location
    if (copied.has(path)) continue
    const ecosystem = FILES[path.slice(path.lastIndexOf('/') + 1)]
    if (ecosystem !== undefined) names.add(packageKey(ecosystem, fact.value))
  }
  return names
}

/**
 * A package of the declarer's own: one that the repository defines, from wherever it is installed for a test, or one
 * that is fetched from a repository of the declarer. A package of an own name that comes from somebody else's address is
 * somebody else's.
 */
export function isOwnPackage(
  facts: readonly Fact[],
  own: ReadonlySet<string>,
  { parties }: Declarer,
): boolean {
  const origins = overridingOrigins(facts)
  if (origins.length > 0)
    return origins.every((url) => {
      const owner = githubOf(url)?.split('/')[0]
      return owner !== undefined && parties.some((party) => sameParty(party, owner))
    })
  const asked = facts.filter((fact): fact is DependencyFact => fact.kind === 'dependency')
  return asked.length > 0 && asked.every(({ ecosystem, name }) => own.has(packageKey(ecosystem, name)))
}

/** Python's registry reads runs of `-`, `_` and `.` as one, Rust's reads `-` and `_` alike. */
function packageKey(ecosystem: string, name: string): string {
  const plain = name.trim().toLowerCase()
  if (ecosystem === 'pypi') return `pypi:${plain.replace(/[-_.]+/g, '-')}`
  return `${ecosystem}:${ecosystem === 'cargo' ? plain.replaceAll('_', '-') : plain}`
}
