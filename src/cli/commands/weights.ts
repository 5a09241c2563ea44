import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { isUnreadable, vocabularyDigest } from '../../evidence/tokenizers/content.js'
import { readTokenizerJson } from '../../evidence/tokenizers/read-tokenizer-json.js'
import { limits } from '../../limits.js'
import { compareWeights } from '../../weights/compare.js'
import type { Comparison } from '../../weights/comparison.js'
import { describeComparison } from '../../weights/describe.js'
import { openWeights } from '../../weights/open-weights.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { languageOf } from '../judge.js'
import { oneOf, only, type Parsed } from '../options.js'
import { emit } from '../output.js'
import type { Terminal } from '../terminal.js'

/** `sovereignty weights compare A B`: were two models trained independently. */
export async function weightsCommand(parsed: Parsed, terminal: Terminal): Promise<number> {
  only(parsed, 'weights', ['format', 'lang', 'output'], 3)
  const [action, a, b] = parsed.positionals
  if (action !== 'compare' || a === undefined || b === undefined) {
    throw new UserError('sovereignty weights takes: compare A B. See sovereignty weights --help')
  }
  const format = oneOf('format', parsed.values.format, ['text', 'json'] as const, 'text')
  const language = languageOf(parsed.values)
  const comparison = await compareModels(a, b, terminal)
  const output =
    format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : describeComparison(comparison, language)
  await emit(output, parsed.values.output, terminal)
  return 0
}

async function compareModels(a: string, b: string, terminal: Terminal): Promise<Comparison> {
  const start = terminal.clock().getTime()
  const one = await openNamed(a, terminal)
  try {
    const two = await openNamed(b, terminal)
    try {
      const vocabulary = await vocabularyOf(resolve(terminal.cwd, a))
      const same = vocabulary !== null && vocabulary === (await vocabularyOf(resolve(terminal.cwd, b)))
      return await compareWeights(one, two, () => terminal.clock().getTime() - start, same)
    } finally {
      two.close()
    }
  } finally {
    one.close()
  }
}

/** Relative paths are taken from the terminal's folder; the model keeps the name that was given. */
async function openNamed(path: string, terminal: Terminal): Promise<TensorSource> {
  return openWeights(resolve(terminal.cwd, path), path)
}

/** Digest of the tokens in the tokenizer.json that lies with the weights; `null` when there is none that can be read. */
async function vocabularyOf(path: string): Promise<string | null> {
  try {
    const stats = await stat(path)
    const file = join(stats.isDirectory() ? path : dirname(path), 'tokenizer.json')
    const { size } = await stat(file)
    if (size > limits.largeFileBytes) return null
    const content = readTokenizerJson(await readFile(file, 'utf8'))
    return content === null || isUnreadable(content) ? null : vocabularyDigest(content.tokens)
  } catch {
    return null
  }
}
