import { limits } from '../../limits.js'
import type { WeightMatchFact, WeightScreenFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { power } from '../describe.js'
import type { Scan, ScanMatch } from './scan-document.js'

/** What was found of one component, as a fact. */
export function matchFact(match: ScanMatch, file: string): WeightMatchFact {
  const { entry, component, role, basis, hits, units, expectedHits, log10PValueBound } = match
  const where = component === null || component === '' ? '' : `${component}: `
  const figures =
    basis === 'bytes'
      ? `${where}same bytes as ${entry.id} (${match.identicalFiles} files, ${match.identicalTensors} tensors by SHA-256)`
      : `${where}${hits} of ${units} units of ${entry.id}, ${expectedHits} by chance, p ≤ ${power(log10PValueBound)}`
  return {
    kind: 'weight-match',
    strength: 'A',
    scope: 'product',
    location: at(file, figures),
    model: entry.id,
    revision: entry.revision,
    supplier: entry.supplier,
    released: entry.released,
    lineage: entry.lineage,
    finding: basis === 'bytes' ? 'identical' : findingOf(match),
    component: component ?? '',
    role,
    hits,
    units,
    expectedHits,
    bound: power(log10PValueBound),
  }
}

function findingOf({ verdict }: ScanMatch): WeightMatchFact['finding'] {
  return verdict === 'identical' || verdict === 'derived' || verdict === 'shared-origin' ? verdict : 'trace'
}

/** What was tested and how little would have been seen, as a fact. */
export function screenFact({ registry, components }: Scan, file: string): WeightScreenFact {
  const tested = components.filter((one) => one.tested > 0)
  const clear = tested.filter((one) => one.verdict === 'no-evidence')
  const limit = clear.reduce<number | null>(
    (most, { limitOfDetection }) =>
      limitOfDetection === null ? most : Math.max(most ?? 0, limitOfDetection),
    null,
  )
  const share = clear.reduce((sum, { parameterShare }) => sum + parameterShare, 0)
  return {
    kind: 'weight-screen',
    strength: 'A',
    scope: 'product',
    location: at(
      file,
      `tested against ${registry.tested} of ${registry.entries} fingerprints${limit === null ? '' : `, limit of detection r = ${limit.toFixed(3)}`}`,
    ),
    entries: registry.entries,
    tested: registry.tested,
    limitOfDetection: limit,
    clearShare: share,
  }
}

function at(path: string, quote: string): Location {
  return {
    path,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    quote: quote.slice(0, limits.quoteLength),
  }
}
