import { parentPort } from 'node:worker_threads'
import { PositionalReader } from '../../source/positional-reader.js'
import { measureRange, type RangeJob } from '../../weights/numbers/measure.js'
import { newKernel } from '../../weights/numbers/new-kernel.js'
import type { Answer } from './thread-readers.js'

/** What a thread does: one job after the other until it is ended. */
export function serveReader(): void {
  const kernel = newKernel()
  const reader = new PositionalReader()
  parentPort?.on('message', (job: RangeJob) => parentPort?.postMessage(answer(job)))

  function answer(job: RangeJob): Answer {
    try {
      return {
        figures: measureRange(job, kernel, (extent, start, target) =>
          reader.fill(extent, extent.at + start, target),
        ),
      }
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      return { error: error.message, stack: error.stack ?? '' }
    }
  }
}
