import { compareWeights } from '../compare.js'
import { unitRanges } from '../compare-units.js'
import { ComponentSource } from '../component-source.js'
import type { TensorSource } from '../tensor-source.js'
import type { ComponentPrint } from './entry.js'
import type { Candidate, Scanner } from './scanner.js'
import { firstRow, PRINT_ROWS } from './sketch-rows.js'

/** A reference whose weights are at hand. */
export interface OpenReference {
  /** As people are shown where the weights are. */
  readonly path: string
  readonly source: TensorSource
}

/** Lays full rows beside one another for everything that fired against the reference with this id. */
export async function confirmMatches(
  scanner: Scanner,
  model: TensorSource,
  reference: OpenReference & { readonly id: string },
): Promise<void> {
  for (const candidate of scanner.fired())
    if (candidate.entry.id === reference.id) await confirmCandidate(scanner, candidate, model, reference)
}

/**
 * Reads full rows of one component of the model and of the reference's. The bound pays for every pair of the scan, so it
 * holds although the reference was chosen by the sketches, and also where a layer has too few units to keep those of the
 * sketch apart. `stem` is the component's in the weights at hand, which may be stored under other names than the entry says.
 * @throws ToolError when a file breaks its format or cannot be read.
 */
export async function confirmCandidate(
  scanner: Scanner,
  candidate: Candidate,
  model: TensorSource,
  { path, source }: OpenReference,
  stem = candidate.reference.stem,
): Promise<void> {
  const { component, reference } = candidate
  const ours = new ComponentSource(model, component.stem)
  const theirs = new ComponentSource(source, stem)
  const comparison = await compareWeights(ours, theirs, () => 0, { read: 'tests' })
  const found = comparison.components.find((one) => one.a === component.stem && one.b === stem)
  const twins = comparison.tests.find((one) => one.test === 'T2' && one.kind === (found?.decidedOn ?? 'all'))
  const counts = twins?.test === 'T2' ? twins : { hits: 0, units: 0, expectedHits: 0 }
  candidate.confirmed = {
    path,
    verdict: found?.verdict ?? 'inconclusive',
    decidedBy: found?.decidedBy ?? null,
    hits: counts.hits,
    units: counts.units,
    expectedHits: counts.expectedHits,
    otherUnits: readsOthers(reference),
    r: found?.effect?.r ?? null,
    interval: found?.effect?.interval ?? null,
    log10PValueBound: Math.min(0, (found?.log10PValueBound ?? 0) + Math.log10(scanner.pairs)),
    limitOfDetection: found?.limitOfDetection ?? null,
  }
}

/** No unit of the sketches is among those that the test reads. */
function readsOthers({ blocks }: ComponentPrint): boolean {
  return blocks.every(({ units }) => {
    const { start, sketched, tested } = unitRanges(units)
    const first = firstRow(units)
    return start + sketched + tested <= first || first + PRINT_ROWS <= start + sketched
  })
}
