import type { DependencyFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import type { Scope } from '../../types/vocabulary.js'
import { wheelVersion, withoutCredentials } from './direct-reference.js'
import { groupScope } from './groups.js'
import { markerReach } from './marker-reach.js'
import { exactVersion, normaliseName, parseRequirement, type Requirement } from './pep508.js'

/** Where and how a requirement is asked for: everything a fact needs beside the requirement itself. */
export interface Asking {
  readonly scope: Scope
  readonly location: Location
  readonly group: string | null
  readonly optional: boolean
  /** Specifier set of the versions of Python the project admits, as far as it says. */
  readonly pythons?: string | null
}

/**
 * The fact of one valid PEP 508 requirement. A marker on an extra makes that extra its group; one that nothing
 * satisfies any more leaves the package listed and asked for by nobody.
 */
export function requirementFact(requirement: Requirement, asking: Asking): DependencyFact {
  const { specifier, marker } = requirement
  const { location, pythons = null } = asking
  const reach = marker === null ? null : markerReach(marker, pythons)
  const group = reach?.extra ?? asking.group
  return {
    kind: 'dependency',
    strength: 'A',
    scope: group === asking.group ? asking.scope : groupScope(group, asking.scope),
    location,
    group,
    optional: asking.optional || (reach !== null && (reach.extra !== null || !reach.possible)),
    ecosystem: 'pypi',
    name: normaliseName(requirement.name),
    specifier: specifier === '' ? null : specifier,
    version: exactVersion(specifier) ?? (requirement.url === null ? null : wheelVersion(requirement.url)),
    extras: requirement.extras,
    marker,
    url: directUrl(requirement.url),
  }
}

/** Reads a requirement string of a packaging file; `null` when it is not one. */
export function requirementStringFact(text: string, asking: Asking): DependencyFact | null {
  const result = parseRequirement(text)
  return result.valid ? requirementFact(result.requirement, asking) : null
}

/**
 * `pkg @ file:///home/…/work` is what `pip freeze` writes in a conda environment: the path is of the machine it ran
 * on and says nothing about the origin.
 */
function directUrl(url: string | null): string | null {
  if (url === null || /^file:\/\/\//i.test(url)) return null
  return withoutCredentials(url)
}
