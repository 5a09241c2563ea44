import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { stepInPath } from './logs/checkpoint-step.js'
import type { TextFile } from './text-file.js'

const SUMS =
  /(?:^|\/)(?:[\w.-]*[_-])?(?:sha256sums?|checksums?|sha256|digests?)(?:[_-][\w-]*)?(?:\.(?:txt|sha256))?$/i
const MARKER = /(?:^|\/)latest_checkpointed_iteration\.txt$/i
const WEIGHTS = /\.(?:safetensors|bin|pt|pth|ckpt|distcp|gguf|h5|msgpack|nemo|tar|npz)$/i
const LINE = /^([0-9a-f]{64})\s{1,4}\*?(\S.{0,500})$/gim

/** Lists of digests that name the weights of steps, and Megatron's marker of the last one. */
export const checkpointsCollector: TextCollector = {
  id: 'checkpoints',

  wants({ type, path, size }: Entry): boolean {
    return (
      type === 'file' && size > 0 && size <= limits.textFileBytes && (SUMS.test(path) || MARKER.test(path))
    )
  },

  *collect(file: TextFile): Generator<Fact> {
    if (file.scope === 'vendored') return
    if (MARKER.test(file.path)) {
      const found = /^\s{0,8}(\d{1,12})\s{0,8}$/.exec(file.text)
      if (found !== null)
        yield {
          kind: 'checkpoint',
          step: Number(found[1]),
          sha256: null,
          path: file.path,
          strength: 'B',
          scope: file.scope,
          location: file.locateLine(1),
        }
      return
    }
    for (const found of file.text.matchAll(LINE)) {
      const path = found[2]!.trimEnd()
      const step = WEIGHTS.test(path) ? stepInPath(path) : null
      if (step === null) continue
      yield {
        kind: 'checkpoint',
        step,
        sha256: found[1]!.toLowerCase(),
        path,
        strength: 'A',
        scope: file.scope,
        location: file.locate(found.index, found.index + found[0].length),
      }
    }
  },
}
