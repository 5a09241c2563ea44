import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isUnreadable, vocabularyDigest } from '../../evidence/tokenizers/content.js'
import { readTokenizerJson } from '../../evidence/tokenizers/read-tokenizer-json.js'
import { limits } from '../../limits.js'
import { openTarget } from '../../weights/open-target.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { hubOptions } from '../judge.js'
import type { Terminal } from '../terminal.js'

/** Opens two models, hands them on and closes them. Relative paths are taken from the terminal's folder. */
export async function withModels<T>(
  [a, b]: readonly [string, string],
  terminal: Terminal,
  use: (a: TensorSource, b: TensorSource) => Promise<T>,
  names: readonly [string, string] = [a, b],
): Promise<T> {
  const one = await openModel(a, terminal, names[0])
  try {
    const two = await openModel(b, terminal, names[1])
    try {
      return await use(one, two)
    } finally {
      two.close()
    }
  } finally {
    one.close()
  }
}

/** Opens one model: a path, one on the hub, or a web address. */
export function openModel(text: string, terminal: Terminal, name = text): Promise<TensorSource> {
  return openTarget(text, { cwd: terminal.cwd, hub: hubOptions(terminal), name })
}

/** Opens any number of models, hands them on in the same order and closes them. */
export async function withAllModels<T>(
  paths: readonly string[],
  terminal: Terminal,
  use: (models: readonly TensorSource[]) => Promise<T>,
): Promise<T> {
  const opened: TensorSource[] = []
  try {
    for (const path of paths) opened.push(await openModel(path, terminal))
    return await use(opened)
  } finally {
    for (const model of opened) model.close()
  }
}

/** Whether both models lie beside a tokenizer.json with the same tokens. */
export async function haveSameVocabulary(a: string, b: string, terminal: Terminal): Promise<boolean> {
  const vocabulary = await vocabularyOf(resolve(terminal.cwd, a))
  return vocabulary !== null && vocabulary === (await vocabularyOf(resolve(terminal.cwd, b)))
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
