import type { WeightPairFact } from '../../types/fact.js'
import type { Role } from '../../types/vocabulary.js'
import { compareWeights } from '../compare.js'
import { power } from '../describe.js'
import type { TensorSource } from '../tensor-source.js'
import { confirmCandidate } from './confirm.js'
import type { FingerprintEntry } from './entry.js'
import type { WeightFolder } from './repository-models.js'
import type { ScanMatch } from './scan-document.js'
import { Scanner } from './scanner.js'
import { at, type RowFigures, rowFigures } from './screen-facts.js'

/** A folder of the repository with its weights open. */
export interface OpenFolder extends WeightFolder {
  readonly model: TensorSource
  readonly entry: FingerprintEntry
}

/** Pairs of folders whose full rows are read; a repository with more holds states of one run. */
const PAIRS = 16

/**
 * Lays the folders of a repository beside one another: all tests for a folder that a declaration gives to somebody
 * (`told`) and for models without layers to sketch; for others sketches first, and full rows of what they find. Neither
 * side is told to come first; whose a folder is, and which is a step of a training, is for others to say.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
export async function compareFolders(
  folders: readonly OpenFolder[],
  told: ReadonlySet<string>,
): Promise<readonly WeightPairFact[]> {
  const facts: WeightPairFact[] = []
  let read = 0
  for (const [index, one] of folders.entries()) {
    const others = folders.slice(index + 1)
    const isClose = (other: OpenFolder): boolean =>
      told.has(one.file) !== told.has(other.file) || !isSketched(one) || !isSketched(other)
    for (const other of others.filter(isClose)) {
      if (read >= PAIRS) continue
      read += 1
      facts.push(...(await compareClosely(one, other, told)))
    }
    const scanner = new Scanner(one.entry)
    const byFile = new Map(others.filter((other) => !isClose(other)).map((other) => [other.file, other]))
    for (const other of byFile.values()) scanner.add(other.entry, other.file, false)
    for (const candidate of scanner.fired()) {
      const other = byFile.get(candidate.entry.file)
      if (other === undefined || read >= PAIRS) continue
      read += 1
      await confirmCandidate(scanner, candidate, one.model, { path: shown(other), source: other.model })
    }
    const { matches } = scanner.finish({ name: shown(one), excluded: [], bytesRead: 0, elapsedMs: 0 })
    for (const match of matches) {
      const other = byFile.get(match.entry.file)
      if (other !== undefined) facts.push(...sketchedFact(one, other, match))
    }
  }
  return facts
}

function isSketched({ entry }: OpenFolder): boolean {
  return entry.components.some(({ blocks }) => blocks.length > 0)
}

/** All tests on two models; one fact a pair of components, or one that tells what would have been seen. */
async function compareClosely(
  one: OpenFolder,
  other: OpenFolder,
  told: ReadonlySet<string>,
): Promise<readonly WeightPairFact[]> {
  const comparison = await compareWeights(one.model, other.model, () => 0, { read: 'tests' })
  const found = comparison.components.filter(
    ({ verdict }) => verdict !== 'no-evidence' && verdict !== 'inconclusive',
  )
  if (found.length === 0) {
    // Of folders that nobody tells apart, that nothing is shared is no news.
    if (told.has(one.file) === told.has(other.file)) return []
    const { verdict, limitOfDetection: limit } = comparison
    const finding = verdict === 'no-evidence' ? verdict : 'inconclusive'
    const none = { hits: 0, units: 0, expected: 0, bound: '1', r: null, interval: null, otherUnits: true }
    return [factOf(one, other, { component: '', reference: '', role: null }, finding, { ...none, limit })]
  }
  return found.map(({ a, b, role, verdict, effect, log10PValueBound, limitOfDetection, decidedOn }) => {
    const twins = comparison.tests.find(
      (test) => test.test === 'T2' && test.a === a && test.b === b && test.kind === (decidedOn ?? 'all'),
    )
    const counts = twins?.test === 'T2' ? twins : { hits: 0, units: 0, expectedHits: 0 }
    return factOf(one, other, { component: a, reference: b, role }, verdict, {
      hits: counts.hits,
      units: counts.units,
      expected: counts.expectedHits,
      bound: power(Math.min(0, log10PValueBound + Math.log10(PAIRS))),
      r: effect?.r ?? null,
      interval: effect?.interval ?? null,
      limit: limitOfDetection,
      otherUnits: true,
    })
  })
}

function sketchedFact(
  one: OpenFolder,
  other: OpenFolder,
  { verdict, confirmed, role, component, referenceComponent }: ScanMatch,
): WeightPairFact[] {
  if (confirmed === null || verdict === 'inconclusive' || verdict === 'no-evidence') return []
  const names = { component: component ?? '', reference: referenceComponent ?? '', role }
  return [factOf(one, other, names, verdict, rowFigures(confirmed))]
}

function factOf(
  one: OpenFolder,
  other: OpenFolder,
  names: { readonly component: string; readonly reference: string; readonly role: Role | null },
  finding: WeightPairFact['finding'],
  figures: RowFigures,
): WeightPairFact {
  const pair = `${one.file} ~ ${other.file}`
  const said =
    finding === 'identical'
      ? 'same tensors, byte for byte'
      : figures.r === null
        ? `limit of detection r = ${figures.limit?.toFixed(3) ?? '–'}`
        : `r = ${figures.r.toFixed(4)}, ${figures.hits} of ${figures.units} units, p ≤ ${figures.bound}`
  return {
    kind: 'weight-pair',
    strength: 'A',
    scope: 'product',
    location: at(one.file, `${said} (${pair})`),
    finding,
    role: names.role,
    sides: [
      { folder: shown(one), path: one.file, component: names.component, step: one.step },
      { folder: shown(other), path: other.file, component: names.reference, step: other.step },
    ],
    evidence: { basis: 'rows', from: shown(other), ...figures },
  }
}

function shown({ folder }: WeightFolder): string {
  return folder === '' ? '.' : folder
}
