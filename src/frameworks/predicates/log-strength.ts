import type { TrainingLogFact } from '../../types/fact.js'
import { type Ground, ground } from '../view.js'
import type { Checkpoint } from './checkpoints.js'

/** So many things beside the loss that fit it make a log strong, one less fair; with fewer it is weak. */
const STRONG = 3
const FAIR = 2

/** Fewer states of the weights on the way fix no course. */
const STATES = 2

/**
 * How much a log that begins at random shows: its losses are quickly written down, so it counts what else fits them, in the log
 * itself and in the digests of weights at steps that it passes. The names are those of columns, the same in every language.
 */
export function strengthGround(log: TrainingLogFact, digests: readonly Checkpoint[]): Ground {
  const passed = digests.filter(({ step }) => step <= (log.lastStep ?? 0))
  const fits: string[] = [...log.channels]
  if (passed.length >= STATES) fits.push('checkpoint-digests')
  const parameters = { path: log.location.path, count: fits.length, fits: fits.join(', ') }
  if (fits.length >= STRONG) return ground('reason.log-strong', parameters, [])
  if (fits.length >= FAIR) return ground('reason.log-fair', parameters, [])
  return fits.length === 0
    ? ground('reason.log-bare', { path: parameters.path }, [])
    : ground('reason.log-weak', parameters, [])
}
