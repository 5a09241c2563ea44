import { availableParallelism } from 'node:os'
import { PositionalReader } from '../../source/positional-reader.js'
import { measureRange } from '../../weights/numbers/measure.js'
import { newKernel } from '../../weights/numbers/new-kernel.js'
import type { Readers } from '../../weights/work/carry-out.js'
import { countOf } from '../commands/weights-plan.js'
import type { Terminal } from '../terminal.js'
import { ThreadReaders } from './thread-readers.js'

export interface OpenReaders extends Readers {
  close(): Promise<void>
}

/** Work below this is done before a thread has started. */
const WORTH_A_THREAD = 64 * 2 ** 20
/** More threads wait for memory, not for a processor. */
const THREADS = 4
const MOST_THREADS = 64

/** Who reads rows of files on this machine: threads when there is enough to read, else this one. */
export function openReaders(terminal: Terminal, threads: number | null, bytes: number): OpenReaders {
  const count = threads ?? Math.min(THREADS, availableParallelism())
  const script = terminal.threadScript
  if (script === undefined || count === 1 || (threads === null && bytes < WORTH_A_THREAD)) return thisThread()
  return new ThreadReaders(script, count)
}

/** Value of `--threads`. @throws UserError */
export function threadsOf(text: string | undefined): number | null {
  return text === undefined ? null : countOf('--threads', text, MOST_THREADS)
}

function thisThread(): OpenReaders {
  const kernel = newKernel()
  const reader = new PositionalReader()
  return {
    width: 1,
    async read(job) {
      const figures = measureRange(job, kernel, (extent, start, target) =>
        reader.fill(extent, extent.at + start, target),
      )
      // Lets timers and the other queue in.
      await new Promise((resolve) => setImmediate(resolve))
      return figures
    },
    close: async () => reader.close(),
  }
}
