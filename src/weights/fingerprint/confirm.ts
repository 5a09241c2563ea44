import { compareWeights } from '../compare.js'
import type { TensorSource } from '../tensor-source.js'
import type { Scanner } from './scanner.js'

/**
 * Lays full rows of the model and of a reference side by side for everything that fired against that reference. The
 * bound pays for every pair of the scan, so it holds although the reference was chosen by the sketches.
 */
export async function confirmMatches(
  scanner: Scanner,
  model: TensorSource,
  reference: { readonly id: string; readonly path: string; readonly source: TensorSource },
): Promise<void> {
  const fired = scanner.fired().filter(({ entry }) => entry.id === reference.id)
  if (fired.length === 0) return
  const comparison = await compareWeights(model, reference.source, () => 0, { read: 'tests' })
  for (const candidate of fired) {
    const { component, reference: other } = candidate
    const found =
      comparison.components.find((one) => one.a === component.stem && one.b === other.stem) ??
      comparison.components.find((one) => one.a === component.stem)
    candidate.confirmed = {
      path: reference.path,
      verdict: found?.verdict ?? 'inconclusive',
      r: found?.effect?.r ?? null,
      interval: found?.effect?.interval ?? null,
      log10PValueBound: Math.min(0, (found?.log10PValueBound ?? 0) + Math.log10(scanner.pairs)),
      limitOfDetection: found?.limitOfDetection ?? null,
    }
  }
}
