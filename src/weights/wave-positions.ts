import { bitsOf } from '../evidence/weights/dtype.js'
import type { Side } from './compare-units.js'
import { fixedTable } from './fixed-table.js'
import type { PairedKind } from './pairing.js'

const POSITIONS = /(^|[._])(wpe|pe|pos|position\w*|pos_\w*|\w*_pos|embed_positions)($|[._])/i
const ROWS = 64
const MOST_ROWS = 65_536

/**
 * Whether a model adds waves to its residual stream: they tell its places apart before any training, so that the places
 * of two independent models are no longer alike by chance only, and may not be tested. The tables are excluded by name.
 */
export async function hasWavePositions({ a: groups }: PairedKind, a: Side, b: Side): Promise<boolean> {
  const width = groups[0]!.units
  let found = false
  for (const { source, exclusions, letter } of [a, b]) {
    for (const { name, shape, dtype, unreadable } of source.tensors()) {
      const [rows] = shape
      if (unreadable !== null || shape.length !== 2 || shape[1] !== width || rows! > MOST_ROWS) continue
      if (!POSITIONS.test(name)) continue
      const values = await source.rows(name, 0, Math.min(ROWS, rows!))
      if (fixedTable(values, width, bitsOf(dtype) ?? 32) !== 'wave-table') continue
      exclusions.add(letter, name, 'waves in the residual stream: its places are not alike')
      found = true
    }
  }
  return found
}
