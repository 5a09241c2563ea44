import { limits } from '../../limits.js'
import type { ScreenedPart, WeightEvidence, WeightMatchFact, WeightScreenFact } from '../../types/fact.js'
import type { Location } from '../../types/location.js'
import { power } from '../describe.js'
import type { Confirmation, Scan, ScanMatch, ScannedComponent } from './scan-document.js'
import { type Unread, unreadKey } from './second-reading.js'

/** Matches of one component that are told; behind a dozen nobody reads on. */
const CHAIN = 12

/** What was found, each component by its nearest references, as facts. */
export function matchFacts(
  scan: Scan,
  file: string,
  unread: Unread,
  isOwnRegistry: (file: string) => boolean,
): readonly WeightMatchFact[] {
  const counts = new Map<string | null, number>()
  return scan.matches.flatMap((match) => {
    const { component, verdict, entry, role, rank } = match
    const count = (counts.get(component) ?? 0) + 1
    counts.set(component, count)
    if (verdict === 'no-evidence' || count > CHAIN) return []
    const part = scan.components.find(({ stem }) => stem === component)
    const evidence = evidenceOf(match, part, unread)
    return [
      {
        kind: 'weight-match',
        strength: 'A',
        scope: 'product',
        location: at(file, figuresOf(match, evidence)),
        model: entry.id,
        revision: entry.revision,
        supplier: entry.supplier,
        license: entry.license,
        released: entry.released,
        lineage: entry.lineage,
        ownRegistry: isOwnRegistry(entry.file),
        finding: verdict === 'inconclusive' ? 'not-confirmed' : verdict,
        component,
        role,
        share: component === null ? 1 : (part?.parameterShare ?? 0),
        rank,
        evidence,
      },
    ]
  })
}

function evidenceOf(match: ScanMatch, part: ScannedComponent | undefined, unread: Unread): WeightEvidence {
  const { basis, confirmed } = match
  if (basis === 'bytes')
    return { basis: 'bytes', files: match.identicalFiles, tensors: match.identicalTensors }
  if (confirmed !== null) return { basis: 'rows', from: confirmed.path, ...rowFigures(confirmed) }
  return {
    basis: 'screen',
    hits: match.hits,
    units: match.units,
    expected: match.expectedHits,
    bound: power(match.log10PValueBound),
    limit: part?.limitOfDetection ?? null,
    unread: unread.get(unreadKey(match.component, match.entry)) ?? { why: 'no-place' },
  }
}

/** Evidence of full rows without where they were read. */
export type RowFigures = Omit<Extract<WeightEvidence, { basis: 'rows' }>, 'basis' | 'from'>

/** What a comparison with full rows found, as a fact tells it. */
export function rowFigures(confirmed: Confirmation): RowFigures {
  return {
    hits: confirmed.hits,
    units: confirmed.units,
    expected: confirmed.expectedHits,
    bound: power(confirmed.log10PValueBound),
    r: confirmed.r,
    interval: confirmed.interval,
    limit: confirmed.limitOfDetection,
    otherUnits: confirmed.otherUnits,
  }
}

/** The figures beside the file, as a quotation: names and numbers in no language. */
function figuresOf({ entry, component, verdict }: ScanMatch, evidence: WeightEvidence): string {
  const where = component === null || component === '' ? '' : `${component}: `
  switch (evidence.basis) {
    case 'bytes':
      return `${where}same bytes as ${entry.id} (${evidence.files} files, ${evidence.tensors} tensors by SHA-256)`
    case 'screen':
      return `${where}${evidence.hits} of ${evidence.units} units of ${entry.id}, ${evidence.expected} by chance, p ≤ ${evidence.bound}`
    case 'rows':
      return verdict === 'identical'
        ? `${where}same tensors as ${entry.id}, byte for byte`
        : `${where}r = ${evidence.r?.toFixed(4) ?? '–'} with ${entry.id}, ${evidence.hits} of ${evidence.units} units, p ≤ ${evidence.bound}`
  }
}

/** What was tested and how little would have been seen, as a fact. */
export function screenFact(scan: Scan, file: string, pointers: number): WeightScreenFact {
  const { registry } = scan
  const components = scan.components.map(partOf)
  const worst = Math.max(...components.map(({ outcome, limit }) => (outcome === 'clear' ? (limit ?? 0) : 0)))
  return {
    kind: 'weight-screen',
    strength: 'A',
    scope: 'product',
    location: at(
      file,
      `tested against ${registry.tested} of ${registry.entries} fingerprints${worst > 0 ? `, limit of detection r = ${worst.toFixed(3)}` : ''}`,
    ),
    entries: registry.entries,
    tested: registry.tested,
    hypotheses: scan.hypotheses,
    level: power(Math.log10(scan.level)),
    bytesRead: scan.bytesRead,
    totalBytes: scan.model.bytes,
    pointers,
    components,
  }
}

function partOf(component: ScannedComponent): ScreenedPart {
  const { verdict, reason } = component
  return {
    component: component.stem,
    role: component.role,
    share: component.parameterShare,
    outcome:
      verdict === 'no-evidence'
        ? 'clear'
        : verdict === 'inconclusive'
          ? (reason ?? 'too-few-units')
          : 'found',
    tested: component.tested,
    sensitive: component.sensitive,
    limit: component.limitOfDetection,
  }
}

/** A file of weights with figures beside it. */
export function at(path: string, quote: string): Location {
  return {
    path,
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    quote: quote.slice(0, limits.quoteLength),
  }
}
