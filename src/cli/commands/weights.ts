import { resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { compareWeights } from '../../weights/compare.js'
import { compareSeveral, type Reference } from '../../weights/compare-several.js'
import { describeComparison } from '../../weights/describe.js'
import { heatMap } from '../../weights/heat-map.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { READINGS } from '../../weights/work/plan.js'
import { languageOf, oneOf, only, type Parsed } from '../options.js'
import { emit, writeWhole } from '../output.js'
import { newProgress } from '../progress.js'
import type { Terminal } from '../terminal.js'
import { openReaders, threadsOf } from '../threads/open-readers.js'
import { haveSameVocabulary, withAllModels } from './weights-models.js'

/** `sovereignty weights ACTION`: who trained the weights. */
export async function weightsCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  switch (parsed.positionals[0]) {
    case 'compare':
      return compareCommand(parsed, terminal)
    case 'fingerprint':
      return (await import('./weights-fingerprint.js')).fingerprintCommand(parsed, terminal)
    case 'scan':
      return (await import('./weights-scan.js')).scanCommand(parsed, terminal)
    case 'plan':
      return (await import('./weights-plan.js')).planCommand(parsed, terminal)
    case 'run':
      return (await import('./weights-run.js')).runCommand(parsed, terminal)
    case 'merge':
      return (await import('./weights-merge.js')).mergeCommand(parsed, terminal)
    default:
      throw new UserError(
        'sovereignty weights takes: compare, fingerprint, scan, plan, run or merge. See sovereignty weights --help',
      )
  }
}

const COMPARE = ['format', 'lang', 'output', 'read', 'threads', 'progress', 'also', 'svg'] as const

/** `sovereignty weights compare A B`: were two models trained independently. */
async function compareCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights compare', COMPARE, 3)
  const [, a, b] = parsed.positionals
  if (a === undefined || b === undefined) {
    throw new UserError('sovereignty weights compare takes: A B. See sovereignty weights --help')
  }
  const format = oneOf('format', parsed.values.format, ['text', 'json'] as const, 'text')
  const language = languageOf(parsed.values)
  const threads = threadsOf(parsed.values.threads)
  const read = parsed.values.read === undefined ? null : oneOf('read', parsed.values.read, READINGS, 'all')
  const start = terminal.clock().getTime()
  const progress = newProgress(terminal, parsed.values.progress === true, 'comparing')
  const paths = [a, b, ...(parsed.values.also ?? [])]
  const comparison = await withAllModels(paths, terminal, async (models) => {
    const [target, ...others] = models as [TensorSource, ...TensorSource[]]
    const readers = openReaders(
      terminal,
      threads,
      models.reduce((sum, { totalBytes }) => sum + totalBytes, 0),
    )
    const options = { read, readers, progress: progress.show }
    const elapsed = (): number => terminal.clock().getTime() - start
    try {
      const references = await Promise.all(
        others.map(async (source, at) => ({
          source,
          sameVocabulary: await haveSameVocabulary([a, paths[at + 1]!], [target, source], terminal),
        })),
      )
      const [{ source, sameVocabulary }] = references as [Reference, ...Reference[]]
      return references.length === 1
        ? await compareWeights(target, source, elapsed, { ...options, sameVocabulary })
        : await compareSeveral(target, references, elapsed, options)
    } finally {
      progress.end()
      await readers.close()
    }
  })
  const { svg } = parsed.values
  if (svg !== undefined) await writeWhole(resolve(terminal.cwd, svg), heatMap(comparison, language))
  const output =
    format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : describeComparison(comparison, language)
  await emit(output, parsed.values.output, terminal)
  return 0
}
