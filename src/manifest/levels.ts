/** Levels of T-Class 2.0 as a manifest may write them, lowest first. */
export const CLAIM_LEVELS = ['T0', 'T1', 'T2', 'T3', 'T4', 'T4-1', 'T4-2', 'T5', 'T6'] as const

/**
 * The level a written word stands for. Plain `T4` is read as `T4-1`: the scale has two rows at T4, the word says that
 * one of them holds and not which, so the row that asks least is all it promises.
 */
export function levelOf(written: string): string {
  return written === 'T4' ? 'T4-1' : written
}
