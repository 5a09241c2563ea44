import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isUnreadable, vocabularyDigest } from '../../evidence/tokenizers/content.js'
import { readTokenizerJson } from '../../evidence/tokenizers/read-tokenizer-json.js'
import { limits } from '../../limits.js'
import type { HubOptions } from '../../source/index.js'
import { pathExists } from '../../source/random-access.js'
import { parseWeightsTarget, type WeightsTarget } from '../../source/remote/weights-target.js'
import { openTarget } from '../../weights/open-target.js'
import type { TensorSource } from '../../weights/tensor-source.js'
import { shapesOf } from '../../weights/work/prepare.js'
import { hubOptions } from '../target.js'
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

/**
 * Whether both models lie beside a tokenizer.json with the same tokens, on this machine or on the hub. Of models on the hub it
 * is only fetched where every shape agrees: else nothing depends on it.
 */
export async function haveSameVocabulary(
  [a, b]: readonly [string, string],
  models: readonly [TensorSource, TensorSource],
  terminal: Terminal,
): Promise<boolean> {
  if (models.some(({ remote }) => remote === true) && shapesOf(models[0]) !== shapesOf(models[1]))
    return false
  const vocabulary = await vocabularyOf(a, terminal)
  return vocabulary !== null && vocabulary === (await vocabularyOf(b, terminal))
}

/** Digest of the tokens in the tokenizer.json that lies with the weights; `null` when there is none that can be read. */
async function vocabularyOf(text: string, terminal: Terminal): Promise<string | null> {
  try {
    const target = parseWeightsTarget(text, (path) => pathExists(resolve(terminal.cwd, path)))
    const bytes =
      target.kind === 'local'
        ? await besideLocal(resolve(terminal.cwd, target.path))
        : target.kind === 'hub'
          ? await besideOnHub(target, hubOptions(terminal))
          : null
    const content = bytes === null ? null : readTokenizerJson(Buffer.from(bytes).toString('utf8'))
    return content === null || isUnreadable(content) ? null : vocabularyDigest(content.tokens)
  } catch {
    return null
  }
}

async function besideLocal(path: string): Promise<Uint8Array | null> {
  const stats = await stat(path)
  const file = join(stats.isDirectory() ? path : dirname(path), 'tokenizer.json')
  const { size } = await stat(file)
  return size > limits.largeFileBytes ? null : readFile(file)
}

async function besideOnHub(
  { id, revision, path }: Extract<WeightsTarget, { kind: 'hub' }>,
  options: HubOptions,
): Promise<Uint8Array | null> {
  const { openHub } = await import('../../source/hub/hub.js')
  const repository = await openHub({ kind: 'huggingface', section: 'model', id, revision }, options)
  const entries = await repository.list()
  const isFile = entries.some((entry) => entry.path === path && entry.type === 'file')
  const folder = isFile ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path
  const wanted = folder === '' ? 'tokenizer.json' : `${folder}/tokenizer.json`
  const entry = entries.find((one) => one.path === wanted)
  return entry === undefined || entry.size > limits.largeFileBytes ? null : repository.read(wanted)
}
