/** What a marker says about being installed at all: for which extra, and whether any present Python would. */
import { parseVersion } from '../../versions/pep440.js'
import { admits, parseSpecifiers } from '../../versions/specifiers.js'
import { evaluateMarker, type MarkerEnvironment } from './marker-evaluation.js'
import { type Marker, type MarkerOperand, parseMarker } from './markers.js'

export interface MarkerReach {
  /** The extra without which the marker never holds. */
  readonly extra: string | null
  /** `false` when no environment with a Python 3 that the project admits satisfies the marker. */
  readonly possible: boolean
}

/** Python 2 is out of use; versions to come are thought of, so that `>= "3.20"` never looks impossible. */
const MINORS = 40
const ALL_VERSIONS = Array.from({ length: MINORS }, (_, minor) => [`3.${minor}.0`, `3.${minor}.99`]).flat()
/** Most markers hold here, which ends the search at its beginning. */
const USUAL = '3.11.9'

/**
 * Tries the marker with every minor version of Python. What it says of anything else but Python and extras may be true
 * somewhere: a package for Windows alone is asked for like any other.
 * @param pythons specifier set of the versions of Python a project admits, `null` when it does not say.
 */
export function markerReach(marker: string, pythons: string | null): MarkerReach {
  const tree = parseMarker(marker)
  if (tree === null) return { extra: null, possible: true }
  const versions = pythonVersions(tree, pythons)
  if (possibleIn(tree, versions, '')) return { extra: null, possible: true }
  const extra = [...wordsOf(tree, 'extra')].find((name) => possibleIn(tree, versions, name)) ?? null
  return { extra, possible: extra !== null }
}

function possibleIn(tree: Marker, versions: readonly string[], extra: string): boolean {
  return versions.some((version) =>
    mayHold(tree, {
      extra,
      python_version: version.split('.').slice(0, 2).join('.'),
      python_full_version: version,
    }),
  )
}

/** Markers know no negation, so taking each comparison that cannot be made here for true leaves nothing out. */
function mayHold(marker: Marker, environment: MarkerEnvironment): boolean {
  return marker.kind === 'comparison'
    ? evaluateMarker(marker, environment) !== false
    : marker.alternatives.some((together) => together.every((part) => mayHold(part, environment)))
}

/** First and last patch of each minor version, and those around every one that is named, within what is admitted. */
function pythonVersions(tree: Marker, pythons: string | null): readonly string[] {
  const texts = [...wordsOf(tree, 'python_full_version'), pythons ?? '']
  const named = [...texts.join(' ').matchAll(/\b(3\.\d{1,4})\.(\d{1,4})\b/g)].flatMap(([, minor, patch]) =>
    [-1, 0, 1].map((step) => `${minor}.${Math.max(0, Number(patch) + step)}`),
  )
  const all = [USUAL, ...named, ...ALL_VERSIONS]
  const clauses = pythons === null ? null : parseSpecifiers(pythons)
  if (clauses === null) return all
  const admitted = all.filter((text) => {
    const version = parseVersion(text)
    return version !== null && admits(clauses, version, text)
  })
  // A project for Python 2 alone: nothing is told from it.
  return admitted.length === 0 ? all : admitted
}

/** The texts a variable is compared with. */
function wordsOf(marker: Marker, name: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (marker.kind === 'group') {
    for (const part of marker.alternatives.flat()) wordsOf(part, name, found)
    return found
  }
  note(marker.left, marker.right)
  note(marker.right, marker.left)
  return found

  function note(variable: MarkerOperand, other: MarkerOperand): void {
    if (variable.kind === 'variable' && variable.name === name && other.kind === 'value')
      found.add(other.text)
  }
}
