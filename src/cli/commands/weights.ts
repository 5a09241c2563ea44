import { UserError } from '../../errors.js'
import { compareWeights } from '../../weights/compare.js'
import { describeComparison } from '../../weights/describe.js'
import { READINGS } from '../../weights/work/plan.js'
import { languageOf } from '../judge.js'
import { oneOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import { newProgress } from '../progress.js'
import type { Terminal } from '../terminal.js'
import { openReaders, threadsOf } from '../threads/open-readers.js'
import { haveSameVocabulary, withModels } from './weights-models.js'

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

/** `sovereignty weights compare A B`: were two models trained independently. */
async function compareCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights compare', ['format', 'lang', 'output', 'read', 'threads', 'progress'], 3)
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
  const comparison = await withModels([a, b], terminal, async (one, two) => {
    const readers = openReaders(terminal, threads, one.totalBytes + two.totalBytes)
    try {
      return await compareWeights(one, two, () => terminal.clock().getTime() - start, {
        sameVocabulary: await haveSameVocabulary(a, b, terminal),
        read,
        readers,
        progress: progress.show,
      })
    } finally {
      progress.end()
      await readers.close()
    }
  })
  const output =
    format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : describeComparison(comparison, language)
  await emit(output, parsed.values.output, terminal)
  return 0
}
