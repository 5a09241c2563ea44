import { Worker } from 'node:worker_threads'
import { ToolError } from '../../errors.js'
import type { RangeFigures, RangeJob } from '../../weights/numbers/measure.js'
import type { Readers } from '../../weights/work/carry-out.js'

/** What tells a thread of the command line that it is one. */
export const THREAD = { sovereigntyThread: 'weights-reader' } as const

/** A thread keeps its blocks outside of these; all that it makes besides are some numbers a job. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 }

/** Answer of a thread to one job. */
export type Answer = { readonly figures: RangeFigures } | { readonly error: string; readonly stack: string }

/** Reads rows in threads, each with its own memory and its own open files. */
export class ThreadReaders implements Readers {
  readonly width: number
  readonly #script: string
  readonly #idle: Worker[] = []
  readonly #all: Worker[] = []

  constructor(script: string, width: number) {
    this.#script = script
    this.width = width
  }

  async read(job: RangeJob): Promise<RangeFigures> {
    const worker = this.#idle.pop() ?? this.#start()
    const answer = await new Promise<Answer>((resolve, reject) => {
      const end = (): void => {
        worker.off('message', answered)
        worker.off('error', failed)
        worker.off('exit', exited)
      }
      const answered = (message: Answer): void => {
        end()
        resolve(message)
      }
      const failed = (cause: Error): void => {
        end()
        reject(new ToolError(`A thread that reads weights failed: ${cause.message}`, { cause }))
      }
      const exited = (code: number): void => {
        end()
        reject(new ToolError(`A thread that reads weights ended with ${code}`))
      }
      worker.on('message', answered)
      worker.on('error', failed)
      worker.on('exit', exited)
      worker.postMessage(job)
    })
    this.#idle.push(worker)
    if ('error' in answer) throw new ToolError(answer.error, { cause: answer.stack })
    return answer.figures
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()))
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: THREAD, resourceLimits: LIMITS })
    this.#all.push(worker)
    return worker
  }
}
