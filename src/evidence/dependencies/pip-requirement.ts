import type { DependencyFact } from '../../types/fact.js'
import { type Asking, requirementFact } from './dependency.js'
import { readDirectReference } from './direct-reference.js'
import { groupScope } from './groups.js'
import { markerReach } from './marker-reach.js'
import { parseMarker } from './markers.js'
import { parseRequirement } from './pep508.js'

/** What pip is asked to install by one word or line. */
export type PipRequirement =
  | { readonly kind: 'found'; readonly fact: DependencyFact; readonly note: string | null }
  /** A folder or a file of the repository itself. */
  | { readonly kind: 'local' }
  | { readonly kind: 'none'; readonly reason: string }

export interface PipOptions {
  readonly editable: boolean
  /** True when a path, as seen from the place, is in the repository. */
  readonly exists: (path: string) => boolean
}

export const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\/|^(?:git|hg|svn|bzr)\+|^file:/i
const VCS = /^(?:git|hg|svn|bzr)\+/i
const PATH_LIKE = /^(?:\.{0,2}[/\\]|\.{1,2}(?:\[|$)|~[/\\]|[A-Za-z]:[/\\])/
const ARCHIVE = /^[^@]*\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.(?:gz|bz2|xz|lz|lzma))(?:\[[^\]]*\])?$/i
/** Own folders by a URL that starts at the place itself. */
const LOCAL_URL = /^file:(?!\/\/\/)|^file:\/\/\/?\./i
const VARIABLE = /\$\{[A-Z0-9_]+\}/g

/**
 * Reads a requirement the way pip does (`pip/_internal/req/constructors.py`), which takes URLs, archives and folders
 * beside the strings of PEP 508, and cuts the marker off at the first semicolon.
 */
export function readPipRequirement(text: string, asking: Asking, options: PipOptions): PipRequirement {
  const isUrl = URL_LIKE.test(text)
  const at = text.indexOf(isUrl ? '; ' : ';')
  const wanted = (at === -1 ? text : text.slice(0, at)).trim()
  const marker = at === -1 ? null : text.slice(at + 1).trim() || null
  if (marker !== null && parseMarker(marker) === null) return none('what follows ; is no environment marker')
  if (isUrl) return readUrl(wanted, marker, asking, options.editable)
  if (ARCHIVE.test(wanted)) return readUrl(wanted, marker, asking, false)
  if (PATH_LIKE.test(wanted) || isFolder(wanted, options)) return { kind: 'local' }
  const result = parseRequirement(wanted)
  if (result.valid) {
    const { url } = result.requirement
    if (options.editable && (url === null || !VCS.test(url))) return none(NOT_EDITABLE)
    return found(requirementFact({ ...result.requirement, marker }, asking))
  }
  const late = withVariables(wanted)
  return late === null ? none(result.reason) : found(requirementFact({ ...late, marker }, asking))
}

const NOT_EDITABLE = 'pip edits only folders and addresses of version control'

function readUrl(
  reference: string,
  marker: string | null,
  asking: Asking,
  editable: boolean,
): PipRequirement {
  if (LOCAL_URL.test(reference)) return { kind: 'local' }
  if (editable && !VCS.test(reference)) {
    return /^file:/i.test(reference) ? { kind: 'local' } : none(NOT_EDITABLE)
  }
  const direct = readDirectReference(reference)
  if (direct === null) return none('the address does not tell which package it is')
  const { ecosystem, name, specifier, extras, version, url } = direct
  if (ecosystem === 'pypi') {
    const fact = requirementFact(
      { name, extras, specifier: specifier ?? '', url, marker: marker ?? direct.marker },
      asking,
    )
    return found({ ...fact, version })
  }
  const { scope, location, group, optional } = asking
  const extra = marker === null ? null : markerReach(marker, null).extra
  return found(
    {
      kind: 'dependency',
      strength: 'A',
      scope: extra === null ? scope : groupScope(extra, scope),
      location,
      group: extra ?? group,
      optional: optional || extra !== null,
      ecosystem,
      name: name.toLowerCase(),
      specifier: null,
      version,
      extras,
      marker,
      url,
    },
    editable ? 'pip asks for #egg=NAME after an address that is edited' : null,
  )
}

/** `torch==${VERSION}` asks for torch in a version that only the variable tells. */
function withVariables(text: string): Parameters<typeof requirementFact>[0] | null {
  if (!VARIABLE.test(text)) return null
  const written: string[] = []
  const filled = text.replace(VARIABLE, (variable) => `${PLACEHOLDER}${written.push(variable) - 1}`)
  const result = parseRequirement(filled)
  if (!result.valid || written.some((_, index) => result.requirement.name.includes(`${PLACEHOLDER}${index}`)))
    return null
  const specifier = written.reduce(
    (filledIn, variable, index) => filledIn.replace(`${PLACEHOLDER}${index}`, () => variable),
    result.requirement.specifier,
  )
  return { ...result.requirement, specifier }
}

/** Digits no version is made of stand for a variable while its line is read. */
const PLACEHOLDER = '90071992547'

function isFolder(text: string, { editable, exists }: PipOptions): boolean {
  const path = text.replace(/\[[^\]]*\]$/, '').replace(/\/+$/, '')
  return (editable || text.includes('/')) && exists(path)
}

function found(fact: DependencyFact, note: string | null = null): PipRequirement {
  return { kind: 'found', fact, note }
}

function none(reason: string): PipRequirement {
  return { kind: 'none', reason }
}
