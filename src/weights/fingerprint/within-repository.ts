import type { WeightPairFact } from '../../types/fact.js'
import { power } from '../describe.js'
import type { TensorSource } from '../tensor-source.js'
import { confirmCandidate } from './confirm.js'
import type { FingerprintEntry } from './entry.js'
import type { WeightFolder } from './repository-models.js'
import type { ScanMatch } from './scan-document.js'
import { type Candidate, Scanner } from './scanner.js'
import { at } from './screen-facts.js'

/** A folder of the repository with its weights open. */
export interface OpenFolder extends WeightFolder {
  readonly model: TensorSource
  readonly entry: FingerprintEntry
}

/** Pairs of folders whose full rows are read; a repository with more holds states of one run. */
const PAIRS = 16

/**
 * Lays the folders of a repository beside one another: sketches first, and full rows of what they find. Neither side is
 * told to come first; whose a folder is, and which is a step of a training, is for others to say.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
export async function compareFolders(folders: readonly OpenFolder[]): Promise<readonly WeightPairFact[]> {
  const facts: WeightPairFact[] = []
  let read = 0
  for (const [index, one] of folders.entries()) {
    const scanner = new Scanner(one.entry)
    const others = new Map(folders.slice(index + 1).map((other) => [other.file, other]))
    for (const other of others.values()) scanner.add(other.entry, other.file, false)
    const candidates = scanner.fired()
    for (const candidate of candidates) {
      const other = others.get(candidate.entry.file)
      if (other === undefined || read >= PAIRS) continue
      read += 1
      await confirmCandidate(scanner, candidate, one.model, { path: shown(other), source: other.model })
    }
    const { matches } = scanner.finish({ name: shown(one), excluded: [], bytesRead: 0, elapsedMs: 0 })
    for (const match of matches) {
      const other = others.get(match.entry.file)
      const candidate = candidates.find(
        ({ component, entry }) => component.stem === match.component && entry.file === match.entry.file,
      )
      if (other !== undefined && candidate !== undefined)
        facts.push(...pairFact(one, other, match, candidate))
    }
  }
  return facts
}

function pairFact(
  one: OpenFolder,
  other: OpenFolder,
  { verdict, confirmed, role }: ScanMatch,
  { component, reference }: Candidate,
): WeightPairFact[] {
  if (confirmed === null || verdict === 'inconclusive' || verdict === 'no-evidence') return []
  const bound = power(confirmed.log10PValueBound)
  const where = component.stem === '' ? '' : `${component.stem}: `
  const figures =
    verdict === 'identical'
      ? `same tensors as ${other.file}, byte for byte`
      : `r = ${confirmed.r?.toFixed(4) ?? '–'} with ${other.file}, ${confirmed.hits} of ${confirmed.units} units, p ≤ ${bound}`
  return [
    {
      kind: 'weight-pair',
      strength: 'A',
      scope: 'product',
      location: at(one.file, `${where}${figures}`),
      finding: verdict,
      role,
      sides: [
        { folder: shown(one), path: one.file, component: component.stem, step: one.step },
        { folder: shown(other), path: other.file, component: reference.stem, step: other.step },
      ],
      evidence: {
        basis: 'rows',
        from: shown(other),
        hits: confirmed.hits,
        units: confirmed.units,
        expected: confirmed.expectedHits,
        bound,
        r: confirmed.r,
        interval: confirmed.interval,
        limit: confirmed.limitOfDetection,
        otherUnits: confirmed.otherUnits,
      },
    },
  ]
}

function shown({ folder }: WeightFolder): string {
  return folder === '' ? '.' : folder
}
