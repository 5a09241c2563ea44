import { limits } from '../limits.js'
import type { Entry } from '../source/source.js'
import type { Fact } from '../types/fact.js'
import type { TextCollector } from './collector.js'
import { CHECKPOINT_TABLE, REVISIONS, readCheckpointTable, readRevisions } from './logs/checkpoint-list.js'
import { stepInPath } from './logs/checkpoint-step.js'
import type { TextFile } from './text-file.js'

const SUMS =
  /(?:^|\/)(?:[\w.-]*[_-])?(?:sha256sums?|checksums?|sha256|digests?)(?:[_-][\w-]*)?(?:\.(?:txt|sha256))?$/i
const MARKER = /(?:^|\/)latest_checkpointed_iteration\.txt$/i
const WEIGHTS = /\.(?:safetensors|bin|pt|pth|ckpt|distcp|gguf|h5|msgpack|nemo|tar|npz)$/i
const LINE = /^([0-9a-f]{64})\s{1,4}\*?(\S.{0,500})$/gim
/** As `sha256sum --tag` and the programs of BSD write it. */
const TAGGED = /^SHA256 \((\S.{0,500})\) = ([0-9a-f]{64})$/gim

/** Lists of digests, places and revisions that name the weights of steps, and Megatron's marker of the last one. */
export const checkpointsCollector: TextCollector = {
  id: 'checkpoints',

  wants({ type, path, size }: Entry): boolean {
    return (
      type === 'file' &&
      size > 0 &&
      size <= limits.textFileBytes &&
      (SUMS.test(path) || MARKER.test(path) || CHECKPOINT_TABLE.test(path) || REVISIONS.test(path))
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
    if (!SUMS.test(file.path)) {
      yield* listed(file)
      return
    }
    const sums = [
      ...[...file.text.matchAll(LINE)].map((found) => ({
        found,
        sha256: found[1]!,
        path: found[2]!.trimEnd(),
      })),
      ...[...file.text.matchAll(TAGGED)].map((found) => ({ found, sha256: found[2]!, path: found[1]! })),
    ]
    for (const { found, sha256, path } of sums) {
      const step = WEIGHTS.test(path) ? stepInPath(path) : null
      if (step === null) continue
      yield {
        kind: 'checkpoint',
        step,
        sha256: sha256.toLowerCase(),
        path,
        strength: 'A',
        scope: file.scope,
        location: file.locate(found.index, found.index + found[0].length),
      }
    }
  },
}

/** Fewer states are a mention. */
const FEWEST_LISTED = 2

/** A list without digests only says what there was; with them it fixes the weights too. */
function* listed(file: TextFile): Generator<Fact> {
  const rows = REVISIONS.test(file.path)
    ? readRevisions(file.text)
    : readCheckpointTable(file.text, file.path)
  if (new Set(rows.map(({ step }) => step)).size < FEWEST_LISTED) return
  for (const { step, path, sha256, start, end } of rows)
    yield {
      kind: 'checkpoint',
      step,
      sha256,
      path,
      strength: sha256 === null ? 'C' : 'A',
      scope: file.scope,
      location: file.locate(start, end),
    }
}
