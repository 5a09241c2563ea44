import type { FingerprintEntry } from '../../../src/weights/fingerprint/entry.js'
import { makeEntry } from '../../../src/weights/fingerprint/make-entry.js'
import type { Scan } from '../../../src/weights/fingerprint/scan-document.js'
import { Scanner } from '../../../src/weights/fingerprint/scanner.js'
import { openWeights } from '../../../src/weights/open-weights.js'
import type { Random } from '../../../src/weights/random.js'
import { type Model, saved } from '../models.js'

export const ABOUT = {
  model: { id: 'org/model', revision: null, supplier: null, license: null, released: null, lineage: [] },
  config: null,
  tokenizer: null,
  files: [],
  hash: false,
  norms: false,
} as const

/** Entry of a model that was saved and opened again. */
export async function entryOf(
  model: Model,
  id = 'org/model',
  lineage: readonly string[] = [],
): Promise<FingerprintEntry> {
  const source = await openWeights(saved(model))
  try {
    return (await makeEntry(source, { ...ABOUT, model: { ...ABOUT.model, id, lineage } })).entry
  } finally {
    source.close()
  }
}

export function scanned(target: FingerprintEntry, entries: readonly FingerprintEntry[]): Scan {
  const scanner = new Scanner(target)
  for (const entry of entries)
    scanner.add(entry, `${entry.model.id}.json`, entry.model.id === target.model.id)
  return scanner.finish({ name: target.model.id, excluded: [], bytesRead: 0, elapsedMs: 0 })
}

/** A model of up matrices alone, which is all that a sketch reads: columns of unequal size around a common mean. */
export function upModel(random: Random, layers: number, width: number, units: number): Model {
  const columns = Float32Array.from({ length: width }, () => 0.02 * Math.exp(0.3 * random.normal()))
  const model: Model = new Map()
  for (let layer = 0; layer < layers; layer += 1) {
    const values = new Float32Array(units * width)
    for (let at = 0; at < values.length; at += 1) values[at] = columns[at % width]! * (random.normal() + 0.2)
    model.set(`model.layers.${layer}.mlp.up_proj.weight`, { shape: [units, width], values })
  }
  return model
}
